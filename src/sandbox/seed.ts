import seed from './seed.json';
import type { SandboxState } from './state.ts';

/**
 * A believable account that fits `addresses.example.yaml` and `examples/addresses.conversations.yaml`, each with some
 * addresses in sync with it, one drifted, one to be renamed, one to be removed and one not listed; Acme.fr is missing.
 * A new object each time.
 */
export function seedState(): SandboxState {
  return structuredClone(seed) as SandboxState;
}
