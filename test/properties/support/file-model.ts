import fc from 'fast-check';
import type { Api } from '../../../src/address/kind.ts';
import {
  type AddressRow,
  type SandboxState,
  type StudioFlowRow,
  seedSids,
} from '../../support/sandbox/index.ts';
import { isOwned } from './glob.ts';
import type { Naming } from './integrations.ts';
import type { PropertyKind } from './property-kind.ts';

export interface EntryModel extends Record<string, unknown> {
  readonly name?: string;
  readonly was?: string | readonly string[];
  readonly sid?: string;
  /** Only for a chat address. */
  readonly deploymentKey?: string;
}

/** An addresses file as data; `yamlOf` turns it into text. */
export interface FileModel {
  readonly version: 1;
  readonly api?: Api;
  readonly account?: string;
  readonly chatService?: string;
  readonly scope?: readonly string[];
  readonly unlisted?: 'report' | 'delete' | 'disable';
  readonly ignore?: readonly string[];
  readonly removed?: readonly string[];
  readonly defaults?: Readonly<Record<string, unknown>>;
  readonly addresses: Readonly<Record<string, EntryModel>>;
  readonly environments?: Readonly<Record<string, unknown>>;
}

export interface Surroundings {
  readonly names: readonly string[];
  readonly kind: PropertyKind;
  readonly rows: readonly AddressRow[];
  readonly studioFlows: readonly StudioFlowRow[];
  /** Whether entries claim only by name, so that most plans have no problems. */
  readonly tidy: boolean;
}

const rarely = (weight: number) => fc.nat(weight).map((drawn) => drawn === 0);

function entry({ kind, names, rows, studioFlows, tidy }: Surroundings): fc.Arbitrary<EntryModel> {
  const sids = rows.length === 0 ? [kind.sidOf(1)] : rows.map(({ sid }) => sid);
  const naming = fc.constantFrom<Naming>('name', 'sid', 'upper-case sid');
  return fc
    .record({
      name: fc.constantFrom(...names),
      was: fc.constantFrom(...names),
      hasWas: tidy ? fc.constant(false) : rarely(2),
      sid: fc.constantFrom(...sids),
      hasSid: tidy ? fc.constant(false) : rarely(3),
      shout: fc.boolean(),
      flags: kind.flags,
      target: kind.target(studioFlows),
      naming,
      short: fc.boolean(),
    })
    .map(({ name, was, hasWas, sid, hasSid, shout, flags, target, naming, short }) => ({
      name,
      ...(hasWas && was !== name ? { was } : {}),
      ...(hasSid ? { sid: shout ? `${sid.slice(0, 2)}${sid.slice(2).toUpperCase()}` : sid } : {}),
      ...kind.identity(name, rows, short),
      ...flags,
      ...kind.written(target, naming, short),
    }));
}

function pattern(names: readonly string[]): fc.Arbitrary<string> {
  const escaped = (text: string) => text.replace(/[\\*?]/g, '\\$&');
  const characters = (name: string) => Array.from(name);
  return fc.tuple(fc.constantFrom(...names), fc.nat(3)).map(([name, way]) => {
    const [first = '', ...rest] = characters(name);
    if (way === 0) return `${escaped(first)}*`;
    return way === 1 ? `?${escaped(rest.join(''))}` : escaped(name);
  });
}

/** A valid file: entries that conflict with each other or with the file's own lists are left out. */
export function fileModel(around: Surroundings): fc.Arbitrary<FileModel> {
  const { kind, names, rows } = around;
  const removable = [...names, ...rows.map(({ sid }) => sid)];
  const patterns = fc.array(pattern(names), { minLength: 1, maxLength: 4 });
  return fc
    .record({
      account: sometimes(fc.constant(seedSids.account), 2),
      chatService: sometimes(fc.constant(seedSids.chatService), 2),
      scope: sometimes(patterns, 4),
      unlisted: fc.constantFrom('report' as const, 'delete' as const, 'disable' as const),
      ignore: sometimes(fc.array(pattern(names), { maxLength: 2 }), 3),
      removed: sometimes(fc.array(fc.constantFrom(...removable), { maxLength: 2 }), 3),
      defaults: sometimes(kind.flags, 2),
      entries: fc.array(entry(around), { minLength: 1, maxLength: 6 }),
    })
    .map(({ entries, ...drawn }) => {
      const file = written(drawn);
      return { version: 1, ...kind.head, ...file, addresses: withoutConflicts(entries, file) };
    });
}

/** Once in this many cases. */
function sometimes<T>(arbitrary: fc.Arbitrary<T>, oneIn: number): fc.Arbitrary<T | undefined> {
  return fc.nat(oneIn - 1).chain((drawn) => (drawn === 0 ? arbitrary : fc.constant(undefined)));
}

type Written<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

function written<T extends object>(drawn: T): Written<T> {
  return Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== undefined)) as Written<T>;
}

function withoutConflicts(
  entries: readonly EntryModel[],
  file: Partial<FileModel>,
): Record<string, EntryModel> {
  const kept: Record<string, EntryModel> = {};
  const taken = new Set<string>();
  const removed = new Set(file.removed?.map((item) => (/^(FO|IG)/.test(item) ? item.toLowerCase() : item)));
  for (const [index, one] of entries.entries()) {
    const name = one.name ?? '';
    const sid = one.sid?.toLowerCase();
    const former = formerNames(one).map((was) => `was ${was}`);
    const keys = one.deploymentKey === undefined ? [] : [`key ${one.deploymentKey}`];
    const claims = [`name ${name}`, ...keys, ...(sid ? [`sid ${sid}`] : []), ...former];
    if (claims.some((claim) => taken.has(claim)) || removed.has(name) || (sid && removed.has(sid))) continue;
    if (!isOwned(file, name)) continue;
    // The former name of another entry is a problem of the file, unless a `sid` identifies the address.
    if (!sid && (taken.has(`was of ${name}`) || (one.was && taken.has(`name of ${one.was}`)))) continue;
    for (const claim of claims) taken.add(claim);
    if (!sid) taken.add(`name of ${name}`).add(`was of ${one.was}`);
    const key = `entry-${index}`;
    kept[key] = name === key ? withoutName(one) : one;
  }
  return kept;
}

function withoutName({ name: _, ...rest }: EntryModel): EntryModel {
  return rest;
}

/** The name of an entry: its key if it has no name. */
export function nameOf(key: string, entry: EntryModel): string {
  return entry.name ?? key;
}

/** The former names of an entry. */
export function formerNames({ was }: EntryModel): readonly string[] {
  if (was === undefined) return [];
  return typeof was === 'string' ? [was] : was;
}

/** SIDs of the live addresses that any entry refers to: by `sid`, else by name or `was`. */
export function claimed(file: FileModel, state: SandboxState): string[] {
  const sids = new Set<string>();
  const names = new Set<string>();
  for (const [key, entry] of Object.entries(file.addresses)) {
    if (entry.sid !== undefined) sids.add(entry.sid.toLowerCase());
    else for (const name of [nameOf(key, entry), ...formerNames(entry)]) names.add(name);
  }
  return Object.values(state.flexFlows)
    .filter(({ sid, friendly_name }) => sids.has(sid.toLowerCase()) || names.has(friendly_name))
    .map(({ sid }) => sid);
}
