import { seedState } from '../../../src/sandbox/seed.ts';
import type { FlexFlowRow, SandboxState } from '../../../src/sandbox/state.ts';
import { bySid, flexFlow } from './rows.ts';

/** The seeded account without any Flex Flow. */
export function emptyState(): SandboxState {
  return { ...seedState(), flexFlows: {} };
}

/** `count` web addresses named "Address 1", "Address 2" and so on. */
export function manyFlexFlows(count: number): Record<string, FlexFlowRow> {
  const rows = Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    return flexFlow(`FOadde55${number.toString(16).padStart(26, '0')}`, `Address ${number}`);
  });
  return bySid(rows);
}

/** A generator of the same SIDs in the same order each time, counted from `first`. */
export function countingSids(first = 1): (prefix: string) => string {
  let next = first;
  return (prefix) => prefix + (next++).toString(16).padStart(32, '0');
}
