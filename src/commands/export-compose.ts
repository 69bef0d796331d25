import type { LiveAddress } from '../address/address.ts';
import type { LookUps } from '../address/look-ups.ts';
import type { Live } from '../address/store.ts';
import type { Values } from '../address/value.ts';
import type { EntryLines } from '../export/entry-lines.ts';
import type { Variable } from '../export/placeholders.ts';
import { load } from '../file/load.ts';
import { Ownership } from '../plan/ownership.ts';
import { errorsOf, isGuard, type Problem, ProblemError } from '../problem.ts';
import type { ExportOptions, FileOptions } from './options.ts';
import { planWithoutGuards } from './plan-basis.ts';

/** A text as it may be written, with an entry for every address that is not left out. */
interface Composition {
  readonly text: string;
  readonly entries: readonly EntryLines[];
  /** Addresses that the format cannot say, found while composing. */
  readonly inexpressible: readonly LiveAddress[];
}

/** A text that loads, and plans nothing for what it lists. */
export interface SoundComposition extends Composition {
  readonly variables: readonly Variable[];
  readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
  readonly address: LiveAddress;
  readonly why: string;
}

/** What the text is loaded with, and planned against. */
export interface CheckContext extends Pick<FileOptions, 'file' | 'environment' | 'variables'> {
  readonly account: string;
  readonly live: Live;
  readonly lookUps: LookUps;
  /** What the account supplies for entries that are still to be created. */
  readonly accountValues: Values;
}

/** Which names an export is asked for. */
export function askedFor({ scope, ignore }: ExportOptions): Ownership {
  const placed = (value: string) => ({ value, place: { file: '', line: 1, column: 1 } });
  return new Ownership({ scope: scope.map(placed), ignore: ignore.map(placed) });
}

/**
 * Composes the text, loads and plans it, and leaves out what the format turns out not to be able to say, until the
 * plan is empty. Every round leaves out one address more at the least.
 *
 * @param compose makes the text; it is given SID → why, of the addresses that are left out
 * @throws ProblemError where something is wrong that is no address's
 */
export function composeSound(
  addresses: readonly LiveAddress[],
  compose: (leftOut: ReadonlyMap<string, string>) => Composition,
  check: CheckContext,
): SoundComposition {
  const reasons = sharedNames(addresses);
  let composition = compose(reasons);
  for (let faults = faultsOf(composition, check); faults.size > 0; faults = faultsOf(composition, check)) {
    for (const [sid, why] of faults) reasons.set(sid, why);
    composition = compose(reasons);
  }
  return {
    ...composition,
    variables: variablesOf(composition),
    leftOut: addresses.flatMap((address) => {
      const why = reasons.get(address.sid);
      return why === undefined ? [] : [{ address, why }];
    }),
  };
}

/** Addresses that share a name, SID → why they are left out: the file distinguishes entries by name. */
function sharedNames(addresses: readonly LiveAddress[]): Map<string, string> {
  const byName = new Map<string, string[]>();
  for (const { name, sid } of addresses) byName.set(name, [...(byName.get(name) ?? []), sid]);
  const shared = [...byName.values()].filter((sids) => sids.length > 1);
  return new Map(
    shared.flatMap((sids) => sids.map((sid) => [sid, `${sids.length} addresses have this name`] as const)),
  );
}

/** SID → why its address cannot be in the text. */
function faultsOf(composition: Composition, check: CheckContext): ReadonlyMap<string, string> {
  const { text, entries, inexpressible } = composition;
  if (inexpressible.length > 0) {
    return new Map(
      inexpressible.map(({ sid }) => [sid, 'its integration or state is of no kind that the file can say']),
    );
  }
  const faults = entryFaults(text, variablesOf(composition), check);
  return new Map(
    entries.flatMap(({ key, sid }) => {
      const why = faults.get(key);
      return why === undefined ? [] : [[sid, why] as const];
    }),
  );
}

/** Key → what is wrong with its entry, or would be changed by a plan of the text. */
function entryFaults(
  text: string,
  newVariables: readonly Variable[],
  check: CheckContext,
): ReadonlyMap<string, string> {
  const { file, environment } = check;
  const variables = {
    ...check.variables,
    ...Object.fromEntries(newVariables.map(({ name, value }) => [name, value])),
  };
  const options = { file, environment, allEnvironments: false, variables, needVariables: true };
  const { desired, problems } = load(text, options);
  if (desired === undefined) return byEntry(errorsOf(problems));
  const plan = planWithoutGuards(file, desired, check, check.accountValues);
  // A guard speaks of what the file would do as a whole; here only entries are at stake.
  const faults = byEntry(errorsOf(plan.problems).filter((problem) => !isGuard(problem)));
  for (const { key, fields } of plan.changes) {
    const names = fields.map(({ field }) => field).join(', ');
    if (key !== undefined) faults.set(key, `the file cannot say its ${names}`);
  }
  return faults;
}

function byEntry(problems: readonly Problem[]): Map<string, string> {
  const faults = new Map<string, string>();
  for (const { entry, message } of problems) if (entry !== undefined) faults.set(entry, message);
  // A pattern that was given as an option, for example: leaving out addresses would not help.
  if (faults.size === 0 && problems.length > 0) throw new ProblemError(problems);
  return faults;
}

function variablesOf({ entries }: Composition): readonly Variable[] {
  return entries.flatMap(({ variables }) => variables);
}
