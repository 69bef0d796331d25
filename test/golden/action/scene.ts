import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { account, type TestAccount } from '../../support/account.ts';
import { NO_WAITING } from '../../support/no-waiting.ts';
import { type ActionEnded, type Ended, folder } from '../../support/process.ts';
import { runAction, runCli } from '../../support/run.ts';
import {
  type AddressRow,
  countingSids,
  type Fault,
  type RecordedRequest,
  type TestSandboxOptions,
} from '../../support/sandbox/index.ts';

export { cv, fo, ig } from '../../support/addresses.ts';
export { address, chat, HEAD } from '../../support/live-rows.ts';

/** The SID of the nth address that the scene's account makes. */
export const made = (n: number): string => `FO${(0x900 + n).toString(16).padStart(32, '0')}`;

/** Entries that go to "Webchat Flow", under names that are their keys but for what `names` says. */
export function entries(names: Readonly<Record<string, string>>): string {
  const lines = Object.entries(names).map(
    ([key, name]) => `  ${key}: { name: ${JSON.stringify(name)}, studio: Webchat Flow }\n`,
  );
  return lines.length === 0 ? 'addresses: {}\n' : `addresses:\n${lines.join('')}`;
}

/** An account whose new SIDs are `made(1)`, `made(2)`, … */
export function twilioWith(
  addresses: readonly AddressRow[],
  options: Omit<TestSandboxOptions, 'state'> = {},
): Promise<TestAccount> {
  return account(addresses, { newSid: countingSids(0x901), ...options });
}

type Inputs = Readonly<Record<string, string>>;

export interface Repository {
  /** Runs the Action in a mode, as by hand where no event is named. */
  run(mode: string, inputs?: Inputs, event?: string): Promise<ActionEnded>;
  plan(inputs?: Inputs, event?: string): Promise<ActionEnded>;
  apply(inputs?: Inputs, event?: string): Promise<ActionEnded>;
  /** Runs the CLI, with the account's credentials in its environment. */
  cli(...args: string[]): Promise<Ended>;
  /** The file's next version. */
  write(text: string): void;
}

/** A checked out repository with this `addresses.yaml`, whose runs reach the account. */
export function repository(
  twilio: TestAccount,
  text: string,
  env: Readonly<Record<string, string>> = {},
): Repository {
  const workspace = folder({ 'addresses.yaml': text });
  const run: Repository['run'] = (mode, inputs = {}, event = 'workflow_dispatch') =>
    runAction({ ...twilio.inputs, ...inputs, mode }, { workspace, event, env: { ...NO_WAITING, ...env } });
  return {
    run,
    plan: (inputs, event) => run('plan', inputs, event),
    apply: (inputs, event) => run('apply', inputs, event),
    cli: (...args) =>
      runCli([...args, '--api-url', twilio.sandbox.url], {
        cwd: workspace,
        env: { ...twilio.env, ...NO_WAITING, ...env },
      }),
    write: (next) => writeFileSync(join(workspace, 'addresses.yaml'), next),
  };
}

/** A second apply finds nothing to do, and writes nothing. */
export async function expectInSync(
  twilio: TestAccount,
  repo: Repository,
  inputs: Inputs = {},
): Promise<void> {
  const before = twilio.writes().length;
  const again = await repo.apply(inputs);
  expect(again).toMatchObject({ code: 0, outputs: { changed: 'false', held: '0', blocked: 'false' } });
  expect(twilio.writes().slice(before)).toEqual([]);
}

/** The nth request (the first, where not said) with this method and path goes wrong so; the others do not. */
export function fault(
  method: string,
  path: RegExp,
  wrong: Fault,
  nth = 1,
): NonNullable<TestSandboxOptions['fault']> {
  let met = 0;
  return (request) => (asks(request, method, path) && ++met === nth ? wrong : undefined);
}

/** Every request with this method and path goes wrong so. */
export function always(method: string, path: RegExp, wrong: Fault): NonNullable<TestSandboxOptions['fault']> {
  return (request) => (asks(request, method, path) ? wrong : undefined);
}

const asks = (request: RecordedRequest, method: string, path: RegExp) =>
  request.method === method && path.test(request.path);

/** The list of Flex Flows, and one of them. */
export const LIST = /\/FlexFlows$/;
export const ONE = /\/FlexFlows\/FO/;

/** What the markdown says once it is shown: each escaped character as itself. */
export function read(markdown: string): string {
  return markdown.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

/** The lines of the log that are no workflow commands, but for empty ones and the plan's id at the end. */
export function said(ended: ActionEnded): string[] {
  const text = ended.log.join('\n').trimEnd();
  return text.replace(/\nPlan id: [0-9a-f]{64}$/, '').split('\n');
}

/** The annotations alone: errors and warnings, with the runner's escapes undone. */
export function annotations(ended: ActionEnded): string[] {
  return ended.commands
    .filter((line) => /^::(error|warning)/.test(line))
    .map((line) =>
      line.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%0A', '\n').replaceAll('%25', '%'),
    );
}
