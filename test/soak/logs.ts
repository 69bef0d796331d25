import { type Row, SERVICE } from './kinds.ts';
import type { Entry, FileModel } from './model.ts';
import { DESTINATIONS } from './pools.ts';
import type { Sent } from './proxy.ts';
import type { Change, Outcome, Report, RunRecord } from './record.ts';
import { judgeRenames } from './rules/renames.ts';
import { judgeReport } from './rules/report.ts';
import { judgeWrites } from './rules/writes.ts';
import type { Deed } from './world.ts';

/** Handwritten logs for the tests of the rules. */

export const [FO1, FO2, FO3] = [`FO${'1'.repeat(32)}`, `FO${'2'.repeat(32)}`, `FO${'3'.repeat(32)}`];
export const [flow] = DESTINATIONS.studio;
export const TARGET = { kind: 'studio', flow, retryCount: 3 } as const;

export function live(sid: string, name: string, more: object = {}): Row {
  return {
    ...{ sid, friendly_name: name, channel_type: 'web', chat_service_sid: SERVICE, enabled: true },
    ...{ integration_type: 'studio', integration: { flow_sid: flow.sid, retry_count: 3 } },
    ...{ long_lived: false, janitor_enabled: false, contact_identity: null, ...more },
  };
}

export const entry = (key: string, name: string, more: Partial<Entry> = {}): Entry => ({
  ...{ key, name, enabled: true, janitor: false, longLived: false, target: TARGET },
  ...more,
});

export const file = (entries: readonly Entry[], more: Partial<FileModel> = {}): FileModel => ({
  ...{ api: 'flex-flows', account: `AC${'0'.repeat(32)}`, ignore: [], removed: [], unlisted: 'report' },
  ...{ scope: ['Acme*'], entries, ...more },
});

export const change = (
  action: Change['action'],
  sid: string | null,
  name: string,
  more: Partial<Change> = {},
): Change => ({
  ...{ action, key: null, sid, name, outOfService: action === 'delete' || action === 'disable' },
  ...{ because: action === 'delete' ? ('unlisted' as const) : null, fields: [], ...more },
});

export const outcome = (
  { action, key, sid, name }: Change,
  status: Outcome['status'],
  made = sid,
): Outcome => ({
  ...{ action, key, sid: made, name, status, note: null },
});

export const report = (
  changes: readonly Change[],
  outcomes: readonly Outcome[] | null,
  more: Partial<Report> = {},
): Report => ({
  ...{
    mode: 'apply',
    outcome: 'done',
    blocked: false,
    counts: null,
    held: [],
    addresses: {},
    accepted: null,
  },
  ...{ problems: [], changes, outcomes, ...more },
});

/** The requests of a run, in order. A write does what its deed says. */
export function log(...steps: Partial<Sent>[]): Sent[] {
  return steps.map((step, index) => ({
    ...{
      n: index + 1,
      at: index * 10,
      time: index * 100,
      method: 'GET',
      path: '/v1/FlexFlows',
      query: '',
      form: [],
    },
    ...{
      fault: undefined,
      status: 200,
      answered: 200,
      answeredAt: index * 10 + 5,
      answeredTime: index * 100 + 50,
    },
    ...step,
    deed: step.deed && { ...step.deed, at: index * 10 + 2 },
  }));
}

export const deed = (
  sid: string,
  before: Row | undefined,
  after: Row | undefined,
  more: Partial<Deed> = {},
): Deed => ({
  ...{ at: 1, by: '1a', sid, before, after, twins: [], ...more },
});

export const path = (sid: string) => `/v1/FlexFlows/${sid}`;
export const look = (sid: string): Partial<Sent> => ({ path: path(sid) });
export const create = (name: string, made: Deed | undefined, more: Partial<Sent> = {}): Partial<Sent> => ({
  ...{ method: 'POST', form: [['FriendlyName', name]], deed: made, ...more },
});
export const remove = (row: Row, more: Partial<Sent> = {}): Partial<Sent> => ({
  ...{ method: 'DELETE', path: path(row.sid), answered: 204, deed: deed(row.sid, row, undefined), ...more },
});
export const update = (before: Row, after: Row, more: Partial<Sent> = {}): Partial<Sent> => ({
  ...{ method: 'POST', path: path(before.sid), deed: deed(before.sid, before, after), ...more },
});

export function run(model: FileModel, sent: readonly Sent[], more: Partial<RunRecord> = {}): RunRecord {
  const ended = {
    code: 0,
    signal: null,
    stdout: '',
    stderr: '',
    outputs: {},
    summary: '',
    planFile: '',
    hung: false,
  };
  return {
    ...{
      id: '1a',
      mode: 'apply',
      program: 'cli',
      event: 'by hand',
      watched: true,
      maxDeletes: 'all',
      only: [],
    },
    ...{
      file: model,
      base: undefined,
      shown: new Set<string>(),
      fast: true,
      rowsBefore: [],
      rowsAfter: [],
      sent,
    },
    ...{
      deeds: sent.flatMap(({ deed: one }) => one ?? []),
      signal: undefined,
      endedTime: 0,
      ended,
      report: undefined,
    },
    ...{ secrets: [], posted: [], postedBefore: [], ...more },
  };
}

export const rulesOf = (record: RunRecord) => [
  ...new Set(
    [...judgeWrites(record), ...judgeReport(record), ...judgeRenames(record)].map(({ rule }) => rule),
  ),
];

export const SHOP = live(FO1, 'Acme Shop');
export const OLD = live(FO2, 'Acme Old');
export const removal = change('delete', FO2, 'Acme Old');
