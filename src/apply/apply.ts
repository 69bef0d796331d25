import type { AddressStore } from '../address/store.ts';
import { notVerified } from '../messages/writes.ts';
import { type Change, inSync, type Plan } from '../plan/plan.ts';
import type { Clock } from '../runtime/clock.ts';
import { isReadFailure } from './lost-create.ts';
import { INTERRUPTED, TOO_LONG } from './notes.ts';
import { type Applied, heldOutcome, type Outcome, outcome } from './outcome.ts';
import { nextStep } from './scheduler.ts';
import { READ_DELAYS, type Verdict, verdict } from './verify.ts';
import { write } from './write.ts';

export interface ApplyOptions {
  readonly store: AddressStore;
  /** Reads the account and plans again. */
  readonly planAgain: () => Promise<Plan>;
  readonly clock: Clock;
  readonly random: () => number;
  /** Aborted once the run is interrupted: nothing more starts, and pending requests finish. */
  readonly interrupted: AbortSignal;
  /** Called after every change. */
  readonly progress: (outcomes: readonly Outcome[], plan: Plan) => void;
  /** Held changes that deletes and disables wait for, as they do for changes that are made. */
  readonly waitedFor: readonly Change[];
}

/** Milliseconds after which nothing more starts: 2,500 updates take 43 minutes. */
const RUN_LIMIT = 2 * 60 * 60 * 1000;

/** Writes a plan that nothing blocks, and checks that the account is as planned afterwards. */
export async function apply(plan: Plan, options: ApplyOptions): Promise<Applied> {
  const { clock, interrupted } = options;
  const held = plan.held.map(heldOutcome);
  const waitedFor = options.waitedFor.map(heldOutcome);
  const outcomes: Outcome[] = [];
  const underWay = new Map<Change, Promise<void>>();
  const context = { ...options, plan };
  const until = clock.now() + RUN_LIMIT;
  for (;;) {
    const stopped = stopReason(interrupted, clock.now() > until);
    const step = nextStep(plan.changes, [...outcomes, ...waitedFor], new Set(underWay.keys()), stopped);
    if (step.kind === 'end') break;
    if (step.kind === 'leave') {
      for (const change of step.changes)
        outcomes.push(outcome(change, 'not attempted', { note: step.because }));
      break;
    }
    if (step.kind === 'wait') {
      await Promise.race(underWay.values());
      continue;
    }
    const { change } = step;
    const writing = write(change, context).then((ended) => {
      outcomes.push(ended);
      underWay.delete(change);
      options.progress(outcomes, plan);
    });
    underWay.set(change, writing);
  }
  const seen = await verify(plan, outcomes, options);
  const place = new Map(plan.changes.map((change, index) => [change, index]));
  const ordered = [...seen.outcomes].sort((a, b) => (place.get(a.change) ?? 0) - (place.get(b.change) ?? 0));
  return { plan, outcomes: [...ordered, ...held], problems: seen.problems, inSync: seen.inSync };
}

function stopReason(interrupted: AbortSignal, late: boolean): string | undefined {
  if (interrupted.aborted) return INTERRUPTED;
  return late ? TOO_LONG : undefined;
}

/** What the last reading showed. */
type Seen = Verdict & Pick<Applied, 'inSync'>;

/** Reads and plans again until the account shows what this run wrote, or the waits are used up. */
async function verify(plan: Plan, outcomes: readonly Outcome[], options: ApplyOptions): Promise<Seen> {
  let seen: Seen = { outcomes, problems: [], settled: true, inSync: inSync(plan) };
  const wrote = outcomes.some(({ status }) => status === 'done' || status === 'in doubt');
  if (!wrote || options.interrupted.aborted) return seen;
  for (const wait of READ_DELAYS) {
    try {
      await options.clock.sleep(wait);
      const after = await options.planAgain();
      const found = verdict(plan, seen.outcomes, after, await deletedAmong(seen.outcomes, options.store));
      seen = { ...found, inSync: inSync(after) && !after.blocked };
    } catch (error) {
      // The report must list what was done, whatever happens afterwards.
      if (!isReadFailure(error)) throw error;
      return {
        ...seen,
        problems: [...seen.problems, notVerified(error.message)],
        settled: false,
        inSync: false,
      };
    }
    if (seen.settled) break;
  }
  return seen;
}

/** The SIDs of deletes in doubt whose address no longer exists. */
async function deletedAmong(outcomes: readonly Outcome[], store: AddressStore): Promise<ReadonlySet<string>> {
  const doubtful = outcomes.filter(
    ({ change, status }) => change.action === 'delete' && status === 'in doubt',
  );
  const sids = doubtful.flatMap(({ sid }) => (sid === undefined ? [] : [sid]));
  const found = await Promise.all(sids.map((sid) => store.fetch(sid)));
  return new Set(sids.filter((_, index) => found[index] === undefined));
}
