import type { EntryModel, FileModel } from '../properties/support/file-model.ts';
import { formerNames, nameOf } from '../properties/support/file-model.ts';
import { isOwned } from '../properties/support/glob.ts';
import { chatWebhook, freeKey } from './chat-scene.ts';
import type { Random } from './random.ts';

type Entries = Record<string, EntryModel>;

/** The ways in which people change a file from one version to the next. */
type Edit = (file: FileModel, random: Random) => FileModel;

/** The next version of a file, after one to three edits. */
export function nextVersion(file: FileModel, random: Random): FileModel {
  let next = file;
  for (let edits = 1 + random.int(3); edits > 0; edits--) {
    const possible = next.api === 'conversations' ? EDITS_OF_CHAT_FILES : EDITS;
    const edited = random.pick(possible)(next, random);
    // Most mistakes stop a pull request; only some are merged.
    if (isSound(edited) || random.chance(0.05)) next = edited;
  }
  return next;
}

/** Whether a file is consistent: no duplicate name or key, and every name is in scope. */
function isSound(file: FileModel): boolean {
  const entries = Object.entries(file.addresses);
  const names = entries.map(([key, entry]) => nameOf(key, entry));
  const former = entries.flatMap(([, entry]) => formerNames(entry));
  const isAgreed = (name: string) => isOwned(file, name) && !file.removed?.includes(name);
  const keys = entries.flatMap(([, { deploymentKey }]) => deploymentKey?.toLowerCase() ?? []);
  const isOnce = (all: readonly string[]) => new Set(all).size === all.length;
  return isOnce(names) && isOnce(former) && isOnce(keys) && names.every(isAgreed);
}

/** The same file with an environment that overrides some of it. */
export function withEnvironment(file: FileModel, random: Random): FileModel {
  const keys = Object.keys(file.addresses);
  const own: Record<string, unknown> = {};
  if (keys.length > 1 && random.chance(0.5)) own[random.pick(keys)] = null;
  const isOfChats = file.api === 'conversations';
  const flag = isOfChats ? 'enabled' : 'janitor';
  if (keys.length > 0 && random.chance(0.5)) own[random.pick(keys)] ??= { [flag]: random.chance(0.5) };
  if (random.chance(0.3))
    own['only-here'] = {
      name: `Only here ${random.int(3)}`,
      ...(isOfChats && { deploymentKey: freeKey(random) }),
      webhook: 'https://a.example/',
    };
  const unlisted = random.chance(0.4) ? { unlisted: random.pick(['report', 'delete', 'disable']) } : {};
  return { ...file, environments: { staging: { ...unlisted, addresses: own } } };
}

/** The file as its environment sees it, for the parts that `withEnvironment` writes. */
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

/** The same file with websites, each in one entry. */
export function withSites(file: FileModel, random: Random): FileModel {
  const addresses = Object.entries(file.addresses).map(([key, entry], index): [string, EntryModel] => {
    const locale = random.pick([{}, { locale: 'en-US' }, { locale: ['de', 'fr'] }]);
    return [
      key,
      random.chance(0.7) ? { ...entry, website: `https://${index}.shop.example`, ...locale } : entry,
    ];
  });
  return { ...file, addresses: Object.fromEntries(addresses) };
}

/** The same file with names that may be too long for Twilio. */
export function withLongNames(file: FileModel, length: number, random: Random): FileModel {
  const addresses = Object.entries(file.addresses).map(([key, entry]): [string, EntryModel] => {
    const name = `${nameOf(key, entry)} `.padEnd(length, 'long ').trim();
    return [key, random.chance(0.6) && isOwned(file, name) ? { ...entry, name } : entry];
  });
  return { ...file, addresses: Object.fromEntries(addresses) };
}

/** How a rename identifies its address. */
type FormerNames = 'nothing' | 'the last name' | 'all names';

function renamed(key: string, entry: EntryModel, name: string, stated: FormerNames): EntryModel {
  const former = nameOf(key, entry);
  const { was: _, ...rest } = entry;
  if (former === name) return entry;
  if (stated === 'nothing' || entry.sid !== undefined) return { ...rest, name };
  if (stated === 'the last name') return { ...rest, name, was: former };
  const names = [former, ...formerNames(entry)].filter((one) => one !== name);
  return { ...rest, name, was: [...new Set(names)] };
}

const newName = (name: string, random: Random): string =>
  random.pick([`${name} 2`, `${name}!`, name.toUpperCase(), `New ${random.int(3)}`]);

const rename = (stated: FormerNames): Edit =>
  onEntry((key, entry, random) => renamed(key, entry, newName(nameOf(key, entry), random), stated));

/** An entry gets another key, and often another name, too. */
const rekey =
  (stated: FormerNames | 'same name'): Edit =>
  (file, random) => {
    const keys = Object.keys(file.addresses);
    if (keys.length === 0) return file;
    const key = random.pick(keys);
    const { [key]: entry, ...rest } = file.addresses;
    const name = nameOf(key, entry as EntryModel);
    const next =
      stated === 'same name'
        ? { ...entry, name }
        : renamed(key, entry as EntryModel, newName(name, random), stated);
    return { ...file, addresses: { ...rest, [`moved-${random.int(1000)}`]: next } };
  };

