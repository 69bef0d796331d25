import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { validateStoredState } from '../../src/sandbox/stored-state.generated.js';
import {
  channelSids,
  emptyState,
  flowSids,
  manyFlexFlows,
  seedSids,
  seedState,
  studioSids,
} from '../support/sandbox/index.ts';

const example = parse(readFileSync(new URL('../../addresses.example.yaml', import.meta.url), 'utf8'));
const named = (name: string) =>
  Object.values(seedState().flexFlows).filter(({ friendly_name }) => friendly_name === name);

describe('the seeded account', () => {
  test('is the account of the example file', () => {
    expect(seedState().accountSid).toBe(example.account);
  });

  test('is valid as a stored state', () => {
    expect(validateStoredState(JSON.parse(JSON.stringify(seedState())))).toBe(true);
  });

  test('has valid, unique SIDs', () => {
    const groups = [seedSids, flowSids, studioSids, channelSids];
    const sids = groups.flatMap((group) => Object.values<string>(group));

    for (const sid of sids) expect(sid).toMatch(/^[A-Z]{2}[0-9a-f]{32}$/);
    expect(new Set(sids).size).toBe(sids.length);
  });

  test('is new each time', () => {
    const first = seedState();
    first.flexFlows = {};
    first.studioFlows.length = 0;

    expect(Object.keys(seedState().flexFlows)).toHaveLength(11);
    expect(seedState().studioFlows).toHaveLength(8);
  });

  test('lacks one address of the example and has one under its former name', () => {
    const missing = Object.values<{ name: string }>(example.addresses)
      .map(({ name }) => name)
      .filter((name) => named(name).length === 0);

    expect(missing).toEqual(['Acme.de (Deutsch)', 'Acme.fr (Français)']);
    expect(named(example.addresses['acme-de'].was)).toHaveLength(1);
  });

  test('has every Studio Flow that the example names', () => {
    const published = seedState()
      .studioFlows.filter(({ status }) => status === 'published')
      .map(({ friendly_name }) => friendly_name);

    expect(published).toEqual(expect.arrayContaining(['WebChat EN', 'WebChat DE', 'WebChat FR']));
  });

  test('has the help bot and the VIP desk in sync with the example', () => {
    expect(named('Acme Help Bot')).toMatchObject([
      {
        enabled: false,
        integration_type: 'external',
        integration: { url: example.addresses['acme-bot'].webhook.url, retry_count: 3 },
        janitor_enabled: true,
        long_lived: false,
      },
    ]);
    expect(named('Acme VIP')).toMatchObject([
      {
        enabled: true,
        integration_type: 'task',
        integration: {
          workspace_sid: seedSids.flexWorkspace,
          workflow_sid: seedSids.vipWorkflow,
          channel: 'chat',
          timeout: 3600,
          priority: 10,
        },
        janitor_enabled: true,
        long_lived: false,
      },
    ]);
  });

  test('has an English address that drifted', () => {
    expect(named('Acme.com (English)')).toMatchObject([
      { janitor_enabled: false, integration: { flow_sid: studioSids.en, retry_count: 1 } },
    ]);
  });
});

describe('builders', () => {
  test('emptyState has everything but addresses', () => {
    expect(emptyState()).toEqual({ ...seedState(), flexFlows: {}, chatAddresses: {} });
  });

  test('manyFlexFlows returns that many rows by their SIDs', () => {
    const rows = Object.entries(manyFlexFlows(300));

    expect(rows).toHaveLength(300);
    for (const [sid, row] of rows) expect(row.sid).toBe(sid);
    expect(rows[299]?.[0]).toBe('FOadde550000000000000000000000012c');
  });
});
