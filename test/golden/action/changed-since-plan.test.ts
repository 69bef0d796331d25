import { expect, test } from 'vitest';
import { CHANGED_SINCE_PLAN } from '../../../src/apply/notes.ts';
import type { Settings } from '../../support/kinds.ts';
import { type AddressRow, studioSids } from '../../support/sandbox/index.ts';
import {
  annotations,
  change,
  entries,
  HEAD,
  line,
  liveRows,
  problemsOf,
  repository,
  row,
  said,
  settingsOf,
  sidOf,
  twilioWith,
} from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });

/** An account in which someone changes (or deletes) the first address right before it is read again. */
async function meanwhile(live: AddressRow, differs: Partial<Settings> | 'delete') {
  const twilio = await twilioWith([live, row(2, 'Other')], {
    fault: ({ method, path }) => {
      if (method === 'GET' && path.endsWith(`/${sidOf(1)}`)) {
        if (differs === 'delete') delete liveRows(twilio)[sidOf(1)];
        else change(twilio, 1, differs);
      }
      return undefined;
    },
  });
  return twilio;
}

test('an update is skipped when the address changed since the plan', async () => {
  const twilio = await meanwhile(row(1, 'Acme', { retryCount: 1 }), { flow: studioSids.en });

  const apply = await repository(twilio, FILE).apply();

  expect(apply.code).toBe(0);
  expect(twilio.writes()).toEqual([]);
  expect(said(apply)).toContain(`      ${CHANGED_SINCE_PLAN}`);
  expect(said(apply).at(-1)).toBe('Apply: 1 left alone.');
  expect(problemsOf(apply)).toEqual([`warning FA242 addresses.acme addresses.yaml:${line(4)}:3`]);
});

test('an update is done when others have already brought the address in sync since the plan', async () => {
  const twilio = await meanwhile(row(1, 'Acme', { retryCount: 1 }), { retryCount: 3 });

  const apply = await repository(twilio, FILE).apply();

  expect(apply.code).toBe(0);
  expect(twilio.writes()).toEqual([]);
  expect(said(apply).at(-1)).toBe('Apply: 1 done.');
});

test('an address that was deleted since the plan is not created again', async () => {
  const twilio = await meanwhile(row(1, 'Acme', { retryCount: 1 }), 'delete');

  const apply = await repository(twilio, FILE).apply();

  expect(apply.code).toBe(0);
  expect(twilio.writes()).toEqual([]);
  expect(said(apply).at(-1)).toBe('Apply: 1 left alone.');
});

test('a delete is skipped when the address changed since the plan', async () => {
  const twilio = await meanwhile(row(1, 'Old'), { name: 'In use again' });

  const apply = await repository(twilio, `${HEAD}removed: [Old]\naddresses: {}\n`).apply();

  expect(apply.code).toBe(0);
  expect(twilio.names()).toEqual(['In use again', 'Other']);
  expect(said(apply).at(-1)).toBe('Apply: 1 left alone.');
});

test('a delete is skipped when the address serves another channel since the plan', async () => {
  const twilio = await meanwhile(row(1, 'Old'), { type: 'sms' });

  await repository(twilio, `${HEAD}removed: [Old]\naddresses: {}\n`).apply();

  expect(twilio.names()).toEqual(['Old', 'Other']);
});

test('a disable is skipped when the address changed since the plan', async () => {
  const twilio = await meanwhile(row(1, 'Unlisted'), { retryCount: 2 });
  const repo = repository(twilio, `${HEAD}unlisted: disable\nignore: [Other]\naddresses: {}\n`);

  const apply = await repo.apply({ 'max-deletes': 'all' });

  expect(apply.code).toBe(0);
  expect(settingsOf(twilio, sidOf(1))?.enabled).toBe(true);
});

test('changes of other addresses since the plan are reported and do not fail the run', async () => {
  const twilio = await twilioWith([row(1, 'Acme', { retryCount: 1 }), row(2, 'Other')], {
    fault: ({ method }) => {
      if (method === 'POST') change(twilio, 2, { enabled: false });
      return undefined;
    },
  });

  const apply = await repository(twilio, HEAD + entries({ acme: 'Acme', other: 'Other' })).apply();

  expect(apply.code).toBe(0);
  expect(problemsOf(apply)).toEqual(['warning FA245']);
  expect(annotations(apply)[0]).toMatch(/\b1 address\b.*: other\./);
});
