import type { AddressStore } from '../address/store.ts';
import type { Plan } from '../plan/plan.ts';
import type { Clock } from '../runtime/clock.ts';

/** What a write needs besides its change. */
export interface WriteContext {
  readonly plan: Plan;
  readonly store: AddressStore;
  readonly clock: Clock;
  readonly random: () => number;
}
