import type { AddressRow } from '../../../src/sandbox/address-table.ts';

/**
 * A countdown of reads. It ends with the read after the last one that it counts, so that all pages of one list agree.
 */
interface Lag {
  readsLeft: number;
}

/**
 * A replica that lags behind the account: lists show creates late, and reads do not show updates and deletes yet.
 */
export class ReplicaLag {
  readonly #rows: () => Record<string, AddressRow>;
  /** SIDs that lists do not show yet. */
  readonly #unseen = new Map<string, Lag>();
  /** Rows before their last update, or before they were deleted. */
  readonly #old = new Map<string, Lag & { row: AddressRow }>();

  /** @param rows the account's current rows of one kind */
  constructor(rows: () => Record<string, AddressRow>) {
    this.#rows = rows;
  }

  created(sid: string, lateCreates: number): void {
    if (lateCreates > 0) this.#unseen.set(sid, { readsLeft: lateCreates });
  }

  /** @param before the row that reads continue to show */
  changed(before: AddressRow, staleReads: number): void {
    if (staleReads > 0) this.#old.set(before.sid, { readsLeft: staleReads, row: before });
  }

  /** The row that a fetch shows. A fetch by SID shows a create at once. */
  fetch(sid: string): AddressRow | undefined {
    countRead(this.#old, sid);
    return this.#old.get(sid)?.row ?? this.#rows()[sid];
  }

  /** The row that a fetch by anything but its SID shows: it is searched for as in a list. */
  find(isMeant: (row: AddressRow) => boolean): AddressRow | undefined {
    const all = [...Object.values(this.#rows()), ...[...this.#old.values()].map(({ row }) => row)];
    const sids = new Set(all.filter(isMeant).map(({ sid }) => sid));
    for (const sid of sids) countRead(this.#unseen, sid);
    const shown = [...sids].filter((sid) => !this.#unseen.has(sid)).map((sid) => this.fetch(sid));
    return shown.find((row) => row !== undefined && isMeant(row));
  }

  /** The rows that a list shows. Only its first page counts as a read. */
  list(isFirstPage: boolean): readonly AddressRow[] {
    const rows = Object.values(this.#rows());
    if (isFirstPage) {
      for (const sid of this.#unseen.keys()) countRead(this.#unseen, sid);
      for (const sid of this.#old.keys()) countRead(this.#old, sid);
    }
    const deleted = [...this.#old.values()].map(({ row }) => row).filter(({ sid }) => !this.#exists(sid));
    return [...rows.map((row) => this.#old.get(row.sid)?.row ?? row), ...deleted].filter(
      ({ sid }) => !this.#unseen.has(sid),
    );
  }

  get isLagging(): boolean {
    return this.#unseen.size > 0 || this.#old.size > 0;
  }

  #exists(sid: string): boolean {
    return Object.hasOwn(this.#rows(), sid);
  }
}

function countRead(lags: Map<string, Lag>, sid: string): void {
  const lag = lags.get(sid);
  if (lag === undefined) return;
  if (lag.readsLeft === 0) lags.delete(sid);
  else lag.readsLeft -= 1;
}
