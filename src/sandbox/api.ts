import { randomBytes } from 'node:crypto';
import { addresses } from './addresses.ts';
import { isAuthorized } from './auth.ts';
import { chatAddresses } from './chat-addresses.ts';
import { flexFlows } from './flex-flows.ts';
import { lookUps } from './look-ups.ts';
import type { SandboxRequest, SandboxResponse } from './request.ts';
import type { Resource, Sources } from './resource.ts';
import { failed, failure, notFound, ParameterError, unauthorized } from './responses.ts';
import type { SandboxState } from './state.ts';
import { studioFlows } from './studio-flows.ts';

/** Everything that the sandbox serves, at one origin. Only the path /v1/Configuration belongs to two of Twilio's hosts. */
const resources: readonly Resource[] = [
  ...addresses(flexFlows),
  ...addresses(chatAddresses),
  ...studioFlows,
  ...lookUps,
];

/** A random SID in Twilio's format: two letters and 32 hex digits. */
const randomSid = (prefix: string) => prefix + randomBytes(16).toString('hex');

/** The clock and random SIDs by default. */
export type ApiOptions = Partial<Sources>;

/**
 * Twilio's APIs for both kinds of chat addresses, as a function from a request to a response: without sockets, and without
 * a clock or randomness of its own.
 */
export class SandboxApi {
  /** The account. Requests change it in place, and it may be changed between requests. */
  readonly state: SandboxState;
  readonly #sources: Sources;

  constructor(state: SandboxState, { now = Date.now, newSid = randomSid }: ApiOptions = {}) {
    this.state = state;
    this.#sources = { now, newSid };
  }

  /** Carries out one request and returns its response. Never throws: an invalid request gets a 4xx. */
  handle(request: SandboxRequest): SandboxResponse {
    if (!isAuthorized(this.state, request.authorization)) return unauthorized();
    try {
      return this.#route(request);
    } catch (error) {
      return failed(error);
    }
  }

  #route(request: SandboxRequest): SandboxResponse {
    const segments = request.path.split('/').map(decoded);
    for (const { path, methods } of resources) {
      const ids = matchIds(path.split('/'), segments);
      if (ids === undefined) continue;
      const handler = methods[request.method];
      if (handler === undefined) return failure(405, 20004, 'Method not allowed');
      return handler({ request, state: this.state, ...this.#sources }, ...ids);
    }
    return notFound(request.path);
  }
}

/** The segments in place of each `*`; undefined if the path does not match. */
function matchIds(template: readonly string[], segments: readonly string[]): string[] | undefined {
  if (template.length !== segments.length) return undefined;
  if (!template.every((part, index) => part === '*' || part === segments[index])) return undefined;
  return segments.filter((_, index) => template[index] === '*');
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new ParameterError(`Malformed path segment ${segment}`);
  }
}
