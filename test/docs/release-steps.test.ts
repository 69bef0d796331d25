import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from '../support/process.ts';
import { read } from './support.ts';
import { workflow } from './workflow.ts';

const [make = '', look = '', move = ''] =
  workflow(read('.github/workflows/release.yml')).jobs.release?.steps.map(({ run }) => run ?? '') ?? [];

/** What `gh` answers to the calls that begin so: its lines, or nothing but a failure. */
type Answers = Readonly<Record<string, readonly string[] | 'fails'>>;

/** A step of the job `release`, run for a tag as the runner would, with a `gh` that answers so. */
function run(script: string, tag: string, answers: Answers) {
  const cases = Object.entries(answers).map(
    ([call, answer]) =>
      `'${call}'*) ${answer === 'fails' ? 'exit 1' : `printf '%s\\n' ${answer.map((line) => `'${line}'`).join(' ')}`} ;;`,
  );
  const bin = folder({
    gh: `#!/bin/bash\necho "$*" >> "$0.calls"\ncase "$*" in\n${cases.join('\n')}\nesac\n`,
  });
  chmodSync(join(bin, 'gh'), 0o755);
  const env = {
    PATH: `${bin}:${process.env.PATH}`,
    GITHUB_REF: `refs/tags/${tag}`,
    GITHUB_REF_NAME: tag,
    GITHUB_REPOSITORY: 'acme/tool',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: 'c0de',
  };
  const ended = spawnSync('bash', ['-e', '-c', script], { env, encoding: 'utf8' });
  const log = join(bin, 'gh.calls');
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

test('the first release of a major version creates the tag', () => {
  const { code, calls } = run(move, 'v1.0.0', { [LIST]: tags('v1.0.0'), [MOVE]: 'fails' });

  expect([code, calls]).toEqual([0, [LIST, MOVE, CREATE]]);
});

test('a fix of an older version leaves the tag alone', () => {
  const { code, said, calls } = run(move, 'v1.9.1', { [LIST]: tags('v1.9.1', 'v1.10.0', 'v1.11.0-beta') });

  expect([code, said, calls]).toEqual([0, 'v1 stays at v1.10.0.', [LIST]]);
});

test('a list of releases that cannot be read moves no tag', () => {
  const { code, calls } = run(move, 'v1.2.0', { [LIST]: 'fails' });

  expect([code, calls]).toEqual([1, [LIST]]);
});
