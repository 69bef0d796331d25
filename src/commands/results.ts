import { RequestError } from '../address/request-error.ts';
import { interruptedRun } from '../messages/runs.ts';
import type { Migration } from '../migrate/migration.ts';
import type { Plan, Update } from '../plan/plan.ts';
import type { ShownAddress } from '../plan/shown-address.ts';
import { errorsOf, type Problem, ProblemError } from '../problem.ts';
import type {
  AcceptedResult,
  CheckedFile,
  CheckedResult,
  ComparedResult,
  Comparison,
  MigratedResult,
  PlannedResult,
  RunOutcome,
  ShownResult,
  StoppedResult,
  WrittenResult,
} from '../result.ts';
import { Interrupted } from '../runtime/clock.ts';
import { requestProblem } from '../twilio/request-problem.ts';

/** What every result has of its run. */
type Outline = Pick<CheckedResult, 'mode' | 'file' | 'environment'>;

function outlineOf({ mode, file, environment }: Outline): Outline {
  return { mode, file, environment };
}

export function checked(
  run: Outline,
  files: readonly CheckedFile[],
  problems: readonly Problem[],
): CheckedResult {
  const outcome = errorsOf(problems).length > 0 ? 'failed' : 'done';
  return { ...outlineOf(run), kind: 'checked', outcome, problems, files };
}

export function stopped(
  run: Omit<Outline, 'mode'> & Pick<StoppedResult, 'mode'>,
  error: unknown,
): StoppedResult {
  const outcome = error instanceof Interrupted ? 'interrupted' : 'failed';
  const { mode, file, environment } = run;
  return { mode, file, environment, kind: 'stopped', outcome, problems: problemsOf(error) };
}

/** @param objections problems that the plan itself does not have */
export function planned(
  run: Outline,
  { plan, origins }: Pick<PlannedResult, 'plan' | 'origins'>,
  outcome: RunOutcome,
  objections: readonly Problem[] = [],
): PlannedResult {
  const problems = [...plan.problems, ...objections];
  return { ...outlineOf(run), kind: 'planned', outcome, problems, plan, origins };
}

/** @param wrote what was written into the file; undefined: nothing */
export function written(
  run: Outline,
  wrote: string | undefined,
  problems: readonly Problem[],
): WrittenResult {
  return { ...outlineOf(run), kind: 'written', outcome: 'done', problems, wrote };
}

/** Stale lines count as a difference, as drift does. */
export function compared(run: Outline, comparison: Comparison, problems: readonly Problem[]): ComparedResult {
  const outcome = comparison.lines.length > 0 ? 'differs' : 'done';
  return { ...outlineOf(run), kind: 'compared', outcome, problems, compared: comparison };
}

export function shown(run: Outline, address: ShownAddress, problems: readonly Problem[]): ShownResult {
  return { ...outlineOf(run), kind: 'shown', outcome: 'done', problems, shown: address };
}

/** @param changes the updates that are no longer needed, with the fields that were written */
export function accepted(
  run: Outline,
  plan: Plan,
  changes: readonly Update[],
  problems: readonly Problem[],
): AcceptedResult {
  return { ...outlineOf(run), kind: 'accepted', outcome: 'done', problems, plan, accepted: changes };
}

export function migrated(run: Outline, migration: Migration, problems: readonly Problem[]): MigratedResult {
  return { ...outlineOf(run), kind: 'migrated', outcome: 'done', problems, migration };
}

/** What stopped a run, as problems. Anything else that is thrown is a bug, and is thrown on. */
function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof ProblemError) return error.problems;
  if (error instanceof Interrupted) return [interruptedRun()];
  if (error instanceof RequestError) return [requestProblem(error)];
  throw error;
}
