import type { LiveAddress } from '../address/address.ts';
import { NAME } from '../address/field.ts';
import { type Kind, keyValue } from '../address/kind.ts';
import { RequestError, undefinedIfMissing } from '../address/request-error.ts';
import { canonicalSid, isSameSid, isSid } from '../address/sid.ts';
import type { AddressStore } from '../address/store.ts';
import type { Values } from '../address/value.ts';
import { WebhookUrl } from '../address/webhook-url.ts';
import type { TwilioClient } from './client.ts';
import { wrongAccount } from './owner.ts';
import { incomplete, readResource } from './pages.ts';
import type { StoreContext } from './product.ts';
import { type Parameters, readRow, readUpdated, toParameters } from './rows.ts';

/** What every row of addresses should have, as the SDK returns it. Any of it may be missing. */
export interface AddressRow {
  readonly sid: string;
  readonly accountSid: string;
  readonly dateUpdated: Date;
}

/** The requests for one kind of address, through the SDK's typed resource. */
export interface AddressApi<Row extends AddressRow> {
  readonly kind: Kind;
  /** All rows, of any type. @throws ProblemError if they may be incomplete */
  readonly list: (what: string) => Promise<readonly Row[]>;
  /** The rows that may have a handle (see `AddressStore.find`); the store compares them again. */
  readonly find: (what: string, handle: string) => Promise<readonly Row[]>;
  readonly fetch: (sid: string) => Promise<Row>;
  readonly create: (parameters: Parameters) => Promise<Row>;
  readonly update: (sid: string, parameters: Parameters) => Promise<Row>;
  readonly remove: (sid: string) => Promise<unknown>;
  /** The type of this kind's rows, which share the list with others: `web`, `chat`. */
  readonly type: string;
  readonly typeOf: (row: Row) => unknown;
}

/** The store of one kind of address. */
export function openStore<Row extends AddressRow>(
  api: AddressApi<Row>,
  client: TwilioClient,
  { account, complete, secrets }: StoreContext,
): AddressStore {
  const { kind } = api;
  const list = `the list of ${kind.plural}`;
  // Requests use Twilio's own spelling of SIDs: whether its paths accept another one is not known.
  const spellings = new Map<string, string>();
  const spelled = (sid: string) => spellings.get(sid) ?? sid;
  const isOurs = (row: Row) => String(api.typeOf(row)).toLowerCase() === api.type;
  const toLive = (row: Row): LiveAddress => {
    const values = complete(readRow(kind, row));
    const isElsewhere = isOurs(row) ? {} : { isElsewhere: true as const };
    const sid = canonicalSid(row.sid);
    spellings.set(sid, row.sid);
    return { sid, name: labelOf(kind, sid, values), values, ...readUpdated(row), ...isElsewhere };
  };
  const checked = (row: Row, isMeant: (row: Row) => boolean): LiveAddress => {
    if (!isSid(String(row.sid), kind.sidPrefix)) throw lost(`the response is not a ${kind.name}`);
    if (!isSameSid(row.accountSid, account) || !isMeant(row))
      throw lost(`the response is a different ${kind.name}: ${row.sid}`);
    return toLive(row);
  };
  const write = async (ask: () => Promise<Row>, isMeant: (row: Row) => boolean): Promise<LiveAddress> => {
    try {
      return checked(await readResource(ask, lost), isMeant);
    } catch (error) {
      if (error instanceof RequestError && error.kind === 'lost') error.isInDoubt = true;
      throw error;
    }
  };
  const check = (rows: readonly Row[]) => checkRows(api, rows, { account, list });
  /** The complete desired state: nothing is left to Twilio's defaults. */
  const parameters = (values: Values) => {
    for (const value of values.values()) {
      if (value instanceof WebhookUrl) for (const secret of value.secrets()) secrets.add(secret);
    }
    return toParameters(kind, values);
  };

  return {
    kind,
    turn: (request) => client.turn(request),
    async list() {
      const rows = check(await api.list(list));
      return {
        addresses: rows.filter(isOurs).map(toLive),
        others: new Map(
          rows
            .filter((row) => !isOurs(row))
            .map(toLive)
            .map(({ sid, name }) => [sid, name]),
        ),
      };
    },
    async fetch(sid) {
      const row = await readResource(() => api.fetch(spelled(sid)), lost).catch(undefinedIfMissing);
      return row && checked(row, isThat(sid));
    },
    async find(handle) {
      const rows = check(await api.find(list, handle));
      const found = rows.filter(isOurs).map(toLive);
      // How Twilio's filters compare is only assumed.
      return found.filter(({ name, values }) => (keyValue(kind, values) ?? name) === handle);
    },
    create(values, by) {
      const given = parameters(values);
      return write(
        () => client.leaving(by, () => api.create(given)),
        () => true,
      );
    },
    update(sid, values, by) {
      const given = parameters(values);
      return write(() => client.leaving(by, () => api.update(spelled(sid), given)), isThat(sid));
    },
    async remove(sid, by) {
      const start = () => client.leaving(by, () => api.remove(spelled(sid)));
      await readResource(start, lost).catch(undefinedIfMissing);
    },
  };
}

const isThat = (sid: string) => (row: AddressRow) => isSameSid(row.sid, sid);

/** How people know an address: by its friendly name, else its key, else its SID. */
function labelOf(kind: Kind, sid: string, values: Values): string {
  return String(values.get(NAME)) || (keyValue(kind, values) ?? sid);
}

/** Every row must belong to this account, and each SID must be unique: otherwise the list cannot be the basis of a plan. */
function checkRows<Row extends AddressRow>(
  { kind, typeOf }: AddressApi<Row>,
  rows: readonly Row[],
  { account, list }: { readonly account: string; readonly list: string },
): readonly Row[] {
  const foreign = rows.filter((row) => !isSameSid(row.accountSid, account));
  const first = foreign[0];
  if (first !== undefined) {
    if (
      foreign.length === rows.length &&
      foreign.every((row) => isSameSid(row.accountSid, first.accountSid))
    ) {
      throw wrongAccount(account, String(first.accountSid));
    }
    throw incomplete(list, `it contains a ${kind.name} of another account`);
  }
  const seen = new Set<string>();
  for (const row of rows) {
    if (!isSid(String(row.sid), kind.sidPrefix)) throw incomplete(list, 'a row has no valid SID');
    if (typeof typeOf(row) !== 'string') throw incomplete(list, `${row.sid} has no type`);
    if (seen.has(canonicalSid(row.sid))) throw incomplete(list, `${row.sid} is listed twice`);
    seen.add(canonicalSid(row.sid));
  }
  return rows;
}

/** A successful response that is not the expected one: whether the request was carried out is unknown. */
const lost = (why: string) => new RequestError('lost', why);
