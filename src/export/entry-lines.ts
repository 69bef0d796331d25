import type { LiveAddress } from '../address/address.ts';
import { ENABLED, type Field, INTEGRATION, keyOf, NAME } from '../address/field.ts';
import { type Integration, integrationNamed, type Kind, keyField, keyValue } from '../address/kind.ts';
import { candidates, type LookUps, type Named } from '../address/look-ups.ts';
import { splitSet, type Value, type Values } from '../address/value.ts';
import { WebhookUrl } from '../address/webhook-url.ts';
import { scalar } from '../file/scalar.ts';
import { visible } from '../text/quote.ts';
import { type Variable, writeUrl } from './placeholders.ts';
import { inlineValue, PLAIN } from './yaml-part.ts';

/** Field path → the value that entries need not write, since it is the default of the file or of Twilio. */
export type Baseline = ReadonlyMap<string, string | number | boolean>;

/** @param defaults the values under `defaults` in the file */
export function baselineOf({ fields }: Kind, defaults: Baseline): Baseline {
  const own = fields.flatMap((field) => {
    if ('default' in field) return [[field.path, field.default] as const];
    return 'unset' in field ? [[field.path, field.unset] as const] : [];
  });
  return new Map([...own, ...defaults]);
}

/** An entry as lines of YAML, without the indentation of `addresses`. */
export interface EntryLines {
  readonly key: string;
  readonly sid: string;
  readonly lines: readonly string[];
  readonly variables: readonly Variable[];
}

export interface EntryContext {
  readonly kind: Kind;
  readonly lookUps: LookUps;
  readonly baseline: Baseline;
  /** Names of variables in use; new ones are added. */
  readonly takenVariables: Set<string>;
}

/** Writes a live address as an entry; undefined if the format cannot express where its chats go. */
export function writeEntry(address: LiveAddress, key: string, context: EntryContext): EntryLines | undefined {
  const { kind, baseline } = context;
  const { values } = address;
  const integration = integrationNamed(kind, values.get(INTEGRATION));
  if (integration === undefined || values.get(ENABLED) === null) return undefined;
  const variables: Variable[] = [];
  const differing = (integrationName: string | undefined) =>
    kind.fields.filter((field) => {
      const { path, integration: own, type } = field;
      const isOfEntry = path !== NAME && path !== INTEGRATION && type !== 'sid' && type !== 'key';
      if (!isOfEntry || own !== integrationName || !values.has(path)) return false;
      return 'required' in field || values.get(path) !== baseline.get(path);
    });
  const write = (field: Field) => writeField(field, values, key, context, variables);
  return {
    key,
    sid: address.sid,
    variables,
    lines: [
      `${key}:`,
      `  sid: ${address.sid}`,
      ...(address.name === key ? [] : [`  name: ${scalar(address.name)}`]),
      ...keyLines(kind, values),
      ...integrationLines(integration, differing(integration.name), write).map((line) => `  ${line}`),
      ...differing(undefined).map((field) => `  ${keyOf(field)}: ${write(field).text}`),
    ],
  };
}

/** The key that the site embeds. */
function keyLines(kind: Kind, values: Values): string[] {
  const [field, value] = [keyField(kind), keyValue(kind, values)];
  return field === undefined || value === undefined ? [] : [`  ${field.path}: ${value}`];
}

interface Written {
  readonly text: string;
  /** With its number sign; empty if there is none. */
  readonly comment: string;
}

/** `studio: X`, `studio: { flow: X, retryCount: 2 }`, or a block if there is no short form. */
function integrationLines(
  { name, short }: Integration,
  fields: readonly Field[],
  write: (field: Field) => Written,
): string[] {
  const parts = fields.map((field) => ({ key: keyOf(field), ...write(field) }));
  if (short === undefined)
    return [`${name}:`, ...parts.map(({ key, text, comment }) => `  ${key}: ${text}${comment}`)];
  const comments = parts.map(({ comment }) => comment).join('');
  const [only, ...more] = parts;
  const isShort = only?.key === short && more.length === 0;
  const mapping = parts.map(({ key, text }) => `${key}: ${text}`).join(', ');
  return [`${name}: ${isShort ? only.text : `{ ${mapping} }`}${comments}`];
}

function writeField(
  field: Field,
  values: Values,
  key: string,
  { lookUps, takenVariables }: EntryContext,
  variables: Variable[],
): Written {
  const value: Value = values.get(field.path) ?? '';
  if (value instanceof WebhookUrl) {
    const url = writeUrl(value.reveal(), key, takenVariables);
    variables.push(...url.variables);
    return { text: scalar(url.text), comment: '' };
  }
  if (typeof value !== 'string') return { text: String(value), comment: '' };
  if (field.type === 'set') {
    const words = splitSet(value);
    return { text: words.length === 0 ? '[]' : inlineValue(words, PLAIN), comment: '' };
  }
  if (field.type !== 'reference' || field.holds === 'name') return { text: scalar(value), comment: '' };
  const within = String(values.get(field.within ?? ''));
  const { text, comment } = reference(value, candidates(lookUps, field.resource, within));
  return { text: scalar(text), comment };
}

/** By name with the SID as a comment, or by SID with the name as a comment if the name is ambiguous or odd. */
export function reference(sid: string, all: readonly Named[]): Written {
  const found = all.find((candidate) => candidate.sid === sid);
  if (found === undefined) return { text: sid, comment: '' };
  const isAmbiguous = all.some((other) => other.sid !== sid && other.name === found.name);
  const odd =
    found.name === '' || found.name.trim() !== found.name || /^[A-Z]{2}[0-9a-f]{32}$/i.test(found.name);
  if (isAmbiguous || odd) return { text: sid, comment: ` # ${comment(found.name)}` };
  return { text: found.name, comment: ` # ${sid}` };
}

/** Text from outside for a comment: it stays on one line. */
export function comment(text: string): string {
  const line = visible(text);
  return line.length > 120 ? `${line.slice(0, 120)}…` : line;
}
