import type { LiveAddress } from '../address/address.ts';
import { type Field, INTEGRATION } from '../address/field.ts';
import type { Kind } from '../address/kind.ts';
import { type ShownValue, sameValue, shownValue, type Value, type Values } from '../address/value.ts';
import { WebhookUrl } from '../address/webhook-url.ts';
import type { FieldChange } from './plan.ts';

/**
 * The fields in which the live address differs from the desired one. Only fields in the file are compared; where the
 * integration changes, the fields of the former one are shown as removed.
 */
export function diff(
  kind: Kind,
  desired: Values,
  live: LiveAddress,
  unmanaged: ReadonlySet<string>,
): readonly FieldChange[] {
  const isSwitched = !unmanaged.has(INTEGRATION) && desired.get(INTEGRATION) !== live.values.get(INTEGRATION);
  const isCompared = ({ path, integration }: Field) => {
    const changesAlong = isSwitched && (path === INTEGRATION || integration !== undefined);
    if (unmanaged.has(path) && !changesAlong) return false;
    return desired.has(path) || (changesAlong && live.values.has(path));
  };
  return kind.fields.filter(isCompared).flatMap(({ path }) => {
    const after = desired.get(path);
    const before = besideSecrets(live.values.get(path), after);
    if (sameValue(before, after)) return [];
    const change = { field: path, before: shownValue(before), after: shownAfter(before, after) };
    return [{ ...change, ...hiddenTags(before, after) }];
  });
}

/** Of the fields that differ: those in which only the values of variables differ, with these variables. */
export function differingVariables(
  fields: readonly FieldChange[],
  desired: Values,
  live: LiveAddress,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    fields.flatMap(({ field }) => {
      const [after, before] = [desired.get(field), live.values.get(field)];
      const areUrls = before instanceof WebhookUrl && after instanceof WebhookUrl;
      const names = areUrls ? after.variablesUnlike(before) : [];
      return names.length === 0 ? [] : [[field, names] as const];
    }),
  );
}

/** A change of a hidden part is reported, too. */
function shownAfter(before: Value | undefined, after: Value | undefined): ShownValue {
  const areUrls = before instanceof WebhookUrl && after instanceof WebhookUrl;
  return areUrls ? after.shownAfter(before) : shownValue(after);
}

/** A change of what is not shown changes the plan's id, too. */
function hiddenTags(...values: (Value | undefined)[]): Pick<FieldChange, 'hidden'> {
  const tags = values.flatMap((value) => (value instanceof WebhookUrl ? [value.hiddenTag() ?? ''] : []));
  return tags.some((tag) => tag !== '') ? { hidden: tags.join(' ') } : {};
}

/** All fields of a new address. */
export function additions(kind: Kind, desired: Values): readonly FieldChange[] {
  return said(kind, desired).map((field) => {
    const after = desired.get(field);
    return { field, before: null, after: shownValue(after), ...hiddenTags(undefined, after) };
  });
}

/** All fields of an address that is deleted. */
export function removals(kind: Kind, { values }: LiveAddress): readonly FieldChange[] {
  return said(kind, values).map((field) => {
    const before = values.get(field);
    return { field, before: shownValue(before), after: null, ...hiddenTags(before, undefined) };
  });
}

function said(kind: Kind, values: Values): string[] {
  return kind.fields
    .map(({ path }) => path)
    .filter((path) => values.has(path) && shownValue(values.get(path)) !== '');
}

/** Where the desired URL hides what came from the environment, the live one may hold its former value. */
export function besideSecrets(live: Value | undefined, desired: Value | undefined): Value | undefined {
  const areUrls = live instanceof WebhookUrl && desired instanceof WebhookUrl;
  return areUrls ? live.shownBeside(desired) : live;
}
