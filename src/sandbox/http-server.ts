import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readRequest, send } from './http.ts';
import type { SandboxRequest, SandboxResponse } from './request.ts';
import { failed } from './responses.ts';

export interface HttpServer {
  /** Its origin, such as `http://127.0.0.1:40123`. */
  url: string;
  /** Stops listening and closes all connections, idle or not. May be called twice. */
  close(): Promise<void>;
}

/** Answers a request. What it throws becomes an HTTP 500 with the error's message. */
export type Answer = (
  request: SandboxRequest,
  incoming: IncomingMessage,
) => SandboxResponse | Promise<SandboxResponse>;

/**
 * Serves HTTP on 127.0.0.1.
 *
 * @param port 0 takes a free one
 * @throws Error where the port is taken or not allowed
 */
export async function startHttpServer(port: number, answer: Answer): Promise<HttpServer> {
  const server = createServer();
  // Node closes idle connections after 5 s, which breaks a request that was just being sent.
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

/** Links lead to the host that the client connected to, since it may follow none to another one. */
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
