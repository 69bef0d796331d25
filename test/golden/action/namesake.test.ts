import { expect, test } from 'vitest';
import { createdSincePlan } from '../../../src/apply/notes.ts';
import type { Switches } from '../../support/sandbox/index.ts';
import {
  cv,
  entries,
  expectInSync,
  HEAD,
  KIND,
  liveRows,
  newKey,
  repository,
  row,
  said,
  sidOf,
  twilioWith,
} from './scene.ts';

const FILE = HEAD + entries({}, { acme: 'Acme' });

/** An account in which such an address appears when names are looked up again. */
async function appearing(name: string, key: string, switches: Partial<Switches> = {}, type = KIND.type) {
  let looks = 0;
  const twilio = await twilioWith([], {
    switches,
    fault: ({ method, path }) => {
      if (method === 'GET' && KIND.look.path.test(path) && ++looks === KIND.look.nth)
        liveRows(twilio)[sidOf(1)] = row(1, name, { type, key });
      return undefined;
    },
  });
  return twilio;
}

test('nothing is created when an address of the name appears right before the create', async () => {
  const twilio = await appearing('Acme', newKey(1));
  const repo = repository(twilio, FILE);

  const apply = await repo.apply();

  expect(apply.code).toBe(0);
  expect(twilio.writes()).toEqual([]);
  expect(said(apply)).toContain(`      ${createdSincePlan(KIND.handle, [sidOf(1)])}`);
  await expectInSync(twilio, repo);
});

test.each(['ignoreCase', 'contains', 'ignored'] as const)(
  'an address with a similar name does not stop a create, whatever the name filter of Twilio matches: %s',
  async (fuzzyNameFilter) => {
    const twilio = await appearing('ACME Inc.', cv(1), { fuzzyNameFilter });
    const repo = repository(twilio, FILE);

    const apply = await repo.apply();

    expect(apply.code).toBe(0);
    expect(twilio.names().sort()).toEqual(['ACME Inc.', 'Acme']);
    await expectInSync(twilio, repo);
  },
);

test('an address of another channel with the name does not stop a create', async () => {
  const twilio = await appearing('Acme', cv(1), {}, 'sms');
  const repo = repository(twilio, FILE);

  await repo.apply();

  expect(twilio.names()).toEqual(['Acme', 'Acme']);
  await expectInSync(twilio, repo);
});
