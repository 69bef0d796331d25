import { expect, test } from 'vitest';
import { address, annotations, entries, fo, HEAD, repository, twilioWith } from './scene.ts';

const LONG = 'Acme Deutschland GmbH, Onlineshop fuer Haus und Garten, Beratung und Service';

/** A Twilio that stores names in a different spelling than the one sent. */
async function keeping(spell: (name: string) => string) {
  const twilio = await twilioWith([], {
    fault: () => {
      for (const row of Object.values(twilio.state.flexFlows)) row.friendly_name = spell(row.friendly_name);
      return undefined;
    },
  });
  return twilio;
}

test.each<[string, string, (name: string) => string]>([
  ['cut off', LONG, (name) => name.slice(0, 64)],
  ['in another case', 'Acme Shop', (name) => name.toUpperCase()],
  ['with HTML entities', 'Shop & Service', (name) => name.replace(/&(?!amp;)/g, '&amp;')],
  ['with question marks', 'Café Zürich', (name) => name.replace(/[^ -~]/g, '?')],
])(
  'an address whose name Twilio stores %s is done, has a warning, and is never created again',
  async (_, name, spell) => {
    const twilio = await keeping(spell);
    const repo = repository(twilio, HEAD + entries({ shop: name }));

    const first = await repo.apply();
    const again = [await repo.apply(), await repo.apply({}, 'schedule')];

    const [sid] = Object.keys(twilio.state.flexFlows);
    expect(first).toMatchObject({ code: 0, outputs: { creates: '1' } });
    expect(annotations(first).join('\n')).toContain(`FA247 addresses.shop.name`);
    for (const apply of again) {
      expect(apply).toMatchObject({ code: 1, outputs: { blocked: 'true' } });
      expect(annotations(apply).join('\n')).toContain(`\`sid: ${sid}\``);
    }
    expect(Object.keys(twilio.state.flexFlows)).toHaveLength(1);
  },
);

test('a second address that another run creates at the same moment fails the run, with both SIDs', async () => {
  const twilio = await twilioWith([], {
    fault: ({ method, path }) => {
      if (method === 'POST' && path.endsWith('/FlexFlows'))
        twilio.state.flexFlows[fo(7)] = address(7, 'Acme Shop');
      return undefined;
    },
  });

  const apply = await repository(twilio, HEAD + entries({ shop: 'Acme Shop' })).apply();

  const [own] = Object.keys(twilio.state.flexFlows).filter((sid) => sid !== fo(7));
  expect(apply.code).toBe(1);
  expect(annotations(apply).join('\n')).toMatch(
    new RegExp(`title=FA248 .*::shop .*${own}.*${fo(7)}.*"Acme Shop"`),
  );
});
