import type { LiveAddress } from '../address/address.ts';
import type { Problem } from '../problem.ts';
import { count } from '../text/quote.ts';
import type { Desired } from './desired.ts';
import { additions, diff, removals } from './diff.ts';
import { changeDigest, planId } from './digest.ts';
import { guards, type MaxDeletes, outOfService } from './guards.ts';
import { type Live, match } from './match.ts';
import { idlePatterns, Ownership } from './ownership.ts';
import { estimate } from './pace.ts';
import type {
  Action,
  Change,
  Claim,
  Create,
  Delete,
  Disable,
  Plan,
  UnlistedAddress,
  Update,
} from './plan.ts';
import { warnings } from './warnings.ts';

/**
 * Who has seen what becomes of unlisted addresses. A person watches the run, or nobody does: then only what
 * was witnessed before (by SID, or the whole plan by its id) may go out of service for being unlisted.
 */
export type Witness =
  | { readonly kind: 'person' }
  | {
      readonly kind: 'nobody';
      /** Whether somebody saw that the address of this SID would go, or that it was listed before. */
      readonly saw: (sid: string) => boolean;
      readonly approvedPlanId: string | undefined;
    };

export interface PlanOptions {
  readonly account: string;
  readonly maxDeletes: MaxDeletes;
  readonly witness: Witness;
  /** SID → friendly name, for those who read the plan. */
  readonly names: ReadonlyMap<string, string>;
  /** What was found before: warnings of the file, names that could not be resolved. */
  readonly found: readonly Problem[];
  /** Hosts of the webhooks that the base version of the file listed. */
  readonly listedHosts: ReadonlySet<string>;
  /** The chat service for new addresses where the file names none; undefined where none was found. */
  readonly chatService: string | undefined;
}

/** Plans what makes the account match the file. Synchronous, pure, and without any regard to order of input. */
export function makePlan(desired: Desired, live: Live, options: PlanOptions): Plan {
  const ownership = new Ownership(desired);
  const matching = match(desired, live, ownership);
  const all = [
    ...matching.claims
      .filter(({ key }) => !matching.unclear.has(key) && !desired.unclear.has(key))
      .flatMap(changeOf),
    ...matching.removed.map((address) => deletion(address, 'removed')),
    ...matching.unlisted.flatMap((address) => unlistedChange(address, desired)),
  ].sort(inReadingOrder);
  const id = planId(
    options.account,
    desired.file,
    desired.environment,
    all.map((change) => change.digest),
  );
  const held = all.filter((change) => isHeld(change, options.witness, id)) as (Delete | Disable)[];
  const left = new Set<Change>(held);
  const changes = all.filter((change) => !left.has(change));
  const unlisted = matching.unlisted.map((address) => fateOf(address, desired, held)).sort(byName);
  const inScope = live.addresses.filter((address) => ownership.owns(address.name)).length;
  const blocking = guards({
    changes,
    claims: matching.claims,
    unlisted,
    inScope,
    maxDeletes: options.maxDeletes,
  });
  const problems = [
    ...options.found,
    ...matching.problems,
    ...blocking,
    ...warnings(desired, live.addresses, options.listedHosts, changes, unlisted),
    ...idlePatterns(desired, live.addresses),
    ...heldWarning(held),
    ...noChatService(changes, options.chatService),
  ];
  const number = (...actions: Action[]) => changes.filter((change) => actions.includes(change.action)).length;
  const [creates, updates, deletes] = [number('create'), number('update', 'disable'), number('delete')];
  return {
    account: options.account,
    file: desired.file,
    environment: desired.environment,
    id,
    changes,
    held,
    unlisted,
    claims: matching.claims,
    liveSids: new Set([...live.addresses.map(({ sid }) => sid), ...live.otherSids]),
    counts: {
      creates,
      updates,
      deletes,
      unlisted: unlisted.length,
      ignored: live.otherSids.size + live.addresses.length - inScope,
      held: held.length,
      inScope,
      outOfService: outOfService(changes).length,
    },
    problems,
    blocked: problems.some((problem) => problem.severity === 'error'),
    names: options.names,
    chatService: options.chatService,
    seconds: estimate(creates, updates, deletes),
  };
}

