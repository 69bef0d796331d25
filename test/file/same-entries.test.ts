import { expect, test } from 'vitest';
import { FLEX_FLOW } from '../../src/address/flex-flow/kind.ts';
import { differingEntries, type MayDiffer } from '../../src/file/same-entries.ts';

const NOTHING: MayDiffer = { environment: undefined, keys: new Set() };

const differing = (one: readonly string[], other: readonly string[], mayDiffer = NOTHING) =>
  differingEntries(FLEX_FLOW, one.join('\n'), other.join('\n'), mayDiffer);

const A = '  a: { studio: X, website: [https://a.com, https://b.com], locale: de }';
const B = '  b: { studio: { flow: Y, retryCount: 2 } }';

test('ignores the order of entries and keys', () => {
  const other = '  a: { locale: de, website: [https://a.com, https://b.com], studio: X }';

  expect(differing(['addresses:', A, B], ['addresses:', B, other])).toEqual([]);
  expect(differing(['scope: ["*"]', 'addresses:', A], ['addresses:', A, 'scope: ["*"]'])).toEqual([]);
  expect(differing(['addresses:', B], ['addresses:', '  b: { studio: { retryCount: 2, flow: Y } }'])).toEqual(
    [],
  );
});

test('reports an entry that differs or exists in only one of the texts', () => {
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

test('reports a difference outside the entries as the empty key', () => {
  expect(differing(['addresses:', A], ['scope: ["*"]', 'addresses:', A])).toEqual(['']);
  expect(differing(['scope: [A]', 'addresses:', A], ['scope: [B]', 'addresses:', A])).toEqual(['']);
});

test('reports an empty text as a difference', () => {
  const faulty = ['# nothing'];

  expect(differing(faulty, ['addresses:', A])).toEqual(['']);
  expect(differing(['addresses:', A], faulty)).toEqual(['']);
  expect(differing(faulty, faulty)).toEqual(['']);
});

test('an entry that may differ may do so only in what is sent to Twilio', () => {
  const mayDiffer = { environment: undefined, keys: new Set(['a']) };
  const changed = (from: string, to: string) =>
    differing(['addresses:', A, B], ['addresses:', A.replace(from, to), B.replace(from, to)], mayDiffer);

  expect(changed('studio: X', 'webhook: https://c.com, janitor: true, name: N')).toEqual([]);
  expect(changed('de', 'fr')).toEqual(['a']);
  expect(changed('Y', 'Z')).toEqual(['b']);
});

test('an entry that may differ in one environment must be the same in the others', () => {
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

test('reports the entries that a changed default applies to, and nothing else', () => {
  const file = (janitor: boolean) => [
    `defaults: { janitor: ${janitor} }`,
    'addresses:',
    A,
    '  b: { studio: Y, janitor: true }',
  ];

  expect(differing(file(true), file(false))).toEqual(['a']);
});
