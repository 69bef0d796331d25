import type { Secrets } from '../secrets.ts';
import { visible } from '../text/quote.ts';
import type { Clock } from '../twilio/lanes.ts';
import { openWire } from '../twilio/wire.ts';
import { GitHubError } from './error.ts';

/** GitHub's API for one repository. Every call rides out outages and limits, and throws GitHubError for good. */
export interface GitHubApi {
  readonly owner: string;
  readonly repo: string;
  /**
   * One call, as in GitHub's documentation: `GET /repos/{owner}/{repo}/…`; owner and repo are filled in.
   *
   * @param once whether it must not be sent again when its answer is lost (it makes something new)
   */
  request(route: string, parameters?: Record<string, unknown>, once?: boolean): Promise<unknown>;
  graphql(query: string, variables: Record<string, unknown>): Promise<unknown>;
  /** All pages of a list, 100 rows each. */
  list(route: string, parameters?: Record<string, unknown>): Promise<unknown[]>;
  /** A text as it is written to GitHub: without secrets. Bodies and titles are scrubbed in any case. */
  scrub(text: string): string;
  close(): void;
}

export interface GitHubOptions {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly clock: Clock;
  readonly interrupted: AbortSignal;
  readonly secrets: Secrets;
}

const TIMEOUT = 20_000;
const MOST_ATTEMPTS = 4;
/** The longest wait that an answer may ask for, in milliseconds: a job should not hang on a comment. */
const LONGEST_WAIT = 60_000;
const MOST_PAGES = 100;

/** What of a failed call matters. */
interface RequestFailure {
  /** HTTP status; undefined without an answer. */
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** GitHub's own words. */
  readonly said: string | undefined;
}

/** Octokit says 500 where nobody answered at all, and nothing where GraphQL answered with errors. */
function failureOf(error: unknown): RequestFailure {
  const { status, response, errors } = error as {
    status?: number;
    response?: { headers?: Record<string, string>; data?: { message?: unknown } };
    errors?: readonly { message?: unknown }[];
  };
  if (errors !== undefined) return { status: 200, headers: {}, said: textOf(errors[0]?.message) };
  if (response === undefined) return { status: undefined, headers: {}, said: undefined };
  return { status, headers: response.headers ?? {}, said: textOf(response.data?.message) };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

function isRefusal(failure: RequestFailure): boolean {
  return failure.status !== undefined && failure.status < 500 && !isLimit(failure);
}

export async function openGitHub(options: GitHubOptions): Promise<GitHubApi> {
  const { getOctokit } = await import('@actions/github');
  const wire = openWire({ timeout: TIMEOUT, interrupted: options.interrupted });
  const octokit = getOctokit(options.token, { request: { fetch: fetchOver(wire.send) }, log: SILENT });
  const [owner = '', repo = ''] = options.repository.split('/');

  const attempt = async <T>(once: boolean, call: () => Promise<T>): Promise<T> => {
    for (let made = 1; ; made++) {
      try {
        return await call();
      } catch (error) {
        const failure = failureOf(error);
        const wait = waitAfter(failure, made);
        const lost = once && !isLimit(failure);
        const said = messageOf(failure, options.secrets);
        const status = isLimit(failure) ? 429 : failure.status;
        const failed = new GitHubError(said, status, isRefusal(failure), made);
        if (wait === undefined || lost || made === MOST_ATTEMPTS || options.interrupted.aborted) throw failed;
        // Whoever interrupts the run does not want to wait for GitHub.
        await options.clock.sleep(wait).catch(() => {
          throw failed;
        });
      }
    }
  };
  const request: GitHubApi['request'] = (route, parameters = {}, once = false) =>
    attempt(
      once,
      async () =>
        (await octokit.request(route, { owner, repo, ...clean(parameters, options.secrets) }))
          .data as unknown,
    );

  return {
    owner,
    repo,
    request,
    graphql: (query, variables) => attempt(false, () => octokit.graphql(query, variables)),
    async list(route, parameters = {}) {
      const rows: unknown[] = [];
      for (let page = 1; page <= MOST_PAGES; page++) {
        const found = (await request(route, { ...parameters, per_page: 100, page })) as unknown;
        if (!Array.isArray(found)) throw new GitHubError('GitHub answered with no list', undefined, false);
        rows.push(...found);
        if (found.length < 100) return rows;
      }
      throw new GitHubError('GitHub gave more pages than can be read', undefined, true);
    },
    scrub: (text) => options.secrets.scrub(text),
    close: wire.close,
  };
}

const nothing = () => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** Milliseconds to wait before the next attempt; undefined where another one would not help. */
function waitAfter(failure: RequestFailure, attempts: number): number | undefined {
  if (isLimit(failure)) {
    const after = Number(failure.headers['retry-after']) * 1000;
    if (Number.isFinite(after)) return after <= LONGEST_WAIT ? after : undefined;
    const reset = Number(failure.headers['x-ratelimit-reset']) * 1000 - Date.now();
    if (Number.isFinite(reset)) return reset <= LONGEST_WAIT ? Math.max(reset, 1000) : undefined;
    return 1000 * 2 ** attempts;
  }
  return isRefusal(failure) ? undefined : 250 * 2 ** attempts;
}

/** A limit that passes: 429, or a 403 that says when to come again (GitHub's secondary limits). */
function isLimit({ status, headers }: RequestFailure): boolean {
  if (status === 429) return true;
  return status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0');
}

function messageOf({ status, said }: RequestFailure, secrets: Secrets): string {
  const text = said ?? (status === undefined ? 'GitHub cannot be reached' : `HTTP status ${status}`);
  return visible(secrets.scrub(text)).slice(0, 300);
}

/** Comments and issues are not masked by GitHub: what is written there is cleaned here. */
function clean(parameters: Record<string, unknown>, secrets: Secrets): Record<string, unknown> {
  const scrubbed = (value: unknown) => (typeof value === 'string' ? secrets.scrub(value) : value);
  return 'body' in parameters || 'title' in parameters
    ? Object.fromEntries(
        Object.entries(parameters).map(([name, value]) => [
          name,
          name === 'body' || name === 'title' ? scrubbed(value) : value,
        ]),
      )
    : parameters;
}

/** Octokit asks for a `fetch`: this one goes over our own transport, with its proxies and time limits. */
function fetchOver(send: ReturnType<typeof openWire>['send']) {
  return async (url: string, init: { method: string; headers: Record<string, string>; body?: string }) => {
    const body = init.body;
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const answer = await send({
      method: init.method,
      url: new URL(url),
      headers: { ...init.headers, ...length },
      body,
    });
    const headers = new Map(Object.entries(answer.headers ?? {}));
    // Not a `Response`: Node's own loads its HTTP client for it, 20 ms of a start.
    return {
      status: answer.status,
      url,
      ok: answer.status >= 200 && answer.status < 300,
      headers,
      text: async () => answer.text,
      json: async () => JSON.parse(answer.text) as unknown,
      arrayBuffer: async () => Buffer.from(answer.text),
    };
  };
}
