import type { Send, WireOptions } from '../../../src/twilio/wire.ts';

// Takes the place of src/twilio/wire.ts in the bundle: requests end at the account of the simulation.
export const network: { open: (options: WireOptions) => Send } = {
  open: () => {
    throw new Error('No account is simulated');
  },
};

export function openWire(options: WireOptions): { send: Send; close: () => void } {
  return { send: network.open(options), close: () => undefined };
}
