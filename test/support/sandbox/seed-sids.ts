/**
 * The seeded account's SIDs, fixed so that examples, guides and tests can name them. Each starts with
 * 5a4d0b0c ("sandbox", as near as hex digits come) and ends with a number of its own.
 */
export const seedSids = {
  account: 'AC5a4d0b0c0000000000000000000f1e80',
  chatService: 'IS5a4d0b0c000000000000000000001001',
  proxyService: 'KS5a4d0b0c000000000000000000002001',
  flexWorkspace: 'WS5a4d0b0c000000000000000000003001',
  backOfficeWorkspace: 'WS5a4d0b0c000000000000000000003002',
  assignToAnyone: 'WW5a4d0b0c000000000000000000004001',
  vipWorkflow: 'WW5a4d0b0c000000000000000000004002',
  backOfficeWorkflow: 'WW5a4d0b0c000000000000000000004011',
} as const;

/** Flex Flows. */
export const flowSids = {
  default: 'FO5a4d0b0c00000000000000000000f001',
  english: 'FO5a4d0b0c00000000000000000000f002',
  deutsch: 'FO5a4d0b0c00000000000000000000f003',
  helpBot: 'FO5a4d0b0c00000000000000000000f004',
  vip: 'FO5a4d0b0c00000000000000000000f005',
  shop: 'FO5a4d0b0c00000000000000000000f006',
  intranet: 'FO5a4d0b0c00000000000000000000f007',
  careers: 'FO5a4d0b0c00000000000000000000f008',
  globex: 'FO5a4d0b0c00000000000000000000f009',
  sms: 'FO5a4d0b0c00000000000000000000f00a',
  whatsapp: 'FO5a4d0b0c00000000000000000000f00b',
} as const;

/** Studio Flows. */
export const studioSids = {
  webchatFlow: 'FW5a4d0b0c00000000000000000000a001',
  en: 'FW5a4d0b0c00000000000000000000a002',
  de: 'FW5a4d0b0c00000000000000000000a003',
  fr: 'FW5a4d0b0c00000000000000000000a004',
  draft: 'FW5a4d0b0c00000000000000000000a005',
  twin1: 'FW5a4d0b0c00000000000000000000a006',
  twin2: 'FW5a4d0b0c00000000000000000000a007',
  messaging: 'FW5a4d0b0c00000000000000000000a008',
} as const;

/** Task channels; all but the last are of the Flex workspace. */
export const channelSids = {
  default: 'TC5a4d0b0c00000000000000000000c001',
  chat: 'TC5a4d0b0c00000000000000000000c002',
  voice: 'TC5a4d0b0c00000000000000000000c003',
  sms: 'TC5a4d0b0c00000000000000000000c004',
  email: 'TC5a4d0b0c00000000000000000000c005',
  backOfficeDefault: 'TC5a4d0b0c00000000000000000000c011',
} as const;
