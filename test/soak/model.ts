import { type Api, deploymentKeyOf, isWebChat, nameOf, type Row } from './kinds.ts';
import type { Target } from './pools.ts';

/** An entry of the file after merging, with variables filled in. */
export interface Entry {
  readonly key: string;
  readonly name: string;
  readonly was?: readonly string[];
  readonly sid?: string;
  readonly deploymentKey?: string;
  readonly site?: string;
  readonly enabled: boolean;
  readonly janitor: boolean;
  readonly longLived: boolean;
  readonly contactIdentity?: string;
  readonly target: Target;
  /** Fields that people may change by hand. */
  readonly unmanaged?: readonly string[];
}

/** One version of the file. The soak writes the text from it and never parses a text. */
export interface FileModel {
  readonly api: Api;
  readonly account: string;
  readonly scope?: readonly string[];
  readonly ignore: readonly string[];
  readonly removed: readonly string[];
  readonly unlisted: 'report' | 'delete' | 'disable';
  readonly entries: readonly Entry[];
  /** The environment, if the text has a part of the file under `environments`. */
  readonly environment?: string;
}

/** `*` and `?` are wildcards; `\` escapes them. */
export function matches(pattern: string, name: string): boolean {
  const source = pattern.replace(/\\?[\s\S]/gu, (part) => {
    if (part === '*') return '[\\s\\S]*';
    if (part === '?') return '[\\s\\S]';
    const char = part.length > 1 && part.startsWith('\\') ? part.slice(1) : part;
    return char.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
  });
  return new RegExp(`^${source}$`, 'u').test(name);
}

export function isIgnored(file: FileModel, row: Row): boolean {
  return file.ignore.some((one) => one === row.sid || matches(one, nameOf(row)));
}

export function isInScope(file: FileModel, name: string): boolean {
  return file.scope === undefined || file.scope.some((pattern) => matches(pattern, name));
}

/** Whether the file manages this address. It must not change any other. */
export function answersFor(file: FileModel, row: Row): boolean {
  if (!isWebChat(row) || isIgnored(file, row)) return false;
  if (isInScope(file, nameOf(row))) return true;
  const key = nameOf(row) === '' ? deploymentKeyOf(row) : undefined;
  return key !== undefined && file.entries.some((entry) => entry.deploymentKey === key);
}

export const isRemovedBySid = (file: FileModel, row: Row): boolean => file.removed.includes(row.sid);
export const isRemovedByName = (file: FileModel, row: Row): boolean =>
  nameOf(row) !== '' && file.removed.includes(nameOf(row));
