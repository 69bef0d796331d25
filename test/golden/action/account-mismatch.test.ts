import { expect, test } from 'vitest';
import { naming } from '../../support/naming.ts';
import { seedSids, studioSids } from '../../support/sandbox/index.ts';
import {
  always,
  annotations,
  entries,
  HEAD,
  line,
  problemsOf,
  repository,
  row,
  twilioWith,
} from './scene.ts';

const OTHER = 'AC00000000000000000000000000000001';
const KEY = 'SK00000000000000000000000000000001';
const BY_KEY = { 'auth-token': '', 'api-key': KEY, 'api-secret': 'the-secret-of-the-key' };
const ENTRIES = entries({ acme: 'Acme' });
const ofOther = `${HEAD.replace(seedSids.account, OTHER)}${ENTRIES}`;

test('rejects a file for another account than the input', async () => {
  const twilio = await twilioWith([]);

  const apply = await repository(twilio, ofOther).apply();

  expect(apply).toMatchObject({ code: 1, outputs: { blocked: 'true', 'plan-id': '' } });
  expect(problemsOf(apply)).toEqual([`error FA301 addresses.yaml:${line(2)}:10`]);
  expect(annotations(apply)).toEqual([naming(OTHER, seedSids.account, '`account-sid`', '`environment`')]);
  expect(twilio.writes()).toEqual([]);
});

test.each([
  ['an empty account', []],
  ['an account with addresses', [row(1, 'Acme')]],
])('rejects credentials of another account than the input: %s', async (_, live) => {
  const twilio = await twilioWith(live);
  twilio.state.apiKeys[KEY] = BY_KEY['api-secret'];

  const apply = await repository(twilio, ofOther).apply({ ...BY_KEY, 'account-sid': OTHER });

  expect(apply).toMatchObject({ code: 1, outputs: { blocked: 'true' } });
  expect(problemsOf(apply)).toEqual(['error FA301']);
  expect(annotations(apply)).toEqual([naming(seedSids.account, OTHER, '`account-sid`')]);
  expect(twilio.writes()).toEqual([]);
});

test('rejects credentials of another account that only a look-up shows', async () => {
  const twilio = await twilioWith([], { switches: { configuration: 'missing' } });
  twilio.state.apiKeys[KEY] = BY_KEY['api-secret'];
  const repo = repository(twilio, `${ofOther}chatService: ${seedSids.chatService}\n`);

  const apply = await repo.apply({ ...BY_KEY, 'account-sid': OTHER });

  expect(twilio.writes()).toEqual([]);
  expect(apply).toMatchObject({ code: 1, outputs: { blocked: 'true' } });
});

test('a look-up without an account does not count as another account', async () => {
  const body = JSON.stringify({
    meta: { key: 'flows', next_page_url: null },
    flows: [{ sid: studioSids.webchatFlow, friendly_name: 'Webchat Flow', status: 'published' }],
  });
  const twilio = await twilioWith([row(1, 'Acme')], {
    fault: always('GET', /\/v2\/Flows$/, { kind: 'body', body }),
  });

  expect(await repository(twilio, HEAD + ENTRIES).plan()).toMatchObject({
    code: 0,
    outputs: { changed: 'false' },
  });
});

test('an API key of the account is accepted, whatever the case of its SID', async () => {
  const twilio = await twilioWith([row(1, 'Acme')]);
  twilio.state.apiKeys[KEY] = BY_KEY['api-secret'];
  const upper = `AC${seedSids.account.slice(2).toUpperCase()}`;

  const plan = await repository(twilio, HEAD + ENTRIES).plan({ ...BY_KEY, 'account-sid': upper });

  expect(plan).toMatchObject({ code: 0, outputs: { changed: 'false' } });
});

test('a file without an account is a warning', async () => {
  const twilio = await twilioWith([row(1, 'Acme')]);

  const plan = await repository(
    twilio,
    `${HEAD.replace(`account: ${seedSids.account}\n`, '')}${ENTRIES}`,
  ).plan();

  expect(plan.code).toBe(0);
  expect(problemsOf(plan)).toEqual(['warning FA137 account addresses.yaml:1:1']);
});
