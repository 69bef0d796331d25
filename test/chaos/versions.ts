import type { EntryModel, FileModel } from '../properties/support/file-model.ts';
import { nameOf } from '../properties/support/file-model.ts';
import type { Random } from './random.ts';

type Entries = Record<string, EntryModel>;

/** How people change a file from one version to the next. */
type Edit = (file: FileModel, random: Random) => FileModel;

/** The next version of a file: one to three edits of it. */
export function nextVersion(file: FileModel, random: Random): FileModel {
  let next = file;
  for (let edits = 1 + random.int(3); edits > 0; edits--) next = random.pick(EDITS)(next, random);
  return next;
}

/** The same file with an environment, in which some of it is otherwise. */
export function withEnvironment(file: FileModel, random: Random): FileModel {
  const keys = Object.keys(file.addresses);
  const own: Record<string, unknown> = {};
  if (keys.length > 1 && random.chance(0.5)) own[random.pick(keys)] = null;
  if (keys.length > 0 && random.chance(0.5)) own[random.pick(keys)] ??= { janitor: random.chance(0.5) };
  if (random.chance(0.3))
    own['only-here'] = { name: `Only here ${random.int(3)}`, webhook: 'https://a.example/' };
  const unlisted = random.chance(0.4) ? { unlisted: random.pick(['report', 'delete', 'disable']) } : {};
  return { ...file, environments: { staging: { ...unlisted, addresses: own } } };
}

/** The file as its environment sees it, for those parts that `withEnvironment` writes. */
export function seenFrom(file: FileModel, environment: string | undefined): FileModel {
  const own = (file.environments?.[environment ?? ''] ?? {}) as Partial<FileModel>;
  const merged: Entries = { ...file.addresses };
  for (const [key, entry] of Object.entries(own.addresses ?? {})) {
    if (entry === null) delete merged[key];
    else merged[key] = { ...merged[key], ...entry };
  }
  const { environments: _, ...rest } = file;
  return { ...rest, ...own, addresses: merged };
}

const rename = (said: boolean): Edit =>
  onEntry((key, entry, random) => {
    const name = nameOf(key, entry);
    const next = random.pick([`${name} 2`, `${name}!`, name.toUpperCase(), `New ${random.int(3)}`]);
    if (next === name) return entry;
    return said && entry.sid === undefined ? { ...entry, name: next, was: name } : { ...entry, name: next };
  });

const change: Edit = onEntry((_, entry, random) => {
  const field = random.pick(['enabled', 'janitor', 'longLived']);
  return { ...entry, [field]: random.chance(0.5) };
});

const redirect: Edit = onEntry((_, entry, random) => {
  const { studio: _studio, webhook: _webhook, task: _task, ...rest } = entry;
  const url = `https://bots.example/${random.int(3)}?key=\${BOT_KEY}`;
  return random.chance(0.5)
    ? { ...rest, webhook: { url, retryCount: random.int(4) } }
    : { ...rest, task: { workspace: 'Flex Task Assignment', workflow: 'VIP', priority: random.int(3) } };
});

const add: Edit = (file, random) => {
  const key = `added-${random.int(1000)}`;
  const entry = { name: `Added ${random.int(4)}`, webhook: 'https://bots.example/added' };
  return { ...file, addresses: { ...file.addresses, [key]: entry } };
};

const drop: Edit = (file, random) => {
  const keys = Object.keys(file.addresses);
  if (keys.length === 0) return file;
  const key = random.pick(keys);
  const { [key]: gone, ...addresses } = file.addresses;
  const name = nameOf(key, gone as EntryModel);
  const removed = random.chance(0.5) ? { removed: [...(file.removed ?? []), name] } : {};
  return { ...file, ...removed, addresses };
};

const exchange: Edit = (file, random) => {
  const [one, other] = [random.pick(Object.keys(file.addresses)), random.pick(Object.keys(file.addresses))];
  const [a, b] = [file.addresses[one], file.addresses[other]];
  if (a === undefined || b === undefined || one === other) return file;
  const named = (key: string, entry: EntryModel, name: string): EntryModel => ({
    ...entry,
    name,
    ...(entry.sid === undefined ? { was: nameOf(key, entry) } : {}),
  });
  const addresses = {
    ...file.addresses,
    [one]: named(one, a, nameOf(other, b)),
    [other]: named(other, b, nameOf(one, a)),
  };
  return { ...file, addresses };
};

const EDITS: readonly Edit[] = [
  ...[rename(true), rename(true), rename(false), change, change, redirect, add, add, drop, drop, drop],
  (file, random) => ({ ...file, unlisted: random.pick(['report', 'delete', 'delete', 'disable'] as const) }),
  (file, random) => (Object.keys(file.addresses).length < 2 ? file : exchange(file, random)),
];

function onEntry(edit: (key: string, entry: EntryModel, random: Random) => EntryModel): Edit {
  return (file, random) => {
    const keys = Object.keys(file.addresses);
    if (keys.length === 0) return file;
    const key = random.pick(keys);
    const edited = edit(key, file.addresses[key] as EntryModel, random);
    return { ...file, addresses: { ...file.addresses, [key]: edited } };
  };
}
