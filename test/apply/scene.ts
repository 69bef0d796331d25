import type { Integration, LiveAddress, WantedSettings } from '../../src/address/address.ts';
import type { Field } from '../../src/address/fields.ts';
import { type Outcome, outcome, type Status } from '../../src/apply/outcome.ts';
import type { DesiredAddress } from '../../src/plan/desired.ts';
import type { Change, Create, Delete, Disable, Plan, Update } from '../../src/plan/plan.ts';

export const CHAT_SERVICE = 'IS00000000000000000000000000000001';
export const STUDIO: Integration = {
  kind: 'studio',
  flow: 'FW00000000000000000000000000000001',
  retryCount: 3,
};
const PLACE = { file: 'addresses.yaml', line: 1, column: 1 };

export const fo = (n: number): string => `FO${String(n).padStart(32, '0')}`;

export function live(n: number, differs: Partial<LiveAddress> = {}): LiveAddress {
  return {
    sid: fo(n),
    name: `Address ${n}`,
    chatService: CHAT_SERVICE,
    contactIdentity: '',
    enabled: true,
    janitor: false,
    longLived: false,
    integration: STUDIO,
    ...differs,
  };
}

export function desired(
  n: number,
  differs: Partial<WantedSettings> = {},
  unmanaged: readonly Field[] = [],
): DesiredAddress {
  return {
    key: `address-${n}`,
    place: PLACE,
    namePlace: PLACE,
    sid: undefined,
    was: undefined,
    websites: [],
    locales: [],
    settings: {
      name: `Address ${n}`,
      chatService: undefined,
      contactIdentity: undefined,
      enabled: true,
      janitor: false,
      longLived: false,
      integration: STUDIO,
      ...differs,
    },
    unmanaged: new Set(unmanaged),
  };
}

const common = (action: string, n: number) => ({
  name: `Address ${n}`,
  digest: `${action} ${n}`,
  fields: [{ field: 'janitor' as const, before: true, after: false }],
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
  because: 'removed',
});

export const ended = (change: Change, status: Status, sid?: string): Outcome =>
  outcome(change, status, sid === undefined ? {} : { sid });

/** A plan of these changes, in which the entries of `claimed` are live. */
export function planOf(changes: readonly Change[], claimed: readonly number[] = []): Plan {
  return {
    account: 'AC00000000000000000000000000000001',
    file: 'addresses.yaml',
    environment: undefined,
    id: 'id',
    changes,
    held: [],
    unlisted: [],
    liveSids: new Set(),
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
    chatService: CHAT_SERVICE,
    seconds: 0,
  };
}
