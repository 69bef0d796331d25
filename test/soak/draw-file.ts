import { drawTarget, flexFlowTarget } from './account.ts';
import { type Api, deploymentKeyOf, isOn, isWebChat, nameOf, type Row } from './kinds.ts';
import { type Entry, type FileModel, isInScope, matches } from './model.ts';
import { DESTINATIONS, drawName, type Target, URLS } from './pools.ts';
import type { Random } from './random.ts';

const KEYS = ['acme-en', 'acme-de', '1e3', 'on', 'a.b', 'x_y', 'shop', 'help', 'desk', 'labs', '0', 'no'];

/** The first version of the file: it lists some of the live addresses, and some that do not exist yet. */
export function drawFile(random: Random, api: Api, account: string, rows: readonly Row[]): FileModel {
  const ours = rows.filter((row) => isWebChat(row) && nameOf(row) !== '');
  const scope = random.chance(0.6) ? ['Acme*'] : random.chance(0.2) ? ['Acme*', 'ACME*', 'yes'] : undefined;
  const other = ours.find((row) => nameOf(row).startsWith('Acme'));
  const ignore =
    random.chance(0.3) && other !== undefined
      ? [random.chance(0.5) ? other.sid : literal(nameOf(other))]
      : [];
  let file: FileModel = {
    api,
    account,
    ...(scope && { scope }),
    ignore,
    removed: [],
    unlisted: random.pick(['report', 'report', 'delete', 'delete', 'disable']),
    entries: [],
    ...(random.chance(0.2) && { environment: 'staging' }),
  };
  for (const row of ours) if (random.chance(0.7)) file = withEntry(file, adopted(random, file, row));
  for (let left = random.between(0, 2); left > 0; left--) file = withEntry(file, fresh(random, file));
  return file;
}

const literal = (name: string) => name.replace(/[*?\\]/g, '\\$&');

/** Adds an entry unless the file would be rejected for a reason that is irrelevant here. */
function withEntry(file: FileModel, entry: Entry | undefined): FileModel {
  if (entry === undefined || entry.name.trim() !== entry.name || !isInScope(file, entry.name)) return file;
  if (file.ignore.some((one) => one === entry.sid || matches(one, entry.name))) return file;
  if (file.removed.includes(entry.name) || (entry.sid !== undefined && file.removed.includes(entry.sid)))
    return file;
  const clashes = file.entries.some(
    (one) =>
      one.key === entry.key ||
      one.name === entry.name ||
      (entry.sid !== undefined && one.sid === entry.sid) ||
      (entry.deploymentKey !== undefined && one.deploymentKey === entry.deploymentKey),
  );
  return clashes ? file : { ...file, entries: [...file.entries, entry] };
}

function freeKey(random: Random, file: FileModel): string {
  const free = KEYS.filter((key) => file.entries.every((entry) => entry.key !== key));
  return random.maybe(free) ?? `k${random.between(100, 999)}`;
}

/** An entry for a live address, sometimes with other settings. */
function adopted(random: Random, file: FileModel, row: Row): Entry {
  const key = freeKey(random, file);
  const deploymentKey = deploymentKeyOf(row);
  const isKept = random.chance(0.5);
  const vip = row.contact_identity;
  return {
    key,
    name: nameOf(row),
    ...(random.chance(0.2) && { sid: row.sid }),
    ...(deploymentKey !== undefined && random.chance(0.8) && { deploymentKey }),
    ...(random.chance(0.7) && { site: `https://${key.replace(/[^a-z0-9]/g, '')}.acme.com` }),
    enabled: isKept ? isOn(row) : !random.chance(0.1),
    janitor: file.api === 'flex-flows' && (isKept ? row.janitor_enabled === true : random.chance(0.5)),
    longLived: file.api === 'flex-flows' && row.long_lived === true,
    ...(file.api === 'flex-flows' &&
      typeof vip === 'string' &&
      random.chance(0.5) && { contactIdentity: vip }),
    target: (isKept ? targetIn(row) : undefined) ?? drawTarget(random, file.api),
    ...(random.chance(0.08) && { unmanaged: ['enabled'] }),
  };
}

/** The current destination of a Flex Flow, if the soak knows it. */
function targetIn(row: Row): Target | undefined {
  const is = JSON.stringify(row.integration);
  const retries = [0, 1, 2, 3];
  const all: Target[] = [
    ...DESTINATIONS.studio.flatMap((flow) =>
      retries.map((retryCount) => ({ kind: 'studio' as const, flow, retryCount })),
    ),
    ...URLS.flatMap((url) => retries.map((retryCount) => ({ kind: 'webhook' as const, url, retryCount }))),
  ];
  return all.find((target) => JSON.stringify(flexFlowTarget(target).integration) === is);
}

function fresh(random: Random, file: FileModel): Entry {
  const key = freeKey(random, file);
  const isFlexFlows = file.api === 'flex-flows';
  return {
    key,
    name: drawName(random),
    ...(!isFlexFlows && { deploymentKey: random.sid('CV') }),
    ...(random.chance(0.7) && {
      site: `https://${key.replace(/[^a-z0-9]/g, '')}${random.between(1, 99)}.acme.com`,
    }),
    enabled: !random.chance(0.1),
    janitor: isFlexFlows && random.chance(0.5),
    longLived: isFlexFlows && random.chance(0.2),
    target: drawTarget(random, file.api),
  };
}

