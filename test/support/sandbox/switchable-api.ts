import { ENABLED, INTEGRATION, parameterOf } from '../../../src/address/field.ts';
import { fieldOf } from '../../../src/address/kind.ts';
import { isSid } from '../../../src/address/sid.ts';
import { valueAt } from '../../../src/sandbox/address-form.ts';
import type { AddressRow } from '../../../src/sandbox/address-table.ts';
import { findRow } from '../../../src/sandbox/addresses.ts';
import { type ApiOptions, SandboxApi } from '../../../src/sandbox/api.ts';
import { isAuthorized } from '../../../src/sandbox/auth.ts';
import type { SandboxRequest, SandboxResponse } from '../../../src/sandbox/request.ts';
import { failure, json } from '../../../src/sandbox/responses.ts';
import type { SandboxState } from '../../../src/sandbox/state.ts';
import { type AddressKind, addressKinds, rowsOf, withRows } from './address-kinds.ts';
import { type AddressRequest, parseAddressRequest } from './address-request.ts';
import { assumedFilter, isFirstPage, listWithFilter, withPageSize } from './assumed-lists.ts';
import { absence, duplicateOf, refusal } from './assumed-refusals.ts';
import { partOf, resetOptional, storedPart } from './assumed-rows.ts';
import { RateLimits } from './rate-limits.ts';
import { ReplicaLag } from './replica-lag.ts';
import { isShownAsStored, showRow } from './shown-rows.ts';
import { defaultSwitches, type Switches } from './switches.ts';

export interface SwitchableApiOptions extends ApiOptions {
  switches?: Partial<Switches>;
}

/**
 * The sandbox's API, wrapped so that every assumption about Twilio can be changed: the switches decide how requests,
 * rows and responses are modified on their way in and out.
 */
export class SwitchableApi {
  readonly state: SandboxState;
  /** May be changed between requests. */
  readonly switches: Switches;
  readonly #options: ApiOptions;
  readonly #api: SandboxApi;
  readonly #lags: Readonly<Record<AddressKind['api'], ReplicaLag>>;
  readonly #rateLimits = new RateLimits();

