import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { validateStoredState } from '../../src/sandbox/stored-state.generated.js';
import {
  channelSids,
  chatSids,
  deploymentKeys,
  emptyState,
  flowSids,
  manyChatAddresses,
  manyFlexFlows,
  seedSids,
  seedState,
  studioSids,
} from '../support/sandbox/index.ts';

const read = (file: string) => parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
const example = read('addresses.example.yaml');
const conversations = read('examples/addresses.conversations.yaml');
const named = (name: string) =>
  Object.values(seedState().flexFlows).filter(({ friendly_name }) => friendly_name === name);

describe('the seeded account', () => {
  test('is the account of the example file', () => {
    expect(seedState().accountSid).toBe(example.account);
  });

  test('is a valid stored state', () => {
    expect(validateStoredState(JSON.parse(JSON.stringify(seedState())))).toBe(true);
  });

  test('has valid, unique SIDs', () => {
    const groups = [seedSids, flowSids, chatSids, deploymentKeys, studioSids, channelSids];
    const sids = groups.flatMap((group) => Object.values<string>(group));

    for (const sid of sids) expect(sid).toMatch(/^[A-Z]{2}[0-9a-f]{32}$/);
    expect(new Set(sids).size).toBe(sids.length);
  });

  test('is a new object each time', () => {
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

  test('has an English address with drift', () => {
    expect(named('Acme.com (English)')).toMatchObject([
      { janitor_enabled: false, integration: { flow_sid: studioSids.en, retry_count: 1 } },
    ]);
  });
});

describe("the seeded account's chat addresses", () => {
  const entries = conversations.addresses as Record<
    string,
    { deploymentKey?: string; sid?: string; name: string }
  >;
  const chats = Object.values(seedState().chatAddresses);
  const entryOf = (row: (typeof chats)[number]) =>
    Object.values(entries).find(({ deploymentKey, sid }) => deploymentKey === row.address || sid === row.sid);

  test('belong to the account of their example', () => {
    expect(conversations.account).toBe(seedState().accountSid);
    expect(conversations.api).toBe('conversations');
  });

  test('are all in the example by key or SID, except for one that is missing', () => {
    const found = chats.filter((row) => entryOf(row) !== undefined).map(({ address }) => address);
    const missing = Object.entries(entries).filter(
      ([, entry]) => !chats.some((row) => entryOf(row) === entry),
    );

    expect(found).toHaveLength(4);
    expect(missing.map(([key]) => key)).toEqual(['acme-fr']);
    expect(entries['acme-fr']?.deploymentKey).toBe(deploymentKeys.french);
  });

  test('have one to rename, one with drift, and the others in sync', () => {
    const renamed = chats.filter((row) => entryOf(row) && entryOf(row)?.name !== row.friendly_name);

    expect(renamed.map(({ friendly_name }) => friendly_name)).toEqual(['Acme Deutsch']);
    expect(seedState().chatAddresses[chatSids.english]?.auto_creation).toMatchObject({
      studio_flow_sid: studioSids.en,
      studio_retry_count: 1,
    });
    expect(seedState().chatAddresses[chatSids.helpBot]?.auto_creation).toEqual({
      enabled: false,
      type: 'webhook',
      webhook_url: 'https://bots.acme.com/chat',
      webhook_method: 'POST',
      webhook_filters: ['onMessageAdded', 'onConversationStateUpdated'],
    });
  });

  test('have one without a name, one of another channel, and at most ten keys', () => {
    const keys = chats.filter(({ address }) => /^CV[0-9a-f]{32}$/.test(address));

    expect(chats.filter(({ friendly_name }) => friendly_name === null)).toHaveLength(1);
    expect(chats.filter(({ type }) => type !== 'chat').map(({ type }) => type)).toEqual(['sms']);
    expect(keys.length + 1).toBeLessThanOrEqual(10);
  });

  test('use a Studio Flow that does not handle conversations only for the missing one', () => {
    const unconnected = seedState().studioFlows.filter(({ connected }) => connected !== undefined);
    const uses = Object.values(entries).filter((entry) => 'studio' in entry && entry.studio === 'WebChat FR');

    expect(unconnected.map(({ friendly_name }) => friendly_name)).toEqual(['WebChat FR']);
    expect(uses).toEqual([entries['acme-fr']]);
  });
});

describe('builders', () => {
  test('emptyState has everything except addresses', () => {
    expect(emptyState()).toEqual({ ...seedState(), flexFlows: {}, chatAddresses: {} });
  });

  test('manyFlexFlows returns that many rows, keyed by SID', () => {
    const rows = Object.entries(manyFlexFlows(300));

    expect(rows).toHaveLength(300);
    for (const [sid, row] of rows) expect(row.sid).toBe(sid);
    expect(rows[299]?.[0]).toBe('FOadde550000000000000000000000012c');
  });

  test('manyChatAddresses returns that many rows, each with its own key', () => {
    const rows = Object.values(manyChatAddresses(300));

    expect(new Set(rows.map(({ address }) => address)).size).toBe(300);
    expect(rows[299]).toMatchObject({
      sid: 'IGadde550000000000000000000000012c',
      address: 'CVadde550000000000000000000000012c',
      friendly_name: 'Address 300',
    });
  });
});
