import { visible } from '../text/quote.ts';

/**
 * How a call of GitHub's API failed. `no token`: it was not made. `refusal`: GitHub responded, and a retry would get the
 * same response. `limit`: rate-limited for a while. `outage`: no response, or a server error.
 */
export type FailureKind = 'no token' | 'refusal' | 'limit' | 'outage';

/** A failed call of GitHub's API. Holds nothing of the request. */
export class GitHubError extends Error {
  readonly kind: FailureKind;
  /** HTTP status; undefined without a response. */
  readonly status: number | undefined;
  /** How many attempts were made. */
  readonly attempts: number;

  constructor(message: string, kind: FailureKind, status?: number, attempts = 1) {
    super(message);
    this.name = 'GitHubError';
    this.kind = kind;
    this.status = status;
    this.attempts = attempts;
  }

  /** The token is missing, lacks a permission, or may not even see what it asks for (404). */
  get isForbidden(): boolean {
    if (this.kind === 'no token') return true;
    const isAboutToken = this.status === 401 || this.status === 403 || this.status === 404;
    return this.kind === 'refusal' && isAboutToken && !this.isLocked;
  }

  /** The conversation is locked for this token. */
  get isLocked(): boolean {
    return this.kind === 'refusal' && this.status === 403 && /\blocked\b/i.test(this.message);
  }

  /** GitHub redirects to the new address of a repository that was renamed or transferred. */
  get isMoved(): boolean {
    return this.status !== undefined && this.status >= 300 && this.status < 400;
  }
}

/** For `catch`: a value in place of a failed call. Any other error is a bug of ours, and is thrown on. */
export function onGitHubError<T>(answer: (error: GitHubError) => T): (thrown: unknown) => T {
  return (thrown) => {
    if (thrown instanceof GitHubError) return answer(thrown);
    throw thrown;
  };
}

/** For `catch`: undefined in place of a 404. */
export const undefinedIfMissing = onGitHubError((error): undefined => {
  if (error.status !== 404) throw error;
});

type Headers = Readonly<Record<string, string | undefined>>;

/** Holds the status of a redirect that was not followed. */
export const REDIRECT_HEADER = 'x-redirect-status';

/** What Octokit throws: status 500 without any response, and no status where GraphQL returned errors. */
interface Thrown {
  readonly status?: number;
  readonly response?: { readonly headers?: Headers; readonly data?: { readonly message?: unknown } };
  readonly errors?: readonly { readonly type?: unknown; readonly message?: unknown }[];
}

/**
 * Why a call failed, and the milliseconds to wait before the next attempt; undefined where a retry would not help.
 *
 * @param attempts made so far
 * @param redact removes secrets from GitHub's message
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
 * A limit is a 429, or a 403 that is not about a permission. GitHub's secondary limits do not always have headers: only
 * their message then tells them from a missing permission.
 */
function kindOf(status: number | undefined, headers: Headers, said: string): FailureKind {
  if (status === undefined || status >= 500) return 'outage';
  const isAtLimit =
    headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || LIMITED.test(said);
  return status === 429 || (status === 403 && isAtLimit) ? 'limit' : 'refusal';
}

/** GraphQL reports limits and errors with status 200. */
function kindOfGraphQl(type: unknown, said: string): FailureKind {
  if (type === 'RATE_LIMITED' || LIMITED.test(said)) return 'limit';
  return /something went wrong|timed? ?out/i.test(said) ? 'outage' : 'refusal';
}

/** The longest wait that a response may ask for, in milliseconds: a job should not hang on a comment. */
const MAX_WAIT = 60_000;

function waitAfter(kind: FailureKind, headers: Headers, said: string, attempts: number): number | undefined {
  if (kind === 'refusal') return undefined;
  if (kind === 'outage') return 250 * 2 ** attempts;
  const after = Number(headers['retry-after']) * 1000;
  if (Number.isFinite(after)) return after <= MAX_WAIT ? after : undefined;
  // Every response has this header: it is about this limit only where nothing remains.
  const reset = Number(headers['x-ratelimit-reset']) * 1000 - Date.now();
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset))
    return reset <= MAX_WAIT ? Math.max(reset, 1000) : undefined;
  // GitHub's documentation asks for at least a minute where a secondary limit names no time.
  return LIMITED.test(said) ? MAX_WAIT : 1000 * 2 ** attempts;
}
