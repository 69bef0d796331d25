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

test('a text keeps the parts that are the same in every style', () => {
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
  'an environment that is not selected': {
    file: ENVIRONMENTS,
    action: 'input `environment`',
    cli: '--environment',
  },
  'an environment that does not exist': {
    file: HEAD + entries({ a: 'A' }),
    inputs: { environment: 'live' },
    args: ['-e', 'live'],
    action: 'Remove `environment`',
    cli: 'Remove --environment',
  },
  'too many deletes': {
    file: DELETING,
    action: '`max-deletes: 2`',
    cli: '`--max-deletes 2`',
  },
  'the limit of deletes': {
    file: DELETING,
    action: ' max-deletes is 20% of 3 in scope',
    cli: ' --max-deletes is 20% of 3 in scope',
  },
  'an invalid region': {
    file: DELETING,
    inputs: { region: 'IE 1' },
    args: ['--region', 'IE 1'],
    action: '`region`',
    cli: '--region (or TWILIO_REGION)',
  },
  'an invalid edge': {
    file: DELETING,
    inputs: { edge: '?' },
    args: ['--edge', '?'],
    action: '`edge`',
    cli: '--edge (or TWILIO_EDGE)',
  },
  'an export with an environment': {
    file: DELETING,
    inputs: { mode: 'export', environment: 'live' },
    args: ['-e', 'live'],
    action: 'Remove `environment`.',
    cli: '--merge',
  },
};

test.each(Object.entries(CASES))(
  'the Action and the CLI each name their own input for %s',
  async (_, each) => {
    const { file, inputs = {}, args = [], action, cli } = each;
    const twilio = await twilioWith(LIVE);
    const at = repository(twilio, file);

    const inAction = await at.run(inputs.mode ?? 'plan', inputs, 'workflow_dispatch');
    const atDesk = await at.cli(inputs.mode ?? 'plan', ...args);

    expect(inAction.stdout.replaceAll('%25', '%')).toContain(action);
    expect(atDesk.stdout).toContain(cli);
    expect(inAction.stdout).not.toMatch(/(?<![\w-])--[a-z]/);
    expect(inAction.stdout + atDesk.stdout + inAction.summary).not.toMatch(
      /\\u\{[123]\}|\p{Cc}(?<![\n\r\t])/u,
    );
  },
);

test('the CLI proposes --approved-plan-id for an approved plan that changed', async () => {
  const at = repository(await twilioWith([]), HEAD + entries({ a: 'A' }));

  const { stdout } = await at.cli('apply', '--yes', '--approved-plan-id', 'f'.repeat(64));

  expect(stdout).toMatch(/`--approved-plan-id [0-9a-f]{64}`/);
});

test('rejected credentials are named as they were set', async () => {
  const twilio = await twilioWith([]);
  const at = repository(twilio, HEAD + entries({ a: 'A' }));

  const inAction = await at.plan({ 'auth-token': 'open-sesame' });
  const env = { ...twilio.env, TWILIO_AUTH_TOKEN: 'open-sesame' };
  const atDesk = await runCli(['plan', '--api-url', twilio.sandbox.url], {
    cwd: folder({ 'addresses.yaml': HEAD + entries({ a: 'A' }) }),
    env,
  });

  expect(inAction.stdout).toMatch(/FA201.*`account-sid` and `auth-token`, or `api-key` and `api-secret`/);
  expect(atDesk.stdout).toMatch(
    /FA201[\s\S]*TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or TWILIO_API_KEY and TWILIO_API_SECRET/,
  );
});

test.each(['plan', 'apply', 'drift', 'export', 'pin', 'accept'])(
  '%s without credentials proposes --sandbox on the command line',
  async (command) => {
    const cwd = folder({ 'addresses.yaml': HEAD + entries({ a: 'A' }) });

    const { code, stdout } = await runCli([command], { cwd });

    expect(code).toBe(1);
    expect(stdout).toMatch(/FA002[\s\S]*--sandbox/);
  },
);

test('the Action without credentials proposes a secret, and no sandbox', async () => {
  const workspace = folder({ 'addresses.yaml': HEAD + entries({ a: 'A' }) });

  const { stdout } = await runAction({ mode: 'plan' }, { workspace });

  expect(stdout).toMatch(/FA002[\s\S]*secret/);
  expect(stdout).not.toContain('sandbox');
});
