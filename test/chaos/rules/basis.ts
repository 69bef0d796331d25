import type { FileModel } from '../../properties/support/file-model.ts';
import { kindOfFile } from '../rows.ts';
import type { ToolRun } from '../tool-run.ts';
import { seenFrom } from '../versions.ts';
import type { Basis } from './agreed.ts';

/** What justifies the writes of a run. Versions older than the base count only if it also creates addresses. */
export function basisOf({ account, file, kind, step, known, isWatched, plan, planned }: ToolRun): Basis {
  const seen = (version: FileModel) => seenFrom(version, step.environment);
  // A version for another kind of address does not count.
  const isOfKind = (version: FileModel) => kindOfFile(version) === kind;
  const base = known.base !== undefined && isOfKind(known.base) ? known.base : undefined;
  const former = known.former.filter(isOfKind);
  const creates = plan?.changes.some(({ action }) => action === 'create') ?? false;
  const before = base && seen(base);
  const older = creates ? former.filter((version) => version !== base) : [];
  return {
    file,
    base: before,
    knowsVersions: base !== undefined || former.length > 0,
    former: [
      ...(before !== undefined && base !== undefined && account.proven.has(base) ? [before] : []),
      ...older.filter((version) => account.proven.has(version)).map(seen),
    ],
    isWatched,
    shown: known.shown,
    creates,
    rows: [...planned.values()],
  };
}
