import { describe, expect, test } from 'vitest';
import { seedSids, seedState } from '../support/sandbox/index.ts';
import { api, basic, request, sdk, started } from './support.ts';

const statusWith = (authorization: string | undefined, options = {}) => {
  const { authorization: _, ...anonymous } = request('GET', '/v1/Configuration');
  return api(options).handle(authorization === undefined ? anonymous : { ...anonymous, authorization })
    .status;
};

describe('authentication', () => {
  test("returns Twilio's error 20003 for a wrong auth token of the SDK", async () => {
    const { url, requests } = await started();

    await expect(sdk(url, 'wrong').flexApi.v1.flexFlow.list()).rejects.toMatchObject({
      status: 401,
      code: 20003,
      message: 'Authenticate',
      moreInfo: 'https://www.twilio.com/docs/errors/20003',
    });
    expect(requests.map(({ authorized }) => authorized)).toEqual([false]);
  });

  test.each([
    ['none', undefined],
    ['another scheme', 'Bearer abc'],
    ['no colon', `Basic ${btoa('sandbox')}`],
    ['not base64', 'Basic ü'],
    ['another account', basic(`AC${'0'.repeat(32)}`, 'sandbox')],
    ['an empty token', basic(seedSids.account, '')],
    ['the name of an inherited property', basic('constructor', 'sandbox')],
  ])('refuses %s', (_, authorization) => {
    expect(statusWith(authorization)).toBe(401);
  });

  test('returns 401 even for unknown paths if the token is wrong', () => {
    expect(api().handle({ ...request('GET', '/v1/Nothing'), authorization: 'Basic' }).status).toBe(401);
  });

  test('accepts an API key only with its own secret', () => {
    const key = `SK${'1'.repeat(32)}`;
    const state = { ...seedState(), apiKeys: { [key]: 'se:cret' } };

    expect(statusWith(basic(key, 'se:cret'), { state })).toBe(200);
    expect(statusWith(basic(key, 'sandbox'), { state })).toBe(401);
  });
});
