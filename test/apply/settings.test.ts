import { expect, test } from 'vitest';
import type { Integration } from '../../src/address/address.ts';
import { WebhookUrl } from '../../src/address/webhook-url.ts';
import { forCreate, forDisable, forUpdate, isUnchanged } from '../../src/apply/settings.ts';
import { CHAT_SERVICE, desired, live, STUDIO } from './scene.ts';

const OTHER_SERVICE = 'IS00000000000000000000000000000002';
const task: Integration = {
  kind: 'task',
  workspace: 'WS1',
  workflow: 'WW1',
  channel: 'chat',
  priority: 5,
  timeout: 60,
  creationOnMessage: undefined,
};
const webhook = (url: string) => ({ kind: 'webhook', url: new WebhookUrl(url), retryCount: 1 }) as const;

test('a create has every setting; the chat service is the one found, where the file names none', () => {
  expect(forCreate(desired(1), CHAT_SERVICE)).toEqual({
    name: 'Address 1',
    chatService: CHAT_SERVICE,
    contactIdentity: undefined,
    enabled: true,
    janitor: false,
    longLived: false,
    integration: STUDIO,
  });
  expect(forCreate(desired(1, { chatService: OTHER_SERVICE }), CHAT_SERVICE).chatService).toBe(OTHER_SERVICE);
});

test('an update has every setting: the file’s, and what is live where the file says nothing', () => {
  const now = live(1, { name: 'Old', contactIdentity: 'set', chatService: OTHER_SERVICE, janitor: true });

  expect(forUpdate(desired(1), now)).toEqual({
    name: 'Address 1',
    chatService: OTHER_SERVICE,
    contactIdentity: 'set',
    enabled: true,
    janitor: false,
    longLived: false,
    integration: STUDIO,
  });
});

test('what the file says wins', () => {
  const wanted = desired(1, { chatService: CHAT_SERVICE, contactIdentity: '', enabled: false });
  const now = live(1, { contactIdentity: 'set', chatService: OTHER_SERVICE });

  expect(forUpdate(wanted, now)).toMatchObject({
    chatService: CHAT_SERVICE,
    contactIdentity: '',
    enabled: false,
  });
});

test('what people manage by hand is sent as it is live', () => {
  const fields = ['enabled', 'janitor', 'longLived', 'contactIdentity', 'integration'] as const;
  const byHand = webhook('https://by.hand/');
  const now = live(1, {
    enabled: false,
    janitor: true,
    longLived: true,
    contactIdentity: 'x',
    integration: byHand,
  });

  expect(forUpdate(desired(1, { contactIdentity: 'wanted' }, fields), now)).toEqual({
    name: 'Address 1',
    chatService: CHAT_SERVICE,
    enabled: false,
    janitor: true,
    longLived: true,
    contactIdentity: 'x',
    integration: byHand,
  });
});

test('where the account does not say whether it is enabled, the file does', () => {
  expect(forUpdate(desired(1, { enabled: false }, ['enabled']), live(1, { enabled: null })).enabled).toBe(
    false,
  );
});

test('parts of a task that people manage are kept, as long as it is a task', () => {
  const wanted = desired(1, { integration: task }, ['task.priority', 'task.timeout', 'task.channel']);
  const byHand: Integration = {
    ...task,
    workflow: 'WW9',
    channel: 'default',
    priority: 9,
    timeout: 9,
    creationOnMessage: true,
  };

  expect(forUpdate(wanted, live(1, { integration: byHand })).integration).toEqual({
    ...task,
    channel: 'default',
    priority: 9,
    timeout: 9,
    creationOnMessage: true,
  });
  expect(forUpdate(wanted, live(1)).integration).toEqual(task);
});

test.each([
  [undefined, true, true],
  [undefined, false, undefined],
  [false, true, false],
  [true, false, true],
])('creationOnMessage: the file says %o, live is %o, %o is sent', (written, now, sent) => {
  const wanted = desired(1, { integration: { ...task, creationOnMessage: written } });
  const current = live(1, { integration: { ...task, creationOnMessage: now } });

  expect(forUpdate(wanted, current).integration).toMatchObject({ creationOnMessage: sent });
});

test('retryCount that people manage is kept within a kind, and not across kinds', () => {
  const wanted = desired(1, { integration: webhook('https://a/') }, [
    'webhook.retryCount',
    'studio.retryCount',
  ]);

  expect(
    forUpdate(wanted, live(1, { integration: { ...webhook('https://b/'), retryCount: 0 } })).integration,
  ).toEqual({
    ...webhook('https://a/'),
    retryCount: 0,
  });
  expect(forUpdate(wanted, live(1)).integration).toMatchObject({ kind: 'webhook', retryCount: 1 });
});

test('an address that is disabled keeps all else, also what this tool does not know', () => {
  const now = live(1, { contactIdentity: 'x', janitor: true, integration: webhook('https://a/?k=1') });

  expect(forDisable(now)).toEqual({
    name: 'Address 1',
    chatService: CHAT_SERVICE,
    contactIdentity: 'x',
    enabled: false,
    janitor: true,
    longLived: false,
    integration: webhook('https://a/?k=1'),
  });
  expect(forDisable(live(1, { integration: { kind: 'unknown', type: 'new' } })).integration).toBe(undefined);
});

test('an address is unchanged while every field is, secrets of its webhook too', () => {
  const planned = live(1, { integration: webhook('https://a/?k=1') });

  expect(isUnchanged(planned, { ...planned }, new Set())).toBe(true);
  for (const differs of [
    { name: 'Other' },
    { enabled: false },
    { janitor: true },
    { longLived: true },
    { contactIdentity: 'x' },
    { chatService: OTHER_SERVICE },
    { integration: webhook('https://a/?k=2') },
    { integration: STUDIO },
  ])
    expect(isUnchanged(planned, { ...planned, ...differs }, new Set())).toBe(false);
});

test('what people manage by hand may change', () => {
  expect(isUnchanged(live(1), live(1, { enabled: false }), new Set(['enabled']))).toBe(true);
  expect(isUnchanged(live(1), live(1, { enabled: false, janitor: true }), new Set(['enabled']))).toBe(false);
});
