import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished } from 'vitest';
import { answerViolations, requestViolations, type Sent } from '../../contract/github.ts';
import type { Faults, GitHubRequest } from '../../support/github.ts';
import type { GitHubAnswer } from '../../support/github-api.ts';
import { graphqlAnswer } from './graphql.ts';
import { Repository } from './repository.ts';
import { restAnswer } from './rest.ts';

/** A GitHub of our own, on loopback. */
export interface GitHubServer {
  readonly url: string;
  readonly repository: Repository;
  readonly requests: GitHubRequest[];
  /** The fault of all requests from now on. */
  fault: Faults;
}

/**
 * Serves a new repository, deleted after the test. The test fails if a request violates GitHub's own description of its
 * REST API or its GraphQL schema.
 */
export async function startGitHub(): Promise<GitHubServer> {
  const violations: string[] = [];
  const repository = new Repository();
  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing).catch((error: Error) => {
      violations.push(String(error.stack));
      outgoing.destroy();
    });
  });
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const github: GitHubServer = { url, repository, requests: [], fault: () => undefined };

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const sent = await receive(incoming);
    const request = read(sent, url);
    github.requests.push(request);
    const broken = (what: string) => violations.push(`${sent.method} ${sent.url}: ${what}`);
    const fault = github.fault(request);
    if (fault === 'hang') return;
    if (fault === 'reset') return void incoming.socket.resetAndDestroy();
    if (typeof fault === 'object') {
      const { status, message = 'It went wrong', headers = {} } = fault;
      return send(outgoing, { status, body: { message, documentation_url: DOCS }, headers });
    }
    const answer = await answerTo(repository, request, sent, broken);
    if (fault === 'lost') return void incoming.socket.resetAndDestroy();
    send(outgoing, answer);
  }

  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    expect(violations).toEqual([]);
  });
  return github;
}

const DOCS = 'https://docs.github.com/rest';

async function answerTo(
  repository: Repository,
  request: GitHubRequest,
  sent: Sent,
  broken: (what: string) => void,
): Promise<GitHubAnswer> {
  if (!/^(token|bearer) ./i.test(request.headers.authorization ?? ''))
    return { status: 401, body: { message: 'Bad credentials', documentation_url: DOCS } };
  if (request.path === '/graphql') return graphqlAnswer(repository, request, broken);
  requestViolations(sent).forEach(broken);
  const answer = restAnswer(repository, request);
  const asRead: unknown = JSON.parse(JSON.stringify(answer.body));
  answerViolations(sent, answer.status, asRead).forEach(broken);
  return answer;
}

async function receive(incoming: IncomingMessage): Promise<Sent> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  return {
    method: incoming.method ?? '',
    url: incoming.url ?? '/',
    headers: Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
    ),
    body: Buffer.concat(chunks).toString(),
  };
}

function read({ method, url, headers, body }: Sent, origin: string): GitHubRequest {
  const { pathname, searchParams } = new URL(url, origin);
  return {
    method,
    path: decodeURIComponent(pathname).replace('/repos/acme/sites', ''),
    query: Object.fromEntries(searchParams),
    body: body === '' ? {} : (JSON.parse(body) as Record<string, unknown>),
    headers,
  };
}

function send(outgoing: ServerResponse, { status, body, headers = {} }: GitHubAnswer): void {
  const type = typeof body === 'string' ? 'application/vnd.github.raw+json' : 'application/json';
  outgoing.writeHead(status, { 'content-type': `${type}; charset=utf-8`, ...headers });
  outgoing.end(typeof body === 'string' ? body : JSON.stringify(body));
}
