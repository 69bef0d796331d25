import type { AddressRow } from '../../../src/sandbox/address-table.ts';
import type { SandboxApi } from '../../../src/sandbox/api.ts';
import type { SandboxRequest, SandboxResponse } from '../../../src/sandbox/request.ts';
import type { SandboxState } from '../../../src/sandbox/state.ts';
import { type AddressKind, rowsOf, withRows } from './address-kinds.ts';
import type { Switches } from './switches.ts';

/** Whether this request starts a list, and is not for a further page. */
export function isFirstPage(query: URLSearchParams): boolean {
  return (query.get('PageToken') ?? 'PT0') === 'PT0' && (query.get('Page') ?? '0') === '0';
}

/** The request with the page size that the switches give it; an invalid size is unchanged. */
export function withPageSize(request: SandboxRequest, switches: Switches): SandboxRequest {
  const { defaultPageSize, maxPageSize } = switches;
  const sent = request.query.get('PageSize');
  if (sent !== null && !/^\d{1,9}$/.test(sent)) return request;
  const size = Math.min(sent === null ? defaultPageSize : Number(sent), maxPageSize);
  const query = new URLSearchParams(request.query);
  query.set('PageSize', String(size));
  return { ...request, query };
}

/** A list filter that behaves differently than documented. */
export interface AssumedFilter {
  readonly parameter: string;
  readonly passes: (row: AddressRow) => boolean;
}

/** The filter of this list that the switches change. */
export function assumedFilter(
  { query }: SandboxRequest,
  { api }: AddressKind,
  { fuzzyNameFilter, typeFilter }: Switches,
): AssumedFilter | undefined {
  const name = query.get('FriendlyName');
  if (api === 'flex-flows' && name !== null && fuzzyNameFilter !== 'exact') {
    return {
      parameter: 'FriendlyName',
      passes: (row) => isMatch(row.friendly_name ?? '', name, fuzzyNameFilter),
    };
  }
  if (api === 'conversations' && query.has('Type') && typeFilter === 'ignored') {
    return { parameter: 'Type', passes: () => true };
  }
  return undefined;
}

/**
 * Simulates such a filter: requests the list without it, from an account that has only the matching rows, and puts
 * the parameter back into the links of the response.
 */
export function listWithFilter(
  request: SandboxRequest,
  state: SandboxState,
  of: AddressKind,
  { parameter, passes }: AssumedFilter,
  apiOver: (state: SandboxState) => SandboxApi,
): SandboxResponse {
  const query = new URLSearchParams(request.query);
  query.delete(parameter);
  const rows = Object.entries(rowsOf(state, of)).filter(([, row]) => passes(row));
  const response = apiOver(withRows(state, of, Object.fromEntries(rows))).handle({ ...request, query });
  if (response.status !== 200) return response;
  const links = new URLSearchParams({ [parameter]: request.query.get(parameter) ?? '' }).toString();
  const body = JSON.parse(response.body);
  for (const [key, url] of Object.entries(body.meta)) {
    if (typeof url === 'string') body.meta[key] = url.replace('?', `?${links}&`);
  }
  return { ...response, body: JSON.stringify(body) };
}

function isMatch(name: string, asked: string, filter: 'ignoreCase' | 'contains' | 'ignored'): boolean {
  if (filter === 'ignored') return true;
  const [folded, part] = [name.toLowerCase(), asked.toLowerCase()];
  return filter === 'contains' ? folded.includes(part) : folded === part;
}
