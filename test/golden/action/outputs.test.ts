import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HEAD, KIND, made, repository, row, sidOf, twilioWith } from './scene.ts';

const LIVE = [
  row(1, 'Acme', { retryCount: 1 }),
  row(2, 'Old'),
  row(3, 'Unlisted'),
  row(4, 'Ignored'),
  row(5, 'Text messages', { type: 'sms' }),
];
/** Lists show addresses of other channels, whatever they are asked for. */
const SEEN = { switches: { typeFilter: 'ignored' } } as const;
const FILE = `${HEAD}removed: [Old]
ignore: [Ignored]
unlisted: disable
addresses:
  acme: { name: Acme, website: [https://a.example, https://b.example], locale: [en, fr], studio: Webchat Flow }
  new: { studio: Webchat Flow, enabled: false${KIND.newEntry(9)} }
`;

const COUNTS = {
  changed: 'true',
  creates: '1',
  updates: '2',
  deletes: '1',
  unlisted: '1',
  ignored: '2',
  held: '0',
  blocked: 'false',
  drift: '',
  'comment-url': '',
  'issue-url': '',
};
const ACME = {
  sid: sidOf(1),
  name: 'Acme',
  website: ['https://a.example', 'https://b.example'],
  locale: ['en', 'fr'],
  enabled: true,
  ...KIND.output(1),
};

test('a plan sets its outputs', async () => {
  const twilio = await twilioWith(LIVE, SEEN);

  const { outputs } = await repository(twilio, FILE).plan({ 'max-deletes': '1' });

  const { 'plan-id': id, 'plan-file': file, addresses, ...counts } = outputs;
  expect(counts).toEqual(COUNTS);
  expect(id).toMatch(/^[0-9a-f]{64}$/);
  expect(file).toMatch(/\.json$/);
  expect(JSON.parse(addresses ?? '')).toEqual({
    acme: ACME,
    new: { sid: null, name: 'new', website: null, locale: null, enabled: false, ...KIND.output(9) },
  });
});

test('an apply sets the same counts as its plan and the new SID', async () => {
  const twilio = await twilioWith(LIVE, SEEN);

  const { outputs } = await repository(twilio, FILE).apply({ 'max-deletes': '1' });

  const { 'plan-id': id, 'plan-file': file, addresses, ...counts } = outputs;
  expect(counts).toEqual(COUNTS);
  expect([id, file]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), expect.stringMatching(/\.json$/)]);
  expect(JSON.parse(addresses ?? '')).toMatchObject({ acme: ACME, new: { sid: made(1) } });
});

test('no output has the account SID, because a runner drops outputs with a secret', async () => {
  const twilio = await twilioWith(LIVE, SEEN);

  const { outputs } = await repository(twilio, FILE).apply({ 'max-deletes': '1' });

  expect(JSON.stringify(outputs)).not.toContain(twilio.state.accountSid);
});

test('a run that fails before there is a plan leaves its outputs empty', async () => {
  const twilio = await twilioWith(LIVE, SEEN);

  const { outputs } = await repository(twilio, 'version: 2\n').plan();

  const { 'plan-file': file, ...rest } = outputs;
  expect(rest).toEqual({
    changed: '',
    creates: '',
    updates: '',
    deletes: '',
    unlisted: '',
    ignored: '',
    held: '',
    blocked: '',
    drift: '',
    'plan-id': '',
    addresses: '',
    'comment-url': '',
    'issue-url': '',
  });
  expect(file).toMatch(/\.json$/);
});

test('drift sets its output and the counts', async () => {
  const twilio = await twilioWith(LIVE, SEEN);
  const repo = repository(twilio, FILE);

  const drift = await repo.run('drift', { 'max-deletes': '1' });
  const reported = await repo.run('drift', { 'fail-on-drift': 'true' });
  await repo.apply({ 'max-deletes': '1' });
  const none = await repo.run('drift', { 'fail-on-drift': 'true' });

  expect(drift.outputs).toMatchObject({ drift: 'true', updates: '2' });
  expect(reported).toMatchObject({ code: 1, outputs: { drift: 'true' } });
  expect(none).toMatchObject({ code: 0, outputs: { drift: 'false', changed: 'false' } });
});

test('plan-file has the plan as JSON', async () => {
  const twilio = await twilioWith(LIVE, SEEN);

  const { outputs } = await repository(twilio, FILE).plan({ 'max-deletes': '1' });
  const plan = JSON.parse(readFileSync(outputs['plan-file'] ?? '', 'utf8'));

  expect(plan).toMatchObject({
    formatVersion: 1,
    mode: 'plan',
    outcome: 'done',
    file: 'addresses.yaml',
    account: twilio.state.accountSid,
    planId: outputs['plan-id'],
    counts: {
      creates: 1,
      updates: 2,
      deletes: 1,
      unlisted: 1,
      ignored: 2,
      held: 0,
      inScope: 3,
      outOfService: 1,
    },
    changes: [
      { action: 'delete', sid: sidOf(2), name: 'Old', because: 'removed' },
      { action: 'disable', sid: sidOf(3), name: 'Unlisted' },
      {
        action: 'update',
        key: 'acme',
        sid: sidOf(1),
        fields: [{ field: 'studio.retryCount', before: 1, after: 3 }],
      },
      { action: 'create', key: 'new', sid: null },
    ],
  });
});

test('the same account and file have the same plan id, and another plan has another', async () => {
  const twilio = await twilioWith(LIVE, SEEN);
  const repo = repository(twilio, FILE);

  const one = await repo.plan({}, 'pull_request');
  const two = await repo.plan({ 'max-deletes': 'all' }, 'schedule');
  repo.write(`${FILE}  newer: { studio: Webchat Flow${KIND.newEntry(10)} }\n`);
  const three = await repo.plan();

  expect(two.outputs['plan-id']).toBe(one.outputs['plan-id']);
  expect(three.outputs['plan-id']).not.toBe(one.outputs['plan-id']);
});
