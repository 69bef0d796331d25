import type { LiveAddress } from '../address/address.ts';
import type { Value } from '../address/value.ts';
import type { FilePart } from '../file/entry-parts.ts';
import { errorsOf, isGuard, type Problem } from '../problem.ts';
import type { Desired } from './desired.ts';
import { besideSecrets } from './diff.ts';
import type { FoundAddress } from './find-address.ts';
import { Ownership } from './ownership.ts';
import type { Change, Plan } from './plan.ts';
import { isAboutTarget } from './resolve.ts';
import type { ShownAddress, Standing } from './shown-address.ts';

/**
 * All that a plan has about one address.
 *
 * @param unfilled fields whose desired values lack that of a variable
 */
export function showAddress(
  { claim, live, other }: FoundAddress,
  plan: Plan,
  desired: Pick<Desired, 'scope' | 'ignore'>,
  parts: readonly FilePart[],
  unfilled: readonly string[],
): ShownAddress {
  const sid = live?.sid ?? other?.sid;
  const key = claim?.key;
  const isOf = (change: Change) =>
    (key !== undefined && change.key === key) || ('sid' in change && change.sid === sid);
  const uncompared = unfilled.filter((path) => live?.values.has(path));
  const known = (changes: readonly Change[]) =>
    changes.filter(isOf).flatMap((change) => withoutFields(change, uncompared));
  const problems = problemsOf(plan, key, sid);
  const ofAddress: Plan = {
    ...plan,
    changes: known(plan.changes),
    held: known(plan.held),
    unlisted: plan.unlisted.filter((one) => one.live.sid === sid),
    claims: plan.claims.filter((one) => one.key === key),
    problems,
  };
  return {
    sid,
    name: live?.name ?? other?.name ?? claim?.desired.name ?? '',
    standing: standingOf({ claim, live, other }, ofAddress, new Ownership(desired)),
    claim,
    live: live && asShown(live, claim?.desired.values),
    isUncertain: live === undefined && errorsOf(problems).some((one) => !isAboutTarget(one)),
    plan: ofAddress,
    parts,
    uncompared,
  };
}

/** A change without the fields that may or may not differ; undefined where no other field differs. */
function withoutFields(change: Change, paths: readonly string[]): Change[] {
  if (change.action !== 'update') return [change];
  const fields = change.fields.filter(({ field }) => !paths.includes(field));
  return fields.length === 0 ? [] : [{ ...change, fields }];
}

/** The problems of its entry, and those that name its SID; without guards, which are about the whole plan. */
function problemsOf({ problems }: Plan, key: string | undefined, sid: string | undefined): Problem[] {
  return problems.filter((one) => {
    if (isGuard(one)) return false;
    if (key !== undefined && (one.entry === key || one.path === `addresses.${key}`)) return true;
    return sid !== undefined && one.message.includes(sid);
  });
}

function standingOf({ claim, live }: FoundAddress, { changes, held }: Plan, ownership: Ownership): Standing {
  if (claim !== undefined) return 'listed';
  if (live === undefined) return 'of another type';
  const isRemoved = [...changes, ...held].some((one) => one.action === 'delete' && one.because === 'removed');
  if (isRemoved) return 'removed';
  if (ownership.isIgnored(live)) return 'ignored';
  return ownership.inScope(live) ? 'unlisted' : 'out of scope';
}

/** Where the file hides a part of a URL, the live one may hold its former value. */
function asShown(live: LiveAddress, desired: ReadonlyMap<string, Value> | undefined): LiveAddress {
  const values = Array.from(
    live.values,
    ([path, value]) => [path, besideSecrets(value, desired?.get(path)) ?? value] as const,
  );
  return { ...live, values: new Map(values) };
}
