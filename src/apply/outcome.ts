import { RequestError } from '../address/request-error.ts';
import type { Change, Plan } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';

export type Status = 'done' | 'failed' | 'in doubt' | 'left alone' | 'held' | 'not attempted';

/** How one change ended. */
export interface Outcome {
  readonly change: Change;
  readonly status: Status;
  /** The address's SID where it is known by now. */
  readonly sid: string | undefined;
  /** Why it ended so, where that is not plain. */
  readonly note: string | undefined;
  /** Twilio's error code and the page that explains it. */
  readonly code: number | undefined;
  readonly link: string | undefined;
}

/** All that an apply did. Every change of the plan, and every held one, has an outcome. */
export interface Applied {
  readonly plan: Plan;
  readonly outcomes: readonly Outcome[];
  /** What differs after the writes, and what others changed meanwhile. */
  readonly problems: readonly Problem[];
  /** Whether the account is known to be in sync with the file, as it was last read. */
  readonly inSync: boolean;
}

export function outcome(change: Change, status: Status, more: Partial<Outcome> = {}): Outcome {
  const sid = 'sid' in change ? change.sid : undefined;
  return { change, status, sid, note: undefined, code: undefined, link: undefined, ...more };
}

/** @param found what a look at the account has shown */
export function inDoubt(change: Change, error: RequestError, found?: string): Outcome {
  const lost =
    found === undefined
      ? `an answer to it was lost (at last: ${error.message})`
      : `its answer was lost (${error.message}), and ${found}`;
  const note = `${lost}: run again to find out`;
  return outcome(change, 'in doubt', { note, ...errorPage(error) });
}

/** Twilio's error code, and the page that explains it. */
export function errorPage(error: Error): Pick<Outcome, 'code' | 'link'> {
  const { code, link } = error instanceof RequestError ? error : {};
  return { code, link };
}

export function heldOutcome(change: Change): Outcome {
  const note =
    change.heldBecause === 'not reviewed'
      ? 'no reviewed plan showed it'
      : 'nobody has seen that it would go out of service';
  return outcome(change, 'held', { note });
}

/** Whether the run has failed: something went wrong, is in doubt, or was not attempted because of it. */
export function isFailure(applied: Applied): boolean {
  const bad: readonly Status[] = ['failed', 'in doubt', 'not attempted'];
  return (
    applied.outcomes.some(({ status }) => bad.includes(status)) ||
    applied.problems.some(({ severity }) => severity === 'error')
  );
}
