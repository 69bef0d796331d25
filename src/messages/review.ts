import { guard, type Problem, problem, warning } from '../problem.ts';
import { count, firstOf, listed, quote } from '../text/quote.ts';

/** A change as a message names it. */
export interface NamedChange {
  readonly action: string;
  /** Undefined for an address without an entry. */
  readonly key: string | undefined;
  readonly name: string;
}

/** Why nothing of a pull request's comment counts as reviewed. */
export type NotCounted =
  | { readonly reason: 'no comment' | 'no plan' | 'unknown editor' | 'edited by others' }
  /** Its plan is that of another head than the one that was merged. */
  | { readonly reason: 'other head'; readonly shown: string; readonly merged: string };

/** A pull request that was looked at for a review. */
export interface LookedAt {
  readonly number: number;
  /** Undefined where its comment counts. */
  readonly whyNot: NotCounted | undefined;
}

/** A plan that a person may approve as a whole. */
export interface Approvable {
  readonly id: string;
  /** How many changes it has, held ones too. */
  readonly changes: number;
}

export const queueWithoutPull = (plan: Approvable): Problem =>
  notReviewed('The merge group names no pull request, so no reviewed plan is known', approve(plan));

/** In a merge queue. */
export const changesNotShown = (changes: readonly NamedChange[], pull: LookedAt): Problem => {
  const were = count(changes.length, 'change is', 'changes are');
  const why = pull.whyNot === undefined ? '' : ` (it ${because(pull.whyNot)})`;
  return notReviewed(
    `${were} not in any plan that pull request #${pull.number} showed${why}: ${named(changes)}`,
    `${hint([pull])}Remove the pull request from the queue, run its plan job again, and review the plan. Then queue it again.`,
  );
};

/** @param commit that is applied */
export const changesNotReviewed = (
  changes: readonly NamedChange[],
  pulls: readonly LookedAt[],
  commit: string,
  plan: Approvable,
): Problem => {
  const looked =
    pulls.length === 0
      ? `no merged pull request contains commit ${short(commit)}`
      : listed(
          pulls.map(
            ({ number, whyNot }) =>
              `pull request #${number} ${whyNot === undefined ? 'showed a different plan' : because(whyNot)}`,
          ),
          'and',
        );
  return problem(
    'FA310',
    `${held(changes)} because no reviewed plan showed ${them(changes)} (${looked}): ${named(changes)}`,
    `${hint(pulls)}${approve(plan)}`,
  );
};

export const driftNotReviewed = (changes: readonly NamedChange[], plan: Approvable): Problem => {
  const theyAre = changes.length === 1 ? 'it is' : 'they are';
  // `accept` writes values, and neither adds an entry nor removes one.
  const keep = changes.every(({ action }) => action === 'update')
    ? 'run `flex-addresses accept` and merge the result'
    : 'change the file';
  return warning(
    'FA310',
    `${held(changes)} because ${theyAre} drift and no reviewed plan showed ${them(changes)}: ${named(changes)}`,
    `To apply ${them(changes)}, merge a pull request that shows the plan. To keep what is in Twilio, ${keep}. ${approve(plan)}`,
  );
};

const held = (changes: readonly NamedChange[]): string =>
  `${count(changes.length, 'change is', 'changes are')} held`;

const them = (changes: readonly NamedChange[]): string => (changes.length === 1 ? 'it' : 'them');

const named = (changes: readonly NamedChange[]): string =>
  firstOf(
    changes.map(({ action, key, name }) => `${action} ${key ?? quote(name)}`),
    10,
  );

function because(why: NotCounted): string {
  switch (why.reason) {
    case 'no comment':
      return 'has no comment with a plan';
    case 'no plan':
      return 'has a comment without a plan';
    case 'unknown editor':
      return 'has a comment whose last editor is unknown';
    case 'edited by others':
      return 'has a comment that someone else edited last';
    case 'other head':
      return `shows the plan of ${short(why.shown)}, but ${short(why.merged)} was merged`;
  }
}

/** With this input a plan's comment always names the head that it was made for. */
const hint = (pulls: readonly LookedAt[]): string =>
  pulls.some(({ whyNot }) => whyNot?.reason === 'other head')
    ? 'Set `require-reviewed-plan` in the plan job, too. '
    : '';

const short = (commit: string): string => commit.slice(0, 10);

const approve = ({ id, changes }: Approvable): string =>
  `To apply the whole current plan (${count(changes, 'change')}) without a review, run the apply workflow by hand with \`approved-plan-id: ${id}\`.`;

const notReviewed = (message: string, remedy: string): Problem =>
  guard('reviewed plan', 'FA310', message, remedy);
