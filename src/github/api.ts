import type { Send } from '../http/transport.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { GitHubError, REDIRECT_HEADER, readFailure } from './api-error.ts';

/** GitHub's API for one repository. Every call retries outages and limits, and throws GitHubError in the end. */
export type GitHubApi = Awaited<ReturnType<typeof openGitHub>>;

export interface GitHubOptions extends Pick<Runtime, 'clock' | 'interrupted' | 'openTransport'> {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Removes secrets from GitHub's messages. */
  readonly redact: (text: string) => string;
}

const TIMEOUT = 20_000;
export const MAX_ATTEMPTS = 4;
const MAX_PAGES = 100;

export async function openGitHub(options: GitHubOptions) {
  const { token, repository, clock, interrupted, redact, openTransport } = options;
  // Loaded on demand: it takes a third of the startup time, and many runs do not need it.
  const { getOctokit } = await import('@actions/github');
  const transport = openTransport({ timeout: TIMEOUT, interrupted });
  const octokit = getOctokit(token, { request: { fetch: fetchOver(transport.send) }, log: SILENT });
  const [owner = '', repo = ''] = repository.split('/');

  /** @param once whether it must not be sent again when its response is lost */
  async function attempt<T>(once: boolean, call: () => Promise<T>): Promise<T> {
    for (let made = 1; ; made++) {
      try {
        return await call();
      } catch (thrown) {
        const { error, wait } = readFailure(thrown, made, redact);
        const isLost = once && error.kind === 'outage';
        const isLast = isLost || made === MAX_ATTEMPTS || interrupted.aborted;
        if (isLast || wait === undefined) throw error;
        // An interrupted run does not wait for GitHub.
        await clock.sleep(wait).catch(() => {
          throw error;
        });
      }
    }
  }

  /**
   * One call, as in GitHub's documentation: `GET /repos/{owner}/{repo}/…`; owner and repo are filled in. A POST creates
   * something.
   */
  async function request(route: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
    const call = () => octokit.request(route, { owner, repo, ...parameters });
    const { data } = await attempt(route.startsWith('POST '), call);
    // A proxy answered in place of GitHub: it is unknown what was written.
    if (/^(?:POST|PATCH) /.test(route) && !isObject(data)) throw unexpected('the result');
    return data;
  }

  async function graphql(query: string, variables: Record<string, unknown>): Promise<unknown> {
    const found: unknown = await attempt(false, () => octokit.graphql(query, variables));
    if (!isObject(found)) throw unexpected('data');
    return found;
  }

  /** All pages of a list, 100 rows each. */
  async function list(route: string, parameters: Record<string, unknown> = {}): Promise<unknown[]> {
    const rows: unknown[] = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
      const found = await request(route, { ...parameters, per_page: 100, page });
      if (!Array.isArray(found)) throw unexpected('a list');
      rows.push(...found.filter(isObject));
      if (found.length < 100) return rows;
    }
    throw new GitHubError(`The list has more than ${MAX_PAGES} pages`, 'refusal');
  }

  return { repository, request, graphql, list, close: transport.close };
}

/** A response that is not GitHub's: a page of a proxy, or nothing. */
const unexpected = (what: string) => new GitHubError(`GitHub did not respond with ${what}`, 'outage');
const isObject = (value: unknown) => typeof value === 'object' && value !== null;
const nothing = () => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** Octokit asks for a `fetch`: this one goes over our own transport, with its proxies and time limits. */
function fetchOver(send: Send) {
  return async (url: string, init: { method: string; headers: Record<string, string>; body?: string }) => {
    const answer = await send({ ...init, url: new URL(url), body: init.body });
    const headers = new Map(Object.entries(answer.headers ?? {}));
    // Octokit treats a redirect as success. None is followed here: it is a refusal that keeps its status.
    const isRedirect = answer.status >= 300 && answer.status < 400;
    if (isRedirect) headers.set(REDIRECT_HEADER, String(answer.status));
    const status = isRedirect ? 410 : answer.status;
    // Not a `Response`: Node.js would load its HTTP client for it, 20 ms of the startup time.
    return {
      status,
      url,
      headers,
      text: async () => answer.text,
      arrayBuffer: async () => Buffer.from(answer.text),
    };
  };
}
