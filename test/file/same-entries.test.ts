import { expect, test } from 'vitest';
import { FLEX_FLOW } from '../../src/address/flex-flow/kind.ts';
import { differingEntries, type MayDiffer } from '../../src/file/same-entries.ts';

const NOTHING: MayDiffer = { environment: undefined, keys: new Set() };

const differing = (one: readonly string[], other: readonly string[], mayDiffer = NOTHING) =>
  differingEntries(FLEX_FLOW, one.join('\n'), other.join('\n'), mayDiffer);

const A = '  a: { studio: X, website: [https://a.com, https://b.com], locale: de }';
const B = '  b: { studio: { flow: Y, retryCount: 2 } }';

test('entries are the same in any order, and so are their keys', () => {
  const other = '  a: { locale: de, website: [https://a.com, https://b.com], studio: X }';

  expect(differing(['addresses:', A, B], ['addresses:', B, other])).toEqual([]);
  expect(differing(['scope: ["*"]', 'addresses:', A], ['addresses:', A, 'scope: ["*"]'])).toEqual([]);
  expect(differing(['addresses:', B], ['addresses:', '  b: { studio: { retryCount: 2, flow: Y } }'])).toEqual(
    [],
  );
});

test('an entry that says something else differs, in whichever text it is', () => {
  expect(differing(['addresses:', A, B], ['addresses:', A])).toEqual(['b']);
  expect(differing(['addresses:', A], ['addresses:', A, B])).toEqual(['b']);
  expect(differing(['addresses:', A, B], ['addresses:', A.replace('de', 'fr'), B])).toEqual(['a']);
  expect(
    differing(
      ['addresses:', A],
      ['addresses:', A.replace('https://a.com, https://b.com', 'https://b.com, https://a.com')],
    ),
  ).toEqual(['a']);
  expect(differing(['addresses:', B], ['addresses:', B.replace('Y', '[Y]')])).toEqual(['b']);
});

test('what is in no entry differs as the empty key', () => {
  expect(differing(['addresses:', A], ['scope: ["*"]', 'addresses:', A])).toEqual(['']);
  expect(differing(['scope: [A]', 'addresses:', A], ['scope: [B]', 'addresses:', A])).toEqual(['']);
});

test('a text without anything in it differs', () => {
  const faulty = ['# nothing'];

  expect(differing(faulty, ['addresses:', A])).toEqual(['']);
  expect(differing(['addresses:', A], faulty)).toEqual(['']);
  expect(differing(faulty, faulty)).toEqual(['']);
});

test('entries that may differ do so in what is sent to Twilio alone', () => {
  const mayDiffer = { environment: undefined, keys: new Set(['a']) };
  const changed = (from: string, to: string) =>
    differing(['addresses:', A, B], ['addresses:', A.replace(from, to), B.replace(from, to)], mayDiffer);

  expect(changed('studio: X', 'webhook: https://c.com, janitor: true, name: N')).toEqual([]);
  expect(changed('de', 'fr')).toEqual(['a']);
  expect(changed('Y', 'Z')).toEqual(['b']);
});

test('entries may differ in one environment, and not in the others', () => {
  const file = (staging: string, live: string) => [
    'addresses:',
    A,
    'environments:',
    `  staging: { addresses: { a: { studio: ${staging} } } }`,
    `  live: { addresses: { a: { studio: ${live} } } }`,
  ];
  const mayDiffer = { environment: 'staging', keys: new Set(['a']) };

  expect(differing(file('S', 'L'), file('S2', 'L'), mayDiffer)).toEqual([]);
  expect(differing(file('S', 'L'), file('S', 'L2'), mayDiffer)).toEqual(['a']);
  expect(differing(file('S', 'L'), file('S2', 'L2'))).toEqual(['a']);
});

test('a default that says something else makes the entries differ that have it, and nothing beside them', () => {
  const file = (janitor: boolean) => [
    `defaults: { janitor: ${janitor} }`,
    'addresses:',
    A,
    '  b: { studio: Y, janitor: true }',
  ];

  expect(differing(file(true), file(false))).toEqual(['a']);
});
