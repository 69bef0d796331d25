import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { Random } from '../chaos/random.ts';
import { agreementFaults, type Basis, replacementFaults } from '../chaos/rules/agreed.ts';
import { namesakes } from '../chaos/rules/renames.ts';
import { nextVersion, withSites } from '../chaos/versions.ts';
import { MemoryAccount, type RunOptions } from '../properties/support/account.ts';
import { holds } from '../properties/support/check.ts';
import type { FileModel } from '../properties/support/file-model.ts';
import { scene } from '../properties/support/scene.ts';

/** A version of the file, planned for the account as the versions before it have left it. */
interface Planned {
  readonly file: FileModel;
  readonly plan: Plan;
  readonly basis: Basis;
  readonly account: MemoryAccount;
}

const drawn = fc.tuple(scene({ tidy: true }), fc.nat());

/** Plays versions of a file, each changed a little from the one before, and applies some of them. */
async function play(
  [{ state, files }, seed]: [{ state: MemoryAccount['state']; files: readonly FileModel[] }, number],
  judge: (planned: Planned) => void | Promise<void>,
): Promise<void> {
  const random = new Random(seed, 'history');
  const account = new MemoryAccount(state);
  let before: FileModel | undefined;
  let file = withSites(files[0] as FileModel, random);
  for (let version = 0; version < 5; version++) {
    const options = { unwatched: random.chance(0.6), ...(before && random.chance(0.8) && { base: before }) };
    const { plan } = await account.tryPlan(file, options);
    if (plan !== undefined)
      await judge({ file, plan, basis: basisOf(file, plan, options, account), account });
    if (random.chance(0.7)) await account.apply(file, random.chance(0.5) ? options : {});
    // Only a version that is valid says what was listed before.
    if (plan !== undefined) before = file;
    file = nextVersion(file, random);
  }
}

function basisOf(
  file: FileModel,
  plan: Plan,
  { base, unwatched }: RunOptions,
  account: MemoryAccount,
): Basis {
  return {
    file,
    base,
    knowsVersions: base !== undefined,
    former: base === undefined ? [] : [base],
    isWatched: unwatched !== true,
    shown: new Set(),
    creates: plan.changes.some(({ action }) => action === 'create'),
    rows: Object.values(account.state.flexFlows).map((row) => ({ ...row })),
  };
}

/** What nobody has agreed to, of a plan that nothing blocks. */
function faultsOf({ file, plan, basis }: Planned): string[] {
  if (plan.blocked) return [];
  return plan.changes.flatMap((change) => {
    if (change.action === 'create') {
      const alike = namesakes(file, change.name, basis.rows);
      const replaced = [...replacementFaults(basis, change.key)].map((fault) => fault.join(': '));
      return [...replaced, ...alike.map((sid) => `${sid} has a name like ${JSON.stringify(change.name)}`)];
    }
    const row = basis.rows.find(({ sid }) => sid === change.sid);
    if (change.action === 'update' || row === undefined) return [];
    return [...agreementFaults(basis, change.action, row)].map((fault) => fault.join(': '));
  });
}

test('no sequence of versions of a file loses an address that nobody agreed to lose', async () => {
  await holds(drawn, 100, (one) => play(one, (planned) => expect(faultsOf(planned)).toEqual([])));
});

test('base version and witness decide what is held and what is blocked, never what the file asks for', async () => {
  await holds(drawn, 40, (one) =>
    play(one, async ({ file, plan, account }) => {
      const { plan: watched } = await account.plan(file);

      expect(plan.id).toBe(watched.id);
      expect(watched.held).toEqual([]);
      const both = [...plan.changes, ...plan.held].map(({ digest }) => digest).sort();
      expect(both).toEqual(watched.changes.map(({ digest }) => digest).sort());
    }),
  );
});

test('a plan that writes nothing is blocked by no guard but a suspected rename', async () => {
  await holds(drawn, 40, (one) =>
    play(one, ({ plan }) => {
      const guards = plan.problems.flatMap(({ guard }) => guard ?? []);
      if (plan.changes.length === 0)
        expect(guards.filter((guard) => guard !== 'suspected rename')).toEqual([]);
    }),
  );
});
