import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { scalar } from '../../src/file/scalar.ts';
import { holds } from '../properties/support/check.ts';
import { cleanName } from '../properties/support/names.ts';

/** Any UTF-16 code unit, including lone surrogates, since JSON can contain them. */
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const digits = fc.stringMatching(/^[-+]?(0[box])?[0-9a-f_.:,eE+-]{1,8}$/);
const word = fc.constantFrom(
  ...['null', '~', 'true', 'yes', 'No', 'ON', 'off', 'y', 'N', '.inf', '-.Inf', '.NaN', '=', '<<'],
);

const text: fc.Arbitrary<string> = fc.oneof(
  cleanName,
  cleanName.map((name) => ` ${name}\n`),
  word,
  digits,
  fc.string({ unit, maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc
    .array(fc.constantFrom(...' :#-,?[]{}&*!|>\'"%@`\\\n\ta1é🎉'.split('')), { maxLength: 12 })
    .map((parts) => parts.join('')),
  fc.string({ minLength: 450, maxLength: 500 }),
);

test('a text is read back unchanged, wherever it is written', async () => {
  await holds(text, 3000, (value) => {
    const written = scalar(value);

    expect(parse(written)).toBe(value);
    expect(parse(`a: ${written} # why\nb: 1`)).toEqual({ a: value, b: 1 });
    expect(parse(`- ${written} # why\n- 1`)).toEqual([value, 1]);
    expect(parse(`{ a: ${written}, b: 1 }`)).toEqual({ a: value, b: 1 });
    expect(parse(`[${written}, ${written}]`)).toEqual([value, value]);
  });
});

test('a text is written on one line with all characters visible', async () => {
  await holds(text, 2000, (value) => {
    expect(scalar(value)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  });
});

test('a YAML 1.1 parser reads a written text as text', async () => {
  await holds(fc.oneof(word, digits, text), 3000, (value) => {
    // This parser takes an exponent without digits before it as a number. YAML 1.1 does not.
    fc.pre(!/^[-+]?e[-+]?\d+$/i.test(value));
    expect(parse(scalar(value), { version: '1.1' })).toBe(value);
  });
});

test.each([
  '0b11',
  '0B11',
  '1_000',
  '190:20:30',
  '0o17',
  '017',
  '1e3',
  '1.',
  '.5',
  '+1',
  '2026-01-01',
  '12:30',
  'y',
])('%s is written as text, not as a number, time or boolean', (value) => {
  expect(scalar(value)).toBe(`"${value}"`);
});

test.each([
  'Acme',
  'Acme.com (English)',
  'WebChat EN',
  'https://bots.acme.com/flex',
  'Söhne & Co.',
  '1st',
  '阿克梅',
])('%s is written without quotes', (value) => {
  expect(scalar(value)).toBe(value);
});
