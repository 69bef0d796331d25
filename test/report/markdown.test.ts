import { expect, test } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { planOf } from '../../src/result.ts';
import { visible } from '../../src/text/quote.ts';
import { type Shape, shape } from '../support/gfm.ts';
import { type ResultParts, withParts } from '../support/result-parts.ts';
import { LINKS, OURS, resultOf } from './result.ts';
import { anyScene, type Scene, scene } from './scene.ts';
import { holds } from './texts.ts';

/** What GitHub makes a mention or a reference of, in text that is no code. */
const MENTION = /@\w|(^|[^&\w])#\d|GH-\d/i;
const UNBOUNDED = 10_000_000;

const isGoing = ({ action }: Plan['changes'][number]) => action === 'delete' || action === 'disable';

/** In a cell, GFM cannot express a backslash before a pipe. */
const inCell = (text: string) => shownAs(text).replace(/\\(?=\\*\|)/g, '\\u{5c}');
const shownAs = (text: string) => (visible(text).trim() === '' ? ' ' : visible(text));

/** What was seen of a scene: every test draws the same ones. */
const seen = new Map<string, readonly [Shape, ResultParts, Plan]>();

function see(drawn: Scene): readonly [Shape, ResultParts, Plan] {
  const key = JSON.stringify(drawn);
  const result = resultOf(drawn);
  const fresh = () =>
    [
      shape(renderMarkdown(result, LINKS, UNBOUNDED).text),
      withParts(result),
      planOf(result) as Plan,
    ] as const;
  const known = seen.get(key) ?? fresh();
  seen.set(key, known);
  return known;
}

/** Holds the document against what it was made of, for any texts. */
function always(check: (seen: Shape, result: ResultParts, plan: Plan) => void): void {
  holds(anyScene, 200, (drawn) => {
    check(...see(drawn));
  });
}

test('the report has one title and the intended headings, whatever names contain', () => {
  always(({ headings }, { mode, problems }, plan) => {
    const [title, ...others] = headings;
    const inFile = problems.some(({ code, severity }) => severity === 'error' && !code.startsWith('FA3'));
    const warned = problems.some(({ severity }) => severity === 'warning');

    expect(title).toMatch(new RegExp(`^Twilio Flex addresses: ${mode}(, blocked)? \\([a-z0-9, ]+\\)$`));
    expect([...others].sort()).toEqual([
      ...(plan.held.length > 0 ? ['Held for review: left unchanged'] : []),
      ...(inFile ? ['Problems in the file'] : []),
      ...(warned ? ['Warnings'] : []),
    ]);
  });
});

test('each table has its rows, and each row its cells', () => {
  always(({ rows, tables }, { applied, origins }, plan) => {
    const expected = [
      ...(applied === undefined ? [] : table(applied.outcomes.length, 2)),
      ...table(plan.changes.length, origins === undefined ? 2 : 3),
    ];

    expect(tables).toBe([applied?.outcomes.length, plan.changes.length].filter(Boolean).length);
    expect(rows.map((cells) => cells.length)).toEqual(expected);
  });
});

/** Cells of each row of a table, its head too. */
const table = (rows: number, cells: number): number[] => (rows === 0 ? [] : Array(rows + 1).fill(cells));

test('deletes and disables come first in the table, with name and SID', () => {
  always(({ rows }, { applied }, plan) => {
    const first = applied === undefined ? 1 : applied.outcomes.length + 2;

    for (const [n, change] of plan.changes.filter(isGoing).entries()) {
      const sid = 'sid' in change ? change.sid : '';
      expect(rows[first + n]?.[0]).toBe(`🔴\u00a0${change.action}${inCell(change.name)}${sid}`);
    }
  });
});

test('each problem, held or unlisted address and new SID is a list item', () => {
  always(({ items }, { problems, applied }, plan) => {
    const made = applied?.outcomes.filter(
      ({ change, status }) => change.action === 'create' && status === 'done',
    );

    expect(items).toHaveLength(
      problems.length + plan.held.length + plan.unlisted.length + (made?.length ?? 0),
    );
    for (const { sid } of made ?? []) expect(items.join('\n')).toContain(`: ${sid} (try the chat)`);
  });
});

test('nothing breaks out of an alert, and no name makes one', () => {
  always(({ quotes }, { problems, applied }) => {
    const guarded = problems.filter(({ code, severity }) => severity === 'error' && code.startsWith('FA3'));
    const made = applied?.outcomes.some(
      ({ change, status }) => change.action === 'create' && status === 'done',
    );
    const failed = applied?.outcomes.some(({ status }) => /failed|doubt|attempted/.test(status));
    const isLoud = problems.some(({ severity }) => severity === 'error') || failed;

    expect(quotes.map((text) => text.split('\n')[0])).toEqual([
      ...(isLoud ? ['[!CAUTION]'] : []),
      ...(made ? ['[!IMPORTANT]'] : []),
    ]);
    for (const { code } of guarded) expect(quotes[0]).toContain(code);
  });
});

test('each change has a folded section with its own diff, and nothing breaks out of it', () => {
  always(({ sections, fences, isClosed }, _result, plan) => {
    const diffs = fences.filter(({ language }) => language === 'diff');

    expect(sections.filter((title) => /^[-~+] /.test(title))).toHaveLength(plan.changes.length);
    expect(diffs).toHaveLength(plan.changes.length);
    expect(isClosed).toBe(true);
    for (const [n, change] of plan.changes.entries()) {
      const lines = change.fields
        .flatMap(({ before, after }) => [before, after])
        .filter((value) => value !== null);
      expect(diffs[n]?.text.split('\n')).toHaveLength(lines.length);
    }
  });
});

test('a report has no HTML, links, images or mentions but its own', () => {
  always(({ tags, links, images, text }) => {
    expect(
      tags.filter((tag) => !['details', 'summary', 'code', 'sub', 'br', 'wbr', '!--'].includes(tag)),
    ).toEqual([]);
    expect(links.filter((url) => !OURS.test(url))).toEqual([]);
    expect(images).toEqual([]);
    expect(text.filter((node) => MENTION.test(node))).toEqual([]);
  });
});

test('names and notes are shown literally, with invisible characters as escapes', () => {
  always(({ items, codes }, { applied }, plan) => {
    const unlisted = items.slice(items.length - plan.unlisted.length);
    for (const [n, { live }] of plan.unlisted.entries())
      expect(unlisted[n]?.startsWith(`${shownAs(live.name)} ${live.sid}: `)).toBe(true);
    for (const { note } of applied?.outcomes ?? []) expect(codes).toContain(inCell(note ?? ''));
  });
});

test('a name of backticks and quotes is complete in the sentence that suggests it', () => {
  const name = 'a `b` "c" \\ `www.evil.example';
  const result = resultOf(
    scene({
      entries: [{ is: 'new', name, former: '', websites: [], locales: [], to: 'studio', target: 'x' }],
      others: [{ name: name.toUpperCase(), removed: false }],
    }),
  );

  const { items, links } = shape(renderMarkdown(result, LINKS, UNBOUNDED).text);

  expect(items[0]).toContain(` ${name}, `);
  expect(items[0]).toContain(` was: ${JSON.stringify(name.toUpperCase())} or sid: FO`);
  expect(links.filter((url) => !OURS.test(url))).toEqual([]);
});
