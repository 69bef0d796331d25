/**
 * How a request to Twilio failed.
 * - `unsent`: it certainly never reached Twilio (connection refused, DNS, TLS handshake)
 * - `lost`: it may have been carried out, and the answer is lost or unreadable
 * - `refused`: Twilio answered with an error
 */
export type FailureKind = 'unsent' | 'lost' | 'refused';

/** Twilio's codes for an account that is suspended or closed. */
const INACTIVE = new Set([10001, 20005, 90010]);

/** A failed request. Has no part of the request or its headers, and only what may be shown of the response. */
export class RequestError extends Error {
  readonly kind: FailureKind;
  /** HTTP status; undefined without an answer. */
  readonly status: number | undefined;
  /** Twilio's error code (https://www.twilio.com/docs/api/errors); undefined where the body had none. */
  readonly code: number | undefined;
  /** Whether a write may have been carried out nevertheless, by this attempt or an earlier one. */
  isInDoubt = false;
  /** Whether it may be sent again, after the address was read again. */
  mayRepeat = false;
  /** The value of the header Retry-After, in seconds. */
  retryAfter: string | undefined;
  /** Whether the response has Twilio's format; otherwise a proxy or gateway sent it. */
  isFromTwilio = true;
  /** The region of the request; undefined for Twilio's default hosts. */
  region: string | undefined;

  constructor(kind: FailureKind, message: string, status?: number, code?: number) {
    super(message);
    this.name = 'RequestError';
    this.kind = kind;
    this.status = status;
    this.code = code;
  }

  /** Whether Twilio rejects all requests of this account. */
  get isAccountInactive(): boolean {
    return this.isFromTwilio && INACTIVE.has(this.code ?? 0);
  }

  /** Whether every further request would be refused as well. */
  get endsAll(): boolean {
    return this.status === 401 || this.isAccountInactive;
  }

  /** Whether Twilio rejected the content of the request, and not its sender or its time. */
  get isRefusedRequest(): boolean {
    const { status = 0 } = this;
    return (
      this.kind === 'refused' &&
      this.isFromTwilio &&
      status >= 400 &&
      status < 500 &&
      !this.endsAll &&
      status !== 429
    );
  }

  /** Whether this request was not sent, since an earlier one was refused in such a way. */
  get isHeldBack(): boolean {
    return this.kind === 'unsent' && this.status !== undefined;
  }

  /** The same failure for a later request, which is not sent. */
  heldBack(): RequestError {
    const { isFromTwilio, region } = this;
    return Object.assign(new RequestError('unsent', this.message, this.status, this.code), {
      isFromTwilio,
      region,
    });
  }

  /** The page that explains the code. Made here: a link from an answer could lead anywhere. */
  get link(): string | undefined {
    return this.code === undefined ? undefined : `https://www.twilio.com/docs/api/errors/${this.code}`;
  }
}

/** For `catch`: undefined where Twilio has nothing with this SID; rethrows any other error. */
export function undefinedIfMissing(error: unknown): undefined {
  // A proxy's 404 does not count.
  if (error instanceof RequestError && error.status === 404 && error.isFromTwilio) return undefined;
  throw error;
}
