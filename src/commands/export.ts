import { type LiveAddress, nameBesideSid } from '../address/address.ts';
import type { Live } from '../address/store.ts';
import type { Values } from '../address/value.ts';
import {
  type Composition,
  composeFile,
  type FileContext,
  type LeftOut,
  variablesOf,
} from '../export/compose.ts';
import { composeMerged } from '../export/compose-merged.ts';
import type { Variable } from '../export/placeholders.ts';
import { writeText } from '../io/write-text.ts';
import { Ownership, unmatchedPatterns } from '../plan/ownership.ts';
import { errorsOf, type Problem, ProblemError, stop, warning } from '../problem.ts';
import type { WrittenResult } from '../result.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { nameInput, perStyle } from '../text/input-style.ts';
import { count, quote } from '../text/quote.ts';
import { type Account, openAccount, type TwilioOptions } from '../twilio/account.ts';
import type { NeededLookUps } from '../twilio/look-ups.ts';
import { composeSound } from './export-compose.ts';
import type { Hooks } from './hooks.ts';
import { type LivePlan, withLivePlan } from './live-plan.ts';
import { mergeNotes } from './merge-notes.ts';
import { neededLookUps } from './needed-look-ups.ts';
import type { ExportOptions, RunOptions } from './options.ts';
import { written } from './results.ts';
import { writeSchemaBeside } from './schema-file.ts';

/** What an export is made from. */
interface ExportBasis {
  readonly account: Account;
  readonly accountValues: Values;
  readonly live: Live;
  /** The addresses that are to get an entry. */
  readonly addresses: readonly LiveAddress[];
  readonly needed: NeededLookUps;
  readonly compose: (
    addresses: readonly LiveAddress[],
    leftOut: readonly LeftOut[],
    context: Omit<FileContext, 'scope' | 'ignore' | 'hasSchema'>,
  ) => Composition;
  /** Whether the file takes an address that is left out of service for being unlisted. */
  readonly endsUnlisted: boolean;
  /** What is not written though it may be expected, once so many addresses are. */
  readonly notes: (added: number) => readonly Problem[];
}

/** Writes a file for the live account, which validates and plans empty. Writes nothing to Twilio. */
export function exportFile(options: RunOptions, hooks: Hooks, runtime: Runtime): Promise<WrittenResult> {
  return options.exporting.merge ? mergeIntoFile(options, hooks, runtime) : writeNewFile(options, runtime);
}

/** Writes what is live and asked for into a new file. */
export async function writeNewFile(options: RunOptions, runtime: Runtime): Promise<WrittenResult> {
  const { exporting, environment } = options;
  if (environment !== undefined) {
    throw stop(
      'FA130',
      `A new file has no environment ${quote(environment)}`,
      `Leave ${nameInput('environment')} out${perStyle({ workflow: '', command: ', or add to a file that has it with --merge' })}.`,
    );
  }
  const account = await openAccount(exporting.api, options.twilio as TwilioOptions, runtime);
  try {
    const { live, accountValues } = await account.read();
    // The only variables of a new file are those that it is written with.
    return await write({ ...options, variables: {} }, runtime, {
      account,
      accountValues,
      live,
      addresses: live.addresses.filter(askedFor(exporting)),
      needed: neededLookUps(account.store.kind, [], live.addresses),
      compose: (addresses, leftOut, context) =>
        composeFile(addresses, leftOut, { ...context, ...exporting, hasSchema: !exporting.toOutput }),
      endsUnlisted: false,
      notes: () => [],
    });
  } finally {
    account.close();
  }
}

/** Adds what is live, asked for and in no entry to the file; every line and comment of it stays as it was. */
function mergeIntoFile(options: RunOptions, hooks: Hooks, runtime: Runtime): Promise<WrittenResult> {
  return withLivePlan(options, hooks, runtime, async (livePlan) => {
    checkMergeable(livePlan);
    const { plan, desired, account, text, live } = livePlan;
    const isAskedFor = askedFor(options.exporting);
    const addresses = plan.unlisted.map((unlisted) => unlisted.live).filter(isAskedFor);
    const isAsked = options.exporting.scope.length > 0;
    return write(options, runtime, {
      account,
      accountValues: plan.accountValues,
      live,
      addresses,
      needed: neededLookUps(plan.kind, desired.entries, addresses),
      compose: (listed, _, context) => composeMerged(text, options.environment, listed, context),
      endsUnlisted: desired.unlisted !== 'report',
      notes: (added) => mergeNotes(livePlan, { by: isAskedFor, isAsked }, added),
    });
  });
}

