import { expect, test, vi } from 'vitest';
import { paintFor } from '../../../src/cli/terminal.ts';
import { folder, runCli } from '../../support/process.ts';

const ESCAPE = '\u001b';

test.each([
  ['an environment that says nothing', {}],
  ['NO_COLOR', { NO_COLOR: '1' }],
  ['a terminal type', { TERM: 'xterm-256color' }],
  ['FORCE_COLOR', { FORCE_COLOR: '3' }],
])('no colour where nobody sees it, with %s', async (_, env) => {
  const cwd = folder({
    'addresses.yaml': 'version: 1\naddresses:\n  a: { foo: 1, webhook: "http://a.com" }\n',
  });
  const broken = await runCli(['validate'], { cwd, env });
  const demo = await runCli(['demo'], { cwd, env });

  for (const { stdout, stderr } of [broken, demo]) expect(stdout + stderr).not.toContain(ESCAPE);
});

/** What a terminal of this kind shows of a word. */
const shown = (isTTY: boolean, environment: Record<string, string>) =>
  paintFor({ isTTY } as NodeJS.WriteStream, environment)('delete', 'gone');

test('colour on a terminal only', () => {
  expect(shown(true, {})).toBe(`${ESCAPE}[31mgone${ESCAPE}[39m`);
  expect(shown(false, {})).toBe('gone');
});

test('no colour where NO_COLOR says so, unless it is empty, nor on a terminal that has none', () => {
  expect(shown(true, { NO_COLOR: '1' })).toBe('gone');
  expect(shown(true, { NO_COLOR: '0' })).toBe('gone');
  expect(shown(true, { NO_COLOR: '' })).toContain(ESCAPE);
  expect(shown(true, { TERM: 'dumb' })).toBe('gone');
});

test('the variables that Node.js itself looks at change nothing on a terminal', () => {
  for (const [name, value] of Object.entries({ NODE_DISABLE_COLORS: '1', NO_COLOR: '1', FORCE_COLOR: '0' })) {
    vi.stubEnv(name, value);
  }
  expect(shown(true, {})).toContain(ESCAPE);
  vi.unstubAllEnvs();
});
