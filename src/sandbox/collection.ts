import { filterByName, page } from './paging.ts';
import type { Call, Resource } from './resource.ts';
import { json, notFound } from './responses.ts';
import type { SandboxState } from './state.ts';

/** Rows that can be listed and fetched, but not changed through the API. */
export interface Collection<Row> {
  /** Of the list; a row's own path is one segment longer. */
  readonly path: string;
  /** The name of the rows in a list's answer. */
  readonly key: string;
  /** Whether the list has Twilio's filter `FriendlyName`. */
  readonly hasNameFilter?: boolean;
  /**
   * @param parent the id in the collection's path, if it has one
   * @returns undefined where there is no such parent
   */
  readonly rows: (state: SandboxState, parent: string) => readonly Row[] | undefined;
  /** What the client sees of a row, but for its `account_sid` and `url`. */
  readonly show: (row: Row, call: Call, parent: string) => object;
  /** What a fetch shows and a list does not. */
  readonly details?: object;
}

interface Identified {
  readonly sid: string;
  readonly unique_name?: string;
  readonly friendly_name?: string;
}

/** The list, and each of its rows by SID or unique name. */
export function readOnly<Row extends Identified>(collection: Collection<Row>): readonly Resource[] {
  const { path, key, rows, hasNameFilter = false, details } = collection;
  const show = (row: Row, call: Call, url: string, parent: string) => ({
    ...collection.show(row, call, parent),
    account_sid: call.state.accountSid,
    url: `${call.request.baseUrl}${url}/${row.sid}`,
  });
  return [
    {
      path,
      methods: {
        GET: (call, parent = '') => {
          const { request, state } = call;
          const all = rows(state, parent);
          if (all === undefined) return notFound(request.path);
          const found = hasNameFilter ? filterByName(all, request.query) : all;
          return page(request, found, key, (row) => show(row, call, request.path, parent));
        },
      },
    },
    {
      path: `${path}/*`,
      methods: {
        GET: (call, ...ids) => {
          const [id, parent = ''] = ids.reverse();
          const { request, state } = call;
          const row = rows(state, parent)?.find(({ sid, unique_name }) => sid === id || unique_name === id);
          if (row === undefined) return notFound(request.path);
          const list = request.path.slice(0, request.path.lastIndexOf('/'));
          return json(200, { ...show(row, call, list, parent), ...details });
        },
      },
    },
  ];
}
