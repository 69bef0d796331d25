import { isAuthorized } from './auth.ts';
import { fetchConfiguration } from './configuration.ts';
import { FlexFlows } from './flex-flows.ts';
import { proxyServices, studioFlows, workspaces } from './lookups.ts';
import { failure, notAllowed, notFound, ParameterError } from './replies.ts';
import { randomSid } from './sids.ts';
import { defaultSwitches } from './switches.ts';
import type { ApiOptions, SandboxRequest, SandboxResponse, SandboxState, Switches } from './types.ts';
import { workspaceParts } from './workspace-parts.ts';

/**
 * Twilio's APIs around Flex Flows, as a function from a request to a response: no sockets, and no clock or
 * randomness but what it is given. It serves flex-api, studio, taskrouter and proxy at one origin, since
 * their paths do not collide.
 */
export class SandboxApi {
  /** The account; changed in place by requests, and free to be changed between them. */
  readonly state: SandboxState;
  /** Free to be changed between requests. */
  readonly switches: Switches;
  readonly #flexFlows: FlexFlows;

  constructor(state: SandboxState, options: ApiOptions = {}) {
    this.state = state;
    this.switches = { ...defaultSwitches, ...options.switches };
    this.#flexFlows = new FlexFlows({
      state,
      switches: this.switches,
      now: options.now ?? Date.now,
      newSid: options.newSid ?? randomSid,
    });
  }

  /**
   * Answers one request, and carries it out if it writes. Never throws: what is wrong with a request is its
   * answer.
   */
  handle(request: SandboxRequest): SandboxResponse {
    if (!isAuthorized(this.state, request.authorization)) return failure(401, 20003, 'Authenticate');
    try {
      return this.#route(request);
    } catch (error) {
      if (error instanceof ParameterError) return failure(400, error.code, error.message);
      return failure(500, 20500, `Internal server error: ${error instanceof Error ? error.message : error}`);
    }
  }

  #route(request: SandboxRequest): SandboxResponse {
    const [version, resource, id, part, partId, ...rest] = segments(request.path);
    const collection = `${version}/${resource}`;
    const { state, switches } = this;

    if (collection === 'v1/FlexFlows' && part === undefined) return this.#flexFlows.handle(request, id);

    const reads = readers[collection];
    if (reads === undefined || rest.length > 0) return notFound(request.path);
    if (collection === 'v1/Workspaces' && id !== undefined && part !== undefined) {
      if (request.method !== 'GET') return notAllowed();
      return workspaceParts(request, state, switches, id, part, partId);
    }
    if (part !== undefined) return notFound(request.path);
    if (request.method !== 'GET') return notAllowed();
    return reads(request, state, switches, id);
  }
}

type Reader = (
  request: SandboxRequest,
  state: SandboxState,
  switches: Switches,
  id: string | undefined,
) => SandboxResponse;

/** What can only be read. The sandbox has no need to change it through the API. */
const readers: Partial<Record<string, Reader>> = {
  'v1/Configuration': (request, state, switches, id) =>
    id === undefined ? fetchConfiguration(request, state, switches) : notFound(request.path),
  'v2/Flows': studioFlows,
  'v1/Services': proxyServices,
  'v1/Workspaces': workspaces,
};

function segments(path: string): string[] {
  return path.split('/').slice(1).map(decoded);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new ParameterError(`Malformed path segment ${segment}`);
  }
}
