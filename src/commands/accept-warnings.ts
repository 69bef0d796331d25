import { fieldOf } from '../address/kind.ts';
import { WebhookUrl } from '../address/webhook-url.ts';
import type { Acceptance, Refusal } from '../export/acceptance.ts';
import { EditableFile } from '../export/editable-file.ts';
import { writeUrl } from '../export/placeholders.ts';
import { inlinePart, integrationPart, type Part, partOf, type Quoting } from '../export/yaml-part.ts';
import { addressesPath } from '../file/addresses-file.ts';
import { dollarsIn } from '../file/variables.ts';
import {
  addressesInNoEntry,
  type ByHand,
  inexpressibleValues,
  liveValuesNotWritten,
  noAddressToAccept,
  sharedValueNotWritten,
  staleComment,
  type WhyNotWritten,
  webhookOfNewSecret,
  webhookOfOtherSecret,
} from '../messages/accept.ts';
import type { Plan, Update } from '../plan/plan.ts';
import { type At, located, type Problem } from '../problem.ts';
import { quote } from '../text/quote.ts';

interface Context {
  readonly plan: Plan;
  readonly environment: string | undefined;
  /** Key → the URL as the file has it. */
  readonly urls: ReadonlyMap<string, string>;
}

/** Texts are quoted, since redaction looks at quoted text from outside. */
const QUOTED_TEXTS: Quoting = { keys: false, texts: true };

/** What was not written, why, and the lines to write by hand. */
export function unacceptedWarnings(
  acceptances: readonly Acceptance[],
  faults: ReadonlyMap<string, WhyNotWritten>,
  context: Context,
): Problem[] {
  return acceptances.flatMap((acceptance) => [
    ...faultWarnings(acceptance, faults, context),
    ...refusals(acceptance, context),
  ]);
}

function faultWarnings(
  { change, items, integration }: Acceptance,
  faults: ReadonlyMap<string, WhyNotWritten>,
  { environment }: Context,
): Problem[] {
  const { key } = change;
  const why = faults.get(key);
  if (why === undefined) return [];
  const parts: Part[] = items.map(partOf);
  if (integration !== undefined) {
    const { name, short, isSwitched, changed, all = changed } = integration;
    parts.push(integrationPart(name, short, isSwitched ? all : changed));
  }
  return [located(liveValuesNotWritten(key, why, byHand(parts, environment, key)), entryOf(change))];
}

function byHand(
  parts: readonly Pick<Part, 'key' | 'value'>[],
  environment: string | undefined,
  key: string,
): ByHand {
  return {
    lines: parts.map((part) => inlinePart(part, QUOTED_TEXTS)),
    into: [...addressesPath(environment), key].join('.'),
  };
}

const entryOf = ({ key, desired }: Pick<Update, 'key' | 'desired'>): At => ({
  place: desired.place,
  path: `addresses.${key}`,
  entry: key,
});

function refusals({ change, refused }: Acceptance, context: Context): Problem[] {
  const { key, fields } = change;
  const at = entryOf(change);
  const because = (why: Refusal) => fields.filter(({ field }) => refused.get(field) === why);
  const shared = because('shared').map(({ field, before }) =>
    sharedValueNotWritten(key, labelOf(context, field), `${field}: ${before}`, context.environment),
  );
  const inexpressible = because('inexpressible').map(({ field, before }) =>
    before === null ? labelOf(context, field) : `${labelOf(context, field)} ${quote(String(before))}`,
  );
  return [
    ...shared,
    ...(inexpressible.length === 0 ? [] : [inexpressibleValues(key, inexpressible)]),
    ...(because('secret').length === 0 ? [] : [secretWarning(change, context)]),
  ].map((problem) => located(problem, at));
}

function labelOf({ plan }: Context, path: string): string {
  return fieldOf(plan.kind, path)?.label ?? path;
}

/** A part of a live URL that may be secret is never shown: the proposed line has a variable in its place. */
function secretWarning({ key, live, fields }: Update, context: Context): Problem {
  const { kind } = context.plan;
  const url = [...live.values.values()].find((value) => value instanceof WebhookUrl);
  const written = context.urls.get(key) ?? '';
  const names = dollarsIn(written).flatMap((one) => (one.kind === 'variable' ? [one.name] : []));
  if (names.length > 0) {
    const shown = fields.find(({ field }) => fieldOf(kind, field)?.type === 'url')?.before ?? null;
    return webhookOfOtherSecret(key, [...new Set(names)], String(shown));
  }
  const { text, variables } = writeUrl(url?.reveal() ?? '', key, new Set());
  return webhookOfNewSecret(
    key,
    byHand([{ key: 'webhook', value: text }], context.environment, key),
    variables.map(({ name, what }) => ({ name, part: what })),
  );
}

/** Comments are never edited, not even one that names the replaced value. */
export function staleCommentWarnings(
  text: string,
  environment: string | undefined,
  accepted: readonly Acceptance[],
  { kind }: Plan,
): Problem[] {
  if (accepted.length === 0) return [];
  const file = new EditableFile(text);
  return accepted.flatMap(({ change }) => {
    const { key, fields } = change;
    const pair = file.find([...addressesPath(environment), key]);
    if (pair === undefined) return [];
    const comments = file.comments(pair);
    const former = fields.flatMap(({ field, after }) =>
      fieldOf(kind, field)?.type === 'reference' && comments.includes(String(after)) ? [String(after)] : [],
    );
    if (former.length === 0) return [];
    return [located(staleComment(key, former), entryOf(change))];
  });
}

/** Entries without live values to accept, and live addresses without an entry. */
export function leftAloneWarnings({ claims, unlisted }: Plan): Problem[] {
  const missing = claims
    .filter(({ live }) => live === undefined)
    .map((claim) => located(noAddressToAccept(claim.key), entryOf(claim)));
  if (unlisted.length === 0) return missing;
  return [...missing, addressesInNoEntry(unlisted.map(({ live }) => live))];
}
