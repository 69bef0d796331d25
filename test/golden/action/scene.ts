import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { account, type TestAccount } from '../../support/account.ts';
import { cv } from '../../support/addresses.ts';
import { KIND, type Settings } from '../../support/kinds.ts';
import { NO_WAITING } from '../../support/no-waiting.ts';
import { type ActionEnded, type Ended, folder } from '../../support/process.ts';
import { runAction, runCli } from '../../support/run.ts';
import {
  type AddressRow,
  countingSids,
  type Fault,
  type RecordedRequest,
  rowsOf,
  type TestSandboxOptions,
} from '../../support/sandbox/index.ts';

export { cv, fo, ig } from '../../support/addresses.ts';
export { KIND } from '../../support/kinds.ts';
export { address, chat } from '../../support/live-rows.ts';

/** The first lines of a file for the account of a scene. */
export const HEAD = KIND.head;

/** The number of a line, counted as in a file without `api`. */
export const line = (n: number): number => n + HEAD.split('\n').length - 3;

/** The SID of the nth address, and a live one: it goes to "Webchat Flow" except for what differs. */
export const { sidOf, row } = KIND;

/** The SID of the nth address that the scene's account creates. */
export const made = (n: number): string =>
  `${KIND.sandbox.prefix}${(0x900 + n).toString(16).padStart(32, '0')}`;

/** The deployment key of the nth address that a file of `entries` creates. */
export const newKey = (n: number): string => cv(900 + n);

type Names = Readonly<Record<string, string>>;

/**
 * Entries that go to "Webchat Flow", by key and name.
 *
 * @param created those that no live address matches, with what their kind needs to create them
 */
export function entries(names: Names, created: Names = {}): string {
  const entry = (key: string, name: string, more: string) =>
    `  ${key}: { name: ${JSON.stringify(name)}, studio: Webchat Flow${more} }\n`;
  const lines = [
    ...Object.entries(names).map(([key, name]) => entry(key, name, '')),
    ...Object.entries(created).map(([key, name], n) => entry(key, name, KIND.newEntry(901 + n))),
  ];
  return lines.length === 0 ? 'addresses: {}\n' : `addresses:\n${lines.join('')}`;
}

/** The live addresses of the kind, by SID. They may be replaced in it. */
export const liveRows = (twilio: TestAccount): Record<string, AddressRow> =>
  rowsOf(twilio.state, KIND.sandbox);

/** The settings of a live address; undefined where there is none. */
export function settingsOf(twilio: TestAccount, sid: string): Settings | undefined {
  const found = liveRows(twilio)[sid];
  return found && KIND.settings(found);
}

/** Changes a live address by hand, if it still exists. */
export function change(twilio: TestAccount, n: number, differs: Partial<Settings>): void {
  const now = settingsOf(twilio, sidOf(n));
  if (now === undefined) return;
  const { name, ...rest } = { ...now, ...differs };
  liveRows(twilio)[sidOf(n)] = row(n, name ?? '', rest);
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

/** A second apply finds no changes, and writes nothing. */
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

/** Only the nth request with this method and path fails in this way: the first by default. */
export function fault(
  method: string,
  path: RegExp,
  wrong: Fault,
  nth = 1,
): NonNullable<TestSandboxOptions['fault']> {
  let met = 0;
  return (request) => (asks(request, method, path) && ++met === nth ? wrong : undefined);
}

/** Every request with this method and path fails in this way. */
export function always(method: string, path: RegExp, wrong: Fault): NonNullable<TestSandboxOptions['fault']> {
  return (request) => (asks(request, method, path) ? wrong : undefined);
}

const asks = (request: RecordedRequest, method: string, path: RegExp) =>
  request.method === method && path.test(request.path);

/** The path of the list of addresses, and of one of them by its SID. */
export const LIST_PATH = KIND.sandbox.path;
export const onePath = (sid: string): string => `${LIST_PATH}/${sid}`;

export const LIST = new RegExp(`${LIST_PATH}$`);
export const ONE = new RegExp(`${LIST_PATH}/${KIND.sandbox.prefix}`);

/** Markdown as it is shown: each escaped character as itself. */
export function read(markdown: string): string {
  return markdown.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

/** The lines of the log that are not workflow commands, without the plan's id at the end. */
export function said(ended: ActionEnded): string[] {
  const text = ended.log.join('\n').trimEnd();
  return text.replace(/\nPlan id: [0-9a-f]{64}$/, '').split('\n');
}

/** The annotations without their words: `error FA210 addresses.acme.studio addresses.yaml:5:13`. */
export function problemsOf(ended: ActionEnded): string[] {
  return annotations(ended).map((line) => {
    const [, severity, title, file = '', row, column] = ANNOTATION.exec(line) ?? [];
    return `${severity} ${title}${file && ` ${file}:${row}:${column}`}`;
  });
}

const ANNOTATION = /^::(error|warning) title=([^,:]*)(?:,file=([^,]*),line=(\d+),col=(\d+))?::/;

/** The annotations alone: errors and warnings, with the runner's escapes undone. */
export function annotations(ended: ActionEnded): string[] {
  return ended.commands
    .filter((line) => /^::(error|warning)/.test(line))
    .map((line) =>
      line.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%0A', '\n').replaceAll('%25', '%'),
    );
}
