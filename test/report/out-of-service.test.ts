import { expect, test } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { toJson } from '../../src/report/json.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { planText, renderText, unpainted } from '../../src/report/text.ts';
import { planOf } from '../../src/result.ts';
import { fo } from '../support/addresses.ts';
import { shape } from '../support/gfm.ts';
import { LINKS, resultOf } from './result.ts';
import { type Scene, scene } from './scene.ts';

// What goes out of service comes first in every report, is counted in the title, and names the sites that lose their
// chat and the SID that they embed.

const entry = (is: Scene['entries'][number]['is'], name: string): Scene['entries'][number] => ({
  is,
  name,
  former: `${name} (before)`,
  websites: [`https://www.${name}.de`],
  locales: ['de-DE'],
  to: 'studio',
  target: 'WebChat DE',
});

/** Three updates, of which the last by name takes its address out of service, and a delete. */
const LOUD: Partial<Scene> = {
  entries: [entry('changed', 'a'), entry('renamed', 'b'), entry('changed', 'c'), entry('disabled', 'z')],
  others: [{ name: 'Zoo', removed: true }],
};

const lines = (drawn: Partial<Scene>) =>
  renderMarkdown(resultOf(scene(drawn)), LINKS, 60_000)
    .text.split('\n')
    .filter((line) => line !== '');

test('the title counts what goes out of service first, and the first line says what an apply does', () => {
  expect(lines(LOUD).slice(0, 2)).toEqual([
    '### Twilio Flex addresses: plan (1 to delete, 1 to take out of service, 3 to update)',
    '**Applying this plan will delete 1 address, take 1 out of service and update 3.**',
  ]);
});

test.each<[string, Partial<Scene>, string]>([
  ['a create', { entries: [entry('new', 'a')] }, '**Applying this plan will create 1 address.**'],
  [
    'updates and creates',
    { entries: [entry('changed', 'a'), entry('changed', 'b'), entry('new', 'c')] },
    '**Applying this plan will update 2 addresses and create 1.**',
  ],
  [
    'disables',
    {
      entries: [entry('as wanted', 'a')],
      others: [{ name: 'Zoo', removed: false }],
      unlisted: 'disable',
    },
    '**Applying this plan will take 1 address out of service.**',
  ],
  [
    'held changes alone',
    {
      entries: [entry('as wanted', 'a')],
      others: [{ name: 'Zoo', removed: false }],
      unlisted: 'delete',
      watched: false,
    },
    '**Applying this plan will change nothing. 1 change is held.**',
  ],
  ['drift', { mode: 'drift', entries: [entry('changed', 'a')] }, '**An apply would update 1 address.**'],
  [
    'an apply that did all',
    { mode: 'apply', ...LOUD },
    '**Deleted 1 address, took 1 out of service and updated 3.**',
  ],
])('the first line of %s says what happens', (_, drawn, line) => {
  expect(lines(drawn)[1]).toBe(line);
});

test('the report of a plan that is in sync has no sentence on what an apply does', () => {
  expect(lines({ entries: [entry('as wanted', 'a')] }).slice(0, 2)).toEqual([
    '### Twilio Flex addresses: plan (in sync)',
    '**in sync** · `addresses.yaml` · 1 unchanged',
  ]);
});

test('a blocked plan says in its title, and after the reason, what it would do', () => {
  const shown = lines({
    entries: [entry('as wanted', 'a')],
    others: ['X', 'Y', 'Z'].map((name) => ({ name, removed: false })),
    unlisted: 'delete',
  });

  expect(shown[0]).toBe('### Twilio Flex addresses: plan, blocked (3 to delete)');
  expect(shown[1]).toBe('> [!CAUTION]');
  expect(shown).toContain('**If it were not blocked, this plan would delete 3 addresses.**');
});

test('an apply that failed in part counts first what it did, then what it did not do', () => {
  const shown = lines({ mode: 'apply', ...LOUD, statuses: ['done', 'failed'] });

  expect(shown[0]).toBe('### Twilio Flex addresses: apply (1 deleted, 2 updated, 2 failed)');
  expect(shown).toContain('**Deleted 1 address and updated 2.**');
});

