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
import { addressLeftOut, environmentOfNewFile, variableOfWebhook } from '../messages/export.ts';
import { Ownership, unmatchedPatterns } from '../plan/ownership.ts';
import { errorsOf, type Problem, ProblemError, stop } from '../problem.ts';
import type { WrittenResult } from '../result.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { count } from '../text/quote.ts';
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
  /** Whether the file takes unlisted addresses out of service, and so those that are left out. */
  readonly endsUnlisted: boolean;
  /** What is not written though it may be expected, where so many addresses are added. */
  readonly notes: (added: number) => readonly Problem[];
}

/** Writes a file for the live account that is valid and whose plan is empty. Writes nothing to Twilio. */
export function exportFile(options: RunOptions, hooks: Hooks, runtime: Runtime): Promise<WrittenResult> {
  return options.exporting.merge ? mergeIntoFile(options, hooks, runtime) : writeNewFile(options, runtime);
}

/** Writes the live addresses that are asked for into a new file. */
export async function writeNewFile(options: RunOptions, runtime: Runtime): Promise<WrittenResult> {
  const { exporting, environment } = options;
  if (environment !== undefined) throw stop(environmentOfNewFile(environment));
  const account = await openAccount(exporting.api, options.twilio as TwilioOptions, runtime);
  try {
    const { live, accountValues } = await account.read();
    // A new file has only the variables that this export introduces.
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

/** Adds the live addresses that are requested and have no entry. Every line and comment of the file is kept. */
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

/** If another entry means the address, a new entry for it would make `apply` create a second one. */
const BLOCKS_MERGE = 'suspected rename';

/** @throws ProblemError where no entries can be added. Guards judge a plan to apply, and a merge applies none. */
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

/** Patterns of options that match nothing: likely a typing error. They have no place in a file. */
function unmatchedOptions(exporting: ExportOptions, { addresses }: Live): Problem[] {
  return unmatchedPatterns(patternsOf(exporting), addresses).map(
    ({ place: _, path: __, ...problem }) => problem,
  );
}

/** Writes the addresses into the file; it is left alone if nothing is added. */
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

function leftOutWarnings(leftOut: readonly LeftOut[], endsUnlisted: boolean): Problem[] {
  return leftOut.map(({ address, why }) =>
    addressLeftOut({ sid: address.sid, name: nameBesideSid(address) }, why, endsUnlisted),
  );
}

function variableWarnings(variables: readonly Variable[]): Problem[] {
  return variables.map(({ name, what, key }) => variableOfWebhook(key, name, what));
}
