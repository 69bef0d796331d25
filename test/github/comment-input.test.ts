import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import { address, annotations, checkout, comment, entries, HEAD, problems, twilioWith } from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });
const DRIFTED = [address(1, 'Acme', { janitor_enabled: true })];
const IN_SYNC = [address(1, 'Acme')];

test('comment: never writes no comment, whatever the plan is', async () => {
  const [twilio, github] = [await twilioWith(DRIFTED), await gitHub()];

  const plan = await checkout(twilio, github, FILE).plan(undefined, { comment: 'never' });

  expect(plan).toMatchObject({ code: 0, outputs: { updates: '1', 'comment-url': '' } });
  expect(github.comments).toEqual([]);
});

test('comment: never is a warning where plans must be reviewed', async () => {
  const [twilio, github] = [await twilioWith(DRIFTED), await gitHub()];
  const inputs = { comment: 'never', 'require-reviewed-plan': 'true' };

  const plan = await checkout(twilio, github, FILE).plan(undefined, inputs);

  expect(plan.code).toBe(0);
  expect(problems(plan)).toEqual(['warning FA410']);
});

test('comment: always writes a comment for a plan that is in sync', async () => {
  const [twilio, github] = [await twilioWith(IN_SYNC), await gitHub()];

  const plan = await checkout(twilio, github, FILE).plan(undefined, { comment: 'always' });

  expect(comment(github).body).toContain('**in sync**');
  expect(plan.outputs['comment-url']).toMatch(/#issuecomment-1000$/);
});

test('comment: always writes a comment for a file with problems', async () => {
  const [twilio, github] = [await twilioWith(IN_SYNC), await gitHub()];

  await checkout(twilio, github, `${FILE}  broken: {}\n`).plan(undefined, { comment: 'always' });

  expect(comment(github).body).toContain(':x:');
});

test('comment: changes creates no comment for problems alone', async () => {
  const [twilio, github] = [await twilioWith(IN_SYNC), await gitHub()];

  const plan = await checkout(twilio, github, `${FILE}  broken: {}\n`).plan();

  expect(plan.code).toBe(1);
  expect(github.comments).toEqual([]);
});

test('comment: changes creates a comment for a held address', async () => {
  const [twilio, github] = [await twilioWith([...IN_SYNC, address(2, 'Careers')]), await gitHub()];

  await checkout(twilio, github, `${HEAD}unlisted: delete\n${entries({ acme: 'Acme' })}`).plan();

  expect(comment(github).body).toContain('1 to delete');
});

test('an unknown value of comment is rejected, and the problem names the input', async () => {
  const [twilio, github] = [await twilioWith(DRIFTED), await gitHub()];

  const plan = await checkout(twilio, github, FILE).plan(undefined, { comment: 'sometimes' });

  expect(plan.code).toBe(1);
  expect(annotations(plan)).toEqual([
    expect.stringMatching(/^::error title=FA003::.*"sometimes".*`comment`.*always, changes or never/),
  ]);
  expect(github.requests).toEqual([]);
});
