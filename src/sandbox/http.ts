import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SandboxRequest, SandboxResponse } from './types.ts';

/** The longest body that is read, in bytes; Twilio's own requests have a few hundred. */
const longestBody = 1024 * 1024;

/** A request that HTTP lets through and the sandbox does not. */
export class BadRequest extends Error {
  readonly status: 400 | 413;

  constructor(status: 400 | 413, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Reads a request whole.
 *
 * @param baseUrl see `SandboxRequest`
 * @throws BadRequest where it is too long, not a form, or for no path; any other error where the client went
 *   away
 */
export async function readRequest(incoming: IncomingMessage, baseUrl: string): Promise<SandboxRequest> {
  const body = await readBody(incoming);
  const target = incoming.url ?? '';
  if (!target.startsWith('/')) throw new BadRequest(400, `Malformed request target ${target}`);
  const type = incoming.headers['content-type'];
  if (body !== '' && !type?.startsWith('application/x-www-form-urlencoded')) {
    throw new BadRequest(400, `Unsupported content type ${type}: send application/x-www-form-urlencoded`);
  }

  const question = target.indexOf('?');
  const { authorization } = incoming.headers;
  return {
    method: incoming.method ?? 'GET',
    path: question < 0 ? target : target.slice(0, question),
    query: new URLSearchParams(question < 0 ? '' : target.slice(question + 1)),
    form: new URLSearchParams(body),
    ...(authorization === undefined ? {} : { authorization }),
    baseUrl,
  };
}

/** What is over the limit is read and dropped, so that the client is done sending when it gets its answer. */
function readBody(incoming: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    incoming.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= longestBody) chunks.push(chunk);
    });
    incoming.on('end', () => {
      if (length <= longestBody) resolve(Buffer.concat(chunks).toString());
      else reject(new BadRequest(413, `The body is longer than ${longestBody} bytes`));
    });
    incoming.on('error', reject);
    incoming.on('close', () => reject(new Error('The client went away')));
  });
}

/** Sends an answer, if there still is somebody to send it to. */
export function send(outgoing: ServerResponse, { status, headers, body }: SandboxResponse): void {
  if (outgoing.destroyed) return;
  const length = status === 204 ? {} : { 'content-length': Buffer.byteLength(body) };
  outgoing.writeHead(status, { ...headers, ...length });
  outgoing.end(body);
}

/** Headers by name in lower case, one text each. */
export function flatHeaders(headers: IncomingMessage['headers']): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return flat;
}
