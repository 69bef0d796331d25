import { expect, test } from 'vitest';
import type { Switches } from '../../support/sandbox/index.ts';
import { address, entries, expectInSync, fo, HEAD, repository, said, twilioWith } from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });

/** An account in which such an address appears when names are looked up again. */
async function appearing(name: string, switches: Partial<Switches> = {}, channel: 'web' | 'sms' = 'web') {
  let lists = 0;
  const twilio = await twilioWith([], {
    switches,
    fault: ({ method, path }) => {
      if (method === 'GET' && path.endsWith('/FlexFlows') && ++lists === 2)
        twilio.state.flexFlows[fo(1)] = address(1, name, { channel_type: channel });
      return undefined;
    },
  });
  return twilio;
}

test('where an address of the name appears right before the create, none is made', async () => {
  const twilio = await appearing('Acme');
  const repo = repository(twilio, FILE);

  const apply = await repo.apply();

  expect(apply.code).toBe(0);
  expect(twilio.writes()).toEqual([]);
  expect(said(apply)).toContain(`      since the plan there is an address of this name: ${fo(1)}`);
  await expectInSync(twilio, repo);
});

test.each(['ignoreCase', 'contains', 'ignored'] as const)(
  'a name that is another is no namesake, whichever way the filter compares: %s',
  async (fuzzyNameFilter) => {
    const twilio = await appearing('ACME Inc.', { fuzzyNameFilter });
    const repo = repository(twilio, FILE);

    const apply = await repo.apply();

    expect(apply.code).toBe(0);
    expect(twilio.names().sort()).toEqual(['ACME Inc.', 'Acme']);
    await expectInSync(twilio, repo);
  },
);

test('nor is a Flex Flow of another channel', async () => {
  const twilio = await appearing('Acme', {}, 'sms');
  const repo = repository(twilio, FILE);

  await repo.apply();

  expect(twilio.names()).toEqual(['Acme', 'Acme']);
  await expectInSync(twilio, repo);
});