function changeOf(claim: Claim): (Create | Update)[] {
  const { key, desired, live } = claim;
  if (live === undefined) {
    const base = {
      action: 'create' as const,
      key,
      name: desired.settings.name,
      fields: additions(desired.settings),
    };
    return [{ ...base, desired, digest: changeDigest({ ...base, sid: undefined }) }];
  }
  const fields = diff(desired.settings, live, desired.unmanaged);
  if (fields.length === 0) return [];
  const base = { action: 'update' as const, key, sid: live.sid, name: live.name, fields };
  const leaves = fields.some(({ field, after }) => field === 'enabled' && after === false);
  return [{ ...base, live, desired, outOfService: leaves, digest: changeDigest(base) }];
}

function deletion(live: LiveAddress, because: Delete['because']): Delete {
  const base = {
    action: 'delete' as const,
    key: undefined,
    sid: live.sid,
    name: live.name,
    fields: removals(live),
  };
  return { ...base, live, because, digest: changeDigest(base) };
}

function unlistedChange(live: LiveAddress, desired: Desired): (Delete | Disable)[] {
  if (desired.unlisted === 'delete') return [deletion(live, 'unlisted')];
  if (desired.unlisted === 'report' || live.enabled === false) return [];
  const fields = [{ field: 'enabled' as const, before: live.enabled, after: false }];
  const base = { action: 'disable' as const, key: undefined, sid: live.sid, name: live.name, fields };
  return [{ ...base, live, digest: changeDigest(base) }];
}

function isHeld(change: Change, witness: Witness, id: string): boolean {
  if (witness.kind === 'person' || witness.approvedPlanId === id) return false;
  const forBeingUnlisted =
    change.action === 'disable' || (change.action === 'delete' && change.because === 'unlisted');
  return forBeingUnlisted && !witness.saw(change.sid);
}

function fateOf(live: LiveAddress, desired: Desired, held: readonly (Delete | Disable)[]): UnlistedAddress {
  if (held.some((change) => change.sid === live.sid)) return { live, fate: 'held' };
  if (desired.unlisted === 'delete') return { live, fate: 'deleted' };
  if (desired.unlisted === 'report') return { live, fate: 'reported' };
  return { live, fate: live.enabled === false ? 'already disabled' : 'disabled' };
}

function heldWarning(held: readonly (Delete | Disable)[]): Problem[] {
  if (held.length === 0) return [];
  return [
    {
      code: 'FA307',
      severity: 'warning',
      message: `${count(held.length, 'unlisted address is', 'unlisted addresses are')} held: nobody has seen that ${held.length === 1 ? 'it' : 'they'} would go out of service`,
      remedy:
        'List them under `removed` in a pull request, run the workflow by hand (workflow_dispatch), or approve this plan with approved-plan-id.',
    },
  ];
}

function noChatService(changes: readonly Change[], chatService: string | undefined): Problem[] {
  if (chatService !== undefined) return [];
  return changes.flatMap((change) =>
    change.action !== 'create' || change.desired.settings.chatService !== undefined
      ? []
      : [
          {
            code: 'FA213',
            severity: 'error' as const,
            message: `No chat service was found for the new address ${change.key}`,
            remedy: 'Write `chatService: IS…` at the top of the file.',
            place: change.desired.place,
            path: `addresses.${change.key}`,
          },
        ],
  );
}

const READING_ORDER: Readonly<Record<Action, number>> = { delete: 0, disable: 1, update: 2, create: 3 };

function inReadingOrder(a: Change, b: Change): number {
  const rank = READING_ORDER[a.action] - READING_ORDER[b.action];
  return rank !== 0 ? rank : compare(a.name, b.name) || compare(a.key ?? a.digest, b.key ?? b.digest);
}

function byName(a: UnlistedAddress, b: UnlistedAddress): number {
  return compare(a.live.name, b.live.name) || compare(a.live.sid, b.live.sid);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
