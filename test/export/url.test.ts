import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeUrl } from '../../src/export/placeholders.ts';
import { dollarsIn, fillVariables } from '../../src/file/variables.ts';
import { holds } from '../properties/support/check.ts';
import { webAddress } from './support/accounts.ts';

const pieces = [
  'https:',
  '/',
  '//',
  '\\',
  '@',
  ':',
  '?',
  '&',
  '=',
  '#',
  '$',
  '{',
  '}',
  `\${A}`,
  '$A',
  `\${A:-x}`,
  `$\${A}`,
  'a',
  'é',
  ' ',
];
/** Texts that are not URLs, and texts that look like variables. */
const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map((parts) => parts.join(''));
const key = fc.constantFrom('acme', 'acme-bot', '1a', 'a.b_c', 'a'.repeat(60));

const filled = (text: string, variables: readonly { name: string; value: string }[]) =>
  fillVariables(text, Object.fromEntries(variables.map(({ name, value }) => [name, value])));

test('a URL is restored once its variables are filled in', async () => {
  await holds(fc.tuple(fc.oneof(webAddress, anyText), key), 3000, ([url, entry]) => {
    const { text, variables } = writeUrl(url, entry, new Set());

    expect(filled(text, variables)).toMatchObject({ text: url, missing: [] });
    expect(dollarsIn(text).filter(({ kind }) => kind === 'unfilled')).toEqual([]);
  });
});

test('each variable has its own name, valid for shells and workflows', async () => {
  await holds(fc.tuple(fc.array(webAddress, { maxLength: 4 }), key), 500, ([urls, entry]) => {
    const taken = new Set(['ACME_KEY', 'ACME_QUERY']);
    const names = urls.flatMap((url) => writeUrl(url, entry, taken).variables.map(({ name }) => name));

    for (const name of names) expect(name).toMatch(/^[A-Z_][A-Z0-9_]*$/);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('ACME_KEY');
  });
});

const SECRET = 's3cret';
const hiding = fc
  .record({
    scheme: fc.constantFrom('https:', 'http:', 'HTTPS:'),
    slashes: fc.constantFrom('//', '//', '', '/', '///', '\\\\', '/\\'),
    user: fc.constantFrom('', `${SECRET}@`, `robot:${SECRET}@`, `${SECRET}:@`),
    path: fc.constantFrom('', '/', '/flex', '\\flex'),
    query: fc.constantFrom(
      '',
      `?${SECRET}`,
      `?a=${SECRET}`,
      `?=${SECRET}`,
      `?a=1&b=${SECRET}&c`,
      `?a;b=${SECRET}`,
    ),
    fragment: fc.constantFrom('', `#${SECRET}`, `#a?b=${SECRET}`),
  })
  .map(
    ({ scheme, slashes, user, path, query, fragment }) =>
      `${scheme}${slashes}${user}bots.example${path}${query}${fragment}`,
  )
  .filter((url) => URL.canParse(url));

test('no user info, query value or fragment is exported, however odd the URL', async () => {
  await holds(hiding, 1000, (url) => {
    expect(writeUrl(url, 'acme', new Set()).text).not.toContain(SECRET);
  });
});

test('the description of a variable shows no secret', async () => {
  await holds(hiding, 500, (url) => {
    for (const { name, what } of writeUrl(url, 'acme', new Set()).variables)
      expect(`${name} ${what}`.toLowerCase()).not.toContain(SECRET);
  });
});
