import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { TestAccount } from '../../support/account.ts';
import { fo } from '../../support/addresses.ts';
import { KIND } from '../../support/kinds.ts';
import { type ActionEnded, type Ended, folder } from '../../support/process.ts';
import { runAction, runCli } from '../../support/run.ts';
import { type FlexFlowRow, flexFlow, type StudioFlowRow, studioSids } from '../../support/sandbox/index.ts';

export { fo } from '../../support/addresses.ts';
export { KIND } from '../../support/kinds.ts';
export { address } from '../../support/live-rows.ts';

/** The first lines of a file for the account of a scene. */
export const HEAD = KIND.head;

/** The SID of the nth address, and a live one that goes to "Webchat Flow" but for what differs. */
export const { sidOf, row } = KIND;

/** An address for the web whose chats go to this URL. */
export const hook = (n: number, name: string, url: string, retry_count = 3): FlexFlowRow =>
  flexFlow(fo(n), name, { integration_type: 'external', integration: { url, retry_count } });

/** A response of Twilio that its own types do not allow. */
export const odd = (n: number, name: string, differs: Record<string, unknown>): FlexFlowRow =>
  ({ ...flexFlow(fo(n), name), ...differs }) as FlexFlowRow;

export const WEBCHAT = `studio: Webchat Flow # ${studioSids.webchatFlow}`;

/** The entry of an address that goes to "Webchat Flow", as an export writes it. */
export function entry(key: string, n: number, name: string): string[] {
  return [
    `  ${key}:`,
    `    sid: ${sidOf(n)}`,
    `    name: ${name}`,
    ...KIND.exportedIdentity(n),
    `    ${WEBCHAT}`,
  ];
}

export interface Desk {
  readonly path: string;
  cli(...args: string[]): Promise<Ended>;
  /** Runs the Action in a mode, as by hand where no event is named. */
  action(mode: string, inputs?: Readonly<Record<string, string>>): Promise<ActionEnded>;
  /** The text of the file. */
  text(file?: string): string;
  /** Whether the file exists. */
  has(file: string): boolean;
  /** All files that are there. */
  files(): string[];
}

/** A folder with these files, from which runs reach the account. */
export function desk(
  twilio: TestAccount,
  files: Readonly<Record<string, string | Buffer>> = {},
  env: Readonly<Record<string, string>> = {},
  asNobody = false,
): Desk {
  const path = folder(files);
  return {
    path,
    cli: (...args) =>
      runCli([...args, ...optionsOf(args, twilio)], {
        cwd: path,
        env: { ...twilio.env, ...env },
        asNobody,
      }),
    action: (mode, inputs = {}) => runAction({ ...twilio.inputs, ...inputs, mode }, { workspace: path, env }),
    text: (file = 'addresses.yaml') => readFileSync(join(path, file), 'utf8'),
    has: (file) => existsSync(join(path, file)),
    files: () => readdirSync(path).sort(),
  };
}

/** The options with which a command reaches the account, and an export knows which kind of address to write. */
function optionsOf([command, ...rest]: readonly string[], twilio: TestAccount): readonly string[] {
  if (command === 'validate') return [];
  const api = command === 'export' && !rest.includes('--merge') ? KIND.exportOptions : [];
  return [...api, '--api-url', twilio.sandbox.url];
}

/** A desk with this text as its addresses.yaml. */
export const deskWith = (twilio: TestAccount, text: string | Buffer, env = {}): Desk =>
  desk(twilio, { 'addresses.yaml': text }, env);

/** The file is valid, a plan finds nothing to do, and a first apply touches nothing. */
export async function expectEmptyPlan(twilio: TestAccount, at: Desk, ...more: string[]): Promise<void> {
  const validate = await at.cli('validate', ...more);
  expect(validate.code, validate.stdout).toBe(0);
  const plan = await at.cli('plan', '--detailed-exitcode', ...more);
  expect(plan.code, plan.stdout).toBe(0);
  expect(plan.stdout).toContain('Plan: in sync; ');
  const apply = await at.cli('apply', '--yes', ...more);
  expect(apply.code, apply.stdout).toBe(0);
  expect(twilio.writes()).toEqual([]);
}

/** SID → name of the addresses that the file of the desk lists. */
export async function listed(at: Desk): Promise<Record<string, string>> {
  const { stdout } = await at.cli('plan', '--json');
  const { addresses } = JSON.parse(stdout) as { addresses: Record<string, { sid: string; name: string }> };
  return Object.fromEntries(Object.values(addresses).map(({ sid, name }) => [sid, name]));
}

/** A warning as the CLI prints it. */
export interface Warned {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** The warnings that the CLI printed, in order. */
export function warned({ stdout }: Pick<Ended, 'stdout'>): Warned[] {
  return stdout.split('\n\n').flatMap((block) => {
    const [head = '', message = '', ...rest] = block.split('\n');
    const code = /^warning (FA\d{3})/.exec(head)?.[1];
    const remedy = rest.at(-1)?.replace(/^ *Fix: /, '') ?? '';
    return code === undefined ? [] : [{ code, message: message.trim(), remedy }];
  });
}

/** `FA250 message. remedy` of each warning that the CLI printed, in order. */
export function warnings(ended: Pick<Ended, 'stdout'>): string[] {
  return warned(ended).map(({ code, message, remedy }) => `${code} ${message}. ${remedy}`);
}

/** The codes of the warnings that the CLI printed, in order. */
export function warningCodes(ended: Pick<Ended, 'stdout'>): string[] {
  return warned(ended).map(({ code }) => code);
}

/** Adds a Studio Flow. */
export function addStudioFlow(twilio: TestAccount, flow: Pick<StudioFlowRow, 'sid' | 'friendly_name'>): void {
  const [model] = twilio.state.studioFlows;
  if (model !== undefined) twilio.state.studioFlows.push({ ...model, ...flow });
}
