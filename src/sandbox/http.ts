import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { SandboxRequest, SandboxResponse } from './request.ts';
import { ParameterError } from './responses.ts';

/**
 * Reads a request whole.
 *
 * @param baseUrl see `SandboxRequest`
 * @throws ParameterError where it is not a form, or its target not a path; any other error where the client
 *   disconnected
 */
export async function readRequest(incoming: IncomingMessage, baseUrl: string): Promise<SandboxRequest> {
  const body = await text(incoming);
  const { url: target = '', method = 'GET' } = incoming;
  if (!target.startsWith('/')) throw new ParameterError(`Malformed request target ${target}`);
  const { authorization, 'content-type': type } = incoming.headers;
  if (body !== '' && !type?.startsWith('application/x-www-form-urlencoded')) {
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

/** Sends an answer, unless the client disconnected. */
export function send(outgoing: ServerResponse, { status, headers, body }: SandboxResponse): void {
  if (outgoing.destroyed) return;
  const length = status === 204 ? {} : { 'content-length': Buffer.byteLength(body) };
  outgoing.writeHead(status, { ...headers, ...length });
  outgoing.end(body);
}
