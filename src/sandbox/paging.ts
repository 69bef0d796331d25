import { json, ParameterError } from './replies.ts';
import type { SandboxRequest, SandboxResponse, Switches } from './types.ts';

/** Whether this request starts a list, rather than asks for a further page of one. */
export function isFirstPage(query: URLSearchParams): boolean {
  return (query.get('PageToken') ?? 'PT0') === 'PT0' && (query.get('Page') ?? '0') === '0';
}

/**
 * Answers a list request with one page, in the form that all of Twilio's newer APIs share: the rows under
 * `key`, and `meta`.
 *
 * @param rows all rows of the list, already filtered by name
 * @param key the name of the rows in the answer, which `meta.key` repeats
 * @param show makes a row what the client sees; called for the rows of this page only
 * @throws ParameterError for a page size, page or token that is not one
 */
export function page<Row>(
  request: SandboxRequest,
  switches: Switches,
  rows: readonly Row[],
  key: string,
  show: (row: Row) => unknown,
): SandboxResponse {
  const size = Math.min(
    count(request.query, 'PageSize', 1) ?? switches.defaultPageSize,
    switches.maxPageSize,
  );
  const number = count(request.query, 'Page', 0) ?? 0;
  // Twilio goes by the token; the page number is "simply for client state". Without a token it is all there
  // is.
  const start = tokenStart(request.query.get('PageToken')) ?? number * size;

  const urlOf = (pageNumber: number, offset: number) => pageUrl(request, size, pageNumber, offset);
  const end = start + size;
  const meta = {
    page: number,
    page_size: size,
    first_page_url: urlOf(0, 0),
    previous_page_url: start > 0 ? urlOf(Math.max(0, number - 1), Math.max(0, start - size)) : null,
    url: urlOf(number, start),
    next_page_url: end < rows.length ? urlOf(number + 1, end) : null,
    key,
  };
  return json(200, { meta, [key]: rows.slice(start, end).map(show) });
}

function pageUrl(request: SandboxRequest, size: number, number: number, offset: number): string {
  const query = new URLSearchParams();
  const name = request.query.get('FriendlyName');
  if (name !== null) query.set('FriendlyName', name);
  query.set('PageSize', String(size));
  query.set('Page', String(number));
  if (offset > 0) query.set('PageToken', `PT${offset}`);
  return `${request.baseUrl}${request.path}?${query}`;
}

function count(query: URLSearchParams, name: string, least: number): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  if (!/^\d{1,9}$/.test(text) || Number(text) < least) throw new ParameterError(`Invalid ${name}: ${text}`);
  return Number(text);
}

function tokenStart(token: string | null): number | undefined {
  if (token === null) return undefined;
  const digits = /^PT(\d{1,9})$/.exec(token)?.[1];
  if (digits === undefined) throw new ParameterError(`Invalid PageToken: ${token}`);
  return Number(digits);
}
