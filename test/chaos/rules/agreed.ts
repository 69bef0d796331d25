import type { Change } from '../../../src/plan/plan.ts';
import type { FileModel } from '../../properties/support/file-model.ts';
import type { Row, ToolRun } from '../tool-run.ts';
import { seenFrom } from '../versions.ts';
import { claimant, removal } from './claims.ts';
import { leftBehind } from './renames.ts';

type Fault = readonly [rule: string, what: string];

/** Judges whether somebody has agreed that an address, in no entry, goes out of service. */
export function* agreementFaults(run: ToolRun, { action }: Change, sid: string, row: Row): Generator<Fault> {
  const name = String(row.friendly_name);
  const removed = action === 'delete' ? removal(run.file, sid, name) : undefined;
  if (removed === 'sid') return;
  if (removed === undefined && (run.file.unlisted ?? 'report') !== action)
    yield ['only what the file says', 'it may stay'];
  const rows = [...run.planned.values()];
  if (!run.isWatched && !hasWitness(run, sid, name, rows))
    yield ['a delete needs a witness', 'nobody watches'];
  // A name under `removed` is agreed to; its line was reviewed.
  if (removed === undefined)
    for (const what of renamesOf(run, sid, rows)) yield ['no rename loses a SID', what];
}

/** What a run that nobody watches may go by. */
function hasWitness(run: ToolRun, sid: string, name: string, rows: readonly Row[]): boolean {
  const { base, shown } = run.known;
  const before = base && seenFrom(base, run.step.environment);
  const isNewLine =
    before !== undefined && removal(run.file, sid, name) === 'name' && !before.removed?.includes(name);
  const wasListed = before !== undefined && claimant(before, sid, rows) !== undefined;
  if (isNewLine || wasListed) return true;
  const creates = run.plan?.changes.some((change) => change.action === 'create') ?? false;
  return shown.has(sid) && (before !== undefined || !creates);
}

/** Why an address that goes is one that an entry has left behind. */
function renamesOf(run: ToolRun, sid: string, rows: readonly Row[]): string[] {
  return formerVersions(run)
    .flatMap((former) => leftBehind(run.file, former, rows))
    .filter((left) => left.sid === sid)
    .map(({ what }) => what);
}

/** Judges whether a create is made in place of an address that its entry has left behind. */
export function* replacementFaults(run: ToolRun, key: string): Generator<Fault> {
  const { base } = run.known;
  if (base === undefined || !run.account.proven.has(base)) return;
  const before = seenFrom(base, run.step.environment);
  for (const { key: now, what } of leftBehind(run.file, before, run.planned.values()))
    if (now === key) yield ['no rename loses a SID', what];
}

/** The versions of the file that the run looks back to: the older ones only where it creates, too. */
function formerVersions(run: ToolRun): FileModel[] {
  const { base, former } = run.known;
  const creates = run.plan?.changes.some(({ action }) => action === 'create') ?? false;
  return [...(base === undefined ? [] : [base]), ...(creates ? former : [])]
    .filter((version) => run.account.proven.has(version))
    .map((version) => seenFrom(version, run.step.environment));
}
