/**
 * The seeded account's SIDs, fixed so that examples, guides and tests can name them. Each starts with 5a4d0b0c (the
 * closest to "sandbox" in hex digits) and ends with a unique number.
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

/** Addresses of Conversations. */
export const chatSids = {
  nameless: 'IG5a4d0b0c00000000000000000000e001',
  english: 'IG5a4d0b0c00000000000000000000e002',
  deutsch: 'IG5a4d0b0c00000000000000000000e003',
  helpBot: 'IG5a4d0b0c00000000000000000000e004',
  app: 'IG5a4d0b0c00000000000000000000e005',
  shop: 'IG5a4d0b0c00000000000000000000e006',
  intranet: 'IG5a4d0b0c00000000000000000000e007',
  careers: 'IG5a4d0b0c00000000000000000000e008',
  globex: 'IG5a4d0b0c00000000000000000000e009',
  sms: 'IG5a4d0b0c00000000000000000000e00a',
} as const;

/** Deployment keys of the chat addresses above, except `french`, which no address has. */
export const deploymentKeys = {
  nameless: 'CV5a4d0b0c00000000000000000000d001',
  english: 'CV5a4d0b0c00000000000000000000d002',
  deutsch: 'CV5a4d0b0c00000000000000000000d003',
  helpBot: 'CV5a4d0b0c00000000000000000000d004',
  shop: 'CV5a4d0b0c00000000000000000000d005',
  intranet: 'CV5a4d0b0c00000000000000000000d006',
  careers: 'CV5a4d0b0c00000000000000000000d007',
  globex: 'CV5a4d0b0c00000000000000000000d008',
  french: 'CV5a4d0b0c00000000000000000000d009',
} as const;

/** Studio Flows. */
export const studioSids = {
  webchatFlow: 'FW5a4d0b0c00000000000000000000a001',
  en: 'FW5a4d0b0c00000000000000000000a002',
  de: 'FW5a4d0b0c00000000000000000000a003',
  /** Incoming Conversation is not connected. */
  fr: 'FW5a4d0b0c00000000000000000000a004',
  draft: 'FW5a4d0b0c00000000000000000000a005',
  twin1: 'FW5a4d0b0c00000000000000000000a006',
  twin2: 'FW5a4d0b0c00000000000000000000a007',
  messaging: 'FW5a4d0b0c00000000000000000000a008',
} as const;

/** Task channels; all except the last belong to the Flex workspace. */
export const channelSids = {
  default: 'TC5a4d0b0c00000000000000000000c001',
  chat: 'TC5a4d0b0c00000000000000000000c002',
  voice: 'TC5a4d0b0c00000000000000000000c003',
  sms: 'TC5a4d0b0c00000000000000000000c004',
  email: 'TC5a4d0b0c00000000000000000000c005',
  backOfficeDefault: 'TC5a4d0b0c00000000000000000000c011',
} as const;
