import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { INPUTS, unknownInputs } from '../../src/github/known-inputs.ts';
import { annotations, entries, HEAD, repository, twilioWith } from '../golden/action/scene.ts';

test('the known inputs are those of action.yml', () => {
  const action = parse(readFileSync(resolve(import.meta.dirname, '../../action.yml'), 'utf8')) as {
    inputs: Record<string, unknown>;
  };

  expect([...INPUTS]).toEqual(Object.keys(action.inputs));
});

test.each([
  ['INPUT_MAX-DELETE', 'There is no input "max-delete"', 'Did you mean `max-deletes`?'],
  ['INPUT_MAX_DELETES', 'There is no input "max_deletes"', 'Did you mean `max-deletes`?'],
  ['INPUT_BRANCH', 'There is no input "branch"', 'Did you mean `branches`?'],
  [
    'INPUT_REQUIRE-REVIEW-PLAN',
    'There is no input "require-review-plan"',
    'Did you mean `require-reviewed-plan`?',
  ],
  ['INPUT_MAXIMUM-DELETES', 'There is no input "maximum-deletes"', 'Did you mean `max-deletes`?'],
  ['INPUT_ALLOW_REMOVALS', 'There is no input "allow_removals"', 'Did you mean `max-deletes`?'],
  ['INPUT_PLAN-ID', 'There is no input "plan-id"', 'Did you mean `approved-plan-id`?'],
  ['INPUT_REQUIRE-APPROVAL', 'There is no input "require-approval"', 'Did you mean `require-reviewed-plan`?'],
  ['INPUT_ONLY', 'There is no input "only"', 'Remove it: only the command line plans some entries alone.'],
  [
    'INPUT_SANDBOX',
    'There is no input "sandbox"',
    'Set `mode: plan` to see what an apply would do. It writes nothing to Twilio.',
  ],
  ['INPUT_ENVIROMENT', 'There is no input "enviroment"', 'Did you mean `environment`?'],
])('%s is refused with the input that is meant', (variable, message, remedy) => {
  expect(unknownInputs({ [variable]: '0' })).toEqual([{ code: 'FA003', severity: 'error', message, remedy }]);
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
])('the input %s asks for a dry run, which is mode plan', async (name) => {
  const twilio = await twilioWith([]);
  const variable = `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;

  const apply = await repository(twilio, HEAD + entries({ acme: 'Acme' }), { [variable]: 'true' }).apply();

  expect(apply.code).toBe(1);
  expect(annotations(apply)).toEqual([
    `::error title=FA003::There is no input "${name.replaceAll(' ', '_')}". Set \`mode: plan\` to see what an apply would do. It writes nothing to Twilio.`,
  ]);
  expect(twilio.requests()).toEqual([]);
});

test.each(['Apply', 'APPLY', 'aply'])('mode %s is refused and writes nothing', async (mode) => {
  const twilio = await twilioWith([]);

  const run = await repository(twilio, HEAD + entries({ acme: 'Acme' })).run(mode);

  expect(run.code).toBe(1);
  expect(annotations(run)).toEqual([
    expect.stringMatching(
      `^::error title=FA001::Input \`mode\` is "${mode}", and must be .* Did you mean "apply"\\?$`,
    ),
  ]);
  expect(twilio.requests()).toEqual([]);
});

test('variables that are no input of this step are left alone', () => {
  const environment = {
    'INPUT_NODE-VERSION': '20',
    INPUT_WHO: 'me',
    INPUT: 'x',
    'INPUT_MAX-DELETE': ' ',
    MAX_DELETE: '1',
  };

  expect(unknownInputs(environment)).toEqual([]);
});

test('wrong names of inputs are reported with everything else that is wrong with them', async () => {
  const twilio = await twilioWith([]);
  const repo = repository(twilio, HEAD + entries({ acme: 'Acme' }), { 'INPUT_MAX-DELETE': '0' });

  const plan = await repo.plan({ comment: 'sometimes', file: '-' });

  expect(annotations(plan).join('\n')).toMatch(
    /`comment` is "sometimes"[\s\S]*"max-delete"[\s\S]*`file` is "-"/,
  );
});
