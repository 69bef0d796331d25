import { expect, test } from 'vitest';
import { address, entries, expectInSync, fo, HEAD, repository, said, twilioWith } from './scene.ts';

const SHOWN = ['null', 'empty', 'absent'] as const;

test.each(SHOWN)(
  'an unset contact identity (%s) is in sync with a file that does not mention it',
  async (contactIdentity) => {
    const twilio = await twilioWith([address(1, 'Acme')], { switches: { contactIdentity } });

    await expectInSync(twilio, repository(twilio, HEAD + entries({ acme: 'Acme' })));
  },
);

test.each(SHOWN)(
  'an empty contact identity in the file is in sync with an unset one (%s)',
  async (contactIdentity) => {
    const twilio = await twilioWith([address(1, 'Acme')], { switches: { contactIdentity } });
    const file = `${HEAD}addresses:\n  acme: { name: Acme, studio: Webchat Flow, contactIdentity: "" }\n`;

    await expectInSync(twilio, repository(twilio, file));
  },
);

test.each(SHOWN)(
  'an update sets an unset contact identity (%s) and clears it again',
  async (contactIdentity) => {
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
  },
);
