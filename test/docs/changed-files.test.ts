import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../support/process.ts';
import { playScript, stepNamed } from './play-script.ts';

const IDENTITY = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.com'];
const EMPTY_FILE = 'version: 1\nremoved: [Old]\naddresses: {} # all of them are gone\n';

type Files = Readonly<Record<string, string | null>>;

class Repository {
  readonly path = folder();

  constructor(files: Files) {
    this.git('init', '--quiet', '--initial-branch', 'main');
    this.commit(files);
  }

  git(...args: string[]): string {
    return execFileSync('git', [...IDENTITY, ...args], { cwd: this.path, encoding: 'utf8' }).trim();
  }

  /** @param files with their text; null deletes one */
  commit(files: Files): string {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.path, name)), { recursive: true });
      if (text === null) rmSync(join(this.path, name));
      else writeFileSync(join(this.path, name), text);
    }
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', 'x');
    return this.tip();
  }

  move(from: string, to: string): void {
    mkdirSync(dirname(join(this.path, to)), { recursive: true });
    renameSync(join(this.path, from), join(this.path, to));
    this.commit({});
  }

  tip(): string {
    return this.git('rev-parse', 'HEAD');
  }

  /** What GitHub checks out for a pull request: its head merged into its base. */
  mergeOnTrial(branch: string): void {
    this.git('switch', '--quiet', '--detach', 'main');
    this.git('merge', '--quiet', '--no-ff', '--message', 'trial', branch);
  }
}

/** A repository with three teams. */
const teams = () =>
  new Repository({
    'teams/shop/addresses.yaml': 'addresses:\n  shop: { studio: A }\n',
    'teams/help/addresses.yaml': 'addresses:\n  help: { studio: B }\n',
    'teams/old/addresses.yaml': 'addresses:\n  old: { studio: C }\n',
  });
const ALL = ['teams/help/addresses.yaml', 'teams/old/addresses.yaml', 'teams/shop/addresses.yaml'];
const ZEROS = '0'.repeat(40);

/** The files that a push changes, and those that no team lists any more. */
function pushed({ path }: Repository, before: string, more: Readonly<Record<string, string>> = {}) {
  const script = stepNamed('examples/teams-apply.yml', 'diff');
  const { status, stderr, outputs } = playScript(script, path, { BASE: before, FILE: '', ...more });
  expect([status, stderr]).toEqual([0, '']);
  return { files: JSON.parse(outputs.files ?? ''), abandoned: JSON.parse(outputs.abandoned ?? '') };
}

/** The same for a pull request. */
function proposed({ path }: Repository) {
  const script = stepNamed('examples/teams-plan.yml', 'diff');
  const { status, stderr, outputs } = playScript(script, path, { BASE: 'HEAD^1' });
  expect([status, stderr]).toEqual([0, '']);
  return { files: JSON.parse(outputs.files ?? ''), abandoned: JSON.parse(outputs.abandoned ?? '') };
}

describe('a push to a monorepo', () => {
  test('brings changed and new files of teams, whatever their names', () => {
    const at = teams();
    const before = at.tip();
    at.commit({
      'teams/shop/addresses.yaml': '2',
      'teams/new team\n"ü"/addresses.yaml': '1',
      'teams/help/README.md': 'x',
      'teams/help/deep/addresses.yaml': 'x',
    });

    expect(pushed(at, before)).toEqual({
      files: ['teams/new team\n"ü"/addresses.yaml', 'teams/shop/addresses.yaml'],
      abandoned: [],
    });
  });

  test('of several commits brings the files of all, but not those that one of them reverts', () => {
    const at = teams();
    const before = at.tip();
    at.commit({ 'teams/shop/addresses.yaml': '2' });
    at.commit({ 'teams/help/addresses.yaml': '2', 'teams/old/addresses.yaml': '2' });
    at.commit({ 'teams/old/addresses.yaml': 'addresses:\n  old: { studio: C }\n' });

    expect(pushed(at, before)).toEqual({
      files: ['teams/help/addresses.yaml', 'teams/shop/addresses.yaml'],
      abandoned: [],
    });
  });

  test('of a merge brings what the merged branch changed', () => {
    const at = teams();
    at.git('switch', '--quiet', '--create', 'topic');
    at.commit({ 'teams/help/addresses.yaml': '2' });
    at.git('switch', '--quiet', 'main');
    const before = at.commit({ 'teams/shop/addresses.yaml': '2' });
    at.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'topic');

    expect(pushed(at, before).files).toEqual(['teams/help/addresses.yaml']);
  });

  test('of a squashed branch or a revert brings the files that differ', () => {
    const at = teams();
    const before = at.tip();
    at.git('switch', '--quiet', '--create', 'topic');
    at.commit({ 'teams/help/addresses.yaml': '2' });
    at.commit({ 'teams/help/addresses.yaml': '3' });
    at.git('switch', '--quiet', 'main');
    at.git('merge', '--quiet', '--squash', 'topic');
    const squashed = at.commit({});
    expect(pushed(at, before).files).toEqual(['teams/help/addresses.yaml']);

    at.git('revert', '--no-edit', 'HEAD');
    expect(pushed(at, squashed).files).toEqual(['teams/help/addresses.yaml']);
  });

  test.each([
    ['is the first of its branch', ZEROS],
    ['has replaced a history that is no longer there', 'f00d'.repeat(10)],
    ['was none, but a run by hand', ''],
  ])('that %s brings every file', (_, before) => {
    expect(pushed(teams(), before)).toEqual({ files: ALL, abandoned: [] });
  });

  test('is compared with the commit before it even if it replaced the history', () => {
    const at = teams();
    const before = at.commit({ 'teams/shop/addresses.yaml': '2' });
    at.git('reset', '--quiet', '--hard', 'HEAD^');
    at.commit({ 'teams/help/addresses.yaml': '2' });

    expect(pushed(at, before).files).toEqual(['teams/help/addresses.yaml', 'teams/shop/addresses.yaml']);
  });

  test('reports a deleted file whose addresses no file lists any more', () => {
    const at = teams();
    const before = at.tip();
    at.commit({ 'teams/old/addresses.yaml': null });

    expect(pushed(at, before)).toEqual({ files: [], abandoned: ['teams/old/addresses.yaml'] });
  });

  test('accepts the deletion of a file that lists no address any more', () => {
    const at = teams();
    const before = at.commit({ 'teams/old/addresses.yaml': EMPTY_FILE });
    at.commit({ 'teams/old/addresses.yaml': null });

    expect(pushed(at, before)).toEqual({ files: [], abandoned: [] });
  });

  test('follows a renamed file to its new path', () => {
    const at = teams();
    const before = at.tip();
    at.move('teams/old/addresses.yaml', 'teams/legacy/addresses.yaml');

    expect(pushed(at, before)).toEqual({ files: ['teams/legacy/addresses.yaml'], abandoned: [] });
  });

  test('reports a file that moved out of the folders of teams', () => {
    const at = teams();
    const before = at.tip();
    at.move('teams/old/addresses.yaml', 'attic/old.yaml');

    expect(pushed(at, before)).toEqual({ files: [], abandoned: ['teams/old/addresses.yaml'] });
  });
});

