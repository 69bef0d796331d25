import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import { address, annotations, checkout, comment, entries, HEAD, twilioWith } from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });
const DRIFTED = [address(1, 'Acme', { janitor_enabled: true })];
const IN_SYNC = [address(1, 'Acme')];

test('never: no comment, whatever there is to say', async () => {
  const [twilio, github] = [await twilioWith(DRIFTED), await gitHub()];

  const plan = await checkout(twilio, github, FILE).plan(undefined, { comment: 'never' });

  expect(plan).toMatchObject({ code: 0, outputs: { updates: '1', 'comment-url': '' } });
  expect(github.comments).toEqual([]);
});

test('always: a comment also where the account is as the file says', async () => {
  const [twilio, github] = [await twilioWith(IN_SYNC), await gitHub()];

  const plan = await checkout(twilio, github, FILE).plan(undefined, { comment: 'always' });

  expect(comment(github).body).toContain('**in sync**');
  expect(plan.outputs['comment-url']).toMatch(/#issuecomment-1000$/);
});

test('always: also where the file has problems', async () => {
  const [twilio, github] = [await twilioWith(IN_SYNC), await gitHub()];

  await checkout(twilio, github, `${FILE}  broken: {}\n`).plan(undefined, { comment: 'always' });

  expect(comment(github).body).toContain(':x:');
});

test('changes: a file with problems alone makes no comment', async () => {
  const [twilio, github] = [await twilioWith(IN_SYNC), await gitHub()];

  const plan = await checkout(twilio, github, `${FILE}  broken: {}\n`).plan();

  expect(plan.code).toBe(1);
  expect(github.comments).toEqual([]);
});

test('a held address is a change to tell of', async () => {
  const [twilio, github] = [await twilioWith([...IN_SYNC, address(2, 'Careers')]), await gitHub()];

  await checkout(twilio, github, `${HEAD}unlisted: delete\n${entries({ acme: 'Acme' })}`).plan();

  expect(comment(github).body).toContain('1 to delete');
});

test('another word is refused, and the input named', async () => {
  const [twilio, github] = [await twilioWith(DRIFTED), await gitHub()];

  const plan = await checkout(twilio, github, FILE).plan(undefined, { comment: 'sometimes' });

  expect(plan.code).toBe(1);
  expect(annotations(plan)).toEqual([
    '::error title=FA003::Input `comment` is "sometimes". Write always, changes or never.',
  ]);
  expect(github.requests).toEqual([]);
});
