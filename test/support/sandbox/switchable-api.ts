import { type ApiOptions, SandboxApi } from '../../../src/sandbox/api.ts';
import { isAuthorized } from '../../../src/sandbox/auth.ts';
import type { SandboxRequest, SandboxResponse } from '../../../src/sandbox/request.ts';
import { failure, json, notFound } from '../../../src/sandbox/responses.ts';
import type { FlexFlowRow, SandboxState } from '../../../src/sandbox/state.ts';
import { isFirstPage, listWithFuzzyFilter, withPageSize } from './assumed-lists.ts';
import { resetOptional, showRow, storedIntegration } from './assumed-rows.ts';
import { type FlexFlowRequest, parseFlexFlowRequest } from './flex-flow-request.ts';
import { RateLimits } from './rate-limits.ts';
import { ReplicaLag } from './replica-lag.ts';
import { defaultSwitches, type Switches } from './switches.ts';

export interface SwitchableApiOptions extends ApiOptions {
  switches?: Partial<Switches>;
}

/**
 * The sandbox's API, wrapped so that what is only assumed about Twilio can be otherwise: requests, rows and
 * responses are changed on their way in and out as the switches say.
 */
export class SwitchableApi {
  readonly state: SandboxState;
  /** May be changed between requests. */
  readonly switches: Switches;
  readonly #options: ApiOptions;
  readonly #api: SandboxApi;
  readonly #lag: ReplicaLag;
  readonly #rateLimits = new RateLimits();

  constructor(state: SandboxState, { switches, ...options }: SwitchableApiOptions = {}) {
    this.state = state;
    this.switches = { ...defaultSwitches, ...switches };
    this.#options = options;
    this.#api = new SandboxApi(state, options);
    this.#lag = new ReplicaLag(state);
  }

  handle(request: SandboxRequest): SandboxResponse {
    if (!isAuthorized(this.state, request.authorization)) return this.#api.handle(request);
    const flexFlows = parseFlexFlowRequest(request);
    if (flexFlows === undefined) return this.#withConfiguration(request, this.#read(request, this.state));

    const seconds = this.#secondsToWait(flexFlows);
    if (seconds !== undefined) {
      const answer = failure(429, 20429, 'Too Many Requests');
      return { ...answer, headers: { ...answer.headers, 'retry-after': String(seconds) } };
    }
    if (flexFlows.kind === 'delete') return this.#delete(request, flexFlows.sid);
    if (request.method === 'POST') return this.#shown(this.#write(request, flexFlows.sid));
    return this.#shown(this.#read(request, this.#visibleState(request, flexFlows)));
  }

  #secondsToWait({ kind }: FlexFlowRequest): number | undefined {
    if (this.switches.rateLimits === 'off') return undefined;
    return this.#rateLimits.secondsToWait(kind, (this.#options.now ?? Date.now)());
  }

  #read(request: SandboxRequest, state: SandboxState): SandboxResponse {
    const apiOver = (visible: SandboxState) =>
      visible === this.state ? this.#api : new SandboxApi(visible, this.#options);
    const paged = withPageSize(request, this.switches);
    const filter = this.switches.fuzzyNameFilter;
    const isFiltered = request.path === '/v1/FlexFlows' && request.query.has('FriendlyName');
    if (filter === 'exact' || !isFiltered) {
      return apiOver(state).handle(paged);
    }
    return listWithFuzzyFilter(paged, state, filter, apiOver);
  }

  /** The account as a replica that lags shows it to this read. */
  #visibleState(request: SandboxRequest, { kind, sid }: FlexFlowRequest): SandboxState {
    if (!this.#lag.isLagging) return this.state;
    if (kind === 'list') {
      const rows = this.#lag.list(isFirstPage(request.query)).map((row) => [row.sid, row]);
      return { ...this.state, flexFlows: Object.fromEntries(rows) };
    }
    const row = this.#lag.fetch(sid);
    return { ...this.state, flexFlows: row === undefined ? {} : { [sid]: row } };
  }

  /** A create or update. */
  #write(request: SandboxRequest, sid: string): SandboxResponse {
    const { flexFlows } = this.state;
    const before = flexFlows[sid];
    const base = before && this.#baseOfUpdate(before, request.form);
    if (base !== undefined) flexFlows[sid] = base;
    const response = this.#api.handle(before === undefined ? this.#withEnabled(request) : request);
    if (response.status >= 300) {
      if (before !== undefined) flexFlows[sid] = before;
      return response;
    }
    const body = JSON.parse(response.body);
    const row = flexFlows[body.sid] as FlexFlowRow;
    const integration =
      row.integration_type === null
        ? row.integration
        : storedIntegration(base?.integration ?? {}, row.integration, request.form, this.switches);
    flexFlows[row.sid] = { ...row, integration };
    if (before === undefined) this.#lag.created(row.sid, this.switches.lateCreates);
    else this.#lag.changed(before, this.switches.staleReads);
    return json(response.status, { ...body, integration });
  }

  /** What the row must be for the update to come out as the switches say. */
  #baseOfUpdate(before: FlexFlowRow, form: URLSearchParams): FlexFlowRow {
    if (!this.switches.omittedResetOnUpdate) return before;
    const type = form.get('IntegrationType') ?? before.integration_type;
    return resetOptional(before, type, this.switches.enabledByDefault);
  }

  #withEnabled(request: SandboxRequest): SandboxRequest {
    if (this.switches.enabledByDefault || request.form.has('Enabled')) return request;
    const form = new URLSearchParams(request.form);
    form.set('Enabled', 'false');
    return { ...request, form };
  }

  #delete(request: SandboxRequest, sid: string): SandboxResponse {
    const before = this.state.flexFlows[sid];
    const response = this.#api.handle(request);
    if (before !== undefined && response.status === 204) this.#lag.changed(before, this.switches.staleReads);
    return response;
  }

  /** The response with its row or rows as the switches have them shown. */
  #shown(response: SandboxResponse): SandboxResponse {
    const { contactIdentity, channelReadBack, integrationNumbersAsStrings } = this.switches;
    const asStored =
      contactIdentity === 'null' && channelReadBack === 'asSent' && !integrationNumbersAsStrings;
    if (asStored || response.status >= 300) return response;
    const body = JSON.parse(response.body);
    const show = (row: FlexFlowRow) => showRow(row, this.state, this.switches);
    const shown = 'meta' in body ? { ...body, flex_flows: body.flex_flows.map(show) } : show(body);
    return { ...response, body: JSON.stringify(shown) };
  }

  #withConfiguration(request: SandboxRequest, response: SandboxResponse): SandboxResponse {
    const { configuration } = this.switches;
    const isRead = request.path === '/v1/Configuration' && response.status === 200;
    if (!isRead || configuration === 'present') return response;
    if (configuration === 'missing') return notFound(request.path);
    const body = { ...JSON.parse(response.body), chat_service_instance_sid: null };
    return { ...response, body: JSON.stringify(body) };
  }
}
