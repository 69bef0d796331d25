import type { LookUps } from '../address/look-ups.ts';
import type { Values } from '../address/value.ts';
import type { Variable } from '../export/placeholders.ts';
import { load } from '../file/load.ts';
import { makePlan } from '../plan/make-plan.ts';
import type { Live } from '../plan/match.ts';
import { resolve } from '../plan/resolve.ts';
import { errorsOf, isGuard, type Problem, ProblemError } from '../problem.ts';
import type { Settings, World } from './settings.ts';

export interface CheckContext {
  readonly account: string;
  readonly live: Live;
  readonly lookUps: LookUps;
  readonly settings: Settings;
  /** What the account supplies for entries that are still to be created. */
  readonly accountValues: Values;
  /** What `${NAME}` is filled from, beside the new variables. */
  readonly variables: World['variables'];
}

/**
 * Loads and plans a text that is about to be written: key → what is wrong with its entry, or would be changed.
 *
 * @throws ProblemError where something is wrong that is no entry's
 */
export function entryFaults(
  text: string,
  newVariables: readonly Variable[],
  { account, live, lookUps, settings, variables, accountValues }: CheckContext,
): Map<string, string> {
  const { desired, problems } = load(text, {
    file: settings.file,
    environment: settings.environment,
    allEnvironments: false,
    variables: { ...variables, ...Object.fromEntries(newVariables.map(({ name, value }) => [name, value])) },
    needVariables: true,
  });
  if (desired === undefined) return byEntry(errorsOf(problems));
  const resolved = resolve(settings.file, desired, lookUps);
  const plan = makePlan(resolved.desired, live, {
    account,
    listedHosts: new Set(),
    maxDeletes: { kind: 'all' },
    witness: { kind: 'person' },
    names: resolved.names,
    found: resolved.problems,
    accountValues,
  });
  // A guard speaks of what the file would do as a whole; here only entries are at stake.
  const faults = byEntry(errorsOf(plan.problems).filter((problem) => !isGuard(problem)));
  for (const change of plan.changes) {
    const fields = change.fields.map(({ field }) => field).join(', ');
    if (change.key !== undefined) faults.set(change.key, `the file cannot say its ${fields}`);
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
