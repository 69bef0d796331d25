import { expect, test } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { shownGoing } from '../../src/report/changes.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { planOf } from '../../src/result.ts';
import { LINKS, resultOf } from '../report/result.ts';
import { scene } from '../report/scene.ts';

/** Two addresses go, of these names; the text as a comment has it, and the SIDs by name. */
function going(...names: string[]) {
  const result = resultOf(scene({ others: names.map((name) => ({ name, removed: true })) }));
  const plan = planOf(result) as Plan;
  const sids = new Map(plan.changes.map((change) => [change.name, 'sid' in change ? change.sid : '']));
  return { plan, sids, text: renderMarkdown(result, LINKS, 60_000) };
}

/** No secret is in it. */
const asIs = (text: string) => text;

/** The text without the rows of the table that a pattern matches. */
const without = (text: string, pattern: RegExp) =>
  text
    .split('\n')
    .filter((line) => !(line.startsWith('| ') && pattern.test(line)))
    .join('\n');

test.each(['Careers', 'a|b', 'x\\|y', '`code`', ' padded ', 'acme.example.com/chat-is-long', '<b>', '😀'])(
  'a delete of an address named %j counts as shown when its row is in the comment',
  (name) => {
    const { plan, sids, text } = going(name, 'Other');

    expect(shownGoing(plan, text, asIs).sort()).toEqual([...sids.values()].sort());
  },
);

test('a delete whose row was cut does not count as shown, though its SID is in its folded section', () => {
  const { plan, sids, text } = going('Careers', 'Other');

  const cut = without(text, /`Other`/);

  expect(cut).toContain(sids.get('Other'));
  expect(shownGoing(plan, cut, asIs)).toEqual([sids.get('Careers')]);
});

test('a name that looks like a row of another address does not count as its row', () => {
  const whole = going('Careers', 'Other');
  const row = whole.text.split('\n').find((line) => line.includes('`Other`')) ?? '';
  for (const name of [
    row,
    `${row}\``,
    row.slice(2),
    row.slice(row.indexOf('`')),
    row.replaceAll('`', '``'),
  ]) {
    const { plan, sids, text } = going(name, 'Other');
    expect(sids.get('Other')).toBe(whole.sids.get('Other'));

    const cut = text
      .split('\n')
      .filter((line) => line !== row)
      .join('\n');

    expect(shownGoing(plan, cut, asIs)).toEqual([sids.get(name)]);
  }
});
