import { expect, test } from 'vitest';
import type { Fault } from '../../support/sandbox/index.ts';
import {
  always,
  annotations,
  entries,
  HEAD,
  KIND,
  LIST,
  LIST_PATH,
  repository,
  row,
  sidOf,
  twilioWith,
} from './scene.ts';

const LIVE = [1, 2, 3, 4, 5].map((n) => row(n, `Acme ${n}`));
/** If one page counted as the whole account, entries with addresses on the others would be created again. */
const FILE = `${HEAD}unlisted: delete\n${entries(Object.fromEntries(LIVE.map((row) => [`a${row.sid.slice(-1)}`, String(row.friendly_name)])))}`;

const page = (rows: readonly object[], next: string | null): Fault => ({
  kind: 'body',
  body: JSON.stringify({
    meta: {
      page: 0,
      page_size: 2,
      first_page_url: 'x',
      previous_page_url: null,
      url: 'x',
      next_page_url: next,
      key: KIND.sandbox.listKey,
    },
    [KIND.sandbox.listKey]: rows,
  }),
});

/** An account with two addresses per page, and this fault for its second page. */
async function withSecondPage(fault: (url: string) => Fault) {
  const twilio = await twilioWith(LIVE, {
    switches: { maxPageSize: 2 },
    fault: ({ path, query }) =>
      LIST.test(path) && query.PageToken === 'PT2' ? fault(twilio.sandbox.url + LIST_PATH) : undefined,
  });
  return twilio;
}

const broken: [string, (url: string) => Fault, string][] = [
  [
    'the pages run in a circle',
    (url) => page([LIVE[2] ?? {}], `${url}?PageSize=2&Page=1&PageToken=PT2`),
    'loop',
  ],
  ['a SID is there twice', () => page([LIVE[0] ?? {}], null), sidOf(1)],
  [
    'a row is of another account',
    () => page([{ ...LIVE[2], account_sid: 'AC00000000000000000000000000000001' }], null),
    'another account',
  ],
  [
    'the next page is on another host',
    () => page([LIVE[2] ?? {}], `https://flex-api.twilio.com.evil.example${LIST_PATH}?Page=2`),
    'another host or path',
  ],
  [
    'the next page is another resource',
    (url) => page([LIVE[2] ?? {}], url.replace(LIST_PATH, '/v1/Configuration')),
    'another host or path',
  ],
  ['the next page is no URL', () => page([LIVE[2] ?? {}], '//'), 'not a URL'],
  ['a row has no SID', () => page([{ ...LIVE[2], sid: '' }], null), 'valid SID'],
  ['a page holds something else', () => ({ kind: 'body', body: '{"flows":[]}' }), 'format'],
  [
    'a page does not say whether there is another',
    () => ({ kind: 'body', body: JSON.stringify({ [KIND.sandbox.listKey]: [LIVE[2]] }) }),
    'format',
  ],
  ['a page is no list', () => ({ kind: 'body', body: '"hello"' }), ''],
  ['a page is half of its JSON', () => ({ kind: 'truncated' }), ''],
  ['a page is a page of HTML', () => ({ kind: 'html' }), ''],
  ['a page fails for good', () => ({ kind: 'status', status: 500, code: 20500 }), ''],
];

test.each(broken)(
  'no plan is made from an incomplete response, and nothing is written: %s',
  async (_, fault, why) => {
    const twilio = await withSecondPage(fault);

    const apply = await repository(twilio, FILE).apply({ 'max-deletes': 'all' });

    expect(apply.code).toBe(1);
    expect(apply.outputs).toMatchObject({
      blocked: 'true',
      changed: '',
      'plan-id': '',
      addresses: '',
    });
    expect(annotations(apply)).toHaveLength(1);
    expect(annotations(apply)[0]).toMatch(new RegExp(`^::error title=FA302::.*list of ${KIND.plural}`));
    expect(annotations(apply)[0]).toContain(why);
    expect(twilio.writes()).toEqual([]);
  },
);

test('credentials are never sent to another host', async () => {
  const stranger = await twilioWith([]);
  const twilio = await withSecondPage(() =>
    page([LIVE[2] ?? {}], `${stranger.sandbox.url}${LIST_PATH}?Page=2`),
  );

  await repository(twilio, FILE).plan();

  expect(stranger.requests()).toEqual([]);
});

test('complete pages are read as they are', async () => {
  const twilio = await withSecondPage(() => page([LIVE[2] ?? {}, LIVE[3] ?? {}, LIVE[4] ?? {}], null));

  const plan = await repository(twilio, FILE).plan();

  expect(plan).toMatchObject({ code: 0, outputs: { changed: 'false' } });
});

test.each([
  ['Studio Flows', /\/v2\/Flows$/],
  ['the Configuration', /\/Configuration$/],
])('a run stops when the response for %s is incomplete', async (_, path) => {
  const twilio = await twilioWith(LIVE, { fault: always('GET', path, { kind: 'body', body: '[]' }) });

  const apply = await repository(twilio, FILE).apply();

  expect(apply.code).toBe(1);
  expect(twilio.writes()).toEqual([]);
});
