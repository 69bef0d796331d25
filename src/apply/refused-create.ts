import { keyField, keyValue } from '../address/kind.ts';
import type { RequestError } from '../address/request-error.ts';
import type { Create } from '../plan/plan.ts';
import { isReadFailure } from './lost-create.ts';
import { GRANT_PERMISSION, keyInUse, refused } from './notes.ts';
import { errorPage, type Outcome, outcome } from './outcome.ts';
import type { WriteContext } from './write-context.ts';

/**
 * Twilio may refuse to create addresses of this kind at all, or may have one with this key by now. Which of its codes
 * mean that is not documented.
 */
export async function refusedCreate(
  change: Create,
  error: RequestError,
  { store }: WriteContext,
): Promise<Outcome> {
  const key = keyValue(store.kind, change.desired.values);
  const { createByHand } = store.kind;
  if (key === undefined || createByHand === undefined || !error.isRefusedRequest) throw error;
  const found = await store.find(key).catch((look: unknown) => {
    if (isReadFailure(look)) return [];
    throw look;
  });
  const permission = error.status === 403 ? GRANT_PERMISSION : '';
  const next =
    found[0] === undefined
      ? permission + createByHand(change.desired.name, key)
      : keyInUse(found[0].sid, keyField(store.kind)?.label);
  return outcome(change, 'failed', {
    note: `${refused(error.message)}. ${next}`,
    ...errorPage(error),
  });
}
