import { deploymentKeyOf, isOn, nameOf, type Row, settingsOf } from '../kinds.ts';
import { answersFor, type FileModel, isRemovedByName, isRemovedBySid } from '../model.ts';
import { addressOf, type Sent } from '../proxy.ts';
import {
  type Change,
  deedsOfOthers,
  isWrite,
  ownDeeds,
  type RunRecord,
  rowsPlanned,
  type Violation,
} from '../record.ts';
import type { Deed } from '../world.ts';
import { claimsOf, mayBeClaimed } from './claims.ts';
import { described, formValue } from './request.ts';
import { timingFaults } from './timing.ts';

/** Checks what a run sent to Twilio against the file and the account at that moment. */
export function judgeWrites(run: RunRecord): Violation[] {
  const faults: [string, string][] = [
    ...kindFaults(run),
    ...planFaults(run),
    ...ownDeeds(run).flatMap((deed) => [...deedFaults(run, deed)]),
    ...limitFaults(run),
    ...timingFaults(run),
    ...orderFaults(run),
  ];
  return faults.map(([rule, what]) => ({ rule, run: run.id, what }));
}

const about = (row: Row) => `${row.sid} (${JSON.stringify(nameOf(row))})`;

function* kindFaults(run: RunRecord): Generator<[string, string]> {
  for (const one of run.sent) {
    const found = addressOf(one);
    if (found !== undefined && found.api !== run.file.api)
      yield ['only the kind of the file', described(one)];
  }
}

/** Only apply writes, only what its own plan contains, and nothing if a guard blocks the plan. */
function* planFaults(run: RunRecord): Generator<[string, string]> {
  const writes = run.sent.filter(isWrite);
  const [first] = writes;
  if (first === undefined) return;
  if (run.mode !== 'apply') yield ['planning writes nothing', `${run.mode} sent ${described(first)}`];
  if (run.report === undefined) return;
  const { blocked, outcomes, changes } = run.report;
  if (blocked || outcomes === null) yield ['a blocked plan is not written', `it sent ${described(first)}`];
  for (const one of writes) {
    const change = changes.find((candidate) => isOf(candidate, one));
    if (change === undefined)
      yield ['only what was planned', `${described(one)} is in no change of the plan`];
    else yield* fieldFaults(run, change, one);
  }
}

/** Whether a write carries out the change. */
export function isOf(change: Change, one: Sent): boolean {
  const found = addressOf(one);
  if (found === undefined) return false;
  if (found.list) return change.action === 'create' && formValue(one, 'FriendlyName') === nameAfter(change);
  if (change.sid !== found.id) return false;
  return (one.method === 'DELETE') === (change.action === 'delete') && change.action !== 'create';
}

function nameAfter({ name, fields }: Change): string {
  const after = fields.find(({ field }) => field === 'name')?.after;
  return typeof after === 'string' ? after : name;
}

/** An update changes only the settings in the plan, unless others changed the address during the run. */
function* fieldFaults(run: RunRecord, change: Change, { deed }: Sent): Generator<[string, string]> {
  if (deed?.before === undefined || deed.after === undefined) return;
  if (deedsOfOthers(run).some(({ sid }) => sid === deed.sid)) return;
  const [before, after] = [settingsOf(deed.before), settingsOf(deed.after)];
  const shown = new Set(change.action === 'disable' ? ['enabled'] : change.fields.map(({ field }) => field));
  for (const field of new Set([...before.keys(), ...after.keys()])) {
    if (before.get(field) === after.get(field) || shown.has(field)) continue;
    if (shown.has('integration') && field.includes('.')) continue;
    yield ['only what was planned', `${field} of ${about(deed.after)} was not to change`];
  }
}

function* deedFaults(run: RunRecord, deed: Deed): Generator<[string, string]> {
  const { before, after } = deed;
  if (before === undefined) {
    if (after !== undefined) yield* createFaults(run, deed, after);
    return;
  }
  if (!answersFor(run.file, before) && !wasOurs(run, before))
    yield ['nothing outside scope', `${about(before)} was written to`];
  if (after === undefined) yield* goingFaults(run, before, 'deleted');
  else if (isOn(before) && !isOn(after)) yield* goingFaults(run, before, 'disabled');
}

/** Whether the address was in scope before somebody edited it: that may happen right before the write. */
function wasOurs(run: RunRecord, row: Row): boolean {
  const edits = run.deeds.filter(({ by, sid }) => by !== run.id && sid === row.sid);
  return edits.some(({ before }) => before !== undefined && answersFor(run.file, before));
}

/** An address goes out of service only if the file asks for it and somebody could see that it would. */
function* goingFaults(run: RunRecord, row: Row, how: 'deleted' | 'disabled'): Generator<[string, string]> {
  const { file } = run;
  const was = formerly(run, row);
  if (isRemovedBySid(file, row) && how === 'deleted') return;
  const owner =
    how === 'disabled'
      ? file.entries.find((entry) => !entry.enabled && mayBeIts(file, entry.key, was, run))
      : undefined;
  if (owner !== undefined) return;
  const planned = rowsPlanned(run);
  if (planned.some((one) => one.sid === row.sid && mayBeClaimed(file, one, planned))) {
    yield ['no claimed address is lost', `${about(row)} was ${how}, and an entry claims it`];
    return;
  }
  const isRemoved = how === 'deleted' && was.some((one) => isRemovedByName(file, one));
  const isUnlisted = file.unlisted === (how === 'deleted' ? 'delete' : 'disable');
  if (!isRemoved && !isUnlisted) yield ['nobody agreed to lose it', `${about(row)} was ${how}`];
  else if (!run.watched && !isWitnessed(run, was, isRemoved))
    yield ['a delete needs a witness', `${about(row)} was ${how} by ${run.event}`];
}