/** An address moves to another key, and its old key gets a new address. */
const replaceUnderKey: Edit = (file, random) => {
  const keys = Object.keys(file.addresses);
  if (keys.length === 0) return file;
  const key = random.pick(keys);
  const { website: _, locale: __, ...old } = file.addresses[key] as EntryModel;
  const { sid: ___, was: ____, ...next } = file.addresses[key] as EntryModel;
  const addresses = {
    ...file.addresses,
    [`old-${random.int(1000)}`]: { ...old, name: nameOf(key, old) },
    [key]: {
      ...next,
      ...(next.deploymentKey === undefined ? {} : { deploymentKey: freeKey(random) }),
      name: newName(nameOf(key, next), random),
    },
  };
  return { ...file, addresses };
};

const change: Edit = onEntry((_, entry, random) => {
  const field = random.pick(['enabled', 'janitor', 'longLived']);
  return { ...entry, [field]: random.chance(0.5) };
});

const switchService: Edit = onEntry((_, entry, random) => ({ ...entry, enabled: random.chance(0.5) }));

const redirectChats: Edit = onEntry((_, entry, random) => {
  const { studio: _studio, webhook: _webhook, ...rest } = entry;
  return { ...rest, webhook: chatWebhook(`https://bots.example/${random.int(3)}?key=\${BOT_KEY}`, random) };
});

/** An entry gets a key or another one, or loses its key and is then found by its name. */
const rekeyChats: Edit = onEntry((_, { deploymentKey, ...rest }, random) =>
  deploymentKey !== undefined && random.chance(0.3) ? rest : { ...rest, deploymentKey: freeKey(random) },
);

/** Two entries exchange their keys, or one passes its key on. */
const handKeyOn: Edit = (file, random) => {
  const [one, other] = [random.pick(Object.keys(file.addresses)), random.pick(Object.keys(file.addresses))];
  const [a, b] = [file.addresses[one], file.addresses[other]];
  if (a === undefined || b === undefined || one === other) return file;
  const withKey = ({ deploymentKey: _, ...entry }: EntryModel, key: string | undefined): EntryModel =>
    key === undefined ? entry : { ...entry, deploymentKey: key };
  const addresses = {
    ...file.addresses,
    [one]: withKey(a, b.deploymentKey),
    [other]: withKey(b, a.deploymentKey),
  };
  return { ...file, addresses };
};

const addChat: Edit = (file, random) => {
  const key = `added-${random.int(1000)}`;
  const deploymentKey = random.chance(0.95) ? { deploymentKey: freeKey(random) } : {};
  const webhook = chatWebhook('https://bots.example/added', random);
  const entry = { name: `Added ${random.int(4)}`, ...deploymentKey, webhook };
  return { ...file, addresses: { ...file.addresses, [key]: entry } };
};

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

/** Two entries exchange names, with `was` for both or without. */
const exchange: Edit = (file, random) => {
  const [one, other] = [random.pick(Object.keys(file.addresses)), random.pick(Object.keys(file.addresses))];
  const [a, b] = [file.addresses[one], file.addresses[other]];
  if (a === undefined || b === undefined || one === other) return file;
  const stated = random.pick(['nothing', 'the last name'] as const);
  const addresses = {
    ...file.addresses,
    [one]: renamed(one, a, nameOf(other, b), stated),
    [other]: renamed(other, b, nameOf(one, a), stated),
  };
  return { ...file, addresses };
};

const EDITS_OF_ANY: readonly Edit[] = [
  ...[rename('the last name'), rename('the last name'), rename('all names'), rename('nothing')],
  ...[rekey('same name'), rekey('nothing'), rekey('the last name'), rekey('all names'), replaceUnderKey],
  (file, random) => ({ ...file, unlisted: random.pick(['report', 'delete', 'delete', 'disable'] as const) }),
  onTwo(exchange),
];

const EDITS: readonly Edit[] = [...EDITS_OF_ANY, ...[change, change, redirect, add, add, drop, drop, drop]];

const EDITS_OF_CHAT_FILES: readonly Edit[] = [
  ...EDITS_OF_ANY,
  ...[switchService, redirectChats, redirectChats, addChat, addChat, drop, drop, drop],
  ...[rekeyChats, rekeyChats, onTwo(handKeyOn)],
];

function onTwo(edit: Edit): Edit {
  return (file, random) => (Object.keys(file.addresses).length < 2 ? file : edit(file, random));
}

function onEntry(edit: (key: string, entry: EntryModel, random: Random) => EntryModel): Edit {
  return (file, random) => {
    const keys = Object.keys(file.addresses);
    if (keys.length === 0) return file;
    const key = random.pick(keys);
    const edited = edit(key, file.addresses[key] as EntryModel, random);
    return { ...file, addresses: { ...file.addresses, [key]: edited } };
  };
}
