import type { FlexFlowRow, SandboxState } from '../../../src/sandbox/state.ts';

/**
 * A countdown of reads. It ends with the read after the last one that it counts, so all pages of one list
 * agree.
 */
interface Lag {
  readsLeft: number;
}

/**
 * A replica that lags behind the account: lists show creates late, and reads do not show updates and deletes
 * yet.
 */
export class ReplicaLag {
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

  /** The row that a fetch shows. A fetch by SID shows a create at once. */
  fetch(sid: string): FlexFlowRow | undefined {
    countRead(this.#old, sid);
    return this.#old.get(sid)?.row ?? this.#state.flexFlows[sid];
  }

  /** The rows that a list shows. Only its first page counts as a read. */
  list(isFirstPage: boolean): readonly FlexFlowRow[] {
    const rows = Object.values(this.#state.flexFlows);
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
    return Object.hasOwn(this.#state.flexFlows, sid);
  }
}

function countRead(lags: Map<string, Lag>, sid: string): void {
  const lag = lags.get(sid);
  if (lag === undefined) return;
  if (lag.readsLeft === 0) lags.delete(sid);
  else lag.readsLeft -= 1;
}
