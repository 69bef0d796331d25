import { expect, test } from 'vitest';
import { annotations, entries, HEAD, made, repository, twilioWith } from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });

test.each(['pull_request', 'pull_request_target', 'issue_comment', 'workflow_run', 'merge_group', 'release'])(
  'apply refuses to run on %s and sends no request to Twilio',
  async (event) => {
    const twilio = await twilioWith([]);

    const apply = await repository(twilio, FILE).apply({}, event);

    expect(apply.code).toBe(1);
    expect(annotations(apply)).toEqual([expect.stringMatching(`^::error title=FA401::.* ${event}\\.`)]);
    expect(twilio.requests()).toEqual([]);
  },
);

test.each(['schedule', 'workflow_dispatch', 'repository_dispatch'])('apply runs on %s', async (event) => {
  const twilio = await twilioWith([]);

  const apply = await repository(twilio, FILE).apply({}, event);

  expect(apply.code).toBe(0);
  expect(JSON.parse(apply.outputs.addresses ?? '')).toMatchObject({ acme: { sid: made(1) } });
});

test.each(['pull_request', 'pull_request_target', 'schedule', 'workflow_run'])(
  'plan and drift write nothing on %s',
  async (event) => {
    const twilio = await twilioWith([]);
    const repo = repository(twilio, FILE);

    const plan = await repo.plan({}, event);
    const drift = await repo.run('drift', {}, event);

    expect([plan.code, plan.outputs.creates, drift.outputs.creates]).toEqual([0, '1', '1']);
    expect(twilio.writes()).toEqual([]);
  },
);
