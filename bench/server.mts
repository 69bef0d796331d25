// Serves Twilio and GitHub on loopback in a process of its own. Twilio is the embedded sandbox with cached reads, so
// that the client is what is measured. Prints all origins as one line of JSON.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { answerTo } from '../test/support/github-api.ts';
import { newState } from '../test/support/github-state.ts';
import {
  emptyState,
  manyFlexFlows,
  SandboxApi,
  type SandboxState,
  startTestSandbox,
  studioSids,
} from '../test/support/sandbox/index.ts';
import { DRIFTED, tokenUrl } from './files.mts';
import type { AccountName, CommentState, Served, Wanted, WriteLog } from './server-client.mts';

const wanted = JSON.parse(process.argv[2] ?? '') as Wanted;

async function main(): Promise<void> {
  const reads: Record<string, string> = {};
  const writes: Record<string, string> = {};
  const github: Record<string, string> = {};
  for (const latency of wanted.latencies) {
    for (const account of wanted.accounts)
      reads[`${account}/${latency}`] = await serveReads(accountOf(account), latency);
    for (const state of ['new', 'updated', 'equal'] as const)
      github[`${state}/${latency}`] = await serveGitHub(state, latency);
    writes[latency] = await serveWrites(accountOf(1), latency);
  }
  const { accountSid, authToken } = emptyState();
  const served: Served = { accountSid, authToken, reads, writes, github, paced: await servePaced() };
  process.stdout.write(`${JSON.stringify(served)}\n`);
}

/** The account that a file of files.mts is for. */
function accountOf(account: AccountName): SandboxState {
  const state = emptyState();
  const size = typeof account === 'number' ? account : 2500;
  for (const [index, row] of Object.values(manyFlexFlows(size)).entries()) {
    const number = index + 1;
    const isStudio = account === 'studio' || (account !== 'tokens' && number % 2 === 1);
    const url = account === 'tokens' ? tokenUrl(number, 'old') : `https://bots.acme.example/flex/${number}`;
    state.flexFlows[row.sid] = {
      ...row,
      integration_type: isStudio ? 'studio' : 'external',
      integration: isStudio ? { flow_sid: studioSids.en, retry_count: 3 } : { url, retry_count: 3 },
      janitor_enabled: number % DRIFTED === 0,
    };
  }
  return state;
}

/** `GET /__requests` returns the recorded requests and clears them. */
async function serveReads(state: SandboxState, latency: number): Promise<string> {
  const known = new Map<string, { status: number; body: Buffer }>();
  let requests: string[] = [];
  const api = new SandboxApi(state);
  return listen(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    if (url.pathname === '/__requests') {
      response.end(JSON.stringify(requests));
      requests = [];
      return;
    }
    requests.push(`${request.method} ${url.pathname}`);
    let answer = known.get(url.href);
    if (answer === undefined) {
      const { status, body } = askSandbox(api, request, url, '');
      answer = { status, body: Buffer.from(body) };
      known.set(url.href, answer);
    }
    await send(response, latency, answer.status, answer.body);
  });
}

async function serveWrites(state: SandboxState, latency: number): Promise<string> {
  const api = new SandboxApi(state);
  return listen(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const { status, body } = askSandbox(api, request, url, await bodyOf(request));
    await send(response, latency, status, Buffer.from(body));
  });
}

function askSandbox(api: SandboxApi, request: IncomingMessage, url: URL, form: string) {
  return api.handle({
    method: request.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    form: new URLSearchParams(form),
    authorization: request.headers.authorization ?? '',
    baseUrl: url.origin,
  });
}

/** A sandbox that enforces Twilio's rate limits. `GET` on `log` returns the time of each write. */
async function servePaced(): Promise<Served['paced']> {
  const state = emptyState();
  Object.assign(state.flexFlows, manyFlexFlows(20));
  const sandbox = await startTestSandbox({ state, switches: { rateLimits: 'enforced' } });
  const log: WriteLog = { writes: [], tooMany: 0 };
  const handle = sandbox.api.handle.bind(sandbox.api);
  sandbox.api.handle = (request) => {
    const answer = handle(request);
    if (answer.status === 429) log.tooMany += 1;
    else if (request.method !== 'GET') {
      const kind =
        request.method === 'DELETE' ? 'delete' : /FlexFlows$/.test(request.path) ? 'create' : 'update';
      log.writes.push({ kind, at: performance.now() });
    }
    return answer;
  };
  return { url: sandbox.url, log: await listen((_, response) => void response.end(JSON.stringify(log))) };
}

/** A repository whose pull request has a comment in the same state for every run. `GET /__writes` counts comments. */
async function serveGitHub(comment: CommentState, latency: number): Promise<string> {
  const head = 'a'.padEnd(40, '0');
  const state = { ...newState(), pulls: [{ number: 7, head, merged_at: null, merge_commit_sha: null }] };
  let writes = 0;
  return listen(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://github.example');
    if (url.pathname === '/__writes') return void response.end(String(writes));
    const text = await bodyOf(request);
    const { status, body } = answerTo(state, {
      method: request.method ?? '',
      path: decodeURIComponent(url.pathname).replace('/repos/acme/sites', ''),
      query: Object.fromEntries(url.searchParams),
      body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
      headers: request.headers as Record<string, string>,
    });
    if (/\/comments/.test(url.pathname) && request.method !== 'GET') {
      writes += 1;
      if (comment === 'new') state.comments = [];
      if (comment === 'updated') for (const one of state.comments) one.body += '\n\nof an older plan';
    }
    await send(
      response,
      latency,
      status,
      Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
    );
  });
}

async function send(response: ServerResponse, latency: number, status: number, body: Buffer): Promise<void> {
  if (latency > 0) await delay(latency);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length });
  response.end(body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>,
): Promise<string> {
  const server = createServer((request, response) => void answer(request, response));
  server.keepAliveTimeout = 600_000;
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    );
  });
}

await main();
