import type { Applied } from '../apply/outcome.ts';
import type { Origin } from '../plan/origin.ts';
import type { Plan } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';

export type Mode = 'validate' | 'plan' | 'apply' | 'drift' | 'export' | 'pin';

/**
 * What a command found and did: all that any report is made from.
 *
 * `outcome` is how it ended: `done`, `differs` (drift, or changes under --detailed-exitcode) `failed`, or
 * `interrupted` by somebody.
 */
export interface Result {
  readonly mode: Mode;
  readonly file: string;
  readonly environment: string | undefined;
  readonly outcome: 'done' | 'differs' | 'failed' | 'interrupted';
  /** Everything to be said, warnings too; those of the plan and of the apply are among them. */
  readonly problems: readonly Problem[];
  /** Undefined where none could be made. */
  readonly plan: Plan | undefined;
  /** Digest of each change → where it comes from; undefined where the base version of the file is not at hand. */
  readonly origins: ReadonlyMap<string, Origin> | undefined;
  /** Undefined where nothing was applied. */
  readonly applied: Applied | undefined;
  /** Whether a guard stood in the way. */
  readonly blocked: boolean;
  /** Entries of the file, where it could be read. */
  readonly entries: number | undefined;
  /** What was written into the file; undefined where nothing was. */
  readonly wrote: string | undefined;
}
