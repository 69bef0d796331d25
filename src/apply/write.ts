import type { LiveAddress } from '../address/address.ts';
import { maxAttempts, waitBefore } from '../address/backoff.ts';
import { ENABLED, NAME } from '../address/field.ts';
import { keyField, keyValue } from '../address/kind.ts';
import { RequestError } from '../address/request-error.ts';
import { diff } from '../plan/diff.ts';
import { type Change, type Create, type Plan, wasThere } from '../plan/plan.ts';
import { ProblemError } from '../problem.ts';
import { Interrupted } from '../runtime/clock.ts';
import { mayBeSameName } from '../text/lossy.ts';
import { findLostCreate, isReadFailure } from './lost-create.ts';
import {
  ALREADY_DELETED,
  allRefused,
  CHANGED_SINCE_PLAN,
  CHECKS_TOO_SLOW,
  createdSincePlan,
  DELETED_SINCE_PLAN,
  notChecked,
  RESPONSE_LOST,
  refused,
  returnedOther,
  storedName,
  storedNameNotShown,
  UP_TO_DATE,
  unreachable,
} from './notes.ts';
import { errorPage, inDoubt, type Outcome, outcome } from './outcome.ts';
import { refusedCreate } from './refused-create.ts';
import type { WriteContext } from './write-context.ts';
import { forCreate, forDisable, forUpdate, isUnchanged } from './written-values.ts';

/** Carries out one change, or finds that it must be left alone. Never throws because of a response from Twilio. */
export async function write(change: Change, context: WriteContext): Promise<Outcome> {
  try {
    return await (change.action === 'create' ? create(change, context) : changeExisting(change, context));
  } catch (error) {
    return failed(change, error);
  }
}

/** Milliseconds for which a look at an address is fresh: others may change it while its write waits. */
const FRESH = 2000;

/** The most looks at an address before an attempt: if each takes this long, something else is wrong. */
const MAX_LOOKS = 5;

/** The result of a look at an address: the outcome if there is nothing to write, else what was seen, and when. */
type Look<T> = { readonly ended: Outcome } | { readonly seen: T; readonly at: number };

/**
 * Looks, waits for its turn, and sends. Looks again if the wait was long, and before each further attempt.
 *
 * @param look must tell what an earlier attempt may have done from what others did
 */
async function writeFresh<T>(
  change: Change,
  context: WriteContext,
  look: (mayBeDone: boolean) => Promise<Look<T>>,
  send: (seen: T, by: number) => Promise<Outcome>,
): Promise<Outcome> {
  const { clock, random } = context;
  const kind = change.action === 'disable' ? 'update' : change.action;
  let doubt: RequestError | undefined;
  for (let attempt = 1; ; attempt++) {
    try {
      const looked = await lookFresh(kind, context, () => look(doubt !== undefined));
      if ('ended' in looked) return settled(looked.ended, doubt);
      return await send(looked.seen, looked.at + FRESH);
    } catch (error) {
      if (error instanceof RequestError && error.isInDoubt) doubt = error;
      const isOver = !(error instanceof RequestError) || !error.mayRepeat || attempt >= maxAttempts(error);
      // An attempt that may have been carried out keeps the change in doubt, whatever came after it.
      if (isOver) throw doubt ?? error;
      const wait = waitBefore(attempt, error.retryAfter, random());
      await clock.sleep(wait).catch((interrupted) => {
        throw doubt ?? interrupted;
      });
    }
  }
}

/** Looks until a write can be sent while the look is fresh. */
async function lookFresh<T>(
  kind: 'create' | 'update' | 'delete',
  { store, clock }: WriteContext,
  look: () => Promise<Look<T>>,
): Promise<Look<T>> {
  for (let looks = 1; looks <= MAX_LOOKS; looks++) {
    const looked = await check(look);
    if ('ended' in looked) return looked;
    if (looks === 1) await store.turn(kind);
    if (clock.now() - looked.at <= FRESH) return looked;
  }
  throw new CheckFailed(new RequestError('unsent', CHECKS_TOO_SLOW));
}

/** A change that is left alone is in doubt if an earlier attempt may have been carried out. */
function settled(ended: Outcome, doubt: RequestError | undefined): Outcome {
  return doubt === undefined || ended.status === 'done' ? ended : inDoubt(ended.change, doubt, ended.note);
}

