import type { SandboxResponse } from './request.ts';

/** A JSON answer. */
export function json(status: number, body: unknown): SandboxResponse {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** An error in the form of all of Twilio's APIs: `{code, message, more_info, status}`. */
export function failure(status: number, code: number, message: string): SandboxResponse {
  const more_info = `https://www.twilio.com/docs/errors/${code}`;
  return json(status, { code, message, more_info, status });
}

/** Some clients (Java's) send their credentials only once they are asked for them. */
export function unauthorized(): SandboxResponse {
  const response = failure(401, 20003, 'Authenticate');
  return { ...response, headers: { ...response.headers, 'www-authenticate': 'Basic realm="Twilio API"' } };
}

/** The answer to a request whose handler threw. */
export function failed(error: unknown): SandboxResponse {
  if (error instanceof ParameterError) return failure(400, error.code, error.message);
  return failure(500, 20500, error instanceof Error ? error.message : String(error));
}

/** 20404. Twilio leaves the version out of the path that it names. */
export function notFound(path: string): SandboxResponse {
  return failure(404, 20404, `The requested resource ${path.replace(/^\/v\d+(?=\/)/, '')} was not found`);
}

/**
 * A part of the request that is missing or invalid: HTTP 400. 20001 is Twilio's general code; 45004 is Flex's own, used
 * where parameters contradict each other. Which of the two Twilio uses when is assumed.
 */
export class ParameterError extends Error {
  readonly code: 20001 | 45004;

  constructor(message: string, code: 20001 | 45004 = 20001) {
    super(message);
    this.code = code;
  }
}
