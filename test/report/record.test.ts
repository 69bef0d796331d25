import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderText, unpainted } from '../../src/report/text.ts';
import { fo } from '../support/addresses.ts';
import { shape } from '../support/gfm.ts';
import { LINKS, resultOf } from './result.ts';
import { type Scene, scene } from './scene.ts';

const site = (n: number, is: Scene['entries'][number]['is'], differs = {}): Scene['entries'][number] => ({
  is,
  name: `Acme ${n}`,
  former: '',
  websites: [`https://www.acme-${n}.de`],
  locales: [],
  to: 'studio',
  target: 'WebChat DE',
  ...differs,
});

const recordOf = (drawn: Partial<Scene>) =>
  renderMarkdown(resultOf(scene({ mode: 'apply', ...drawn })), LINKS, 60_000).text;

test('the record says which SID to embed in which site', () => {
  const record = recordOf({ entries: [site(0, 'new')] });

  expect(record.split('\n').slice(6, 10)).toEqual([
    '> [!IMPORTANT]',
    '> **Update your sites with this SID**',
    '>',
    `> - Embed this SID in \`www.acme-0.de\`: \`${fo(7000)}\` ([try the chat](https://demo.flex.twilio.com/chat?accountSid=AC00000000000000000000000000000001&flexFlowSid=${fo(7000)}))`,
  ]);
});

test('an entry without a known site is named by its key', () => {
  const { items } = shape(recordOf({ entries: [site(0, 'new', { websites: [] })] }));

  expect(items[0]).toBe(`Embed this SID in the site of entry-0: ${fo(7000)} (try the chat)`);
});

test('many SIDs to embed are folded', () => {
  const { quotes, sections, items } = shape(
    recordOf({ entries: Array.from({ length: 11 }, (_, n) => site(n, 'new')) }),
  );

  expect(quotes).toEqual([]);
  expect(sections[0]).toBe('Update your sites with these 11 SIDs');
  expect(items.filter((item) => item.startsWith('Embed this SID'))).toHaveLength(11);
});

test('a failed create has no SID to embed', () => {
  expect(recordOf({ entries: [site(0, 'new')], statuses: ['failed'] })).not.toContain('mbed this SID');
});

test('the record lists changes address by address, deletes and disables first, then failures', () => {
  const record = recordOf({
    entries: [site(0, 'changed'), site(1, 'changed')],
    others: [{ name: 'Old shop', removed: true }],
    statuses: ['not attempted', 'done', 'failed'],
    notes: ['since another failed'],
  });

  expect(shape(record).rows.slice(0, 4)).toEqual([
    ['Address', 'Result'],
    [`Old shop${fo(5000)}`, ':pause_button: not attempted: deletesince another failed'],
    ['entry-1', ':x: failed: updatesince another failed'],
    ['entry-0', ':white_check_mark: updatedsince another failed Twilio error 45004'],
  ]);
});

test('the text of an apply aligns its addresses behind results of any length', () => {
  const result = resultOf(
    scene({
      mode: 'apply',
      entries: [site(0, 'changed'), site(1, 'new')],
      others: [{ name: 'Old shop', removed: true }],
      statuses: ['not attempted', 'done', 'in doubt'],
    }),
  );

  const lines = renderText(result, unpainted)
    .split('\n')
    .filter((line) => /^ {2}\w/.test(line));
  expect(lines.slice(0, 3)).toEqual([
    `  not attempted: delete "Old shop"  ${fo(5000)}`,
    `  updated               entry-0  ${fo(0)}`,
    '  in doubt: create      entry-1',
  ]);
});

test('a record of unfinished changes says first that the next run finishes them', () => {
  const { quotes } = shape(recordOf({ entries: [site(0, 'changed')], statuses: ['failed'] }));

  expect(quotes).toEqual([
    '[!CAUTION]\nThe apply is incomplete. Fix the cause and run it again: the next run finishes what is left.',
  ]);
});

test('a record without failures has no alert', () => {
  expect(shape(recordOf({ entries: [site(0, 'changed')] })).quotes).toEqual([]);
});

test('the plan is folded and complete in the record', () => {
  const record = recordOf({ entries: [site(0, 'changed')], others: [{ name: 'Old shop', removed: true }] });

  const { sections, isClosed } = shape(record);
  expect(isClosed).toBe(true);
  expect(sections.slice(0, 4)).toEqual([
    'The plan',
    'Where chats go',
    '- delete Old shop',
    '~ update entry-0',
  ]);
  expect(record.split('<summary>The plan</summary>')[0]).not.toContain('| What it means |');
});

test('failures are shown even when 2,500 changes are cut', () => {
  const entries = Array.from({ length: 2500 }, (_, n) => site(n, 'changed'));
  const statuses = Array.from({ length: 2500 }, (_, n) =>
    n === 2400 ? ('failed' as const) : ('done' as const),
  );

  const { rows, isClosed } = shape(recordOf({ entries, statuses }));

  expect(rows[1]?.[1]).toContain('failed: update');
  expect(isClosed).toBe(true);
});
