import { readFlexFlowParams } from './flex-flow-params.ts';
import { showFlexFlow } from './flex-flow-row.ts';
import { Freshness } from './freshness.ts';
import { nextIntegration } from './integration.ts';
import { filterByName } from './name-filter.ts';
import { isFirstPage, page } from './paging.ts';
import { RateLimits, type RequestKind } from './rate-limits.ts';
import { failure, json, notAllowed, notFound, ParameterError } from './replies.ts';
import { isSid } from './sids.ts';
import type { FlexFlowRow, SandboxRequest, SandboxResponse, SandboxState, Switches } from './types.ts';

/** Twilio's limit of Flex Flows per account. */
const mostFlexFlows = 2500;

/** What the resource is made of; `SandboxApi` supplies it. */
export interface FlexFlowsContext {
  readonly state: SandboxState;
  readonly switches: Switches;
  readonly now: () => number;
  readonly newSid: (prefix: string) => string;
}

/** `/v1/FlexFlows` and `/v1/FlexFlows/{Sid}`: create, list, fetch, update, delete. */
export class FlexFlows {
  readonly #context: FlexFlowsContext;
  readonly #freshness: Freshness;
  readonly #rateLimits = new RateLimits();

  constructor(context: FlexFlowsContext) {
    this.#context = context;
    this.#freshness = new Freshness(context.state);
  }

  /**
   * @param sid from the path; undefined for the list
   * @throws ParameterError for parameters that are missing or do not fit
   */
  handle(request: SandboxRequest, sid: string | undefined): SandboxResponse {
    const kind = kindOf(request.method, sid);
    if (kind === undefined) return notAllowed();
    const tooMany = this.#refuseTooMany(kind);
    if (tooMany !== undefined) return tooMany;

    if (sid === undefined) return kind === 'create' ? this.#create(request) : this.#list(request);
    if (!isSid(sid, 'FO')) return notFound(request.path);
    if (kind === 'fetch') return this.#fetch(request, sid);

    const row = this.#context.state.flexFlows[sid];
    if (row === undefined) return notFound(request.path);
    return kind === 'update' ? this.#update(request, row) : this.#delete(row);
  }

  #refuseTooMany(kind: RequestKind): SandboxResponse | undefined {
    if (this.#context.switches.rateLimits === 'off') return undefined;
    const seconds = this.#rateLimits.secondsToWait(kind, this.#context.now());
    if (seconds === undefined) return undefined;
    return failure(429, 20429, 'Too Many Requests', { 'retry-after': String(seconds) });
  }

  #list(request: SandboxRequest): SandboxResponse {
    const { switches } = this.#context;
    const rows = this.#freshness.list(isFirstPage(request.query));
    const named = filterByName(rows, request.query, switches.fuzzyNameFilter);
    return page(request, switches, named, 'flex_flows', (row) => this.#show(request, row));
  }

  #fetch(request: SandboxRequest, sid: string): SandboxResponse {
    const row = this.#freshness.fetch(sid);
    return row === undefined ? notFound(request.path) : json(200, this.#show(request, row));
  }

  #create(request: SandboxRequest): SandboxResponse {
    const { state, switches } = this.#context;
    const sent = readFlexFlowParams(request.form);
    const now = this.#timestamp();
    const row: FlexFlowRow = {
      sid: this.#context.newSid('FO'),
      account_sid: state.accountSid,
      date_created: now,
      date_updated: now,
      friendly_name: need(sent.friendly_name, 'FriendlyName'),
      chat_service_sid: need(sent.chat_service_sid, 'ChatServiceSid'),
      channel_type: need(sent.channel_type, 'ChannelType'),
      contact_identity: sent.contact_identity || null,
      enabled: sent.enabled ?? switches.enabledByDefault,
      integration_type: sent.integration_type ?? null,
      integration: nextIntegration(sent.integration_type ?? null, {}, sent.integration, switches),
      long_lived: sent.long_lived ?? false,
      janitor_enabled: sent.janitor_enabled ?? false,
    };
    if (Object.keys(state.flexFlows).length >= mostFlexFlows) {
      throw new ParameterError(`The account has reached its limit of ${mostFlexFlows} Flex Flows`, 45004);
    }
    state.flexFlows[row.sid] = row;
    this.#freshness.created(row.sid, switches.lateCreates);
    return json(201, this.#show(request, row));
  }

  #update(request: SandboxRequest, before: FlexFlowRow): SandboxResponse {
    const { state, switches } = this.#context;
    const sent = readFlexFlowParams(request.form);
    // What an omitted parameter becomes: what it was, or what a create without it would have made it.
    const omitted = switches.omittedResetOnUpdate
      ? {
          contact_identity: null,
          enabled: switches.enabledByDefault,
          long_lived: false,
          janitor_enabled: false,
        }
      : before;
    const type = sent.integration_type ?? before.integration_type;
    const row: FlexFlowRow = {
      ...before,
      date_updated: this.#timestamp(),
      friendly_name: sent.friendly_name ?? before.friendly_name,
      chat_service_sid: sent.chat_service_sid ?? before.chat_service_sid,
      channel_type: sent.channel_type ?? before.channel_type,
      contact_identity:
        sent.contact_identity === undefined ? omitted.contact_identity : sent.contact_identity || null,
      enabled: sent.enabled ?? omitted.enabled,
      integration_type: type,
      integration: nextIntegration(type, before.integration, sent.integration, switches),
      long_lived: sent.long_lived ?? omitted.long_lived,
      janitor_enabled: sent.janitor_enabled ?? omitted.janitor_enabled,
    };
    state.flexFlows[row.sid] = row;
    this.#freshness.changed(before, switches.staleReads);
    return json(200, this.#show(request, row));
  }

  #delete(row: FlexFlowRow): SandboxResponse {
    delete this.#context.state.flexFlows[row.sid];
    this.#freshness.changed(row, this.#context.switches.staleReads);
    return { status: 204, headers: {}, body: '' };
  }

  #show(request: SandboxRequest, row: FlexFlowRow) {
    return showFlexFlow(row, this.#context.state, this.#context.switches, request.baseUrl);
  }

  /** Twilio's dates have whole seconds. */
  #timestamp(): string {
    return new Date(this.#context.now()).toISOString().replace(/\.\d{3}Z$/, 'Z');
  }
}

function kindOf(method: string, sid: string | undefined): RequestKind | undefined {
  if (method === 'GET') return sid === undefined ? 'list' : 'fetch';
  if (method === 'POST') return sid === undefined ? 'create' : 'update';
  return method === 'DELETE' && sid !== undefined ? 'delete' : undefined;
}

function need<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new ParameterError(`Missing required parameter ${name} in the post body`);
  return value;
}
