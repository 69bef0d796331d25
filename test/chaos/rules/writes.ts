import type { Change } from '../../../src/plan/plan.ts';
import { isOwned } from '../../properties/support/glob.ts';
import { ENABLED_PARAMETER, isOn, isOurs, nameIn, type Row, sidOf } from '../rows.ts';
import type { ToolRun, Write } from '../tool-run.ts';
import { agreementFaults, replacementFaults } from './agreed.ts';
import { basisOf } from './basis.ts';
import { answersFor, claimant, entriesOf, isCircle, removal } from './claims.ts';
import { looksForChange, looksForCreate } from './looks.ts';
import { namesakes } from './renames.ts';

/** Checks a write when it is sent, by the file and by the responses so far: the tool must have had a reason for it. */
export function checkWrite(run: ToolRun, write: Write): void {
  for (const [rule, what] of faultsOf(run, write)) {
    run.account.story.violated(
      rule,
      `run ${run.step.label}, ${write.kind} of ${write.sid ?? JSON.stringify(write.form.FriendlyName)}: ${what}`,
    );
  }
}

type Fault = readonly [rule: string, what: string];

function* faultsOf(run: ToolRun, write: Write): Generator<Fault> {
  const { plan } = run;
  if (plan === undefined)
    return yield ['planning writes nothing', `in mode ${run.step.mode}, without a plan shown`];
  if (plan.blocked) yield ['a blocked plan is not written', 'it was blocked'];
  if (write.kind !== 'create' && isCircle(run.file, run.planned.values()))
    yield ['no names are exchanged', 'two entries are former names of each other'];
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
  yield* looksForCreate(run, form.Address === undefined ? name : sidOf(form.Address));
  const entry = entriesOf(run.file).find((one) => one.name === name);
  if (entry === undefined) yield ['only what the file requires', 'no entry has the name'];
  else if (entry.sid !== undefined) yield ['only what the file requires', `the entry pins ${entry.sid}`];
  else yield* replacementFaults(basisOf(run), entry.key);
  if (!isOwned(run.file, name)) yield ['nothing outside scope', 'the name is ignored or out of scope'];
  const alike = namesakes(run.file, name, run.planned.values());
  if (alike.length > 0) yield ['no duplicate name', `${alike.join(', ')}, in no entry, has a name like it`];
}

function* changeFaults(run: ToolRun, write: Write, change: Change): Generator<Fault> {
  const sid = write.sid as string;
  const planned = run.planned.get(sid);
  if (planned === undefined) return yield ['only what was planned', 'it was never listed'];
  const claiming = claimant(run.file, sid, run.planned.values());
  yield* looksForChange(run, write, planned, claiming);
  const seen = run.fetched.get(sid)?.shown ?? planned;
  if (!isOurs(seen)) yield ['nothing outside scope', 'it is of another channel'];
  if (!answersFor(run.file, seen, run.planned.values()))
    yield ['nothing outside scope', `${JSON.stringify(seen.friendly_name)} is ignored or out of scope`];
  if (change.action === 'update') {
    if (claiming === undefined) yield ['only what the file requires', 'no entry claims it'];
    else if (claiming.name !== write.form.FriendlyName)
      yield ['only what the file requires', `${claiming.key} claims it`];
  } else yield* agreementFaults(basisOf(run), change.action, planned);
  const isMore =
    write.form[ENABLED_PARAMETER[run.kind.api]] !== 'false' || write.form.FriendlyName !== nameIn(planned);
  if (change.action === 'disable' && isMore) yield ['only what was planned', 'it is more than a disable'];
  if (takesOutOfService(run, write, seen)) yield* orderFaults(run);
  if (!isWithinAllowance(run, write))
    yield ['no more than max-deletes', `--max-deletes is ${run.step.maxDeletes}`];
}

/** Whether a write takes the address out of service. */
function takesOutOfService(run: ToolRun, { kind, form }: Write, planned: Row): boolean {
  const isOff = form[ENABLED_PARAMETER[run.kind.api]] === 'false';
  return kind === 'delete' || (kind === 'update' && isOn(planned) && isOff);
}

/** Addresses go out of service only after everything else is done. */
function* orderFaults(run: ToolRun): Generator<Fault> {
  const early = run.writes.filter(({ underWay }) => underWay).filter((write) => isFirst(run, write));
  if (early.length > 0)
    yield ['out of service comes last', `${early.length} creates and updates are under way`];
}

const isFirst = (run: ToolRun, write: Write): boolean =>
  !takesOutOfService(run, write, run.planned.get(write.sid ?? '') ?? {});

/** Whether the addresses that go out of service, with this write, stay within the limit of the step. */
function isWithinAllowance(run: ToolRun, write: Write): boolean {
  const { maxDeletes } = run.step;
  if (maxDeletes === 'all') return true;
  const going = new Set(
    [...run.writes, write].flatMap((one) => {
      const { kind, sid = '' } = one;
      const row = run.planned.get(sid);
      if (row === undefined || !takesOutOfService(run, one, row)) return [];
      const isAgreed = kind === 'delete' && removal(run.file, sid, nameIn(row) ?? '') !== undefined;
      return isAgreed ? [] : [sid];
    }),
  );
  const rows = [...run.planned.values()];
  const inScope = rows.filter((row) => isOurs(row) && answersFor(run.file, row, rows)).length;
  const allowed = maxDeletes.endsWith('%')
    ? Math.max(1, Math.floor((inScope * Number.parseInt(maxDeletes, 10)) / 100))
    : Number(maxDeletes);
  return going.size <= allowed;
}
