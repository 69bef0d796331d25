import { expect, test } from 'vitest';
import { StudioFlow } from '../../src/address/studio-flow.ts';

/** Every property counts. */
const NONE = () => false;

const CONVERSATION = 'incomingConversationMessage';

const trigger = (transitions: readonly unknown[], name = 'Trigger') => ({
  name,
  type: 'trigger',
  transitions,
  properties: {},
});
const state = (name: string, type: string, next?: string, properties: unknown = {}) => ({
  name,
  type,
  transitions: [{ event: 'next', ...(next !== undefined && { next }) }],
  properties,
});
const flow = (...states: readonly unknown[]) => new StudioFlow({ initial_state: 'Trigger', states });
const isConnected = (...states: readonly unknown[]) => flow(...states).isConnected(CONVERSATION);

const AGENT = state('agent', 'send-to-flex');

test('an event whose transition names a state is connected', () => {
  expect(isConnected(trigger([{ event: CONVERSATION, next: 'agent' }]), AGENT)).toBe(true);
});

test.each([
  ['without a transition', []],
  ['whose transition has no next', [{ event: CONVERSATION }]],
  ['whose next is empty', [{ event: CONVERSATION, next: '' }]],
  ['whose next is null', [{ event: CONVERSATION, next: null }]],
  ['whose next is a state that is not there', [{ event: CONVERSATION, next: 'gone' }]],
  ['beside one that is connected', [{ event: 'incomingMessage', next: 'agent' }, { event: CONVERSATION }]],
])('an event %s is not connected', (_, transitions) => {
  expect(isConnected(trigger(transitions), AGENT)).toBe(false);
});

test('an event is not connected by a state without a name', () => {
  expect(isConnected(trigger([{ event: CONVERSATION }]), { type: 'send-to-flex' }, null)).toBe(false);
});

test('an event is connected where one of two transitions leads to a state', () => {
  const transitions = [{ event: CONVERSATION }, { event: CONVERSATION, next: 'agent' }];

  expect(isConnected(trigger(transitions), AGENT)).toBe(true);
});

test('the trigger is the initial state, whatever its name', () => {
  const states = [trigger([], 'Other'), trigger([{ event: CONVERSATION, next: 'agent' }], 'Start'), AGENT];

  expect(new StudioFlow({ initial_state: 'Start', states }).isConnected(CONVERSATION)).toBe(true);
  expect(new StudioFlow({ initial_state: 'Other', states }).isConnected(CONVERSATION)).toBe(false);
});

test.each(['agent', 'gone', undefined, null, 7])(
  'the trigger is found where the initial state is %o',
  (initial_state) => {
    const states = [AGENT, trigger([{ event: CONVERSATION, next: 'agent' }])];

    expect(new StudioFlow({ initial_state, states }).isConnected(CONVERSATION)).toBe(true);
  },
);

test('a flow without a trigger has no connected events', () => {
  expect(flow(AGENT).hasTrigger).toBe(false);
  expect(isConnected({ ...AGENT, transitions: [{ event: CONVERSATION, next: 'agent' }] })).toBe(false);
  expect(flow(trigger([])).hasTrigger).toBe(true);
});

test.each([
  [null],
  [undefined],
  ['text'],
  [[]],
  [{}],
  [{ states: null }],
  [{ states: {} }],
  [{ initial_state: 'Trigger', states: [null, 1, 'x', [], {}] }],
  [{ initial_state: 'Trigger', states: [{ name: 'Trigger', type: 7, transitions: 'x' }] }],
])('a definition like %j has no trigger', (definition) => {
  const read = new StudioFlow(definition);

  expect(read.hasTrigger).toBe(false);
  expect(read.isConnected(CONVERSATION)).toBe(false);
  expect(read.reaches(CONVERSATION, 'send-to-flex')).toBe(false);
  expect(read.propertiesWith('trigger.message', NONE)).toEqual([]);
});

test('malformed transitions lead nowhere', () => {
  expect(isConnected({ ...trigger([]), transitions: null })).toBe(false);
  expect(isConnected(trigger([null, 'x', { event: 7, next: [] }]), AGENT)).toBe(false);
});

test('properties with a text are listed by state and path, in the order of the states', () => {
  const read = flow(
    trigger([]),
    state('ask', 'send-and-wait-for-reply', undefined, {
      body: 'Hello',
      service: '{{trigger.message.InstanceSid}}',
      from: '{{trigger.message.From}}',
    }),
    state('run', 'run-function', undefined, {
      parameters: [
        { key: 'a', value: '1' },
        { key: 'b', value: '{{trigger.message.Body}}' },
      ],
      count: 3,
      none: null,
    }),
  );

  expect(read.propertiesWith('trigger.message.', NONE)).toEqual([
    { state: 'ask', property: 'service' },
    { state: 'ask', property: 'from' },
    { state: 'run', property: 'parameters.1.value' },
  ]);
  expect(
    read.propertiesWith(
      'trigger.message.',
      (type, property) => type.startsWith('send-') && property === 'service',
    ),
  ).toEqual([
    { state: 'ask', property: 'from' },
    { state: 'run', property: 'parameters.1.value' },
  ]);
  expect(read.propertiesWith('trigger.conversation.', NONE)).toEqual([]);
});

test('properties are read at any depth', () => {
  const depth = 100_000;
  const deep = JSON.parse(`${'{"a":'.repeat(depth)}"trigger.message.x"${'}'.repeat(depth)}`);

  const [found] = flow(trigger([]), state('deep', 'run-function', undefined, deep)).propertiesWith(
    'trigger.message',
    NONE,
  );

  expect(found).toMatchObject({ state: 'deep' });
  expect(found?.property).toHaveLength(2 * depth - 1);
});

test('a widget is reached along the transitions of one event only', () => {
  const read = flow(
    trigger([
      { event: CONVERSATION, next: 'ask' },
      { event: 'incomingMessage', next: 'bye' },
    ]),
    state('ask', 'send-and-wait-for-reply', 'agent'),
    AGENT,
    state('bye', 'send-message'),
  );

  expect(read.reaches(CONVERSATION, 'send-to-flex')).toBe(true);
  expect(read.reaches('incomingMessage', 'send-to-flex')).toBe(false);
  expect(read.reaches('incomingCall', 'send-to-flex')).toBe(false);
});

test('the search for a widget ends in a flow with a loop', () => {
  const read = flow(
    trigger([{ event: CONVERSATION, next: 'a' }]),
    state('a', 'set-variables', 'b'),
    state('b', 'send-message', 'a'),
  );

  expect(read.reaches(CONVERSATION, 'send-message')).toBe(true);
  expect(read.reaches(CONVERSATION, 'send-to-flex')).toBe(false);
});
