import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { requiredNode } from '../../src/runtime/check-node.ts';
import { folder, runAction, runCli } from '../support/process.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(resolve(ROOT, path), 'utf8');

test.each([
  'v20.16.0',
  'v20.20.2',
  'v22.3.0',
  'v22.17.1',
  'v23.0.0',
  'v24.0.0',
  'v24.0.0-nightly2025',
  'v100.1.0',
])('Node.js %s is supported', (version) => {
  expect(requiredNode(version)).toBeUndefined();
});

test.each([
  ['v16.20.2', '20.16'],
  ['v18.20.8', '20.16'],
  ['v20.15.1', '20.16'],
  ['v21.7.3', '22.3'],
  ['v22.2.0', '22.3'],
])('Node.js %s is rejected, and %s is required', (version, required) => {
  expect(requiredNode(version)).toBe(required);
});

test('package.json, README.md and the reference name the same minimum version', () => {
  expect(JSON.parse(read('package.json')).engines).toEqual({ node: '^20.16.0 || >=22.3.0' });
  for (const path of ['README.md', 'docs/reference.md', 'CONTRIBUTING.md'])
    expect(read(path)).toContain('Node.js 20.16 or later (22.3 or later for version 22)');
});

/** Runs the build on this Node.js, which claims to be another version. */
const on = (version: string) => ({
  env: { OTHER_NODE: version, NODE_OPTIONS: `--require=${resolve(import.meta.dirname, 'other-node.cjs')}` },
});

test.each([
  ['v18.20.8', /^Node\.js 20\.16 .*v18\.20\.8\.\n$/],
  ['v20.15.1', /^Node\.js 20\.16 .*v20\.15\.1\.\n$/],
  ['v22.2.0', /^Node\.js 22\.3 .*v22\.2\.0\.\n$/],
])('Node.js %s gets one plain message before anything else is loaded', async (version, message) => {
  const cli = await runCli(['validate'], on(version));
  const action = await runAction({}, { workspace: folder(), ...on(version) });

  for (const { code, stderr } of [cli, action])
    expect([code, stderr]).toEqual([1, expect.stringMatching(message)]);
  expect(JSON.parse(cli.stdout)).toEqual(['cli.js', 'check-node.js']);
  expect(JSON.parse(action.stdout)).toEqual(['main.js', 'check-node.js']);
});

test('a supported version starts the program', async () => {
  const { code, stdout } = await runCli(['--version'], on('v20.16.0'));

  expect(code).toBe(0);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n/);
});
