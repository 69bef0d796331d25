/** A request without an answer: `unsent` surely never left, `lost` may have arrived. Holds nothing of the request. */
export class TransportError extends Error {
  readonly kind: 'unsent' | 'lost';

  constructor(kind: 'unsent' | 'lost', message: string) {
    super(message);
    this.name = 'TransportError';
    this.kind = kind;
  }
}
