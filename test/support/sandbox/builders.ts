import { seedState } from '../../../src/sandbox/seed.ts';
import type { ChatAddressRow, FlexFlowRow, SandboxState } from '../../../src/sandbox/state.ts';
import { bySid, chatAddress, flexFlow } from './rows.ts';

/** The seeded account without addresses. */
export function emptyState(): SandboxState {
  return { ...seedState(), flexFlows: {}, chatAddresses: {} };
}

/** `count` web addresses named "Address 1", "Address 2" and so on. */
export function manyFlexFlows(count: number): Record<string, FlexFlowRow> {
  return bySid(numbered(count, 'FO', flexFlow));
}

/** `count` chat addresses with the same names, each with a deployment key. */
export function manyChatAddresses(count: number): Record<string, ChatAddressRow> {
  return bySid(numbered(count, 'IG', chatAddress));
}

function numbered<Row>(count: number, prefix: string, row: (sid: string, name: string) => Row): Row[] {
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    return row(`${prefix}adde55${number.toString(16).padStart(26, '0')}`, `Address ${number}`);
  });
}

/** Returns a generator of SIDs, counted from `first`, that is the same each time. */
export function countingSids(first = 1): (prefix: string) => string {
  let next = first;
  return (prefix) => prefix + (next++).toString(16).padStart(32, '0');
}
