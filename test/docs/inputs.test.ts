import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { account } from '../support/account.ts';
import { folder, runAction, runCli } from '../support/process.ts';
import { flexFlow, flowSids } from '../support/sandbox/index.ts';
import { declared, rows, uncode } from './support.ts';

const { inputs, outputs } = declared();

describe('the reference', () => {
  const inputRows = rows('docs/reference.md', '## Inputs').map((cells) => cells.map(uncode));
  const outputRows = rows('docs/reference.md', '## Outputs').map((cells) => cells.map(uncode));

  test('lists exactly the inputs of action.yml', () => {
    expect(inputRows.map(([name]) => name)).toEqual(Object.keys(inputs));
  });

  test('lists the defaults of action.yml', () => {
    const defaults = Object.entries(inputs).map(([name, input]) => [name, input.default ?? '']);
    expect(inputRows.map(([name, value]) => [name, value])).toEqual(defaults);
  });

  test('lists exactly the outputs of action.yml', () => {
    expect(outputRows.map(([name]) => name)).toEqual(Object.keys(outputs));
  });

  test('describes each input and output', () => {
    expect([...inputRows, ...outputRows].filter((cells) => cells.at(-1) === '')).toEqual([]);
  });
});

test('the Action sets exactly the declared outputs', async () => {
  const { inputs: credentials } = await account([flexFlow(flowSids.english, 'Acme')]);
  const workspace = folder({ 'addresses.yaml': 'version: 1\naddresses: {}\n' });

  const run = await runAction(credentials, { workspace });

  expect(Object.keys(run.outputs).sort()).toEqual(Object.keys(outputs).sort());
});

test('an empty input means its declared default', async () => {
  const { inputs: credentials } = await account([
    flexFlow(flowSids.english, 'Acme'),
    flexFlow(flowSids.deutsch, 'Acme 2'),
    flexFlow(flowSids.shop, 'Acme 3'),
  ]);
  const workspace = folder({
    'addresses.yaml': [
      'version: 1',
      'unlisted: delete',
      'addresses: { acme: { name: Acme, studio: Webchat Flow } }',
    ].join('\n'),
  });
  const empty = Object.fromEntries(Object.keys(inputs).map((name) => [name, '']));

  const run = await runAction({ ...empty, ...credentials }, { workspace });

  const result = JSON.parse(readFileSync(run.outputs['plan-file'] ?? '', 'utf8')) as Record<string, unknown>;
  expect(result.mode).toBe(inputs.mode?.default);
  expect(result.file).toBe(inputs.file?.default);
  expect(run.stdout).toContain(`max-deletes is ${inputs['max-deletes']?.default} of 3 in scope, that is 1`);
});

test('the CLI has the same defaults as the Action', async () => {
  const { stdout } = await runCli(['apply', '--help']);

  expect(stdout).toContain(`${inputs['max-deletes']?.default} (default)`);
  expect(stdout).toContain(`default: ${inputs.file?.default}`);
});
