import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import {
  address,
  checkout,
  comment,
  entries,
  HEAD,
  HEAD_COMMIT,
  pullRequest,
  read,
  twilioWith,
} from './scene.ts';

const LIVE = [address(1, 'Acme', { janitor_enabled: true })];
const FILE = HEAD + entries({ acme: 'Acme' });
const NEXT = '0e87'.repeat(10);

test('a changed plan is written into the existing comment', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  repo.write(`${FILE}  new: { studio: Webchat Flow }\n`);

  const plan = await repo.plan(pullRequest({ head: NEXT }));

  expect(github.writes()).toEqual(['POST /issues/7/comments', 'PATCH /issues/comments/1000']);
  expect(read(comment(github).body)).toContain(': plan (1 to update, 1 to create)');
  expect(comment(github).body).toContain(` head=${NEXT} `);
  expect(plan.outputs['comment-url']).toMatch(/#issuecomment-1000$/);
});

test('a plan that is in sync replaces an earlier plan in the comment', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  repo.write(FILE.replace('studio: Webchat Flow', 'studio: Webchat Flow, janitor: true'));

  await repo.plan(pullRequest({ head: NEXT }));

  expect(comment(github).body).toContain('**in sync**');
});

test('a comment is left alone when only commit and run differ', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan();

  const again = await repo.plan(pullRequest({ head: NEXT }));

  expect(github.writes()).toEqual(['POST /issues/7/comments']);
  expect(again).toMatchObject({
    code: 0,
    outputs: { 'comment-url': 'https://github.com/acme/sites/pull/7#issuecomment-1000' },
  });
});

test('a comment is left alone when GitHub has changed only its line breaks', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  comment(github).body = comment(github).body.replaceAll('\n', '\r\n');

  await repo.plan(pullRequest({ head: NEXT }));

  expect(github.writes()).toEqual(['POST /issues/7/comments']);
});

test('a comment names every new head with require-reviewed-plan', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan(pullRequest(), { 'require-reviewed-plan': 'true' });

  await repo.plan(pullRequest({ head: NEXT }), { 'require-reviewed-plan': 'true' });

  expect(github.writes()).toEqual(['POST /issues/7/comments', 'PATCH /issues/comments/1000']);
  expect(comment(github).body).toContain(` head=${NEXT} `);
});

test('a second run on the same head leaves the comment alone with require-reviewed-plan', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan(pullRequest(), { 'require-reviewed-plan': 'true' });

  await repo.plan(pullRequest(), { 'require-reviewed-plan': 'true' });

  expect(github.writes()).toEqual(['POST /issues/7/comments']);
  expect(comment(github).body).toContain(` head=${HEAD_COMMIT} `);
});

test('a comment is updated when a name that looks like a commit changes', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, `${FILE}  new: { studio: commit one }\n`);
  await repo.plan();
  repo.write(`${FILE}  new: { studio: commit two }\n`);

  await repo.plan();

  expect(comment(github).body).toContain('commit two');
});
