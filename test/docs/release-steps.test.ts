import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from '../support/process.ts';
import { playScript, stepNamed } from './play-script.ts';
import { blocks, read } from './support.ts';
import { workflow } from './workflow.ts';

const RELEASE = '.github/workflows/release.yml';
const [make = '', look = '', move = ''] =
  workflow(read(RELEASE)).jobs.release?.steps.map(({ run }) => run ?? '') ?? [];
const publish = stepNamed(RELEASE, 'Publish to npm').run ?? '';

/** What the program prints for calls that start with this: its lines, or a failure without output. */
type Answers = Readonly<Record<string, readonly string[] | 'fails'>>;

/** Runs a step for a tag as the runner does, with a program (`gh` or `npm`) that responds like this. */
function run(script: string, tag: string, answers: Answers, program = 'gh') {
  const cases = Object.entries(answers).map(
    ([call, answer]) =>
      `'${call}'*) ${answer === 'fails' ? 'exit 1' : `printf '%s\\n' ${answer.map((line) => `'${line}'`).join(' ')}`} ;;`,
  );
  const bin = folder({
    [program]: `#!/bin/bash\necho "$*" >> "$0.calls"\ncase "$*" in\n${cases.join('\n')}\nesac\n`,
  });
  chmodSync(join(bin, program), 0o755);
  const env = {
    PATH: `${bin}:${process.env.PATH}`,
    GITHUB_REF: `refs/tags/${tag}`,
    GITHUB_REF_NAME: tag,
    GITHUB_REPOSITORY: 'acme/tool',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: 'c0de',
  };
  const ended = spawnSync('bash', ['-e', '-c', script], { env, encoding: 'utf8' });
  const log = join(bin, `${program}.calls`);
  return {
    code: ended.status,
    said: ended.stdout.trim(),
    calls: existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [],
  };
}

const LIST = 'api --paginate repos/acme/tool/git/matching-refs/tags/v1. --jq .[].ref';
const MOVE = 'api --method PATCH repos/acme/tool/git/refs/tags/v1 -f sha=c0de -F force=true';
const CREATE = 'api --method POST repos/acme/tool/git/refs -f ref=refs/tags/v1 -f sha=c0de';
const tags = (...names: string[]) => names.map((name) => `refs/tags/${name}`);

test('a release is created for its tag', () => {
  const { code, calls } = run(make, 'v1.2.0', { 'release view': 'fails' });

  expect(code).toBe(0);
  expect(calls).toEqual([
    'release view v1.2.0 --repo acme/tool',
    'release create v1.2.0 --repo acme/tool --verify-tag --title v1.2.0 --notes See [CHANGELOG.md](https://github.com/acme/tool/blob/v1.2.0/CHANGELOG.md).',
  ]);
});

test('a second run finds the release and creates no other', () => {
  expect(run(make, 'v1.2.0', { 'release view': ['v1.2.0'] }).calls).toEqual([
    'release view v1.2.0 --repo acme/tool',
  ]);
});

test('a release that is not immutable stops the run and names the setting', () => {
  const { code, said } = run(look, 'v1.2.0', { 'api repos': ['false'] });

  expect(code).toBe(1);
  expect(said).toContain('::error::The release is not immutable');
  expect(run(look, 'v1.2.0', { 'api repos': ['true'] }).code).toBe(0);
});

test('the newest version moves the major tag', () => {
  const found = tags('v1.2.0', 'v1.9.0', 'v1.10.0');

  expect(run(move, 'v1.10.0', { [LIST]: found })).toMatchObject({ code: 0, calls: [LIST, MOVE] });
});

test('the first release of a major version creates the major tag', () => {
  const { code, calls } = run(move, 'v1.0.0', { [LIST]: tags('v1.0.0'), [MOVE]: 'fails' });

  expect([code, calls]).toEqual([0, [LIST, MOVE, CREATE]]);
});

test('a fix of an older version does not move the major tag', () => {
  const { code, said, calls } = run(move, 'v1.9.1', { [LIST]: tags('v1.9.1', 'v1.10.0', 'v1.11.0-beta') });

  expect([code, said, calls]).toEqual([0, 'v1 stays at v1.10.0.', [LIST]]);
});

