import { expect, test } from 'vitest';
import type { Fault } from '../../support/sandbox/index.ts';
import {
  always,
  annotations,
  entries,
  expectInSync,
  fault,
  HEAD,
  KIND,
  LIST,
  LIST_PATH,
  line,
  ONE,
  repository,
  row,
  settingsOf,
  sidOf,
  twilioWith,
} from './scene.ts';

const FILE = `${HEAD}removed: [Old]\n${entries({ acme: 'Acme' })}`;
const TOO_MANY: Fault = {
  kind: 'status',
  status: 429,
  code: 20429,
  message: 'Too Many Requests',
  headers: { 'retry-after': '3' },
};
const TROUBLE: Fault = { kind: 'status', status: 503 };

const passing: [string, string, RegExp, Fault][] = [
  ['a list meets 429', 'GET', LIST, TOO_MANY],
  ['a list meets 503', 'GET', LIST, TROUBLE],
  ['a list is reset', 'GET', LIST, { kind: 'reset', when: 'before' }],
  ['a list is half of its JSON', 'GET', LIST, { kind: 'truncated' }],
  ['a fetch meets 500', 'GET', ONE, { kind: 'status', status: 500, code: 20500 }],
  ['a create meets 429', 'POST', LIST, TOO_MANY],
  ['an update meets 429', 'POST', ONE, TOO_MANY],
  ['an update meets 502', 'POST', ONE, { kind: 'status', status: 502 }],
  ['an update is told to try again', 'POST', ONE, { kind: 'status', status: 400, code: 45001 }],
  ['a delete meets 429', 'DELETE', ONE, TOO_MANY],
  ['a delete meets 503', 'DELETE', ONE, TROUBLE],
];

test.each(passing)('a request is sent again if %s', async (_, method, path, wrong) => {
  const twilio = await twilioWith([row(1, 'Acme', { retryCount: 1 }), row(2, 'Old')], {
    fault: fault(method, path, wrong),
  });
  const repo = repository(twilio, `${FILE}  new: { studio: Webchat Flow${KIND.newEntry(9)} }\n`);

  const apply = await repo.apply();

  expect(apply.code).toBe(0);
  expect(twilio.names()).toEqual(['Acme', 'new']);
  await expectInSync(twilio, repo);
});

test('a list that always fails is requested five times, and nothing is written', async () => {
  const twilio = await twilioWith([], { fault: always('GET', LIST, TROUBLE) });

  const apply = await repository(twilio, FILE).apply();

  expect(apply.code).toBe(1);
  expect(twilio.requests().filter((request) => request === `GET ${LIST_PATH}`)).toHaveLength(5);
  expect(twilio.writes()).toEqual([]);
});

test('a rate limit that persists is reported with its error code', async () => {
  const twilio = await twilioWith([], { fault: always('GET', LIST, TOO_MANY) });

  const plan = await repository(twilio, FILE).plan();

  expect(plan.code).toBe(1);
  expect(annotations(plan)[0]).toMatch(/title=FA203::.*"Too Many Requests"/);
  expect(annotations(plan)[0]).toContain('https://www.twilio.com/docs/api/errors/20429');
});

test('an update that always fails reports the code of the error and its page', async () => {
  const twilio = await twilioWith([row(1, 'Acme', { retryCount: 1 })], {
    fault: always('POST', ONE, { kind: 'status', status: 500, code: 20500, message: 'Internal error' }),
  });

  const apply = await repository(twilio, FILE).apply();

  expect(apply.code).toBe(1);
  expect(twilio.writes()).toHaveLength(5);
  expect(annotations(apply)).toHaveLength(1);
  expect(annotations(apply)[0]).toMatch(
    new RegExp(
      `^::error title=FA24\\d addresses.acme,file=addresses.yaml,line=${line(5)},col=3::.*acme.*Internal error`,
    ),
  );
  expect(annotations(apply)[0]).toContain(' https://www.twilio.com/docs/api/errors/20500.');
  expect(settingsOf(twilio, sidOf(1))?.retryCount).toBe(1);
});
