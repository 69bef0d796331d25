import type { Change, Plan } from '../plan/plan.ts';
import type { IsReviewed } from '../plan/review.ts';
import type { Problem } from '../problem.ts';

/** What an entry point adds to a run: only it knows the person or the repository around the run. */
export interface Hooks {
  /** Called while the account is read. */
  readonly history: () => Promise<History>;
  /**
   * Problems that the plan itself does not have: that the branch has newer commits, for example.
   *
   * @param base the plan of the file's base version
   */
  readonly review: (plan: Plan, base: Plan | undefined) => Promise<readonly Problem[]>;
  /**
   * The problems to report for changes that are held for review.
   *
   * @param ofFile those that come from the file, or may come from it
   */
  readonly heldForReview: (plan: Plan, ofFile: readonly Change[]) => readonly Problem[];
  /** Called with the plan before an apply writes; false if the person does not agree. */
  readonly confirm: (plan: Plan) => Promise<boolean>;
  /** Called after every change of an apply. */
  readonly progress: (done: number, total: number, secondsLeft: number) => void;
}

/** What the plans on the merged pull requests showed. */
export interface Shown {
  /** Whether the plan of what this run applies is known. */
  readonly isKnown: boolean;
  /** Whether they showed that the address with a SID goes out of service. */
  readonly goes: (sid: string) => boolean;
}

/** What happened before this run. */
export interface History {
  /** The base version of the file; undefined if there is none, or it cannot be read. */
  readonly baseText: string | undefined;
  /** Whether this run is a re-run: by now an address may have a name that another one had then. */
  readonly isRepeated: boolean;
  /** Called only if needed: it takes requests. */
  readonly shown: () => Promise<Shown>;
  /** Earlier versions of the file on this branch, latest first. Called only if needed: it takes requests. */
  readonly formerTexts: () => Promise<readonly string[]>;
  /** Which parts of changes were reviewed; undefined if they need not be. Called only if something changes. */
  readonly reviewed?: (() => Promise<IsReviewed>) | undefined;
}

/** For entry points without a review. */
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
