import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SandboxRequest, SandboxResponse } from './request.ts';

/** Twilio's own requests have a few hundred. */
const maxBodyBytes = 1024 * 1024;

/** A request that is valid HTTP, but not for the sandbox. */
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
 * @throws BadRequest where it is too long, not a form, or its target not a path; any other error where the
 *   client disconnected
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

/** Bytes over the limit are read and dropped: the client must finish sending before it reads the answer. */
function readBody(incoming: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    incoming.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= maxBodyBytes) chunks.push(chunk);
    });
    incoming.on('end', () => {
      if (length <= maxBodyBytes) resolve(Buffer.concat(chunks).toString());
      else reject(new BadRequest(413, `The body is longer than ${maxBodyBytes} bytes`));
    });
    incoming.on('error', reject);
    incoming.on('close', () => reject(new Error('The client disconnected')));
  });
}

/** Sends an answer, unless the client disconnected. */
export function send(outgoing: ServerResponse, { status, headers, body }: SandboxResponse): void {
  if (outgoing.destroyed) return;
  const length = status === 204 ? {} : { 'content-length': Buffer.byteLength(body) };
  outgoing.writeHead(status, { ...headers, ...length });
  outgoing.end(body);
}
