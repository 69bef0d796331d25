/**
 * How a request to Twilio failed.
 * - `unsent`: it surely never reached Twilio (connection refused, DNS, TLS handshake)
 * - `lost`: it may have been carried out, and the answer is lost or unreadable
 * - `refused`: Twilio answered with an error
 */
export type FailureKind = 'unsent' | 'lost' | 'refused';

/** Twilio's codes for an account that is suspended or closed. */
const INACTIVE = new Set([10001, 20005, 90010]);

/** A failed request. Holds nothing of the request or its headers, and only what may be shown of the answer. */
export class RequestError extends Error {
  readonly kind: FailureKind;
  /** HTTP status; undefined without an answer. */
  readonly status: number | undefined;
  /** Twilio's error code (https://www.twilio.com/docs/api/errors); undefined where the body had none. */
  readonly code: number | undefined;
  /** Whether a write may have been carried out nevertheless, by this attempt or an earlier one. */
  isInDoubt = false;
  /** Whether it may be sent again, once the address was looked at anew. */
  mayRepeat = false;
  /** What the header Retry-After said, in seconds. */
  retryAfter: string | undefined;
  /** Whether the answer has the form of Twilio's; else a proxy or gateway has answered in its place. */
  isFromTwilio = true;
  /** The region whose hosts were asked; undefined for Twilio's usual ones. */
  region: string | undefined;

  constructor(kind: FailureKind, message: string, status?: number, code?: number) {
    super(message);
    this.name = 'RequestError';
    this.kind = kind;
    this.status = status;
    this.code = code;
  }

  /** Whether Twilio takes nothing from this account any more. */
  get isAccountInactive(): boolean {
    return this.isFromTwilio && INACTIVE.has(this.code ?? 0);
  }

  /** Whether every further request would be refused as well. */
  get endsAll(): boolean {
    return this.status === 401 || this.isAccountInactive;
  }

  /** Whether Twilio has said no to what the request asks for, and not to who asks, or when. */
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

  /** Whether this request was held back, since an earlier one was refused in such a way. */
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

/** For `catch`: undefined where Twilio has nothing under this SID; any other error goes on. */
export function undefinedIfMissing(error: unknown): undefined {
  // A proxy's 404 says nothing of it.
  if (error instanceof RequestError && error.status === 404 && error.isFromTwilio) return undefined;
  throw error;
}
