import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { INPUTS, unknownInputs } from '../../src/github/known-inputs.ts';
import { annotations, entries, HEAD, repository, twilioWith } from '../golden/action/scene.ts';

test('knows exactly the inputs of action.yml', () => {
  const action = parse(readFileSync(resolve(import.meta.dirname, '../../action.yml'), 'utf8')) as {
    inputs: Record<string, unknown>;
  };

  expect([...INPUTS]).toEqual(Object.keys(action.inputs));
});

test.each([
  ['INPUT_MAX-DELETE', 'max-delete', 'max-deletes'],
  ['INPUT_MAX_DELETES', 'max_deletes', 'max-deletes'],
  ['INPUT_BRANCH', 'branch', 'branches'],
  ['INPUT_REQUIRE-REVIEW-PLAN', 'require-review-plan', 'require-reviewed-plan'],
  ['INPUT_MAXIMUM-DELETES', 'maximum-deletes', 'max-deletes'],
  ['INPUT_ALLOW_REMOVALS', 'allow_removals', 'max-deletes'],
  ['INPUT_PLAN-ID', 'plan-id', 'approved-plan-id'],
  ['INPUT_REQUIRE-APPROVAL', 'require-approval', 'require-reviewed-plan'],
  ['INPUT_ONLY', 'only', '--only'],
  ['INPUT_SANDBOX', 'sandbox', 'mode: plan'],
  ['INPUT_ENVIROMENT', 'enviroment', 'environment'],
])('rejects %s, and proposes %j', (variable, name, proposed) => {
  const [problem, ...more] = unknownInputs({ [variable]: '0' });

  expect(problem).toMatchObject({ code: 'FA003', severity: 'error' });
  expect(problem?.message).toContain(`"${name}"`);
  expect(problem?.remedy).toContain(`\`${proposed}\``);
  expect(more).toEqual([]);
});

test.each([
  'dry-run',
  'dry_run',
  'dryrun',
  'dry run',
  'dry-run-mode',
  'check',
  'plan-only',
  'noop',
  'what-if',
])('rejects the input %s, and proposes mode plan as the dry run', async (name) => {
  const twilio = await twilioWith([]);
  const variable = `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;

  const apply = await repository(twilio, HEAD + entries({ acme: 'Acme' }), { [variable]: 'true' }).apply();

  expect(apply.code).toBe(1);
  expect(annotations(apply)).toEqual([
    expect.stringMatching(`^::error title=FA003::.*"${name.replaceAll(' ', '_')}".*\`mode: plan\``),
  ]);
  expect(twilio.requests()).toEqual([]);
});

test.each(['Apply', 'APPLY', 'aply'])('rejects mode %s and writes nothing', async (mode) => {
  const twilio = await twilioWith([]);

  const run = await repository(twilio, HEAD + entries({ acme: 'Acme' })).run(mode);

  expect(run.code).toBe(1);
  expect(annotations(run)).toEqual([expect.stringMatching(`^::error title=FA001::.*"${mode}".*"apply"`)]);
  expect(twilio.requests()).toEqual([]);
});

test('ignores variables that are not inputs of this step', () => {
  const environment = {
    'INPUT_NODE-VERSION': '20',
    INPUT_WHO: 'me',
    INPUT: 'x',
    'INPUT_MAX-DELETE': ' ',
    MAX_DELETE: '1',
  };

  expect(unknownInputs(environment)).toEqual([]);
});

test('reports unknown inputs together with all other problems of the inputs', async () => {
  const twilio = await twilioWith([]);
  const repo = repository(twilio, HEAD + entries({ acme: 'Acme' }), { 'INPUT_MAX-DELETE': '0' });

  const plan = await repo.plan({ comment: 'sometimes', file: '-' });

  expect(annotations(plan)).toEqual([
    expect.stringMatching(/FA003::.*"sometimes".*`comment`/),
    expect.stringMatching(/FA003::.*"max-delete"/),
    expect.stringMatching(/FA003::.*"-".*`file`/),
  ]);
});
