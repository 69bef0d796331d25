import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import { address, checkout, entries, HEAD, MERGE, pullRequest, push, twilioWith } from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });
const REVIEWED = { 'require-reviewed-plan': 'true' };

// No request names an API version: GitHub would reject a pinned one once it is retired.
test('a plan and an apply work with the next version of the GitHub API, which has no merge commits', async () => {
  const twilio = await twilioWith([address(1, 'Acme', { janitor_enabled: true })]);
  const github = await gitHub();
  github.version = '2026-03-10';
  const repo = checkout(twilio, github, FILE);
  await repo.plan(pullRequest(), REVIEWED);
  github.merge(7, MERGE);

  const apply = await repo.apply(push(), REVIEWED);

  expect(apply).toMatchObject({ code: 0, outputs: { updates: '1' } });
  expect(github.requests.filter(({ headers }) => 'x-github-api-version' in headers)).toEqual([]);
});
