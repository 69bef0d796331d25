import { expect, test, vi } from 'vitest';
import { paintFor } from '../../../src/cli/terminal.ts';
import { NO_WAITING } from '../../support/no-waiting.ts';
import { folder, runCli } from '../../support/process.ts';

const ESCAPE = '\u001b';

test.each([
  ['an empty environment', {}],
  ['NO_COLOR', { NO_COLOR: '1' }],
  ['a terminal type', { TERM: 'xterm-256color' }],
  ['FORCE_COLOR=0', { FORCE_COLOR: '0' }],
  ['FORCE_COLOR=false', { FORCE_COLOR: 'false' }],
  ['FORCE_COLOR and NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }],
])('the CLI prints no colours without a terminal, with %s', async (_, env) => {
  const cwd = folder({
    'addresses.yaml': 'version: 1\naddresses:\n  a: { foo: 1, webhook: "http://a.com" }\n',
  });
  const broken = await runCli(['validate'], { cwd, env });
  const demo = await runCli(['demo'], { cwd, env: { ...env, ...NO_WAITING } });

  for (const { stdout, stderr } of [broken, demo]) expect(stdout + stderr).not.toContain(ESCAPE);
});

test.each(['1', '2', '3', 'true', ''])('FORCE_COLOR=%s prints colours without a terminal', async (value) => {
  const cwd = folder({ 'addresses.yaml': 'version: 1\naddresses:\n  a: { foo: 1 }\n' });

  const { stdout } = await runCli(['validate'], { cwd, env: { FORCE_COLOR: value } });

  expect(stdout).toContain(`${ESCAPE}[1m${ESCAPE}[31merror FA110`);
});

test('FORCE_COLOR also decides on a terminal, unless NO_COLOR is set', () => {
  expect(shown(true, { FORCE_COLOR: '0' })).toBe('gone');
  expect(shown(true, { FORCE_COLOR: 'no' })).toBe('gone');
  expect(shown(true, { FORCE_COLOR: '1', TERM: 'dumb' })).toContain(ESCAPE);
  expect(shown(false, { FORCE_COLOR: '1', NO_COLOR: '' })).toContain(ESCAPE);
  expect(shown(true, { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe('gone');
});

/** A painted word, as written to such a stream. */
const shown = (isTTY: boolean, environment: Record<string, string>) =>
  paintFor({ isTTY } as NodeJS.WriteStream, environment)('delete', 'gone');

test('the CLI prints colours only to a terminal', () => {
  expect(shown(true, {})).toBe(`${ESCAPE}[31mgone${ESCAPE}[39m`);
  expect(shown(false, {})).toBe('gone');
});

test('the CLI prints no colours to a dumb terminal or with NO_COLOR, unless it is empty', () => {
  expect(shown(true, { NO_COLOR: '1' })).toBe('gone');
  expect(shown(true, { NO_COLOR: '0' })).toBe('gone');
  expect(shown(true, { NO_COLOR: '' })).toContain(ESCAPE);
  expect(shown(true, { TERM: 'dumb' })).toBe('gone');
});

test('variables that only Node.js reads do not change the colours on a terminal', () => {
  for (const [name, value] of Object.entries({ NODE_DISABLE_COLORS: '1', NO_COLOR: '1', FORCE_COLOR: '0' })) {
    vi.stubEnv(name, value);
  }
  expect(shown(true, {})).toContain(ESCAPE);
  vi.unstubAllEnvs();
});
