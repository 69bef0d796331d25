import fc from 'fast-check';
import { addressKinds, flexFlow } from '../../support/sandbox/index.ts';
import { integration, type Naming, rowIntegration, writtenIntegration } from './integrations.ts';
import { cleanName, untidied } from './names.ts';
import { numbered, type PropertyKind } from './property-kind.ts';
import { anySwitches, singleSwitches } from './switches.ts';

const flowSid = numbered('FO');
const UNMANAGED = ['enabled', 'janitor', 'longLived', 'contactIdentity', 'studio', 'webhook', 'task'];
const UNMANAGED_PARTS = ['retryCount', 'channel', 'priority', 'timeout', 'creationOnMessage'];

const flexFlowSettings = fc.record({
  channel_type: fc.oneof(
    { weight: 7, arbitrary: fc.constant('web' as const) },
    { weight: 1, arbitrary: fc.constantFrom('sms' as const, 'whatsapp' as const) },
  ),
  contact_identity: fc.option(fc.constantFrom('vip', 'é&=+ ')),
  enabled: fc.boolean(),
  long_lived: fc.boolean(),
  janitor_enabled: fc.boolean(),
});

export const FLEX_FLOWS: PropertyKind = {
  api: 'flex-flows',
  sandbox: addressKinds['flex-flows'],
  head: {},
  sidOf: flowSid,
  rows: (names, flows, tidy) => {
    const row = fc.tuple(untidied(fc.constantFrom(...names)), flexFlowSettings, integration(flows));
    const rows = tidy
      ? fc.uniqueArray(row, { maxLength: 7, selector: ([name]) => name })
      : fc.array(row, { maxLength: 7 });
    return rows.map((rows) =>
      rows.map(([name, differs, target], index) =>
        flexFlow(flowSid(index), name, { ...differs, ...rowIntegration(target) }),
      ),
    );
  },
  flags: fc.record(
    {
      enabled: fc.boolean(),
      janitor: fc.boolean(),
      longLived: fc.boolean(),
      contactIdentity: fc.constantFrom('vip', 'é&=+ ', ''),
      unmanaged: fc.uniqueArray(fc.constantFrom(...UNMANAGED, ...UNMANAGED_PARTS), { maxLength: 3 }),
    },
    { requiredKeys: [] },
  ),
  target: (flows) => integration(flows),
  written: writtenIntegration,
  identity: () => ({}),
  singleSwitches,
  anySwitches,
  twin: (flows) =>
    fc
      .record({
        name: cleanName,
        target: integration(flows),
        naming: fc.constantFrom<Naming>('name', 'sid'),
        short: fc.boolean(),
        enabled: fc.boolean(),
        janitor: fc.boolean(),
        longLived: fc.boolean(),
        identity: fc.constantFrom(undefined, 'vip', 'é&=+ '),
        pinned: fc.boolean(),
      })
      .map(({ name, target, naming, short, enabled, janitor, longLived, identity, pinned }) => ({
        name,
        row: (index) =>
          flexFlow(flowSid(index), name, {
            enabled,
            janitor_enabled: janitor,
            long_lived: longLived,
            contact_identity: identity ?? null,
            ...rowIntegration(target),
          }),
        entry: (index) => ({
          name,
          enabled,
          janitor,
          longLived,
          ...(identity === undefined ? {} : { contactIdentity: identity }),
          ...(pinned ? { sid: flowSid(index) } : {}),
          ...writtenIntegration(target, naming, short),
        }),
      })),
  share: 1,
  isOurs: (row) => 'channel_type' in row && row.channel_type === 'web',
};
