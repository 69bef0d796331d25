import { expect, test } from 'vitest';
import { dollarsIn, fillVariables, isRefused, looksLikeVariable } from '../../src/file/variables.ts';
import { desired, inShort, loaded } from './support.ts';

test('a variable is filled in wherever it occurs', () => {
  expect(fillVariables(`https://\${HOST}/?a=\${KEY}&b=\${KEY}`, { HOST: 'a.com', KEY: 'k' })).toEqual({
    text: 'https://a.com/?a=k&b=k',
    values: ['a.com', 'k', 'k'],
    missing: [],
  });
});

test('does not expand a filled-in value again', () => {
  expect(fillVariables(`\${A}`, { A: `\${B}$$`, B: 'b' }).text).toBe(`\${B}$$`);
});

test('reads $$ before a brace as an escaped dollar', () => {
  expect(fillVariables(`$\${KEY} \${KEY}`, { KEY: 'k' }).text).toBe(`\${KEY} k`);
});

test.each(['$ {KEY}', '$$', '$1', '$', 'a$', '$-KEY'])('%s is literal text', (text) => {
  expect(fillVariables(text, { KEY: 'k' })).toEqual({ text, values: [], missing: [] });
  expect(looksLikeVariable(text)).toBe(false);
});

test.each(['$KEY', `\${}`, `\${1KEY}`, `\${KEY`, `\${KEY-default}`, `\${{ secrets.KEY }}`, `\${env:KEY}`])(
  '%s looks like a variable and is not filled',
  (text) => {
    expect(fillVariables(text, { KEY: 'k' })).toEqual({ text, values: [], missing: [] });
    expect(dollarsIn(text).map(({ kind }) => kind)).toEqual(['unfilled']);
    expect(looksLikeVariable(text)).toBe(true);
  },
);

test.each([
  ['$$KEY', '$KEY'],
  [`$\${KEY}`, `\${KEY}`],
  [`$$\${KEY}`, `$\${KEY}`],
  [`$\${KEY:-x}`, `\${KEY:-x}`],
  [`$\${`, `\${`],
])('%s is an escaped %s', (text, literal) => {
  expect(fillVariables(text, { KEY: 'k' })).toEqual({ text: literal, values: [], missing: [] });
});

test('does not take a dollar within a word for a variable where nothing is filled in', () => {
  expect(looksLikeVariable('Ca$h and A$AP')).toBe(false);
  expect(looksLikeVariable(`Acme\${X}`)).toBe(true);
});

test.each([
  'GITHUB_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'RUNNER_TEMP',
  'INPUT_AUTH_TOKEN',
  'AWS_SECRET_ACCESS_KEY',
  'AZURE_CLIENT_SECRET',
  'GOOGLE_APPLICATION_CREDENTIALS',
  'TWILIO_ACCOUNT_SID',
  'TWILIO_AUTH_TOKEN',
  'TWILIO_API_KEY',
  'TWILIO_API_SECRET',
  'NPM_TOKEN',
  'NODE_AUTH_TOKEN',
  'CI',
  'HOME',
  'PATH',
  'github_token',
])('%s is refused and never filled', (name) => {
  expect(isRefused(name)).toBe(true);
  expect(fillVariables(`\${${name}}`, { [name]: 'value' }).values).toEqual([]);
});

test.each([
  'BOT_KEY',
  'MY_GITHUB_TOKEN',
  'GITHUB',
  'AWSOME_KEY',
  'TWILIO_BOT_KEY',
  'TWILIO_API_KEY_2',
  'CI_KEY',
  'CIRCLE',
  'HOMEPAGE',
  'BOT_PATH',
  'NODE_ENV',
])('%s is not refused', (name) => {
  expect(isRefused(name)).toBe(false);
});

test('a missing or empty variable is reported once and stays in the text', () => {
  expect(fillVariables(`\${A}\${B}\${A}`, { B: '' })).toEqual({
    text: `\${A}\${B}\${A}`,
    values: [],
    missing: ['A', 'B'],
  });
});

test('finds a variable, but not an escaped one', () => {
  expect(looksLikeVariable(`https://\${HOST}`)).toBe(true);
  expect(looksLikeVariable(`https://$\${HOST}`)).toBe(false);
});

const BOT = `version: 1\naddresses:\n  bot: { webhook: { url: "https://a.com/?key=\${BOT_KEY}" } }\n`;

test('a webhook has its variables filled in and knows which text came from them', () => {
  const [bot] = desired(BOT, { variables: { BOT_KEY: 'open-sesame' } }).entries;

  expect(bot?.values.get('webhook.url')).toMatchObject({
    value: 'https://a.com/?key=open-sesame',
    secrets: ['open-sesame'],
  });
});

test('a missing variable is a problem, except in a run without secrets', () => {
  expect(inShort(loaded(BOT))).toEqual(['FA129 3:26']);
  expect(inShort(loaded(BOT, { missingVariables: 'ignored' }))).toEqual([]);
});

test('variables are filled into webhooks alone', () => {
  const { problems, desired: file } = loaded(
    `version: 1\naddresses:\n  a: { name: "Acme \${STAGE}", studio: EN }\n`,
    { variables: { STAGE: 'test' } },
  );

  expect(file?.entries[0]?.name.value).toBe(`Acme \${STAGE}`);
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['FA136', 'warning']]);
});
