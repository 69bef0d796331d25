import { expect, test } from 'vitest';
import { studioSids } from '../../support/sandbox/index.ts';
import { address, entries, fo, HEAD, repository, said, twilioWith } from './scene.ts';

// A Flex Flow has no key: only its name shows whether a create was carried out.
const FILE = HEAD + entries({ acme: 'Acme' });

test('a create in doubt adopts neither of two addresses that appear', async () => {
  const twilio = await twilioWith([], {
    fault: ({ method }) => {
      if (method !== 'POST') return undefined;
      for (const n of [1, 2]) twilio.state.flexFlows[fo(n)] = address(n, 'Acme');
      return { kind: 'reset', when: 'before' };
    },
  });

  const apply = await repository(twilio, FILE).apply();

  expect(apply.code).toBe(1);
  expect(twilio.writes()).toHaveLength(1);
  expect(said(apply).at(-1)).toBe('Apply: 1 in doubt.');
  expect(apply.stdout).toContain(`${fo(1)} and ${fo(2)}`);
});

test('a create in doubt does not adopt an earlier address that gets its name', async () => {
  const twilio = await twilioWith([address(1, 'Old')], {
    fault: ({ method }) => {
      if (method !== 'POST') return undefined;
      twilio.state.flexFlows[fo(1)] = address(1, 'Acme');
      return { kind: 'reset', when: 'before' };
    },
  });

  const apply = await repository(twilio, FILE).apply();

  expect(apply.code).toBe(1);
  expect(said(apply).at(-1)).toBe('Apply: 1 in doubt.');
});

test('an adopted address must match the plan', async () => {
  const twilio = await twilioWith([], {
    fault: ({ method }) => {
      if (method !== 'POST') return undefined;
      // Twilio stores something else than was sent.
      twilio.state.flexFlows[fo(1)] = address(1, 'Acme', { integration: { flow_sid: studioSids.draft } });
      return { kind: 'reset', when: 'before' };
    },
  });

  const apply = await repository(twilio, FILE).apply();

  expect(apply.code).toBe(1);
  expect(apply.stdout).toMatch(new RegExp(`FA244::acme \\(${fo(1)}\\) .*: studio\\.flow is `));
});
