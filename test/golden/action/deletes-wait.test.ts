import { expect, test } from 'vitest';
import { shape } from '../../support/gfm.ts';
import type { Fault } from '../../support/sandbox/index.ts';
import {
  always,
  annotations,
  change,
  entries,
  expectInSync,
  fault,
  HEAD,
  KIND,
  LIST,
  ONE,
  repository,
  row,
  said,
  settingsOf,
  sidOf,
  twilioWith,
} from './scene.ts';

const FILE = `${HEAD}removed: [Old, Older]\n${entries({ acme: 'Acme' }, { new: 'New' })}`;
const LIVE = [row(1, 'Acme', { retryCount: 1 }), row(2, 'Old'), row(3, 'Older')];
const REFUSED: Fault = { kind: 'status', status: 400, code: 45004, message: 'Flow is not valid' };

test('an apply sends creates and updates first and deletes last', async () => {
  const twilio = await twilioWith(LIVE);
  const repo = repository(twilio, FILE);

  await repo.apply();

  expect(twilio.writes().map(({ request }) => request.split(' ')[0])).toEqual([
    'POST',
    'POST',
    'DELETE',
    'DELETE',
  ]);
  await expectInSync(twilio, repo);
});

test.each([
  ['a create fails', 'POST', LIST, 'Create of new', KIND.byHand(901)],
  ['an update fails', 'POST', ONE, 'Update of acme', ''],
])(
  'the report lists the deletes that are not attempted after a failure: %s',
  async (_, method, path, failed, byHand) => {
    const twilio = await twilioWith(LIVE, { fault: always(method, path, REFUSED) });

    const apply = await repository(twilio, FILE).apply();

    expect(apply.code).toBe(1);
    expect(twilio.requests().filter((request) => request.startsWith('DELETE'))).toEqual([]);
    expect(said(apply).at(-1)).toBe('Apply: 1 failed, 2 not attempted, 1 done.');
    const errors = annotations(apply).join('\n');
    expect(errors).toMatch(
      new RegExp(
        `FA240 .*${failed}\\W+failed\\W+Twilio refused it: Flow is not valid.${byHand} See https://www.twilio.com/docs/api/errors/45004\\.`,
      ),
    );
    expect(errors).toMatch(/FA243::Delete of "Old" was not attempted: /);
    expect(errors).toMatch(/FA243::Delete of "Older" was not attempted/);
  },
);

test('a failed change does not stop other creates and updates', async () => {
  const twilio = await twilioWith(LIVE, { fault: always('POST', LIST, REFUSED) });

  const apply = await repository(twilio, FILE).apply();

  expect(settingsOf(twilio, sidOf(1))?.retryCount).toBe(3);
  expect(shape(apply.summary).rows).toContainEqual(['acme', ':white_check_mark: updated']);
});

test('a failed delete does not stop other deletes', async () => {
  const twilio = await twilioWith(LIVE, { fault: fault('DELETE', ONE, REFUSED) });

  const apply = await repository(twilio, FILE).apply();

  expect(apply.code).toBe(1);
  expect(said(apply).at(-1)).toBe('Apply: 1 failed, 3 done.');
  expect(twilio.names()).toHaveLength(3);
});

test('the next run does the deletes that were not attempted', async () => {
  const twilio = await twilioWith(LIVE, { fault: fault('POST', LIST, REFUSED) });
  const repo = repository(twilio, FILE);
  await repo.apply();

  const again = await repo.apply();

  expect(again).toMatchObject({ code: 0, outputs: { creates: '1', updates: '0', deletes: '2' } });
  await expectInSync(twilio, repo);
});

test('deletes are not attempted and the run fails when an update is skipped', async () => {
  const twilio = await twilioWith(LIVE, {
    fault: ({ method, path }) => {
      if (method === 'GET' && path.endsWith(`/${sidOf(1)}`)) change(twilio, 1, { retryCount: 2 });
      return undefined;
    },
  });

  const apply = await repository(twilio, FILE).apply();

  expect(apply.code).toBe(1);
  expect(said(apply).at(-1)).toBe('Apply: 2 not attempted, 1 left alone, 1 done.');
});
