import { expect, test } from 'vitest';
import { naming } from '../../support/naming.ts';
import { manyChatAddresses, seedSids } from '../../support/sandbox/index.ts';
import {
  annotations,
  chat,
  cv,
  entries,
  expectInSync,
  HEAD,
  ig,
  repository,
  twilioWith,
} from '../action/scene.ts';

const LIST = '/v1/Configuration/Addresses';
const TYPES = ['sms', 'whatsapp', 'messenger', 'gbm', 'email', 'rcs', 'apple'];
const OTHERS = TYPES.map((type, n) => chat(10 + n, 'Acme', { type, address: `${type}:${n}` }));

test.each([
  [0, 1],
  [1, 1],
  [49, 1],
  [50, 1],
  [51, 2],
  [101, 3],
])('%i chat addresses are read in %i pages of 50 and planned completely', async (count, pages) => {
  const live = Object.values(manyChatAddresses(count));
  const twilio = await twilioWith([...live, ...OTHERS]);
  // The last one is in no entry.
  const names = live.slice(0, -1).map((row) => [row.sid.toLowerCase(), row.friendly_name ?? '']);
  const file = `${HEAD}unlisted: delete\n${entries(Object.fromEntries(names))}`;

  const plan = await repository(twilio, file).plan({ 'max-deletes': '1' });

  const lists = twilio.sandbox.requests.filter(({ path }) => path === LIST);
  expect(lists.map(({ query }) => [query.Type, query.PageSize])).toEqual(
    Array.from({ length: pages }, () => ['chat', '50']),
  );
  expect(plan.outputs).toMatchObject({
    creates: '0',
    updates: '0',
    deletes: String(Math.min(count, 1)),
    ignored: '0',
  });
});

test('a plan of ten addresses sends a list, the Configuration, a list of flows and one revision for each new target', async () => {
  const live = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => chat(n, `Acme ${n}`));
  const twilio = await twilioWith(live);
  const lines = live.map(
    (row, n) => `  a${n}: { name: ${row.friendly_name}, studio: ${n < 3 ? 'WebChat EN' : 'Webchat Flow'} }\n`,
  );
  const created = [9, 10].map((n) => `  a${n}: { deploymentKey: ${cv(n)}, studio: WebChat DE }\n`);

  const plan = await repository(twilio, `${HEAD}addresses:\n${[...lines, ...created].join('')}`).plan();

  expect(plan.outputs).toMatchObject({ creates: '2', updates: '3' });
  expect(twilio.requests().sort()).toEqual([
    'GET /v1/Configuration',
    `GET ${LIST}`,
    'GET /v2/Flows',
    'GET /v2/Flows/FW5a4d0b0c00000000000000000000a002/Revisions/LatestPublished',
    'GET /v2/Flows/FW5a4d0b0c00000000000000000000a003/Revisions/LatestPublished',
  ]);
});

test('a plan without a change reads no Studio Flow', async () => {
  const twilio = await twilioWith([chat(1, 'Acme')]);

  const plan = await repository(twilio, HEAD + entries({ acme: 'Acme' })).plan();

  expect(plan.outputs.changed).toBe('false');
  expect(twilio.requests().sort()).toEqual(['GET /v1/Configuration', `GET ${LIST}`, 'GET /v2/Flows']);
});

test('all addresses are listed if Twilio refuses to list those of type chat', async () => {
  const twilio = await twilioWith([chat(1, 'Acme', { type: 'chat' }), ...OTHERS], {
    switches: { typeFilter: 'refused' },
  });
  const repo = repository(twilio, `${HEAD}unlisted: delete\n${entries({ acme: 'Acme' })}`);

  const plan = await repo.plan();

  expect(plan).toMatchObject({ code: 0, outputs: { changed: 'false', ignored: String(TYPES.length) } });
  const lists = twilio.sandbox.requests.filter(({ path }) => path === LIST);
  expect(lists.map(({ query }) => query.Type)).toEqual(['chat', undefined]);
});

test.each([
  ['honoured', '0'],
  ['ignored', '7'],
  ['refused', '7'],
] as const)(
  'other types are never touched, whatever a list does with its filter: %s',
  async (typeFilter, ignored) => {
    const twilio = await twilioWith([...OTHERS, chat(1, 'Acme Careers')], { switches: { typeFilter } });
    const repo = repository(twilio, `${HEAD}unlisted: delete\n${entries({}, { acme: 'Acme' })}`);

    const apply = await repo.apply({ 'max-deletes': 'all' });

    expect(apply).toMatchObject({ code: 0, outputs: { creates: '1', deletes: '1', ignored } });
    expect(twilio.writes().map(({ request }) => request)).toEqual([
      `POST ${LIST}`,
      `DELETE ${LIST}/${ig(1)}`,
    ]);
    for (const other of OTHERS) expect(twilio.state.chatAddresses[other.sid]).toEqual(other);
    await expectInSync(twilio, repo, { 'max-deletes': 'all' });
  },
);

test.each(['CHAT', 'Chat', 'cHat'])('the type %s is chat', async (type) => {
  const twilio = await twilioWith([chat(1, 'Acme', { type })]);

  const plan = await repository(twilio, HEAD + entries({ acme: 'Acme' })).plan();

  expect(plan).toMatchObject({ code: 0, outputs: { changed: 'false', ignored: '0' } });
});

test('an address of another type under `removed` is not deleted', async () => {
  const twilio = await twilioWith(OTHERS, { switches: { typeFilter: 'ignored' } });
  const sid = OTHERS[0]?.sid;

  const apply = await repository(twilio, `${HEAD}removed: [${sid}, Acme]\naddresses: {}\n`).apply({
    'max-deletes': 'all',
  });

  expect(apply.outputs.deletes).toBe('0');
  expect(twilio.writes()).toEqual([]);
});

test('a Configuration of another account is rejected', async () => {
  const twilio = await twilioWith([], {
    fault: ({ path }) =>
      path === '/v1/Configuration'
        ? {
            kind: 'body',
            body: JSON.stringify({ account_sid: `AC${'7'.repeat(32)}`, default_chat_service_sid: 'IS' }),
          }
        : undefined,
  });

  const apply = await repository(twilio, HEAD + entries({}, { acme: 'Acme' })).apply();

  expect(apply.code).toBe(1);
  expect(annotations(apply)).toEqual([naming('FA301', `AC${'7'.repeat(32)}`, seedSids.account)]);
  expect(twilio.writes()).toEqual([]);
});
