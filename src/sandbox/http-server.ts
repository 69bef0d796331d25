import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { SandboxRequest, SandboxResponse } from './request.ts';
import { failed, ParameterError } from './responses.ts';

export interface HttpServer {
  /** The server's origin, such as `http://127.0.0.1:40123`. */
  url: string;
  /** Stops listening and closes all connections, even active ones. May be called twice. */
  close(): Promise<void>;
}

/** Responds to a request. If it throws, the response is HTTP 500 with the error's message. */
export type Answer = (
  request: SandboxRequest,
  incoming: IncomingMessage,
) => SandboxResponse | Promise<SandboxResponse>;

/**
 * Serves HTTP on 127.0.0.1.
 *
 * @param port 0 for any free port
 * @throws Error if the port is in use or not allowed
 */
export async function startHttpServer(port: number, answer: Answer): Promise<HttpServer> {
  const server = createServer();
  // By default, Node closes idle connections after 5 s, which breaks a request that is just being sent.
  server.keepAliveTimeout = 600_000;
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  server.on('request', async (incoming, outgoing) => {
    try {
      const request = await readRequest(incoming, originOf(incoming, url));
      send(outgoing, await answer(request, incoming));
    } catch (error) {
      send(outgoing, failed(error));
    }
  });
  return { url, close: () => close(server) };
}

/** Links lead to the host that the client connected to, since it may not follow links to another one. */
function originOf(incoming: IncomingMessage, url: string): string {
  const local = url.replace('127.0.0.1', 'localhost');
  return `http://${incoming.headers.host}` === local ? local : url;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/**
 * Reads a complete request.
 *
 * @param baseUrl see `SandboxRequest`
 * @throws ParameterError if it is not a form, or its target is not a path; any other error if the client
 *   disconnected
 */
export async function readRequest(incoming: IncomingMessage, baseUrl: string): Promise<SandboxRequest> {
  const body = await text(incoming);
  const { url: target = '', method = 'GET' } = incoming;
  if (!target.startsWith('/')) throw new ParameterError(`Malformed request target ${target}`);
  const { authorization, 'content-type': type } = incoming.headers;
  if (body !== '' && !type?.toLowerCase().startsWith('application/x-www-form-urlencoded')) {
    throw new ParameterError(`Unsupported content type ${type}: send application/x-www-form-urlencoded`);
  }

  const [path = '', ...query] = target.split('?');
  return {
    method,
    path,
    query: new URLSearchParams(query.join('?')),
    form: new URLSearchParams(body),
    ...(authorization === undefined ? {} : { authorization }),
    baseUrl,
  };
}

/** Sends a response, unless the client has disconnected. */
export function send(outgoing: ServerResponse, { status, headers, body }: SandboxResponse): void {
  if (outgoing.destroyed) return;
  const length = status === 204 ? {} : { 'content-length': Buffer.byteLength(body) };
  outgoing.writeHead(status, { ...headers, ...length });
  outgoing.end(body);
}
