import { STATUS_CODES } from 'node:http';
import { failure } from './replies.ts';
import type { Fault, SandboxRequest, SandboxResponse } from './types.ts';

/** What goes back on the connection: an answer, a reset, or nothing ever. */
export type Delivery = SandboxResponse | 'reset' | 'hang';

/**
 * Turns a fault into what the client gets.
 *
 * @param carryOut does what the request asks and gives the honest answer; called at most once, and only where
 *   the fault says that the request is carried out, or where the request only reads
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
    const honest = applied || request.method === 'GET' ? carryOut() : invented(request);
    return fault.kind === 'truncated' ? truncated(honest) : html(honest);
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

function truncated(honest: SandboxResponse): SandboxResponse {
  return { ...success(honest), body: honest.body.slice(0, Math.ceil(honest.body.length / 2)) };
}

function html(honest: SandboxResponse): SandboxResponse {
  return {
    ...success(honest),
    headers: { 'content-type': 'text/html' },
    body: '<!doctype html><title>Please sign in</title><h1>Guest network</h1>',
  };
}

/** An answer to a write that was not carried out, to be cut or replaced. */
function invented(request: SandboxRequest): SandboxResponse {
  const status = request.method === 'POST' && /FlexFlows$/.test(request.path) ? 201 : 200;
  const body = JSON.stringify({
    sid: `FO${'0'.repeat(32)}`,
    friendly_name: request.form.get('FriendlyName'),
  });
  return { status, headers: { 'content-type': 'application/json' }, body };
}

/** The answer with a status of success that has a body: 204 has none. */
function success(answer: SandboxResponse): SandboxResponse {
  return { ...answer, status: answer.status < 300 && answer.status !== 204 ? answer.status : 200 };
}

function refused(
  status: number,
  code: number | undefined,
  message = STATUS_CODES[status] ?? 'Error',
  headers: Record<string, string> = {},
): SandboxResponse {
  if (code !== undefined) return failure(status, code, message, headers);
  return { status, headers: { 'content-type': 'text/plain', ...headers }, body: message };
}
