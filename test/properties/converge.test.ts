import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bySid, emptyState, flexFlow, type Switches } from '../support/sandbox/index.ts';
import { MemoryAccount } from './support/account.ts';
import { holds } from './support/check.ts';
import { PROPERTY_KINDS } from './support/kinds.ts';
import { flowSid, type Scene, scene } from './support/scene.ts';

/** Applies, then plans again: no changes are left, unless a problem stopped some from being written. */
async function converges({ state, files }: Scene, switches: Partial<Switches>): Promise<void> {
  const account = new MemoryAccount(state, switches);
  for (const file of files) {
    const applied = await account.apply(file);
    if (applied.plan?.blocked === true) continue;

    expect(applied.applied?.outcomes.filter(({ status }) => status !== 'done')).toEqual([]);
    expect(applied.outcome).toBe('done');
    const { plan } = await account.plan(file);
    expect(plan.changes).toEqual([]);
    expect(plan.blocked).toBe(false);
  }
}

describe.each(PROPERTY_KINDS)('$api', (kind) => {
  test('a plan after an apply has no changes', async () => {
    await holds(scene({ kind, tidy: true }), 170 * kind.share, (drawn) => converges(drawn, {}));
  });

  test('several files are applied one after another, with renames and pins', async () => {
    await holds(scene({ kind, count: 3 }), 100 * kind.share, (drawn) => converges(drawn, {}));
  });

  test.each(kind.singleSwitches)(
    'a plan after an apply has no changes with the Twilio switches %o',
    async (switches) => {
      await holds(scene({ kind, tidy: true }), 40 * kind.share, (drawn) => converges(drawn, switches));
    },
  );

  test('a plan after an apply has no changes if any assumption about Twilio is wrong', async () => {
    const drawn = fc.tuple(scene({ kind, count: 2, tidy: true }), kind.anySwitches);
    await holds(drawn, 200 * kind.share, ([one, switches]) => converges(one, switches));
  });
});

test('a pinned address converges when another has its former name', async () => {
  const twins = [flexFlow(flowSid(0), 'Acme'), flexFlow(flowSid(1), 'Acme')];
  const pinned = { name: 'Acme.com', was: 'Acme', sid: flowSid(0), studio: 'Webchat Flow' };
  const state = { ...emptyState(), flexFlows: bySid(twins) };

  await converges({ state, files: [{ version: 1, addresses: { acme: pinned } }] }, {});
});
