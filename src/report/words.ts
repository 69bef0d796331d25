import { INTEGRATION } from '../address/field.ts';
import { fieldOf, integrationNamed } from '../address/kind.ts';
import type { ShownValue, Values } from '../address/value.ts';
import { WebhookUrl } from '../address/webhook-url.ts';
import type { Status } from '../apply/outcome.ts';
import type { Action, Change, Counts, Plan, UnlistedAddress } from '../plan/plan.ts';
import { count } from '../text/quote.ts';

/** What each action is called and signed with, defined once. */
export const SIGNS: Readonly<Record<Action, string>> = {
  delete: '-',
  disable: '~',
  update: '~',
  create: '+',
};

/** A value as people read it: `WebChat EN (FW…)`, `true`, `"text"`. Still text from outside. */
export function showValue({ kind, names }: Plan, path: string, value: ShownValue): string {
  if (value === null) return 'not set';
  if (typeof value !== 'string') return String(value);
  const field = fieldOf(kind, path);
  if (field?.type === 'text') return JSON.stringify(value);
  const name = field?.type === 'reference' && field.holds === 'sid' ? names.get(value) : undefined;
  return name === undefined ? value : `${name} (${value})`;
}

/**
 * What says where chats go: the name of a Studio Flow or workflow, the host of a webhook; undefined where it is not
 * known. Still text from outside.
 */
export function destinationOf({ kind, names }: Plan, values: Values): string | undefined {
  const integration = integrationNamed(kind, values.get(INTEGRATION));
  const target = integration === undefined ? undefined : values.get(integration.target);
  if (target instanceof WebhookUrl) return target.shownHost === '' ? undefined : target.shownHost;
  return typeof target === 'string' && target !== '' ? (names.get(target) ?? target) : undefined;
}

/** Whether sites lose their chat by it. */
export function goesOutOfService(change: Change): boolean {
  if (change.action === 'update') return change.outOfService;
  return change.action !== 'create';
}

/**
 * Why this change matters to somebody who does not know Twilio; undefined where its fields say it all.
 *
 * @param embedded what the sites embed: the SID, or words for one that stands beside
 */
export function consequence(
  change: Change,
  embedded = 'sid' in change ? change.sid : '',
): string | undefined {
  if (!goesOutOfService(change)) return undefined;
  const lost = `Sites that embed ${embedded} lose their chat.`;
  if (change.action === 'update') return lost;
  const removed = change.action === 'delete' && change.because === 'removed';
  return `${lost} ${removed ? 'The file lists it under `removed`' : 'It is in no entry'}.`;
}

/** `1 to delete, 2 to update, 1 to create`, or `in sync`; of what problems stand in the way of nobody knows. */
export function totals(plan: Plan): string {
  const { creates, updates, deletes, held } = plan.counts;
  const parts = [
    deletes > 0 ? `${deletes} to delete` : '',
    updates > 0 ? `${updates} to update` : '',
    creates > 0 ? `${creates} to create` : '',
    held > 0 ? `${held} held` : '',
  ].filter((part) => part !== '');
  if (parts.length === 0) return plan.blocked ? 'nothing planned' : 'in sync';
  return parts.join(', ');
}

/** What is the case beside the changes: `4 as they should be, 1 unlisted, 3 ignored`. */
export function besides(plan: Plan): string {
  const { unlisted, ignored }: Counts = plan.counts;
  const changed = new Set(plan.changes.map((change) => change.key));
  // Of an entry with a problem nobody knows.
  const unresolved = new Set(
    plan.problems.map(({ severity, entry }) => (severity === 'error' ? entry : undefined)),
  );
  const inSyncCount = plan.claims.filter(
    ({ key, live }) => live !== undefined && !changed.has(key) && !unresolved.has(key),
  ).length;
  return [
    `${inSyncCount} as the file says`,
    unlisted > 0 ? `${unlisted} unlisted` : '',
    ignored > 0 ? `${ignored} ignored` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** How long the apply takes, where it is worth saying: `about 40 s`, `about 3 min`. */
export function duration(seconds: number): string | undefined {
  if (seconds < 5) return undefined;
  return seconds < 90 ? `about ${seconds} s` : `about ${Math.ceil(seconds / 60)} min`;
}

/** What is done with an unlisted address, and what one can do about it. */
export const HANDLING: Readonly<Record<UnlistedAddress['handling'], string>> = {
  reported: 'left as it is',
  deleted: 'to be deleted',
  disabled: 'to be disabled',
  held: 'held: left as it is, since nobody has seen that it would go',
  'already disabled': 'out of service already',
};

export const UNLISTED_HINT =
  'An address in no entry: add an entry for it (pinned by its `sid`), name it under `ignore`, or list it under `removed`.';

const PAST: Readonly<Record<Action, string>> = {
  create: 'created',
  update: 'updated',
  disable: 'disabled',
  delete: 'deleted',
};

/** `created`, `failed to update`, … */
export function ending(action: Action, status: Status): string {
  return status === 'done' ? PAST[action] : `${status}: ${action}`;
}

/** `5 done, 1 failed`, in the order that matters. */
export function tally(statuses: readonly Status[]): string {
  const order: readonly Status[] = ['failed', 'in doubt', 'not attempted', 'left alone', 'held', 'done'];
  const parts = order.flatMap((status) => {
    const n = statuses.filter((one) => one === status).length;
    return n === 0 ? [] : [`${n} ${status}`];
  });
  return parts.length === 0 ? count(0, 'change') : parts.join(', ');
}
