import { isChatAddress, type Row } from '../rows.ts';
import type { ToolRun, Write } from '../tool-run.ts';
import type { NamedEntry } from './claims.ts';

/** The maximum age of the look at an address when its write is sent, in milliseconds. */
const OLDEST = 2000;

type Fault = readonly [rule: string, what: string];

/** Checks that a create looked up its name, or its key if it has one. */
export function* looksForCreate(run: ToolRun, handle: string): Generator<Fault> {
  const look = run.lookedUp.get(handle);
  if (look === undefined) return yield ['names are looked up again', 'it was not looked up'];
  if (look.shown.length > 0) yield ['no duplicate name', `${look.shown.join(', ')} had the name or key`];
  yield* freshness(run, look.at);
}

/** Checks that the address of a write was looked at, and is as planned. */
export function* looksForChange(
  run: ToolRun,
  { sid = '' }: Write,
  planned: Row,
  entry: NamedEntry | undefined,
): Generator<Fault> {
  const look = run.fetched.get(sid);
  if (look?.shown === undefined)
    return yield ['each address is read again', 'it was not fetched since the plan, or not found'];
  yield* freshness(run, look.at);
  // An attempt of this run may have been carried out, and unmanaged fields may change.
  const isOwn = run.writes.some((write) => write.sid === sid && write.applied.length > 0);
  if (isOwn || entry?.unmanaged !== undefined || contentOf(planned) === contentOf(look.shown)) return;
  yield ['each address is read again', 'it has changed since the plan'];
}

function* freshness(run: ToolRun, at: number): Generator<Fault> {
  const age = run.account.time.now() - at;
  if (age > OLDEST) yield ['no write without a fresh look', `the look is ${age.toFixed(0)} ms old`];
}

/** The defaults of an integration for absent keys. */
const INTEGRATION_DEFAULTS = {
  studio: { retry_count: 3 },
  external: { retry_count: 3 },
  task: { priority: 0, timeout: 86_400, creation_on_message: false },
} as Record<string, object>;

/** A row's content in a canonical form: numbers may be strings, and defaults may be absent. */
function contentOf({ date_created: _, date_updated: __, ...row }: Row): string {
  if (isChatAddress(row)) return contentOfChat(row);
  const integration = Object.entries(row.integration as Row).map(
    ([key, value]) => [key, String(value)] as const,
  );
  const defaults = Object.entries(INTEGRATION_DEFAULTS[String(row.integration_type)] ?? {});
  const said = new Map([...defaults.map(([key, value]) => [key, String(value)] as const), ...integration]);
  return JSON.stringify(sorted({ ...row, integration: sorted(Object.fromEntries(said)) }));
}

/** The same for a chat address: words may have any case and order, and a missing name may be empty. */
function contentOfChat({ auto_creation, friendly_name, ...row }: Row): string {
  const { type = '', ...is } = (auto_creation ?? {}) as Row;
  const word = String(type).toLowerCase();
  const defaults = {
    ...(word === 'studio' && { studio_retry_count: 3 }),
    ...(word === 'webhook' && { webhook_method: 'POST', webhook_filters: ['onMessageAdded'] }),
  };
  const said = Object.entries({ ...defaults, ...is }).map(([key, value]) => [
    key,
    Array.isArray(value) ? [...value].sort().join() : String(value).toUpperCase(),
  ]);
  return JSON.stringify(
    sorted({
      ...row,
      friendly_name: friendly_name || null,
      type: word,
      is: sorted(Object.fromEntries(said)),
    }),
  );
}

const sorted = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1)));
