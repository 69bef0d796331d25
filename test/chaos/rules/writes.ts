import { canonicalJson } from '../../../src/plan/digest.ts';
import type { Change } from '../../../src/plan/plan.ts';
import { type EntryModel, type FileModel, nameOf } from '../../properties/support/file-model.ts';
import { isOwned } from '../../properties/support/glob.ts';
import type { Row, ToolRun, Write } from '../tool-run.ts';

/** Judges a write as it leaves, by the file and by what the tool was shown: it must have had reason to send it. */
export function checkWrite(run: ToolRun, write: Write): void {
  for (const [rule, what] of faultsOf(run, write)) {
    run.account.story.violated(
      rule,
      `run ${run.step.label}, ${write.kind} of ${write.sid ?? write.form.FriendlyName}: ${what}`,
    );
  }
}

type Fault = readonly [rule: string, what: string];

function* faultsOf(run: ToolRun, write: Write): Generator<Fault> {
  const { plan } = run;
  if (plan === undefined)
    return yield ['planning writes nothing', `in mode ${run.step.mode}, without a plan shown`];
  if (plan.blocked) yield ['a blocked plan is not written', 'it was blocked'];
  const change = plannedChange(plan.changes, write);
  if (change === undefined) return yield ['only what was planned', 'no change of the plan'];
  if (write.kind === 'create') yield* createFaults(run, write);
  else yield* changeFaults(run, write, change);
}

export function plannedChange(changes: readonly Change[], write: Write): Change | undefined {
  return changes.find((change) => concerns(change, write));
}

/** Whether a write is an attempt to carry out the change. */
export function concerns(change: Change, { kind, sid, form }: Write): boolean {
  if (change.action === 'create') return kind === 'create' && form.FriendlyName === change.desired.name;
  const action = change.action === 'disable' ? 'update' : change.action;
  return kind === action && change.sid === sid;
}

function* createFaults(run: ToolRun, { form }: Write): Generator<Fault> {
  const name = form.FriendlyName ?? '';
  const sids = run.lookedUp.get(name);
  if (sids === undefined) yield ['names are looked up again', 'it was not looked up'];
  else if (sids.length > 0) yield ['no name twice', `${sids.join(', ')} had the name`];
  const entry = entriesOf(run.file).find((one) => one.name === name);
  if (entry === undefined) yield ['only what the file says', 'no entry has the name'];
  else if (entry.sid !== undefined) yield ['only what the file says', `the entry pins ${entry.sid}`];
  if (!isOwned(run.file, name)) yield ['nothing outside scope', 'the name is ignored or out of scope'];
}

function* changeFaults(run: ToolRun, write: Write, change: Change): Generator<Fault> {
  const sid = write.sid as string;
  const planned = run.planned.get(sid);
  const fetched = run.fetched.get(sid);
  if (planned === undefined) return yield ['only what was planned', 'it was never listed'];
  if (fetched === undefined)
    return yield ['each is read again', 'it was not fetched since the plan, or not found'];
  const name = String(fetched.friendly_name);
  if (fetched.channel_type !== 'web')
    yield ['nothing outside scope', `it is of channel ${fetched.channel_type}`];
  if (!isOwned(run.file, name))
    yield ['nothing outside scope', `${JSON.stringify(name)} is ignored or out of scope`];
  if (change.action === 'update') yield* updateFaults(run, write, planned);
  else yield* goingFaults(run, write, change.action, planned, fetched);
  if (!isWithinAllowance(run, write))
    yield ['no more than max-deletes', `--max-deletes is ${run.step.maxDeletes}`];
}

function* updateFaults(run: ToolRun, { sid, form }: Write, planned: Row): Generator<Fault> {
  const claiming = claimingEntry(run, sid as string, planned);
  if (claiming === undefined) yield ['only what the file says', 'no entry claims it'];
  else if (claiming.name !== form.FriendlyName)
    yield ['only what the file says', `${claiming.key} claims it`];
}

