import type { SandboxApi } from '../../../src/sandbox/api.ts';
import type { SandboxRequest, SandboxResponse } from '../../../src/sandbox/request.ts';
import type { SandboxState } from '../../../src/sandbox/state.ts';
import type { Switches } from './switches.ts';

/** Whether this request starts a list, rather than asks for a further page of one. */
export function isFirstPage(query: URLSearchParams): boolean {
  return (query.get('PageToken') ?? 'PT0') === 'PT0' && (query.get('Page') ?? '0') === '0';
}

/** The request with the page size that it would get under the switches; an invalid one is left as it is. */
export function withPageSize(request: SandboxRequest, switches: Switches): SandboxRequest {
  const { defaultPageSize, maxPageSize } = switches;
  const sent = request.query.get('PageSize');
  if (sent !== null && !/^\d{1,9}$/.test(sent)) return request;
  const size = Math.min(sent === null ? defaultPageSize : Number(sent), maxPageSize);
  const query = new URLSearchParams(request.query);
  query.set('PageSize', String(size));
  return { ...request, query };
}

/**
 * Plays a name filter that is not exact: asks for the list without the filter, over an account that has only
 * the rows that pass it, and puts the name back into the answer's links.
 */
export function listWithFuzzyFilter(
  request: SandboxRequest,
  state: SandboxState,
  filter: Exclude<Switches['fuzzyNameFilter'], 'exact'>,
  apiOver: (state: SandboxState) => SandboxApi,
): SandboxResponse {
  const name = request.query.get('FriendlyName') ?? '';
  const query = new URLSearchParams(request.query);
  query.delete('FriendlyName');
  const rows = Object.entries(state.flexFlows).filter(([, row]) => isMatch(row.friendly_name, name, filter));
  const passing = { ...state, flexFlows: Object.fromEntries(rows) };
  const response = apiOver(passing).handle({ ...request, query });
  if (response.status !== 200) return response;
  const links = new URLSearchParams({ FriendlyName: name }).toString();
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
