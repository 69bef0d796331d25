import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change, Plan } from '../../src/plan/plan.ts';
import { bySid, emptyState, flexFlow } from '../support/sandbox/index.ts';
import { MemoryAccount } from './support/account.ts';
import { holds } from './support/check.ts';
import type { FileModel } from './support/file-model.ts';
import { VARIABLES } from './support/integrations.ts';
import { flowSid, scene } from './support/scene.ts';

/** Everything that a reviewer sees of a change. */
const seen = ({ action, key, name, fields, ...change }: Change) => ({
  action,
  key,
  name,
  fields,
  sid: 'sid' in change ? change.sid : undefined,
});

const reviewed = (plan: Plan) => JSON.stringify([...plan.changes, ...plan.held].map(seen));

test('two plans of one account have the same id only if their changes are the same', async () => {
  await holds(scene({ count: 3 }), 150, async ({ state, files }) => {
    const account = new MemoryAccount(state);
    const ids = new Map<string, string>();
    for (const file of files) {
      const { plan } = await account.plan(file);
      const known = ids.get(plan.id);
      if (known !== undefined) expect(reviewed(plan)).toBe(known);
      ids.set(plan.id, reviewed(plan));
    }
    expect(new Set(ids.values()).size).toBe(ids.size);
  });
});

test('a change of one more field gives another plan id and another digest of that change only', async () => {
  const drawn = fc.tuple(scene({ tidy: true }), fc.nat(5));
  await holds(drawn, 120, async ([{ state, files }, which]) => {
    const [file] = files as [FileModel];
    const keys = Object.keys(file.addresses);
    const key = keys[which % keys.length];
    if (key === undefined) return;
    const account = new MemoryAccount(state);
    const before = (await account.plan(file)).plan;
    if (before.blocked) return;
    const longLived = !wantedLongLived(file, key);
    const changed = { ...file.addresses[key], longLived, unmanaged: [] };
    const same = { ...file.addresses[key], longLived: !longLived, unmanaged: [] };
    const one = (await account.plan({ ...file, addresses: { ...file.addresses, [key]: same } })).plan;
    const other = (await account.plan({ ...file, addresses: { ...file.addresses, [key]: changed } })).plan;

    expect(other.id).not.toBe(one.id);
    const others = (plan: Plan) =>
      plan.changes.filter((change) => change.key !== key).map(({ digest }) => digest);
    expect(others(other)).toEqual(others(one));
    expect(others(other)).toEqual(others(before));
  });
});

function wantedLongLived(file: FileModel, key: string): boolean {
  return (file.addresses[key]?.longLived ?? file.defaults?.longLived ?? false) === true;
}

test('two plans that delete different ones of two equal addresses have different ids', async () => {
  const twins = [flexFlow(flowSid(0), 'Acme'), flexFlow(flowSid(1), 'Acme')];
  const account = new MemoryAccount({ ...emptyState(), flexFlows: bySid(twins) });
  const planFor = (sid: string) => account.plan({ version: 1, removed: [sid], addresses: {} });
  const [one, other] = [await planFor(flowSid(0)), await planFor(flowSid(1))];

  expect(one.plan.changes.map(({ action }) => action)).toEqual(['delete']);
  expect(other.plan.id).not.toBe(one.plan.id);
});

test('website and locale are not part of the plan id, but the environment is', async () => {
  await holds(scene({ tidy: true }), 60, async ({ state, files }) => {
    const [file] = files as [FileModel];
    const account = new MemoryAccount(state);
    const { plan } = await account.plan(file);
    const [key] = Object.keys(file.addresses);
    const served =
      key === undefined
        ? {}
        : { [key]: { ...file.addresses[key], website: 'https://a.example', locale: 'de' } };
    const annotated = await account.plan({ ...file, addresses: { ...file.addresses, ...served } });
    const staged = await account.plan({ ...file, environments: { staging: {} } }, { environment: 'staging' });

    expect(annotated.plan.id).toBe(plan.id);
    expect(staged.plan.id).not.toBe(plan.id);
    expect(staged.plan.changes.map(({ digest }) => digest)).toEqual(plan.changes.map(({ digest }) => digest));
  });
});

test('a changed secret of a URL gives another plan id and is shown in neither', async () => {
  // A shorter secret has no fingerprint, and changes the plan id only most of the time.
  const secret = fc.stringMatching(/^[a-z0-9]{12,20}$/);
  await holds(
    fc.uniqueArray(secret, { minLength: 2, maxLength: 2 }),
    60,
    async ([first = '', second = '']) => {
      const file: FileModel = {
        version: 1,
        addresses: { bot: { webhook: `https://bots.example/\${BOT_KEY}/?k=\${BOT_KEY}` } },
      };
      const ids: string[] = [];
      for (const value of [first, second]) {
        const account = new MemoryAccount(emptyState(), {}, { ...VARIABLES, BOT_KEY: value });
        const { plan } = await account.plan(file);
        expect(reviewed(plan)).not.toContain(value);
        ids.push(plan.id);
      }
      expect(new Set(ids).size).toBe(2);
    },
  );
});
