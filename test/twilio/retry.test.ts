import { expect, test } from 'vitest';
import { waitBefore } from '../../src/address/backoff.ts';
import type { RequestKind } from '../../src/address/kind.ts';
import { RequestError } from '../../src/address/request-error.ts';
import { mayBeCarriedOut, mayRepeat } from '../../src/twilio/retry.ts';

const refused = (status: number, code?: number) => new RequestError('refused', 'no', status, code);
const lost = new RequestError('lost', 'reset');
const unsent = new RequestError('unsent', 'ECONNREFUSED');

const KINDS: readonly RequestKind[] = ['list', 'fetch', 'create', 'update', 'delete'];

/** The failure, the kinds that may be sent again, and the writes that may have been carried out anyway. */
const table: [string, RequestError, RequestKind[], RequestKind[]][] = [
  ['nothing was sent', unsent, ['list', 'fetch', 'create', 'update', 'delete'], []],
  ['the response is lost', lost, ['list', 'fetch', 'update', 'delete'], ['create', 'update', 'delete']],
  ['429', refused(429, 20429), ['list', 'fetch', 'create', 'update', 'delete'], []],
  ['429 of Flex', refused(429, 45010), ['list', 'fetch', 'create', 'update', 'delete'], []],
  ['500', refused(500, 20500), ['list', 'fetch', 'update', 'delete'], ['create', 'update', 'delete']],
  [
    '502 of something in between',
    refused(502),
    ['list', 'fetch', 'update', 'delete'],
    ['create', 'update', 'delete'],
  ],
  ['504', refused(504), ['list', 'fetch', 'update', 'delete'], ['create', 'update', 'delete']],
  [
    '"try again" 45001',
    refused(400, 45001),
    ['list', 'fetch', 'update', 'delete'],
    ['create', 'update', 'delete'],
  ],
  [
    '"try again" 45005',
    refused(400, 45005),
    ['list', 'fetch', 'update', 'delete'],
    ['create', 'update', 'delete'],
  ],
  [
    '"try again" 45304',
    refused(400, 45304),
    ['list', 'fetch', 'update', 'delete'],
    ['create', 'update', 'delete'],
  ],
  ['a create that failed, 45210', refused(400, 45210), [], ['create']],
  ['a create that collided, 45212', refused(409, 45212), [], ['create']],
  ['400', refused(400, 45004), [], []],
  ['401', refused(401, 20003), [], []],
  ['403', refused(403), [], []],
  ['404', refused(404, 20404), [], []],
  ['409', refused(409, 45007), [], []],
  ['a redirect', refused(302), [], []],
];

test.each(table)(
  'a failed request (%s) may be sent again, is in doubt, or neither',
  (_, failure, again, doubtful) => {
    const writes: readonly RequestKind[] = ['create', 'update', 'delete'];
    expect(KINDS.filter((kind) => mayRepeat(kind, failure))).toEqual(again);
    expect(writes.filter((kind) => mayBeCarriedOut(kind, failure))).toEqual(doubtful);
  },
);

test('a create in doubt is never sent again', () => {
  for (const [, failure] of table)
    expect(mayRepeat('create', failure) && mayBeCarriedOut('create', failure)).toBe(false);
});

test.each([
  ['0', 0],
  ['1', 1000],
  ['2.5', 2500],
  ['60', 60_000],
  ['3600', 60_000],
])('a wait of Retry-After: %s is respected, up to a minute', (header, milliseconds) => {
  expect(waitBefore(1, header, 0.5)).toBe(milliseconds);
});

test.each([undefined, '', ' ', 'soon', '-1', 'Infinity', 'Wed, 21 Oct 2026 07:28:00 GMT'])(
  'an invalid Retry-After: %s is ignored, and waits grow with each attempt',
  (header) => {
    expect([1, 2, 3, 4, 5].map((attempt) => waitBefore(attempt, header, 1))).toEqual([
      250, 500, 1000, 2000, 4000,
    ]);
    expect([1, 2, 3, 4, 5].map((attempt) => waitBefore(attempt, header, 0))).toEqual([
      125, 250, 500, 1000, 2000,
    ]);
  },
);

test('waits stop growing at a limit', () => {
  expect(waitBefore(30, undefined, 1)).toBe(8000);
});
