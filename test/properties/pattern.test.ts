import fc from 'fast-check';
import { expect, test } from 'vitest';
import { literalPattern, Pattern } from '../../src/text/pattern.ts';
import { holds } from './support/check.ts';
import { globMatches } from './support/glob.ts';
import { cleanName } from './support/names.ts';

const anyName = fc.oneof(
  cleanName,
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.stringMatching(/^[*?\\ab]{0,6}$/),
);
const fewCharacters = fc.stringMatching(/^[*?\\ab𝒜\n]{0,8}$/u);
const fewLetters = fc.stringMatching(/^[*?\\ab𝒜\n]{0,8}$/u);

test('the literal pattern of a name matches it', async () => {
  await holds(anyName, 500, (name) => {
    expect(new Pattern(literalPattern(name)).matches(name)).toBe(true);
  });
});

test('the literal pattern of a name matches no other name', async () => {
  const names = fc.oneof(fc.tuple(anyName, anyName), fc.tuple(fewCharacters, fewCharacters));
  await holds(names, 1000, ([name, other]) => {
    expect(new Pattern(literalPattern(name)).matches(other)).toBe(name === other);
  });
});

test('a pattern matches the same names as an equivalent regular expression', async () => {
  const loneBackslash = (text: string) => /(?<!\\)(?:\\\\)*\\$/.test(text);
  const pattern = fewCharacters.filter((text) => !loneBackslash(text));
  await holds(fc.tuple(pattern, fewLetters), 2000, ([text, name]) => {
    expect({ text, name, matches: new Pattern(text).matches(name) }).toEqual({
      text,
      name,
      matches: globMatches(text, name),
    });
  });
});

test('a pattern with many stars is matched without exponential work', () => {
  const pattern = new Pattern(`${'*a'.repeat(500)}b`);

  expect(pattern.matches('a'.repeat(5000))).toBe(false);
});
