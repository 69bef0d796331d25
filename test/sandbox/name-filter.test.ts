import { describe, expect, test } from 'vitest';
import { emptyState } from '../support/sandbox/index.ts';
import { api, ask, names, studioAddress } from './support.ts';

describe('fuzzyNameFilter', () => {
  const acme = 'FriendlyName=acme+vip';

  test.each([
    ['exact', []],
    ['ignoreCase', ['Acme VIP']],
    ['contains', ['Acme VIP', 'Acme VIP Desk']],
    ['ignored', ['Globex', 'Acme VIP', 'Acme VIP Desk']],
  ] as const)('%s', (fuzzyNameFilter, found) => {
    const fuzzy = api({ state: emptyState(), switches: { fuzzyNameFilter } });
    for (const FriendlyName of ['Globex', 'Acme VIP', 'Acme VIP Desk']) {
      ask(fuzzy, 'POST', '/v1/FlexFlows', { ...studioAddress, FriendlyName });
    }

    expect(names(ask(fuzzy, 'GET', `/v1/FlexFlows?${acme}`))).toEqual(found);
  });
});
