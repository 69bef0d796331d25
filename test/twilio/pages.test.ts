import { expect, test } from 'vitest';
import { createHosts, type HostOptions } from '../../src/twilio/hosts.ts';
import { readAllPages } from '../../src/twilio/pages.ts';
import { URLS } from '../../src/twilio/sdk.ts';

const OPTIONS: HostOptions = { region: undefined, edge: undefined, apiUrl: undefined };

/** A list whose first page links to `links[0]`, the second to `links[1]`, and so on. Records the requests. */
function list(links: readonly (string | undefined)[]) {
  const asked: string[] = [];
  let at = 0;
  const page = () => ({ _payload: { meta: {} }, instances: [`row ${at}`], nextPageUrl: links[at++] });
  return {
    asked,
    page: async (params: object) => {
      asked.push(JSON.stringify(params));
      return page();
    },
    getPage: async (url: string) => {
      asked.push(url);
      return page();
    },
  };
}

const readList = (pages: ReturnType<typeof list>, options: Partial<HostOptions> = {}) =>
  readAllPages('The list', URLS.flexFlows, pages, createHosts({ ...OPTIONS, ...options }), {
    friendlyName: 'Acme',
  });

test('a list is read to its end, a thousand rows at a time', async () => {
  const pages = list([
    `${URLS.flexFlows}?PageSize=1000&Page=1&PageToken=PT1`,
    `${URLS.flexFlows}?PageSize=1000&Page=2&PageToken=PT2`,
    undefined,
  ]);

  expect(await readList(pages)).toEqual(['row 0', 'row 1', 'row 2']);
  expect(pages.asked).toEqual([
    '{"pageSize":1000,"friendlyName":"Acme"}',
    `${URLS.flexFlows}?PageSize=1000&Page=1&PageToken=PT1`,
    `${URLS.flexFlows}?PageSize=1000&Page=2&PageToken=PT2`,
  ]);
});

test('a list with fewer rows on a page is not requested further', async () => {
  const pages = list([undefined]);
  const hosts = createHosts(OPTIONS);

  await readAllPages('The list', URLS.chatAddresses, pages, hosts, { type: 'chat', pageSize: 50 });

  expect(pages.asked).toEqual(['{"pageSize":50,"type":"chat"}']);
});

test.each([undefined, ''])('%o is rejected as a link to the next page', async (end) => {
  expect(await readList(list([end]))).toEqual(['row 0']);
});

test.each([
  ['https://evil.example/v1/FlexFlows?Page=1'],
  ['https://flex-api.twilio.com.evil.example/v1/FlexFlows?Page=1'],
  ['https://flex-api.twilio.com@evil.example/v1/FlexFlows?Page=1'],
  ['http://flex-api.twilio.com/v1/FlexFlows?Page=1'],
  ['https://flex-api.twilio.com:444/v1/FlexFlows?Page=1'],
  ['https://studio.twilio.com/v1/FlexFlows?Page=1'],
  ['https://flex-api.twilio.com/v1/Configuration?Page=1'],
  ['https://flex-api.twilio.com/v1/FlexFlows/FO1?Page=1'],
  ['https://flex-api.twilio.com/v1/FlexFlows/../Other?Page=1'],
])('a link to %s leaves the list and is not followed', async (link) => {
  const pages = list([link, undefined]);

  await expect(readList(pages)).rejects.toThrow(/^FA302 .* another host or path$/);
  expect(pages.asked).toHaveLength(1);
});

test.each(['/v1/FlexFlows?Page=1', 'nonsense', 'https://'])(
  '%s is not a complete URL and is not followed',
  async (link) => {
    const pages = list([link, undefined]);

    await expect(readList(pages)).rejects.toThrow(/^FA302 .* not a URL$/);
    expect(pages.asked).toHaveLength(1);
  },
);

test.each([
  [{ region: 'ie1' }, 'https://flex-api.ie1.twilio.com/v1/FlexFlows?Page=1'],
  [{ apiUrl: 'http://127.0.0.1:4010' }, 'http://127.0.0.1:4010/v1/FlexFlows?Page=1'],
  [{ apiUrl: 'https://proxy.acme.com/twilio' }, 'https://proxy.acme.com/twilio/v1/FlexFlows?Page=1'],
])('a link with %o to %s uses the host of all requests', async (options, link) => {
  const pages = list([link, undefined]);

  expect(await readList(pages, options)).toHaveLength(2);
  expect(pages.asked[1]).toBe(`${URLS.flexFlows}?Page=1`);
});

test('pages that link in a loop are rejected', async () => {
  const [one, two] = [`${URLS.flexFlows}?Page=1`, `${URLS.flexFlows}?Page=2`];

  await expect(readList(list([one, two, one, two]))).rejects.toThrow(/^FA302 .* loop$/);
  await expect(readList(list([one, one]))).rejects.toThrow(/^FA302 .* loop$/);
});

test('an endless list of pages is rejected', async () => {
  const endless = Array.from({ length: 2000 }, (_, n) => `${URLS.flexFlows}?Page=${n}`);

  await expect(readList(list(endless))).rejects.toThrow('FA302');
});

test('a page that the resource cannot read is rejected', async () => {
  const pages = list([]);
  const broken = { ...pages, page: async () => Promise.reject(new TypeError('of undefined (reading sid)')) };

  await expect(readList(broken)).rejects.toThrow(/^FA302 .* format$/);
});
