import { expect, test } from 'vitest';
import { mermaid } from '../../src/report/mermaid.ts';
import { visible } from '../../src/text/quote.ts';
import { planOf } from './result.ts';
import { anyScene, type Scene, scene } from './scene.ts';
import { anyText, holds } from './texts.ts';

/** A line of the map: a node, or an arrow between two. An empty label would be a syntax error. */
const LABEL = String.raw`"((?:[\p{L}\p{N} ]|#\d+;)+)"`;
const LINES = [
  /^```mermaid$/,
  /^flowchart LR$/,
  new RegExp(String.raw`^ {2}a\d+\[${LABEL}\](:::(created|updated|deleted|off))?$`, 'u'),
  new RegExp(String.raw`^ {2}s\d+\(\[${LABEL}\]\) (-->|-\.->) a\d+$`, 'u'),
  new RegExp(String.raw`^ {2}a\d+ (-->|-\.->) d\d+\[/${LABEL}/\]$`, 'u'),
  /^ {2}classDef (created|updated|deleted|off) [a-z0-9#:, -]+$/,
  /^```$/,
];

const mapOf = (drawn: Partial<Scene>) => mermaid(planOf(scene(drawn)))?.text ?? '';

/** What its labels say. */
const labels = (map: string) =>
  [...map.matchAll(new RegExp(LABEL, 'gu'))].map(([, label = '']) =>
    label.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
  );

const entry = (differs: Partial<Scene['entries'][number]>): Scene['entries'][number] => ({
  is: 'new',
  name: 'Acme',
  former: '',
  websites: [],
  locales: [],
  to: 'studio',
  target: 'Flow',
  ...differs,
});

test('every line of the map is an intended one, and labels have only letters, digits and references, whatever names say', () => {
  holds(anyScene, 500, (drawn) => {
    const lines = (mermaid(planOf(drawn))?.text ?? '```mermaid').split('\n');

    for (const line of lines)
      expect(
        LINES.some((kind) => kind.test(line)),
        line,
      ).toBe(true);
  });
});

test('a label shows its text, cut to 60 characters', () => {
  holds(anyText, 500, (name) => {
    const seen = Array.from(visible(name));
    if (seen.length === 0) return;
    const expected = seen.length > 60 ? `${seen.slice(0, 60).join('')}…` : seen.join('');

    expect(labels(mapOf({ entries: [entry({ name })] }))[0]).toBe(expected);
  });
});

test('the map leads from website and locale over the address to its destination', () => {
  const map = mapOf({
    entries: [
      entry({ websites: ['https://www.acme.de'], locales: ['de-DE', 'de-AT'], target: 'WebChat DE' }),
    ],
  });

  expect(labels(map)).toEqual(['Acme', 'www.acme.de · de-DE, de-AT', 'Studio: WebChat DE']);
  expect(map).toMatch(/ {2}a0\["Acme"\]:::created\n {2}s0\(\[.*\]\) --> a0\n {2}a0 --> d1\[/);
});

test('addresses with the same website or destination share its node', () => {
  const shared = { websites: ['https://acme.com'], to: 'studio' as const };
  const map = mapOf({ entries: [entry({ ...shared, name: 'One' }), entry({ ...shared, name: 'Two' })] });

  expect(map.match(/\(\["/g)).toHaveLength(2);
  expect(new Set(map.match(/s\d+\(/g)).size).toBe(1);
  expect(new Set(map.match(/d\d+\[/g)).size).toBe(1);
});

test('a large map is cut to changes, and one that stays large is left out', () => {
  const same = Array.from({ length: 30 }, (_, n) => entry({ is: 'as wanted', name: `Same ${n}` }));
  const changed = (count: number) =>
    Array.from({ length: count }, (_, n) => entry({ is: 'changed', name: `Changed ${n}` }));

  expect(
    labels(mapOf({ entries: [...same, ...changed(2)] })).filter((label) => label.startsWith('Same')),
  ).toEqual([]);
  expect(mapOf({ entries: changed(61) })).toBe('');
});

test('a delete is marked in the map, with dotted arrows from its sites to its former destination', () => {
  const map = mapOf({ others: [{ name: 'Old shop', removed: true }], entries: [entry({ is: 'as wanted' })] });

  expect(labels(map)).toContain('Old shop (delete)');
  expect(map).toContain(':::deleted');
  expect(labels(map)).toContain('sites that embed its SID');
  expect(map.match(/-\.->/g)).toHaveLength(2);
});

test('an update that disables is marked like a delete', () => {
  expect(mapOf({ entries: [entry({ is: 'disabled' })] })).toMatch(
    /a0\["Acme #40;off#41;"\]:::deleted\n {2}a0 -\.->/,
  );
});

test('an address that is out of service stays marked as off, with dotted arrows', () => {
  const map = mapOf({
    entries: [entry({ is: 'off', websites: ['https://acme.com'] }), entry({ name: 'Shop' })],
  });

  expect(map).toMatch(/a0\["Acme #40;off#41;"\]:::off\n {2}s0\(\[.*\]\) -\.-> a0\n {2}a0 -\.-> d1\[/);
  expect(map).toMatch(/a1\["Shop"\]:::created\n {2}a1 --> d1\[/);
});

test('what goes out of service is drawn first', () => {
  const map = mapOf({
    entries: [entry({ name: 'New' }), entry({ is: 'disabled', name: 'Ended' })],
    others: [{ name: 'Old shop', removed: true }],
  });

  expect(labels(map).filter((label) => /New|Ended|Old/.test(label))).toEqual([
    'Old shop (delete)',
    'Ended (off)',
    'New',
  ]);
});

test('a map that Mermaid would refuse is left out', () => {
  const odd = '😀'.repeat(60);
  const entries = Array.from({ length: 55 }, (_, n) =>
    entry({ name: `${n}${odd}`, websites: [`https://${n}${odd}`] }),
  );

  expect(mapOf({ entries: entries.slice(0, 20) })).not.toBe('');
  expect(mapOf({ entries }) === '').toBe(true);
});

test('an address without a name has a label, because an empty one would break the map', () => {
  expect(mapOf({ entries: [entry({ name: '' })] })).toMatch(new RegExp(`a0\\[${LABEL}\\]`, 'u'));
});
