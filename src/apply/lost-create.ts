import { RequestError } from '../address/request-error.ts';
import { type Create, wasThere } from '../plan/plan.ts';
import { ProblemError } from '../problem.ts';
import { Interrupted } from '../runtime/clock.ts';
import { errorPage, inDoubt, type Outcome, outcome } from './outcome.ts';
import type { WriteContext } from './write-context.ts';

/** Waits between looks for a create whose answer was lost, in milliseconds: a list may lag behind a write. */
const SEARCH_DELAYS = [0, 500, 1000, 2000, 4000];

/** The answer of a create was lost: it is never sent again, but the account may show that it was carried out. */
export async function findLostCreate(
  change: Create,
  error: RequestError,
  { plan, store, clock }: WriteContext,
): Promise<Outcome> {
  const { name } = change.desired;
  try {
    for (const wait of SEARCH_DELAYS) {
      await clock.sleep(wait);
      // The whole list: how the name filter compares is assumed.
      const { addresses } = await store.list();
      const found = addresses.filter((one) => one.name === name && !wasThere(plan, one.sid));
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

/** Whether the account could not be read, whatever the reason. */
export function isReadFailure(error: unknown): error is Error {
  return error instanceof RequestError || error instanceof ProblemError || error instanceof Interrupted;
}
