import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bySid, emptyState, seedSids, studioFlow, withRows } from '../support/sandbox/index.ts';
import { MemoryAccount } from './support/account.ts';
import { holds } from './support/check.ts';
import type { FileModel } from './support/file-model.ts';
import { PROPERTY_KINDS } from './support/kinds.ts';
import type { PropertyKind, Twin } from './support/property-kind.ts';
import { STYLES } from './support/yaml.ts';

const flows = [
  studioFlow('FWabcdef00000000000000000000000001', 'null'),
  studioFlow('FWabcdef00000000000000000000000002', '*'),
];

describe.each(PROPERTY_KINDS)('$api', (kind) => {
  /** The same addresses, both as an account has them and as a file describes them. */
  const twice = fc
    .uniqueArray(kind.twin(flows), { maxLength: 6, selector: ({ name }) => name })
    .map((twins) => ({ state: accountOf(kind, twins), file: fileOf(kind, twins) }));

  test("a file that matches the account has no changes, whatever its style and Twilio's answers", async () => {
    const drawn = fc.tuple(twice, fc.constantFrom(...STYLES), kind.anySwitches);
    await holds(drawn, 180 * kind.share, async ([{ state, file }, style, switches]) => {
      const { plan } = await new MemoryAccount(state, switches).plan(file, { style });

      expect(plan.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(plan.changes).toEqual([]);
      expect(plan.unlisted).toEqual([]);
    });
  });
});

function accountOf({ sandbox }: PropertyKind, twins: readonly Twin[]) {
  const rows = twins.map((one, index) => one.row(index));
  return withRows({ ...emptyState(), studioFlows: flows }, sandbox, bySid(rows));
}

function fileOf({ head }: PropertyKind, twins: readonly Twin[]): FileModel {
  return {
    version: 1,
    ...head,
    account: seedSids.account,
    chatService: seedSids.chatService,
    unlisted: 'delete',
    addresses: Object.fromEntries(twins.map((one, index) => [`entry-${index}`, one.entry(index)])),
  };
}
