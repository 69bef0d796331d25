import { expect, test } from 'vitest';
import { annotations, cv, HEAD, made, problemsOf, repository, twilioWith } from '../action/scene.ts';

const LONG = 'Acme Deutschland GmbH, Onlineshop fuer Haus und Garten, Beratung und Service';

test.each<[string, string, (name: string) => string]>([
  ['cut off', LONG, (name) => name.slice(0, 64)],
  ['in another case', 'Acme Shop', (name) => name.toUpperCase()],
  ['with HTML entities', 'Shop & Service', (name) => name.replace(/&(?!amp;)/g, '&amp;')],
])(
  'an address whose name Twilio stores %s is done, has a warning, and is found by its key',
  async (_, name, spell) => {
    const twilio = await twilioWith([], {
      fault: () => {
        for (const row of Object.values(twilio.state.chatAddresses))
          row.friendly_name = spell(row.friendly_name ?? '');
        return undefined;
      },
    });
    const file = `${HEAD}addresses:\n  shop: { name: ${JSON.stringify(name)}, deploymentKey: ${cv(1)}, studio: Webchat Flow }\n`;
    const repo = repository(twilio, file);

    const first = await repo.apply();
    const next = await repo.plan();

    expect(first).toMatchObject({ code: 0, outputs: { creates: '1' } });
    expect(problemsOf(first)).toEqual(['warning FA247 addresses.shop.name addresses.yaml:5:17']);
    expect(annotations(first)[0]).toContain(` shop (${made(1)}) `);
    expect(annotations(first)[0]).toContain(`: ${JSON.stringify(spell(name))}. `);
    expect(next).toMatchObject({ code: 0, outputs: { creates: '0', updates: '1', blocked: 'false' } });
    expect(Object.keys(twilio.state.chatAddresses)).toEqual([made(1)]);
  },
);
