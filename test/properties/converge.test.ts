import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bySid, emptyState, flexFlow, type Switches } from '../support/sandbox/index.ts';
import { MemoryAccount } from './support/account.ts';
import { holds } from './support/check.ts';
import { flowSid, type Scene, scene } from './support/scene.ts';
import { anySwitches, singleSwitches } from './support/switches.ts';

/** Applies, then plans again: nothing is left to do, but where a problem kept all from being written. */
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

test('what was applied needs no change any more', async () => {
  await holds(scene({ tidy: true }), 250, (drawn) => converges(drawn, {}));
});

test('one file after another is taken over in full, renames and pins too', async () => {
  await holds(scene({ count: 3 }), 150, (drawn) => converges(drawn, {}));
});

test.each(singleSwitches)('it is so where Twilio works by %o', async (switches) => {
  await holds(scene({ tidy: true }), 40, (drawn) => converges(drawn, switches));
});

test('it is so where any of what is assumed of Twilio is otherwise', async () => {
  await holds(fc.tuple(scene({ count: 2, tidy: true }), anySwitches), 300, ([drawn, switches]) =>
    converges(drawn, switches),
  );
});

test('a pinned address comes to rest though another has the name that it was', async () => {
  const twins = [flexFlow(flowSid(0), 'Acme'), flexFlow(flowSid(1), 'Acme')];
  const pinned = { name: 'Acme.com', was: 'Acme', sid: flowSid(0), studio: 'Webchat Flow' };
  const state = { ...emptyState(), flexFlows: bySid(twins) };

  await converges({ state, files: [{ version: 1, addresses: { acme: pinned } }] }, {});
});
