import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { account, type TestAccount } from '../support/account.ts';
import { NO_WAITING } from '../support/no-waiting.ts';
import { folder } from '../support/process.ts';
import { runCli } from '../support/run.ts';
import {
  type Fault,
  flexFlow,
  flowSids,
  type RecordedRequest,
  seedSids,
  studioFlow,
  studioSids,
} from '../support/sandbox/index.ts';

const NEW = 'addresses.conversations.yaml';

const FILE = `version: 1
removed: [Acme Shop]
addresses:
  en: { name: Acme EN, studio: WebChat EN }
  fr: { name: Acme FR, studio: ${studioSids.fr} }
  es: { name: Acme ES, studio: WebChat ES }
  ooo: { name: Acme OOO, studio: Out of Office }
  gone: { name: Acme Gone, studio: Nowhere }
`;

interface Readiness {
  readonly sid: string | null;
  readonly state: string;
  readonly readsMessage: readonly { state: string; property: string }[];
  readonly reachesAgent: boolean | null;
}

interface Said {
  readonly problems: readonly { code: string; severity: string; message: string }[];
  readonly migration: {
    readonly notes: readonly string[];
    readonly entries: readonly { key: string; flexFlow: string | null; studio: Readiness | null }[];
  };
}

async function migrate(on: TestAccount, env: Readonly<Record<string, string>> = on.env, file = FILE) {
  const cwd = folder({ 'addresses.yaml': file });
  const args = ['migrate', '--json', '--api-url', on.sandbox.url];
  const { code, stdout } = await runCli(args, { cwd, env: { ...env, ...NO_WAITING } });
  return { ...(JSON.parse(stdout) as Said), code, text: readFileSync(join(cwd, NEW), 'utf8') };
}

const live = () => [
  flexFlow(flowSids.english, 'Acme EN'),
  flexFlow(flowSids.shop, 'Acme Shop'),
  flexFlow(flowSids.careers, 'Acme Careers'),
];

const failing = (path: RegExp): { fault: (request: RecordedRequest) => Fault | undefined } => ({
  fault: (request) =>
    path.test(request.path)
      ? { kind: 'status', status: 410, code: 20404, message: 'Flex Flows have ended' }
      : undefined,
});

test('reports whether each Studio Flow answers conversations', async () => {
  const on = await account(live());

  const { code, problems, migration } = await migrate(on);

  expect([code, problems]).toEqual([0, []]);
  expect(migration.entries.map(({ key, studio }) => [key, studio?.sid, studio?.state])).toEqual([
    ['en', studioSids.en, 'connected'],
    ['fr', studioSids.fr, 'not connected'],
    ['es', studioSids.draft, 'not published'],
    ['ooo', null, 'ambiguous'],
    ['gone', null, 'unknown'],
  ]);
});

test('reports the Flex Flow that each site embeds, and those in no entry', async () => {
  const { migration } = await migrate(await account(live()));

  expect(migration.entries.map(({ key, flexFlow: sid }) => [key, sid]).slice(0, 2)).toEqual([
    ['en', flowSids.english],
    ['fr', null],
  ]);
  expect(migration.notes).toContainEqual(
    expect.stringMatching(/^1 live Flex Flow is in scope and in no entry/),
  );
});

test('lists the widgets that still read trigger.message, and a flow that reaches no agent', async () => {
  const on = await account();
  const widget = (name: string, type: string, properties: object, next?: string) => ({
    ...{ name, type, properties },
    transitions: next === undefined ? [] : [{ event: 'next', next }],
  });
  const attributes = '{"name": "{{trigger.message.ChannelAttributes.from}}"}';
  const definition = {
    initial_state: 'Trigger',
    states: [
      {
        ...widget('Trigger', 'trigger', {}),
        transitions: [
          { event: 'incomingMessage', next: 'agent' },
          { event: 'incomingConversationMessage', next: 'hello' },
        ],
      },
      widget('hello', 'send-message', {
        service: '{{trigger.message.InstanceSid}}',
        channel: '{{trigger.message.ChannelSid}}',
        body: 'Hello {{trigger.message.Body}}',
      }),
      widget('agent', 'send-to-flex', { channel: '{{trigger.message.x}}', attributes }),
    ],
  };
  on.state.studioFlows.push(studioFlow('FW5a4d0b0c00000000000000000000aaaa', 'Old one', { definition }));

  const { migration } = await migrate(on, on.env, 'version: 1\naddresses:\n  a: { studio: Old one }\n');

  expect(migration.entries[0]?.studio).toMatchObject({
    state: 'connected',
    reachesAgent: false,
    readsMessage: [
      { state: 'hello', property: 'body' },
      { state: 'agent', property: 'channel' },
      { state: 'agent', property: 'attributes' },
    ],
  });
});

