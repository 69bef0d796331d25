import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MemoryAccount } from './support/account.ts';
import { holds } from './support/check.ts';
import type { FileModel } from './support/file-model.ts';
import { scene } from './support/scene.ts';

const maxDeletes = fc.constantFrom('0', '1', '2', '0%', '20%', '50%', '100%', 'all');

test('a blocked plan writes nothing and fails', async () => {
  await holds(
    fc.tuple(scene(), maxDeletes),
    180,
    async ([
      {
        state,
        files: [file],
      },
      most,
    ]) => {
      const account = new MemoryAccount(state);
      const result = await account.apply(file as FileModel, { maxDeletes: most });

      if (result.plan?.blocked === false) return;
      expect(result.outcome).toBe('failed');
      expect(account.writes).toEqual([]);
      expect(account.state).toEqual(state);
    },
  );
});

test('max-deletes limits how many addresses go out of service, except those listed as removed', async () => {
  const drawn = fc.tuple(scene({ count: 2, tidy: true }), fc.nat(3));
  await holds(drawn, 150, async ([{ state, files }, most]) => {
    const account = new MemoryAccount(state);
    for (const file of files) {
      const before = structuredClone(account.state.flexFlows);
      await account.apply(file, { maxDeletes: String(most) });

      const removed = new Set(file.removed);
      const out = Object.values(before).filter((row) => {
        if (removed.has(row.sid) || removed.has(row.friendly_name)) return false;
        const now = account.state.flexFlows[row.sid];
        return now === undefined || (row.enabled && !now.enabled);
      });
      expect(out.length).toBeLessThanOrEqual(most);
    }
  });
});

test('a file without live entries takes nothing out of service without `max-deletes: all`', async () => {
  await holds(scene(), 120, async ({ state, files: [drawn] }) => {
    const file: FileModel = { ...(drawn as FileModel), removed: [], unlisted: 'delete', addresses: {} };
    const account = new MemoryAccount(state);
    await account.apply(file, { maxDeletes: '100%' });

    expect(account.state).toEqual(state);
  });
});
