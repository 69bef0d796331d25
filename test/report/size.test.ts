import { expect, test } from 'vitest';
import { applyBody, planBody } from '../../src/github/comment-body.ts';
import { readMetadata } from '../../src/github/comment-metadata.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { planOf, type Result } from '../../src/result.ts';
import { fo } from '../support/addresses.ts';
import { shape } from '../support/gfm.ts';
import { LINKS, resultOf } from './result.ts';
import { type Scene, scene } from './scene.ts';

const MOST = 2500;
const LONG = `${'Acme of a very long name | <b> @all '.repeat(7)}😀`;

type Entry = Scene['entries'][number];
const many = (count: number, is: Entry['is']): Entry[] =>
  Array.from({ length: count }, (_, n) => ({
    is,
    name: `${LONG} ${is} ${n}`,
    former: `${LONG} before ${n}`,
    websites: [`https://www.acme-${n}.example/${LONG}`],
    locales: ['en', 'de-AT'],
    to: 'webhook',
    target: `https://bots.acme.example/${n}/${'x'.repeat(200)}`,
  }));
const gone = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ name: `${LONG} gone ${n}`, removed: true }));

const HEAD = '4ead'.repeat(10);
const ABOUT = {
  account: 'AC00000000000000000000000000000001',
  file: 'addresses.yaml',
  environment: undefined,
};
const OPTIONS = { links: LINKS, redactTokens: (text: string) => text };
const comment = (result: Result, options = OPTIONS) => planBody(result, HEAD, ABOUT, options);
const record = (result: Result, before: string | undefined) =>
  applyBody(result, before, before === undefined ? undefined : readMetadata(before), ABOUT, OPTIONS);

const SCENES: [string, Partial<Scene>, string][] = [
  ['creates', { entries: many(MOST, 'new') }, '2500 to create'],
  ['updates', { entries: many(MOST, 'changed') }, '2500 to update'],
  ['deletes', { others: gone(MOST) }, '2500 to delete'],
  [
    'addresses that are held',
    { others: gone(MOST).map((one) => ({ ...one, removed: false })), unlisted: 'delete', watched: false },
    '2500 held',
  ],
  ['unlisted addresses', { others: gone(MOST).map((one) => ({ ...one, removed: false })) }, '2500 unlisted'],
  ['problems', { problems: Array.from({ length: MOST }, (_, n) => `${LONG} ${n}`) }, 'nothing planned'],
  [
    'changes of all kinds',
    { entries: [...many(900, 'new'), ...many(900, 'rerouted')], others: gone(700) },
    '700 to delete, 900 to update, 900 to create',
  ],
];

test.each(SCENES)(
  'a comment of 2,500 %s stays within 60,000 characters and has the totals',
  (_, drawn, totals) => {
    const body = comment(resultOf(scene(drawn)));

    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(body).toContain(totals);
    expect(body).toContain(`: see [the job summary](${LINKS.run})`);
    expect(body).toMatch(/<sub>Plan [0-9a-f]{12} · commit /);
    expect(readMetadata(body)?.planId).toMatch(/^[0-9a-f]{64}$/);
  },
);

test.each(SCENES)('the record of an apply of 2,500 %s stays within 60,000 characters', (_, drawn) => {
  const result = resultOf(scene({ ...drawn, mode: 'apply', notes: [LONG], statuses: ['done', 'failed'] }));
  const first = record(result, comment(resultOf(scene(drawn))));

  expect(first.length).toBeLessThanOrEqual(60_000);
  expect(record(result, first).length).toBeLessThanOrEqual(60_000);
});

test('the record of an apply uses its 60,000 characters for deletes', () => {
  const others = Array.from({ length: MOST }, (_, n) => ({ name: `gone ${n}`, removed: true }));
  const result = resultOf(scene({ others, mode: 'apply', statuses: ['done'] }));

  // What no row has is less than a row: none of it is kept for SIDs that only a plan writes down.
  expect(record(result, undefined).length).toBeGreaterThan(59_500);
});

test.each(SCENES)('a summary of 2,500 %s stays within 1 MiB', (_, drawn) => {
  // The limit of src/github/action.ts, in characters.
  const summary = renderMarkdown(resultOf(scene(drawn)), { ...LINKS, run: undefined }, 340_000).text;

  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
});

test('a report is cut at whole changes, with complete rows and diffs', () => {
  const result = resultOf(scene({ entries: many(300, 'changed'), others: gone(20) }));

  const { rows, fences, sections } = shape(renderMarkdown(result, LINKS, 200_000).text);

  expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([3]));
  const diffs = fences.filter(({ language }) => language === 'diff');
  expect(diffs.length).toBeGreaterThan(10);
  expect(diffs.length).toBeLessThan(320);
  expect(diffs).toHaveLength(sections.filter((title) => /^[-~] /.test(title)).length);
  for (const { text } of diffs) expect([2, 8]).toContain(text.split('\n').length);
});

test('many warnings do not displace the changes they are about', () => {
  // All chats move to a host that no webhook had: a warning for each.
  const result = resultOf(scene({ entries: many(300, 'rerouted') }));

  const { rows, items } = shape(comment(result));

  expect(rows.length).toBeGreaterThan(10);
  expect(items.length).toBeGreaterThan(0);
});

test('the number of changes left out is shown and adds up', () => {
  const result = resultOf(scene({ entries: many(MOST, 'changed') }));

  const { rows, text } = shape(comment(result));

  const [, left = ''] = /and (\d+) more changes/.exec(text.join('')) ?? [];
  expect(rows.length - 1 + Number(left)).toBe(MOST);
});

test('deletes are shortened before any is left out, and before other changes', () => {
  const result = resultOf(scene({ entries: many(500, 'changed'), others: gone(500) }));

  const body = comment(result);

  for (let n = 0; n < 500; n++) expect(body).toContain(fo(5000 + n));
  const { rows } = shape(body);
  expect(rows.length).toBeLessThan(500);
});

test('few deletes among many changes and warnings keep their row and their former configuration', () => {
  // Of which each has a warning, too.
  const result = resultOf(scene({ entries: many(500, 'rerouted'), others: gone(10) }));

  const body = comment(result);

  const { rows, sections } = shape(body);
  expect(rows.slice(1, 11).every(([address]) => address?.startsWith('🔴'))).toBe(true);
  expect(sections.filter((title) => title.startsWith('- delete'))).toHaveLength(10);
  for (let n = 0; n < 10; n++) expect(body).toContain(`Sites that embed ${fo(5000 + n)} lose their chat.`);
});

test('a SID counts as shown only if its row was not cut', () => {
  const result = resultOf(scene({ others: gone(MOST) }));

  const body = comment(result);

  const deleted = (planOf(result)?.changes ?? []).map((change) => ('sid' in change ? change.sid : ''));
  const text = body.split('\n').slice(2).join('\n');
  expect(readMetadata(body)?.shown).toHaveLength(deleted.filter((sid) => text.includes(sid)).length);
});

test('a SID that the last redaction would change does not count as shown', () => {
  const result = resultOf(scene({ others: gone(3) }));
  const redactTokens = (text: string) => text.replaceAll(fo(5001).slice(2), '***');

  const body = comment(result, { ...OPTIONS, redactTokens });

  expect(body).not.toContain(fo(5001));
  expect(readMetadata(body)?.shown).toHaveLength(2);
});