test('no tag moves if the list of releases cannot be read', () => {
  const { code, calls } = run(move, 'v1.2.0', { [LIST]: 'fails' });

  expect([code, calls]).toEqual([1, [LIST]]);
});

const VIEW = 'view twilio-flex-addresses versions --json';
const published = (tag: string, answer: readonly string[] | 'fails') =>
  run(publish, tag, { [VIEW]: answer }, 'npm');

test('a new version is published as the latest one, with provenance and without running scripts', () => {
  const { code, calls } = published('v1.10.0', ['["0.1.0", "1.9.0"]']);

  expect(code).toBe(0);
  expect(calls).toEqual([VIEW, 'publish --ignore-scripts --provenance --access public --tag latest']);
});

test('a version is published even if only one came before it, which npm does not list as an array', () => {
  const { calls } = published('v0.2.0', ['"0.1.0"']);

  expect(calls.at(-1)).toBe('publish --ignore-scripts --provenance --access public --tag latest');
});

test('a fix of an older version is not published as the latest one', () => {
  const { calls } = published('v1.9.1', ['["1.9.0", "1.10.0"]']);

  expect(calls.at(-1)).toBe('publish --ignore-scripts --provenance --access public --tag previous');
});

test('a second run finds the version published and publishes nothing', () => {
  const { code, said, calls } = published('v1.2.0', ['["1.2.0", "1.12.0"]']);

  expect([code, said, calls]).toEqual([0, 'twilio-flex-addresses@1.2.0 is already published.', [VIEW]]);
});

test('nothing is published if the registry does not respond', () => {
  const { code, calls } = published('v1.2.0', 'fails');

  expect([code, calls]).toEqual([1, [VIEW]]);
});

const PLACEHOLDER = `${'OWNER'}/twilio-flex-addresses`;

/** A Git repository with these files. */
function checkout(files: Readonly<Record<string, string>>): string {
  const path = folder(files);
  spawnSync('git', ['init', '--quiet'], { cwd: path });
  spawnSync('git', ['add', '--all'], { cwd: path });
  return path;
}

/** The step that looks for the placeholder, in the repository with this name. */
const findPlaceholder = (path: string, repository: string) =>
  playScript(stepNamed(RELEASE, 'Check that no placeholder for the owner is left'), path, {
    GITHUB_REPOSITORY: repository,
    GITHUB_SERVER_URL: 'https://github.com',
  });

/** The same in a checkout with this README, where package.json names this repository. */
function owned(readme: string, repository: string) {
  const url = `git+https://github.com/${repository}.git`;
  const files = { 'README.md': readme, 'package.json': JSON.stringify({ repository: { url } }) };
  return findPlaceholder(checkout(files), 'acme/tool');
}

test('a release is created when package.json names the repository and no placeholder is left', () => {
  expect(owned('uses: acme/tool@v1', 'acme/tool')).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

test('a placeholder stops the release and is named with its line', () => {
  const { status, stdout } = owned(`# Tool\nuses: ${PLACEHOLDER}@v1`, 'acme/tool');

  expect(status).toBe(1);
  expect(stdout).toContain(`README.md:2:uses: ${PLACEHOLDER}@v1\n::error::`);
});

test('a release stops when package.json names another repository', () => {
  expect(owned('uses: acme/tool@v1', 'stranger/tool').status).toBe(1);
});

test('the command of CONTRIBUTING.md leaves no placeholder', () => {
  const pages = ['CONTRIBUTING.md', 'README.md', 'package.json'];
  const path = checkout(Object.fromEntries(pages.map((page) => [page, read(page)])));
  const command = blocks('CONTRIBUTING.md').find(({ text }) => text.startsWith('git grep'))?.text ?? '';
  expect(findPlaceholder(path, 'acme/twilio-flex-addresses').status).toBe(1);

  expect(playScript({ run: command }, path).status).toBe(0);

  expect(findPlaceholder(path, 'acme/twilio-flex-addresses')).toMatchObject({ status: 0, stdout: '' });
});

test('the workflow that looks for the placeholder does not find itself', () => {
  expect(read(RELEASE)).not.toContain(PLACEHOLDER);
});
