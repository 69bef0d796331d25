import type { LiveAddress } from '../address/address.ts';
import type { Kind } from '../address/kind.ts';
import type { ShownValue, Values } from '../address/value.ts';
import type { Problem } from '../problem.ts';
import type { DesiredAddress } from './desired.ts';

/** A field that differs, before and after as they may be shown. Null: not said. */
export interface FieldChange {
  /** Its path in the kind's table. */
  readonly field: string;
  readonly before: ShownValue;
  readonly after: ShownValue;
  /** Of short secrets, which have no fingerprint: part of the change's digest, and shown nowhere. */
  readonly hidden?: string;
}

interface AnyChange {
  /** The entry's key; undefined for an address in no entry. */
  readonly key: string | undefined;
  /** The name that people know it by: the live one, for a create the new one. */
  readonly name: string;
  /** SHA-256 over this change alone, in hex: distinguishes reviewed changes. */
  readonly digest: string;
  readonly fields: readonly FieldChange[];
  /**
   * Digests of what of it is reviewed by itself, in hex: each field of an update, so that two reviewed changes of one
   * address may meet; any other change as a whole.
   */
  readonly parts: readonly string[];
  /** Why it is held; undefined where it is not. */
  readonly heldBecause?: HeldBecause;
}

/** Nobody has seen that it goes out of service; or nobody has reviewed it, and must have. */
export type HeldBecause = 'not witnessed' | 'not reviewed';

export interface Create extends AnyChange {
  readonly action: 'create';
  readonly key: string;
  readonly desired: DesiredAddress;
}

export interface Update extends AnyChange {
  readonly action: 'update';
  readonly key: string;
  readonly sid: string;
  readonly live: LiveAddress;
  readonly desired: DesiredAddress;
  /** Field path → the variables by whose values alone it differs from what is live. */
  readonly variables?: ReadonlyMap<string, readonly string[]>;
  /** Whether this takes an address out of service: `enabled` from true to false. */
  readonly outOfService: boolean;
}

/** The entry that claimed an address in the base version of the file: its sites embed the address. */
export interface FormerEntry {
  readonly key: string;
  readonly websites: readonly string[];
  readonly locales: readonly string[];
  /** Whether no entry has this key any more; else it claims another address now, or is to be created. */
  readonly isRemoved: boolean;
}

interface AnyUnlistedChange extends AnyChange {
  readonly key: undefined;
  readonly sid: string;
  readonly live: LiveAddress;
  /** Undefined without a base version, and where that lists no such address. */
  readonly formerEntry?: FormerEntry | undefined;
}

/** An unlisted address taken out of service (`unlisted: disable`). Counts as an update. */
export interface Disable extends AnyUnlistedChange {
  readonly action: 'disable';
}

export interface Delete extends AnyUnlistedChange {
  readonly action: 'delete';
  /** Why: it is in no entry (`unlisted: delete`), or the file says `removed`. */
  readonly because: 'unlisted' | 'removed';
  /** Whether `removed` has its name and not its SID: agreed to for the address that had the name then. */
  readonly isByName: boolean;
}

export type Change = Create | Update | Disable | Delete;
export type Action = Change['action'];

/** Whether sites lose their chat by it: a delete, a disable, or `enabled` from true to false. */
export function goesOutOfService(change: Change): change is Delete | Disable | Update {
  if (change.action === 'update') return change.outOfService;
  return change.action === 'delete' || change.action === 'disable';
}

/** A live address in scope and in no entry. */
export interface UnlistedAddress {
  readonly live: LiveAddress;
  readonly handling: 'reported' | 'deleted' | 'disabled' | 'held' | 'already disabled';
}

/** An entry and the live address that it claims. */
export interface Claim {
  readonly key: string;
  readonly desired: DesiredAddress;
  /** Undefined: to be created. */
  readonly live: LiveAddress | undefined;
}

export interface Counts {
  readonly creates: number;
  /** Disables too. */
  readonly updates: number;
  readonly deletes: number;
  /** Live, in scope and in no entry, whatever is done with them. */
  readonly unlisted: number;
  /** Live ones that are of another channel, out of scope or ignored. */
  readonly ignored: number;
  readonly held: number;
  /** Live web addresses in scope. */
  readonly inScope: number;
  /** Deletes, disables and updates that take out of service, `removed` not counted. */
  readonly outOfService: number;
}

/**
 * What would be done, and all that is to be said about it. Data: made once, rendered by all, applied as it
 * stands. `changes` are in the order in which they are shown: what goes out of service first, then by name.
 */
export interface Plan {
  readonly kind: Kind;
  readonly account: string;
  readonly file: string;
  readonly environment: string | undefined;
  /** Keys of the entries that were planned alone; undefined where all that the file says was planned. */
  readonly only?: readonly string[] | undefined;
  /** SHA-256 over canonical JSON of account, file, environment and changes, in hex. */
  readonly id: string;
  readonly changes: readonly Change[];
  /** Changes that nobody has seen or reviewed: left alone and reported. */
  readonly held: readonly Change[];
  readonly unlisted: readonly UnlistedAddress[];
  readonly claims: readonly Claim[];
  /** SID → friendly name of the live web addresses that it was made from. */
  readonly liveNames: ReadonlyMap<string, string>;
  /** SIDs of what served other channels. */
  readonly otherSids: ReadonlySet<string>;
  /** What the file itself says is to go. */
  readonly removed: ReadonlySet<string>;
  readonly counts: Counts;
  /** Guards that block, matching problems and warnings. */
  readonly problems: readonly Problem[];
  /** Whether an error is among the problems: an apply then writes nothing. */
  readonly blocked: boolean;
  /** Whether what this plan shows counts as seen: not where it is blocked, or shows more drift than may go. */
  readonly isWitness: boolean;
  /**
   * SIDs of what goes out of service and is not reviewed by being shown here: drift beyond the limit, and what may be the
   * address that is created under another name.
   */
  readonly unreviewed: ReadonlySet<string>;
  /** SID → friendly name, of what the file's names were looked up among. */
  readonly names: ReadonlyMap<string, string>;
  /** What the account supplies for new addresses where the file says nothing. */
  readonly accountValues: Values;
  /** How long the apply takes at Twilio's pace, in seconds. */
  readonly seconds: number;
}

/** Whether a SID was there when the plan was made: what was created since has another. */
export function wasThere(
  { liveNames, otherSids }: Pick<Plan, 'liveNames' | 'otherSids'>,
  sid: string,
): boolean {
  return liveNames.has(sid) || otherSids.has(sid);
}

export const inSync = (plan: Plan): boolean => plan.changes.length === 0 && plan.held.length === 0;
