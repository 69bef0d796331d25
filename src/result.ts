import type { Applied } from './apply/outcome.ts';
import type { Migration } from './migrate/migration.ts';
import type { Origin } from './plan/origin.ts';
import { inSync, type Plan, type Update } from './plan/plan.ts';
import type { ShownAddress } from './plan/shown-address.ts';
import { errorsOf, type Problem } from './problem.ts';
import type { DifferingLine } from './text/line-diff.ts';

/** What the Action does. */
export const MODES = ['validate', 'plan', 'apply', 'drift', 'export', 'pin'] as const;
/** All modes: those of the Action, and those of the CLI alone. */
export const RUN_MODES = [...MODES, 'accept', 'show', 'sids', 'migrate'] as const;
export type Mode = (typeof RUN_MODES)[number];

/**
 * How a run ended: `done`, `differs` (drift, or changes with --detailed-exitcode), `failed` or `interrupted`.
 */
export type RunOutcome = 'done' | 'differs' | 'failed' | 'interrupted';

interface AnyResult {
  readonly mode: Mode;
  readonly file: string;
  readonly environment: string | undefined;
  readonly outcome: RunOutcome;
  /** Everything to report, warnings too, including those of the plan and of the apply. */
  readonly problems: readonly Problem[];
}

/** Something stopped the run before it had a plan. */
export interface StoppedResult extends Omit<AnyResult, 'mode'> {
  /** Null where the mode is unknown, or it is not a run. */
  readonly mode: Mode | null;
  readonly kind: 'stopped';
}

/** Only the file was checked. */
export interface CheckedResult extends AnyResult {
  readonly kind: 'checked';
  /** One, or several that were compared: `file` then names them all. */
  readonly files: readonly CheckedFile[];
}

export interface CheckedFile {
  readonly file: string;
  /** Its entries; undefined where it has errors of its own. */
  readonly entries: number | undefined;
}

/** A plan was made, and nothing was written to Twilio. */
export interface PlannedResult extends AnyResult {
  readonly kind: 'planned';
  readonly plan: Plan;
  /** Digest of each change → its origin; undefined without the base version of the file. */
  readonly origins: ReadonlyMap<string, Origin> | undefined;
}

/** A plan was applied. */
export interface AppliedResult extends Omit<PlannedResult, 'kind'> {
  readonly kind: 'applied';
  readonly applied: Applied;
}

/** The file was written from the account. */
export interface WrittenResult extends AnyResult {
  readonly kind: 'written';
  /** What was written into the file; undefined where nothing was written. */
  readonly wrote: string | undefined;
  /** The file's text, where it goes to standard output. */
  readonly output?: string;
}

/** A file that `sids` wrote was compared with its current content. */
export interface ComparedResult extends AnyResult {
  readonly kind: 'compared';
  readonly compared: Comparison;
}

/** The file, and the lines in which it is stale. */
export interface Comparison {
  readonly file: string;
  readonly lines: readonly DifferingLine[];
}

/** One address was shown. */
export interface ShownResult extends AnyResult {
  readonly kind: 'shown';
  readonly shown: ShownAddress;
}

/** Live values were written into the file. */
export interface AcceptedResult extends AnyResult {
  readonly kind: 'accepted';
  /** What differed, with the names of what the values refer to. */
  readonly plan: Plan;
  /** The changes that are no longer needed, each with the fields that were written. */
  readonly accepted: readonly Update[];
}

/** A file for another kind of address was written from this one. */
export interface MigratedResult extends AnyResult {
  readonly kind: 'migrated';
  readonly migration: Migration;
}

/** What a command found and did: the source of every report. */
export type Result =
  | StoppedResult
  | CheckedResult
  | PlannedResult
  | AppliedResult
  | WrittenResult
  | ComparedResult
  | ShownResult
  | AcceptedResult
  | MigratedResult;

/** The plan, whether or not it was applied. */
export function planOf(result: Result): Plan | undefined {
  return result.kind === 'planned' || result.kind === 'applied' ? result.plan : undefined;
}

/** Whether there is a plan, and the account is out of sync. */
export function isOutOfSync(result: Result): boolean {
  const plan = planOf(result);
  return plan !== undefined && !inSync(plan);
}

/** What an apply did; undefined where nothing was applied. */
export function appliedOf(result: Result): Applied | undefined {
  return result.kind === 'applied' ? result.applied : undefined;
}

/** Digest of each change → its origin; undefined where it is unknown. */
export function originsOf(result: Result): ReadonlyMap<string, Origin> | undefined {
  return result.kind === 'planned' || result.kind === 'applied' ? result.origins : undefined;
}

/** Whether a plan is not applied. Drift reports what a guard would block, and is not blocked itself. */
export function isBlocked(result: Result): boolean {
  if (result.kind !== 'planned') return false;
  return result.plan.blocked || (result.mode !== 'drift' && errorsOf(result.problems).length > 0);
}
