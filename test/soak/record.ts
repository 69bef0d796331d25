import type { Row } from './kinds.ts';
import type { FileModel } from './model.ts';
import { addressOf, type Sent } from './proxy.ts';
import type { Ended } from './tool.ts';
import type { Deed } from './world.ts';

/** A change in a plan. The names are those in schema/plan.schema.json. */
export interface Change {
  readonly action: 'create' | 'update' | 'disable' | 'delete';
  readonly key: string | null;
  readonly sid: string | null;
  readonly name: string;
  readonly outOfService: boolean;
  readonly because: 'removed' | 'unlisted' | null;
  readonly fields: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
}

export interface Outcome {
  readonly action: Change['action'];
  readonly key: string | null;
  readonly sid: string | null;
  readonly name: string;
  readonly status: 'done' | 'failed' | 'in doubt' | 'left alone' | 'held' | 'not attempted';
  readonly note: string | null;
}

/** The JSON report of a run. */
export interface Report {
  readonly mode: string;
  readonly outcome: 'done' | 'differs' | 'failed' | 'interrupted';
  readonly blocked: boolean;
  readonly counts: Readonly<Record<string, number>> | null;
  readonly changes: readonly Change[];
  readonly held: readonly Change[];
  readonly outcomes: readonly Outcome[] | null;
  readonly accepted: readonly { readonly key: string; readonly fields: Change['fields'] }[] | null;
  readonly addresses: Readonly<Record<string, { readonly sid: string | null }>>;
  readonly problems: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
  }[];
}

/** One run of the tool, as seen from outside. */
export interface RunRecord {
  readonly id: string;
  readonly mode: string;
  readonly program: 'cli' | 'action';
  readonly event: string;
  /** Whether a person watches what goes out of service. */
  readonly watched: boolean;
  readonly maxDeletes: string;
  /** The keys passed as `--only`; empty: all entries. */
  readonly only: readonly string[];
  readonly file: FileModel;
  /** The version before this push, if the run can read it. */
  readonly base: FileModel | undefined;
  /** SIDs that unblocked plans on merged pull requests showed as going out of service. */
  readonly shown: ReadonlySet<string>;
  readonly fast: boolean;
  readonly rowsBefore: readonly Row[];
  readonly rowsAfter: readonly Row[];
  readonly sent: readonly Sent[];
  /** Everything that was done to the account during the run, by anyone. */
  readonly deeds: readonly Deed[];
  readonly signal:
    | { readonly name: NodeJS.Signals; readonly time: number; readonly request: number }
    | undefined;
  readonly endedTime: number;
  readonly ended: Ended;
  readonly report: Report | undefined;
  /** Values that must not appear in anything that it writes. */
  readonly secrets: readonly string[];
  /** What was posted to GitHub. */
  readonly posted: readonly string[];
  readonly postedBefore: readonly string[];
}

/** A violation of a rule. */
export interface Violation {
  readonly rule: string;
  readonly run: string;
  readonly what: string;
}

export const isWrite = ({ method }: Sent): boolean => method !== 'GET';

/** What others did to the account during the run. */
export const deedsOfOthers = (run: RunRecord): Deed[] => run.deeds.filter(({ by }) => by !== run.id);
export const ownDeeds = (run: RunRecord): Deed[] => run.deeds.filter(({ by }) => by === run.id);

/** The addresses as the run first read them, which its plan is based on. */
export function rowsPlanned(run: RunRecord): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const one of run.sent) {
    if (isWrite(one)) break;
    if (one.answered !== 200 || addressOf(one)?.list !== true) continue;
    for (const row of (one.seen ?? []) as Row[]) if (!rows.has(row.sid)) rows.set(row.sid, row);
  }
  return rows.size === 0 ? run.rowsBefore : [...rows.values()];
}
