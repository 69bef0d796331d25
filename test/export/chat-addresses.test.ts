import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHAT_ADDRESSES } from '../properties/support/chat-addresses.ts';
import { holds } from '../properties/support/check.ts';
import { namePool } from '../properties/support/names.ts';
import {
  bySid,
  type ChatAddressRow,
  emptyState,
  type Switches,
  studioFlow,
} from '../support/sandbox/index.ts';
import { Desk } from './support/desk.ts';
import { variablesFor } from './support/entries.ts';

const flows = [
  studioFlow('FWabcdef00000000000000000000000001', 'null'),
  studioFlow('FWabcdef00000000000000000000000002', '*'),
];

/** Odd chat addresses as in real accounts: nameless, of other types, with and without a key, of type `default`. */
const chatAddresses = namePool.chain((names) => CHAT_ADDRESSES.rows(names, flows, false));

async function exported(rows: readonly unknown[], switches: Partial<Switches>) {
  const state = { ...emptyState(), chatAddresses: bySid(rows as ChatAddressRow[]), studioFlows: flows };
  const desk = new Desk(state, switches);
  await desk.done('export', '--api', 'conversations');
  desk.variables = variablesFor(desk.text, desk.state);
  return desk;
}

test('a plan after an export of chat addresses has no changes, whatever Twilio is like', async () => {
  await holds(fc.tuple(chatAddresses, CHAT_ADDRESSES.anySwitches), 60, async ([rows, switches]) => {
    const desk = await exported(rows, switches);

    await desk.done('validate');
    const { plan } = await desk.done('plan');

    expect(plan?.changes).toEqual([]);
    expect(plan?.held).toEqual([]);
    expect(plan?.unlisted).toEqual([]);
  });
});

test('an export of chat addresses does not depend on their order', async () => {
  await holds(chatAddresses, 30, async (rows) => {
    const one = await exported(rows, {});
    const other = await exported([...rows].reverse(), { maxPageSize: 1 });

    expect(other.text).toBe(one.text);
  });
});
