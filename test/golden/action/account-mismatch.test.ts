import { expect, test } from 'vitest';
import { seedSids, studioSids } from '../../support/sandbox/index.ts';
import { always, annotations, entries, HEAD, line, repository, row, twilioWith } from './scene.ts';

const OTHER = 'AC00000000000000000000000000000001';
const KEY = 'SK00000000000000000000000000000001';
const BY_KEY = { 'auth-token': '', 'api-key': KEY, 'api-secret': 'the-secret-of-the-key' };
const ENTRIES = entries({ acme: 'Acme' });
const ofOther = `${HEAD.replace(seedSids.account, OTHER)}${ENTRIES}`;

test('a file for another account than the input is refused', async () => {
  const twilio = await twilioWith([]);

  const apply = await repository(twilio, ofOther).apply();

  expect(apply).toMatchObject({ code: 1, outputs: { blocked: 'true', 'plan-id': '' } });
  expect(annotations(apply)).toEqual([
    `::error title=FA301,file=addresses.yaml,line=${line(2)},col=10::The file is for account ${OTHER}, and ${seedSids.account} is given. Give \`account-sid\` and the credentials of the account that the file names, or pick the right \`environment\`.`,
  ]);
  expect(twilio.writes()).toEqual([]);
});

test.each([
  ['an empty account', []],
  ['an account with addresses', [row(1, 'Acme')]],
])('credentials of another account than the input are refused: %s', async (_, live) => {
  const twilio = await twilioWith(live);
  twilio.state.apiKeys[KEY] = BY_KEY['api-secret'];

  const apply = await repository(twilio, ofOther).apply({ ...BY_KEY, 'account-sid': OTHER });

  expect(apply).toMatchObject({ code: 1, outputs: { blocked: 'true' } });
  expect(annotations(apply)).toEqual([
    `::error title=FA301::The credentials belong to ${seedSids.account}, and ${OTHER} is asked for. Give \`account-sid\` and the credentials of one and the same account.`,
  ]);
  expect(twilio.writes()).toEqual([]);
});

test('credentials of another account are refused when only a look-up shows the account', async () => {
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

test('a file that names no account is a warning', async () => {
  const twilio = await twilioWith([row(1, 'Acme')]);

  const plan = await repository(
    twilio,
    `${HEAD.replace(`account: ${seedSids.account}\n`, '')}${ENTRIES}`,
  ).plan();

  expect(plan.code).toBe(0);
  expect(annotations(plan)).toEqual([
    '::warning title=FA137 account,file=addresses.yaml,line=1,col=1::The file names no account: it would be applied to whichever the credentials belong to. Add `account: AC…`.',
  ]);
});
