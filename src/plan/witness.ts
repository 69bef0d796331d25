import { unreviewedOutOfService } from '../messages/guards.ts';
import type { Problem } from '../problem.ts';
import type { Change, Delete, Disable } from './plan.ts';

/**
 * Who reviewed what happens to addresses that no entry claims. A person watches the run, or nobody does: then only what
 * was reviewed before may go out of service as unlisted, or by a name under `removed`.
 */
export type Witness =
  | { readonly kind: 'person' }
  | {
      readonly kind: 'nobody';
      /** Whether a reviewed plan showed that the address would go, or an earlier version listed it. */
      readonly saw: (sid: string) => boolean;
      /** Whether a name under `removed` is new in this version of the file. */
      readonly isNewlyRemoved: (name: string) => boolean;
      /** Whether an earlier version of the file is known: without one, a create may be a rename. */
      readonly knowsFormer: boolean;
    };

/** Whether an address goes out of service as unlisted. */
export function isUnlistedChange(change: Change): boolean {
  return change.action === 'disable' || (change.action === 'delete' && change.because === 'unlisted');
}

/** The changes that are held, since nobody reviewed them. */
export function heldChanges(all: readonly Change[], witness: Witness): (Delete | Disable)[] {
  if (witness.kind === 'person') return [];
  const mayBeRenamed = !witness.knowsFormer && all.some(({ action }) => action === 'create');
  return all.filter((change): change is Delete | Disable => {
    if (change.action !== 'delete' && change.action !== 'disable') return false;
    if (change.action === 'disable' || change.because === 'unlisted')
      return mayBeRenamed || !witness.saw(change.sid);
    return change.isByName && !witness.isNewlyRemoved(change.name) && !witness.saw(change.sid);
  });
}

export function heldWarning(held: readonly Change[]): Problem[] {
  const sids = held.flatMap((change) =>
    change.heldBecause === 'not witnessed' && 'sid' in change ? [change.sid] : [],
  );
  return sids.length === 0 ? [] : [unreviewedOutOfService(sids)];
}
