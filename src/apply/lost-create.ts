import type { LiveAddress } from '../address/address.ts';
import { keyField, keyValue } from '../address/kind.ts';
import { RequestError } from '../address/request-error.ts';
import { diff } from '../plan/diff.ts';
import { type Create, wasThere } from '../plan/plan.ts';
import { ProblemError } from '../problem.ts';
import { Interrupted } from '../runtime/clock.ts';
import {
  ACCOUNT_UNREADABLE,
  lostWithOtherSettings,
  NOT_SHOWN,
  RESPONSE_LOST,
  severalOfName,
} from './notes.ts';
import { errorPage, inDoubt, type Outcome, outcome } from './outcome.ts';
import type { WriteContext } from './write-context.ts';

/** Waits before each search for a create whose response was lost, in milliseconds: a list may lag behind a write. */
const SEARCH_DELAYS = [0, 500, 1000, 2000, 4000];

/** A create whose response was lost is never sent again, but the account may show that it was carried out. */
export async function findLostCreate(
  change: Create,
  error: RequestError,
  context: WriteContext,
): Promise<Outcome> {
  const { plan, clock } = context;
  const { values, unmanaged } = change.desired;
  try {
    for (const wait of SEARCH_DELAYS) {
      await clock.sleep(wait);
      const found = await madeSince(change, context);
      const [first] = found;
      if (first === undefined) continue;
      if (found.length > 1) {
        const sids = found.map(({ sid }) => sid).sort();
        return outcome(change, 'in doubt', { note: severalOfName(sids), ...errorPage(error) });
      }
      const { sid } = first;
      if (keyValue(plan.kind, values) !== undefined && diff(plan.kind, values, first, unmanaged).length > 0) {
        const note = lostWithOtherSettings(sid, keyField(plan.kind)?.label);
        return outcome(change, 'in doubt', { sid, note, ...errorPage(error) });
      }
      return outcome(change, 'done', { sid, note: RESPONSE_LOST });
    }
  } catch (look) {
    if (!isReadFailure(look)) throw look;
    return inDoubt(change, error, ACCOUNT_UNREADABLE);
  }
  return inDoubt(change, error, NOT_SHOWN);
}

/** The addresses with the create's key, or those with its name that are new since the plan. */
async function madeSince(
  { desired: { name, values } }: Create,
  { plan, store }: WriteContext,
): Promise<readonly LiveAddress[]> {
  const key = keyValue(plan.kind, values);
  if (key !== undefined) return store.find(key);
  // The whole list, because how the name filter compares is only assumed.
  const { addresses } = await store.list();
  return addresses.filter((one) => one.name === name && !wasThere(plan, one.sid));
}

/** Whether an error means that the account could not be read, for whatever reason. */
export function isReadFailure(error: unknown): error is Error {
  return error instanceof RequestError || error instanceof ProblemError || error instanceof Interrupted;
}
