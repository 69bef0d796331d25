import type { SandboxRequest, SandboxResponse } from './request.ts';
import { json, ParameterError } from './responses.ts';

/** Documented for every list. */
const defaultPageSize = 50;

/** Documented for most lists. Assumed: a larger `PageSize` is reduced to it and not rejected. */
const usualMaxPageSize = 1000;

/**
 * One page as the response to a list request, in the format of all of Twilio's newer APIs: the rows under
 * `key`, and `meta`.
 *
 * @param rows all rows of the list, already filtered by name
 * @param key the name of the rows in the response, which `meta.key` repeats
 * @param show turns a row into what the client sees; called only for the rows of this page
 * @throws ParameterError for an invalid page size, page or token
 */
export function page<Row>(
  request: SandboxRequest,
  rows: readonly Row[],
  key: string,
  show: (row: Row) => unknown,
  maxPageSize = usualMaxPageSize,
): SandboxResponse {
  const size = Math.min(count(request.query, 'PageSize', 1) ?? defaultPageSize, maxPageSize);
  const number = count(request.query, 'Page', 0) ?? 0;
  // Twilio uses the token; the page number is "simply for client state", but counts if there is no token.
  const start = count(request.query, 'PageToken', 0, 'PT') ?? number * size;

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
  const query = new URLSearchParams(request.query);
  query.delete('PageToken');
  query.set('PageSize', String(size));
  query.set('Page', String(number));
  if (offset > 0) query.set('PageToken', `PT${offset}`);
  return `${request.baseUrl}${request.path}?${query}`;
}

/** @param prefix the characters before the number */
function count(query: URLSearchParams, name: string, min: number, prefix = ''): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  const digits = text.startsWith(prefix) ? text.slice(prefix.length) : '';
  if (!/^\d{1,9}$/.test(digits) || Number(digits) < min) throw new ParameterError(`Invalid ${name}: ${text}`);
  return Number(digits);
}
