import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../properties/support/check.ts';
import { anySwitches, singleSwitches } from '../properties/support/switches.ts';
import type { Switches } from '../support/sandbox/index.ts';
import { type Account, anyAccount } from './support/accounts.ts';
import { Desk } from './support/desk.ts';
import { partsOf, variablesFor } from './support/entries.ts';

/** SIDs of the addresses that a run reported as left out. */
const leftOut = (problems: readonly { code: string; message: string }[]) =>
  problems.filter(({ code }) => code === 'FA250').map(({ message }) => /\((FO\w+)\)/.exec(message)?.[1]);

/** Exports, and returns a desk with all variables set that the file needs. */
async function exported({ state }: Account, switches: Partial<Switches> = {}) {
  const desk = new Desk(state, switches);
  const result = await desk.done('export');
  desk.variables = variablesFor(desk.text, desk.state);
  return { desk, result };
}

test.each([{}, ...singleSwitches])('a plan after an export has no changes: %o', async (switches) => {
  await holds(anyAccount, 25, async (account) => {
    const { desk } = await exported(account, switches);

    await desk.done('validate');
    const { plan } = await desk.done('plan');

    expect(plan?.changes).toEqual([]);
    expect(plan?.held).toEqual([]);
    // An empty name is the only one that no pattern can ignore.
    expect(plan?.unlisted.filter(({ live }) => live.name !== '')).toEqual([]);
  });
});

test('an apply after an export writes nothing, whatever Twilio is like', async () => {
  await holds(fc.tuple(anyAccount, anySwitches), 90, async ([account, switches]) => {
    const { desk } = await exported(account, switches);

    await desk.done('apply', '--yes');

    expect(desk.writes).toEqual([]);
  });
});

test('an export contains all that the format can express and reports each address left out', async () => {
  await holds(fc.tuple(anyAccount, anySwitches), 180, async ([account, switches]) => {
    const { desk, result } = await exported(account, switches);

    const web = Object.values(desk.state.flexFlows).filter(({ channel_type }) => channel_type === 'web');
    const out = web.filter(({ sid }) => !account.expressible.has(sid)).map(({ sid }) => sid);
    expect([...partsOf(desk.text).entries.keys()].sort()).toEqual([...account.expressible].sort());
    expect(leftOut(result.problems).sort()).toEqual(out.sort());
    for (const sid of out) expect(desk.text).toContain(`\n  # ${sid} `);
  });
});

test('an export does not depend on the order or the pages in which Twilio lists addresses', async () => {
  await holds(fc.tuple(anyAccount, fc.integer()), 90, async ([{ state }, seed]) => {
    const rows = Object.entries(state.flexFlows);
    const turned = rows
      .map((row, index) => ({ row, at: (index * 7919 + seed) % 101 }))
      .sort((a, b) => a.at - b.at);
    const other = new Desk(
      { ...state, flexFlows: Object.fromEntries(turned.map(({ row }) => row)) },
      { maxPageSize: 1 },
    );
    const one = new Desk(state);

    await one.done('export');
    await other.done('export');

    expect(other.text).toBe(one.text);
  });
});

test('a second export of an unchanged account is the same', async () => {
  await holds(anyAccount, 60, async ({ state }) => {
    const desk = new Desk(state);
    await desk.done('export');
    const once = desk.text;

    await desk.done('export', '--force');

    expect(desk.text).toBe(once);
  });
});
