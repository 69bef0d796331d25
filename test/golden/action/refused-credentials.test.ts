import { expect, test } from 'vitest';
import { always, annotations, entries, HEAD, LIST, problemsOf, repository, twilioWith } from './scene.ts';

const FILE = HEAD + entries({}, { acme: 'Acme' });

test('status 401 is reported with the inputs and the page of the error', async () => {
  const twilio = await twilioWith([]);

  const plan = await repository(twilio, FILE).plan({ 'auth-token': 'not-the-token' });

  expect(plan).toMatchObject({ code: 1, outputs: { blocked: '', changed: '' } });
  expect(problemsOf(plan)).toEqual(['error FA201']);
  expect(annotations(plan)[0]).toMatch(
    /20003\b.*`account-sid` and `auth-token`, or `api-key` and `api-secret`/,
  );
  expect(plan.stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain('not-the-token');
});

test('status 403 is reported as a restricted key without a Flex permission', async () => {
  const twilio = await twilioWith([], {
    fault: always('GET', LIST, {
      kind: 'status',
      status: 403,
      code: 20003,
      message: 'Permission denied',
    }),
  });

  const plan = await repository(twilio, FILE).plan();

  expect(plan.code).toBe(1);
  expect(problemsOf(plan)).toEqual(['error FA201']);
  expect(annotations(plan)[0]).toMatch(
    /"Permission denied".*\/errors\/20003\b.*`api: conversations`.*Flex\.$/,
  );
});

test('a refused request is not sent again, and neither are requests in flight', async () => {
  const twilio = await twilioWith([]);

  await repository(twilio, FILE).plan({ 'auth-token': 'not-the-token' });

  expect(new Set(twilio.requests()).size).toBe(twilio.requests().length);
});

test('requests in flight are not sent again when the file has a problem', async () => {
  const twilio = await twilioWith([]);

  const plan = await repository(twilio, `${FILE}  broken: {}\n`).plan();

  expect(plan.code).toBe(1);
  expect(new Set(twilio.requests()).size).toBe(twilio.requests().length);
});

test.each([
  [{ 'account-sid': '' }, 'FA002', '`account-sid`'],
  [{ 'account-sid': 'ACME' }, 'FA003', '`account-sid`'],
  [{ 'auth-token': '' }, 'FA002', '`auth-token`'],
  [{ 'auth-token': '', 'api-key': 'SK00000000000000000000000000000001' }, 'FA002', '`api-secret`'],
  [{ 'auth-token': '', 'api-secret': 'some-secret' }, 'FA002', '`api-key`'],
  [{ 'api-key': 'SK00000000000000000000000000000001' }, 'FA003', '`auth-token` and `api-key`'],
])('a missing or wrong input is reported without a request to Twilio: %o', async (inputs, code, named) => {
  const twilio = await twilioWith([]);

  const plan = await repository(twilio, FILE).plan(inputs);

  expect(plan.code).toBe(1);
  const found = annotations(plan).find((line) => line.startsWith(`::error title=${code}::`));
  expect(found?.split('. ')[0]).toContain(named);
  expect(twilio.requests()).toEqual([]);
});
