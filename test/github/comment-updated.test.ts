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

test('another plan is written into the comment that is there', async () => {
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

test('a plan that has become empty is said too: no stale one is left standing', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  repo.write(FILE.replace('studio: Webchat Flow', 'studio: Webchat Flow, janitor: true'));

  await repo.plan(pullRequest({ head: NEXT }));

  expect(comment(github).body).toContain('**in sync**');
});

test('where only commit and run are others, it is left alone', async () => {
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

test('so it is where GitHub has given it other line ends', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  comment(github).body = comment(github).body.replaceAll('\n', '\r\n');

  await repo.plan(pullRequest({ head: NEXT }));

  expect(github.writes()).toEqual(['POST /issues/7/comments']);
});

test('with require-reviewed-plan it names every head, since that is what was reviewed', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan(pullRequest(), { 'require-reviewed-plan': 'true' });

  await repo.plan(pullRequest({ head: NEXT }), { 'require-reviewed-plan': 'true' });

  expect(github.writes()).toEqual(['POST /issues/7/comments', 'PATCH /issues/comments/1000']);
  expect(comment(github).body).toContain(` head=${NEXT} `);
});

test('and a second run on the same head leaves it alone there, too', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan(pullRequest(), { 'require-reviewed-plan': 'true' });

  await repo.plan(pullRequest(), { 'require-reviewed-plan': 'true' });

  expect(github.writes()).toEqual(['POST /issues/7/comments']);
  expect(comment(github).body).toContain(` head=${HEAD_COMMIT} `);
});

test('a name that reads like a commit is no commit: its change is a change', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, `${FILE}  new: { studio: commit one }\n`);
  await repo.plan();
  repo.write(`${FILE}  new: { studio: commit two }\n`);

  await repo.plan();

  expect(comment(github).body).toContain('commit two');
});
