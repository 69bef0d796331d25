import fc from 'fast-check';
import { expect, test } from 'vitest';
import { count, either, quote, quoteShort, shortenQuoted, visible } from '../../src/text/quote.ts';

test.each([
  ['line breaks and tabs', 'a\nb\r\tc', 'a\\nb\\r\\tc'],
  ['the escape of a terminal', '\u001b[31mred', '\\u{1b}[31mred'],
  ['text that turns around', 'a\u202Eb', 'a\\u{202e}b'],
  ['characters of no width', 'a\u200Bb\uFEFF', 'a\\u{200b}b\\u{feff}'],
  ['fillers that show as nothing', 'a\u3164b\u034f', 'a\\u{3164}b\\u{34f}'],
  ['line separators', 'a\u2028b\u2029', 'a\\u{2028}b\\u{2029}'],
  ['half a surrogate pair', 'a\uD83D', 'a\\u{d83d}'],
  ['NUL', '\0', '\\u{0}'],
])('makes %s visible', (_, text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('leaves visible text unchanged', () => {
  expect(visible('Acme.fr (Français) 💬 "x" \\')).toBe('Acme.fr (Français) 💬 "x" \\');
});

test('any text becomes one line without invisible characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
    }),
  );
});

test('quotes a text', () => {
  expect(quote('Acme Shop')).toBe('"Acme Shop"');
  expect(quote('')).toBe('""');
  expect(quote('a\nb')).toBe('"a\\nb"');
  expect(quote('say "x" \\')).toBe('"say \\"x\\" \\\\"');
});

test('cuts a long text between characters', () => {
  expect(quoteShort('x'.repeat(120))).toBe(`"${'x'.repeat(120)}"`);
  expect(quoteShort('x'.repeat(121))).toBe(`"${'x'.repeat(120)}…"`);
  expect(quote('x'.repeat(10_001))).toBe(`"${'x'.repeat(10_000)}…"`);
  expect(quote('💬'.repeat(5), 4)).toBe('"💬💬💬💬…"');
  expect(quote('💬'.repeat(4), 4)).toBe('"💬💬💬💬"');
  expect(quote('x'.repeat(5_000_000), 3)).toBe('"xxx…"');
});

test('cuts quoted text between characters, and never within an escape', () => {
  expect(shortenQuoted('x'.repeat(121))).toBe(`${'x'.repeat(120)}…`);
  expect(shortenQuoted(`${'x'.repeat(119)}\\"`)).toBe(`${'x'.repeat(119)}\\"`);
  expect(shortenQuoted(`${'x'.repeat(119)}\\u{202e}y`)).toBe(`${'x'.repeat(119)}\\u{202e}…`);
  expect(shortenQuoted('💬'.repeat(121))).toBe(`${'💬'.repeat(120)}…`);
});

test('counts use the noun in singular or plural', () => {
  expect([0, 1, 2].map((n) => count(n, 'change'))).toEqual(['0 changes', '1 change', '2 changes']);
  expect(count(2, 'address', 'addresses')).toBe('2 addresses');
});

test('joins alternatives with commas and "or"', () => {
  expect(either([])).toBe('');
  expect(either(['a'])).toBe('a');
  expect(either(['a', 'b'])).toBe('a or b');
  expect(either(['a', 'b', 'c'])).toBe('a, b or c');
});
