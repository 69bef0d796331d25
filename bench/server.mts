// Twilio on loopback, in a process of its own: the embedded sandbox, whose answers to reads are kept, so that
// what is measured is the client. Prints where everything is as one line of JSON.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import {
  emptyState,
  manyFlexFlows,
  SandboxApi,
  type SandboxState,
  startTestSandbox,
  studioSids,
} from '../test/support/sandbox/index.ts';
import { DRIFTED } from './files.mts';
import type { Served, WriteLog } from './server-client.mts';

const [sizes = '', latencies = ''] = process.argv.slice(2);

async function main(): Promise<void> {
  const reads: Served['reads'] = {};
  for (const size of sizes.split(',').map(Number)) {
    for (const latency of latencies.split(',').map(Number)) {
      reads[`${size}/${latency}`] = await serveReads(accountOf(size), latency);
    }
  }
  const { accountSid, authToken } = emptyState();
  const github = await listen(gitHub);
  const paced = await servePaced();
  process.stdout.write(
    `${JSON.stringify({ accountSid, authToken, reads, github, paced } satisfies Served)}\n`,
  );
}

/** An account that a file of files.mts is for: as the file says, but for one in a hundred. */
function accountOf(size: number): SandboxState {
  const state = emptyState();
  for (const [index, row] of Object.values(manyFlexFlows(size)).entries()) {
    const number = index + 1;
    const integration =
      number % 2 === 1
        ? { flow_sid: studioSids.en, retry_count: 3 }
        : { url: `https://bots.acme.example/flex/${number}`, retry_count: 3 };
    state.flexFlows[row.sid] = {
      ...row,
      integration_type: number % 2 === 1 ? 'studio' : 'external',
      integration,
      janitor_enabled: number % DRIFTED === 0,
    };
  }
  return state;
}

/** `GET /__requests` tells and forgets what was asked. */
async function serveReads(state: SandboxState, latency: number): Promise<string> {
  const api = new SandboxApi(state);
  const known = new Map<string, { status: number; body: Buffer }>();
  let requests: string[] = [];
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
      const { status, body } = api.handle({
        method: request.method ?? '',
        path: url.pathname,
        query: url.searchParams,
        form: new URLSearchParams(),
        authorization: request.headers.authorization ?? '',
        baseUrl: url.origin,
      });
      answer = { status, body: Buffer.from(body) };
      known.set(url.href, answer);
    }
    if (latency > 0) await delay(latency);
    response.writeHead(answer.status, {
      'content-type': 'application/json',
      'content-length': answer.body.length,
    });
    response.end(answer.body);
  });
}

/** A sandbox that holds whoever writes to Twilio's rates; `GET` on `log` tells when what was written. */
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

/** As much of GitHub as a pull request's comment needs; `GET /__comments` tells how many were written. */
let comments = 0;
function gitHub(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? '';
  request.resume();
  response.setHeader('content-type', 'application/json');
  if (path === '/__comments') {
    response.end(String(comments));
  } else if (request.method !== 'GET') {
    if (/\/comments/.test(path)) comments += 1;
    response
      .writeHead(201)
      .end('{"id":1,"html_url":"https://github.example/acme/site/pull/1#issuecomment-1"}');
  } else if (/\/comments/.test(path)) {
    response.end('[]');
  } else {
    response.writeHead(404).end('{"message":"Not Found"}');
  }
}

function listen(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  server.keepAliveTimeout = 600_000;
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    );
  });
}

await main();
