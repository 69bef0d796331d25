import { type Api, KINDS, nameOf, type Row } from './kinds.ts';

/** What was done to the account, and by whom. */
export interface Deed {
  /** Position in the story: earlier deeds have smaller numbers. */
  readonly at: number;
  /** The id of the run, or `people` for an edit by hand. */
  readonly by: string;
  readonly sid: string;
  readonly before: Row | undefined;
  readonly after: Row | undefined;
  /** Addresses of its kind that had the same name when it was created. */
  readonly twins: readonly Row[];
}

/** The account as the soak knows it: every write is recorded here. */
export class World {
  readonly api: Api;
  readonly rows = new Map<string, Row>();
  readonly deeds: Deed[] = [];
  #step = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(api: Api, state: Readonly<Record<string, unknown>>) {
    this.api = api;
    for (const kind of Object.values(KINDS))
      for (const row of Object.values(state[kind.part] as Record<string, Row>)) this.rows.set(row.sid, row);
  }

  /** A unique position in the story. */
  tick(): number {
    return ++this.#step;
  }

  /** The addresses of the kind that the story is about. */
  snapshot(): Row[] {
    return [...this.rows.values()].filter((row) => row.sid.startsWith(KINDS[this.api].prefix));
  }

  /** Makes writes one after another, so that the state before each of them is known. */
  oneByOne<T>(write: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(write, write);
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  /** Records what a write did, if the sandbox carried it out. */
  note(by: string, method: string, path: string, status: number, text: string): Deed | undefined {
    if (status < 200 || status > 299) return undefined;
    const after = method === 'DELETE' ? undefined : asRow(text);
    const sid = after?.sid ?? decodeURIComponent(path.split('/').at(-1) ?? '');
    const before = this.rows.get(sid);
    const twins =
      after === undefined || before !== undefined || nameOf(after) === ''
        ? []
        : this.snapshot().filter((row) => nameOf(row) === nameOf(after));
    if (after === undefined) this.rows.delete(sid);
    else this.rows.set(sid, after);
    const deed = { at: this.tick(), by, sid, before, after, twins };
    this.deeds.push(deed);
    return deed;
  }
}

function asRow(text: string): Row {
  const { url: _, ...row } = JSON.parse(text) as Row & { url?: string };
  return row as Row;
}
