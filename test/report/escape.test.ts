import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { code, codeInCell, codeInHtml, prose, row } from '../../src/report/escape.ts';
import { quote, visible } from '../../src/text/quote.ts';
import { shape } from '../support/gfm.ts';
import { anyText, holds } from './texts.ts';

/** A text as it is shown; one of blanks alone is one blank. */
const shown = (text: string) => (visible(text).trim() === '' ? ' ' : visible(text));

/** The places that `code` is used in, each with the text that is there beside it. */
const PLACES: [string, (inner: string) => string, string][] = [
  ['a line', (inner) => inner, ''],
  ['an item', (inner) => `- delete ${inner}: x`, 'delete : x'],
  ['a cell', (inner) => `| a | b |\n|---|---|\n${row([inner, 'x'])}`, 'abx'],
  ['a link', (inner) => `see [${inner}](https://github.com/acme)`, 'see '],
];

describe.each(PLACES)('code in %s', (place, put, beside) => {
  test('shows exactly its text', () => {
    holds(anyText, 300, (text) => {
      const seen = shape(put(code(text)));

      // GFM knows no way to write a backslash before a pipe in a cell.
      const inCell = place === 'a cell' ? shown(text).replace(/\\(?=\\*\|)/g, '\\u{5c}') : shown(text);
      expect(seen.codes).toEqual([inCell]);
      expect(seen.text.join('')).toBe(beside);
      expect(seen.tags.filter((tag) => tag !== 'code' && tag !== '!--')).toEqual([]);
      expect(seen.links.filter((url) => url !== 'https://github.com/acme')).toEqual([]);
    });
  });
});

/** Hosts, paths, keys and names: what may go over several lines, with a liking for what begins a link. */
const plainText = fc
  .array(
    fc.constantFrom(
      'www',
      'http',
      'a',
      'acme',
      'example',
      'com',
      'FA1',
      '4ead'.repeat(10),
      '.',
      '_',
      '__',
      '-',
      '/',
      '//',
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join(''));

describe.each([
  ['any', anyText],
  ['plain', plainText],
])('code in a narrow cell, of %s text,', (_, texts) => {
  test('shows exactly its text', () => {
    holds(texts, 1000, (text) => {
      const seen = shape(`| a | b |\n|---|---|\n${row([codeInCell(text), 'x'])}`);

      expect(seen.codes).toEqual([shown(text).replace(/\\(?=\\*\|)/g, '\\u{5c}')]);
      expect(seen.rows[1]).toHaveLength(2);
      expect(seen.text.join('')).toBe('abx');
      expect(seen.links).toEqual([]);
      expect(seen.tags.filter((tag) => !['code', 'wbr', '!--'].includes(tag))).toEqual([]);
    });
  });
});

test('code in a narrow cell has places to break when it is long', () => {
  expect(codeInCell('www.acme.com')).toBe('`www.acme.com`');
  expect(codeInCell('shop.acme-industries.com/x_y')).toBe(
    '<code>shop<wbr>&#46;acme-industries<wbr>&#46;com<wbr>/x<wbr>&#95;y</code>',
  );
});

test('code in an HTML summary shows exactly its text', () => {
  holds(anyText, 300, (text) => {
    const seen = shape(`<details><summary>${codeInHtml(text)}</summary>\n\nx\n\n</details>`);

    expect(seen.codes).toEqual([visible(text)]);
    const tags = seen.tags.filter((tag) => tag !== '!--');
    expect(tags).toEqual(['details', 'summary', 'code', 'code', 'summary', 'details']);
  });
});

test('prose shows quoted text as code and the rest as it is', () => {
  holds(anyText, 500, (text) => {
    if (Array.from(visible(text)).length > 100) return;

    const seen = shape(`- The name ${prose(`${quote(text)} is no \`studio\` of ${quote(text)}`)}`);

    expect(seen.codes).toEqual([shown(text), 'studio', shown(text)]);
    expect(seen.text.join('')).toBe('The name  is no  of ');
  });
});

test('prose shows code with quotes and backticks completely', () => {
  holds(anyText, 500, (text) => {
    const written = `was: ${JSON.stringify(text)}`;

    const seen = shape(`- ${prose(`Write \`${written}\` for it.`)}`);

    expect(seen.codes).toEqual([visible(written)]);
    expect(seen.text.join('')).toBe('Write  for it.');
  });
});

test.each([
  'https://www.twilio.com/docs/api/errors/20003',
  'https://status.twilio.com',
  'https://github.com/acme/flex',
])('prose links to %s', (url) => {
  expect(shape(`- x ${prose(`See ${url} (${url}): ${url}, ${url}.`)}`).links).toEqual(Array(4).fill(url));
});

test.each([
  'https://www.evil.com/',
  'www.evil.com',
  'https://www.twilio.com.evil.com/',
  'https://github.com.evil.com/',
  'https://evil.com/www.twilio.com/',
  'https://www.evil.com/www.twilio.com',
  'http://www.twilio.com@evil.com/',
  'https://evil.com/https://www.twilio.com@evil.com',
])('prose does not link to %s', (url) => {
  const { links } = shape(`- x ${prose(`See ${url} (${url}): ${url}, ${url}.`)}`);

  expect(links.filter((link) => new URL(link).hostname.includes('evil'))).toEqual([]);
});

test('the rest of prose makes no markup, image or mention', () => {
  holds(anyText, 500, (text) => {
    const seen = shape(`- x ${prose(text)} x`);

    expect(seen.images).toEqual([]);
    expect(seen.tags.filter((tag) => tag !== 'code' && tag !== '!--')).toEqual([]);
    expect(seen.text.filter((node) => /@\w|(^|[^&\w])#\d/.test(node))).toEqual([]);
    expect(seen.items).toHaveLength(1);
  });
});
