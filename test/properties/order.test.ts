import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bySid, emptyState, flexFlow, type SandboxState } from '../support/sandbox/index.ts';
import { MemoryAccount } from './support/account.ts';
import { holds } from './support/check.ts';
import type { FileModel } from './support/file-model.ts';
import { PROPERTY_KINDS } from './support/kinds.ts';
import { flowSid, type Scene, type SceneOptions, scene } from './support/scene.ts';
import { STYLES } from './support/yaml.ts';

/** A scene, and the same with everything that has an order in another one. */
function shuffledTwin(options: SceneOptions): fc.Arbitrary<[Scene, Scene]> {
  return fc.tuple(scene(options), fc.infiniteStream(fc.nat(1000))).map(([drawn, stream]) => {
    const shuffled = <T>(list: readonly T[]): T[] =>
      list
        .map((item) => ({ item, rank: stream.next().value ?? 0 }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ item }) => item);
    return [
      drawn,
      {
        state: reordered(drawn.state, shuffled),
        files: drawn.files.map((file) => reorderedFile(file, shuffled)),
      },
    ];
  });
}

type Shuffled = <T>(list: readonly T[]) => T[];

function reordered(state: SandboxState, shuffled: Shuffled): SandboxState {
  return {
    ...state,
    flexFlows: Object.fromEntries(shuffled(Object.entries(state.flexFlows))),
    chatAddresses: Object.fromEntries(shuffled(Object.entries(state.chatAddresses))),
    studioFlows: shuffled(state.studioFlows),
    workspaces: shuffled(state.workspaces),
  };
}

function reorderedFile(file: FileModel, shuffled: Shuffled): FileModel {
  const addresses = shuffled(Object.entries(file.addresses)).map(([key, entry]) => [
    key,
    Object.fromEntries(shuffled(Object.entries(entry))),
  ]);
  return Object.fromEntries(
    shuffled(
      Object.entries({
        ...file,
        addresses: Object.fromEntries(addresses),
        ...(file.scope === undefined ? {} : { scope: shuffled(file.scope) }),
        ...(file.ignore === undefined ? {} : { ignore: shuffled(file.ignore) }),
        ...(file.removed === undefined ? {} : { removed: shuffled(file.removed) }),
      }),
    ),
  ) as unknown as FileModel;
}

describe.each(PROPERTY_KINDS)('$api', (kind) => {
  test('a plan does not depend on the order of file and account or on the style of the file', async () => {
    const drawn = fc.tuple(shuffledTwin({ kind }), fc.constantFrom(...STYLES));
    await holds(drawn, 180 * kind.share, async ([[one, other], style]) => {
      const plans = [
        await new MemoryAccount(one.state).plan(one.files[0] as FileModel),
        await new MemoryAccount(other.state).plan(other.files[0] as FileModel, { style }),
      ];

      const [first, second] = plans.map(({ plan }) => ({
        id: plan.id,
        changes: plan.changes.map(({ digest }) => digest),
        unlisted: plan.unlisted.map(({ live }) => live.sid),
        counts: plan.counts,
        problems: plan.problems.map(({ code }) => code).sort(),
      }));
      expect(second).toEqual(first);
    });
  });

  test('the result of an apply depends only on file and account', async () => {
    await holds(shuffledTwin({ kind, tidy: true }), 90 * kind.share, async ([one, other]) => {
      const accounts = [
        new MemoryAccount(one.state),
        new MemoryAccount(other.state, { staleReads: 2, maxPageSize: 1 }),
      ];
      await accounts[0]?.apply(one.files[0] as FileModel);
      await accounts[1]?.apply(other.files[0] as FileModel);

      expect(accounts[1]?.snapshot(other.state)).toEqual(accounts[0]?.snapshot(one.state));
    });
  });
});

test('the order of removed does not matter when it lists one of two namesakes by its SID', async () => {
  const twins = [flexFlow(flowSid(0), 'Acme'), flexFlow(flowSid(1), 'Acme')];
  const account = new MemoryAccount({ ...emptyState(), flexFlows: bySid(twins) });
  const planFor = (...removed: string[]) => account.plan({ version: 1, removed, addresses: {} });

  expect((await planFor(flowSid(0), 'Acme')).plan.id).toBe((await planFor('Acme', flowSid(0))).plan.id);
});