/** A new entry for an address that another entry may have meant would have that one made beside it. */
const BLOCKS_MERGE = 'suspected rename';

/** @throws ProblemError where the file is no basis for more entries; guards judge a whole plan, and this makes none */
function checkMergeable({ plan }: LivePlan): void {
  const errors = errorsOf(plan.problems).filter(({ guard }) => guard === undefined || guard === BLOCKS_MERGE);
  if (errors.length > 0) throw new ProblemError(errors);
}

/** Whether the options ask for an address. */
function askedFor(exporting: ExportOptions): (address: LiveAddress) => boolean {
  const asked = new Ownership(patternsOf(exporting));
  return (address) => asked.owns(address);
}

function patternsOf({ scope, ignore }: ExportOptions) {
  const placed = (value: string) => ({ value, place: { file: '', line: 1, column: 1 } });
  return { scope: scope.map(placed), ignore: ignore.map(placed) };
}

/** Patterns of options that match nothing: likely a typing error. They are in no file. */
function unmatchedOptions(exporting: ExportOptions, { addresses }: Live): Problem[] {
  return unmatchedPatterns(patternsOf(exporting), addresses).map(({ code, message, remedy }) =>
    warning(code, message, remedy),
  );
}

/** Writes the addresses into the file; a file to which nothing is added is left alone. */
async function write(options: RunOptions, runtime: Runtime, basis: ExportBasis): Promise<WrittenResult> {
  const { account, accountValues } = basis;
  const { account: accountSid } = options.twilio as TwilioOptions;
  const lookUps = await account.lookUp(basis.needed);
  const live = account.complete(basis.live);
  const sids = new Set(basis.addresses.map(({ sid }) => sid));
  const context = { kind: account.store.kind, lookUps, account: accountSid, accountValues };
  const { text, entries, leftOut } = composeSound(
    live.addresses.filter(({ sid }) => sids.has(sid)),
    (addresses, left) => basis.compose(addresses, left, context),
    { ...options, account: accountSid, live, lookUps, accountValues },
  );
  const variables = variablesOf(entries);
  for (const { value } of variables) runtime.secrets.add(value);
  runtime.maskSecrets();
  const { file, exporting } = options;
  const { force, merge, toOutput } = exporting;
  const isWritten = !merge || entries.length > 0;
  const number = count(entries.length, 'address', 'addresses');
  const problems = [
    ...unmatchedOptions(options.exporting, live),
    ...basis.notes(entries.length),
    ...leftOutWarnings(leftOut, basis.endsUnlisted),
    ...variableWarnings(variables),
  ];
  if (toOutput) return { ...written(options, `${number} to standard output`, problems), output: text };
  if (isWritten) writeText(options, text, force || merge);
  const wrote = merge ? `${number} into ${file}` : `${file} with ${number}`;
  return written(options, isWritten ? wrote : undefined, [
    ...problems,
    ...(merge ? [] : writeSchemaBeside(options)),
  ]);
}

/** @param endsUnlisted whether the file takes the addresses out of service for being unlisted */
function leftOutWarnings(leftOut: readonly LeftOut[], endsUnlisted: boolean): Problem[] {
  const remedy = endsUnlisted
    ? 'The file says `unlisted` for it: name it under `ignore` before the next apply, or it goes out of service.'
    : `It stays as it is. Change it in Twilio so that the file can say it, then export again${perStyle({ workflow: '', command: ' with --merge' })}.`;
  return leftOut.map(({ address, why }) =>
    warning('FA250', `${address.sid}, ${quote(nameBesideSid(address))}, is left out: ${why}`, remedy),
  );
}

function variableWarnings(variables: readonly Variable[]): Problem[] {
  return variables.map(({ name, what, key }) =>
    warning(
      'FA251',
      `${key} needs the environment variable ${name}: the ${what} of its webhook, which is not written into a file`,
      `Keep the value as a secret, and give it to the step as \`env: { ${name}: … }\`.`,
    ),
  );
}
