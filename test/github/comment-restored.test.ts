import { expect, test } from 'vitest';
import { always, gitHub } from '../support/github.ts';
import { address, checkout, comment, entries, HEAD, MALLORY, queued, twilioWith } from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });

async function edited() {
  const twilio = await twilioWith([address(1, 'Acme', { janitor_enabled: true })]);
  const github = await gitHub();
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  // Changed and changed back: it has our text again, but still does not count.
  Object.assign(comment(github), { editor: MALLORY, lastEditedAt: '2026-06-01T12:00:00Z' });
  return { github, repo };
}

test('a comment that another person has edited is written again, though its text is the same', async () => {
  const { github, repo } = await edited();

  await repo.plan();

  expect(github.writes()).toEqual(['POST /issues/7/comments', 'PATCH /issues/comments/1000']);
  expect(comment(github).editor).toEqual(github.me);
});

test('a comment is left alone when its editor is unknown', async () => {
  const { github, repo } = await edited();
  github.fault = (request) =>
    String(request.body.query).includes('pullRequest(')
      ? always('POST', /graphql/, { status: 502 })(request)
      : undefined;

  const plan = await repo.plan();

  expect(plan.code).toBe(0);
  expect(github.writes()).toEqual(['POST /issues/7/comments']);
});

test('a restored comment counts as reviewed again', async () => {
  const { repo } = await edited();
  const reviewed = { 'require-reviewed-plan': 'true' };
  const inQueue = () => repo.plan(queued, reviewed);

  const before = await inQueue();
  await repo.plan(undefined, reviewed);

  expect([before.code, (await inQueue()).code]).toEqual([1, 0]);
});
