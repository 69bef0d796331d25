import type { Change, FieldChange } from '../plan/plan.ts';
import { quote } from '../text/quote.ts';
import { consequence, showValue } from './words.ts';

/**
 * What a change means to somebody who does not know Twilio, in a sentence or two. Text from outside is in
 * quotes, so that a renderer can tell it apart.
 */
export function meaning(change: Change, names: ReadonlyMap<string, string>): string {
  const told = consequence(change);
  if (change.action === 'delete' || change.action === 'disable') return told ?? '';
  const visitors = `Visitors of ${sites(change.desired.websites, change.desired.locales, change.desired.settings.name)}`;
  if (change.action === 'create') {
    const answered = `${visitors} will be answered by ${destination(change.fields, 'after', names)}, once their site embeds the new SID.`;
    return change.desired.settings.enabled ? answered : `${answered} The address is made out of service.`;
  }
  const changed = new Map(change.fields.map((one) => [one.field, one]));
  const sentences: string[] = told === undefined ? [] : [told];
  const name = changed.get('name');
  if (name !== undefined)
    sentences.push(`The address is renamed to ${quote(String(name.after))}; sites keep its SID.`);
  if (
    ['integration', 'studio.flow', 'webhook.url', 'task.workflow', 'task.workspace'].some((field) =>
      changed.has(field as FieldChange['field']),
    )
  ) {
    const before = destination(change.fields, 'before', names);
    sentences.push(
      `${visitors} will be answered by ${destination(change.fields, 'after', names)} instead of ${before}.`,
    );
  }
  if (changed.get('enabled')?.after === true)
    sentences.push(`${visitors} get their chat back: the address goes into service.`);
  if (sentences.length === 0) sentences.push(`${visitors} keep their chat; its settings change.`);
  return sentences.join(' ');
}

function sites(websites: readonly string[], locales: readonly string[], name: string): string {
  if (websites.length === 0) return quote(name);
  const shown = websites.slice(0, 3).map((website) => quote(website.replace(/^https?:\/\//, '')));
  const more = websites.length > shown.length ? ` and ${websites.length - shown.length} more` : '';
  const languages =
    locales.length === 0
      ? ''
      : ` (${locales
          .slice(0, 5)
          .map((locale) => quote(locale))
          .join(', ')})`;
  return `${shown.join(', ')}${more}${languages}`;
}

/** Where chats go, by the most telling field. */
function destination(
  fields: readonly FieldChange[],
  side: 'before' | 'after',
  names: ReadonlyMap<string, string>,
): string {
  const value = (field: FieldChange['field']) => fields.find((one) => one.field === field)?.[side] ?? null;
  const [flow, url, workflow] = [value('studio.flow'), value('webhook.url'), value('task.workflow')];
  if (flow !== null) return `the Studio Flow ${quote(names.get(String(flow)) ?? String(flow))}`;
  if (url !== null) return `the webhook ${quote(showValue('webhook.url', url, names))}`;
  if (workflow !== null)
    return `agents of the workflow ${quote(names.get(String(workflow)) ?? String(workflow))}`;
  return side === 'before' ? 'what is there now' : 'another destination';
}
