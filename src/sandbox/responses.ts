import type { SandboxResponse } from './request.ts';

/** A JSON response. */
export function json(status: number, body: unknown): SandboxResponse {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** An error in the format of all Twilio APIs: `{code, message, more_info, status}`. */
export function failure(status: number, code: number, message: string): SandboxResponse {
  const more_info = `https://www.twilio.com/docs/errors/${code}`;
  return json(status, { code, message, more_info, status });
}

/** Some clients (Java's) send their credentials only after this challenge. */
export function unauthorized(): SandboxResponse {
  const response = failure(401, 20003, 'Authenticate');
  return { ...response, headers: { ...response.headers, 'www-authenticate': 'Basic realm="Twilio API"' } };
}

/** The response to a request whose handler threw. */
export function failed(error: unknown): SandboxResponse {
  if (error instanceof ParameterError) return failure(400, error.code, error.message);
  return failure(500, 20500, error instanceof Error ? error.message : String(error));
}

/** 20404. Twilio omits the version from the path in the message. */
export function notFound(path: string): SandboxResponse {
  return failure(404, 20404, `The requested resource ${path.replace(/^\/v\d+(?=\/)/, '')} was not found`);
}

/**
 * A missing or invalid part of the request: HTTP 400. 20001 is Twilio's general code; 45004 is Flex's own, used if
 * parameters contradict each other. When Twilio uses which of the two is assumed.
 */
export class ParameterError extends Error {
  readonly code: 20001 | 45004;

  constructor(message: string, code: 20001 | 45004 = 20001) {
    super(message);
    this.code = code;
  }
}
