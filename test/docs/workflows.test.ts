import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { declared, ROOT, read, yaml, yamlBlocks } from './support.ts';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on?: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const { inputs, outputs } = declared();
const OURS = 'OWNER/twilio-flex-addresses@COMMIT_SHA';
const shown = yamlBlocks()
  .filter(({ text }) => /^jobs:$/m.test(text))
  .map(({ page, line, text }) => ({ title: `${page}:${line}`, text, workflow: yaml(text) as Workflow }));
const ours = ({ jobs }: Workflow) =>
  Object.values(jobs).flatMap(({ steps }) => steps.filter(({ uses }) => uses === OURS));

describe.each(shown)('the workflow of $title', ({ text, workflow }) => {
  test('gives our Action nothing but inputs that it has', () => {
    expect(ours(workflow).length).toBeGreaterThan(0);
    for (const step of ours(workflow)) {
      expect(Object.keys(step.with ?? {}).filter((name) => !(name in inputs))).toEqual([]);
    }
  });

  test('reads no outputs but those that the Action has', () => {
    const read = [...text.matchAll(/steps\.\w+\.outputs\.([\w-]+)/g)].map(([, name]) => name ?? '');
    expect(read.filter((name) => !(name in outputs))).toEqual([]);
  });

  test('applies on no event of a pull request', () => {
    const applies = ours(workflow).some((step) => step.with?.mode === 'apply');
    const events = Object.keys(workflow.on ?? {});
    if (applies) expect(events.filter((event) => !['push', 'workflow_dispatch'].includes(event))).toEqual([]);
  });

  test('takes credentials from nowhere but secrets', () => {
    for (const step of ours(workflow)) {
      for (const name of ['api-key', 'api-secret']) {
        expect(step.with?.[name]).toMatch(/^\$\{\{ secrets\.TWILIO_API_(KEY|SECRET) \}\}$/);
      }
    }
  });
});

test('the README has a workflow for each: plan on pull_request, apply on push, drift on schedule', () => {
  const whole = shown.filter(({ title }) => title.startsWith('README.md')).map(({ workflow }) => workflow);
  const modes = whole.map((workflow) => [Object.keys(workflow.on ?? {})[0], ours(workflow)[0]?.with?.mode]);

  expect(modes).toEqual([
    ['pull_request', 'plan'],
    ['push', 'apply'],
    ['schedule', 'drift'],
  ]);
  for (const workflow of whole) {
    expect(workflow.permissions).toEqual({
      contents: 'read',
      'pull-requests': 'write',
      issues: 'write',
    });
    expect(workflow.concurrency).toHaveProperty('group');
  }
});

test("this repository's own workflows and settings parse", () => {
  for (const path of globSync('.github/**/*.yml', { cwd: ROOT }))
    expect(yaml(read(path))).toBeTypeOf('object');
  for (const path of globSync('.vscode/*.json', { cwd: ROOT })) {
    expect(JSON.parse(read(path))).toBeTypeOf('object');
  }
});

test('CI runs the one script on Node 24, with actions pinned by their major tag', () => {
  const ci = yaml(read('.github/workflows/ci.yml')) as Workflow;
  const steps = Object.values(ci.jobs).flatMap((job) => job.steps);

  expect(steps.flatMap(({ uses }) => uses ?? [])).toEqual([
    expect.stringMatching(/^actions\/checkout@v\d+$/),
    expect.stringMatching(/^actions\/setup-node@v\d+$/),
  ]);
  expect(steps[1]?.with?.['node-version']).toBe(24);
  expect(steps.at(-1)).toEqual({ run: 'bash .ci/run' });
  expect(ci.permissions).toEqual({ contents: 'read' });
});
