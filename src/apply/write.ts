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
import { quote } from '../text/quote.ts';
import { findLostCreate, isReadFailure } from './lost-create.ts';
import { errorPage, inDoubt, type Outcome, outcome } from './outcome.ts';
import type { WriteContext } from './write-context.ts';
import { forCreate, forDisable, forUpdate, isUnchanged } from './written-values.ts';

/** Carries out one change, or finds out that it must be left alone. Never throws for what Twilio answers. */
export async function write(change: Change, context: WriteContext): Promise<Outcome> {
  try {
    return await (change.action === 'create' ? create(change, context) : changeExisting(change, context));
  } catch (error) {
    return failed(change, error);
  }
}

/** Milliseconds that a look at an address is good for: somebody may change it while its write waits. */
const FRESH = 2000;

/** How often an address is looked at before an attempt: where each look takes long, something else is wrong. */
const MAX_LOOKS = 5;

/** What a look at an address has come to: the outcome where nothing is to be written, else what was seen, and when. */
type Look<T> = { readonly ended: Outcome } | { readonly seen: T; readonly at: number };

/**
 * Looks, waits for its turn, and sends; looks again where that took long, and before it is sent again.
 *
 * @param look must tell what another attempt may have done from what somebody else did
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
      // Whatever came after it: an attempt that may have been carried out keeps the change in doubt.
      if (isOver) throw doubt ?? error;
      const wait = waitBefore(attempt, error.retryAfter, random());
      await clock.sleep(wait).catch((interrupted) => {
        throw doubt ?? interrupted;
      });
    }
  }
}

/** Looks until a write may leave while the look is fresh. */
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
  throw new CheckFailed(new RequestError('unsent', 'each look at it took too long'));
}

/** What was left alone since an earlier attempt may have changed it is in doubt. */
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
    // The first of the answers is the oldest.
    if (namesakes.length === 0) return { seen: undefined, at: Math.min(...found.map(({ at }) => at)) };
    const note = `since the plan there is an address of this ${keyField(kind)?.label ?? 'name'}: ${namesakes.join(', ')}. Run again to set it up`;
    return { ended: outcome(change, 'left alone', { note }) };
  };
  try {
    return await writeFresh(change, context, look, async (_, by) => {
      const made = await store.create(forCreate(change.desired, context.plan.accountValues), by);
      if (key !== undefined && !isAsWritten(change, made, context.plan)) {
        const note = `the answer is ${made.sid}, which has its ${keyField(kind)?.label} with other settings: run again`;
        return outcome(change, 'in doubt', { sid: made.sid, note });
      }
      if (made.name === name) return outcome(change, 'done', { sid: made.sid });
      const note = `Twilio keeps its name as ${quote(made.name)}`;
      if (await isThere(made, context)) return outcome(change, 'done', { sid: made.sid, note });
      const doubt = `${note}, and the account does not show it: run again to find out`;
      return outcome(change, 'in doubt', { sid: made.sid, note: doubt });
    });
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    if (error.isInDoubt) return findLostCreate(change, error, context);
    return refusedCreate(change, error, context);
  }
}

/** A key has one address: Twilio may answer a create with the one that somebody else has made, and leave it as it is. */
function isAsWritten({ desired: { name, values, unmanaged } }: Create, made: LiveAddress, { kind }: Plan) {
  return diff(kind, values, made, unmanaged).every(
    ({ field }) => field === NAME && mayBeSameName(made.name, name),
  );
}

/**
 * Twilio may refuse to create addresses of this kind at all, or may have one of the key by now: which of its codes says
 * so is not documented.
 */
async function refusedCreate(change: Create, error: RequestError, { store }: WriteContext): Promise<Outcome> {
  const key = keyValue(store.kind, change.desired.values);
  const { createByHand } = store.kind;
  if (key === undefined || createByHand === undefined || !error.isRefusedRequest) throw error;
  const found = await store.find(key).catch((look: unknown) => {
    if (isReadFailure(look)) return [];
    throw look;
  });
  const permission =
    error.status === 403 ? 'Give the API key the permission to create addresses of Conversations. Or: ' : '';
  const next =
    found[0] === undefined
      ? permission + createByHand(change.desired.name, key)
      : `${found[0].sid} has the ${keyField(store.kind)?.label}: run again to set that one up`;
  return outcome(change, 'failed', {
    note: `Twilio refused it: ${error.message}. ${next}`,
    ...errorPage(error),
  });
}

/**
 * The answer to a create has another name: it is the new address in another spelling, or the answer to something else.
 * Where the look fails, the answer counts.
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

/** The names that an entry had and that no other entry has taken over: an address of one is to be renamed, not left. */
function formerNames({ desired }: Create, { claims }: Plan): string[] {
  const taken = new Set(claims.flatMap((claim) => [claim.desired.name, claim.live?.name]));
  return desired.was.map(({ value }) => value).filter((name) => !taken.has(name));
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

async function changeExisting(change: Exclude<Change, Create>, context: WriteContext): Promise<Outcome> {
  const { store, plan, clock } = context;
  const look = async (mayBeDone: boolean): Promise<Look<LiveAddress>> => {
    const live = await store.fetch(change.sid);
    if (live === undefined) return { ended: goneMeanwhile(change) };
    const unmanaged = change.action === 'update' ? change.desired.unmanaged : NOTHING;
    if (isUnchanged(plan.kind, change.live, live, unmanaged)) return { seen: live, at: clock.now() };
    if (!isAsPlanned(change, live, plan))
      return { ended: outcome(change, 'left alone', { note: 'somebody has changed it since the plan' }) };
    const note = mayBeDone ? ANSWER_LOST : 'somebody has made it so since the plan';
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
const ANSWER_LOST = 'its answer was lost, and the account shows it';

function goneMeanwhile(change: Exclude<Change, Create>): Outcome {
  if (change.action === 'delete') return outcome(change, 'done', { note: 'it was gone already' });
  const status = change.action === 'update' ? 'left alone' : 'done';
  return outcome(change, status, { note: 'it is gone since the plan' });
}

/** Whether an address has become what the change makes of it. */
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
    const note = `Twilio accepts no requests of this account any more: ${refusal.message}`;
    return outcome(change, 'not attempted', { note, ...errorPage(refusal) });
  }
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
