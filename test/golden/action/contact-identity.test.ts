import { expect, test } from 'vitest';
import { address, entries, expectInSync, fo, HEAD, repository, said, twilioWith } from './scene.ts';

const SHOWN = ['null', 'empty', 'absent'] as const;

test.each(SHOWN)(
  'an identity that is not set (%s) differs from nothing that the file does not say',
  async (contactIdentity) => {
    const twilio = await twilioWith([address(1, 'Acme')], { switches: { contactIdentity } });

    await expectInSync(twilio, repository(twilio, HEAD + entries({ acme: 'Acme' })));
  },
);

test.each(SHOWN)(
  'an identity that the file empties is the same as one that is not set (%s)',
  async (contactIdentity) => {
    const twilio = await twilioWith([address(1, 'Acme')], { switches: { contactIdentity } });
    const file = `${HEAD}addresses:\n  acme: { name: Acme, studio: Webchat Flow, contactIdentity: "" }\n`;

    await expectInSync(twilio, repository(twilio, file));
  },
);

test.each(SHOWN)('an identity is set where it was not (%s), and emptied again', async (contactIdentity) => {
  const twilio = await twilioWith([address(1, 'Acme')], { switches: { contactIdentity } });
  const file = (text: string) =>
    `${HEAD}addresses:\n  acme: { name: Acme, studio: Webchat Flow, contactIdentity: ${text} }\n`;
  const repo = repository(twilio, file('acme'));

  const set = await repo.apply();
  repo.write(file('""'));
  const emptied = await repo.apply();

  expect(said(set)).toContain('      contactIdentity  "" → "acme"');
  expect(said(emptied)).toContain('      contactIdentity  "acme" → ""');
  expect(emptied.code).toBe(0);
  expect(twilio.state.flexFlows[fo(1)]?.contact_identity).toBe(null);
  await expectInSync(twilio, repo);
});