  constructor(state: SandboxState, { switches, ...options }: SwitchableApiOptions = {}) {
    this.state = state;
    this.switches = { ...defaultSwitches, ...switches };
    this.#options = options;
    this.#api = new SandboxApi(state, options);
    const lag = (of: AddressKind) => new ReplicaLag(() => rowsOf(state, of));
    this.#lags = {
      'flex-flows': lag(addressKinds['flex-flows']),
      conversations: lag(addressKinds.conversations),
    };
  }

  handle(request: SandboxRequest): SandboxResponse {
    if (!isAuthorized(this.state, request.authorization)) return this.#api.handle(request);
    const asked = parseAddressRequest(request);
    if (asked === undefined) {
      return (
        absence(request, this.switches) ??
        this.#withConfiguration(request, this.#api.handle(withPageSize(request, this.switches)))
      );
    }
    const seconds = this.#secondsToWait(asked);
    if (seconds !== undefined) {
      const answer = failure(429, 20429, 'Too Many Requests');
      return { ...answer, headers: { ...answer.headers, 'retry-after': String(seconds) } };
    }
    const refused = refusal(request, asked, this.state, this.switches);
    if (refused !== undefined) return refused;
    if (asked.kind === 'delete') return this.#delete(request, asked);
    if (request.method === 'POST') return this.#shown(asked, this.#write(request, asked));
    return this.#shown(asked, this.#read(request, asked));
  }

  #secondsToWait({ of, kind }: AddressRequest): number | undefined {
    if (this.switches.rateLimits === 'off') return undefined;
    return this.#rateLimits.secondsToWait(of.rates[kind], (this.#options.now ?? Date.now)());
  }

  #read(request: SandboxRequest, asked: AddressRequest): SandboxResponse {
    const apiOver = (visible: SandboxState) =>
      visible === this.state ? this.#api : new SandboxApi(visible, this.#options);
    const state = this.#visibleState(request, asked);
    const filter = asked.kind === 'list' ? assumedFilter(request, asked.of, this.switches) : undefined;
    const paged = withPageSize(request, this.switches);
    return filter === undefined
      ? apiOver(state).handle(paged)
      : listWithFilter(paged, state, asked.of, filter, apiOver);
  }

  /** The account as a lagging replica shows it to this read. */
  #visibleState(request: SandboxRequest, { of, kind, id }: AddressRequest): SandboxState {
    const lag = this.#lags[of.api];
    if (!lag.isLagging) return this.state;
    if (kind === 'list') {
      const rows = lag.list(isFirstPage(request.query)).map((row) => [row.sid, row]);
      return withRows(this.state, of, Object.fromEntries(rows));
    }
    const row = isSid(id, of.prefix)
      ? lag.fetch(this.#rowOf(of, id)?.sid ?? id)
      : lag.find((each) => of.table.isMeant?.(each, id) ?? false);
    return withRows(this.state, of, row === undefined ? {} : { [row.sid]: row });
  }

  #rowOf(of: AddressKind, id: string): AddressRow | undefined {
    return findRow(of.table, rowsOf(this.state, of), id);
  }

  /** A create or update. */
  #write(request: SandboxRequest, asked: AddressRequest): SandboxResponse {
    const { of, kind, id } = asked;
    const rows = rowsOf(this.state, of);
    const existing = kind === 'create' ? this.#existing(request, of) : undefined;
    if (existing !== undefined) return existing;
    const before = kind === 'create' ? undefined : this.#rowOf(of, id);
    const base = before && this.#baseOfUpdate(of, before, request.form);
    if (base !== undefined) rows[base.sid] = base;
    const response = this.#api.handle(before === undefined ? this.#withEnabled(of, request) : request);
    if (response.status >= 300) {
      if (before !== undefined) rows[before.sid] = before;
      return response;
    }
    const body = JSON.parse(response.body);
    const row = rows[body.sid] as AddressRow;
    const part = storedPart(of, partOf(of, base), partOf(of, row), request.form, this.switches);
    const stored = { [of.integrationKey]: valueAt(row, of.integrationKey) && part };
    rows[row.sid] = { ...row, ...stored };
    if (before === undefined) this.#lags[of.api].created(row.sid, this.switches.lateCreates);
    else this.#lags[of.api].changed(before, this.switches.staleReads);
    return json(response.status, { ...body, ...stored });
  }

  /** The response to a create of an existing address, if Twilio treats both as the same. */
  #existing(request: SandboxRequest, of: AddressKind): SandboxResponse | undefined {
    if (of.api !== 'conversations' || this.switches.duplicateAddress !== 'existing') return undefined;
    const row = duplicateOf(request.form, this.state);
    if (row === undefined) return undefined;
    const found = this.#api.handle({ ...request, method: 'GET', path: `${of.path}/${row.sid}` });
    return { ...found, status: 201 };
  }

  /** The row from which the update leads to the result that the switches ask for. */
  #baseOfUpdate(of: AddressKind, before: AddressRow, form: URLSearchParams): AddressRow {
    if (!this.switches.omittedResetOnUpdate) return before;
    const field = fieldOf(of.table.kind, INTEGRATION);
    const type = field && (form.get(parameterOf(field)) ?? valueAt(before, field.twilio));
    return resetOptional(of, before, type, this.switches);
  }

  #withEnabled(of: AddressKind, request: SandboxRequest): SandboxRequest {
    const field = fieldOf(of.table.kind, ENABLED);
    if (this.switches.enabledByDefault || !field || request.form.has(parameterOf(field))) return request;
    const form = new URLSearchParams(request.form);
    form.set(parameterOf(field), 'false');
    return { ...request, form };
  }

  #delete(request: SandboxRequest, { of, id }: AddressRequest): SandboxResponse {
    const before = this.#rowOf(of, id);
    const response = this.#api.handle(request);
    if (before !== undefined && response.status === 204)
      this.#lags[of.api].changed(before, this.switches.staleReads);
    return response;
  }

  /** The response with its rows as shown under the switches. */
  #shown({ of }: AddressRequest, response: SandboxResponse): SandboxResponse {
    if (isShownAsStored(this.switches) || response.status >= 300) return response;
    const body = JSON.parse(response.body);
    const show = (row: AddressRow) => showRow(row, this.state, this.switches);
    const shown = 'meta' in body ? { ...body, [of.listKey]: body[of.listKey].map(show) } : show(body);
    return { ...response, body: JSON.stringify(shown) };
  }

  #withConfiguration(request: SandboxRequest, response: SandboxResponse): SandboxResponse {
    const isRead = request.path === '/v1/Configuration' && response.status === 200;
    if (!isRead || this.switches.configuration !== 'withoutChatService') return response;
    const body = { ...JSON.parse(response.body), chat_service_instance_sid: null };
    return { ...response, body: JSON.stringify(body) };
  }
}
