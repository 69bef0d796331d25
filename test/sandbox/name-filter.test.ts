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

  test('also applies to workspaces and workflows', () => {
    const fuzzy = api({ switches: { fuzzyNameFilter: 'contains' } });
    const workspaces = ask(fuzzy, 'GET', '/v1/Workspaces?FriendlyName=task');
    const workflows = ask(
      fuzzy,
      'GET',
      '/v1/Workspaces/WS5a4d0b0c000000000000000000003001/Workflows?FriendlyName=any',
    );

    expect(workspaces.body.workspaces).toHaveLength(1);
    expect(workflows.body.workflows).toHaveLength(1);
  });
});
