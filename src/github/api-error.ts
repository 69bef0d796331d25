import { visible } from '../text/quote.ts';

/**
 * How a call of GitHub's API failed. `no token`: it was not made. `refusal`: GitHub has answered, and another try
 * would get the same answer. `limit`: rate-limited, which passes. `outage`: nobody answered, or GitHub had trouble.
 */
export type FailureKind = 'no token' | 'refusal' | 'limit' | 'outage';

/** A failed call of GitHub's API. Holds nothing of the request. */
export class GitHubError extends Error {
  readonly kind: FailureKind;
  /** HTTP status; undefined without an answer. */
  readonly status: number | undefined;
  /** How often it was asked. */
  readonly attempts: number;

  constructor(message: string, kind: FailureKind, status?: number, attempts = 1) {
    super(message);
    this.name = 'GitHubError';
    this.kind = kind;
    this.status = status;
    this.attempts = attempts;
  }

  /** There is no token, or it may not do this, or may not even know that it is there (404). */
  get isForbidden(): boolean {
    if (this.kind === 'no token') return true;
    const isAboutToken = this.status === 401 || this.status === 403 || this.status === 404;
    return this.kind === 'refusal' && isAboutToken && !this.isLocked;
  }

  /** A locked conversation takes no comment from this token. */
  get isLocked(): boolean {
    return this.kind === 'refusal' && this.status === 403 && /\blocked\b/i.test(this.message);
  }

  /** GitHub redirects to the new address of a repository that was renamed or transferred. */
  get isMoved(): boolean {
    return this.status !== undefined && this.status >= 300 && this.status < 400;
  }
}

/** For `catch`: the answer in place of a failed call. Anything else that is thrown is a fault of ours, and stays one. */
export function onGitHubError<T>(answer: (error: GitHubError) => T): (thrown: unknown) => T {
  return (thrown) => {
    if (thrown instanceof GitHubError) return answer(thrown);
    throw thrown;
  };
}

/** For `catch`: undefined in place of what is not there. */
export const undefinedIfMissing = onGitHubError((error): undefined => {
  if (error.status !== 404) throw error;
});

type Headers = Readonly<Record<string, string | undefined>>;

/** Holds the status of a redirect that was not followed. */
export const REDIRECT_HEADER = 'x-redirect-status';

/** What Octokit throws: status 500 where nobody answered at all, and none where GraphQL answered with errors. */
interface Thrown {
  readonly status?: number;
  readonly response?: { readonly headers?: Headers; readonly data?: { readonly message?: unknown } };
  readonly errors?: readonly { readonly type?: unknown; readonly message?: unknown }[];
}

/**
 * What a call has failed with, and the milliseconds to wait before the next attempt; undefined where another one would
 * not help.
 *
 * @param attempts made so far
 * @param redact takes secrets out of what GitHub says
 */
export function readFailure(
  thrown: unknown,
  attempts: number,
  redact: (text: string) => string,
): { error: GitHubError; wait: number | undefined } {
  const { status: thrownStatus = 500, response, errors } = thrown as Thrown;
  const headers = response?.headers ?? {};
  const status = Number(headers[REDIRECT_HEADER]) || thrownStatus;
  const message = errors === undefined ? response?.data?.message : errors[0]?.message;
  const said = typeof message === 'string' ? message : '';
  const answered = errors === undefined ? response && status : 200;
  const kind = errors === undefined ? kindOf(answered, headers, said) : kindOfGraphQl(errors[0]?.type, said);
  const ours = answered === undefined ? 'GitHub cannot be reached' : `HTTP status ${answered}`;
  const text = said === '' ? ours : visible(redact(said)).slice(0, 300);
  const error = new GitHubError(text, kind, kind === 'limit' ? 429 : answered, attempts);
  return { error, wait: waitAfter(kind, headers, said, attempts) };
}

const LIMITED = /rate limit|abuse detection/i;

/**
 * A limit is a 429, or a 403 that is no missing permission. GitHub's secondary limits do not always say when to come
 * again, and are then told from a missing permission by their words alone.
 */
function kindOf(status: number | undefined, headers: Headers, said: string): FailureKind {
  if (status === undefined || status >= 500) return 'outage';
  const isAtLimit =
    headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || LIMITED.test(said);
  return status === 429 || (status === 403 && isAtLimit) ? 'limit' : 'refusal';
}

/** GraphQL says with status 200 that it is at a limit, or that something went wrong. */
function kindOfGraphQl(type: unknown, said: string): FailureKind {
  if (type === 'RATE_LIMITED' || LIMITED.test(said)) return 'limit';
  return /something went wrong|timed? ?out/i.test(said) ? 'outage' : 'refusal';
}

/** The longest wait that an answer may ask for, in milliseconds: a job should not hang on a comment. */
const MAX_WAIT = 60_000;

function waitAfter(kind: FailureKind, headers: Headers, said: string, attempts: number): number | undefined {
  if (kind === 'refusal') return undefined;
  if (kind === 'outage') return 250 * 2 ** attempts;
  const after = Number(headers['retry-after']) * 1000;
  if (Number.isFinite(after)) return after <= MAX_WAIT ? after : undefined;
  // The header is there with every answer: it speaks of this limit only where nothing is left.
  const reset = Number(headers['x-ratelimit-reset']) * 1000 - Date.now();
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset))
    return reset <= MAX_WAIT ? Math.max(reset, 1000) : undefined;
  // GitHub's documentation asks for a minute at least, where a secondary limit names no time.
  return LIMITED.test(said) ? MAX_WAIT : 1000 * 2 ** attempts;
}
