import type { LiveAddress } from '../address/address.ts';
import type { Kind } from '../address/kind.ts';
import { RequestError } from '../address/request-error.ts';
import type { AddressStore } from '../address/store.ts';
import { diff } from '../plan/diff.ts';
import type { Change, Create, Plan, Update } from '../plan/plan.ts';
import { ProblemError } from '../problem.ts';
import type { Clock } from '../runtime/clock.ts';
import { Interrupted } from '../runtime/clock.ts';
import { type Outcome, outcome } from './outcome.ts';
import { forCreate, forDisable, forUpdate, isUnchanged } from './written-values.ts';

export interface WriteContext extends Pick<Plan, 'kind' | 'accountValues' | 'liveNames'> {
  readonly store: AddressStore;
  readonly clock: Clock;
}

/** Carries out one change, or finds out that it must be left alone. Never throws for what Twilio answers. */
export async function write(change: Change, context: WriteContext): Promise<Outcome> {
  try {
    return await (change.action === 'create' ? create(change, context) : changeExisting(change, context));
  } catch (error) {
    return failed(change, error);
  }
}

async function create(change: Create, context: WriteContext): Promise<Outcome> {
  const { name } = change.desired;
  const namesakes = await check(() => context.store.findByName(name));
  if (namesakes.length > 0) {
    const sids = namesakes.map(({ sid }) => sid).join(', ');
    return outcome(change, 'left alone', {
      note: `since the plan there is an address of this name: ${sids}`,
    });
  }
  try {
    const made = await context.store.create(forCreate(change.desired, context.accountValues));
    return outcome(change, 'done', { sid: made.sid });
  } catch (error) {
    if (!(error instanceof RequestError) || !error.isInDoubt) throw error;
    return findLostCreate(change, error, context);
  }
}

/** A check before a write failed: nothing was sent that could have been carried out. */
class CheckFailed extends Error {
  override readonly cause: RequestError | ProblemError;

  constructor(cause: RequestError | ProblemError) {
    super(cause.message);
    this.cause = cause;
  }
}

async function check<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof RequestError || error instanceof ProblemError) throw new CheckFailed(error);
    throw error;
  }
}

/** Waits between looks for a create whose answer was lost, in milliseconds: a list may lag behind a write. */
const SEARCH_DELAYS = [0, 500, 1000, 2000, 4000];

/** Whether the account could not be read, whatever the reason. */
export function isReadFailure(error: unknown): error is Error {
  return error instanceof RequestError || error instanceof ProblemError || error instanceof Interrupted;
}

/** The answer of a create was lost: it is never sent again, but the account may show that it was carried out. */
async function findLostCreate(change: Create, error: RequestError, context: WriteContext): Promise<Outcome> {
  const { name } = change.desired;
  try {
    for (const wait of SEARCH_DELAYS) {
      await context.clock.sleep(wait);
      // The whole list: how the name filter compares is assumed.
      const { addresses } = await context.store.list();
      const found = addresses.filter((one) => one.name === name && !context.liveNames.has(one.sid));
      if (found.length > 1) {
        const sids = found.map(({ sid }) => sid).sort();
        const note = `its answer was lost, and now ${sids.join(' and ')} have the name`;
        return outcome(change, 'in doubt', { note, ...errorPage(error) });
      }
      if (found[0] !== undefined) {
        return outcome(change, 'done', {
          sid: found[0].sid,
          note: 'its answer was lost, and the account shows it',
        });
      }
    }
  } catch (look) {
    if (!isReadFailure(look)) throw look;
    return inDoubt(change, error, 'the account could not be read');
  }
  return inDoubt(change, error, 'the account does not show it');
}

function inDoubt(change: Change, error: RequestError, found?: string): Outcome {
  const lost =
    found === undefined
      ? `an answer to it was lost (at last: ${error.message})`
      : `its answer was lost (${error.message}), and ${found}`;
  const note = `${lost}: run again to find out`;
  return outcome(change, 'in doubt', { note, ...errorPage(error) });
}

async function changeExisting(change: Exclude<Change, Create>, context: WriteContext): Promise<Outcome> {
  const { kind, store } = context;
  const live = await check(() => store.fetch(change.sid));
  if (live === undefined) return goneMeanwhile(change);
  const unmanaged = change.action === 'update' ? change.desired.unmanaged : new Set<string>();
  if (!isUnchanged(kind, change.live, live, unmanaged)) {
    return change.action === 'update' && isAsDesired(kind, change, live)
      ? outcome(change, 'done', { note: 'somebody has made it so since the plan' })
      : outcome(change, 'left alone', { note: 'somebody has changed it since the plan' });
  }
  if (change.action === 'delete') await store.remove(change.sid);
  else if (change.action === 'disable') await store.update(change.sid, forDisable(kind, live));
  else await store.update(change.sid, forUpdate(kind, change.desired, live));
  return outcome(change, 'done');
}

function goneMeanwhile(change: Exclude<Change, Create>): Outcome {
  if (change.action === 'delete') return outcome(change, 'done', { note: 'it was gone already' });
  const status = change.action === 'update' ? 'left alone' : 'done';
  return outcome(change, status, { note: 'it is gone since the plan' });
}

function isAsDesired(kind: Kind, { desired }: Update, live: LiveAddress): boolean {
  return !live.isElsewhere && diff(kind, desired.values, live, desired.unmanaged).length === 0;
}

function failed(change: Change, error: unknown): Outcome {
  if (error instanceof RequestError && error.isInDoubt) return inDoubt(change, error);
  if (error instanceof Interrupted) return outcome(change, 'not attempted', { note: error.message });
  if (error instanceof CheckFailed) {
    const note = `it could not be looked at, and was not sent: ${error.message}`;
    return outcome(change, 'failed', { note, ...errorPage(error.cause) });
  }
  if (error instanceof RequestError) {
    const what = error.kind === 'refused' ? 'Twilio refused it' : 'Twilio was not reached';
    return outcome(change, 'failed', { note: `${what}: ${error.message}`, ...errorPage(error) });
  }
  if (error instanceof ProblemError) return outcome(change, 'failed', { note: error.message });
  throw error;
}

/** Twilio's error code, and the page that explains it. */
function errorPage(error: Error): Pick<Outcome, 'code' | 'link'> {
  const { code, link } = error instanceof RequestError ? error : {};
  return { code, link };
}
