import { expect, test } from 'vitest';
import { OPTIONS } from '../../src/cli/options.ts';
import { INPUTS } from '../../src/github/known-inputs.ts';
import { inStyle, ON_COMMAND_LINE, perStyle, type SharedInput } from '../../src/text/input-style.ts';
import { address, entries, HEAD, repository, twilioWith } from '../golden/action/scene.ts';
import { folder } from '../support/process.ts';
import { runAction, runCli } from '../support/run.ts';

const names = Object.keys(ON_COMMAND_LINE) as SharedInput[];

test('every shared input is one of the Action, and an option or variable of the command line', () => {
  expect(names.filter((name) => !(INPUTS as readonly string[]).includes(name))).toEqual([]);
  const forms = names.map((name) => ON_COMMAND_LINE[name].replace(/ .*/, ''));
  const isOption = (form: string) => form === '-f' || Object.hasOwn(OPTIONS, form.replace(/^--/, ''));
  expect(forms.filter((form) => !/^TWILIO_[A-Z_]+$/.test(form) && !isOption(form))).toEqual([]);
});

test('a text names the inputs of one style and keeps everything else', () => {
  const text = `Set ${perStyle({ workflow: 'a', command: 'b' })} or ${perStyle({ workflow: '', command: 'c' })}.`;

  expect(inStyle('workflow', text)).toBe('Set a or .');
  expect(inStyle('command', text)).toBe('Set b or c.');
});

const ENVIRONMENTS = `${HEAD}${entries({ a: 'A' })}environments: { staging: {}, live: {} }\n`;
const DELETING = `${HEAD}unlisted: delete\n${entries({ a: 'A' })}`;
const LIVE = [1, 2, 3].map((n) => address(n, n === 1 ? 'A' : `Old ${n}`));

interface Case {
  readonly file: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  readonly action: string;
  readonly cli: string;
}

const CASES: Readonly<Record<string, Case>> = {
  'an environment that is not picked': {
    file: ENVIRONMENTS,
    action: 'Set the input `environment` to one of: staging, live.',
    cli: 'Pick with --environment one of: staging, live.',
  },
  'an environment that is not there': {
    file: HEAD + entries({ a: 'A' }),
    inputs: { environment: 'live' },
    args: ['-e', 'live'],
    action: 'Leave `environment` out, or add an `environments` part.',
    cli: 'Leave --environment out, or add an `environments` part.',
  },
  'too many deletes': {
    file: DELETING,
    action: 'or run once with `max-deletes: 2`.',
    cli: 'or run once with `--max-deletes 2`.',
  },
  'the limit of deletes': {
    file: DELETING,
    action: 'and max-deletes is 20% of 3 in scope',
    cli: 'and --max-deletes is 20% of 3 in scope',
  },
  'a region that is none': {
    file: DELETING,
    inputs: { region: 'IE 1' },
    args: ['--region', 'IE 1'],
    action: 'Input `region` is "IE 1"',
    cli: '--region (or TWILIO_REGION) is "IE 1"',
  },
  'an edge that is none': {
    file: DELETING,
    inputs: { edge: '?' },
    args: ['--edge', '?'],
    action: 'Input `edge` is "?"',
    cli: '--edge (or TWILIO_EDGE) is "?"',
  },
  'an export with an environment': {
    file: DELETING,
    inputs: { mode: 'export', environment: 'live' },
    args: ['-e', 'live'],
    action: 'Leave `environment` out.',
    cli: 'Leave --environment out, or add to a file that has it with --merge.',
  },
};

test.each(Object.entries(CASES))('the Action and the CLI name their own input for %s', async (_, each) => {
  const { file, inputs = {}, args = [], action, cli } = each;
  const twilio = await twilioWith(LIVE);
  const at = repository(twilio, file);

  const inAction = await at.run(inputs.mode ?? 'plan', inputs, 'workflow_dispatch');
  const atDesk = await at.cli(inputs.mode ?? 'plan', ...args);

  expect(inAction.stdout.replaceAll('%25', '%')).toContain(action);
  expect(atDesk.stdout).toContain(cli);
  expect(inAction.stdout).not.toMatch(/(?<![\w-])--[a-z]/);
  expect(inAction.stdout + atDesk.stdout + inAction.summary).not.toMatch(/\\u\{[123]\}|\p{Cc}(?<![\n\r\t])/u);
});

test('the CLI names its own option for approving a plan that changed', async () => {
  const at = repository(await twilioWith([]), HEAD + entries({ a: 'A' }));

  const { stdout } = await at.cli('apply', '--yes', '--approved-plan-id', 'f'.repeat(64));

  expect(stdout).toMatch(/then approve it with `--approved-plan-id [0-9a-f]{64}`\./);
});

test('refused credentials are named as inputs in the Action and as variables in the CLI', async () => {
  const twilio = await twilioWith([]);
  const at = repository(twilio, HEAD + entries({ a: 'A' }));

  const inAction = await at.plan({ 'auth-token': 'open-sesame' });
  const env = { ...twilio.env, TWILIO_AUTH_TOKEN: 'open-sesame' };
  const atDesk = await runCli(['plan', '--api-url', twilio.sandbox.url], {
    cwd: folder({ 'addresses.yaml': HEAD + entries({ a: 'A' }) }),
    env,
  });

  expect(inAction.stdout).toContain(
    'Check that `account-sid` and `auth-token`, or `api-key` and `api-secret`, belong together.',
  );
  expect(atDesk.stdout).toContain(
    'Check that TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or TWILIO_API_KEY and TWILIO_API_SECRET, belong together.',
  );
});

test.each(['plan', 'apply', 'drift', 'export', 'pin', 'accept'])(
  '%s without credentials suggests the sandbox in the CLI',
  async (command) => {
    const cwd = folder({ 'addresses.yaml': HEAD + entries({ a: 'A' }) });

    const { code, stdout } = await runCli([command], { cwd });

    expect(code).toBe(1);
    expect(stdout).toContain('To try it without an account, run with --sandbox.');
  },
);

test('the Action without credentials suggests secrets and not the sandbox', async () => {
  const workspace = folder({ 'addresses.yaml': HEAD + entries({ a: 'A' }) });

  const { stdout } = await runAction({ mode: 'plan' }, { workspace });

  expect(stdout).toContain('from a secret that this run can read.');
  expect(stdout).not.toContain('sandbox');
});
