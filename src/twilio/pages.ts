import { RequestError } from '../address/request-error.ts';
import { incompleteResponse } from '../messages/guards.ts';
import { stop } from '../problem.ts';
import { Interrupted } from '../runtime/clock.ts';
import type { Hosts } from './hosts.ts';

/** The most rows that Twilio puts on a page of most lists. */
const PAGE_SIZE = 1000;
/** More pages than any account has: 2,500 addresses at 50 a page are 50. */
const MAX_PAGES = 1000;

interface Page<Row> {
  readonly instances: readonly Row[];
  readonly nextPageUrl?: string | undefined;
}

interface Pages<Row> {
  page(params: object): Promise<Page<Row>>;
  getPage(url: string): Promise<Page<Row>>;
}

/**
 * Reads a list to its end, page by page.
 *
 * @param what the list's name, for errors
 * @param listUrl the list's own URL: a link to another host or path is refused, since the credentials go along
 * @throws ProblemError (FA302) where the list may be incomplete
 */
export async function readAllPages<Row>(
  what: string,
  listUrl: string,
  list: Pages<Row>,
  hosts: Hosts,
  params: object = {},
): Promise<Row[]> {
  const rows: Row[] = [];
  const seen = new Set<string>();
  let page = await readPage(what, 'first', () => list.page({ pageSize: PAGE_SIZE, ...params }));
  for (;;) {
    for (const row of page.instances) rows.push(row);
    const next = page.nextPageUrl;
    if (next === undefined || next === null || next === '') return rows;
    const url = checkLink(what, String(next), new URL(listUrl), hosts);
    if (seen.has(url) || seen.size >= MAX_PAGES) throw incomplete(what, 'its pages link in a loop');
    seen.add(url);
    page = await readPage(what, 'later', () => list.getPage(url));
  }
}

/** A page that is complete and has `meta`: a list with a part missing must not be used. */
async function readPage<P extends Page<unknown>>(
  what: string,
  which: 'first' | 'later',
  read: () => Promise<P>,
): Promise<P> {
  try {
    const page = await readResource(read, (why) => incomplete(what, why));
    // Every list of these APIs has `meta`; without it there may be another page.
    const { meta } = (page as unknown as { _payload: { meta?: unknown } })._payload;
    if (meta === null || typeof meta !== 'object') throw incomplete(what, SHAPE);
    return page;
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    const unreadable = error.kind === 'lost' && error.status !== undefined;
    if (which === 'first' && !unreadable) throw error;
    throw incomplete(what, `a page failed (${error.message})`);
  }
}

const SHAPE = 'the response does not have the documented format';

/** The link, on Twilio's own host: the client routes it like any other request. */
function checkLink(what: string, link: string, listUrl: URL, hosts: Hosts): string {
  if (!URL.canParse(link)) throw incomplete(what, 'the link to the next page is not a URL');
  const url = new URL(link);
  const routed = hosts.route(listUrl);
  const path = url.origin === listUrl.origin ? listUrl.pathname : routed.pathname;
  if (!hosts.isSameHost(url, listUrl) || (url.pathname !== path && url.pathname !== listUrl.pathname)) {
    throw incomplete(what, 'the link to the next page leads to another host or path');
  }
  return `${listUrl.origin}${listUrl.pathname}${url.search}`;
}

/**
 * Twilio's resources throw errors of any kind when a response does not have the format that they expect.
 *
 * @param unreadable makes the error of that
 */
export async function readResource<T>(
  read: () => Promise<T>,
  unreadable: (why: string) => Error,
): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof RequestError || error instanceof Interrupted) throw error;
    throw unreadable(SHAPE);
  }
}

export function incomplete(what: string, why: string) {
  return stop(incompleteResponse(what, why));
}
