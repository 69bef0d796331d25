import { expect, test } from 'vitest';
import type { FlexFlowRow } from '../support/sandbox/index.ts';
import { MemoryAccount } from './support/account.ts';
import { holds } from './support/check.ts';
import { claimed, type FileModel } from './support/file-model.ts';
import { isOwned } from './support/glob.ts';
import { scene } from './support/scene.ts';

const isShielded = (file: FileModel) => (row: FlexFlowRow) =>
  row.channel_type !== 'web' || !isOwned(file, row.friendly_name);

test('an address that is ignored, out of scope or of another channel is never changed or planned to be', async () => {
  await holds(scene({ count: 2 }), 180, async ({ state, files }) => {
    const account = new MemoryAccount(state);
    for (const file of files) {
      const before = structuredClone(account.state.flexFlows);
      const shielded = Object.values(before).filter(isShielded(file));

      const { plan } = await account.apply(file);

      const touched = [...(plan?.changes ?? []), ...(plan?.held ?? [])].map((change) =>
        'sid' in change ? change.sid : '',
      );
      if (plan?.blocked === false) {
        expect(shielded.filter(({ sid }) => touched.includes(sid))).toEqual([]);
        expect(plan.counts.ignored).toBe(shielded.length);
      }
      for (const row of shielded) expect(account.state.flexFlows[row.sid]).toEqual(row);
    }
  });
});

test('an apply writes each change of its plan once and nothing else', async () => {
  await holds(scene({ count: 2, tidy: true }), 120, async ({ state, files }) => {
    const account = new MemoryAccount(state);
    for (const file of files) {
      const from = account.writes.length;
      const { plan } = await account.apply(file);

      const planned = plan?.blocked === false ? plan.changes : [];
      const expected = planned.map((change) => {
        if (change.action === 'create') return `POST /v1/FlexFlows ${change.name}`;
        return `${change.action === 'delete' ? 'DELETE' : 'POST'} /v1/FlexFlows/${change.sid}`;
      });
      const written = account.writes
        .slice(from)
        .map(({ request, form }) =>
          request.endsWith('/FlexFlows') ? `${request} ${form.FriendlyName}` : request,
        );
      expect(written.sort()).toEqual(expected.sort());
    }
  });
});

test('an unattended run takes no unlisted address out of service without review', async () => {
  await holds(scene({ count: 2, tidy: true }), 120, async ({ state, files }) => {
    const [file, base] = files as [FileModel, FileModel];
    const account = new MemoryAccount(state);
    const { plan } = await account.apply(file, { unwatched: true, base });

    const listed = claimed(base, state);
    const unseen = (plan?.unlisted ?? []).filter(({ live }) => !listed.includes(live.sid));
    for (const { live } of unseen) {
      expect(account.state.flexFlows[live.sid]).toEqual(state.flexFlows[live.sid]);
    }
  });
});
