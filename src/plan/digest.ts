import { createHash } from 'node:crypto';
import { inIdOrder } from './order.ts';
import type { Change, FieldChange, Plan } from './plan.ts';

/** JSON with the keys of every object sorted: equal values give equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The content of a change, without wording and times, and with secrets as fingerprints. */
export function changeDigest(change: {
  readonly action: string;
  readonly key: string | undefined;
  readonly sid: string | undefined;
  readonly name: string;
  readonly fields: readonly FieldChange[];
}): string {
  const { action, key, sid, name, fields } = change;
  return sha256(canonicalJson({ action, key, sid, name, fields }));
}

/** The parts of an update that are reviewed: each field of the address with this SID. */
export function fieldDigests(sid: string, fields: readonly FieldChange[]): string[] {
  return fields.map((field) => sha256(canonicalJson({ sid, ...field })));
}

/**
 * The plan id: SHA-256 over canonical JSON of account, file path, environment and the ordered changes, and the keys of
 * `--only`.
 */
export function planId(
  account: string,
  { file, environment, only }: Pick<Plan, 'file' | 'environment' | 'only'>,
  all: readonly Change[],
): string {
  const changes = [...all].sort(inIdOrder).map(({ digest }) => digest);
  const keys = only && [...only].sort();
  return sha256(
    canonicalJson({ format: 1, account, file, environment: environment ?? null, only: keys, changes }),
  );
}
