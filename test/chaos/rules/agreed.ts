import type { FileModel } from '../../properties/support/file-model.ts';
import { nameIn, type Row } from '../rows.ts';
import { claimant, removal } from './claims.ts';
import { leftBehind } from './renames.ts';

/** What a run goes by when it takes addresses out of service. All versions are as its environment sees them. */
export interface Basis {
  readonly file: FileModel;
  /** The version before this change; undefined where it cannot be had. */
  readonly base: FileModel | undefined;
  /** Whether any version before this one can be had. */
  readonly knowsVersions: boolean;
  /** Versions in which renames are looked for: those that are valid. */
  readonly former: readonly FileModel[];
  readonly isWatched: boolean;
  /** SIDs that a plan, which nothing blocked, showed to reviewers. */
  readonly shown: ReadonlySet<string>;
  /** Whether the plan makes new addresses, too. */
  readonly creates: boolean;
  /** The live addresses. */
  readonly rows: readonly Row[];
}

type Fault = readonly [rule: string, what: string];

/** Judges whether somebody has agreed that an address, in no entry, is deleted or disabled. */
export function* agreementFaults(basis: Basis, action: string, row: Row): Generator<Fault> {
  const { file, former, rows, isWatched } = basis;
  const [sid, name] = [String(row.sid), nameIn(row) ?? ''];
  const claiming = claimant(file, sid, rows);
  if (claiming !== undefined) yield ['no claimed address is lost', `${claiming.key} claims it`];
  const removed = action === 'delete' ? removal(file, sid, name) : undefined;
  if (removed === 'sid') return;
  if (removed === undefined && (file.unlisted ?? 'report') !== action)
    yield ['only what the file says', 'it may stay'];
  if (!isWatched && !hasWitness(basis, sid, name)) yield ['a delete needs a witness', 'nobody watches'];
  // A name under `removed` is a way past.
  if (removed === 'name') return;
  for (const left of former.flatMap((version) => leftBehind(file, version, rows)))
    if (left.sid === sid) yield ['no rename loses a SID', left.what];
}

/** What a run that nobody watches may go by. */
function hasWitness(basis: Basis, sid: string, name: string): boolean {
  const { file, base, rows, shown } = basis;
  const isRemoved = removal(file, sid, name) === 'name';
  // Nobody knows which of what is unlisted the new addresses are to replace.
  if (base === undefined) return shown.has(sid) && (isRemoved || basis.knowsVersions || !basis.creates);
  return (
    (isRemoved && !base.removed?.includes(name)) || claimant(base, sid, rows) !== undefined || shown.has(sid)
  );
}

/** Judges whether a create is made in place of an address that its entry has left behind. */
export function* replacementFaults({ file, base, former, rows }: Basis, key: string): Generator<Fault> {
  if (base === undefined || !former.includes(base)) return;
  for (const left of leftBehind(file, base, rows))
    if (left.key === key) yield ['no rename makes another', left.what];
}
