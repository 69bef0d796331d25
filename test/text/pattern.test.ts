import fc from 'fast-check';
import { expect, test } from 'vitest';
import { literalPattern, Pattern, PatternList } from '../../src/text/pattern.ts';

const matches = (pattern: string, name: string) => new Pattern(pattern).matches(name);

test.each([
  ['Acme', 'Acme'],
  ['Acme*', 'Acme'],
  ['Acme*', 'Acme Shop'],
  ['*', ''],
  ['*', 'anything\nat all'],
  ['*Shop', 'Acme Shop'],
  ['A*e*p', 'Acme Shop'],
  ['**', 'Acme'],
  ['Acm?', 'Acme'],
  ['Acm?', 'Acm💬'],
  ['?*', 'A'],
  ['Acme \\*', 'Acme *'],
  ['Acme\\?', 'Acme?'],
  ['back\\\\slash', 'back\\slash'],
  ['a\\b', 'ab'],
  ['[Aa]cme.+', '[Aa]cme.+'],
  ['^Acme$', '^Acme$'],
  ['{a,b}', '{a,b}'],
  ['', ''],
])('%j matches %j', (pattern, name) => {
  expect(matches(pattern, name)).toBe(true);
});

test.each([
  ['Acme', 'acme'],
  ['Acme', 'Acme '],
  ['Acme', 'The Acme'],
  ['Acme*', 'The Acme'],
  ['Acm?', 'Acm'],
  ['Acm?', 'Acmee'],
  ['?', ''],
  ['Acme \\*', 'Acme Shop'],
  ['Acme\\?', 'AcmeX'],
  ['a.c', 'abc'],
  ['[Aa]cme', 'Acme'],
  ['', 'Acme'],
])('%j does not match %j', (pattern, name) => {
  expect(matches(pattern, name)).toBe(false);
});

test('matching with a hostile pattern ends quickly', () => {
  expect(matches(`${'*a'.repeat(2_000)}b`, 'a'.repeat(4_000))).toBe(false);
});

test('hundreds of hostile patterns and names are compared', () => {
  const patterns = Array.from({ length: 100 }, (_, n) => `*${'a'.repeat(200)}b${n}`);
  const list = new PatternList(patterns);
  const names = Array.from({ length: 200 }, (_, n) => `${'a'.repeat(250)}${n}`);

  expect(names.filter((name) => list.matches(name))).toEqual([]);
  expect(list.find(`${'a'.repeat(250)}b7`)).toBe(7);
});

test('a pattern takes the same number of steps for each character, whatever it contains', () => {
  expect(new Pattern('Acme').steps).toBe(0);
  expect(new Pattern('*').steps).toBe(4);
  expect(new Pattern(`${'*a'.repeat(128)}`).steps).toBe(8);
  expect(new Pattern('a'.repeat(255).concat('*')).steps).toBe(11);
});

test('a list finds the index of a matching pattern', () => {
  const list = new PatternList(['Globex', 'Acme*', 'Acme', '?']);

  expect(['Globex', 'Acme', 'Acme Shop', 'A', 'Other'].map((name) => list.find(name))).toEqual([
    0,
    2,
    1,
    3,
    undefined,
  ]);
});

test('a literal pattern matches only its name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (name, other) => {
      const pattern = new Pattern(literalPattern(name));
      expect(pattern.matches(name)).toBe(true);
      expect(pattern.matches(other)).toBe(name === other);
    }),
  );
});

/** The same meaning as a regular expression, for patterns short enough to be one. */
function reference(pattern: string): RegExp {
  const parts = [...pattern.matchAll(/\\([\s\S])|([\s\S])/gu)].map(([, escaped, plain]) => {
    if (plain === '*') return '[\\s\\S]*';
    if (plain === '?') return '[\\s\\S]';
    return (escaped ?? plain ?? '').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`, 'u');
}

test('patterns match like equivalent regular expressions', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '\\', '.', '💬'), maxLength: 8 });
  fc.assert(
    fc.property(text, text, (pattern, name) => {
      expect(matches(pattern, name)).toBe(reference(pattern).test(name));
    }),
    { numRuns: 2_000 },
  );
});
