import type { IncomingMessage } from 'node:http';
import { isAuthorized } from '../../../src/sandbox/auth.ts';
import { type HttpServer, startHttpServer } from '../../../src/sandbox/http-server.ts';
import type { SandboxRequest, SandboxResponse } from '../../../src/sandbox/request.ts';
import { seedState } from '../../../src/sandbox/seed.ts';
import type { SandboxState } from '../../../src/sandbox/state.ts';
import { deliver, type Fault } from './faults.ts';
import { SwitchableApi, type SwitchableApiOptions } from './switchable-api.ts';

/** A request as the server received it. */
export interface RecordedRequest {
  method: string;
  path: string;
  query: Record<string, string>;
  form: Record<string, string>;
  /** The form with every value of a repeated parameter, in order. */
  values: Record<string, string[]>;
  headers: Record<string, string>;
  authorized: boolean;
}

export interface TestSandboxOptions extends SwitchableApiOptions {
  /** The account; `seedState()` by default. It is changed in place. */
  state?: SandboxState;
  /** Milliseconds by which each response is delayed. */
  latencyMs?: number;
  /** Called once per request; `index` is the request's position in `requests`. */
  fault?: (request: RecordedRequest, index: number) => Fault | undefined;
}

export interface TestSandbox extends HttpServer {
  api: SwitchableApi;
  /** The account; the same object as `api.state`. */
  state: SandboxState;
  /** Every request that could be parsed, in order of arrival. */
  requests: RecordedRequest[];
}

/** Starts the sandbox's API on 127.0.0.1 with switches, faults and delays, and records the requests. */
export async function startTestSandbox(options: TestSandboxOptions = {}): Promise<TestSandbox> {
  const { state = seedState(), latencyMs = 0, fault = () => undefined } = options;
  const api = new SwitchableApi(state, options);
  const requests: RecordedRequest[] = [];
  const server = await startHttpServer(0, async (request, incoming) => {
    const recorded = record(request, incoming, isAuthorized(state, request.authorization));
    const index = requests.push(recorded) - 1;
    const carryOut = () => api.handle(request);
    const failing = fault(recorded, index);
    const delivery = failing === undefined ? carryOut() : deliver(failing, request, carryOut);
    if (latencyMs > 0) await new Promise((later) => setTimeout(later, latencyMs));
    if (delivery === 'reset') incoming.socket.resetAndDestroy();
    return delivery === 'reset' || delivery === 'hang' ? never : delivery;
  });
  return { ...server, api, state, requests };
}

/** A response that never arrives. */
const never = new Promise<SandboxResponse>(() => undefined);

function record(request: SandboxRequest, incoming: IncomingMessage, authorized: boolean): RecordedRequest {
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: request.method,
    path: request.path,
    query: Object.fromEntries(request.query),
    form: Object.fromEntries(request.form),
    values: Object.fromEntries([...request.form.keys()].map((name) => [name, request.form.getAll(name)])),
    headers: Object.fromEntries(headers),
    authorized,
  };
}
