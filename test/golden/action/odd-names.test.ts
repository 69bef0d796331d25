import { expect, test } from 'vitest';
import { shape } from '../../support/gfm.ts';
import {
  address,
  annotations,
  entries,
  expectInSync,
  fo,
  HEAD,
  made,
  repository,
  twilioWith,
} from './scene.ts';

const NAMES = [
  `Acme "Best", 'Inc.'`,
  'Acme 🎉 Fête & Söhne',
  'Acme <b>bold</b> | @everyone #1',
  'a=b&c=d+e%20f;g',
  '阿克梅 عربي',
  '::error::not a command',
  'Acme `code` $NAME [link](https://evil.example)',
];
const FILE = HEAD + entries(Object.fromEntries(NAMES.map((name, n) => [`key-${n}`, name])));

test.each(['exact', 'ignoreCase', 'contains', 'ignored'] as const)(
  'names with quotes, commas, emoji and markup are sent unchanged, whatever the name filter of Twilio matches: %s',
  async (fuzzyNameFilter) => {
    const twilio = await twilioWith([], { switches: { fuzzyNameFilter } });
    const repo = repository(twilio, FILE);

    const apply = await repo.apply();

    expect(apply.code).toBe(0);
    expect(twilio.names().sort()).toEqual([...NAMES].sort());
    await expectInSync(twilio, repo);
  },
);

test('no name becomes a workflow command in the log or markup in the summary', async () => {
  const twilio = await twilioWith(NAMES.map((name, n) => address(n + 1, name)));

  const plan = await repository(twilio, `${HEAD}unlisted: delete\naddresses: {}\n`).plan();

  expect(annotations(plan).map((line) => line.slice(0, 19))).toEqual([
    '::error title=FA304',
    '::error title=FA305',
  ]);
  const { tags, links, text } = shape(plan.summary);
  expect(tags).not.toContain('b');
  expect(links.join(' ')).not.toContain('evil.example');
  expect(text.join(' ')).not.toContain('@everyone');
});

test('invisible characters of a name are shown as escapes', async () => {
  const twilio = await twilioWith([address(1, 'Acme\u202eemcA\u200b')]);

  const plan = await repository(twilio, `${HEAD}addresses: {}\n`).plan();

  expect(plan.stdout).toContain(`${fo(1)}  "Acme\\u{202e}emcA\\u{200b}"`);
});

test('names that differ only in case are two addresses', async () => {
  const twilio = await twilioWith([address(1, 'Acme')], { switches: { fuzzyNameFilter: 'ignoreCase' } });
  const repo = repository(twilio, HEAD + entries({ one: 'Acme', two: 'ACME' }));

  const apply = await repo.apply();

  expect(apply.code).toBe(0);
  expect(JSON.parse(apply.outputs.addresses ?? '')).toMatchObject({
    one: { sid: fo(1) },
    two: { sid: made(1) },
  });
  await expectInSync(twilio, repo);
});
