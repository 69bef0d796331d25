import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MemoryAccount } from './support/account.ts';
import { holds } from './support/check.ts';
import { claimed, type FileModel, nameOf } from './support/file-model.ts';
import { scene } from './support/scene.ts';
import { anySwitches } from './support/switches.ts';

test('no sequence of files loses an address that a sid, a name or a was claims', async () => {
  await holds(fc.tuple(scene({ count: 4 }), anySwitches), 180, async ([{ state, files }, switches]) => {
    const account = new MemoryAccount(state, switches);
    for (const file of files) {
      const before = claimed(file, account.state);
      await account.apply(file);

      expect(before.filter((sid) => account.state.flexFlows[sid] === undefined)).toEqual([]);
    }
  });
});

test('an entry keeps its SID through renames by was and by sid', async () => {
  await holds(scene({ tidy: true }), 90, async ({ state, files: [first] }) => {
    const account = new MemoryAccount(state);
    const file = first as FileModel;
    const before = await account.apply(file);
    if (before.plan?.blocked !== false) return;
    const sids = sidsOf((await account.plan(file)).plan);

    const renamed = await account.apply(renamedFile(file, sids));

    expect(renamed.plan?.blocked).toBe(false);
    expect(sidsOf((await account.plan(renamedFile(file, sids))).plan)).toEqual(sids);
    expect(renamed.plan?.changes.map(({ action }) => action)).toEqual(Object.keys(sids).map(() => 'update'));
  });
});

type Sids = Record<string, string | undefined>;

function sidsOf(plan: { claims: readonly { key: string; live: { sid: string } | undefined }[] }): Sids {
  return Object.fromEntries(plan.claims.map(({ key, live }) => [key, live?.sid]));
}

/** Renames every entry to an unused name, found by `was` or by `sid` in turn. */
function renamedFile({ scope: _, ignore: __, ...file }: FileModel, sids: Sids): FileModel {
  const entries = Object.entries(file.addresses).map(([key, { was: _, sid: __, ...entry }], index) => {
    const name = `renamed ${index}`;
    return [
      key,
      index % 2 === 0 ? { ...entry, name, was: nameOf(key, entry) } : { ...entry, name, sid: sids[key] },
    ];
  });
  return { ...file, unlisted: 'report', removed: [], addresses: Object.fromEntries(entries) };
}
