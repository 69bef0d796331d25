import { STATUS_CODES } from 'node:http';
import type { SandboxRequest, SandboxResponse } from '../../../src/sandbox/request.ts';
import { failure } from '../../../src/sandbox/responses.ts';
import { parseAddressRequest } from './address-request.ts';

/**
 * How one request fails. `applied` says whether the server carries it out before the response fails; default false.
 * It makes no difference for a request that only reads.
 */
export type Fault =
  /**
   * An error (or any status) in place of the response. Without `code` the body is not JSON, as from a proxy.
   */
  | {
      kind: 'status';
      status: number;
      code?: number;
      message?: string;
      headers?: Record<string, string>;
      applied?: boolean;
    }
  /** The connection is reset, before or after the request is carried out. */
  | { kind: 'reset'; when: 'before' | 'after' }
  /** A success status and half of the JSON. */
  | { kind: 'truncated'; applied?: boolean }
  /** A success status and an HTML page. */
  | { kind: 'html'; applied?: boolean }
  /** No response until the sandbox closes. */
  | { kind: 'hang'; applied?: boolean }
  /** This body in place of the response, as `application/json`; status 200 by default. */
  | { kind: 'body'; body: string; status?: number; applied?: boolean }
  /** A redirect; status 302 by default. */
  | { kind: 'redirect'; location: string; status?: number };

/** What the client receives: a response, a reset, or nothing at all. */
export type Delivery = SandboxResponse | 'reset' | 'hang';

/**
 * Turns a fault into what the client receives.
 *
 * @param carryOut carries out the request and returns the real response; called at most once, and only if the fault
 * says so or the request only reads
 */
export function deliver(fault: Fault, request: SandboxRequest, carryOut: () => SandboxResponse): Delivery {
  if (fault.kind === 'reset') {
    if (fault.when === 'after') carryOut();
    return 'reset';
  }
  if (fault.kind === 'redirect') {
    return { status: fault.status ?? 302, headers: { location: fault.location }, body: '' };
  }

  const applied = fault.applied ?? false;
  if (fault.kind === 'truncated' || fault.kind === 'html') {
    const real = applied || request.method === 'GET' ? carryOut() : invented(request);
    return fault.kind === 'truncated' ? truncated(real) : html(real);
  }

  if (applied) carryOut();
  switch (fault.kind) {
    case 'status':
      return refused(fault.status, fault.code, fault.message, fault.headers);
    case 'body':
      return {
        status: fault.status ?? 200,
        headers: { 'content-type': 'application/json' },
        body: fault.body,
      };
    case 'hang':
      return 'hang';
  }
}

function truncated(real: SandboxResponse): SandboxResponse {
  return { ...success(real), body: real.body.slice(0, Math.ceil(real.body.length / 2)) };
}

function html(real: SandboxResponse): SandboxResponse {
  return {
    ...success(real),
    headers: { 'content-type': 'text/html' },
    body: '<!doctype html><title>Please sign in</title><h1>Guest network</h1>',
  };
}

/** A response to a write that was not carried out, to be cut or replaced. */
function invented(request: SandboxRequest): SandboxResponse {
  const asked = parseAddressRequest(request);
  const status = asked?.kind === 'create' ? 201 : 200;
  const body = JSON.stringify({
    sid: `${asked?.of.prefix ?? 'FO'}${'0'.repeat(32)}`,
    friendly_name: request.form.get('FriendlyName'),
  });
  return { status, headers: { 'content-type': 'application/json' }, body };
}

/** A response with a success status and a body: 204 has none. */
function success(answer: SandboxResponse): SandboxResponse {
  return { ...answer, status: answer.status < 300 && answer.status !== 204 ? answer.status : 200 };
}

function refused(
  status: number,
  code: number | undefined,
  message = STATUS_CODES[status] ?? 'Error',
  headers: Record<string, string> = {},
): SandboxResponse {
  if (code !== undefined) {
    const answer = failure(status, code, message);
    return { ...answer, headers: { ...answer.headers, ...headers } };
  }
  return { status, headers: { 'content-type': 'text/plain', ...headers }, body: message };
}
