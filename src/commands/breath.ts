import { Interrupted } from '../runtime/clock.ts';

/**
 * Lets requests leave, answers arrive and signals be heard.
 *
 * @throws Interrupted
 */
export async function breath(interrupted: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  if (interrupted.aborted) throw new Interrupted();
}
