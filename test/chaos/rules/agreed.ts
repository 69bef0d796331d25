import type { FileModel } from '../../properties/support/file-model.ts';
import { nameIn, type Row } from '../rows.ts';
import { claimant, removal } from './claims.ts';
import { leftBehind } from './renames.ts';

/** What justifies that a run takes addresses out of service. All versions are as its environment sees them. */
export interface Basis {
  readonly file: FileModel;
  /** The version before this change; undefined if it is not available. */
  readonly base: FileModel | undefined;
  /** Whether any earlier version is available. */
  readonly knowsVersions: boolean;
  /** Versions in which renames are looked for: the valid ones. */
  readonly former: readonly FileModel[];
  readonly isWatched: boolean;
  /** SIDs that an unblocked plan showed to reviewers. */
  readonly shown: ReadonlySet<string>;
  /** Whether the plan also creates addresses. */
  readonly creates: boolean;
  /** The live addresses. */
  readonly rows: readonly Row[];
}

type Fault = readonly [rule: string, what: string];

/** Checks that someone agreed to the delete or disable of an address without an entry. */
export function* agreementFaults(basis: Basis, action: string, row: Row): Generator<Fault> {
  const { file, former, rows, isWatched } = basis;
  const [sid, name] = [String(row.sid), nameIn(row) ?? ''];
  const claiming = claimant(file, sid, rows);
  if (claiming !== undefined) yield ['no claimed address is lost', `${claiming.key} claims it`];
  const removed = action === 'delete' ? removal(file, sid, name) : undefined;
  if (removed === 'sid') return;
  if (removed === undefined && (file.unlisted ?? 'report') !== action)
    yield ['only what the file requires', 'it may stay'];
  if (!isWatched && !hasWitness(basis, sid, name)) yield ['a delete needs a witness', 'nobody watches'];
  // A name under `removed` confirms it.
  if (removed === 'name') return;
  for (const left of former.flatMap((version) => leftBehind(file, version, rows)))
    if (left.sid === sid) yield ['no rename loses a SID', left.what];
}

/** What justifies a delete or disable in an unattended run. */
function hasWitness(basis: Basis, sid: string, name: string): boolean {
  const { file, base, rows, shown } = basis;
  const isRemoved = removal(file, sid, name) === 'name';
  // It is unknown which unlisted addresses the new ones replace.
  if (base === undefined) return shown.has(sid) && (isRemoved || basis.knowsVersions || !basis.creates);
  return (
    (isRemoved && !base.removed?.includes(name)) || claimant(base, sid, rows) !== undefined || shown.has(sid)
  );
}

/** Checks that a create does not replace an address that its entry has left behind. */
export function* replacementFaults({ file, base, former, rows }: Basis, key: string): Generator<Fault> {
  if (base === undefined || !former.includes(base)) return;
  for (const left of leftBehind(file, base, rows))
    if (left.key === key) yield ['no rename creates another address', left.what];
}
