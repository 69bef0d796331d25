import type { Send, TransportOptions } from '../../../src/http/transport.ts';

// Takes the place of src/http/transport.ts in the bundle: requests end at the account of the simulation.
export const network: { open: (options: TransportOptions) => Send } = {
  open: () => {
    throw new Error('No account is simulated');
  },
};

export function openTransport(options: TransportOptions): { send: Send; close: () => void } {
  return { send: network.open(options), close: () => undefined };
}
