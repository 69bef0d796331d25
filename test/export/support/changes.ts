import fc from 'fast-check';
import { expect } from 'vitest';
import { slug } from '../../../src/export/keys.ts';
import { integration, rowIntegration } from '../../properties/support/integrations.ts';
import { cleanName } from '../../properties/support/names.ts';
import { flowSid } from '../../properties/support/scene.ts';
import {
  bySid,
  emptyState,
  type FlexFlowRow,
  flexFlow,
  type SandboxState,
  studioFlow,
} from '../../support/sandbox/index.ts';
import { Desk } from './desk.ts';
import { partsOf } from './entries.ts';

export const FLOWS = [studioFlow(`FW${'a'.repeat(32)}`, 'EN'), studioFlow(`FW${'b'.repeat(32)}`, 'null')];

const row = fc.record({
  name: cleanName,
  target: integration(FLOWS),
  enabled: fc.boolean(),
  janitor_enabled: fc.boolean(),
  long_lived: fc.boolean(),
  contact_identity: fc.constantFrom(null, 'vip'),
});

/** Addresses that the format can express, whose names lead to different keys. */
export const tidyAccount: fc.Arbitrary<SandboxState> = fc
  .uniqueArray(row, { minLength: 1, maxLength: 6, selector: ({ name }) => slug(name) })
  .map((rows) => ({
    ...emptyState(),
    studioFlows: FLOWS,
    flexFlows: bySid(
      rows.map(({ name, target, ...differs }, index) =>
        flexFlow(flowSid(index), name, { ...differs, ...rowIntegration(target) }),
      ),
    ),
  }));

/** Exports, changes one address and exports again. Returns both texts. */
export async function changed(
  state: SandboxState,
  which: number,
  change: (row: FlexFlowRow) => Partial<FlexFlowRow>,
) {
  const desk = new Desk(state);
  await desk.done('export');
  const before = desk.text;
  const sid = Object.keys(state.flexFlows)[which % Object.keys(state.flexFlows).length] ?? '';
  const live = desk.state.flexFlows[sid] as FlexFlowRow;
  desk.state.flexFlows[sid] = { ...live, ...change(live) };
  await desk.done('export', '--force');
  return { sid, before, after: desk.text, asked: Object.keys(change(live)).length > 0 };
}

/** The lines that only one of two texts has, for each of them. */
export function difference(one: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  const gone = one.filter((line) => {
    const at = rest.indexOf(line);
    if (at !== -1) rest.splice(at, 1);
    return at === -1;
  });
  return [...gone, ...rest];
}

/** Checks that all parts are equal except the entry of `sid`, and returns the lines in which that differs. */
export function onlyIn(sid: string, before: string, after: string): string[] {
  const [one, other] = [partsOf(before), partsOf(after)];
  const without = (parts: typeof one) => [...parts.entries].filter(([key]) => key !== sid);
  expect(other.head).toEqual(one.head);
  expect(without(other)).toEqual(without(one));
  expect([...other.entries.keys()]).toEqual([...one.entries.keys()]);
  return difference(one.entries.get(sid) ?? [], other.entries.get(sid) ?? []);
}
