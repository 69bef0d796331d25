import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import {
  address,
  annotations,
  BASE,
  checkout,
  comment,
  type Event,
  entries,
  HEAD,
  HEAD_COMMIT,
  MERGE,
  pullRequest,
  push,
  twilioWith,
} from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme', shop: 'Shop' });
const REVIEWED = { 'require-reviewed-plan': 'true' };

/** As examples/forks.yml runs: the workflow of the default branch, with secrets, and the head's file in the workspace. */
const fork: Event = {
  ...pullRequest({ from: 'stranger/sites', author: 'stranger' }),
  name: 'pull_request_target',
  sha: BASE,
};

async function scene() {
  const twilio = await twilioWith([address(1, 'Acme')]);
  const github = await gitHub();
  github.files[BASE] = { 'addresses.yaml': HEAD + entries({ acme: 'Acme' }) };
  return { twilio, github, repo: checkout(twilio, github, FILE) };
}

test('a fork gets a live plan and its comment on pull_request_target, and nothing is written to Twilio', async () => {
  const { twilio, github, repo } = await scene();

  const plan = await repo.plan(fork, REVIEWED);

  expect(plan).toMatchObject({ code: 0, outputs: { creates: '1', changed: 'true' } });
  expect(annotations(plan)).toEqual([]);
  expect(comment(github).body).toContain(HEAD_COMMIT.slice(0, 7));
  expect(github.writes()).toEqual(['POST /issues/7/comments']);
  expect(twilio.requests().filter((request) => !request.startsWith('GET'))).toEqual([]);
});

test('the plan of a fork counts as reviewed after the merge', async () => {
  const { github, repo } = await scene();
  await repo.plan(fork, REVIEWED);
  github.merge(7, MERGE);

  const apply = await repo.apply(push(), REVIEWED);

  expect(apply).toMatchObject({ code: 0, outputs: { creates: '1' } });
  expect(annotations(apply)).toEqual([]);
});
