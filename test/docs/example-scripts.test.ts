import { chmodSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../support/process.ts';
import { playScript, stepNamed } from './play-script.ts';
import { ROOT, read } from './support.ts';
import { type Step, steps, workflow } from './workflow.ts';

const examples = globSync('examples/*.yml', { cwd: ROOT }).sort();

/** The only step of a job that has one. */
function jobScript(example: string, job: string): Step {
  return workflow(read(example)).jobs[job]?.steps.at(-1) ?? {};
}

/** A folder with a program of this name, which logs its arguments and prints the given text. */
function withProgram(name: string, script: string): { bin: string; calls: () => string[] } {
  const bin = folder({ calls: '' });
  const path = join(bin, name);
  writeFileSync(path, `#!/bin/bash\n{ printf '%s|' "$@"; echo; } >> "${bin}/calls"\n${script}\n`);
  chmodSync(path, 0o755);
  return { bin, calls: () => readFileSync(join(bin, 'calls'), 'utf8').split('\n').slice(0, -1) };
}

const PATH_BEFORE = process.env.PATH ?? '';

describe.each(examples.filter((path) => 'addresses' in workflow(read(path)).jobs))(
  'the required check of %s',
  (example) => {
    const check = (...results: string[]) =>
      playScript(jobScript(example, 'addresses'), folder(), { RESULTS: JSON.stringify(results) }).status;

    test('passes when all jobs succeeded or had nothing to do', () => {
      expect(check('success', 'success')).toBe(0);
      expect(check('success', 'skipped')).toBe(0);
    });

    test.each(['failure', 'cancelled'])('fails when a job ended as %s', (result) => {
      expect(check('success', result)).not.toBe(0);
      expect(check(result, 'skipped')).not.toBe(0);
    });
  },
);

describe.each(['examples/teams-plan.yml', 'examples/teams-apply.yml'])('%s', (example) => {
  test('fails for a deleted file, with a fix', () => {
    const FILES = JSON.stringify(['teams/old/addresses.yaml', 'teams/x\n::set-env::y/addresses.yaml']);
    const { status, stdout } = playScript(jobScript(example, 'abandoned'), folder(), { FILES });

    expect(status).toBe(1);
    expect(stdout.split('\n').map((line) => line.slice(0, 80))).toEqual([
      '::error::"teams/old/addresses.yaml" is deleted, but its addresses stay live and ',
      '::error::"teams/x\\n::set-env::y/addresses.yaml" is deleted, but its addresses st',
      '',
    ]);
    expect(stdout).toContain('Restore the file. To delete the addresses, list them under `removed`');
  });

  test('validates the files of all teams together', () => {
    const at = folder();
    for (const path of ['teams/a b', 'teams/shop', '.flex-addresses/dist']) {
      mkdirSync(join(at, path), { recursive: true });
    }
    for (const path of ['teams/a b', 'teams/shop']) writeFileSync(join(at, path, 'addresses.yaml'), '');
    writeFileSync(
      join(at, '.flex-addresses/dist/cli.js'),
      'console.log(JSON.stringify(process.argv.slice(2)))',
    );
    const { status, stdout } = playScript(jobScript(example, 'overlaps'), at);

    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(['validate', 'teams/a b/addresses.yaml', 'teams/shop/addresses.yaml']);
  });
});

describe.each(
  examples.filter((path) =>
    steps(workflow(read(path))).some(({ name }) => name?.startsWith('Open an issue')),
  ),
)('the alert of %s', (example) => {
  const step = stepNamed(example, 'Open an issue, or comment on the open one');
  const env = { TITLE: 'It "failed"', RUN: 'https://github.com/acme/web/actions/runs/7' };
  const alert = (open: unknown[]) => {
    const { bin, calls } = withProgram('gh', `[ "$2" != list ] || echo '${JSON.stringify(open)}'`);
    const { status } = playScript(step, folder(), { ...env, PATH: `${bin}:${PATH_BEFORE}` });
    return { status, did: calls().at(-1) };
  };

  test('opens an issue with a link to the run', () => {
    expect(alert([{ number: 3, title: 'Another' }])).toEqual({
      status: 0,
      did: `issue|create|--title|It "failed"|--body|See ${env.RUN}: its summary shows what was done and what to do.|`,
    });
  });

  test('comments on an issue that is already open', () => {
    const open = [
      { number: 3, title: 'Another' },
      { number: 9, title: 'It "failed"' },
    ];
    expect(alert(open)).toEqual({ status: 0, did: `issue|comment|9|--body|${env.RUN} also failed.|` });
  });

  test('fails when the issues cannot be listed', () => {
    const { bin, calls } = withProgram('gh', 'exit 4');
    const { status } = playScript(step, folder(), { ...env, PATH: `${bin}:${PATH_BEFORE}` });

    expect(status).toBe(4);
    expect(calls()).toHaveLength(1);
  });
});

describe('the example for forks of teams', () => {
  const repository = { GITHUB_REPOSITORY: 'acme/web' };

  test('finds the files of teams on all pages, except deleted ones', () => {
    const first = [
      { filename: 'teams/shop/addresses.yaml', status: 'modified' },
      { filename: 'teams/old/addresses.yaml', status: 'removed' },
      { filename: 'teams/shop/deep/addresses.yaml', status: 'added' },
      { filename: 'README.md', status: 'modified' },
    ];
    const second = [{ filename: 'teams/a b?/addresses.yaml', status: 'renamed' }];
    const { bin, calls } = withProgram('gh', `echo '${JSON.stringify(first)}${JSON.stringify(second)}'`);
    const { outputs } = playScript(stepNamed('examples/teams-forks.yml', 'list'), folder(), {
      ...repository,
      NUMBER: '7',
      PATH: `${bin}:${PATH_BEFORE}`,
    });

    expect(JSON.parse(outputs.files ?? '')).toEqual([
      'teams/shop/addresses.yaml',
      'teams/a b?/addresses.yaml',
    ]);
    expect(calls()).toEqual(['api|--paginate|repos/acme/web/pulls/7/files?per_page=100|']);
  });

  test('fetches a file of the approved commit, whatever its name', () => {
    const at = folder();
    const { bin, calls } = withProgram('gh', 'echo "version: 1"');
    const step = stepNamed('examples/teams-forks.yml', 'Fetch the file of the head as data');
    const { status } = playScript(step, at, {
      ...repository,
      FILE: 'teams/a b?/addresses.yaml',
      HEAD_SHA: 'abc',
      PATH: `${bin}:${PATH_BEFORE}`,
    });

    expect(status).toBe(0);
    expect(readFileSync(join(at, 'teams/a b?/addresses.yaml'), 'utf8')).toBe('version: 1\n');
    expect(calls()).toEqual([
      'api|--header|Accept: application/vnd.github.raw+json|repos/acme/web/contents/teams/a%20b%3F/addresses.yaml?ref=abc|',
    ]);
  });
});