/** The next version of a file, with a few changes that teams typically make. */
export function nextFile(random: Random, before: FileModel, rows: readonly Row[]): FileModel {
  let file: FileModel = {
    ...before,
    // A former name is no longer needed once the address is renamed, but often stays in the file.
    entries: before.entries.map(({ was, ...entry }) =>
      was && random.chance(0.5) ? { ...entry, was } : entry,
    ),
  };
  for (let left = random.between(1, 3); left > 0; left--) file = random.pick(EDITS)(random, file, rows);
  return file;
}

/** Replaces a rejected file: pins each live address that has a unique name by its SID. */
export function repairedFile(
  random: Random,
  { environment: _, ...file }: FileModel,
  rows: readonly Row[],
): FileModel {
  let repaired: FileModel = { ...file, ignore: [], removed: [], unlisted: 'report', entries: [] };
  for (const row of rows.filter((one) => isWebChat(one) && nameOf(one) !== '')) {
    const entry = { ...adopted(random, repaired, row), sid: row.sid };
    const isAlone = rows.filter((one) => isWebChat(one) && nameOf(one) === nameOf(row)).length === 1;
    if (isAlone) repaired = withEntry(repaired, entry);
  }
  return repaired;
}

type Edit = (random: Random, file: FileModel, rows: readonly Row[]) => FileModel;

function replaced(file: FileModel, old: Entry, entry: Entry): FileModel {
  const without = { ...file, entries: file.entries.filter((one) => one !== old) };
  const next = withEntry(without, entry);
  if (next === without) return file;
  const is = next.entries.indexOf(entry);
  return is < 0 ? file : next;
}

const onEntry =
  (edit: (random: Random, entry: Entry, file: FileModel) => Entry): Edit =>
  (random, file) => {
    const entry = random.maybe(file.entries);
    return entry === undefined ? file : replaced(file, entry, edit(random, entry, file));
  };

const drop: Edit = (random, file) => {
  const entry = random.maybe(file.entries);
  return { ...file, entries: file.entries.filter((one) => one !== entry) };
};

const add: Edit = (random, file) => withEntry(file, fresh(random, file));

const adopt: Edit = (random, file, rows) => {
  const row = random.maybe(rows.filter((one) => isWebChat(one) && nameOf(one) !== ''));
  return row === undefined ? file : withEntry(file, adopted(random, file, row));
};

const rename = onEntry((random, entry) => ({ ...entry, name: drawName(random), was: [entry.name] }));
const renameAndForget = onEntry((random, { was: _, ...entry }) => ({ ...entry, name: drawName(random) }));
const rekey = onEntry((random, entry, file) => ({ ...entry, key: freeKey(random, file) }));
const lead = onEntry((random, entry, file) => ({ ...entry, target: drawTarget(random, file.api) }));
const toggle = onEntry((_, entry) => ({ ...entry, enabled: !entry.enabled }));
const keep = onEntry((_, entry, file) =>
  file.api === 'flex-flows' ? { ...entry, janitor: !entry.janitor } : entry,
);

const pin: Edit = (random, file, rows) => {
  const entry = random.maybe(file.entries);
  const found = rows.filter((row) => isWebChat(row) && nameOf(row) === entry?.name);
  const [row] = found;
  return entry === undefined || row === undefined || found.length > 1
    ? file
    : replaced(file, entry, { ...entry, sid: row.sid });
};

/** Lists an address under `removed` and drops its entry, if it has one. */
const remove: Edit = (random, file, rows) => {
  const row = random.maybe(
    rows.filter((one) => isWebChat(one) && nameOf(one).trim() !== '' && nameOf(one).trim() === nameOf(one)),
  );
  if (row === undefined) return file;
  const what = random.chance(0.5) ? row.sid : nameOf(row);
  if (file.removed.includes(what)) return file;
  const entries = file.entries.filter(({ name, sid, was, deploymentKey }) => {
    const isIt = name === nameOf(row) || sid === row.sid || was?.includes(nameOf(row));
    return !isIt && (deploymentKey === undefined || deploymentKey !== deploymentKeyOf(row));
  });
  return { ...file, entries, removed: [...file.removed, what] };
};

const exchange: Edit = (random, file) => {
  const [one, two] = [random.maybe(file.entries), random.maybe(file.entries)];
  if (one === undefined || two === undefined || one === two) return file;
  const entries = file.entries.map((entry) =>
    entry === one ? { ...one, name: two.name } : entry === two ? { ...two, name: one.name } : entry,
  );
  return { ...file, entries };
};

const changeUnlisted: Edit = (random, file) => ({
  ...file,
  unlisted: random.pick(['report', 'delete', 'disable']),
});

const EDITS: readonly Edit[] = [
  drop,
  add,
  add,
  adopt,
  rename,
  rename,
  renameAndForget,
  rekey,
  lead,
  lead,
  toggle,
  keep,
  pin,
  remove,
  exchange,
  changeUnlisted,
];
