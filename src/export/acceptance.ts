import { type Field, INTEGRATION, keyOf, NAME } from '../address/field.ts';
import { fieldOf, integrationNamed, type Kind } from '../address/kind.ts';
import { candidates, type LookUps } from '../address/look-ups.ts';
import { splitSet, type Values } from '../address/value.ts';
import { WebhookUrl } from '../address/webhook-url.ts';
import type { Update } from '../plan/plan.ts';
import { reference } from './entry-lines.ts';
import { keepPlaceholders } from './keep-placeholders.ts';
import type { Item } from './yaml-part.ts';

/** The integration that an entry is to have. */
export interface AcceptedIntegration {
  readonly name: string;
  readonly short: string | undefined;
  /** Whether the file has another integration. */
  readonly isSwitched: boolean;
  /** The fields that differ. */
  readonly changed: readonly Item[];
  /** Every field, for where the integration must be written as a whole. Undefined where one cannot be written. */
  readonly all: readonly Item[] | undefined;
}

/** Why a live value is not written: it may hold a secret, all entries share it, or the format cannot express it. */
export type Refusal = 'secret' | 'shared' | 'inexpressible';

/** The live values that an entry is to have. */
export interface Acceptance {
  readonly change: Update;
  readonly items: readonly Item[];
  readonly integration: AcceptedIntegration | undefined;
  /** Paths of fields that are not written. */
  readonly refused: ReadonlyMap<string, Refusal>;
}

export interface AcceptanceContext {
  readonly kind: Kind;
  readonly lookUps: LookUps;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Key → the URL as the file has it. */
  readonly urls: ReadonlyMap<string, string>;
  readonly holdsSecret: (text: string) => boolean;
}

export function acceptanceOf(change: Update, context: AcceptanceContext): Acceptance {
  const { kind } = context;
  const { values } = change.live;
  const refused = new Map<string, Refusal>();
  const items: Item[] = [];
  const ofIntegration: string[] = [];
  for (const { field: path } of change.fields) {
    const field = fieldOf(kind, path);
    if (field === undefined) continue;
    if (path === INTEGRATION || field.integration !== undefined) ofIntegration.push(path);
    else if (field.type === 'sid') refused.set(path, 'shared');
    else {
      const item = itemOf(field, values, change.key, context);
      if (item === undefined) refused.set(path, 'inexpressible');
      else items.push(item);
    }
  }
  const integration = integrationOf(change, ofIntegration, context, refused);
  return { change, items, integration, refused };
}

function integrationOf(
  { key, live: { values } }: Update,
  paths: readonly string[],
  context: AcceptanceContext,
  refused: Map<string, Refusal>,
): AcceptedIntegration | undefined {
  if (paths.length === 0) return undefined;
  const { kind } = context;
  const found = integrationNamed(kind, values.get(INTEGRATION));
  const refuse = (why: Refusal, which = paths) => {
    for (const path of which) refused.set(path, why);
    return undefined;
  };
  if (found === undefined) return refuse('inexpressible');
  const isSwitched = paths.includes(INTEGRATION);
  const fields = kind.fields.filter(
    ({ path, integration }) => integration === found.name && values.has(path),
  );
  const written = fields.map((field) => ({ field, item: itemOf(field, values, key, context) }));
  const all = written.flatMap(({ item }) => item ?? []);
  const isWhole = all.length === written.length;
  const changed = written.filter(({ field }) => isSwitched || paths.includes(field.path));
  const unwritten = changed.filter(({ item }) => item === undefined).map(({ field }) => field);
  if (unwritten.some(({ type }) => type !== 'url')) return refuse('inexpressible');
  if (isSwitched && !isWhole) return refuse('secret');
  refuse(
    'secret',
    unwritten.map(({ path }) => path),
  );
  if (unwritten.length === changed.length && !isSwitched) return undefined;
  return {
    name: found.name,
    short: found.short,
    isSwitched,
    changed: changed.flatMap(({ item }) => item ?? []),
    all: isWhole ? all : undefined,
  };
}

/** Undefined where the file cannot express the value, or must not contain it. */
function itemOf(field: Field, values: Values, key: string, context: AcceptanceContext): Item | undefined {
  const value = values.get(field.path);
  if (value === undefined || value === null) return undefined;
  // An entry always has a name.
  if (field.path === NAME && value === '') return undefined;
  const isDefault =
    ('default' in field && field.default === value) || ('unset' in field && field.unset === value);
  const base = { key: keyOf(field), comment: '', isDefault };
  if (value instanceof WebhookUrl) {
    const written = context.urls.get(key) ?? '';
    const text = keepPlaceholders(value.reveal(), { ...context, written });
    return text === undefined ? undefined : { ...base, value: text };
  }
  if (field.type === 'set') {
    const words = splitSet(String(value));
    return words.length === 0 ? undefined : { ...base, value: words };
  }
  if (field.type !== 'reference' || field.holds === 'name' || typeof value !== 'string')
    return { ...base, value };
  const all = candidates(context.lookUps, field.resource, String(values.get(field.within ?? '')));
  // A file cannot refer to what is gone from the account.
  if (!all.some(({ sid }) => sid === value)) return undefined;
  const { text, comment } = reference(value, all);
  return { ...base, value: text, comment };
}
