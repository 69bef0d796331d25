import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bySid, emptyState, flexFlow, seedSids, studioFlow } from '../support/sandbox/index.ts';
import { MemoryAccount } from './support/account.ts';
import { holds } from './support/check.ts';
import type { EntryModel, FileModel } from './support/file-model.ts';
import { integration, type Naming, rowIntegration, writtenIntegration } from './support/integrations.ts';
import { cleanName } from './support/names.ts';
import { flowSid } from './support/scene.ts';
import { anySwitches } from './support/switches.ts';
import { STYLES } from './support/yaml.ts';

const flows = [
  studioFlow('FWabcdef00000000000000000000000001', 'null'),
  studioFlow('FWabcdef00000000000000000000000002', '*'),
];

const address = fc.record({
  name: cleanName,
  target: integration(flows),
  naming: fc.constantFrom<Naming>('name', 'sid'),
  short: fc.boolean(),
  enabled: fc.boolean(),
  janitor: fc.boolean(),
  longLived: fc.boolean(),
  identity: fc.constantFrom(undefined, 'vip', 'é&=+ '),
  pinned: fc.boolean(),
});
type Address = typeof address extends fc.Arbitrary<infer T> ? T : never;

/** The same addresses, once as an account has them and once as a file says them. */
const twice = fc
  .uniqueArray(address, { maxLength: 6, selector: ({ name }) => name })
  .map((addresses) => ({ state: accountOf(addresses), file: fileOf(addresses) }));

test('a file that says what is live needs no change, however it is written and Twilio shows it', async () => {
  const drawn = fc.tuple(twice, fc.constantFrom(...STYLES), anySwitches);
  await holds(drawn, 300, async ([{ state, file }, style, switches]) => {
    const { plan } = await new MemoryAccount(state, switches).plan(file, { style });

    expect(plan.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(plan.changes).toEqual([]);
    expect(plan.unlisted).toEqual([]);
  });
});

function accountOf(addresses: readonly Address[]) {
  const rows = addresses.map((one, index) =>
    flexFlow(flowSid(index), one.name, {
      enabled: one.enabled,
      janitor_enabled: one.janitor,
      long_lived: one.longLived,
      contact_identity: one.identity ?? null,
      ...rowIntegration(one.target),
    }),
  );
  return { ...emptyState(), flexFlows: bySid(rows), studioFlows: flows };
}

function fileOf(addresses: readonly Address[]): FileModel {
  const entries = addresses.map((one, index): [string, EntryModel] => [
    `entry-${index}`,
    {
      name: one.name,
      enabled: one.enabled,
      janitor: one.janitor,
      longLived: one.longLived,
      ...(one.identity === undefined ? {} : { contactIdentity: one.identity }),
      ...(one.pinned ? { sid: flowSid(index) } : {}),
      ...writtenIntegration(one.target, one.naming, one.short),
    },
  ]);
  return {
    version: 1,
    account: seedSids.account,
    chatService: seedSids.chatService,
    unlisted: 'delete',
    addresses: Object.fromEntries(entries),
  };
}
