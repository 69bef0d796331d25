/**
 * How a call of GitHub's API failed. `refusal`: GitHub has answered, and another try would get the same answer.
 * `limit`: rate-limited, which passes. `outage`: nobody answered, or GitHub had trouble.
 */
export type FailureKind = 'refusal' | 'limit' | 'outage';

/** A call of GitHub's API that has failed for good. Holds nothing of the request. */
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

  /** The token may not do this, or may not even know that it is there (404). */
  get isForbidden(): boolean {
    const isAboutToken = this.status === 401 || this.status === 403 || this.status === 404;
    // A locked conversation takes no comment of anybody.
    return this.kind === 'refusal' && isAboutToken && !/\blocked\b/i.test(this.message);
  }
}

/** A failed call, as far as it matters for what comes next. */
export interface Failure {
  readonly kind: FailureKind;
  /** HTTP status; undefined without an answer. */
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** GitHub's own words. */
  readonly said: string | undefined;
}

interface Thrown {
  readonly status?: number;
  readonly response?: {
    readonly headers?: Record<string, string>;
    readonly data?: { readonly message?: unknown };
  };
  readonly errors?: readonly { readonly type?: unknown; readonly message?: unknown }[];
}

/** Octokit says 500 where nobody answered at all, and nothing where GraphQL answered with errors. */
export function failureOf(error: unknown): Failure {
  const { status = 500, response, errors } = error as Thrown;
  if (errors !== undefined) {
    const [first] = errors;
    const said = textOf(first?.message);
    return { kind: kindOfGraphQl(first?.type, said ?? ''), status: 200, headers: {}, said };
  }
  if (response === undefined) return { kind: 'outage', status: undefined, headers: {}, said: undefined };
  const headers = response.headers ?? {};
  const said = textOf(response.data?.message);
  const kind = isLimit(status, headers, said ?? '') ? 'limit' : status < 500 ? 'refusal' : 'outage';
  return { kind, status, headers, said };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

const LIMITED = /rate limit|abuse detection/i;

/**
 * 429, or a 403 that is no missing permission. GitHub's secondary limits do not always say when to come again, and
 * are then told from a missing permission by their words alone.
 */
function isLimit(status: number, headers: Failure['headers'], said: string): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || LIMITED.test(said)
  );
}

/** GraphQL says with status 200 that it is at a limit, or that something went wrong. */
function kindOfGraphQl(type: unknown, said: string): FailureKind {
  if (type === 'RATE_LIMITED' || LIMITED.test(said)) return 'limit';
  return /something went wrong|timed? ?out/i.test(said) ? 'outage' : 'refusal';
}

/** The longest wait that an answer may ask for, in milliseconds: a job should not hang on a comment. */
const LONGEST_WAIT = 60_000;

/** Milliseconds to wait before the next attempt; undefined where another one would not help. */
export function waitAfter({ kind, headers, said = '' }: Failure, attempts: number): number | undefined {
  if (kind === 'refusal') return undefined;
  if (kind === 'outage') return 250 * 2 ** attempts;
  const after = Number(headers['retry-after']) * 1000;
  if (Number.isFinite(after)) return after <= LONGEST_WAIT ? after : undefined;
  // The header is there with every answer: it speaks of this limit only where nothing is left.
  const reset = Number(headers['x-ratelimit-reset']) * 1000 - Date.now();
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset))
    return reset <= LONGEST_WAIT ? Math.max(reset, 1000) : undefined;
  // GitHub's documentation asks for a minute at least, where a secondary limit names no time.
  return LIMITED.test(said) ? LONGEST_WAIT : 1000 * 2 ** attempts;
}
