import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { fo } from '../support/addresses.ts';
import { shape } from '../support/gfm.ts';
import { LINKS, resultOf } from './result.ts';
import { type Scene, scene } from './scene.ts';

const ACME: Scene['entries'][number] = {
  is: 'new',
  name: 'Acme.de',
  former: 'Acme Deutsch',
  websites: ['https://www.acme.de'],
  locales: ['de-DE', 'de-AT'],
  to: 'studio',
  target: 'WebChat DE',
};

const documentOf = (drawn: Partial<Scene>) => renderMarkdown(resultOf(scene(drawn)), LINKS, 60_000).text;
const rowsOf = (drawn: Partial<Scene>) => shape(documentOf(drawn)).rows;

test('the table has a column for the address, for its meaning and for its origin', () => {
  expect(rowsOf({ entries: [ACME] })[0]).toEqual(['Address', 'What it means', 'Origin']);
});

test('the table has no column for unknown origins', () => {
  expect(rowsOf({ entries: [ACME], watched: false })[0]).toEqual(['Address', 'What it means']);
});

const MEANINGS: [string, Partial<Scene['entries'][number]>, string, string][] = [
  [
    'a new address',
    {},
    '🟢\u00a0createentry-0',
    'Visitors of www.acme.de (de-DE, de-AT) will be answered by the Studio Flow WebChat DE once their site embeds the new SID.',
  ],
  [
    'a new address of a webhook, for two sites',
    {
      to: 'webhook',
      target: 'https://bots.acme.de/flex?key=1',
      websites: ['https://a.de', 'https://b.de'],
      locales: [],
    },
    '🟢\u00a0createentry-0',
    'Visitors of a.de, b.de will be answered by the webhook at bots.acme.de once their site embeds the new SID.',
  ],
  [
    'a new address of a task, for no site that is known',
    { to: 'task', websites: [], locales: [] },
    '🟢\u00a0createentry-0',
    'Visitors of Acme.de will be answered by agents of the workflow VIP once their site embeds the new SID.',
  ],
  [
    'other settings, each in words',
    { is: 'changed' },
    '🟡\u00a0updateentry-0',
    'Visitors of www.acme.de (de-DE, de-AT) keep their chat. Changes: janitor.',
  ],
  [
    'another name',
    { is: 'renamed' },
    '🟡\u00a0updateentry-0',
    'The address is renamed to Acme.de; its SID stays the same.',
  ],
  [
    'another destination',
    { is: 'rerouted', former: 'https://bots.acme.de/old' },
    '🟡\u00a0updateentry-0',
    'Visitors of www.acme.de (de-DE, de-AT) will be answered by the Studio Flow WebChat DE instead of the webhook at bots.acme.de.',
  ],
  [
    'another page of the same host',
    { is: 'rerouted', to: 'webhook', target: 'https://bots.acme.de/new', former: 'https://bots.acme.de/old' },
    '🟡\u00a0updateentry-0',
    'Visitors of www.acme.de (de-DE, de-AT) will be answered by another webhook at bots.acme.de.',
  ],
  [
    'an address that goes out of service',
    { is: 'disabled' },
    `🔴\u00a0updateentry-0${fo(0)}`,
    'www.acme.de (de-DE, de-AT) loses its chat: it embeds this SID.',
  ],
  [
    'an address of two websites that goes out of service',
    { is: 'disabled', websites: ['https://a.de', 'https://b.de'], locales: [] },
    `🔴\u00a0updateentry-0${fo(0)}`,
    'a.de, b.de lose their chat: they embed this SID.',
  ],
  [
    'an address of no known website that goes out of service',
    { is: 'disabled', websites: [], locales: ['de-DE'] },
    `🔴\u00a0updateentry-0${fo(0)}`,
    'Sites that embed this SID (de-DE) lose their chat.',
  ],
];

test.each(MEANINGS)('%s is explained to people who do not know Twilio', (_, differs, address, means) => {
  const other = { ...ACME, is: 'as wanted' as const, name: 'Acme VIP', target: 'VIP' };

  const [, row] = rowsOf({ entries: [{ ...ACME, ...differs }, other] });

  expect(row?.slice(0, 2)).toEqual([address, means]);
});

test('a delete comes first, with the SID that sites embed under its name', () => {
  const rows = rowsOf({
    entries: [ACME],
    others: [
      { name: 'Old shop', removed: true },
      { name: 'Careers', removed: false },
    ],
    unlisted: 'disable',
  });

  expect(rows.slice(1).map(([address, means]) => [address, means])).toEqual([
    [
      `🔴\u00a0deleteOld shop${fo(5000)}`,
      'Sites that embed this SID lose their chat. The file lists it under removed.',
    ],
    [
      `🔴\u00a0disableCareers${fo(5001)}`,
      'Sites that embed this SID lose their chat. No entry in the file lists it.',
    ],
    ['🟢\u00a0createentry-0', expect.stringContaining('will be answered by')],
  ]);
});

test('the SID of another change is in its fold, with a link to try the chat', () => {
  const document = documentOf({ entries: [{ ...ACME, is: 'changed' }] });

  const [table, fold] = document.split('<details><summary>~ update');
  expect(table).not.toContain(fo(0));
  expect(fold).toContain(
    `\`${fo(0)}\` · [try the chat](https://demo.flex.twilio.com/chat?accountSid=AC00000000000000000000000000000001&flexFlowSid=${fo(0)})`,
  );
});

test('no cell has a word that is too wide for a phone, however long the hosts and keys', () => {
  const document = documentOf({
    entries: [
      { ...ACME, websites: ['https://customer-service.northamerica.acme-industries.com/help/contact_us'] },
    ],
    others: [{ name: 'customer_service_northamerica_old', removed: true }],
  });

  const table = document.split('\n').filter((line) => line.startsWith('| ') && line.includes('**'));
  const shown = table.map((line) => line.replace(/\]\([^)]*\)/g, ']').replace(/&#\d+;/g, '.'));
  const words = shown.flatMap((line) => line.split(/<[^>]*>|[\s`[\](),-]/));
  expect(table).toHaveLength(2);
  expect(words.filter((word) => word.length > 17)).toEqual([]);
});

test('the map has a legend, which says when only changes are shown', () => {
  const legend =
    'Website → address → destination of its chats. Frames: 🟢 created, 🟡 updated, 🔴 going out of service.';
  const same = Array.from({ length: 30 }, (_, n) => ({
    ...ACME,
    is: 'as wanted' as const,
    name: `Same ${n}`,
  }));

  expect(documentOf({ entries: [ACME] })).toContain(`\n\n${legend}\n\n\`\`\`mermaid`);
  expect(documentOf({ entries: [ACME, ...same] })).toContain(`${legend} Only changes are shown.\n`);
});
