import type { FlexFlowRow, SandboxState } from './types.ts';

/**
 * A countdown of reads. It ends with the read after the last one that it counts, so all pages of one list
 * agree.
 */
interface Lag {
  readsLeft: number;
}

/**
 * Plays a replica that lags behind the account: creates that lists show late, updates and deletes that reads
 * do not show yet. Without lag it costs nothing.
 */
export class Freshness {
  readonly #state: SandboxState;
  /** SIDs that lists do not show yet. */
  readonly #unseen = new Map<string, Lag>();
  /** Rows as they were before their last update, or before they were deleted. */
  readonly #old = new Map<string, Lag & { row: FlexFlowRow }>();

  constructor(state: SandboxState) {
    this.#state = state;
  }

  created(sid: string, lateCreates: number): void {
    if (lateCreates > 0) this.#unseen.set(sid, { readsLeft: lateCreates });
  }

  /** @param before the row that reads go on showing */
  changed(before: FlexFlowRow, staleReads: number): void {
    if (staleReads > 0) this.#old.set(before.sid, { readsLeft: staleReads, row: before });
  }

  /** The row that a fetch shows. Lists may lag behind a create; a fetch by SID does not. */
  fetch(sid: string): FlexFlowRow | undefined {
    pass(this.#old, sid);
    return this.#old.get(sid)?.row ?? this.#state.flexFlows[sid];
  }

  /** The rows that a list shows. Only its first page counts as a read. */
  list(isFirstPage: boolean): readonly FlexFlowRow[] {
    const rows = Object.values(this.#state.flexFlows);
    if (this.#unseen.size === 0 && this.#old.size === 0) return rows;

    if (isFirstPage) {
      for (const sid of this.#unseen.keys()) pass(this.#unseen, sid);
      for (const sid of this.#old.keys()) pass(this.#old, sid);
    }
    const deleted = [...this.#old.values()].map(({ row }) => row).filter(({ sid }) => !this.#exists(sid));
    return [...rows.map((row) => this.#old.get(row.sid)?.row ?? row), ...deleted].filter(
      ({ sid }) => !this.#unseen.has(sid),
    );
  }

  #exists(sid: string): boolean {
    return Object.hasOwn(this.#state.flexFlows, sid);
  }
}

function pass(lags: Map<string, Lag>, sid: string): void {
  const lag = lags.get(sid);
  if (lag === undefined) return;
  if (lag.readsLeft === 0) lags.delete(sid);
  else lag.readsLeft -= 1;
}
