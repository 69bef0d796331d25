import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { folder, runCli } from '../../support/process.ts';
import { flexFlow, flowSids } from '../../support/sandbox/index.ts';

const FILE = 'version: 1\naddresses:\n  acme: { name: Acme, studio: Webchat Flow }\n';
const parsed = (stdout: string) => JSON.parse(stdout) as Record<string, unknown>;

test('plan --json prints changes, counts and addresses', async () => {
  const live = await account([flexFlow(flowSids.vip, 'Acme', { enabled: false })]);
  const { code, stdout } = await runCli(['plan', '--json', '--api-url', live.sandbox.url], {
    cwd: folder({ 'addresses.yaml': FILE }),
    env: live.env,
  });

  expect(code).toBe(0);
  expect(parsed(stdout)).toMatchObject({
    formatVersion: 1,
    mode: 'plan',
    outcome: 'done',
    file: 'addresses.yaml',
    environment: null,
    account: live.state.accountSid,
    blocked: false,
    counts: { creates: 0, updates: 1, deletes: 0 },
    changes: [
      {
        action: 'update',
        key: 'acme',
        sid: flowSids.vip,
        name: 'Acme',
        fields: [{ field: 'enabled', before: false, after: true }],
      },
    ],
    addresses: { acme: { sid: flowSids.vip, name: 'Acme', website: null, locale: null, enabled: true } },
    outcomes: null,
  });
});

test('apply --json prints only JSON to stdout, with the outcome of each change', async () => {
  const live = await account();
  const { code, stdout } = await runCli(['apply', '--yes', '--json', '--api-url', live.sandbox.url], {
    cwd: folder({ 'addresses.yaml': FILE }),
    env: live.env,
  });

  expect(code).toBe(0);
  expect(parsed(stdout)).toMatchObject({
    formatVersion: 1,
    mode: 'apply',
    outcome: 'done',
    outcomes: [{ action: 'create', key: 'acme', status: 'done', sid: expect.stringMatching(/^FO/) }],
  });
});

test('--json prints problems in the order of their places', async () => {
  const { code, stdout } = await runCli(['validate', '--json'], {
    cwd: folder({ 'addresses.yaml': 'version: 1\naddresses:\n  a: { foo: 1, studio: Web }\n  b: {}\n' }),
  });

  expect(code).toBe(1);
  expect(parsed(stdout)).toMatchObject({
    formatVersion: 1,
    mode: 'validate',
    outcome: 'failed',
    account: null,
    planId: null,
    problems: [
      {
        code: 'FA110',
        severity: 'error',
        file: 'addresses.yaml',
        line: 3,
        column: 8,
        path: 'addresses.a.foo',
      },
      { code: 'FA120', severity: 'error', file: 'addresses.yaml', line: 4, column: 3, path: 'addresses.b' },
    ],
  });
});

test.each([
  ['a missing file', ['validate', '--json']],
  ['missing credentials', ['plan', '--json']],
  ['an unknown command', ['paln', '--json']],
  ['an unknown option', ['plan', '--nope', '--json']],
  ['no terminal to ask on', ['apply', '--sandbox', '--json']],
])('--json prints JSON for %s', async (_, args) => {
  const files = args[0] === 'apply' ? { 'addresses.yaml': FILE } : {};
  const { code, stdout, stderr } = await runCli(args, { cwd: folder(files) });

  expect(code).toBe(1);
  expect(stderr).toBe('');
  expect(parsed(stdout)).toMatchObject({ formatVersion: 1, outcome: 'failed', outcomes: null });
  expect(parsed(stdout).problems).not.toEqual([]);
});

test('an entry whose Studio Flow is not found has its name and `enabled` in the JSON', async () => {
  const live = await account([flexFlow(flowSids.vip, 'Acme')]);
  const { code, stdout } = await runCli(['plan', '--json', '--api-url', live.sandbox.url], {
    cwd: folder({
      'addresses.yaml': 'version: 1\naddresses:\n  acme: { name: Acme, enabled: false, studio: Nope }\n',
    }),
    env: live.env,
  });

  expect(code).toBe(1);
  expect(parsed(stdout).addresses).toEqual({
    acme: { sid: flowSids.vip, name: 'Acme', website: null, locale: null, enabled: false, api: 'flex-flows' },
  });
});
