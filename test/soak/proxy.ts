import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import type { Fault } from './faults.ts';
import { KINDS } from './kinds.ts';
import type { Deed, World } from './world.ts';

/** A request of the tool, and its outcome. */
export interface Sent {
  readonly n: number;
  readonly at: number;
  /** Milliseconds on the soak's clock. */
  readonly time: number;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly form: readonly (readonly [string, string])[];
  readonly fault: Fault | undefined;
  /** What it did to the account; undefined as long as it has done nothing. */
  deed?: Deed | undefined;
  /** The status from the sandbox; undefined if the request was never forwarded. */
  status?: number;
  /** The status that the tool received; undefined if no complete response arrived. */
  answered?: number | undefined;
  answeredAt?: number;
  answeredTime?: number;
  /** The addresses in the response, as the tool saw them. */
  seen?: readonly Record<string, unknown>[];
}

export interface ProxyOptions {
  readonly run: string;
  readonly upstream: string;
  readonly world: World;
  readonly faultOf: (n: number, request: { method: string; path: string }) => Fault | undefined;
  /** Called before a request is answered: for edits by hand and signals. */
  readonly before: (sent: Sent) => Promise<void>;
}

export interface Proxy {
  readonly url: string;
  readonly sent: Sent[];
  /** Resolves once all requests in flight are carried out, including those that the tool has given up on. */
  close(): Promise<void>;
}

/** A proxy between one run and the sandbox: logs each request, and injects the faults of the story. */
export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  const sent: Sent[] = [];
  const work: Promise<unknown>[] = [];
  let url = '';
  let refused = false;
  const server = createServer((incoming, outgoing) => {
    work.push(handle(incoming, outgoing).catch(() => outgoing.destroy()));
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await text(incoming);
    const { method = 'GET', url: target = '/' } = incoming;
    const [path = '', query = ''] = target.split('?');
    const n = sent.length + 1;
    const fault = options.faultOf(n, { method, path });
    const one: Sent = {
      n,
      at: options.world.tick(),
      time: performance.now(),
      method,
      path,
      query,
      form: [...new URLSearchParams(body)],
      fault,
    };
    sent.push(one);
    await options.before(one);
    if (fault?.kind === '401') refused = true;
    if (refused) return answer(one, outgoing, 401, twilioError(401, 20003, 'Authenticate'));
    if (fault?.kind === 'slow') await wait(fault.milliseconds);
    if (fault === undefined || fault.kind === 'slow') {
      const { status, text: said } = await forward(one, body, incoming);
      return answer(one, outgoing, status, said.replaceAll(options.upstream, url));
    }
    if (fault.carriedOut === 'late') {
      const delay = fault.milliseconds;
      work.push(wait(delay).then(() => forward(one, body, incoming)));
    }
    const real = fault.carriedOut === 'yes' ? await forward(one, body, incoming) : undefined;
    breakIt(one, outgoing, fault, real?.text.replaceAll(options.upstream, url) ?? '', real?.status ?? 200);
  }

  /** Forwards a request to the sandbox. Only writes wait for each other. */
  function forward(one: Sent, body: string, incoming: IncomingMessage) {
    const { authorization = '', 'content-type': type } = incoming.headers;
    const ask = async () => {
      const response = await fetch(`${options.upstream}${one.path}${one.query && `?${one.query}`}`, {
        method: one.method,
        headers: { authorization, ...(type === undefined ? {} : { 'content-type': type }) },
        ...(body === '' ? {} : { body }),
      });
      const said = await response.text();
      one.status = response.status;
      if (one.method !== 'GET')
        one.deed = options.world.note(options.run, one.method, one.path, response.status, said);
      return { status: response.status, text: said };
    };
    return one.method === 'GET' ? ask() : options.world.oneByOne(ask);
  }

  function answer(one: Sent, outgoing: ServerResponse, status: number, said: string, headers = {}): void {
    note(one, options.world, status);
    if (status === 200) one.seen = rowsIn(said);
    outgoing.writeHead(status, { 'content-type': 'application/json', ...headers });
    outgoing.end(status === 204 ? undefined : said);
  }

  function breakIt(one: Sent, outgoing: ServerResponse, fault: Fault, said: string, status: number) {
    switch (fault.kind) {
      case '429':
      case '500':
      case '503': {
        const code = Number(fault.kind);
        const headers = fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter };
        return answer(
          one,
          outgoing,
          code,
          twilioError(code, code === 429 ? 20429 : 20500, 'Trouble'),
          headers,
        );
      }
      case 'html':
        note(one, options.world, undefined);
        outgoing.writeHead(fault.carriedOut === 'yes' ? 200 : 502, { 'content-type': 'text/html' });
        outgoing.end('<html><body>Gateway</body></html>');
        return;
      case 'truncated': {
        note(one, options.world, undefined);
        const whole = Buffer.from(said);
        outgoing.writeHead(status, {
          'content-type': 'application/json',
          'content-length': whole.length + 10,
        });
        outgoing.write(whole.subarray(0, Math.floor(whole.length / 2)), () => outgoing.destroy());
        return;
      }
      case 'silent':
        note(one, options.world, undefined);
        return;
      default:
        note(one, options.world, undefined);
        outgoing.destroy();
    }
  }

  return {
    url,
    sent,
    close: async () => {
      server.close();
      server.closeAllConnections();
      // A request may add late work.
      for (let done = 0; done < work.length; ) {
        done = work.length;
        await Promise.allSettled(work);
      }
    },
  };
}

function note(one: Sent, world: World, answered: number | undefined): void {
  one.answered = answered;
  one.answeredAt = world.tick();
  one.answeredTime = performance.now();
}

function rowsIn(said: string): Record<string, unknown>[] {
  try {
    const data = JSON.parse(said) as Record<string, unknown>;
    const list = data.flex_flows ?? data.address_configurations;
    if (Array.isArray(list)) return list;
    return typeof data.sid === 'string' ? [data] : [];
  } catch {
    return [];
  }
}

const twilioError = (status: number, code: number, message: string) =>
  JSON.stringify({ code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status });

/** The address or list of addresses that a request is about, and its kind; undefined: something else. */
export function addressOf({
  path,
}: {
  readonly path: string;
}): { list: boolean; id: string; api: keyof typeof KINDS } | undefined {
  for (const api of ['flex-flows', 'conversations'] as const) {
    const base = KINDS[api].path;
    if (path === base) return { list: true, id: '', api };
    if (path.startsWith(`${base}/`))
      return { list: false, id: decodeURIComponent(path.slice(base.length + 1)), api };
  }
  return undefined;
}
