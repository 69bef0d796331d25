import { RequestError } from '../address/request-error.ts';
import type { Change, Plan } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';
import { anAttemptLost, NOT_REVIEWED, NOT_REVIEWED_OUT_OF_SERVICE, responseLost } from './notes.ts';

export type Status = 'done' | 'failed' | 'in doubt' | 'left alone' | 'held' | 'not attempted';

/** How one change ended. */
export interface Outcome {
  readonly change: Change;
  readonly status: Status;
  /** The address's SID, if it is known by now. */
  readonly sid: string | undefined;
  /** Why it ended like this, unless that is obvious. */
  readonly note: string | undefined;
  /** Twilio's error code and the page that explains it. */
  readonly code: number | undefined;
  readonly link: string | undefined;
}

/** Everything that an apply did. Every change of the plan has an outcome, and so has every held one. */
export interface Applied {
  readonly plan: Plan;
  readonly outcomes: readonly Outcome[];
  /** What differs after the writes, and what others changed during the run. */
  readonly problems: readonly Problem[];
  /** Whether the account was in sync with the file when it was last read. */
  readonly inSync: boolean;
}

export function outcome(change: Change, status: Status, more: Partial<Outcome> = {}): Outcome {
  const sid = 'sid' in change ? change.sid : undefined;
  return { change, status, sid, note: undefined, code: undefined, link: undefined, ...more };
}

/** @param found what a look at the account showed */
export function inDoubt(change: Change, error: RequestError, found?: string): Outcome {
  const note = found === undefined ? anAttemptLost(error.message) : responseLost(error.message, found);
  return outcome(change, 'in doubt', { note, ...errorPage(error) });
}

/** Twilio's error code, and the page that explains it. */
export function errorPage(error: Error): Pick<Outcome, 'code' | 'link'> {
  const { code, link } = error instanceof RequestError ? error : {};
  return { code, link };
}

export function heldOutcome(change: Change): Outcome {
  const note = change.heldBecause === 'not reviewed' ? NOT_REVIEWED : NOT_REVIEWED_OUT_OF_SERVICE;
  return outcome(change, 'held', { note });
}

/** Whether the run failed: a change failed, is in doubt or was not attempted, or there is an error. */
export function isFailure(applied: Applied): boolean {
  const bad: readonly Status[] = ['failed', 'in doubt', 'not attempted'];
  return (
    applied.outcomes.some(({ status }) => bad.includes(status)) ||
    applied.problems.some(({ severity }) => severity === 'error')
  );
}
