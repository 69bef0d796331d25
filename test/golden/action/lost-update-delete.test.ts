import { expect, test } from 'vitest';
import type { Fault } from '../../support/sandbox/index.ts';
import {
  always,
  entries,
  expectInSync,
  fault,
  HEAD,
  LIST_PATH,
  liveRows,
  ONE,
  onePath,
  repository,
  row,
  said,
  settingsOf,
  sidOf,
  twilioWith,
} from './scene.ts';

const FILE = `${HEAD}removed: [Old]\n${entries({ acme: 'Acme' })}`;
const LIVE = [row(1, 'Acme', { retryCount: 1 }), row(2, 'Old')];

/** How its response is lost, and how often it is sent. */
const lost: [string, Fault, number][] = [
  ['reset before', { kind: 'reset', when: 'before' }, 2],
  ['reset after', { kind: 'reset', when: 'after' }, 1],
  ['half of it', { kind: 'truncated', applied: true }, 1],
  ['HTTP 500 though it was done', { kind: 'status', status: 500, applied: true }, 1],
];

test.each(lost)(
  'an update whose response is lost is sent again if the account does not show it: %s',
  async (_, wrong, times) => {
    const twilio = await twilioWith(LIVE, { fault: fault('POST', ONE, wrong) });
    const repo = repository(twilio, FILE);

    const apply = await repo.apply();

    expect(apply.code).toBe(0);
    const updates = twilio.writes().filter(({ request }) => request === `POST ${onePath(sidOf(1))}`);
    expect(updates).toHaveLength(times);
    expect(updates.at(-1)).toEqual(updates[0]);
    await expectInSync(twilio, repo);
  },
);

test.each([...lost.slice(0, 2), ...lost.slice(3)])(
  'a delete whose response is lost is sent again if the address still exists: %s',
  async (_, wrong, times) => {
    const twilio = await twilioWith(LIVE, { fault: fault('DELETE', ONE, wrong) });
    const repo = repository(twilio, FILE);

    const apply = await repo.apply();

    expect(apply.code).toBe(0);
    expect(twilio.requests().filter((request) => request === `DELETE ${onePath(sidOf(2))}`)).toHaveLength(
      times,
    );
    expect(twilio.names()).toEqual(['Acme']);
    await expectInSync(twilio, repo);
  },
);

test('a delete is done when another person deletes the address at the same moment', async () => {
  const twilio = await twilioWith(LIVE, {
    fault: ({ method, path }) => {
      if (method === 'DELETE') delete liveRows(twilio)[path.slice(-34)];
      return undefined;
    },
  });

  const apply = await repository(twilio, FILE).apply();

  expect(apply.code).toBe(0);
  expect(apply.stdout).toContain('deleted');
});

test('an update of a deleted address creates nothing', async () => {
  const twilio = await twilioWith(LIVE, {
    fault: ({ method, path }) => {
      if (method === 'POST') delete liveRows(twilio)[path.slice(-34)];
      return undefined;
    },
  });

  await repository(twilio, FILE).apply();

  expect(twilio.requests()).not.toContain(`POST ${LIST_PATH}`);
});

test('an update whose response is lost each time is confirmed by the read-back', async () => {
  const twilio = await twilioWith(LIVE, { fault: always('POST', ONE, { kind: 'reset', when: 'after' }) });
  const repo = repository(twilio, HEAD + entries({ acme: 'Acme' }));

  const apply = await repo.apply();

  expect(apply.code).toBe(0);
  expect(settingsOf(twilio, sidOf(1))?.retryCount).toBe(3);
  await expectInSync(twilio, repo);
});

test.each([
  ['an update', 'POST'],
  ['a delete', 'DELETE'],
])('%s that is not done after five attempts fails', async (_, method) => {
  const twilio = await twilioWith(LIVE, { fault: always(method, ONE, { kind: 'reset', when: 'before' }) });

  const apply = await repository(twilio, FILE).apply();

  expect(apply.code).toBe(1);
  expect(twilio.writes().filter(({ request }) => request.startsWith(method))).toHaveLength(5);
  expect(said(apply).at(-1)).toContain('1 in doubt');
});
