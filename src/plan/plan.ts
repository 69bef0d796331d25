import type { LiveAddress } from '../address/address.ts';
import type { Kind } from '../address/kind.ts';
import type { ShownValue, Values } from '../address/value.ts';
import type { Problem } from '../problem.ts';
import type { DesiredAddress } from './desired.ts';

/** A field that differs, before and after as they may be shown. Null: unknown. */
export interface FieldChange {
  /** Its path in the kind's table. */
  readonly field: string;
  readonly before: ShownValue;
  readonly after: ShownValue;
  /** A hash of short secrets, which have no fingerprint: part of the change's digest, and never shown. */
  readonly hidden?: string;
}

interface AnyChange {
  /** The entry's key; undefined for an address without an entry. */
  readonly key: string | undefined;
  /** The live name; for a create the new one. */
  readonly name: string;
  /** SHA-256 over this change alone, in hex: distinguishes reviewed changes. */
  readonly digest: string;
  readonly fields: readonly FieldChange[];
  /**
   * Digests of the parts that are reviewed separately, in hex: each field of an update, so that two reviewed changes of
   * one address can combine; any other change is reviewed as a whole.
   */
  readonly parts: readonly string[];
  /** Why it is held; undefined where it is not held. */
  readonly heldBecause?: HeldBecause;
}

/** Nobody reviewed taking it out of service; or `require-reviewed-plan` applies, and no reviewed plan showed it. */
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
  /** Fields that differ from the live ones only in the values of variables, with these variables. */
  readonly variables?: ReadonlyMap<string, readonly string[]>;
  /** Whether this takes an address out of service: `enabled` from true to false. */
  readonly outOfService: boolean;
}

/** The entry that claimed an address in the base version of the file: its sites embed the address. */
export interface FormerEntry {
  readonly key: string;
  readonly websites: readonly string[];
  readonly locales: readonly string[];
  /** Whether the key is gone; otherwise the entry claims another address now, or is to be created. */
  readonly isRemoved: boolean;
}

interface AnyUnlistedChange extends AnyChange {
  readonly key: undefined;
  readonly sid: string;
  readonly live: LiveAddress;
  /** Undefined without a base version, and where that does not list the address. */
  readonly formerEntry?: FormerEntry | undefined;
}

/** An unlisted address taken out of service (`unlisted: disable`). Counts as an update. */
export interface Disable extends AnyUnlistedChange {
  readonly action: 'disable';
}

export interface Delete extends AnyUnlistedChange {
  readonly action: 'delete';
  /** Why: it has no entry (`unlisted: delete`), or listed under `removed`. */
  readonly because: 'unlisted' | 'removed';
  /** Whether `removed` has its name and not its SID: that was agreed to for the address that had the name then. */
  readonly isByName: boolean;
}

export type Change = Create | Update | Disable | Delete;
export type Action = Change['action'];

/** Whether sites lose their chat: a delete, a disable, or `enabled` from true to false. */
export function goesOutOfService(change: Change): change is Delete | Disable | Update {
  if (change.action === 'update') return change.outOfService;
  return change.action === 'delete' || change.action === 'disable';
}

/** A live address in scope, without an entry. */
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
  /** With disables. */
  readonly updates: number;
  readonly deletes: number;
  /** Live, in scope and without an entry, whatever happens to them. */
  readonly unlisted: number;
  /** Live addresses of another channel, out of scope or ignored. */
  readonly ignored: number;
  readonly held: number;
  /** Live web addresses in scope. */
  readonly inScope: number;
  /** Deletes, disables and updates that take addresses out of service, without those of `removed`. */
  readonly outOfService: number;
}

/**
 * All changes, and what reports show about them. Immutable data: made once, rendered by every report, and applied
 * unchanged. `changes` are in the order in which they are shown: out of service first, then by name.
 */
export interface Plan {
  readonly kind: Kind;
  readonly account: string;
  readonly file: string;
  readonly environment: string | undefined;
  /** Keys of `--only`; undefined where the whole file was planned. */
  readonly only?: readonly string[] | undefined;
  /** SHA-256 over canonical JSON of account, file, environment and changes, in hex. */
  readonly id: string;
  readonly changes: readonly Change[];
  /** Changes that were not reviewed: not applied, but reported. */
  readonly held: readonly Change[];
  readonly unlisted: readonly UnlistedAddress[];
  readonly claims: readonly Claim[];
  /** SID → friendly name of the live web addresses that it was made from. */
  readonly liveNames: ReadonlyMap<string, string>;
  /** SIDs of addresses of other channels or types. */
  readonly otherSids: ReadonlySet<string>;
  /** The names and SIDs under `removed`. */
  readonly removed: ReadonlySet<string>;
  readonly counts: Counts;
  /** Guards that block, matching problems and warnings. */
  readonly problems: readonly Problem[];
  /** Whether an error is among the problems: an apply then writes nothing. */
  readonly blocked: boolean;
  /** Whether showing this plan counts as a review: not where it is blocked, or its drift exceeds the limit. */
  readonly isWitness: boolean;
  /**
   * SIDs of addresses that go out of service, and for which this plan does not count as a review: drift beyond the limit, and addresses
   * that may be the same as a created one.
   */
  readonly unreviewed: ReadonlySet<string>;
  /** SID → friendly name of everything that was looked up. */
  readonly names: ReadonlyMap<string, string>;
  /** Values that the account supplies for new addresses where the file has none. */
  readonly accountValues: Values;
  /** How long the apply takes at Twilio's pace, in seconds. */
  readonly seconds: number;
}

/** Whether a SID existed when the plan was made. */
export function wasThere(
  { liveNames, otherSids }: Pick<Plan, 'liveNames' | 'otherSids'>,
  sid: string,
): boolean {
  return liveNames.has(sid) || otherSids.has(sid);
}

export const inSync = (plan: Plan): boolean => plan.changes.length === 0 && plan.held.length === 0;
