import { type Problem, warning } from '../problem.ts';
import { count } from '../text/quote.ts';
import type { Change, Delete, Disable } from './plan.ts';

/**
 * Who has seen what becomes of unlisted addresses. A person watches the run, or nobody does: then only what
 * was witnessed before (by SID, or the whole plan by its id) may go out of service for being unlisted.
 */
export type Witness =
  | { readonly kind: 'person' }
  | {
      readonly kind: 'nobody';
      /** Whether somebody saw that the address of this SID would go, or that it was listed before. */
      readonly saw: (sid: string) => boolean;
      readonly approvedPlanId: string | undefined;
    };

/** Whether a change is left alone since it lacks a witness. */
export function isHeld(change: Change, witness: Witness, planId: string): change is Delete | Disable {
  if (witness.kind === 'person' || witness.approvedPlanId === planId) return false;
  const isForBeingUnlisted =
    change.action === 'disable' || (change.action === 'delete' && change.because === 'unlisted');
  return isForBeingUnlisted && !witness.saw(change.sid);
}

export function heldWarning(held: readonly (Delete | Disable)[]): Problem[] {
  if (held.length === 0) return [];
  return [
    warning(
      'FA307',
      `${count(held.length, 'unlisted address is', 'unlisted addresses are')} held: nobody has seen that ${held.length === 1 ? 'it' : 'they'} would go out of service`,
      'List them under `removed` in a pull request, run the workflow by hand (workflow_dispatch), or approve this plan with approved-plan-id.',
    ),
  ];
}
