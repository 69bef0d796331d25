/** No connection was made, not even to a proxy. After any other error, it is unknown what was sent. */
export const NO_CONNECTION = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
]);

/** A request without a response: `unsent` was certainly not sent, `lost` may have arrived. Holds nothing of the request. */
export class TransportError extends Error {
  readonly kind: 'unsent' | 'lost';
  /** What could not be reached, where it is not the host of the URL: the proxy. */
  declare readonly peer?: string;

  /** Whether no connection could be made, not even to a proxy. */
  get isUnreachable(): boolean {
    return NO_CONNECTION.has(this.message);
  }

  constructor(kind: 'unsent' | 'lost', message: string, peer?: string) {
    super(message);
    if (peer !== undefined) this.peer = peer;
    this.name = 'TransportError';
    this.kind = kind;
  }
}
