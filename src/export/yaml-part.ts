import { quotedScalar, scalar } from '../file/scalar.ts';

/** A field as it is written into the file. */
export interface Item {
  readonly key: string;
  readonly value: string | number | boolean | readonly string[];
  /** With its number sign; empty if there is none. */
  readonly comment: string;
  /** Whether the entry can leave it out if no layer below has another value. */
  readonly isDefault: boolean;
}

/** `key: value` of an entry; the value of an integration may be a mapping. */
export interface Part {
  readonly key: string;
  readonly value: Item['value'] | readonly Item[];
  readonly comment: string;
  /** Whether the mapping is written as a block where possible. */
  readonly isBlock: boolean;
}

export function partOf({ key, value, comment }: Item): Part {
  return { key, value, comment, isBlock: false };
}

/** `studio: X`, `studio: { flow: X, retryCount: 2 }`, or a block if there is no short form. */
export function integrationPart(name: string, short: string | undefined, items: readonly Item[]): Part {
  const [only, ...more] = items;
  const isShort = only !== undefined && only.key === short && more.length === 0;
  return {
    key: name,
    value: isShort ? only.value : items,
    comment: items.map(({ comment }) => comment).join(''),
    isBlock: short === undefined,
  };
}

/** Whether keys and texts are quoted within a line. */
export interface Quoting {
  readonly keys: boolean;
  readonly texts: boolean;
}

export const PLAIN: Quoting = { keys: false, texts: false };
/** As in JSON. */
export const QUOTED: Quoting = { keys: true, texts: true };

export function inlinePart({ key, value }: Pick<Part, 'key' | 'value'>, quoting: Quoting): string {
  return `${keyText(key, quoting)}: ${inlineValue(value, quoting)}`;
}

export function inlineValue(value: Part['value'], quoting: Quoting): string {
  if (typeof value === 'string') return quoting.texts ? quotedScalar(value) : scalar(value);
  if (isWords(value)) return `[${value.map((word) => inlineValue(word, quoting)).join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  const parts = value.map((item) => inlinePart(item, quoting));
  return `{ ${parts.join(', ')} }`;
}

export function linesOfPart(part: Part): string[] {
  const { key, value, comment, isBlock } = part;
  if (!isBlock || typeof value !== 'object' || isWords(value))
    return [`${inlinePart(part, PLAIN)}${comment}`];
  return [`${key}:`, ...value.map((item) => `  ${linesOfPart(partOf(item)).join('')}`)];
}

/** Whether a value is a list of words, not the mapping of an integration. */
export function isWords(value: Part['value']): value is readonly string[] {
  return Array.isArray(value) && typeof value[0] === 'string';
}

export function keyText(key: string, { keys }: Quoting): string {
  return keys ? quotedScalar(key) : key;
}
