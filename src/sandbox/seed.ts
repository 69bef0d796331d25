import seed from './seed.json';
import type { SandboxState } from './state.ts';

/**
 * A realistic account for `addresses.example.yaml` and `examples/addresses.conversations.yaml`. For each file it has some
 * addresses in sync, one with drift, one to rename, one to remove and one that is unlisted; Acme.fr is missing.
 * A new object each time.
 */
export function seedState(): SandboxState {
  return structuredClone(seed) as SandboxState;
}
