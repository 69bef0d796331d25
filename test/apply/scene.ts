import { FLEX_FLOW } from '../../src/address/flex-flow/kind.ts';
import { type Outcome, outcome, type Status } from '../../src/apply/outcome.ts';
import type { DesiredAddress } from '../../src/plan/desired.ts';
import type { Change, Create, Delete, Disable, Plan, Update } from '../../src/plan/plan.ts';
import {
  ACCOUNT_VALUES,
  type Differences,
  desired as desiredAddress,
  fo,
  live,
} from '../support/addresses.ts';

export { fo, live } from '../support/addresses.ts';

export const desired = (
  n: number,
  differs: Differences = {},
  unmanaged: readonly string[] = [],
): DesiredAddress =>
  desiredAddress(`address-${n}`, `Address ${n}`, differs, { unmanaged: new Set(unmanaged) });

const common = (action: string, n: number) => ({
  name: `Address ${n}`,
  digest: `${action} ${n}`,
  parts: [`${action} ${n}`],
  fields: [{ field: 'janitor', before: true, after: false }],
});

export const create = (n: number): Create => ({
  ...common('create', n),
  action: 'create',
  key: `address-${n}`,
  desired: desired(n),
});

export const update = (n: number): Update => ({
  ...common('update', n),
  action: 'update',
  key: `address-${n}`,
  sid: fo(n),
  live: live(n),
  desired: desired(n),
  outOfService: false,
});

export const disable = (n: number): Disable => ({
  ...common('disable', n),
  action: 'disable',
  key: undefined,
  sid: fo(n),
  live: live(n),
});

export const remove = (n: number): Delete => ({
  ...common('delete', n),
  action: 'delete',
  key: undefined,
  sid: fo(n),
  live: live(n),
  because: 'removed' as const,
  isByName: false,
});

export const ended = (change: Change, status: Status, sid?: string): Outcome =>
  outcome(change, status, sid === undefined ? {} : { sid });

/** A plan of these changes, in which the entries of `claimed` have live addresses. */
export function planOf(changes: readonly Change[], claimed: readonly number[] = []): Plan {
  return {
    kind: FLEX_FLOW,
    account: 'AC00000000000000000000000000000001',
    file: 'addresses.yaml',
    environment: undefined,
    id: 'id',
    changes,
    held: [],
    unlisted: [],
    liveNames: new Map(claimed.map((n) => [fo(n), `Address ${n}`])),
    otherSids: new Set(),
    removed: new Set(),
    isWitness: true,
    unreviewed: new Set(),
    claims: claimed.map((n) => ({ key: `address-${n}`, desired: desired(n), live: live(n) })),
    counts: {
      creates: 0,
      updates: 0,
      deletes: 0,
      unlisted: 0,
      ignored: 0,
      held: 0,
      inScope: 0,
      outOfService: 0,
    },
    problems: [],
    blocked: false,
    names: new Map(),
    accountValues: ACCOUNT_VALUES,
    seconds: 0,
  };
}