test('a manual run for one file takes only that file', () => {
  const FILE = 'teams/new team\n"ü"/addresses.yaml';

  expect(pushed(teams(), '', { FILE })).toEqual({ files: [FILE], abandoned: [] });
});

describe('a pull request in a monorepo', () => {
  test('plans the files that it changes, and not newer changes of its base', () => {
    const at = teams();
    at.git('switch', '--quiet', '--create', 'topic');
    at.commit({ 'teams/help/addresses.yaml': '2', 'teams/old/addresses.yaml': null });
    at.git('switch', '--quiet', 'main');
    at.commit({ 'teams/shop/addresses.yaml': '2' });
    at.mergeOnTrial('topic');

    expect(proposed(at)).toEqual({
      files: ['teams/help/addresses.yaml'],
      abandoned: ['teams/old/addresses.yaml'],
    });
  });

  test('plans nothing when it changes no file of a team', () => {
    const at = teams();
    at.git('switch', '--quiet', '--create', 'topic');
    at.commit({ 'README.md': 'x' });
    at.mergeOnTrial('topic');

    expect(proposed(at)).toEqual({ files: [], abandoned: [] });
  });
});

describe.each(['plan', 'accounts-plan', 'plan-merge-queue'])('the example %s.yml', (name) => {
  const script = stepNamed(`examples/${name}.yml`, 'diff');
  const file = ({ path }: Repository, event: string, base = '') => {
    const { status, stderr, outputs } = playScript(script, path, { GITHUB_EVENT_NAME: event, BASE: base });
    return [status, stderr, outputs.file];
  };
  const proposal = (files: Files) => {
    const at = new Repository({ 'addresses.yaml': '1', 'other/addresses.yaml': '1' });
    at.git('switch', '--quiet', '--create', 'topic');
    at.commit(files);
    at.git('switch', '--quiet', 'main');
    at.commit({ 'README.md': 'main' });
    at.mergeOnTrial('topic');
    return at;
  };

  test.each([
    ['changes', { 'addresses.yaml': '2' }],
    ['deletes', { 'addresses.yaml': null }],
  ])('plans a pull request that %s the file', (_, files) => {
    expect(file(proposal(files), 'pull_request', 'HEAD^1')).toEqual([0, '', 'changed']);
  });

  test('passes a pull request that does not touch the file', () => {
    const at = proposal({ 'other/addresses.yaml': '2' });

    expect(file(at, 'pull_request', 'HEAD^1')).toEqual([0, '', 'same']);
  });

  test('makes a plan when it is started by hand', () => {
    const at = new Repository({ 'addresses.yaml': '1' });

    expect(file(at, 'workflow_dispatch')).toEqual([0, '', 'changed']);
  });
});

describe('the merge queue', () => {
  const script = stepNamed('examples/plan-merge-queue.yml', 'diff');
  const file = ({ path }: Repository, base: string) =>
    playScript(script, path, { GITHUB_EVENT_NAME: 'merge_group', BASE: base });

  test('compares each pull request with what it is queued behind', () => {
    const at = new Repository({ 'addresses.yaml': '1' });
    const base = at.tip();
    const first = at.commit({ 'addresses.yaml': '2' });
    expect(file(at, base).outputs.file).toBe('changed');

    at.commit({ 'README.md': 'behind it' });
    expect(file(at, first).outputs.file).toBe('same');
    expect(file(at, base).outputs.file).toBe('changed');
  });

  test('makes a plan when the base of the group is unknown', () => {
    const at = new Repository({ 'addresses.yaml': '1' });

    expect(file(at, 'f00d'.repeat(10))).toEqual({
      status: 0,
      stderr: '',
      stdout: '',
      outputs: { file: 'changed' },
    });
  });
});

test('a drift run of teams takes every file of a team', () => {
  const { outputs } = playScript(stepNamed('examples/teams-drift.yml', 'list'), teams().path);

  expect(JSON.parse(outputs.files ?? '')).toEqual(ALL);
});