function mayBeIts(file: FileModel, key: string, was: readonly Row[], run: RunRecord): boolean {
  const claim = claimsOf(file, rowsPlanned(run)).get(key);
  if (claim === undefined || claim === 'none') return false;
  return claim === 'unclear' || was.some(({ sid }) => sid === claim.row.sid);
}

/** All states of the address during the run. */
function formerly(run: RunRecord, row: Row): Row[] {
  const before = [...run.rowsBefore, ...rowsPlanned(run)].filter(({ sid }) => sid === row.sid);
  const edited = run.deeds
    .filter(({ sid }) => sid === row.sid)
    .flatMap(({ before: one, after }) => [one, after]);
  return [row, ...before, ...edited.filter((one) => one !== undefined)];
}

/**
 * Whether an unattended run has a witness: the plan on a merged pull request showed the address, the base version
 * listed it, or its line under `removed` is new in this push.
 */
function isWitnessed(run: RunRecord, was: readonly Row[], isRemoved: boolean): boolean {
  const { base } = run;
  if (was.some(({ sid }) => run.shown.has(sid))) return true;
  if (base === undefined) return false;
  if (was.some((row) => mayBeClaimed(base, row, rowsPlanned(run)))) return true;
  return isRemoved && was.some((row) => !base.removed.includes(nameOf(row)));
}

function* createFaults(run: RunRecord, deed: Deed, made: Row): Generator<[string, string]> {
  const { file } = run;
  const others = new Set(deedsOfOthers(run).map(({ sid }) => sid));
  const claims = claimsOf(file, rowsPlanned(run));
  const entry = file.entries.find(({ name }) => name === nameOf(made));
  if (entry === undefined) {
    yield ['only what the file says', `${about(made)} was created, and no entry has its name`];
    return;
  }
  for (const twin of deed.twins) {
    // Another run or a person may have created the twin at this moment, or another entry may be about to rename it.
    if (others.has(twin.sid) || !answersFor(file, twin) || isRemovedBySid(file, twin)) continue;
    const isAnothers = [...claims].some(
      ([key, claim]) => key !== entry.key && typeof claim !== 'string' && claim.row.sid === twin.sid,
    );
    if (!isAnothers) yield ['made twice', `${about(made)} was created, and ${about(twin)} was there`];
  }
  const claim = claims.get(entry.key);
  if (
    claim !== undefined &&
    typeof claim !== 'string' &&
    !others.has(claim.row.sid) &&
    !ownDeeds(run).some(({ sid, after }) => sid === claim.row.sid && after === undefined)
  )
    yield [
      'a claimed address is not made again',
      `${about(made)} was created, and ${entry.key} claims ${about(claim.row)}`,
    ];
  if (entry.deploymentKey !== undefined && deploymentKeyOf(made) !== entry.deploymentKey)
    yield ['only what the file says', `${about(made)} has another key than ${entry.key}`];
}

/** A run takes no more addresses out of service than `max-deletes` allows. */
function* limitFaults(run: RunRecord): Generator<[string, string]> {
  if (run.maxDeletes === 'all' || deedsOfOthers(run).length > 0) return;
  const ours = run.rowsBefore.filter((row) => answersFor(run.file, row));
  const share = /^(\d+)%$/.exec(run.maxDeletes)?.[1];
  const limit =
    share === undefined
      ? Number(run.maxDeletes)
      : Math.max(1, Math.floor((ours.length * Number(share)) / 100));
  const gone = ownDeeds(run).filter(({ before, after }) => {
    if (before === undefined || !(after === undefined || (isOn(before) && !isOn(after)))) return false;
    return !(isRemovedBySid(run.file, before) || isRemovedByName(run.file, before));
  });
  if (gone.length > limit)
    yield ['no more than max-deletes', `${gone.length} went out of service, and ${limit} may`];
}

/** Changes that take addresses out of service wait for all others. */
function* orderFaults(run: RunRecord): Generator<[string, string]> {
  const { report } = run;
  if (report?.outcomes == null) return;
  const going = run.sent.filter(
    (one) => isWrite(one) && report.changes.some((change) => change.outOfService && isOf(change, one)),
  );
  const [first] = going;
  if (first === undefined) return;
  const other = run.sent.find((one) => isWrite(one) && !going.includes(one) && one.at > first.at);
  if (other !== undefined)
    yield ['out of service comes last', `${described(other)} came after ${described(first)}`];
  const undone = report.outcomes.find(
    ({ status, sid, key, name, action }) =>
      status !== 'done' &&
      status !== 'held' &&
      !report.changes.some(
        (change) =>
          change.outOfService &&
          change.action === action &&
          change.sid === sid &&
          change.key === key &&
          change.name === name,
      ),
  );
  if (undone !== undefined)
    yield [
      'out of service comes last',
      `${described(first)} was sent, and ${undone.action} of ${undone.name} is ${undone.status}`,
    ];
}
