import type { OpenTransport } from '../http/transport.ts';
import type { Secrets } from '../secrets.ts';
import type { Clock } from './clock.ts';

/** What a run takes from the process around it: all that tests replace. */
export interface Runtime {
  readonly clock: Clock;
  readonly random: () => number;
  /** Aborted once somebody interrupts the run. */
  readonly interrupted: AbortSignal;
  readonly openTransport: OpenTransport;
  readonly secrets: Secrets;
  /** Gives the runner the secrets that it does not know yet, so that it masks them in its log. */
  readonly maskSecrets: () => void;
}
