import type { HttpRequest } from '../../src/http/transport.ts';
import type { Row, ToolRun, Write } from './tool-run.ts';
import { kindOf } from './weather.ts';

/** Notes what an answer has shown to the tool: its writes are judged by that. */
export function watch(
  run: ToolRun,
  request: HttpRequest,
  status: number,
  body: string,
  write: Write | undefined,
): void {
  const kind = kindOf(request);
  if (kind === 'fetch') {
    const sid = request.url.pathname.slice(-34);
    if (status === 200) run.fetched.set(sid, look(run, JSON.parse(body) as Row));
    if (status === 404) run.fetched.set(sid, look(run, undefined));
  }
  if (kind === 'create' && status === 201 && write !== undefined) write.answered = sidIn(body);
  if (kind === 'list' && status === 200) watchList(run, request.url, JSON.parse(body) as List);
}

const look = <T>(run: ToolRun, shown: T) => ({ shown, at: run.account.time.now() });

interface List {
  readonly flex_flows: readonly Row[];
  readonly meta: { readonly next_page_url: string | null };
}

function watchList(run: ToolRun, url: URL, { flex_flows: rows, meta }: List): void {
  const name = url.searchParams.get('FriendlyName');
  const isFirst = url.searchParams.get('PageToken') === null;
  if (name !== null) {
    const known = isFirst ? [] : (run.lookedUp.get(name)?.shown ?? []);
    const found = rows.filter((row) => row.channel_type === 'web' && row.friendly_name === name);
    run.lookedUp.set(name, look(run, [...known, ...found.map((row) => String(row.sid))]));
  } else if (run.plan === undefined) {
    for (const row of rows) run.planned.set(String(row.sid), row);
  } else {
    if (isFirst) run.listing = run.writes.some(({ underWay }) => underWay) ? undefined : [];
    run.listing?.push(...rows);
    if (meta.next_page_url === null) run.seenLast = isWhole(run.listing) ? run.listing : undefined;
  }
}

/** A list in which an address is there twice has lost another, while its pages were read. */
const isWhole = (rows: readonly Row[] = []): boolean =>
  new Set(rows.map(({ sid }) => sid)).size === rows.length;

const sidIn = (body: string): string => (JSON.parse(body) as { sid: string }).sid;
