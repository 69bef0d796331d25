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

/** The sign before each action, as in a diff. */
export const SIGNS: Readonly<Record<Action, string>> = {
  delete: '-',
  disable: '~',
  update: '~',
  create: '+',
};

/** A value for people: `WebChat EN (FW…)`, `true`, `"text"`. Still text from outside. */
export function showValue({ kind, names }: Plan, path: string, value: ShownValue): string {
  if (value === null) return 'not set';
  if (typeof value !== 'string') return String(value);
  const field = fieldOf(kind, path);
  if (field?.type === 'text') return JSON.stringify(value);
  const name = field?.type === 'reference' && field.holds === 'sid' ? names.get(value) : undefined;
  return name === undefined ? value : `${name} (${value})`;
}

/**
 * Where chats go: the name of a Studio Flow or workflow, the host of a webhook; undefined where it is unknown. Still
 * text from outside.
 */
export function destinationOf({ kind, names }: Plan, values: Values): string | undefined {
  const integration = integrationNamed(kind, values.get(INTEGRATION));
  const target = integration === undefined ? undefined : values.get(integration.target);
  if (target instanceof WebhookUrl) return target.shownHost === '' ? undefined : target.shownHost;
  return typeof target === 'string' && target !== '' ? (names.get(target) ?? target) : undefined;
}

/**
 * Says that a field differs only in the values of variables, which a person cannot see from the URL; undefined where
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

/** `2026-06-01 11:00 UTC`, from an ISO time. */
export const minuteOf = (time: string): string => `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;

/**
 * Where chats go, as a phrase: `the Studio Flow "WebChat EN" (FW…)`; undefined for an integration that this tool does
 * not know.
 */
export function destinationPhrase(plan: Plan, values: Values): string | undefined {
  const integration = integrationNamed(plan.kind, values.get(INTEGRATION));
  if (integration === undefined) return undefined;
  const [name, target] = [destinationOf(plan, values), values.get(integration.target)];
  const phrase = integration.describe('the', name === undefined ? undefined : quoteShort(name));
  return typeof target === 'string' && target !== '' && target !== name ? `${phrase} (${target})` : phrase;
}

/** Twilio's demo page for an address, where there is one. */
export function demoLink({ kind, account }: Plan, sid: string): string | undefined {
  return 'link' in kind.demo ? kind.demo.link(account, sid) : undefined;
}

/** A notice for users of this kind of address; undefined if there is none, or the run is not a plan. */
export function noticeOf(result: Result): string | undefined {
  return result.kind === 'planned' && result.mode === 'plan' ? result.plan.kind.notice : undefined;
}

/** Whether an entry's address is enabled after an apply; the live value if `enabled` is unmanaged. */
export function enabledOf({ desired: { values, unmanaged }, live }: Claim): Value | undefined {
  return (unmanaged.has(ENABLED) ? live?.values.get(ENABLED) : undefined) ?? values.get(ENABLED);
}

/** Whether the change takes an unlisted address out of service. */
export function isUnlistedChange(change: Change): change is Delete | Disable {
  return change.action === 'delete' || change.action === 'disable';
}

/** How a change affects the sites: one colour each in the table and the map. */
export function effectOf(change: Change): 'created' | 'updated' | 'deleted' {
  if (goesOutOfService(change)) return 'deleted';
  return change.action === 'create' ? 'created' : 'updated';
}

/** Why a change matters, for readers who do not know Twilio; undefined where its fields say it all. */
export function consequence(change: Change, kind: Kind, style?: LossStyle): string | undefined {
  const lost = lossOf(change, kind, style);
  if (lost === undefined || !isUnlistedChange(change)) return lost;
  const left = change.action === 'delete' ? kind.embedded(change.live).afterDelete : undefined;
  return [lost, reasonOf(change), left ?? []].flat().join(' ');
}

function reasonOf(change: Delete | Disable): string {
  if (change.action === 'delete' && change.because === 'removed') return 'The file lists it under `removed`.';
  const { formerEntry } = change;
  if (formerEntry === undefined) return 'No entry in the file lists it.';
  return formerEntry.isRemoved
    ? `This change removes entry \`${formerEntry.key}\`.`
    : `Entry \`${formerEntry.key}\` listed it before this change. No entry lists it now.`;
}

/** The entries of `--only`, as the end of a heading: `, only acme-de and acme-en`; empty for a plan of all. */
export function onlyLabel({ only }: Plan): string {
  if (only === undefined) return '';
  return `, only ${only.length > 5 ? count(only.length, 'entry', 'entries') : listed(only, 'and')}`;
}

/** `1 to delete, 2 to update, 1 to create`, or `in sync`, which a blocked plan cannot know. */
export function changeCounts(plan: Plan, isBlocked: boolean): string {
  return plannedCounts(plan) || (isBlocked ? 'nothing planned' : 'in sync');
}

/** What does not change: `4 unchanged, 1 unlisted, 3 ignored`. */
export function otherCounts(plan: Plan): string {
  const { unlisted, ignored } = plan.counts;
  const changed = new Set(plan.changes.map((change) => change.key));
  // Whether an entry with a problem would change is unknown.
  const unresolved = new Set(errorsOf(plan.problems).map(({ entry }) => entry));
  const unchanged = plan.claims.filter(
    ({ key, live }) => live !== undefined && !changed.has(key) && !unresolved.has(key),
  ).length;
  const others = listCounts({ unlisted, ignored });
  return `${unchanged} unchanged${others === '' ? '' : `, ${others}`}`;
}

/** How long the apply takes, where it takes long: `about 40 s`, `about 3 min`. */
export function applyTime(seconds: number): string | undefined {
  if (seconds < 5) return undefined;
  return seconds < 90 ? `about ${seconds} s` : `about ${Math.ceil(seconds / 60)} min`;
}

/** What happens to an unlisted address. */
export const HANDLING_LABELS: Readonly<Record<UnlistedAddress['handling'], string>> = {
  reported: 'left as is',
  deleted: 'to be deleted',
  disabled: 'to be disabled',
  held: 'held for review',
  'already disabled': 'already out of service',
};

/** Before each held change in a text. */
export const HELD_LINE = '  held for review:';

export const UNLISTED_HINT =
  'To manage an unlisted address, add an entry with its `sid`. Otherwise list it under `ignore` (never changed) or `removed` (deleted).';

const PAST: Readonly<Record<Action, string>> = {
  create: 'created',
  update: 'updated',
  disable: 'disabled',
  delete: 'deleted',
};

/** `created`, `failed: update`, … */
export function outcomeLabel(action: Action, status: Status): string {
  return status === 'done' ? PAST[action] : `${status}: ${action}`;
}

/** The most important first. */
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

/** `2 deleted, 3 updated, 1 failed`; empty if there was nothing to do. */
export function outcomeCounts(outcomes: readonly Outcome[]): string {
  const others = STATUS_ORDER.filter((status) => status !== 'done');
  return [doneCounts(outcomes), listStatuses(outcomes, others)].filter((part) => part !== '').join(', ');
}

function listStatuses(outcomes: readonly Outcome[], statuses: readonly Status[]): string {
  const counts = statuses.map((status) => [status, outcomes.filter((one) => one.status === status).length]);
  return listCounts(Object.fromEntries(counts));
}
