import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from '../support/process.ts';
import { read } from './support.ts';
import { steps, workflow } from './workflow.ts';

/** The script that finds the files of the teams which a change touches. */
const script = (path: string) => steps(workflow(read(path))).find(({ run }) => run !== undefined)?.run ?? '';

const IDENTITY = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.com'];

/** A repository with three teams, and one commit for each later state of its files; null takes one away. */
function repository(...later: Readonly<Record<string, string | null>>[]): Repository {
  const path = folder();
  const git = (...args: string[]) =>
    execFileSync('git', [...IDENTITY, ...args], { cwd: path, encoding: 'utf8' });
  const commit = (files: Readonly<Record<string, string | null>>): string => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      if (text === null) rmSync(join(path, name));
      else writeFileSync(join(path, name), text);
    }
    git('add', '--all');
    git('commit', '--quiet', '--message', 'x');
    return git('rev-parse', 'HEAD').trim();
  };
  git('init', '--quiet');
  const before = commit({
    'teams/shop/addresses.yaml': '1',
    'teams/help/addresses.yaml': '1',
    'teams/old/addresses.yaml': '1',
  });
  for (const files of later) commit(files);
  return { path, before };
}

interface Repository {
  readonly path: string;
  /** The commit before the push. */
  readonly before: string;
}

/** As the runner runs it, with its default shell. */
function run(example: string, { path, before }: Repository) {
  const output = join(folder({ output: '' }), 'output');
  const env = { PATH: process.env.PATH, GITHUB_OUTPUT: output, BEFORE: before };
  const { status } = spawnSync('bash', ['-e', '-c', script(example)], { cwd: path, env });
  return { status, output: readFileSync(output, 'utf8') };
}

/** The output `files`, as a matrix takes it. */
function found(example: string, at: Repository): unknown {
  const { status, output } = run(example, at);
  expect(status).toBe(0);
  return JSON.parse(output.replace(/^files=/, ''));
}

const CHANGE = {
  'teams/shop/addresses.yaml': '2',
  'teams/new team\n"ü"/addresses.yaml': '1',
  'teams/old/addresses.yaml': null,
  'teams/help/README.md': 'x',
  'teams/help/deep/addresses.yaml': 'x',
};

test.each(['examples/teams-plan.yml', 'examples/teams-apply.yml'])(
  '%s runs for changed and new files of teams, whatever their names',
  (example) => {
    expect(found(example, repository(CHANGE))).toEqual([
      'teams/new team\n"ü"/addresses.yaml',
      'teams/shop/addresses.yaml',
    ]);
  },
);

test('a push of two commits includes the files of both', () => {
  const pushed = repository({ 'teams/shop/addresses.yaml': '2' }, { 'teams/help/addresses.yaml': '2' });

  expect(found('examples/teams-apply.yml', pushed)).toEqual([
    'teams/help/addresses.yaml',
    'teams/shop/addresses.yaml',
  ]);
});

test.each(['examples/teams-plan.yml', 'examples/teams-apply.yml'])(
  '%s runs for no file when files were only removed',
  (example) => {
    expect(found(example, repository({ 'teams/old/addresses.yaml': null }))).toEqual([]);
  },
);

test('an unknown commit fails the job', () => {
  const { path } = repository({ 'teams/shop/addresses.yaml': '2' });

  const { status, output } = run('examples/teams-apply.yml', { path, before: 'f00d'.repeat(10) });

  expect(status).not.toBe(0);
  expect(output).toBe('');
});