/** A delete, or a disable of what is unlisted. */
function* goingFaults(
  run: ToolRun,
  write: Write,
  action: string,
  planned: Row,
  fetched: Row,
): Generator<Fault> {
  const sid = write.sid as string;
  const claiming = claimingEntry(run, sid, planned);
  if (claiming !== undefined) yield ['no claimed address is lost', `${claiming.key} claims it`];
  if (contentOf(planned) !== contentOf(fetched))
    yield ['each is read again', 'it has changed since the plan'];
  const agreed = action === 'delete' && isRemoved(run.file, sid, String(planned.friendly_name));
  if (!agreed && (run.file.unlisted ?? 'report') !== action) yield ['only what the file says', 'it may stay'];
  if (!agreed && run.step.unwatched) yield ['a delete needs a witness', 'nobody watches'];
  if (action === 'delete') {
    const early = run.writes.filter(({ kind, underWay }) => kind !== 'delete' && underWay);
    if (early.length > 0) yield ['deletes come last', `${early.length} creates and updates are under way`];
  } else if (write.form.Enabled !== 'false' || write.form.FriendlyName !== planned.friendly_name) {
    yield ['only what was planned', 'it is more than a disable'];
  }
}

export interface NamedEntry extends EntryModel {
  readonly key: string;
  readonly name: string;
}

export function entriesOf(file: FileModel): NamedEntry[] {
  return Object.entries(file.addresses).map(([key, entry]) => ({
    ...file.defaults,
    ...entry,
    key,
    name: nameOf(key, entry),
  }));
}

/** The entry that an address of the plan belongs to: by its SID, else by its name, else by its former name. */
function claimingEntry(run: ToolRun, sid: string, row: Row): NamedEntry | undefined {
  const entries = entriesOf(run.file);
  const byName = entries.filter((entry) => entry.sid === undefined);
  const isLive = (name: string) =>
    [...run.planned.values()].some((one) => one.channel_type === 'web' && one.friendly_name === name);
  return (
    entries.find((entry) => entry.sid?.toLowerCase() === sid.toLowerCase()) ??
    byName.find((entry) => entry.name === row.friendly_name) ??
    byName.find((entry) => entry.was === row.friendly_name && !isLive(entry.name))
  );
}

export function isRemoved(file: FileModel, sid: string, name: string): boolean {
  return (file.removed ?? []).some((item) => item === name || item.toLowerCase() === sid.toLowerCase());
}

/** What an integration means where a key is absent. */
const INTEGRATION_DEFAULTS = {
  studio: { retry_count: 3 },
  external: { retry_count: 3 },
  task: { priority: 0, timeout: 86_400, creation_on_message: false },
} as Record<string, object>;

/** A row's content, alike for rows that mean the same: a number may come as text, and a default be left out. */
function contentOf({ date_created: _, date_updated: __, ...row }: Row): string {
  const integration = Object.entries(row.integration as Row).map(([key, value]) => [key, String(value)]);
  const defaults = Object.entries(INTEGRATION_DEFAULTS[String(row.integration_type)] ?? {});
  return canonicalJson({
    ...row,
    integration: Object.fromEntries([
      ...defaults.map(([key, value]) => [key, String(value)]),
      ...integration,
    ]),
  });
}

/** Whether what goes out of service with this write is no more than the step allows. */
function isWithinAllowance(run: ToolRun, write: Write): boolean {
  const { maxDeletes } = run.step;
  if (maxDeletes === 'all') return true;
  const going = new Set(
    [...run.writes, write].flatMap(({ kind, sid = '', form }) => {
      const row = run.fetched.get(sid);
      if (row === undefined || (kind === 'delete' && isRemoved(run.file, sid, String(row.friendly_name))))
        return [];
      const leaves =
        kind === 'delete' || (kind === 'update' && row.enabled === true && form.Enabled === 'false');
      return leaves ? [sid] : [];
    }),
  );
  const inScope = [...run.planned.values()].filter(
    (row) => row.channel_type === 'web' && isOwned(run.file, String(row.friendly_name)),
  ).length;
  const allowed = maxDeletes.endsWith('%')
    ? Math.max(1, Math.floor((inScope * Number.parseInt(maxDeletes, 10)) / 100))
    : Number(maxDeletes);
  return going.size <= allowed;
}
