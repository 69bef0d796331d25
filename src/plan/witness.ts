import { unreviewedOutOfService } from '../messages/guards.ts';
import type { Problem } from '../problem.ts';
import type { Change, Delete, Disable } from './plan.ts';

/**
 * Who has seen what becomes of addresses that no entry claims. A person watches the run, or nobody does: then only what
 * was witnessed before may go out of service for being unlisted, or for a name under `removed`.
 */
export type Witness =
  | { readonly kind: 'person' }
  | {
      readonly kind: 'nobody';
      /** Whether somebody saw that the address of this SID would go, or that it was listed before. */
      readonly saw: (sid: string) => boolean;
      /** Whether the line of a name under `removed` is new with this version of the file. */
      readonly isNewlyRemoved: (name: string) => boolean;
      /** Whether an earlier version of the file is known: without one nobody knows what has only been renamed. */
      readonly knowsFormer: boolean;
    };

/** Whether an address goes out of service for being unlisted. */
export function isUnlistedChange(change: Change): boolean {
  return change.action === 'disable' || (change.action === 'delete' && change.because === 'unlisted');
}

/** The changes that are left alone since they lack a witness. */
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