async function create(change: Create, context: WriteContext): Promise<Outcome> {
  const { store, clock } = context;
  const { kind } = context.plan;
  const { name, values } = change.desired;
  const key = keyValue(kind, values);
  const handles = key === undefined ? [name, ...formerNames(change, context.plan)] : [key];
  const look = async (): Promise<Look<undefined>> => {
    const found = await Promise.all(
      handles.map(async (one) => ({ rows: await store.find(one), at: clock.now() })),
    );
    const namesakes = found.flatMap(({ rows }) => rows.map(({ sid }) => sid));
    // Of several responses the oldest counts.
    if (namesakes.length === 0) return { seen: undefined, at: Math.min(...found.map(({ at }) => at)) };
    const note = createdSincePlan(keyField(kind)?.label ?? 'name', namesakes);
    return { ended: outcome(change, 'left alone', { note }) };
  };
  try {
    return await writeFresh(change, context, look, async (_, by) => {
      const made = await store.create(forCreate(change.desired, context.plan.accountValues), by);
      if (key !== undefined && !isAsWritten(change, made, context.plan)) {
        const note = returnedOther(made.sid, keyField(kind)?.label);
        return outcome(change, 'in doubt', { sid: made.sid, note });
      }
      if (made.name === name) return outcome(change, 'done', { sid: made.sid });
      if (await isThere(made, context))
        return outcome(change, 'done', { sid: made.sid, note: storedName(made.name) });
      return outcome(change, 'in doubt', { sid: made.sid, note: storedNameNotShown(made.name) });
    });
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    if (error.isInDoubt) return findLostCreate(change, error, context);
    return refusedCreate(change, error, context);
  }
}

/** A key has one address: Twilio may respond to a create with one that others made, and leave it unchanged. */
function isAsWritten({ desired: { name, values, unmanaged } }: Create, made: LiveAddress, { kind }: Plan) {
  return diff(kind, values, made, unmanaged).every(
    ({ field }) => field === NAME && mayBeSameName(made.name, name),
  );
}

/**
 * The response to a create has another name: either Twilio stores the name in a different spelling, or it is the response to
 * something else. If the look fails, the response counts.
 */
async function isThere({ sid }: LiveAddress, { store, plan }: WriteContext): Promise<boolean> {
  if (wasThere(plan, sid)) return false;
  try {
    return (await store.fetch(sid)) !== undefined;
  } catch (error) {
    if (isReadFailure(error)) return true;
    throw error;
  }
}

/** Former names that no other entry has taken over: an address with one must be renamed, not left behind. */
function formerNames({ desired }: Create, { claims }: Plan): string[] {
  const taken = new Set(claims.flatMap((claim) => [claim.desired.name, claim.live?.name]));
  return desired.was.map(({ value }) => value).filter((name) => !taken.has(name));
}

/** A check before a write failed: nothing that could be carried out was sent. */
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

async function changeExisting(change: Exclude<Change, Create>, context: WriteContext): Promise<Outcome> {
  const { store, plan, clock } = context;
  const look = async (mayBeDone: boolean): Promise<Look<LiveAddress>> => {
    const live = await store.fetch(change.sid);
    if (live === undefined) return { ended: goneMeanwhile(change) };
    const unmanaged = change.action === 'update' ? change.desired.unmanaged : NOTHING;
    if (isUnchanged(plan.kind, change.live, live, unmanaged)) return { seen: live, at: clock.now() };
    if (!isAsPlanned(change, live, plan))
      return { ended: outcome(change, 'left alone', { note: CHANGED_SINCE_PLAN }) };
    const note = mayBeDone ? RESPONSE_LOST : UP_TO_DATE;
    return { ended: outcome(change, 'done', { note }) };
  };
  return writeFresh(change, context, look, async (live, by) => {
    if (change.action === 'delete') await store.remove(change.sid, by);
    else if (change.action === 'disable') await store.update(change.sid, forDisable(plan.kind, live), by);
    else await store.update(change.sid, forUpdate(plan.kind, change.desired, live), by);
    return outcome(change, 'done');
  });
}

const NOTHING: ReadonlySet<string> = new Set();

function goneMeanwhile(change: Exclude<Change, Create>): Outcome {
  if (change.action === 'delete') return outcome(change, 'done', { note: ALREADY_DELETED });
  const status = change.action === 'update' ? 'left alone' : 'done';
  return outcome(change, status, { note: DELETED_SINCE_PLAN });
}

/** Whether an address already is what the change would make it. */
function isAsPlanned(change: Exclude<Change, Create>, live: LiveAddress, { kind }: Plan): boolean {
  if (live.isElsewhere || change.action === 'delete') return false;
  if (change.action === 'disable')
    return live.values.get(ENABLED) === false && isUnchanged(kind, change.live, live, new Set([ENABLED]));
  const { values, unmanaged } = change.desired;
  return diff(kind, values, live, unmanaged).length === 0;
}

function failed(change: Change, error: unknown): Outcome {
  if (error instanceof RequestError && error.isInDoubt) return inDoubt(change, error);
  if (error instanceof Interrupted) return outcome(change, 'not attempted', { note: error.message });
  const refusal = error instanceof CheckFailed ? error.cause : error;
  if (refusal instanceof RequestError && (refusal.isHeldBack || (refusal !== error && refusal.endsAll))) {
    return outcome(change, 'not attempted', { note: allRefused(refusal.message), ...errorPage(refusal) });
  }
  if (error instanceof CheckFailed) {
    return outcome(change, 'failed', { note: notChecked(error.message), ...errorPage(error.cause) });
  }
  if (error instanceof RequestError) {
    const note = error.kind === 'refused' ? refused(error.message) : unreachable(error.message);
    return outcome(change, 'failed', { note, ...errorPage(error) });
  }
  if (error instanceof ProblemError) return outcome(change, 'failed', { note: error.message });
  throw error;
}
