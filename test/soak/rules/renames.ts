import { deploymentKeyOf, isOn, nameOf } from '../kinds.ts';
import { isRemovedByName, isRemovedBySid } from '../model.ts';
import { deedsOfOthers, ownDeeds, type RunRecord, rowsPlanned, type Violation } from '../record.ts';
import { claimsOf, mayBeClaimed } from './claims.ts';

/**
 * A key that claimed an address in the version before this push but no longer does was renamed without `was`. Its
 * address must not go out of service, and no other may be created for it, unless `removed` or `sid` asks for that.
 */
export function judgeRenames(run: RunRecord): Violation[] {
  const { base, file } = run;
  if (base === undefined || deedsOfOthers(run).length > 0) return [];
  const [then, now] = [claimsOf(base, rowsPlanned(run)), claimsOf(file, rowsPlanned(run))];
  const faults: string[] = [];
  for (const entry of file.entries) {
    const claim = then.get(entry.key);
    if (claim === undefined || typeof claim === 'string' || entry.sid !== undefined) continue;
    if (base.entries.some(({ key, sid }) => key === entry.key && sid !== undefined)) continue;
    const { row } = claim;
    if (mayBeClaimed(file, row, rowsPlanned(run)) || now.get(entry.key) === 'unclear') continue;
    if (isRemovedBySid(file, row) || isRemovedByName(file, row)) continue;
    for (const { sid, before, after } of ownDeeds(run)) {
      const isMade = before === undefined && after !== undefined && nameOf(after) === entry.name;
      const isLost =
        sid === row.sid && before !== undefined && (after === undefined || (isOn(before) && !isOn(after)));
      const about = `${entry.key} claimed ${row.sid} (${JSON.stringify(nameOf(row))}, ${deploymentKeyOf(row) ?? 'no key'})`;
      if (isMade) faults.push(`${about}, and ${sid} was made for it`);
      if (isLost) faults.push(`${about}, and it went out of service`);
    }
  }
  return faults.map((what) => ({ rule: 'no rename loses a SID', run: run.id, what }));
}
