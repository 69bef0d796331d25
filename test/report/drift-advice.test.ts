import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { fo } from '../support/addresses.ts';
import { LINKS, resultOf } from './result.ts';
import { type Scene, scene } from './scene.ts';

const entry = (is: Scene['entries'][number]['is']): Scene['entries'][number] => ({
  is,
  name: 'Acme',
  former: '',
  websites: [],
  locales: [],
  to: 'studio',
  target: 'WebChat EN',
});
const OTHER = { name: 'Careers', removed: false };

/** What the drift issue says of its only change, without diffs and lines for the file. */
function adviceOn(differs: Partial<Scene>): string[] {
  const body = renderMarkdown(resultOf(scene({ mode: 'drift', ...differs })), LINKS, 60_000).text;
  const [, fold = ''] = /<details><summary>(?:[-~+] |Held: )(.*?)<\/details>/s.exec(body) ?? [];
  return fold
    .replace(/```\w+\n.*?```/gs, '')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '' && !line.includes(fo(0)) && !line.includes(`${fo(5000)} `));
}

const RUN =
  'run the apply workflow by hand (with the `approved-plan-id` below if plans must be reviewed), or merge a pull request whose plan shows this change.';

test('the issue says how to revert an update and how to keep it', () => {
  expect(adviceOn({ entries: [entry('changed')] })).toEqual([
    'Live (`-`) and in the file (`+`):',
    `**To revert it:** ${RUN} The apply writes the file's values.`,
    '**To keep it:** write these values to the file, or run `flex-addresses accept entry-0`, and merge the change:',
  ]);
});

test('the issue says how to create a missing address and how to leave it out', () => {
  expect(adviceOn({ entries: [entry('new')] })).toEqual([
    'Not live. In the file (`+`):',
    `**To create it:** ${RUN} The apply creates the address. Then update its sites with the new SID.`,
    '**To leave it out:** remove the entry `entry-0` from the file and merge the change.',
  ]);
});

test('the issue says how to delete an unlisted address and how to keep it', () => {
  expect(adviceOn({ entries: [entry('as wanted')], others: [OTHER], unlisted: 'delete' })).toEqual([
    'Live (`-`), but not in the file:',
    `**To delete it:** ${RUN} The apply deletes the address.`,
    '**To keep it:** add this entry to the file or list the address under `ignore`, and merge the change:',
  ]);
});

test('the issue says how to disable an unlisted address and how to keep it', () => {
  expect(adviceOn({ entries: [entry('as wanted')], others: [OTHER], unlisted: 'disable' })).toEqual([
    'Live (`-`), but not in the file:',
    `**To disable it:** ${RUN} The apply takes the address out of service.`,
    '**To keep it:** add this entry to the file or list the address under `ignore`, and merge the change:',
  ]);
});

test('the issue says how to keep an address that is listed under removed', () => {
  const removed = { entries: [entry('as wanted')], others: [{ ...OTHER, removed: true }] };

  expect(adviceOn(removed)).toEqual([
    'Live (`-`), but listed under `removed` in the file:',
    `**To delete it:** ${RUN} The apply deletes the address.`,
    '**To keep it:** remove it from `removed`, add this entry to the file or list the address under `ignore`, and merge the change:',
  ]);
});

test.each([
  [
    'delete',
    `**To delete it:** add \`- ${fo(5000)}\` under \`removed\` and merge the change. The next apply deletes the address.`,
  ],
  ['disable', '**To disable it:** run the apply workflow by hand. No other apply takes it out of service.'],
] as const)('the issue says how to %s a held address', (unlisted, advice) => {
  const held = { entries: [entry('as wanted')], others: [OTHER], unlisted, watched: false };

  const [state, ...rest] = adviceOn(held).filter((line) => !line.startsWith('`FO'));
  expect([state, rest[0]]).toEqual([
    'Live, but not in the file. It is held for review: an apply leaves it unchanged.',
    advice,
  ]);
});
