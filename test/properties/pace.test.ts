import { expect, test } from 'vitest';
import { bySid, chatAddress, emptyState, flexFlow } from '../support/sandbox/index.ts';
import { MemoryAccount } from './support/account.ts';
import { CHAT_ADDRESSES, keyOf } from './support/chat-addresses.ts';
import { flowSid } from './support/scene.ts';

const numbered = (count: number, name: string) => Array.from({ length: count }, (_, n) => `${name} ${n}`);
const entries = (names: readonly string[]) =>
  Object.fromEntries(names.map((name, n) => [`${name.slice(0, 3).toLowerCase()}-${n}`, { name }]));

test("an apply keeps within Twilio's rate limits, runs creates and updates side by side, and deletes last", async () => {
  const [kept, removed, created] = [numbered(4, 'Live'), numbered(4, 'Old'), numbered(6, 'New')];
  const rows = [...kept, ...removed].map((name, n) => flexFlow(flowSid(n), name, { janitor_enabled: true }));
  const account = new MemoryAccount({ ...emptyState(), flexFlows: bySid(rows) }, { rateLimits: 'enforced' });
  const statuses: number[] = [];
  account.trouble = (_, carryOut) => {
    const answer = carryOut();
    statuses.push(answer.status);
    return answer;
  };

  const { outcome } = await account.apply({
    version: 1,
    removed,
    defaults: { studio: 'Webchat Flow' },
    addresses: entries([...kept, ...created]),
  });

  expect(outcome).toBe('done');
  expect(statuses).not.toContain(429);
  const kinds = account.writes.map(({ request }) => {
    if (request.startsWith('DELETE')) return 'delete';
    return request === 'POST /v1/FlexFlows' ? 'create' : 'update';
  });
  expect(kinds.slice(10)).toEqual(['delete', 'delete', 'delete', 'delete']);
  expect(kinds.indexOf('update')).toBeLessThan(kinds.lastIndexOf('create'));
  expect(kinds.indexOf('create')).toBeLessThan(kinds.lastIndexOf('update'));
});

test('an apply of chat addresses keeps reads and writes each within a rate limit, and deletes last', async () => {
  const [kept, removed, created] = [numbered(4, 'Live'), numbered(4, 'Old'), numbered(6, 'New')];
  const rows = [...kept, ...removed].map((name, n) => chatAddress(CHAT_ADDRESSES.sidOf(n), name));
  const account = new MemoryAccount(
    { ...emptyState(), chatAddresses: bySid(rows) },
    { rateLimits: 'enforced' },
  );
  const statuses: number[] = [];
  account.trouble = (_, carryOut) => {
    const answer = carryOut();
    statuses.push(answer.status);
    return answer;
  };
  const keys = created.map((name, n) => [`new-${n}`, { name, deploymentKey: keyOf(name) }]);

  const { outcome } = await account.apply({
    version: 1,
    api: 'conversations',
    removed,
    defaults: { studio: 'WebChat EN' },
    addresses: { ...entries(kept), ...Object.fromEntries(keys) },
  });

  expect(outcome).toBe('done');
  expect(statuses).not.toContain(429);
  const methods = account.writes.map(({ request }) => request.split(' ')[0]);
  expect(methods).toEqual([...Array(10).fill('POST'), ...Array(4).fill('DELETE')]);
});
