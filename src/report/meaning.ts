import type { Integration, UnknownIntegration } from '../address/address.ts';
import type { Field } from '../address/fields.ts';
import type { Change, Create, Update } from '../plan/plan.ts';
import { quote } from '../text/quote.ts';
import { consequence, FIELD_WORDS } from './words.ts';

/** The fields that say where chats go. */
const DESTINATION: readonly Field[] = [
  'integration',
  'studio.flow',
  'webhook.url',
  'task.workflow',
  'task.workspace',
];

/** What is told of an update in a sentence of its own need not be named again. */
const TOLD: ReadonlySet<Field> = new Set(['name', 'enabled', ...DESTINATION]);

/**
 * What a change means to somebody who does not know Twilio, in a sentence or two. The SID of what goes out of
 * service stands beside. Text from outside is in quotes, so that a renderer can tell it apart.
 */
export function meaning(change: Change, names: ReadonlyMap<string, string>): string {
  switch (change.action) {
    case 'delete':
    case 'disable':
      return consequence(change, 'this SID') ?? '';
    case 'create':
      return meaningOfCreate(change, names);
    case 'update':
      return meaningOfUpdate(change, names);
  }
}

function meaningOfCreate(change: Create, names: ReadonlyMap<string, string>): string {
  const { integration, enabled } = change.desired.settings;
  const answered = `${visitors(change)} will be answered by ${destination(integration, names)}, once their site embeds the new SID.`;
  return enabled ? answered : `${answered} The address is made out of service.`;
}

function meaningOfUpdate(change: Update, names: ReadonlyMap<string, string>): string {
  const fields = new Map(change.fields.map((one) => [one.field, one]));
  const sentences: string[] = [];
  const lost = consequence(change, 'its SID');
  if (lost !== undefined) sentences.push(lost);
  const name = fields.get('name');
  if (name !== undefined)
    sentences.push(`The address is renamed to ${quote(String(name.after))}; sites keep its SID.`);
  if (DESTINATION.some((field) => fields.has(field))) sentences.push(moved(change, names));
  if (fields.get('enabled')?.after === true)
    sentences.push(`${visitors(change)} get their chat back: the address goes into service.`);
  const words = settings(change);
  if (sentences.length === 0) sentences.push(`${visitors(change)} keep their chat.`);
  return `${sentences.join(' ')}${words === '' ? '' : ` Changed: ${words}.`}`;
}

function moved(change: Update, names: ReadonlyMap<string, string>): string {
  const { desired, live } = change;
  const [from, to] = [destination(live.integration, names), destination(desired.settings.integration, names)];
  return from === to
    ? `${visitors(change)} will be answered by ${destination(desired.settings.integration, names, 'another')}.`
    : `${visitors(change)} will be answered by ${to} instead of ${from}.`;
}

/** The other settings that change, in words. */
function settings({ fields }: Update): string {
  const moves = fields.some(({ field }) => field === 'integration');
  return (
    fields
      .filter(({ field }) => !TOLD.has(field))
      // Another integration brings settings of its own: nobody changed them.
      .filter(({ before, after }) => !moves || (before !== null && after !== null))
      .map(({ field }) => FIELD_WORDS[field])
      .join(', ')
  );
}

function visitors({ desired }: Create | Update): string {
  return `Visitors of ${sites(desired.websites, desired.locales, desired.settings.name)}`;
}

/** The websites of an entry, as quoted text; at most three, and then how many more. */
export function shownWebsites(websites: readonly string[]): string {
  const shown = websites.slice(0, 3).map((website) => quote(website.replace(/^https?:\/\//, '')));
  const more = websites.length > shown.length ? ` and ${websites.length - shown.length} more` : '';
  return `${shown.join(', ')}${more}`;
}

function sites(websites: readonly string[], locales: readonly string[], name: string): string {
  if (websites.length === 0) return quote(name);
  const languages =
    locales.length === 0
      ? ''
      : ` (${locales
          .slice(0, 5)
          .map((locale) => quote(locale))
          .join(', ')})`;
  return `${shownWebsites(websites)}${languages}`;
}

/** Where chats go, in a few words: the path of a webhook is in the diff. */
function destination(
  integration: Integration | UnknownIntegration,
  names: ReadonlyMap<string, string>,
  article: 'the' | 'another' = 'the',
): string {
  switch (integration.kind) {
    case 'studio':
      return `${article} Studio Flow ${quote(names.get(integration.flow) ?? integration.flow)}`;
    case 'webhook': {
      const host = integration.url.shownHost;
      return host === '' ? `${article} webhook` : `${article} webhook at ${quote(host)}`;
    }
    case 'task':
      return `agents of ${article} workflow ${quote(names.get(integration.workflow) ?? integration.workflow)}`;
    case 'unknown':
      return 'what is there now';
  }
}
