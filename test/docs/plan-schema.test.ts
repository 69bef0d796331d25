import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { account, type TestAccount } from '../support/account.ts';
import { NO_WAITING } from '../support/no-waiting.ts';
import { type Ended, folder, runAction, runCli } from '../support/process.ts';
import { type Fault, flexFlow, flowSids, type RecordedRequest } from '../support/sandbox/index.ts';
import { read } from './support.ts';

const schema = JSON.parse(read('schema/plan.schema.json')) as Record<string, unknown>;
const validate = new Ajv2020({ allErrors: true, strictTypes: false, allowUnionTypes: true }).compile(schema);

interface PlanFile {
  readonly outcome: string;
  readonly blocked: boolean;
  readonly changes: readonly { action: string; because: string | null }[];
  readonly held: readonly unknown[];
  readonly outcomes: readonly { status: string; code: number | null }[] | null;
  readonly problems: readonly { code: string; line: number | null }[];
}

/** The JSON, after a check against the schema. */
function checked(text: string): PlanFile {
  const result = JSON.parse(text) as PlanFile;
  validate(result);
  expect(validate.errors ?? []).toEqual([]);
  return result;
}

const FILE = `version: 1
unlisted: delete
removed: [Old]
addresses:
  one: { name: One, studio: { flow: WebChat EN, retryCount: 0 }, website: https://a.example, locale: [en, de] }
  two: { name: Two, webhook: "https://bot.example/?key=secret", website: [https://b.example, https://c.example] }
  new: { task: { workspace: Flex Task Assignment, workflow: VIP }, unmanaged: [enabled] }
`;

const live = () => [
  flexFlow(flowSids.english, 'One'),
  flexFlow(flowSids.deutsch, 'Two', { contact_identity: 'me', enabled: false }),
  flexFlow(flowSids.shop, 'Old', {
    integration_type: 'external',
    integration: { url: 'https://user:pw@x.example' },
  }),
  flexFlow(flowSids.careers, 'Unlisted'),
  flexFlow(flowSids.sms, 'An SMS', { channel_type: 'sms' }),
];

function cli(on: TestAccount, args: readonly string[], file = FILE): Promise<Ended> {
  const cwd = folder({ 'addresses.yaml': file });
  const where = args[0] === 'validate' ? [] : ['--api-url', on.sandbox.url];
  return runCli([...args, '--json', ...where], { cwd, env: { ...on.env, ...NO_WAITING } });
}

test.each(['plan', 'drift'])('%s --json matches the schema with changes of all kinds', async (command) => {
  const result = checked((await cli(await account(live()), [command])).stdout);

  expect(result.changes.map(({ action, because }) => [action, because])).toEqual([
    ['delete', 'removed'],
    ['delete', 'unlisted'],
    ['update', null],
    ['update', null],
    ['create', null],
  ]);
});

test('apply --json matches the schema with the outcome of each change', async () => {
  const result = checked((await cli(await account(live()), ['apply', '--yes'])).stdout);

  expect(result.outcome).toBe('done');
  expect(result.outcomes?.map(({ status }) => status)).toEqual(['done', 'done', 'done', 'done', 'done']);
});

test('apply --json matches the schema with a failed change, its code and changes that were not attempted', async () => {
  const refuseCreates = ({ method, path }: RecordedRequest): Fault | undefined =>
    method === 'POST' && path.endsWith('/FlexFlows')
      ? { kind: 'status', status: 400, code: 45004, message: 'Invalid' }
      : undefined;
  const on = await account(live(), { fault: refuseCreates });

  const result = checked((await cli(on, ['apply', '--yes'])).stdout);

  expect(result.outcome).toBe('failed');
  expect(result.outcomes?.map(({ status, code }) => [status, code])).toEqual([
    ['not attempted', null],
    ['not attempted', null],
    ['done', null],
    ['done', null],
    ['failed', 45004],
  ]);
});

test('plan --json matches the schema with a guard that blocks', async () => {
  const file = 'version: 1\nunlisted: disable\naddresses: {}\n';

  const result = checked((await cli(await account(live()), ['plan'], file)).stdout);

  expect(result.blocked).toBe(true);
  expect(result.problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['FA304', 'FA305']));
});

test('the plan-file of an unattended run matches the schema with held changes', async () => {
  const { inputs } = await account(live());
  const workspace = folder({ 'addresses.yaml': FILE });

  const run = await runAction({ ...inputs, mode: 'apply' }, { workspace, event: 'push' });

  const result = checked(readFileSync(run.outputs['plan-file'] ?? '', 'utf8'));
  expect(result.held).toHaveLength(2);
  expect(result.outcomes?.at(-1)?.status).toBe('held');
});

test('the JSON of an interrupted run matches the schema', async () => {
  let interrupt: (() => void) | undefined;
  const fault = (): Fault => {
    // Only once: a second signal ends the process immediately.
    interrupt?.();
    interrupt = undefined;
    return { kind: 'status', status: 429, code: 20429, headers: { 'retry-after': '30' } };
  };
  const on = await account(live(), { fault });

  const run = await runCli(['plan', '--json', '--api-url', on.sandbox.url], {
    cwd: folder({ 'addresses.yaml': FILE }),
    env: on.env,
    started: (child) => {
      interrupt = () => child.kill('SIGINT');
    },
  });

  expect(run.code).toBe(130);
  const result = checked(run.stdout);
  expect(result.outcome).toBe('interrupted');
  expect(result.problems.map(({ code }) => code)).toEqual(['FA006']);
});

test.each([
  ['export', ['--merge']],
  ['pin', []],
  ['accept', []],
  ['migrate', []],
  ['show', ['one']],
  ['show', ['new']],
  ['show', ['Unlisted']],
  ['show', ['An SMS']],
])('%s %j --json matches the schema', async (command, options) => {
  const result = checked((await cli(await account(live()), [command, ...options])).stdout);

  expect(result.outcome).toBe('done');
});

test('validate --json matches the schema for a valid file and one with problems', async () => {
  const on = await account();

  expect(checked((await cli(on, ['validate'])).stdout).outcome).toBe('done');
  const bad = checked((await cli(on, ['validate'], 'version: 1\naddresses:\n  a: { studioo: X }\n')).stdout);
  expect(bad.problems.map(({ code, line }) => [code, line])).toEqual([['FA110', 3]]);
});

test.each([
  ['an unknown command', ['plann', '--json'], 'FA001'],
  ['an unknown option', ['plan', '--json', '--fil', 'x'], 'FA003'],
  ['no credentials', ['plan', '--json'], 'FA002'],
  ['no file', ['validate', '--json'], 'FA101'],
])('the JSON of a run that fails for %s matches the schema', async (_what, args, code) => {
  const run = await runCli(args, { cwd: folder() });

  expect(run.code).toBe(1);
  const result = checked(run.stdout);
  expect(result.outcome).toBe('failed');
  expect(result.problems.map((problem) => problem.code)).toContain(code);
});
