import { isSameSid, isSid } from '../address/sid.ts';
import { writtenRow } from './address-form.ts';
import type { AddressRow, AddressTable } from './address-table.ts';
import { page } from './paging.ts';
import type { SandboxRequest, SandboxResponse } from './request.ts';
import type { Call, Resource } from './resource.ts';
import { json, notFound } from './responses.ts';

/** Addresses of one kind: create, list, fetch, update, delete. */
export function addresses<Row extends AddressRow>(table: AddressTable<Row>): readonly Resource[] {
  const show = (row: Row, request: SandboxRequest) => ({
    ...row,
    url: `${request.baseUrl}${table.path}/${row.sid}`,
  });

  function list({ request, state }: Call): SandboxResponse {
    const rows = Object.values(table.rows(state)).filter((row) => table.isListed(row, request.query));
    return page(request, rows, table.listKey, (row) => show(row, request), table.maxPageSize);
  }

  function create(call: Call): SandboxResponse {
    const { request, state } = call;
    const written = writtenRow(table, request.form);
    const now = timestamp(call);
    const row = {
      sid: call.newSid(table.kind.sidPrefix),
      account_sid: state.accountSid,
      date_created: now,
      date_updated: now,
      ...written,
    } as Row;
    table.checkCreate(state, row);
    table.rows(state)[row.sid] = row;
    return json(201, show(row, request));
  }

  function fetch({ request }: Call, row: Row): SandboxResponse {
    return json(200, show(row, request));
  }

  /** Assumed: an update keeps what it omits. */
  function update(call: Call, before: Row): SandboxResponse {
    const { request, state } = call;
    const written = writtenRow(table, request.form, before);
    const row: Row = { ...before, ...written, date_updated: timestamp(call) };
    table.rows(state)[row.sid] = row;
    return json(200, show(row, request));
  }

  function remove({ state }: Call, row: Row): SandboxResponse {
    delete table.rows(state)[row.sid];
    return { status: 204, headers: {}, body: '' };
  }

  const onRow = (handle: (call: Call, row: Row) => SandboxResponse) => (call: Call, id: string) => {
    const row = findRow(table, table.rows(call.state), id);
    return row === undefined ? notFound(call.request.path) : handle(call, row);
  };

  return [
    { path: table.path, methods: { GET: list, POST: create } },
    { path: `${table.path}/*`, methods: { GET: onRow(fetch), POST: onRow(update), DELETE: onRow(remove) } },
  ];
}

/** The row that an id in the path identifies: by SID, in any case, or by what else identifies rows of this kind. */
export function findRow<Row extends AddressRow>(
  table: AddressTable<Row>,
  rows: Readonly<Record<string, Row>>,
  id: string,
): Row | undefined {
  if (isSid(id, table.kind.sidPrefix))
    return rows[id] ?? Object.values(rows).find(({ sid }) => isSameSid(sid, id));
  return Object.values(rows).find((row) => table.isMeant?.(row, id));
}

/** Twilio's dates have whole seconds. */
function timestamp({ now }: Call): string {
  return new Date(now()).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
