import { expect, test } from 'vitest';
import { chat, cv, HEAD, ig, repository, twilioWith } from '../golden/action/scene.ts';

const FILE = `${HEAD}api: conversations
scope: ["Acme*"]
addresses:
  acme: { name: Acme, deploymentKey: ${cv(1)}, studio: Webchat Flow }
`;

test('the next apply sets up an address that was created in the Console after a refused create', async () => {
  const twilio = await twilioWith([], { switches: { chatCreates: 'refused' } });
  const acme = repository(twilio, FILE);

  const refused = await acme.cli('apply', '--yes');

  expect(refused.code).toBe(1);
  expect(refused.stdout.replace(/\s+/g, ' ')).toContain(`type Chat, name "Acme", deployment key ${cv(1)}`);
  const byHand = chat(1, 'Acme', { auto_creation: { enabled: false, type: 'default' } });
  twilio.state.chatAddresses[byHand.sid] = byHand;

  const applied = await acme.cli('apply', '--yes');

  expect(applied.code).toBe(0);
  expect(twilio.state.chatAddresses[byHand.sid]?.auto_creation).toMatchObject({
    enabled: true,
    type: 'studio',
  });
});

test.each([
  [400, 'failed'],
  [409, 'failed'],
  ['existing', 'in doubt'],
] as const)(
  'a key that someone else links at the moment of the create makes the run fail (%s)',
  async (duplicateAddress, status) => {
    const other = chat(9, 'Theirs', { address: cv(1), auto_creation: { enabled: false, type: 'default' } });
    const twilio = await twilioWith([], {
      switches: { duplicateAddress },
      fault: ({ method }) => {
        if (method === 'POST') twilio.state.chatAddresses[other.sid] ??= other;
        return undefined;
      },
    });

    const { code, stdout } = await repository(twilio, FILE).cli('apply', '--yes', '--json');

    expect(code).toBe(1);
    const { outcomes } = JSON.parse(stdout) as { outcomes: { status: string; note: string }[] };
    expect(outcomes.map((one) => one.status)).toEqual([status]);
    expect(outcomes[0]?.note).toMatch(new RegExp(`${ig(9)}.* deployment key`));
    expect(Object.keys(twilio.state.chatAddresses)).toEqual([other.sid]);
  },
);
