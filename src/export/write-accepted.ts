import { isMap, type Pair } from 'yaml';
import type { Kind } from '../address/kind.ts';
import { addressesPath } from '../file/addresses-file.ts';
import type { Acceptance } from './acceptance.ts';
import { type Around, editIntegration } from './edit-integration.ts';
import { addParts, replaceValue } from './edit-values.ts';
import { EditableFile } from './editable-file.ts';
import { hasAnchor } from './yaml-nodes.ts';
import { linesOfPart, type Part, partOf } from './yaml-part.ts';

export interface WrittenAcceptances {
  readonly text: string;
  /** Keys of the entries whose lines cannot be edited. */
  readonly unwritable: ReadonlySet<string>;
  /** Keys of the entries that contain an anchor: editing them may change others. */
  readonly anchored: ReadonlySet<string>;
}

/** Writes the live values into the entries' own lines, under the selected environment if there is one. */
export function writeAccepted(
  text: string,
  { kind, environment }: { readonly kind: Kind; readonly environment: string | undefined },
  acceptances: readonly Acceptance[],
): WrittenAcceptances {
  const file = new EditableFile(text);
  const addresses = addressesPath(environment);
  const present = new Set(file.keys(addresses));
  const unwritable = new Set<string>();
  const fresh: { key: string; parts: readonly Part[] }[] = [];
  for (const acceptance of acceptances) {
    const { key } = acceptance.change;
    const isWritten = file.attempt(() => {
      const parts = editEntry(
        file,
        [...addresses, key],
        aroundOf(file, kind, environment, acceptance),
        acceptance,
      );
      if (parts === undefined || parts.length === 0) return parts !== undefined;
      if (environment === undefined || present.has(key)) return addToEntry(file, [...addresses, key], parts);
      fresh.push({ key, parts });
      return true;
    });
    if (!isWritten) unwritable.add(key);
  }
  const lines = fresh.flatMap(({ key, parts }) => [
    `${key}:`,
    ...parts.flatMap(linesOfPart).map((line) => `  ${line}`),
  ]);
  if (lines.length > 0 && !file.append(addresses, lines)) for (const { key } of fresh) unwritable.add(key);
  const anchored = acceptances.flatMap(({ change: { key } }) => {
    const pair = file.find([...addresses, key]);
    return pair !== undefined && hasAnchor(pair) ? [key] : [];
  });
  return { text: file.result(), unwritable, anchored: new Set(anchored) };
}

function aroundOf(
  file: EditableFile,
  kind: Kind,
  environment: string | undefined,
  { change: { key }, integration }: Acceptance,
): Around {
  const path = [...addressesPath(environment), key];
  const name = integration?.name ?? '';
  const below = [
    ['defaults', name],
    ...(environment === undefined
      ? []
      : [
          ['environments', environment, 'defaults', name],
          ['addresses', key, name],
        ]),
  ];
  return {
    path,
    names: kind.integrations.map((one) => one.name),
    isSaidBelow: below.some((one) => file.find(one) !== undefined),
    hasMergeKey: file.keys(path).includes('<<'),
  };
}

/** @returns what is left to add to the entry; undefined if it cannot be written */
function editEntry(
  file: EditableFile,
  path: readonly string[],
  around: Around,
  { items, integration }: Acceptance,
): Part[] | undefined {
  const parts: Part[] = [];
  for (const item of items) {
    const pair: Pair | undefined = file.find([...path, item.key]);
    if (pair === undefined) parts.push(partOf(item));
    else if (!replaceValue(file, pair, item.value)) return undefined;
  }
  if (integration === undefined) return parts;
  const more = editIntegration(file, integration, around);
  return more && [...parts, ...more];
}

/** Adds the name at the top, and the rest at the end. */
function addToEntry(file: EditableFile, path: readonly string[], parts: readonly Part[]): boolean {
  const entry = file.find(path)?.value;
  const [first, ...rest] = parts;
  if (first?.key !== 'name' || (isMap(entry) && entry.flow === true)) return addParts(file, path, parts);
  return file.prepend(path, linesOfPart(first)) ? addParts(file, path, rest) : addParts(file, path, parts);
}
