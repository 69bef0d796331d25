import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished } from 'vitest';
import { answerViolations, requestViolations, type Sent } from '../contract/github.ts';
import { answerTo, type GitHubAnswer } from './github-api.ts';
import { type GitHubState, newState, REPOSITORY } from './github-state.ts';

export { type GitHubComment, REPOSITORY } from './github-state.ts';

/** A request as GitHub received it. */
export interface GitHubRequest {
  readonly method: string;
  /** Without `/repos/acme/sites`, decoded. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * How one request fails: an error in place of the response (`applied`: the request is carried out anyway), a
 * connection reset before or after it is carried out, or no response at all.
 */
export type GitHubFault =
  | 'reset'
  | 'lost'
  | 'hang'
  | {
      readonly status: number;
      readonly message?: string;
      /** In place of a message: the GraphQL errors, with status 200. */
      readonly errors?: readonly { readonly type?: string; readonly message: string }[];
      /** In place of a message: the `text/html` page of a proxy. */
      readonly page?: string;
      readonly headers?: Record<string, string>;
      readonly applied?: boolean;
    };

export type Faults = (request: GitHubRequest) => GitHubFault | undefined;

export interface GitHub extends GitHubState {
  readonly url: string;
  readonly requests: readonly GitHubRequest[];
  /** Violations of GitHub's API description in the requests and in our responses. They fail the test at its end. */
  readonly violations: string[];
  /** What fails from now on. */
  fault: Faults;
  /** The requests so far, including GraphQL: `GET /issues/7/comments`, … */
  asked(): string[];
  /** The REST requests that write. */
  writes(): string[];
  /** Merges a pull request as this commit. */
  merge(number: number, commit: string): void;
}

export const TOKEN = 'ghs_workflowtoken0000000000000000000000';

/**
 * GitHub's API for the repository acme/sites, on a loopback server that is closed after the test. It has only the
 * routes that it lists, and the test fails if a request or its response violates GitHub's own description.
 */
export async function gitHub(): Promise<GitHub> {
  const requests: GitHubRequest[] = [];
  const violations: string[] = [];
  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing).catch((error: Error) => {
      violations.push(error.message);
      outgoing.destroy();
    });
  });
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const state = newState();
  const github: GitHub = Object.assign(state, {
    url,
    requests,
    violations,
    fault: (() => undefined) as Faults,
    asked: () => requests.map(({ method, path }) => `${method} ${path}`),
    writes: () => github.asked().filter((asked) => !/^GET|\/graphql$/.test(asked)),
    merge: (number: number, commit: string) => {
      const pull = state.pulls.find((one) => one.number === number);
      if (pull === undefined) throw new Error(`There is no pull request ${number}`);
      Object.assign(pull, { merged_at: '2026-06-01T10:00:00Z', merge_commit_sha: commit });
    },
  });

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const sent = await receive(incoming);
    const request = read(sent, url);
    requests.push(request);
    const broken = (found: string[]) =>
      violations.push(...found.map((violation) => `${sent.method} ${sent.url}: ${violation}`));
    broken(requestViolations(sent));
    const fault = github.fault(request);
    if (fault === 'reset') return void incoming.socket.resetAndDestroy();
    if (fault === 'hang') return;
    const applied = fault === undefined || fault === 'lost' || fault.applied === true;
    const answer = applied ? answerTo(state, request) : { status: 500, body: {} };
    if (applied) broken(answerViolations(sent, answer.status, asRead(answer.body), state.version));
    if (fault === 'lost') return void incoming.socket.resetAndDestroy();
    if (fault === undefined) return send(outgoing, answer);
    send(outgoing, {
      status: fault.status,
      body:
        fault.page ??
        (fault.errors === undefined
          ? { message: fault.message ?? 'It went wrong', documentation_url: 'https://docs.github.com/rest' }
          : { data: null, errors: fault.errors }),
      headers: { ...(fault.page !== undefined && { 'content-type': 'text/html' }), ...fault.headers },
    });
  }

  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    expect(violations).toEqual([]);
  });
  return github;
}

async function receive(incoming: IncomingMessage): Promise<Sent> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: incoming.method ?? '',
    url: incoming.url ?? '/',
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks).toString(),
  };
}

function read({ method, url, headers, body }: Sent, origin: string): GitHubRequest {
  const { pathname, searchParams } = new URL(url, origin);
  return {
    method,
    path: decodeURIComponent(pathname).replace(`/repos/${REPOSITORY}`, ''),
    query: Object.fromEntries(searchParams),
    body: body === '' ? {} : (JSON.parse(body) as Record<string, unknown>),
    headers,
  };
}

/** A body as the client receives it. */
const asRead = (body: unknown): unknown => JSON.parse(JSON.stringify(body));

function send(outgoing: ServerResponse, { status, body, headers = {} }: GitHubAnswer): void {
  const type = typeof body === 'string' ? 'application/vnd.github.raw+json' : 'application/json';
  outgoing.writeHead(status, { 'content-type': `${type}; charset=utf-8`, ...headers });
  outgoing.end(typeof body === 'string' ? body : JSON.stringify(body));
}

/** Makes the first request with this method and path fail; all later ones succeed. */
export function once(method: string, path: RegExp, fault: GitHubFault): Faults {
  let met = false;
  return (request) => {
    if (met || request.method !== method || !path.test(request.path)) return undefined;
    met = true;
    return fault;
  };
}

/** Makes every request with this method and path fail. */
export function always(method: string, path: RegExp, fault: GitHubFault): Faults {
  return (request) => (request.method === method && path.test(request.path) ? fault : undefined);
}

/** Makes reading a pull request and its comments fail, by GraphQL and by REST. */
export function unreadableComments(fault: GitHubFault): Faults {
  return ({ method, path, body }) => {
    const isRead =
      (method === 'GET' && /\/comments$/.test(path)) || String(body.query).includes('pullRequest(');
    return isRead ? fault : undefined;
  };
}

/** GitHub is down permanently. */
export const DOWN: Faults = () => ({ status: 503, message: 'Unavailable' });

/** The token may only read, as on pull requests of forks. */
export const READ_ONLY: Faults = ({ method, path }) =>
  method === 'GET' || path === '/graphql'
    ? undefined
    : { status: 403, message: 'Resource not accessible by integration' };
