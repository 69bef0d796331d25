import fc from 'fast-check';
import {
  type AddressRow,
  bySid,
  emptyState,
  type SandboxState,
  type StudioFlowRow,
  seedSids,
  studioFlow,
  withRows,
} from '../../support/sandbox/index.ts';
import { type FileModel, fileModel } from './file-model.ts';
import { FLEX_FLOWS } from './flex-flows.ts';
import { cleanName, namePool } from './names.ts';
import type { PropertyKind } from './property-kind.ts';

/** An account and files for it, with names and integrations drawn from the same few, so that they overlap. */
export interface Scene {
  readonly state: SandboxState;
  readonly files: readonly FileModel[];
}

/** SIDs of live Flex Flows. */
export const flowSid = FLEX_FLOWS.sidOf;

const studioFlows: fc.Arbitrary<StudioFlowRow[]> = fc
  .uniqueArray(cleanName, { minLength: 2, maxLength: 3 })
  .map((names) => names.map((name, index) => studioFlow(`FWabcdef${String(index).padStart(26, '0')}`, name)));

export interface SceneOptions {
  readonly count?: number;
  readonly tidy?: boolean;
  readonly kind?: PropertyKind;
}

/**
 * @param count how many files, in order
 * @param tidy no duplicate live names, and entries that claim by name: most plans have no problem
 */
export function scene({
  count = 1,
  tidy = false,
  kind = FLEX_FLOWS,
}: SceneOptions = {}): fc.Arbitrary<Scene> {
  return fc.tuple(namePool, studioFlows).chain(([names, flows]) => {
    const live = kind.rows(names, flows, tidy);
    return live.chain((rows) =>
      fc
        .array(fileModel({ kind, names, rows, studioFlows: flows, tidy }), {
          minLength: count,
          maxLength: count,
        })
        .map((files) => ({ state: stateOf(kind, rows, flows), files })),
    );
  });
}

function stateOf(
  kind: PropertyKind,
  rows: readonly AddressRow[],
  flows: readonly StudioFlowRow[],
): SandboxState {
  const state = { ...emptyState(), accountSid: seedSids.account, studioFlows: [...flows] };
  return withRows(state, kind.sandbox, bySid(rows));
}
