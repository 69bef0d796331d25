import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { address, deskWith, HEAD, warnings } from './scene.ts';

const SCOPED = `${HEAD}scope: ["Acme*"]\nignore: [Acme Test]\naddresses:\n  acme: { name: Acme, studio: Webchat Flow }\n`;
const LIVE = [address(1, 'Acme'), address(2, 'Other C'), address(3, 'Other D'), address(4, 'Acme Test')];

const OUTSIDE =
  'Add their names to `scope` and export again, or leave them to the file that answers for them.';

test.each([
  [
    'asked for by --scope and out of the scope of the file',
    ['--scope', 'Other C'],
    [`FA255 1 live address is out of the file's \`scope\`, and not written: "Other C". ${OUTSIDE}`],
  ],
  [
    'asked for by --scope and ignored by the file',
    ['--scope', 'Acme Test'],
    [
      'FA255 1 live address is under `ignore` in the file, and not written: "Acme Test". Remove their names from `ignore` and export again.',
    ],
  ],
  [
    'all that is left',
    [],
    [
      `FA255 2 live addresses are out of the file's \`scope\`, and not written: "Other C", "Other D". ${OUTSIDE}`,
    ],
  ],
  [
    'asked for by a pattern that nothing live matches',
    ['--scope', 'Othr C'],
    [
      'FA227 Pattern "Othr C" of `scope` matches no live address. Check its spelling (case counts), or remove it.',
    ],
  ],
])('a merge that writes nothing names what is %s', async (_, options, expected) => {
  const at = deskWith(await account(LIVE), SCOPED);

  const merged = await at.cli('export', '--merge', ...options);

  expect(merged.code).toBe(0);
  expect(warnings(merged)).toEqual(expected);
  expect(merged.stdout).toMatch(/Nothing to write\.\n$/);
  expect(at.text()).toBe(SCOPED);
});

test('a merge that adds what it can does not list the addresses of other teams', async () => {
  const at = deskWith(await account([...LIVE, address(5, 'Acme Shop')]), SCOPED);

  const merged = await at.cli('export', '--merge');

  expect(merged.stdout).toBe('Wrote 1 address into addresses.yaml.\n');
});

test('a merge says that a listed address has drifted, and how to take it over', async () => {
  const file = `${HEAD}addresses:\n  acme: { name: Acme, studio: Webchat Flow }\n`;
  const at = deskWith(await account([address(1, 'Acme', { janitor_enabled: true })]), file);

  const merged = await at.cli('export', '--merge');

  expect(merged.code).toBe(0);
  expect(warnings(merged)).toEqual([
    'FA256 1 entry differs from the live address, and a merge changes no entry: acme. Run `flex-addresses plan` to see what differs, and `flex-addresses accept acme` to write the live values into the file.',
  ]);
  expect(at.text()).toBe(file);
});