test('writes nothing to Twilio', async () => {
  const on = await account(live());
  await migrate(on);

  expect(on.writes()).toEqual([]);
});

test('goes on with a warning where Flex Flows no longer answer', async () => {
  const on = await account(live(), failing(/FlexFlows/));

  const { code, problems, migration, text } = await migrate(on);

  expect(code).toBe(0);
  expect(problems).toMatchObject([
    {
      code: 'FA173',
      severity: 'warning',
      message: expect.stringMatching(/^Live Flex Flows could not be read: /),
    },
  ]);
  expect(migration.entries[0]?.studio?.state).toBe('connected');
  expect(text).toContain('  en: { deploymentKey: CV…, name: Acme EN, studio: WebChat EN }');
});

test.each([
  ['Studio Flows', /\/Flows$/],
  ['Published revisions of Studio Flows', /LatestPublished/],
])('goes on with a warning where %s cannot be read', async (what, path) => {
  const on = await account(live(), {
    fault: (request) =>
      path.test(request.path) ? { kind: 'status', status: 403, code: 20403, message: 'No' } : undefined,
  });

  const { code, problems, migration } = await migrate(on);

  expect([code, problems.length]).toEqual([0, 1]);
  expect(problems[0]?.message).toContain(`${what} could not be read`);
  expect(migration.entries[0]?.studio?.state).toBe('not read');
});

test('goes on with one warning where the credentials are wrong', async () => {
  const on = await account(live());

  const { code, problems, text } = await migrate(on, { ...on.env, TWILIO_AUTH_TOKEN: 'wrong' });

  expect(code).toBe(0);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^Studio Flows and live Flex Flows could not be read: Twilio does not accept the credentials/,
    ),
  ]);
  expect(text).toContain('api: conversations');
});

test('goes on with a warning where a credential is missing', async () => {
  const on = await account(live());

  const { code, problems } = await migrate(on, { TWILIO_ACCOUNT_SID: seedSids.account });

  expect(code).toBe(0);
  expect(problems[0]?.code).toBe('FA173');
  expect(problems[0]?.message).toContain('Environment variable TWILIO_AUTH_TOKEN is missing');
  expect(on.requests()).toEqual([]);
});

test('asks nothing of an account that the file is not for', async () => {
  const on = await account(live());

  const file = `account: AC00000000000000000000000000000009\n${FILE}`;
  const { code, problems } = await migrate(on, on.env, file);

  expect(code).toBe(0);
  expect(problems[0]?.message).toContain('the file is for another account');
  expect(on.requests()).toEqual([]);
});

test('migrate prints what to do in Studio', async () => {
  const on = await account(live());
  const cwd = folder({ 'addresses.yaml': FILE });

  const { stdout } = await runCli(['migrate', '--api-url', on.sandbox.url], { cwd, env: on.env });

  expect(stdout).toMatch(
    new RegExp(`"WebChat EN" \\(${studioSids.en}\\): Incoming Conversation .*connected`),
  );
  expect(stdout).toMatch(new RegExp(`${studioSids.fr}.*: Incoming Conversation .*not connected`));
  expect(stdout).toMatch(/"Out of Office": .*SID/);
  expect(stdout).toContain('Wrote addresses.conversations.yaml with 5 entries');
});
