import { describe, expect, test } from 'vitest';
import { manyChatAddresses, manyFlexFlows, seedState } from '../support/sandbox/index.ts';
import { api, ask, CHATS, names, sdk, started } from './support.ts';

const withFlexFlows = (count: number) => ({ ...seedState(), flexFlows: manyFlexFlows(count) });

describe('pages of chat addresses', () => {
  test.each([
    [0, 1],
    [50, 1],
    [51, 2],
    [101, 3],
  ])("%i addresses take %i requests of Twilio's own SDK", async (count, pages) => {
    const state = { ...seedState(), chatAddresses: manyChatAddresses(count) };
    const { url, requests } = await started({ state });

    const rows = await sdk(url).conversations.v1.addressConfigurations.list({ pageSize: 50 });

    expect(new Set(rows.map(({ sid }) => sid)).size).toBe(count);
    expect(requests).toHaveLength(pages);
  });

  test('a page has at most 50 rows, whatever size is requested', () => {
    const many = api({ state: { ...seedState(), chatAddresses: manyChatAddresses(60) } });

    expect(ask(many, 'GET', `${CHATS}?PageSize=1000`).body).toMatchObject({
      meta: { page_size: 50, key: 'address_configurations' },
      address_configurations: { length: 50 },
    });
  });

  test('the filter by type is in the link to the next page', () => {
    const state = { ...seedState(), chatAddresses: manyChatAddresses(3) };
    const { body } = ask(api({ state }), 'GET', `${CHATS}?Type=chat&PageSize=2`);

    expect(new URL(body.meta.next_page_url).searchParams.get('Type')).toBe('chat');
  });
});

describe("pages, through Twilio's own SDK", () => {
  test.each([
    [0, 1],
    [49, 1],
    [50, 1],
    [51, 2],
    [100, 2],
    [101, 3],
  ])('%i addresses in pages of 50 take %i requests', async (count, pages) => {
    const { url, requests } = await started({ state: withFlexFlows(count) });

    const rows = await sdk(url).flexApi.v1.flexFlow.list();

    expect(new Set(rows.map(({ sid }) => sid)).size).toBe(count);
    expect(requests).toHaveLength(pages);
  });

  test.each([
    [1000, 1],
    [1001, 2],
    [2500, 3],
  ])('%i addresses in pages of 1,000 take %i requests', async (count, pages) => {
    const { url, requests } = await started({ state: withFlexFlows(count) });

    const rows = await sdk(url).flexApi.v1.flexFlow.list({ pageSize: 1000 });

    expect(rows.at(-1)?.friendlyName).toBe(`Address ${count}`);
    expect(rows).toHaveLength(count);
    expect(requests).toHaveLength(pages);
  });

  test('maxPageSize makes a short list take several pages', async () => {
    const { url, requests } = await started({ switches: { maxPageSize: 4 } });

    const rows = await sdk(url).flexApi.v1.flexFlow.list({ pageSize: 1000 });

    expect(rows).toHaveLength(11);
    expect(requests.map(({ query }) => query.Page ?? '0')).toEqual(['0', '1', '2']);
  });

  test('previousPage returns to the page before nextPage', async () => {
    const { url } = await started();

    const first = await sdk(url).flexApi.v1.flexFlow.page({ pageSize: 4 });
    const second = await first.nextPage();
    const again = await second?.previousPage();

    expect(second?.instances.map(({ friendlyName }) => friendlyName)).toEqual([
      'Acme VIP',
      'Acme Shop (old)',
      'Acme Intranet Chat',
      'Acme Careers',
    ]);
    expect(again?.instances.map(({ sid }) => sid)).toEqual(first.instances.map(({ sid }) => sid));
  });
});

describe('meta', () => {
  test('links keep the filter and the size', () => {
    const { body } = ask(api(), 'GET', '/v1/FlexFlows?FriendlyName=Acme%20%26%20Co&PageSize=2');

    expect(body).toEqual({
      meta: {
        page: 0,
        page_size: 2,
        first_page_url: 'http://sandbox.test/v1/FlexFlows?FriendlyName=Acme+%26+Co&PageSize=2&Page=0',
        previous_page_url: null,
        url: 'http://sandbox.test/v1/FlexFlows?FriendlyName=Acme+%26+Co&PageSize=2&Page=0',
        next_page_url: null,
        key: 'flex_flows',
      },
      flex_flows: [],
    });
  });

  test('a page in the middle links to both neighbours', () => {
    const { body } = ask(api(), 'GET', '/v1/FlexFlows?PageSize=3&Page=1&PageToken=PT3');

    expect(body.meta).toEqual({
      page: 1,
      page_size: 3,
      first_page_url: 'http://sandbox.test/v1/FlexFlows?PageSize=3&Page=0',
      previous_page_url: 'http://sandbox.test/v1/FlexFlows?PageSize=3&Page=0',
      url: 'http://sandbox.test/v1/FlexFlows?PageSize=3&Page=1&PageToken=PT3',
      next_page_url: 'http://sandbox.test/v1/FlexFlows?PageSize=3&Page=2&PageToken=PT6',
      key: 'flex_flows',
    });
    expect(names({ body })).toEqual(['Acme Help Bot', 'Acme VIP', 'Acme Shop (old)']);
  });

  test('the page number counts if there is no token', () => {
    const { body } = ask(api(), 'GET', '/v1/FlexFlows?PageSize=10&Page=1');

    expect(names({ body })).toEqual(['Acme WhatsApp']);
  });

  test('a page past the end is empty', () => {
    const { status, body } = ask(api(), 'GET', '/v1/FlexFlows?PageSize=10&Page=9');

    expect([status, body.flex_flows, body.meta.next_page_url]).toEqual([200, [], null]);
  });

  test('a page size over 1,000 is reduced to 1,000', () => {
    const { body } = ask(api(), 'GET', '/v1/FlexFlows?PageSize=5000');

    expect(body.meta.page_size).toBe(1000);
  });

  test.each(['PageSize=0', 'PageSize=-1', 'PageSize=many', 'Page=-1', 'PageToken=PA5', 'PageToken='])(
    'rejects %s',
    (query) => {
      expect(ask(api(), 'GET', `/v1/FlexFlows?${query}`)).toMatchObject({
        status: 400,
        body: { code: 20001 },
      });
    },
  );
});
