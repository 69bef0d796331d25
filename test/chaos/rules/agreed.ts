import type { FileModel } from '../../properties/support/file-model.ts';
import { nameIn, type Row } from '../rows.ts';
import { claimant, removal } from './claims.ts';
import { leftBehind } from './renames.ts';

/** What a run knows when it takes addresses out of service. All versions are resolved for its environment. */
export interface Basis {
  readonly file: FileModel;
  /** The version before this change; undefined if it cannot be read. */
  readonly base: FileModel | undefined;
  /** Whether any version before this one can be read. */
  readonly knowsVersions: boolean;
  /** The valid earlier versions, in which renames are looked for. */
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

/** Checks that somebody agreed to the deletion or disabling of an address in no entry. */
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
  // A name under `removed` is enough.
  if (removed === 'name') return;
  for (const left of former.flatMap((version) => leftBehind(file, version, rows)))
    if (left.sid === sid) yield ['no rename loses a SID', left.what];
}

/** Whether a run that nobody watches has evidence of the agreement. */
function hasWitness(basis: Basis, sid: string, name: string): boolean {
  const { file, base, rows, shown } = basis;
  const isRemoved = removal(file, sid, name) === 'name';
  // Nobody knows which unlisted addresses the new ones are to replace.
  if (base === undefined) return shown.has(sid) && (isRemoved || basis.knowsVersions || !basis.creates);
  return (
    (isRemoved && !base.removed?.includes(name)) || claimant(base, sid, rows) !== undefined || shown.has(sid)
  );
}

/** Checks that no create replaces an address that its entry left behind. */
export function* replacementFaults({ file, base, former, rows }: Basis, key: string): Generator<Fault> {
  if (base === undefined || !former.includes(base)) return;
  for (const left of leftBehind(file, base, rows))
    if (left.key === key) yield ['no rename makes another', left.what];
}
