import { expect, test } from 'vitest';
import { fillVariables, hasPlaceholder } from '../../src/file/variables.ts';
import { desired, inShort, loaded } from './support.ts';

test('a variable is filled in, as often as it stands there', () => {
  expect(fillVariables(`https://\${HOST}/?a=\${KEY}&b=\${KEY}`, { HOST: 'a.com', KEY: 'k' })).toEqual({
    text: 'https://a.com/?a=k&b=k',
    values: ['a.com', 'k', 'k'],
    missing: [],
  });
});

test('what is filled in is not looked at again', () => {
  expect(fillVariables(`\${A}`, { A: `\${B}$$`, B: 'b' }).text).toBe(`\${B}$$`);
});

test('$$ before a brace stands for the text itself', () => {
  expect(fillVariables(`$\${KEY} \${KEY}`, { KEY: 'k' }).text).toBe(`\${KEY} k`);
});

test.each(['$KEY', `\${}`, `\${1KEY}`, `\${KEY`, '$ {KEY}', `\${KEY-default}`, '$$'])(
  '%s is text',
  (text) => {
    expect(fillVariables(text, { KEY: 'k' })).toEqual({ text, values: [], missing: [] });
    expect(hasPlaceholder(text)).toBe(false);
  },
);

test('what is missing or empty is named once, and stays as it is', () => {
  expect(fillVariables(`\${A}\${B}\${A}`, { B: '' })).toEqual({
    text: `\${A}\${B}\${A}`,
    values: [],
    missing: ['A', 'B'],
  });
});

test('a placeholder is found, an escaped one is none', () => {
  expect(hasPlaceholder(`https://\${HOST}`)).toBe(true);
  expect(hasPlaceholder(`https://$\${HOST}`)).toBe(false);
});

const BOT = `version: 1\naddresses:\n  bot: { webhook: { url: "https://a.com/?key=\${BOT_KEY}" } }\n`;

test('a webhook has its variables filled in, and knows which text came from there', () => {
  const [bot] = desired(BOT, { variables: { BOT_KEY: 'open-sesame' } }).entries;

  expect(bot?.values.get('webhook.url')).toMatchObject({
    value: 'https://a.com/?key=open-sesame',
    secrets: ['open-sesame'],
  });
});

test('a missing variable is a problem, but for a run that has no secrets', () => {
  expect(inShort(loaded(BOT))).toEqual(['FA129 3:26']);
  expect(inShort(loaded(BOT, { needVariables: false }))).toEqual([]);
});

test('variables are filled into webhooks alone', () => {
  const { problems, desired: file } = loaded(
    `version: 1\naddresses:\n  a: { name: "Acme \${STAGE}", studio: EN }\n`,
    { variables: { STAGE: 'test' } },
  );

  expect(file?.entries[0]?.name.value).toBe(`Acme \${STAGE}`);
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['FA136', 'warning']]);
});
