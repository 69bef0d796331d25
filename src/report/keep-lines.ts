import { isNameless } from '../address/address.ts';
import { type Field, INTEGRATION, keyOf, NAME } from '../address/field.ts';
import { fieldOf, integrationNamed } from '../address/kind.ts';
import { type ShownValue, shownValue, splitSet } from '../address/value.ts';
import { addressesPath } from '../file/addresses-file.ts';
import { scalar } from '../file/scalar.ts';
import { literalText } from '../file/variables.ts';
import type { Delete, Disable, Plan, Update } from '../plan/plan.ts';
import { visible } from '../text/quote.ts';

/** A change of a live address. */
export type LiveChange = Update | Delete | Disable;

/**
 * The lines of the file that keep an address as it is live: what differs for an update, all of it for an address in no
 * entry. A value that contains a secret becomes a comment.
 */
export function keepLines(change: LiveChange, plan: Plan): string[] {
  const entry = [...ownLines(change, plan), ...integrationLines(change, plan)];
  const key = change.key ?? freeKey(change.name, plan);
  const head = change.action === 'update' ? [] : [`sid: ${change.sid}`];
  // An entry would name it.
  if (change.action !== 'update' && isNameless(change.live)) return ['ignore:', `  - ${change.sid}`];
  const lines = [...head, ...entry];
  const path = addressesPath(plan.environment);
  return [...fileLines(change, plan), ...(lines.length === 0 ? [] : nested([...path, key], lines))];
}

/** The settings that every address has: `name`, `enabled`, … */
function ownLines({ fields }: LiveChange, plan: Plan): string[] {
  return fields.flatMap(({ field: path, before }) => {
    const field = fieldOf(plan.kind, path);
    const isOwn = field !== undefined && field.integration === undefined && path !== INTEGRATION;
    return isOwn && field.type !== 'sid' ? line(field, before, plan) : [];
  });
}

/** The settings at the top of the file. */
function fileLines({ action, fields }: LiveChange, plan: Plan): string[] {
  if (action !== 'update') return [];
  const lines = fields.flatMap(({ field: path, before }) => {
    const field = fieldOf(plan.kind, path);
    return field?.type === 'sid' ? line(field, before, plan) : [];
  });
  return plan.environment === undefined || lines.length === 0
    ? lines
    : nested(['environments', plan.environment], lines);
}

/** The whole integration: a part of it would mean something else beside a short form, or under `defaults`. */
function integrationLines({ fields, live }: LiveChange, plan: Plan): string[] {
  const { kind } = plan;
  const shown = new Map(fields.map(({ field, before }) => [field, before]));
  const isAbout = (path: string) => path === INTEGRATION || fieldOf(kind, path)?.integration !== undefined;
  if (![...shown.keys()].some(isAbout)) return [];
  const integration = integrationNamed(kind, live.values.get(INTEGRATION));
  if (integration === undefined) return ['# This file cannot express where its chats go now.'];
  const lines = kind.fields
    .filter((field) => field.integration === integration.name && live.values.has(field.path))
    .flatMap((field) => {
      const value = shown.get(field.path);
      if (value !== undefined) return line(field, value, plan);
      if (field.type === 'url') return [`# ${keyOf(field)}: unchanged`];
      return line(field, shownValue(live.values.get(field.path)), plan);
    });
  const switched = fields.find(({ field, after }) => field === INTEGRATION && after !== null);
  const instead = switched === undefined ? [] : [`# instead of ${visible(String(switched.after))}:`];
  return [...instead, ...nested([integration.name], lines)];
}

/** What a shown value has in place of a secret. */
const HIDDEN = /[‹›]|\*\*\*/;

function line(field: Field, value: ShownValue, { names }: Plan): string[] {
  const key = keyOf(field);
  if (value === null) return [];
  if (typeof value !== 'string') return [`${key}: ${value}`];
  if (value === '' && (field.path === NAME || field.type === 'set'))
    return [`# ${key}: empty, which this file cannot express`];
  if (field.type === 'set') return [`${key}: [${splitSet(value).join(', ')}]`];
  if (HIDDEN.test(value)) return [`# ${key}: ${visible(value)} contains a secret: write it as \${NAME}`];
  if (field.type === 'url') return [`${key}: ${scalar(literalText(value))}`];
  const name = field.type === 'reference' && field.holds === 'sid' ? names.get(value) : undefined;
  return [`${key}: ${scalar(value)}${name === undefined ? '' : ` # ${visible(name)}`}`];
}

function nested(path: readonly string[], lines: readonly string[]): string[] {
  return path.reduceRight<readonly string[]>(
    (inner, name) => [`${scalar(name)}:`, ...inner.map((one) => `  ${one}`)],
    lines,
  ) as string[];
}

/** An unused key, made from the name. */
function freeKey(name: string, { claims }: Plan): string {
  const base = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const taken = new Set(claims.map(({ key }) => key));
  let key = base || 'address';
  for (let n = 2; taken.has(key); n++) key = `${base || 'address'}-${n}`;
  return key;
}
