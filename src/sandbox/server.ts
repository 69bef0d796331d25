import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { SandboxApi } from './api.ts';
import { isAuthorized } from './auth.ts';
import { type Delivery, deliver } from './faults.ts';
import { BadRequest, flatHeaders, readRequest, send } from './http.ts';
import { failure } from './replies.ts';
import { seedState } from './seed.ts';
import type {
  RecordedRequest,
  SandboxRequest,
  SandboxResponse,
  SandboxState,
  StartOptions,
} from './types.ts';

/** A running sandbox. */
export interface Sandbox {
  /** Its origin, such as `http://127.0.0.1:40123`. */
  url: string;
  api: SandboxApi;
  /** The account; the same object as `api.state`. */
  state: SandboxState;
  /** Every request that could be read, in order of arrival. */
  requests: RecordedRequest[];
  /** Stops listening and cuts all connections, idle or not. May be called twice. */
  close(): Promise<void>;
}

/**
 * Starts the sandbox on 127.0.0.1.
 *
 * @throws Error where the port is taken or not allowed
 */
export async function startSandbox(options: StartOptions = {}): Promise<Sandbox> {
  const api = new SandboxApi(options.state ?? seedState(), options);
  const requests: RecordedRequest[] = [];
  const server = createServer();
  // Node closes idle connections after 5 s, which can meet a request on its way; tests would see it as a
  // fault.
  server.keepAliveTimeout = 600_000;
  const url = `http://127.0.0.1:${await listen(server, options.port ?? 0)}`;

  server.on('request', (incoming, outgoing) => {
    answer(incoming, outgoing, { url, api, requests, options }).catch((error: unknown) =>
      send(outgoing, internalError(error)),
    );
  });
  server.on('clientError', (_error, socket) => {
    if (socket.writable)
      socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
    else socket.destroy();
  });
  return { url, api, state: api.state, requests, close: () => close(server) };
}

interface Context {
  url: string;
  api: SandboxApi;
  requests: RecordedRequest[];
  options: StartOptions;
}

async function answer(incoming: IncomingMessage, outgoing: ServerResponse, context: Context): Promise<void> {
  const delivery = await take(incoming, context);
  if (context.options.latencyMs) await delay(context.options.latencyMs);
  if (delivery === 'hang') return;
  if (delivery === 'reset') outgoing.socket?.resetAndDestroy();
  else send(outgoing, delivery);
}

/** Reads and records a request, and carries it out or lets it go wrong. */
async function take(incoming: IncomingMessage, { url, api, requests, options }: Context): Promise<Delivery> {
  let request: SandboxRequest;
  try {
    request = await readRequest(incoming, originOf(incoming, url));
  } catch (error) {
    // Any other error is a client that went away: there is nobody left to answer.
    return error instanceof BadRequest ? failure(error.status, 20001, error.message) : 'hang';
  }
  const recorded: RecordedRequest = {
    method: request.method,
    path: request.path,
    query: Object.fromEntries(request.query),
    form: Object.fromEntries(request.form),
    headers: flatHeaders(incoming.headers),
    authorized: isAuthorized(api.state, request.authorization),
  };
  const index = requests.push(recorded) - 1;

  const carryOut = () => handleAndTell(api, request, options.onChange);
  const fault = options.fault?.(recorded, index);
  return fault === undefined ? carryOut() : deliver(fault, request, carryOut);
}

/** Links lead where the client already is: it may follow none to another host, and localhost is one. */
function originOf(incoming: IncomingMessage, url: string): string {
  const local = url.replace('127.0.0.1', 'localhost');
  return `http://${incoming.headers.host}` === local ? local : url;
}

function handleAndTell(
  api: SandboxApi,
  request: SandboxRequest,
  onChange: StartOptions['onChange'],
): SandboxResponse {
  const response = api.handle(request);
  const wrote = request.method !== 'GET' && response.status < 300;
  if (wrote) onChange?.(api.state);
  return response;
}

/**
 * What went wrong is the sandbox's or a callback's doing, so the answer says it rather than leave a test to
 * guess.
 */
function internalError(error: unknown): SandboxResponse {
  return failure(500, 20500, error instanceof Error ? error.message : String(error));
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      reject(new Error(`The sandbox cannot listen on 127.0.0.1:${port}: ${cause.message}`, { cause }));
    });
    server.listen(port, '127.0.0.1', () => {
      const address: AddressInfo | string | null = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The sandbox has no port'));
      else resolve(address.port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
