import type { Agent, IncomingHttpHeaders, IncomingMessage, request as startRequest } from 'node:http';
import { isLoopback } from './loopback.ts';
import { type Environment, proxyFor } from './proxy.ts';
import { NO_CONNECTION, TransportError } from './transport-error.ts';

export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Called once the connection is open: whether it is too late to send the request. */
  readonly isLate?: (() => boolean) | undefined;
}

export interface HttpResponse {
  readonly status: number;
  /** The header's value, in seconds. */
  readonly retryAfter: string | undefined;
  readonly text: string;
  /** All headers of the response, names in lower case. */
  readonly headers?: IncomingHttpHeaders;
}

/** Sends one request and reads the whole response. Throws TransportError and nothing else. */
export type Send = (request: HttpRequest) => Promise<HttpResponse>;

export type OpenTransport = (options: Omit<TransportOptions, 'environment'>) => Transport;

export type Transport = ReturnType<typeof openTransport>;

/** The largest response that is read: 1,000 Flex Flows are about 1 MB. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

export interface TransportOptions {
  /** Milliseconds that one request may take. */
  readonly timeout: number;
  /** Aborted once the run is interrupted: pending requests then have little time left. */
  readonly interrupted: AbortSignal;
  /** Has the proxy settings; no proxy without it. */
  readonly environment?: Environment;
}

/**
 * Milliseconds that a pending request has left once the run is interrupted (a cancelled job has 7.5 s), and that a later
 * request has, which reports the interruption.
 */
const GRACE = 4000;

/**
 * Sends over node:https with kept-alive connections, through a proxy where HTTPS_PROXY and NO_PROXY ask for it. Redirects
 * are not followed: they are responses like any other. Call `close` at the end.
 */
export function openTransport(options: TransportOptions) {
  const { environment = {} } = options;
  const agents = new Map<string, Promise<Agent>>();
  const send: Send = async (request) => {
    const { url } = request;
    const proxy = isLoopback(url.hostname) ? undefined : proxyFor(url, environment);
    const agent = agents.get(url.origin) ?? makeAgent(url, proxy);
    agents.set(url.origin, agent);
    return exchange(request, moduleFor(url).request, await agent, options).catch((error) => {
      throw error instanceof TransportError && error.isUnreachable && proxy !== undefined
        ? new TransportError(error.kind, error.message, `${new URL(proxy).host} (the proxy)`)
        : error;
    });
  };
  return {
    send,
    close: () => {
      // An agent that could not be created has already failed its request.
      for (const agent of agents.values()) agent.then((opened) => opened.destroy()).catch(() => undefined);
    },
  };
}

const KEEP_ALIVE = { keepAlive: true, maxSockets: 16 };

async function makeAgent(url: URL, proxy: string | undefined): Promise<Agent> {
  if (proxy === undefined) return new (moduleFor(url).Agent)(KEEP_ALIVE);
  if (!isProxyUrl(proxy)) throw new TransportError('unsent', 'the proxy in the environment is not a URL');
  if (!/^https?:/i.test(proxy))
    throw new TransportError('unsent', 'the proxy in the environment is not an http or https proxy');
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  const agent = new HttpsProxyAgent<string>(proxy, KEEP_ALIVE) as unknown as Agent;
  proxied.add(agent);
  return agent;
}

/** The agents that use a proxy. */
const proxied = new WeakSet<Agent>();

/** Whether the agent can parse it: it would throw too late for us to catch. */
function isProxyUrl(text: string): boolean {
  try {
    const { hostname, username, password } = new URL(text);
    decodeURIComponent(username + password);
    return hostname !== '';
  } catch {
    return false;
  }
}

/** Loaded on demand: HTTP takes 3 ms of the startup time, TLS 5 more; an `import` would load undici, too. */
function moduleFor(url: URL): Pick<typeof import('node:http'), 'Agent' | 'request'> {
  return process.getBuiltinModule(url.protocol === 'https:' ? 'node:https' : 'node:http');
}

function exchange(
  request: HttpRequest,
  start: typeof startRequest,
  agent: Agent,
  options: TransportOptions,
): Promise<HttpResponse> {
  const { timeout, interrupted } = options;
  return new Promise((resolve, reject) => {
    // Without an open connection, nothing can have been sent.
    let link: 'none' | 'opening' | 'open' = 'none';
    let hurried: NodeJS.Timeout | undefined;
    const hurry = () => {
      hurried = setTimeout(() => fail('the run was interrupted'), GRACE);
    };
    const settle = () => {
      clearTimeout(timer);
      clearTimeout(hurried);
      interrupted.removeEventListener('abort', hurry);
    };
    const fail = (reason: string) => {
      settle();
      outgoing.destroy();
      const unsent = link === 'opening' || (link === 'none' && NO_CONNECTION.has(reason));
      reject(new TransportError(unsent ? 'unsent' : 'lost', reason));
    };
    if (interrupted.aborted) hurry();
    else interrupted.addEventListener('abort', hurry, { once: true });
    const timer = setTimeout(() => fail(`no response within ${timeout / 1000} s`), timeout);
    const outgoing = start(request.url, { method: request.method, agent });
    // Not in the options: NODE_DEBUG=https prints those, and a header has the credentials.
    for (const [name, value] of Object.entries(request.headers)) outgoing.setHeader(name, value);
    let hasLeft = false;
    const leave = () => {
      if (hasLeft) return;
      if (request.isLate?.()) {
        // Nothing of it was written.
        link = 'opening';
        fail('the connection took too long to open');
        return;
      }
      hasLeft = true;
      if (link === 'opening') link = 'open';
      outgoing.end(request.body);
    };
    let hasSocket = false;
    outgoing.on('socket', (socket) => {
      hasSocket = true;
      const isSecuring = 'secureConnecting' in socket && socket.secureConnecting === true;
      link = socket.connecting || isSecuring ? 'opening' : 'open';
      // By the socket and not by the URL: something that redirects requests may not use TLS.
      const ready = 'encrypted' in socket ? 'secureConnect' : 'connect';
      if (link === 'opening') socket.once(ready, leave);
      else leave();
    });
    // Only a proxy takes a while to open a socket. Something that redirects requests may never report one.
    if (!proxied.has(agent)) setImmediate(() => hasSocket || leave());
    outgoing.on('error', (error: NodeJS.ErrnoException) => fail(error.code ?? 'the connection failed'));
    outgoing.on('response', (answer) => {
      readAll(answer).then(
        (text) => {
          settle();
          resolve({
            status: answer.statusCode ?? 0,
            retryAfter: retryAfterOf(answer),
            text,
            headers: answer.headers,
          });
        },
        (error: Error) => fail(error.message),
      );
    });
  });
}

/** The header in seconds. It may also be a date (RFC 9110, 10.2.3), by the clock of the server. */
function retryAfterOf({ headers }: IncomingMessage): string | undefined {
  const text = headers['retry-after'];
  const until = Date.parse(text ?? '');
  // A bare number would be parsed as a year.
  if (text === undefined || !/[a-z]/i.test(text) || Number.isNaN(until)) return text;
  const now = Date.parse(headers.date ?? '') || Date.now();
  return String(Math.max(until - now, 0) / 1000);
}

async function readAll(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of answer) {
      length += chunk.length;
      if (length > MAX_ANSWER_BYTES) break;
      chunks.push(chunk);
    }
  } catch {
    throw new Error('the response was cut off');
  }
  if (length > MAX_ANSWER_BYTES) throw new Error('the response is too large');
  return Buffer.concat(chunks).toString('utf8');
}
