import fc from 'fast-check';
import {
  bySid,
  emptyState,
  type FlexFlowRow,
  flexFlow,
  type SandboxState,
  type StudioFlowRow,
  seedSids,
  studioFlow,
} from '../../support/sandbox/index.ts';
import { type FileModel, fileModel } from './file-model.ts';
import { integration, rowIntegration } from './integrations.ts';
import { cleanName, namePool, untidied } from './names.ts';

/** An account and files for it, whose names and integrations are drawn from the same few, so that they meet. */
export interface Scene {
  readonly state: SandboxState;
  readonly files: readonly FileModel[];
}

const channel = fc.oneof(
  { weight: 7, arbitrary: fc.constant('web' as const) },
  { weight: 1, arbitrary: fc.constantFrom('sms' as const, 'whatsapp' as const) },
);

const settings = fc.record({
  channel_type: channel,
  contact_identity: fc.option(fc.constantFrom('vip', 'é&=+ ')),
  enabled: fc.boolean(),
  long_lived: fc.boolean(),
  janitor_enabled: fc.boolean(),
});

function liveRows(
  names: readonly string[],
  studioFlows: readonly StudioFlowRow[],
  tidy: boolean,
): fc.Arbitrary<FlexFlowRow[]> {
  const row = fc.tuple(untidied(fc.constantFrom(...names)), settings, integration(studioFlows));
  const rows = tidy
    ? fc.uniqueArray(row, { maxLength: 7, selector: ([name]) => name })
    : fc.array(row, { maxLength: 7 });
  return rows.map((rows) =>
    rows.map(([name, differs, target], index) =>
      flexFlow(flowSid(index), name, { ...differs, ...rowIntegration(target) }),
    ),
  );
}

/** SIDs of live addresses: with hexadecimal letters, in which people's case differs. */
export const flowSid = (index: number) => `FOabcdef${index.toString(16).padStart(26, '0')}`;

const studioFlows: fc.Arbitrary<StudioFlowRow[]> = fc
  .uniqueArray(cleanName, { minLength: 2, maxLength: 3 })
  .map((names) => names.map((name, index) => studioFlow(`FWabcdef${String(index).padStart(26, '0')}`, name)));

/**
 * @param count how many files, one after another
 * @param tidy no two live addresses of one name, and entries that claim by name: most plans have no problem
 */
export function scene({ count = 1, tidy = false } = {}): fc.Arbitrary<Scene> {
  return fc.tuple(namePool, studioFlows).chain(([names, flows]) => {
    const live = liveRows(names, flows, tidy);
    return live.chain((rows) =>
      fc
        .array(fileModel({ names, rows, studioFlows: flows, tidy }), { minLength: count, maxLength: count })
        .map((files) => ({ state: stateOf(rows, flows), files })),
    );
  });
}

function stateOf(rows: readonly FlexFlowRow[], flows: readonly StudioFlowRow[]): SandboxState {
  const state = emptyState();
  return { ...state, accountSid: seedSids.account, flexFlows: bySid(rows), studioFlows: [...flows] };
}
