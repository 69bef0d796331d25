import { expect, test } from 'vitest';
import { loaded } from './support.ts';

const SID = 'FO000000000000000000000000000000ab';

const problemsOf = (...entries: readonly string[]) =>
  loaded(['version: 1', 'addresses:', ...entries.map((entry) => `  ${entry}`)].join('\n')).problems.filter(
    ({ code }) => code !== 'FA137',
  );
const inShort = (...entries: readonly string[]) =>
  problemsOf(...entries).map(({ code, path }) => `${code} ${path}`);

test.each([
  ['name', 'name: N', 'FA121'],
  ['was', 'was: N', 'FA121'],
  ['sid', `sid: ${SID}`, 'FA123'],
])('reports each further entry with the same `%s`, and names the first', (field, line, code) => {
  const problems = problemsOf(
    `a: { ${line}, studio: X }`,
    `b: { ${line}, studio: X }`,
    `c: { ${line}, studio: X }`,
  );

  expect(problems.map((one) => [one.code, one.path])).toEqual([
    [code, `addresses.b.${field}`],
    [code, `addresses.c.${field}`],
  ]);
  for (const { message } of problems) expect(message).toMatch(/^[bc] and a \(line 3\)/);
});

test('compares SIDs regardless of case', () => {
  expect(inShort(`a: { sid: ${SID}, studio: X }`, `b: { sid: ${SID.toUpperCase()}, studio: X }`)).toEqual([
    'FA123 addresses.b.sid',
  ]);
});

test('warns about names that differ only in case or inner white space', () => {
  expect(inShort('a: { name: Acme Shop, studio: X }', 'b: { name: ACME SHOP, studio: X }')).toEqual([
    'FA135 addresses.b.name',
  ]);
  expect(inShort('a: { name: Acme Shop, studio: X }', 'b: { name: AcmeShop, studio: X }')).toEqual([
    'FA135 addresses.b.name',
  ]);
  expect(inShort('a: { name: Acme Shop, studio: X }', 'b: { name: "Acme Shop ", studio: X }')).not.toContain(
    'FA135 addresses.b.name',
  );
});

test('reports a website that one entry lists twice', () => {
  const [twice, ...more] = problemsOf(
    'a: { website: [acme.com, "https://acme.com/"], studio: X }',
    'b: { website: acme.org, locale: [de, en], studio: X }',
  );

  expect([twice?.code, twice?.path, more]).toEqual(['FA122', 'addresses.a', []]);
  expect(twice?.message).not.toContain('line');
});

test('reports a pair of website and locale that two entries share, and names the locale', () => {
  const [both, ...more] = problemsOf(
    'a: { website: acme.com, locale: [en, de], studio: X }',
    'b: { website: acme.com, locale: [fr, DE], studio: X }',
    'c: { website: acme.com, studio: X }',
  );

  expect([both?.code, both?.path, more]).toEqual(['FA122', 'addresses.b', []]);
  expect(both?.message).toMatch(/\ba \(line 3\).*"acme\.com" in DE$/);
});

test('compares locales in their canonical BCP 47 form', () => {
  const both = (one: string, other: string) =>
    inShort(
      `a: { website: acme.com, locale: ${one}, studio: X }`,
      `b: { website: acme.com, locale: ${other}, studio: X }`,
    );

  expect(both('iw', 'he')).toEqual(['FA122 addresses.b']);
  expect(both('en-us', 'en-US')).toEqual(['FA122 addresses.b']);
  expect(both('en-US', 'en-GB')).toEqual([]);
});

test('finds entries that list each other under `was` among other chains of names', () => {
  const CIRCLE = ['FA144 addresses.a.was', 'FA144 addresses.b.was'];

  // Only a leads to d, and d leads out of the circle. Nothing leads to c.
  expect(
    inShort(
      'a: { name: A, was: [B, D], studio: X }',
      'b: { name: B, was: A, studio: X }',
      'c: { name: C, was: [Z, Y], studio: X }',
      'd: { name: D, was: W, studio: X }',
    ),
  ).toEqual(CIRCLE);
  expect(
    inShort(
      'a: { name: A, was: B, studio: X }',
      'b: { name: B, was: [A, E], studio: X }',
      'c: { name: C, was: D, studio: X }',
      'd: { name: D, studio: X }',
      'e: { name: E, was: V, studio: X }',
    ),
  ).toEqual(CIRCLE);
});

test('names at most six entries of a circle, and the number of the others', () => {
  const circle = (count: number) =>
    problemsOf(
      ...Array.from(
        { length: count },
        (_, n) => `k${n}: { name: N${n}, was: N${(n + 1) % count}, studio: X }`,
      ),
    )[0]?.message.match(/\bk\d|\d more/g);

  expect(circle(3)).toEqual(['k0', 'k1', 'k2']);
  expect(circle(6)).toEqual(['k0', 'k1', 'k2', 'k3', 'k4', 'k5']);
  expect(circle(8)).toEqual(['k0', 'k1', 'k2', 'k3', 'k4', 'k5', '2 more']);
});

test('does not report a name that one entry lists twice under `was` as shared by two entries', () => {
  expect(
    inShort('a: { name: A, was: [N, N], studio: X }').filter((line) => line.startsWith('FA121')),
  ).toEqual([]);
});
