import { expect, test } from 'vitest';
import { CHAT_ADDRESS } from '../../src/address/chat-address/kind.ts';
import { type FlowState, StudioFlow } from '../../src/address/studio-flow.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { flowsToCheck, withReadiness } from '../../src/plan/readiness.ts';
import { buildersFor, cv, FLOW, PLACE } from '../support/addresses.ts';
import { naming } from '../support/naming.ts';
import { codes, entry, live, plan, problem } from './guards-scene.ts';

const chats = buildersFor(CHAT_ADDRESS);
const OTHER = 'FW00000000000000000000000000000002';
const NEW = 'FW00000000000000000000000000000003';

const chatPlan = (scene: Omit<Parameters<typeof plan>[0], 'kind'>): Plan =>
  plan({ kind: CHAT_ADDRESS, ...scene });
const created = (flow = NEW) =>
  chatPlan({
    live: [],
    entries: [
      chats.desired(
        'acme',
        'Acme',
        { deploymentKey: cv(1), 'studio.flow': flow },
        { places: new Map([['studio.flow', { ...PLACE, line: 6, column: 13 }]]) },
      ),
    ],
  });
const ready = (made: Plan, state: FlowState, sid = NEW) => withReadiness(made, new Map([[sid, state]]));

const definition = (transitions: readonly unknown[]) => ({
  initial_state: 'Trigger',
  states: [
    { name: 'Trigger', type: 'trigger', transitions },
    { name: 'agent', type: 'send-to-flex', transitions: [] },
  ],
});
const CONNECTED = new StudioFlow(definition([{ event: 'incomingConversationMessage', next: 'agent' }]));
const UNCONNECTED = new StudioFlow(definition([{ event: 'incomingMessage', next: 'agent' }]));

test('the Studio Flows of new addresses and of changed targets are read, each once', () => {
  const made = chatPlan({
    live: [chats.live(1), chats.live(2), chats.live(3), chats.live(4)],
    entries: [
      chats.desired('a', 'Address 1', { 'studio.flow': OTHER }),
      chats.desired('b', 'Address 2', { 'studio.retryCount': 1 }),
      chats.desired('c', 'Address 3'),
      chats.desired('d', 'Address 4', { 'studio.flow': NEW }),
      chats.desired('e', 'E', { deploymentKey: cv(9), 'studio.flow': NEW }),
    ],
  });

  expect(flowsToCheck(made)).toEqual([OTHER, NEW]);
});

test('no Studio Flow is read where the plan changes no target', () => {
  const made = chatPlan({
    live: [chats.live(1), chats.live(2)],
    entries: [chats.desired('a', 'Address 1', { enabled: false })],
    unlisted: 'delete',
  });

  expect(made.changes.map(({ action }) => action).sort()).toEqual(['delete', 'update']);
  expect(flowsToCheck(made)).toEqual([]);
});

test('an address that moves from a webhook to a Studio Flow has a new target', () => {
  const toWebhook = { integration: 'webhook', 'webhook.method': 'post', 'webhook.events': 'onMessageAdded' };
  const made = chatPlan({
    live: [chats.live(1, toWebhook)],
    entries: [chats.desired('a', 'Address 1')],
  });

  expect(flowsToCheck(made)).toEqual([FLOW]);
});

test('the Studio Flows of Flex Flows are not read', () => {
  const made = plan({
    live: [live(1, 'Acme')],
    entries: [entry('acme', 'Acme', { 'studio.flow': NEW }), entry('new', 'New', { 'studio.flow': NEW })],
  });

  expect(made.changes).toHaveLength(2);
  expect(flowsToCheck(made)).toEqual([]);
});

test('a connected Studio Flow leaves the plan as it is', () => {
  const made = created();

  expect(ready(made, CONNECTED)).toBe(made);
});

test('a Studio Flow whose Incoming Conversation is not connected is a warning on the line of the entry', () => {
  const found = problem(ready(created(), UNCONNECTED), 'FA216');

  expect(found).toMatchObject({
    severity: 'warning',
    message: naming('acme', NEW, 'Incoming Conversation'),
    remedy: naming('Incoming Conversation', 'Incoming Message'),
    place: { file: 'addresses.yaml', line: 6, column: 13 },
    path: 'addresses.acme.studio',
    entry: 'acme',
  });
});

test('a readiness warning names the Studio Flow where its name is known', () => {
  const made = { ...created(), names: new Map([[NEW, 'WebChat EN']]) };

  expect(problem(ready(made, UNCONNECTED), 'FA216').message).toContain(`"WebChat EN" (${NEW})`);
});

test('a Studio Flow without a trigger is a warning', () => {
  expect(problem(ready(created(), new StudioFlow(null)), 'FA216').message).toEqual(
    naming('acme', NEW, 'no trigger'),
  );
});

test('a Studio Flow that cannot be read is a warning with the reason', () => {
  const found = problem(ready(created(), { unread: 'Permission denied' }), 'FA217');

  expect(found).toMatchObject({
    severity: 'warning',
    message: naming('acme', NEW, '"Permission denied"'),
    remedy: naming('Incoming Conversation'),
  });
});

test('a Studio Flow that was never published gets no second warning', () => {
  expect(codes(ready(created(), 'not published'))).toEqual([]);
  expect(codes(withReadiness(created(), new Map()))).toEqual([]);
});

test('each entry with a new target has its own warning', () => {
  const made = chatPlan({
    live: [chats.live(1)],
    entries: [
      chats.desired('a', 'Address 1', { 'studio.flow': NEW }),
      chats.desired('b', 'B', { deploymentKey: cv(2), 'studio.flow': NEW }),
    ],
  });

  const warned = ready(made, UNCONNECTED).problems.filter(({ code }) => code === 'FA216');
  expect(warned.map((one) => one.entry).sort()).toEqual(['a', 'b']);
});

test('readiness changes neither the plan id nor what is planned', () => {
  const made = created();
  const warned = ready(made, UNCONNECTED);

  expect(warned.id).toBe(made.id);
  expect(warned.changes).toBe(made.changes);
  expect(warned.blocked).toBe(false);
});
