import { ENABLED, INTEGRATION } from '../address/field.ts';
import { fieldOf, integrationNamed, type Kind } from '../address/kind.ts';
import type { ShownValue, Value, Values } from '../address/value.ts';
import { WebhookUrl } from '../address/webhook-url.ts';
import type { Outcome, Status } from '../apply/outcome.ts';
import {
  type Action,
  type Change,
  type Claim,
  type Delete,
  type Disable,
  goesOutOfService,
  type Plan,
  type UnlistedAddress,
} from '../plan/plan.ts';
import { errorsOf } from '../problem.ts';
import type { Result } from '../result.ts';
import { count, listed, quoteShort } from '../text/quote.ts';
import { doneCounts, listCounts, plannedCounts } from './effects.ts';
import { type LossStyle, lossOf } from './sites.ts';

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

/**
 * That a field differs by nothing but the values of variables: what a person cannot see from the URL; undefined where
 * more differs.
 */
export function variablesNote(change: Change, field: string): string | undefined {
  const names = change.action === 'update' ? (change.variables?.get(field) ?? []) : [];
  if (names.length === 0) return undefined;
  const values = names.length === 1 ? 'value' : 'values';
  const shown = listed(
    names.map((name) => `\`\${${name}}\``),
    'and',
  );
  return `the ${values} of ${shown} ${names.length === 1 ? 'differs' : 'differ'} from what Twilio has`;
}

/** `2026-06-01T11:00:00.000Z` as people read it, to the minute. */
export const minuteOf = (time: string): string => `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;

/**
 * Where chats go, in a phrase: `the Studio Flow "WebChat EN" (FW…)`; undefined where no integration of ours says it.
 */
export function destinationPhrase(plan: Plan, values: Values): string | undefined {
  const integration = integrationNamed(plan.kind, values.get(INTEGRATION));
  if (integration === undefined) return undefined;
  const [name, target] = [destinationOf(plan, values), values.get(integration.target)];
  const phrase = integration.describe('the', name === undefined ? undefined : quoteShort(name));
  return typeof target === 'string' && target !== '' && target !== name ? `${phrase} (${target})` : phrase;
}

/** Twilio's page to try a chat with an address, where there is one. */
export function demoLink({ kind, account }: Plan, sid: string): string | undefined {
  return 'link' in kind.demo ? kind.demo.link(account, sid) : undefined;
}

/** What the users of a kind of address should know; undefined where there is nothing, or the run is no plan. */
export function noticeOf(result: Result): string | undefined {
  return result.kind === 'planned' && result.mode === 'plan' ? result.plan.kind.notice : undefined;
}

/** Whether an entry's address is in service once the plan is applied; the live value where people may change it. */
export function enabledOf({ desired: { values, unmanaged }, live }: Claim): Value | undefined {
  return (unmanaged.has(ENABLED) ? live?.values.get(ENABLED) : undefined) ?? values.get(ENABLED);
}

/** Whether the address is in no entry: it goes out of service. */
export function isUnlistedChange(change: Change): change is Delete | Disable {
  return change.action === 'delete' || change.action === 'disable';
}

/** What a change comes to for the sites: it has one colour in the table and the map. */
export function effectOf(change: Change): 'created' | 'updated' | 'deleted' {
  if (goesOutOfService(change)) return 'deleted';
  return change.action === 'create' ? 'created' : 'updated';
}

/** Why this change matters to somebody who does not know Twilio; undefined where its fields say it all. */
export function consequence(change: Change, kind: Kind, style?: LossStyle): string | undefined {
  const lost = lossOf(change, kind, style);
  if (lost === undefined || !isUnlistedChange(change)) return lost;
  const left = change.action === 'delete' ? kind.embedded(change.live).afterDelete : undefined;
  return [lost, reasonOf(change), left ?? []].flat().join(' ');
}

function reasonOf(change: Delete | Disable): string {
  if (change.action === 'delete' && change.because === 'removed') return 'The file lists it under `removed`.';
  const { formerEntry } = change;
  if (formerEntry === undefined) return 'It is in no entry.';
  return formerEntry.isRemoved
    ? `This change removes entry \`${formerEntry.key}\`.`
    : `It was entry \`${formerEntry.key}\` before this change, and is in no entry now.`;
}

/** Which entries were planned alone, as a heading goes on: `, only acme-de and acme-en`; empty for a plan of all. */
export function onlyLabel({ only }: Plan): string {
  if (only === undefined) return '';
  return `, only ${only.length > 5 ? count(only.length, 'entry', 'entries') : listed(only, 'and')}`;
}

/** `1 to delete, 2 to update, 1 to create`, or `in sync`; where problems block the plan, nobody knows that. */
export function changeCounts(plan: Plan, isBlocked: boolean): string {
  return plannedCounts(plan) || (isBlocked ? 'nothing planned' : 'in sync');
}

/** What does not change: `4 as the file says, 1 unlisted, 3 ignored`. */
export function otherCounts(plan: Plan): string {
  const { unlisted, ignored } = plan.counts;
  const changed = new Set(plan.changes.map((change) => change.key));
  // Of an entry with a problem nobody knows.
  const unresolved = new Set(errorsOf(plan.problems).map(({ entry }) => entry));
  const inSyncCount = plan.claims.filter(
    ({ key, live }) => live !== undefined && !changed.has(key) && !unresolved.has(key),
  ).length;
  const others = listCounts({ unlisted, ignored });
  return `${inSyncCount} as the file says${others === '' ? '' : `, ${others}`}`;
}

/** How long the apply takes, where it is worth saying: `about 40 s`, `about 3 min`. */
export function applyTime(seconds: number): string | undefined {
  if (seconds < 5) return undefined;
  return seconds < 90 ? `about ${seconds} s` : `about ${Math.ceil(seconds / 60)} min`;
}

/** What is done with an unlisted address, and what one can do about it. */
export const HANDLING_LABELS: Readonly<Record<UnlistedAddress['handling'], string>> = {
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
export function outcomeLabel(action: Action, status: Status): string {
  return status === 'done' ? PAST[action] : `${status}: ${action}`;
}

/** In the order that matters. */
export const STATUS_ORDER: readonly Status[] = [
  'failed',
  'in doubt',
  'not attempted',
  'left alone',
  'held',
  'done',
];

/** `1 failed, 5 done` */
export function statusCounts(outcomes: readonly Outcome[]): string {
  return listStatuses(outcomes, STATUS_ORDER);
}

/** `2 deleted, 3 updated, 1 failed`; empty where there was nothing to do. */
export function outcomeCounts(outcomes: readonly Outcome[]): string {
  const others = STATUS_ORDER.filter((status) => status !== 'done');
  return [doneCounts(outcomes), listStatuses(outcomes, others)].filter((part) => part !== '').join(', ');
}

function listStatuses(outcomes: readonly Outcome[], statuses: readonly Status[]): string {
  const counts = statuses.map((status) => [status, outcomes.filter((one) => one.status === status).length]);
  return listCounts(Object.fromEntries(counts));
}
