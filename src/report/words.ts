import type { Field, Shown } from '../address/fields.ts';
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

/** What each field is called in a sentence. */
export const FIELD_WORDS: Readonly<Record<Field, string>> = {
  name: 'name',
  enabled: 'whether it is in service',
  integration: 'integration',
  'studio.flow': 'Studio Flow',
  'studio.retryCount': 'retries of the Studio Flow',
  'webhook.url': 'webhook',
  'webhook.retryCount': 'retries of the webhook',
  'task.workspace': 'workspace',
  'task.workflow': 'workflow',
  'task.channel': 'task channel',
  'task.priority': 'task priority',
  'task.timeout': 'task timeout',
  'task.creationOnMessage': 'when the task is made',
  janitor: 'janitor',
  longLived: 'long-lived chats',
  contactIdentity: 'contact identity',
  chatService: 'chat service',
};

/** The fields whose values are SIDs that a name says more than. */
const NAMED_FIELDS: ReadonlySet<Field> = new Set(['studio.flow', 'task.workspace', 'task.workflow']);

/** A value as people read it: `WebChat EN (FW…)`, `true`, `"text"`. Still text from outside. */
export function showValue(field: Field, value: Shown, names: ReadonlyMap<string, string>): string {
  if (value === null) return 'not set';
  if (typeof value !== 'string') return String(value);
  const name = NAMED_FIELDS.has(field) ? names.get(value) : undefined;
  if (name !== undefined) return `${name} (${value})`;
  return field === 'name' || field === 'contactIdentity' ? JSON.stringify(value) : value;
}

/** Twilio's demo widget for an address: try a chat there. */
export function demoLink(account: string, sid: string): string {
  return `https://demo.flex.twilio.com/chat?accountSid=${account}&flexFlowSid=${sid}`;
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
  const unclear = new Set(
    plan.problems.map(({ severity, entry }) => (severity === 'error' ? entry : undefined)),
  );
  const asWanted = plan.claims.filter(
    ({ key, live }) => live !== undefined && !changed.has(key) && !unclear.has(key),
  ).length;
  return [
    `${asWanted} as the file says`,
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

/** What becomes of an unlisted address, and what one can do about it. */
export const FATES: Readonly<Record<UnlistedAddress['fate'], string>> = {
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
