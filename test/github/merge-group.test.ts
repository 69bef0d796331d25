import { expect, test } from 'vitest';
import { DOWN, gitHub } from '../support/github.ts';
import {
  address,
  annotations,
  checkout,
  comment,
  entries,
  fo,
  HEAD,
  MALLORY,
  problems,
  pullRequest,
  queued,
  twilioWith,
} from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });
const REVIEWED = { 'require-reviewed-plan': 'true' };

async function waiting() {
  const twilio = await twilioWith([address(1, 'Acme', { janitor_enabled: true })]);
  const github = await gitHub();
  const repo = checkout(twilio, github, FILE);
  await repo.plan(pullRequest(), REVIEWED);
  return { twilio, github, repo };
}

test('a merge group passes when the comment of the pull request covers its plan', async () => {
  const { github, repo } = await waiting();

  const plan = await repo.plan(queued, REVIEWED);

  expect(plan).toMatchObject({ code: 0, outputs: { updates: '1' } });
  expect(annotations(plan)).toEqual([]);
  expect(github.writes()).toEqual(['POST /issues/7/comments']);
});

test('a merge group fails before the merge, and names the difference, when the comment does not cover its plan', async () => {
  const { twilio, repo } = await waiting();
  twilio.state.flexFlows[fo(1)] = address(1, 'Acme', { janitor_enabled: true, enabled: false });

  const plan = await repo.plan(queued, REVIEWED);

  expect(plan.code).toBe(1);
  expect(annotations(plan)).toEqual([
    expect.stringMatching(/^::error title=FA310::1 change .*#7.*: update acme/),
  ]);
});

test.each([
  ['edited by someone else', { editor: MALLORY, lastEditedAt: '2026-06-01T12:00:00Z' }],
  ['written by someone else', { user: MALLORY }],
])('a comment that was %s covers no plan of a merge group', async (_, differs) => {
  const { github, repo } = await waiting();
  Object.assign(comment(github), differs);

  expect((await repo.plan(queued, REVIEWED)).code).toBe(1);
});

test('the plan of another head covers no plan of a merge group', async () => {
  const { github, repo } = await waiting();
  Object.assign(github.pulls[0] ?? {}, { head: 'f00d'.repeat(10) });

  expect((await repo.plan(queued, REVIEWED)).code).toBe(1);
});

test('a merge group fails while GitHub is down and can be queued again', async () => {
  const { github, repo } = await waiting();
  github.fault = DOWN;

  const plan = await repo.plan(queued, REVIEWED);

  expect(plan.code).toBe(1);
  expect(annotations(plan)).toEqual([expect.stringMatching(/^::error title=FA310::.*Unavailable/)]);
});

test('a merge group without require-reviewed-plan makes a plan and sends no request to GitHub', async () => {
  const { github, repo } = await waiting();
  const before = github.requests.length;

  const plan = await repo.plan(queued);

  expect(plan).toMatchObject({ code: 0, outputs: { updates: '1' } });
  expect(github.asked().slice(before)).toEqual([]);
});

test('a merge group that names no pull request fails with require-reviewed-plan', async () => {
  const { repo } = await waiting();
  const unnamed = {
    ...queued,
    payload: { merge_group: { head_ref: 'refs/heads/gh-readonly-queue/main/x' } },
  };

  const plan = await repo.plan(unnamed, REVIEWED);

  expect(plan).toMatchObject({ code: 1, outputs: { blocked: 'true' } });
  expect(problems(plan)).toEqual(['error FA310']);
});
