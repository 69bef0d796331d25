import type { OpenTransport } from '../http/transport.ts';
import type { Secrets } from '../secrets.ts';
import type { Clock } from './clock.ts';

/** What a run takes from its process: everything that tests replace. */
export interface Runtime {
  readonly clock: Clock;
  readonly random: () => number;
  /** Aborted once the run is interrupted. */
  readonly interrupted: AbortSignal;
  readonly openTransport: OpenTransport;
  readonly secrets: Secrets;
  /** Registers new secrets with the runner, so that it masks them in its log. */
  readonly maskSecrets: () => void;
}
