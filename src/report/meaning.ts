import { ENABLED, INTEGRATION, NAME } from '../address/field.ts';
import { fieldOf, integrationNamed, keyValue } from '../address/kind.ts';
import type { Values } from '../address/value.ts';
import type { Change, Create, Plan, Update } from '../plan/plan.ts';
import { quoteShort } from '../text/quote.ts';
import { consequence, destinationOf, variablesNote } from './labels.ts';
import { shownSites } from './sites.ts';

/**
 * What a change means, in a sentence or two for readers who do not know Twilio. The SID of an address that goes out of
 * service is shown beside it. Text from outside is in quotes, so that a renderer recognizes it.
 */
export function meaning(change: Change, plan: Plan): string {
  switch (change.action) {
    case 'delete':
    case 'disable':
      return consequence(change, plan.kind, { hasSidBeside: true }) ?? '';
    case 'create':
      return meaningOfCreate(change, plan);
    case 'update':
      return meaningOfUpdate(change, plan);
  }
}

function meaningOfCreate(change: Create, plan: Plan): string {
  const { values } = change.desired;
  const answered = `${visitors(change)} will be answered by ${destination(plan, values)} once their site embeds ${toEmbed(change, plan)}.`;
  return values.get(ENABLED) === false ? `${answered} It is created disabled: no chat can start.` : answered;
}

/** What the site of a new address must embed. */
function toEmbed({ desired: { values } }: Create, { kind }: Plan): string {
  const { what, value } = kind.embedded({ sid: undefined, values });
  return keyValue(kind, values) === undefined ? `the new ${what}` : `the ${what} ${value}`;
}

function meaningOfUpdate(change: Update, plan: Plan): string {
  const fields = new Map(change.fields.map((one) => [one.field, one]));
  const sentences: string[] = [];
  const lost = consequence(change, plan.kind, { hasSidBeside: true });
  if (lost !== undefined) sentences.push(lost);
  const name = fields.get(NAME);
  if (name !== undefined)
    sentences.push(
      `The address is renamed to ${quoteShort(String(name.after))}; its ${plan.kind.embedded(change.live).what} stays the same.`,
    );
  if (plan.kind.fields.some(({ path, isDestination }) => isDestination && fields.has(path)))
    sentences.push(moved(change, plan));
  if (fields.get(ENABLED)?.after === true)
    sentences.push(`${visitors(change)} get their chat back: the address is enabled.`);
  const others = otherSettings(change, plan);
  if (sentences.length === 0) sentences.push(`${visitors(change)} keep their chat.`);
  return `${sentences.join(' ')}${others === '' ? '' : ` Changes: ${others}.`}`;
}

function moved(change: Update, plan: Plan): string {
  const { desired, live } = change;
  const [from, to] = [destination(plan, live.values), destination(plan, desired.values)];
  const notes = change.fields.flatMap(({ field }) => variablesNote(change, field) ?? []);
  // The destination differs in nothing else.
  const isValueAlone = change.fields.every(
    ({ field }) => !fieldOf(plan.kind, field)?.isDestination || variablesNote(change, field) !== undefined,
  );
  if (isValueAlone) return `${visitors(change)} are still answered by ${to}: ${notes.join(', ')}.`;
  return from === to
    ? `${visitors(change)} will be answered by ${destination(plan, desired.values, 'another')}.`
    : `${visitors(change)} will be answered by ${to} instead of ${from}.`;
}

/** The labels of changed settings that have no sentence of their own. */
function otherSettings({ fields }: Update, { kind }: Plan): string {
  const isMoved = fields.some(({ field }) => field === INTEGRATION);
  return (
    fields
      // Another integration comes with its own settings: they are not a change by themselves.
      .filter(({ before, after }) => !isMoved || (before !== null && after !== null))
      .flatMap(({ field: path }) => {
        const field = fieldOf(kind, path);
        return field === undefined || field.isDestination || path === NAME || path === ENABLED
          ? []
          : [field.label];
      })
      .join(', ')
  );
}

function visitors({ desired }: Create | Update): string {
  return `Visitors of ${desired.websites.length === 0 ? quoteShort(desired.name) : shownSites(desired)}`;
}

/** Where chats go, in a few words. The path of a webhook is in the diff. */
function destination(plan: Plan, values: Values, article: 'the' | 'another' = 'the'): string {
  const integration = integrationNamed(plan.kind, values.get(INTEGRATION));
  if (integration === undefined) return 'the current integration';
  const target = destinationOf(plan, values);
  return integration.describe(article, target === undefined ? undefined : quoteShort(target));
}
