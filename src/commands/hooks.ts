import type { Change, Plan } from '../plan/plan.ts';
import type { IsReviewed } from '../plan/review.ts';
import type { Problem } from '../problem.ts';

/** Where an entry point takes part in a run: only it knows the person or the repository around the run. */
export interface Hooks {
  /** Called while the account is read. */
  readonly history: () => Promise<History>;
  /**
   * What speaks against a plan, beside the plan itself: that the branch has newer work, for example.
   *
   * @param base the plan of the file's base version
   */
  readonly review: (plan: Plan, base: Plan | undefined) => Promise<readonly Problem[]>;
  /**
   * What to say of changes that are held for review.
   *
   * @param ofFile those that come from the file, or may
   */
  readonly heldForReview: (plan: Plan, ofFile: readonly Change[]) => readonly Problem[];
  /** Called with the plan before an apply writes it; false: the person says no. */
  readonly confirm: (plan: Plan) => Promise<boolean>;
  /** Called after every change of an apply. */
  readonly progress: (done: number, total: number, secondsLeft: number) => void;
}

/** What the plans on the merged pull requests showed. */
export interface Shown {
  /** Whether the plan of what this run applies is known. */
  readonly isKnown: boolean;
  /** Whether they showed that the address of a SID goes out of service. */
  readonly goes: (sid: string) => boolean;
}

/** What came before this run. */
export interface History {
  /** The base version of the file; undefined where there is none, or it cannot be read. */
  readonly baseText: string | undefined;
  /** Whether this run was made before: an address may have a name by now that another one had then. */
  readonly isRepeated: boolean;
  /** Asked only where it decides: it takes requests. */
  readonly shown: () => Promise<Shown>;
  /** Earlier versions of the file on this branch, the latest first. Asked only where they decide: it takes requests. */
  readonly formerTexts: () => Promise<readonly string[]>;
  /** Which parts of changes were reviewed; undefined where they need not be. Asked only where something changes. */
  readonly reviewed?: (() => Promise<IsReviewed>) | undefined;
}

/** Where nothing must be reviewed. */
export const NO_REVIEW: Pick<Hooks, 'review' | 'heldForReview'> = {
  review: async () => [],
  heldForReview: () => [],
};

export const NO_HISTORY: History = {
  baseText: undefined,
  isRepeated: false,
  shown: async () => ({ isKnown: false, goes: () => false }),
  formerTexts: async () => [],
};
