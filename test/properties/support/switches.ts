import fc from 'fast-check';
import type { ChatAddressSwitches, Switches } from '../../support/sandbox/index.ts';

/** Every setting of every switch except the default: each assumed fact, turned around. */
export const SETTINGS: {
  [Name in Exclude<keyof Switches, keyof ChatAddressSwitches>]: readonly Switches[Name][];
} = {
  staleIntegrationKeys: [true],
  fillIntegrationDefaults: [false],
  integrationNumbersAsStrings: [true],
  channelReadBack: ['sid', 'uniqueName'],
  contactIdentity: ['empty', 'absent'],
  enabledByDefault: [false],
  omittedResetOnUpdate: [true],
  fuzzyNameFilter: ['ignoreCase', 'contains', 'ignored'],
  lateCreates: [1, 3],
  staleReads: [1, 3],
  configuration: ['withoutChatService', 'missing'],
  defaultPageSize: [1],
  maxPageSize: [1, 2],
  rateLimits: ['enforced'],
};

/** The same for chat addresses only. */
export const CHAT_ADDRESS_SETTINGS: {
  [Name in keyof ChatAddressSwitches]: readonly ChatAddressSwitches[Name][];
} = {
  chatCreates: ['refused'],
  duplicateAddress: [409, 'existing'],
  typeFilter: ['ignored', 'refused'],
  overlongPageSize: ['refused'],
  webhookMethod: ['asSent'],
  webhookFilterOrder: ['reversed'],
  defaultService: ['absent', 'always'],
  typeReadBack: ['upperCase'],
  autoCreation: ['null'],
  publishedRevision: ['missing'],
};

const single = (settings: Readonly<Record<string, readonly unknown[]>>): readonly Partial<Switches>[] =>
  Object.entries(settings).flatMap(([name, values]) => values.map((value) => ({ [name]: value })));

/** The switches turned one at a time. */
export const singleSwitches = single(SETTINGS);

/** The same for chat addresses only. */
export const singleChatAddressSwitches = single(CHAT_ADDRESS_SETTINGS);

/** Any combination of them. */
export const anySwitches: fc.Arbitrary<Partial<Switches>> = fc.record(
  {
    staleIntegrationKeys: fc.constantFrom(...SETTINGS.staleIntegrationKeys),
    fillIntegrationDefaults: fc.constantFrom(...SETTINGS.fillIntegrationDefaults),
    integrationNumbersAsStrings: fc.constantFrom(...SETTINGS.integrationNumbersAsStrings),
    channelReadBack: fc.constantFrom(...SETTINGS.channelReadBack),
    contactIdentity: fc.constantFrom(...SETTINGS.contactIdentity),
    enabledByDefault: fc.constantFrom(...SETTINGS.enabledByDefault),
    omittedResetOnUpdate: fc.constantFrom(...SETTINGS.omittedResetOnUpdate),
    fuzzyNameFilter: fc.constantFrom(...SETTINGS.fuzzyNameFilter),
    lateCreates: fc.constantFrom(...SETTINGS.lateCreates),
    staleReads: fc.constantFrom(...SETTINGS.staleReads),
    configuration: fc.constantFrom(...SETTINGS.configuration),
    defaultPageSize: fc.constantFrom(...SETTINGS.defaultPageSize),
    maxPageSize: fc.constantFrom(...SETTINGS.maxPageSize),
    rateLimits: fc.constantFrom(...SETTINGS.rateLimits),
  },
  { requiredKeys: [] },
);

/**
 * Any combination of those for chat addresses, except a Twilio that creates none. That the Configuration of
 * Conversations exists is documented.
 */
export const anyChatSwitches: fc.Arbitrary<Partial<Switches>> = fc
  .tuple(
    anySwitches,
    fc.record(
      {
        duplicateAddress: fc.constantFrom(...CHAT_ADDRESS_SETTINGS.duplicateAddress),
        typeFilter: fc.constantFrom(...CHAT_ADDRESS_SETTINGS.typeFilter),
        overlongPageSize: fc.constantFrom(...CHAT_ADDRESS_SETTINGS.overlongPageSize),
        webhookMethod: fc.constantFrom(...CHAT_ADDRESS_SETTINGS.webhookMethod),
        webhookFilterOrder: fc.constantFrom(...CHAT_ADDRESS_SETTINGS.webhookFilterOrder),
        defaultService: fc.constantFrom(...CHAT_ADDRESS_SETTINGS.defaultService),
        typeReadBack: fc.constantFrom(...CHAT_ADDRESS_SETTINGS.typeReadBack),
        autoCreation: fc.constantFrom(...CHAT_ADDRESS_SETTINGS.autoCreation),
        publishedRevision: fc.constantFrom(...CHAT_ADDRESS_SETTINGS.publishedRevision),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([{ configuration: _, ...any }, chat]) => ({ ...any, ...chat }));
