import { isNameless, type LiveAddress } from '../address/address.ts';
import { type Composition, type LeftOut, variablesOf } from '../export/compose.ts';
import type { Variable } from '../export/placeholders.ts';
import { load } from '../file/load.ts';
import { errorsOf, isGuard, type Problem, ProblemError } from '../problem.ts';
import type { FileOptions } from './options.ts';
import { planWithoutGuards, type Situation } from './plan-basis.ts';

/** What the text is loaded with and planned against. */
type CheckContext = Situation & Pick<FileOptions, 'file' | 'environment' | 'variables'>;

/**
 * Composes the text, loads and plans it, and leaves out what the format turns out not to express, until the plan is
 * empty. Every round leaves out at least one more address.
 *
 * @param compose makes the text for the addresses that are not left out
 * @throws ProblemError for a problem that no address causes
 */
export function composeSound(
  addresses: readonly LiveAddress[],
  compose: (addresses: readonly LiveAddress[], leftOut: readonly LeftOut[]) => Composition,
  check: CheckContext,
): Composition & { readonly leftOut: readonly LeftOut[] } {
  const reasons = withoutOwnName(addresses);
  for (;;) {
    const leftOut = addresses.flatMap((address) => {
      const why = reasons.get(address.sid);
      return why === undefined ? [] : [{ address, why }];
    });
    const listed = addresses.filter(({ sid }) => !reasons.has(sid));
    const composition = compose(listed, leftOut);
    const faults = faultsOf(listed, composition, check);
    if (faults.size === 0) return { ...composition, leftOut };
    for (const [sid, why] of faults) reasons.set(sid, why);
  }
}

/** SID → why an address without a unique name is left out: the file tells entries apart by name. */
function withoutOwnName(addresses: readonly LiveAddress[]): Map<string, string> {
  const byName = new Map<string, string[]>();
  for (const { name, sid } of addresses) byName.set(name, [...(byName.get(name) ?? []), sid]);
  const shared = [...byName.values()].filter((sids) => sids.length > 1);
  return new Map([
    ...shared.flatMap((sids) => sids.map((sid) => [sid, `${sids.length} addresses have this name`] as const)),
    ...addresses.filter(isNameless).map(({ sid }) => [sid, 'it has no friendly name'] as const),
  ]);
}

/** SID → why its address cannot be in the text. */
function faultsOf(
  addresses: readonly LiveAddress[],
  { text, entries }: Composition,
  check: CheckContext,
): ReadonlyMap<string, string> {
  const written = new Set(entries.map(({ sid }) => sid));
  const unwritten = addresses.filter(({ sid }) => !written.has(sid));
  if (unwritten.length > 0) {
    return new Map(unwritten.map(({ sid }) => [sid, 'the file cannot express its integration or state']));
  }
  const faults = entryFaults(text, variablesOf(entries), check);
  return new Map(
    entries.flatMap(({ key, sid }) => {
      const why = faults.get(key);
      return why === undefined ? [] : [[sid, why] as const];
    }),
  );
}

/** Key → what is wrong with its entry, or what a plan of the text would change. */
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
  const { desired, problems } = load(text, { file, environment, variables, missingVariables: 'error' });
  if (desired === undefined) return byEntry(errorsOf(problems));
  const plan = planWithoutGuards(file, desired, check);
  // Guards judge the plan as a whole; here only the entries matter.
  const faults = byEntry(errorsOf(plan.problems).filter((problem) => !isGuard(problem)));
  for (const { key, fields } of plan.changes) {
    const names = fields.map(({ field }) => field).join(', ');
    if (key !== undefined) faults.set(key, `the file cannot express its ${names}`);
  }
  return faults;
}

function byEntry(problems: readonly Problem[]): Map<string, string> {
  const faults = new Map<string, string>();
  for (const { entry, message } of problems) if (entry !== undefined) faults.set(entry, message);
  // An invalid pattern in an option, for example: leaving out addresses would not help.
  if (faults.size === 0 && problems.length > 0) throw new ProblemError(problems);
  return faults;
}
