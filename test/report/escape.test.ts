import { describe, expect, test } from 'vitest';
import { code, codeInHtml, prose, row } from '../../src/report/escape.ts';
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
  test('is the text itself, and nothing else', () => {
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

test('code in a summary of HTML is the text itself', () => {
  holds(anyText, 300, (text) => {
    const seen = shape(`<details><summary>${codeInHtml(text)}</summary>\n\nx\n\n</details>`);

    expect(seen.codes).toEqual([visible(text)]);
    const tags = seen.tags.filter((tag) => tag !== '!--');
    expect(tags).toEqual(['details', 'summary', 'code', 'code', 'summary', 'details']);
  });
});

test('prose shows quoted text as code, and the rest as it is', () => {
  holds(anyText, 500, (text) => {
    if (Array.from(visible(text)).length > 100) return;

    const seen = shape(`- The name ${prose(`${quote(text)} is no \`studio\` of ${quote(text)}`)}`);

    expect(seen.codes).toEqual([shown(text), 'studio', shown(text)]);
    expect(seen.text.join('')).toBe('The name  is no  of ');
  });
});

test('prose shows code with quotes in it whole, ticks and all', () => {
  holds(anyText, 500, (text) => {
    const written = `was: ${JSON.stringify(text)}`;

    const seen = shape(`- ${prose(`Write \`${written}\` for it.`)}`);

    expect(seen.codes).toEqual([visible(written)]);
    expect(seen.text.join('')).toBe('Write  for it.');
  });
});

test('the rest of prose is ours, and yet no markup, image or mention comes of it', () => {
  holds(anyText, 500, (text) => {
    const seen = shape(`- x ${prose(text)} x`);

    expect(seen.images).toEqual([]);
    expect(seen.tags.filter((tag) => tag !== 'code' && tag !== '!--')).toEqual([]);
    expect(seen.text.filter((node) => /@\w|(^|[^&\w])#\d/.test(node))).toEqual([]);
    expect(seen.items).toHaveLength(1);
  });
});
