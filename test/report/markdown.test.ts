import { expect, test } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import type { Result } from '../../src/report/result.ts';
import { visible } from '../../src/text/quote.ts';
import { type Shape, shape } from '../support/gfm.ts';
import { LINKS, OURS, resultOf } from './result.ts';
import { anyScene, type Scene, scene } from './scene.ts';
import { holds } from './texts.ts';

/** What GitHub makes a mention or a reference of, in text that is no code. */
const MENTION = /@\w|(^|[^&\w])#\d|GH-\d/i;
const UNBOUNDED = 10_000_000;

const isGoing = ({ action }: Plan['changes'][number]) => action === 'delete' || action === 'disable';

/** A text as it is shown; one of blanks alone is one blank. */
/** In a cell GFM knows no way to write a backslash before a pipe. */
const inCell = (text: string) => shownAs(text).replace(/\\(?=\\*\|)/g, '\\u{5c}');
const shownAs = (text: string) => (visible(text).trim() === '' ? ' ' : visible(text));

/** What was seen of a scene: every test draws the same ones. */
const seen = new Map<string, readonly [Shape, Result, Plan]>();

function see(drawn: Scene): readonly [Shape, Result, Plan] {
  const key = JSON.stringify(drawn);
  const result = resultOf(drawn);
  const fresh = () => [shape(renderMarkdown(result, LINKS, UNBOUNDED)), result, result.plan as Plan] as const;
  const known = seen.get(key) ?? fresh();
  seen.set(key, known);
  return known;
}

/** Holds the document against what it was made of, for any texts. */
function always(check: (seen: Shape, result: Result, plan: Plan) => void): void {
  holds(anyScene, 200, (drawn) => {
    check(...see(drawn));
  });
}

test('there is one heading, whatever names say', () => {
  always(({ headings }, { mode }) => {
    expect(headings).toHaveLength(1);
    expect(headings[0]).toMatch(new RegExp(`^Twilio Flex addresses: ${mode} \\([a-z0-9, ]+\\)$`));
  });
});

test('each table has its rows, and each row its cells', () => {
  always(({ rows, tables }, { applied, origins }, plan) => {
    const changed = plan.changes.filter((change) => !isGoing(change)).length;
    const expected = [
      ...(applied === undefined ? [] : table(applied.outcomes.length, 4)),
      ...table(changed, origins === undefined ? 4 : 5),
      ...table(plan.unlisted.length, 3),
    ];

    expect(tables).toBe([applied?.outcomes.length, changed, plan.unlisted.length].filter(Boolean).length);
    expect(rows.map((cells) => cells.length)).toEqual(expected);
  });
});

/** Cells of each row of a table, its head too. */
const table = (rows: number, cells: number): number[] => (rows === 0 ? [] : Array(rows + 1).fill(cells));

test('each problem, each address that goes and each that is held is an item of a list', () => {
  always(({ items }, result, plan) => {
    const going = plan.changes.filter(isGoing);

    expect(items).toHaveLength(going.length + plan.held.length + result.problems.length);
    for (const [n, change] of going.entries()) expect(items[n]).toContain('sid' in change && change.sid);
  });
});

test('each change has a folded section with its own diff, and nothing breaks out of it', () => {
  always(({ sections, fences }, _result, plan) => {
    const diffs = fences.filter(({ language }) => language === 'diff');

    expect(sections.filter((title) => /^[-~+] /.test(title))).toHaveLength(plan.changes.length);
    expect(diffs).toHaveLength(plan.changes.length);
    for (const [n, change] of plan.changes.entries()) {
      const lines = change.fields
        .flatMap(({ before, after }) => [before, after])
        .filter((value) => value !== null);
      expect(diffs[n]?.text.split('\n')).toHaveLength(lines.length);
    }
  });
});

test('HTML, links, images and mentions are ours or none', () => {
  always(({ tags, links, images, text }) => {
    expect(tags.filter((tag) => !['details', 'summary', 'code', 'sub', '!--'].includes(tag))).toEqual([]);
    expect(links.filter((url) => !OURS.test(url))).toEqual([]);
    expect(images).toEqual([]);
    expect(text.filter((node) => MENTION.test(node))).toEqual([]);
  });
});

test('names and notes are read as they are, with what is unseen made visible', () => {
  always(({ rows, codes }, { applied }, plan) => {
    const shown = rows.filter(([sid]) => sid !== 'Name').slice(-plan.unlisted.length);
    if (plan.unlisted.length > 0)
      expect(shown.map(([name]) => name)).toEqual(plan.unlisted.map(({ live }) => inCell(live.name)));
    for (const { note } of applied?.outcomes ?? []) expect(codes).toContain(inCell(note ?? ''));
    for (const change of plan.changes.filter(isGoing)) expect(codes).toContain(shownAs(change.name));
  });
});

test('a name of ticks and quotes is whole in the sentence that proposes it', () => {
  const name = 'a `b` "c" \\ `www.evil.example';
  const result = resultOf(
    scene({
      entries: [{ is: 'new', name, former: '', websites: [], locales: [], to: 'studio', target: 'x' }],
      others: [{ name: name.toUpperCase(), removed: false }],
    }),
  );

  const { items, links } = shape(renderMarkdown(result, LINKS, UNBOUNDED));

  expect(items[0]).toContain(`would be created as ${name} beside`);
  expect(items[0]).toContain(`write was: ${JSON.stringify(name.toUpperCase())} or sid: FO`);
  expect(links.filter((url) => !OURS.test(url))).toEqual([]);
});
