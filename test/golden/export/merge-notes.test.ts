import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { address, deskWith, HEAD, warned } from './scene.ts';

const SCOPED = `${HEAD}scope: ["Acme*"]\nignore: [Acme Test]\naddresses:\n  acme: { name: Acme, studio: Webchat Flow }\n`;
const LIVE = [address(1, 'Acme'), address(2, 'Other C'), address(3, 'Other D'), address(4, 'Acme Test')];

test.each([
  [
    'asked for by --scope and out of the scope of the file',
    ['--scope', 'Other C'],
    ['FA255', '`scope`', '"Other C"'],
  ],
  [
    'asked for by --scope and ignored by the file',
    ['--scope', 'Acme Test'],
    ['FA255', '`ignore`', '"Acme Test"'],
  ],
  [
    'out of the scope of the file, if there is nothing else to add',
    [],
    ['FA255', '`scope`', '"Other C"', '"Other D"'],
  ],
  [
    'asked for by a pattern that nothing live matches',
    ['--scope', 'Othr C'],
    ['FA227', '"Othr C"', '`scope`'],
  ],
])('a merge that writes nothing names what is %s', async (_, options, expected) => {
  const at = deskWith(await account(LIVE), SCOPED);

  const merged = await at.cli('export', '--merge', ...options);

  expect(merged.code).toBe(0);
  const [one, ...others] = warned(merged);
  expect([one?.code, ...(one?.message.match(/`[^`]+`|"[^"]+"/g) ?? [])]).toEqual(expected);
  expect(others).toEqual([]);
  expect(merged.stdout).toMatch(/Nothing to write\.\n$/);
  expect(at.text()).toBe(SCOPED);
});

test('a merge that adds what it can does not list the addresses of other teams', async () => {
  const at = deskWith(await account([...LIVE, address(5, 'Acme Shop')]), SCOPED);

  const merged = await at.cli('export', '--merge');

  expect(merged.stdout).toBe('Wrote 1 address into addresses.yaml.\n');
});

test('a merge reports that a listed address has drifted, and the accept that takes it over', async () => {
  const file = `${HEAD}addresses:\n  acme: { name: Acme, studio: Webchat Flow }\n`;
  const at = deskWith(await account([address(1, 'Acme', { janitor_enabled: true })]), file);

  const merged = await at.cli('export', '--merge');

  expect(merged.code).toBe(0);
  expect(warned(merged)).toMatchObject([
    {
      code: 'FA256',
      message: expect.stringMatching(/: acme$/),
      remedy: expect.stringContaining('`flex-addresses accept acme`'),
    },
  ]);
  expect(at.text()).toBe(file);
});
