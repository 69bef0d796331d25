import { Interrupted } from '../../../src/runtime/clock.ts';

/** Nothing else happens meanwhile: time passes only once everybody waits for it. */
export async function breath(interrupted: AbortSignal): Promise<void> {
  if (interrupted.aborted) throw new Interrupted();
}
