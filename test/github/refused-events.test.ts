import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import {
  address,
  annotations,
  byHand,
  checkout,
  type Event,
  entries,
  HEAD,
  MERGE,
  pullRequest,
  push,
  queued,
  schedule,
  twilioWith,
} from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });
const LIVE = [address(1, 'Acme', { janitor_enabled: true })];

const strange = (name: string, payload: object) => ({ ...pullRequest(), name, payload });

test.each([
  pullRequest(),
  strange('pull_request_target', pullRequest().payload),
  strange('issue_comment', { issue: { number: 7, pull_request: {} }, comment: { body: '/apply' } }),
  strange('workflow_run', { workflow_run: { head_branch: 'main', event: 'pull_request' } }),
  strange('pull_request_review', pullRequest().payload),
  strange('pull_request_review_comment', pullRequest().payload),
  strange('check_suite', { check_suite: { head_branch: 'main' } }),
  strange('check_run', {}),
  strange('merge_group', queued.payload),
  strange('release', { release: { tag_name: 'v1' } }),
  strange('workflow_call', {}),
  strange('delete', {}),
  strange('an_event_of_tomorrow', {}),
])('apply refuses to run on $name and sends no request to Twilio or GitHub', async (event) => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];

  const apply = await checkout(twilio, github, FILE).apply(event);

  expect(apply.code).toBe(1);
  expect(annotations(apply)).toEqual([expect.stringMatching(`^::error title=FA401::.* ${event.name}\\.`)]);
  expect([twilio.requests(), github.requests]).toEqual([[], []]);
});

const dispatched: Event = {
  name: 'repository_dispatch',
  sha: MERGE,
  payload: { action: 'sync', branch: 'main' },
  env: { GITHUB_REF: 'refs/heads/main' },
};

test.each([push(), schedule, byHand, dispatched])('apply runs on $name', async (event) => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];

  const apply = await checkout(twilio, github, FILE).apply(event);

  expect(apply.code).toBe(0);
  expect(twilio.writes()).toHaveLength(1);
});

test('an event without a payload is treated as unknown', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);

  const plan = await repo.run(
    'plan',
    pullRequest(),
    {},
    { env: { GITHUB_EVENT_PATH: '/nowhere/event.json' } },
  );

  expect(plan).toMatchObject({ code: 0, outputs: { updates: '1', 'comment-url': '' } });
});
