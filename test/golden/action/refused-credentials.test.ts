import { expect, test } from 'vitest';
import { always, annotations, entries, HEAD, repository, twilioWith } from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });

test('401: the message names the inputs, with the page of the error', async () => {
  const twilio = await twilioWith([]);

  const plan = await repository(twilio, FILE).plan({ 'auth-token': 'not-the-token' });

  expect(plan).toMatchObject({ code: 1, outputs: { blocked: 'false', changed: 'false' } });
  expect(annotations(plan)).toEqual([
    "::error title=FA201::Twilio does not accept the credentials (Twilio's error 20003: https://www.twilio.com/docs/api/errors/20003). Check that account-sid (TWILIO_ACCOUNT_SID) and auth-token (TWILIO_AUTH_TOKEN), or api-key and api-secret, belong together.",
  ]);
  expect(plan.stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain('not-the-token');
});

test('403: a restricted key has no Flex permission', async () => {
  const twilio = await twilioWith([], {
    fault: always('GET', /FlexFlows/, {
      kind: 'status',
      status: 403,
      code: 20003,
      message: 'Permission denied',
    }),
  });

  const plan = await repository(twilio, FILE).plan();

  expect(plan.code).toBe(1);
  expect(annotations(plan)).toEqual([
    '::error title=FA201::The credentials may not do this: "Permission denied" (Twilio\'s error 20003: https://www.twilio.com/docs/api/errors/20003). Use the auth token or a standard API key: restricted keys have no Flex permission.',
  ]);
});

test('what is refused is not asked again, nor what was on its way at the time', async () => {
  const twilio = await twilioWith([]);

  await repository(twilio, FILE).plan({ 'auth-token': 'not-the-token' });

  expect(new Set(twilio.requests()).size).toBe(twilio.requests().length);
});

test('nor is what was on its way when the file turned out to be faulty', async () => {
  const twilio = await twilioWith([]);

  const plan = await repository(twilio, `${FILE}  broken: {}\n`).plan();

  expect(plan.code).toBe(1);
  expect(new Set(twilio.requests()).size).toBe(twilio.requests().length);
});

test.each([
  [{ 'account-sid': '' }, 'Input `account-sid` is missing'],
  [{ 'account-sid': 'ACME' }, 'Input `account-sid` is no account SID'],
  [{ 'auth-token': '' }, 'Input `auth-token` is missing'],
  [{ 'auth-token': '', 'api-key': 'SK00000000000000000000000000000001' }, 'Input `api-secret` is missing'],
  [{ 'auth-token': '', 'api-secret': 'some-secret' }, 'Input `api-key` is missing'],
  [
    { 'api-key': 'SK00000000000000000000000000000001' },
    'Both input `auth-token` and input `api-key` are given',
  ],
])('an input that is missing or wrong is named, and Twilio is not asked: %o', async (inputs, said) => {
  const twilio = await twilioWith([]);

  const plan = await repository(twilio, FILE).plan(inputs);

  expect(plan.code).toBe(1);
  expect(annotations(plan).join('\n')).toContain(said);
  expect(twilio.requests()).toEqual([]);
});