test('the table of changes begins with the delete and the update that takes an address out of service', () => {
  const { rows } = shape(renderMarkdown(resultOf(scene(LOUD)), LINKS, 60_000).text);

  expect(rows.slice(1, 3).map(([address, means]) => [address, means])).toEqual([
    [
      `🔴\u00a0deleteZoo${fo(5000)}`,
      'Sites that embed this SID lose their chat. The file lists it under removed.',
    ],
    [`🔴\u00a0updateentry-3${fo(3)}`, 'www.z.de (de-DE) loses its chat: it embeds this SID.'],
  ]);
});

test('the record of an apply begins with what went out of service, with the sites that lost their chat', () => {
  const { rows } = shape(renderMarkdown(resultOf(scene({ mode: 'apply', ...LOUD })), LINKS, 60_000).text);

  expect(rows.slice(1, 3).map((cells) => cells.join(' | '))).toEqual([
    expect.stringMatching(
      new RegExp(`^Zoo${fo(5000)} \\| .* deletedSites that embed this SID lost their chat\\.`),
    ),
    expect.stringMatching(
      new RegExp(
        `^entry-3${fo(3)} \\| .* updatedwww\\.z\\.de \\(de-DE\\) lost its chat: it embeds this SID\\.`,
      ),
    ),
  ]);
});

test('the text of a plan begins with the delete, then the update that takes an address out of service', () => {
  const text = renderText(resultOf(scene(LOUD)), unpainted);

  expect(text.split('\n').filter((line) => /^ {2}[-~+] /.test(line))).toEqual([
    `  - delete  "Zoo"  ${fo(5000)}`,
    `  ~ update  entry-3  "z"  ${fo(3)}`,
    `  ~ update  entry-0  "a"  ${fo(0)}`,
    `  ~ update  entry-1  "b (before)"  ${fo(1)}`,
    `  ~ update  entry-2  "c"  ${fo(2)}`,
  ]);
  expect(text).toContain(`\n      "www.z.de" ("de-DE") loses its chat: it embeds ${fo(3)}.\n`);
  expect(text).toContain('\nPlan: 1 to delete, 1 to take out of service, 3 to update;');
});

test('the text of an apply begins with what went out of service, and names who lost their chat', () => {
  const text = renderText(resultOf(scene({ mode: 'apply', ...LOUD })), unpainted);

  const lines = text.split('\n').filter((line) => /^ {2}\w|lost/.test(line));
  expect(lines.slice(0, 4)).toEqual([
    `  deleted        "Zoo"  ${fo(5000)}`,
    `      Sites that embed ${fo(5000)} lost their chat.`,
    `  updated        entry-3  ${fo(3)}`,
    `      "www.z.de" ("de-DE") lost its chat: it embeds ${fo(3)}.`,
  ]);
  expect(text).toContain('\nDeleted 1 address, took 1 out of service and updated 3.\nApply: 5 done.');
});

test('the text of a plan ends with its id, and so does what an apply shows before it writes', () => {
  for (const drawn of [LOUD, { entries: [entry('as wanted', 'a')] }]) {
    const result = resultOf(scene(drawn));
    const plan = planOf(result) as Plan;

    expect(plan.id).toMatch(/^[0-9a-f]{64}$/);
    expect(renderText(result, unpainted).split('\n').slice(-2)).toEqual([`Plan id: ${plan.id}`, '']);
    expect(planText(plan, unpainted).split('\n').at(-1)).toBe(`Plan id: ${plan.id}`);
  }
});

test('the JSON begins with what goes out of service, names its sites and counts it', () => {
  const json = JSON.parse(JSON.stringify(toJson(resultOf(scene(LOUD)))));

  expect(
    json.changes.map(({ action, key, outOfService }: Record<string, unknown>) => [action, key, outOfService]),
  ).toEqual([
    ['delete', null, true],
    ['update', 'entry-3', true],
    ['update', 'entry-0', false],
    ['update', 'entry-1', false],
    ['update', 'entry-2', false],
  ]);
  expect(json.changes[1]).toMatchObject({ sid: fo(3), website: 'https://www.z.de', locale: 'de-DE' });
  expect(json.counts).toMatchObject({ deletes: 1, updates: 4, outOfService: 1, takenOutOfService: 1 });
});
