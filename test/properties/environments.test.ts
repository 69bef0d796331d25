import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MemoryAccount } from './support/account.ts';
import { holds } from './support/check.ts';
import type { EntryModel, FileModel } from './support/file-model.ts';
import { type Scene, scene } from './support/scene.ts';

/** A scene whose file holds the first file's content, and the second's as what differs in `staging`. */
const staged = scene({ count: 2, tidy: true }).map(({ state, files: [base, over] }: Scene) => ({
  state,
  base: base as FileModel,
  over: over as FileModel,
}));

type Mapping = Record<string, unknown>;
const KINDS = ['studio', 'webhook', 'task'] as const;
const SHORT: Mapping = { studio: 'flow', webhook: 'url' };

/** Layers, the later ones on top, as the format says: key by key, integrations of one kind too. */
function merged(...layers: readonly (Mapping | undefined)[]): Mapping {
  let result: Mapping = {};
  for (const layer of layers) {
    const kind = KINDS.find((candidate) => layer?.[candidate] !== undefined);
    const below = kind === undefined ? undefined : result[kind];
    if (kind !== undefined) result = without(result, KINDS);
    Object.assign(result, layer);
    if (kind !== undefined) result[kind] = { ...longForm(kind, below), ...longForm(kind, layer?.[kind]) };
  }
  return result;
}

function longForm(kind: string, written: unknown): object {
  return typeof written === 'string' ? { [String(SHORT[kind])]: written } : ((written ?? {}) as object);
}

function without(mapping: Mapping, keys: readonly string[]): Mapping {
  return Object.fromEntries(Object.entries(mapping).filter(([key]) => !keys.includes(key)));
}

/** The file that `staging` means, written out by hand. */
function flattened(base: FileModel, over: FileModel): FileModel {
  const keys = [...new Set([...Object.keys(base.addresses), ...Object.keys(over.addresses)])];
  const addresses = keys
    .filter((key) => over.addresses[key] !== null)
    .map((key) => [key, merged(base.defaults, over.defaults, base.addresses[key], over.addresses[key])]);
  const { defaults: _, ...rest } = { ...base, ...over, addresses: Object.fromEntries(addresses) };
  return rest as FileModel;
}

const asEnvironment = ({ version: _, ...rest }: FileModel): Mapping => rest;

test('an environment equals a file with its values merged in', async () => {
  await holds(staged, 180, async ({ state, base, over }) => {
    const byHand = await outcome(state, flattened(base, over), undefined);
    const byMerge = await outcome(
      state,
      { ...base, environments: { staging: asEnvironment(over), other: {} } },
      'staging',
    );

    expect(byMerge).toEqual(byHand);
  });
});

test('null leaves an address out of an environment', async () => {
  await holds(fc.tuple(staged, fc.nat(5)), 60, async ([{ state, base }, which]) => {
    const keys = Object.keys(base.addresses);
    fc.pre(keys.length > 0);
    const left = keys[which % keys.length] as string;
    const rest: Record<string, EntryModel> = Object.fromEntries(
      Object.entries(base.addresses).filter(([key]) => key !== left),
    );
    const byHand = await outcome(state, { ...base, addresses: rest }, undefined);
    const byMerge = await outcome(
      state,
      { ...base, environments: { staging: { addresses: { [left]: null } } } },
      'staging',
    );

    expect(byMerge).toEqual(byHand);
  });
});

/** What a plan comes to, or the codes of what is wrong with the file. */
async function outcome(state: Scene['state'], file: FileModel, environment: string | undefined) {
  const result = await new MemoryAccount(state).tryPlan(
    file,
    environment === undefined ? {} : { environment },
  );
  return {
    problems: result.problems.map(({ code }) => code).sort(),
    changes: result.plan?.changes.map(({ digest }) => digest),
    names: result.plan?.claims.map(({ key, desired }) => [key, desired.name]),
  };
}
