import type { HttpRequest } from '../../src/http/transport.ts';
import { parseAddressRequest } from '../support/sandbox/index.ts';
import { isOurs, keyIn, nameIn, type Row, sidOf } from './rows.ts';
import type { ToolRun, Write } from './tool-run.ts';

/** Records what a response showed to the tool: its writes are judged by that. */
export function watch(
  run: ToolRun,
  request: HttpRequest,
  status: number,
  body: string,
  write: Write | undefined,
): void {
  const { kind, id = '' } = parseAddressRequest({ method: request.method, path: request.url.pathname }) ?? {};
  if (kind === 'fetch' && (status === 200 || status === 404)) {
    const row = status === 200 ? (JSON.parse(body) as Row) : undefined;
    if (id.startsWith(run.kind.prefix)) run.fetched.set(id, look(run, row));
    else {
      // An address of Conversations is also found by its key.
      const isFound = row !== undefined && isOurs(row) && keyIn(row) === sidOf(id);
      run.lookedUp.set(sidOf(id), look(run, isFound ? [String(row.sid)] : []));
    }
  }
  if (kind === 'create' && status === 201 && write !== undefined) write.answered = sidIn(body);
  if (kind === 'list' && status === 200) watchList(run, request.url, JSON.parse(body) as List);
}

const look = <T>(run: ToolRun, shown: T) => ({ shown, at: run.account.time.now() });

interface List {
  readonly flex_flows?: readonly Row[];
  readonly address_configurations?: readonly Row[];
  readonly meta: { readonly next_page_url: string | null };
}

function watchList(run: ToolRun, url: URL, { meta, ...list }: List): void {
  const rows = list[run.kind.listKey] ?? [];
  const name = url.searchParams.get('FriendlyName');
  const isFirst = url.searchParams.get('PageToken') === null;
  if (name !== null) {
    const known = isFirst ? [] : (run.lookedUp.get(name)?.shown ?? []);
    const found = rows.filter((row) => isOurs(row) && nameIn(row) === name);
    run.lookedUp.set(name, look(run, [...known, ...found.map((row) => String(row.sid))]));
  } else if (run.plan === undefined) {
    for (const row of rows) run.planned.set(String(row.sid), row);
  } else {
    if (isFirst) run.listing = run.writes.some(({ underWay }) => underWay) ? undefined : [];
    run.listing?.push(...rows);
    if (meta.next_page_url === null) run.seenLast = isWhole(run.listing) ? run.listing : undefined;
  }
}

/** A list with an address twice has lost another one while its pages were read. */
const isWhole = (rows: readonly Row[] = []): boolean =>
  new Set(rows.map(({ sid }) => sid)).size === rows.length;

const sidIn = (body: string): string => (JSON.parse(body) as { sid: string }).sid;
