import type { Api } from '../../src/address/kind.ts';
import { cv, fo, ig } from './addresses.ts';
import {
  type AddressKind,
  type AddressRow,
  addressKinds,
  type ChatAddressRow,
  chatAddress,
  type FlexFlowRow,
  flexFlow,
  seedSids,
  studioSids,
} from './sandbox/index.ts';

/** What tests of both kinds say about a live address, in the terms of the file. */
export interface Settings {
  readonly name: string | null;
  readonly enabled: boolean;
  /** The SID of its Studio Flow, and its retry count. */
  readonly flow: string;
  readonly retryCount: number;
  /** The URL of its webhook, in place of a Studio Flow. */
  readonly webhook: string | undefined;
  /** `web`, `chat`, or the type of another channel. */
  readonly type: string;
  readonly chatService: string | undefined;
  readonly account: string;
  /** Its deployment key, if its kind has them. */
  readonly key: string;
}

/** A kind of address as seen by tests from outside: one row each, so that the same tests run for both. */
export interface TestKind {
  readonly api: Api;
  /** Its name in messages. */
  readonly name: string;
  readonly plural: string;
  readonly sandbox: AddressKind;
  /** How a file for the account of a scene starts. */
  readonly head: string;
  /** The SID of the nth address. */
  readonly sidOf: (n: number) => string;
  /** A live address that goes to the Studio Flow "Webchat Flow", apart from the differences. */
  readonly row: (n: number, name: string, differs?: Partial<Settings>) => AddressRow;
  readonly settings: (row: AddressRow) => Settings;
  /** What the entry of a new address needs in addition, within braces. */
  readonly newEntry: (n: number) => string;
  /** The same, on a line of its own. */
  readonly newLine: (n: number) => string;
  /** Lines of an exported entry after its name. */
  readonly exportedIdentity: (n: number) => readonly string[];
  /** The options of the CLI that an export of this kind needs. */
  readonly exportOptions: readonly string[];
  /** The label of the nth address if it has no name. */
  readonly labelOf: (n: number) => string;
  /** What a website embeds for the nth address, once it exists. */
  readonly embedded: (n: number) => string;
  /** The read right before an address is created: the nth request to this path. */
  readonly look: { readonly path: RegExp; readonly nth: number };
  /** What that request looks for. */
  readonly handle: string;
  /** How many lists precede the write of a run that creates one address. */
  readonly listsBeforeCreate: number;
  /** The requests by which a plan checks whether the Studio Flow of a new target is ready. */
  readonly flowChecks: (flow: string) => readonly string[];
  /** Parameters of a create and an update. */
  readonly parameters: Readonly<Record<'webhook', string>>;
  /** Lines of a plan before its totals. */
  readonly notice: readonly string[];
  /** What the output `addresses` contains for the nth address in addition. */
  readonly output: (n: number) => object;
  /** What the text of a delete says about what remains; empty, or with a leading space. */
  readonly afterDelete: string;
  /** A pattern: the fix if Twilio refuses to create the nth address; empty, or with a leading space. */
  readonly byHand: (n: number) => string;
  /** Lines of a plan that shows a complete address: after its name, and after its integration. */
  readonly shownIdentity: (n: number) => readonly string[];
  readonly shownAfter: readonly string[];
  /** What a plan adds to the fields of a new address that the file does not mention. */
  readonly supplied: readonly string[];
  /** How a plan describes a test of an address's chat. */
  readonly tryIt: (n: number) => readonly string[];
  /** What is said about an address of another type. */
  readonly elsewhere: string;
  /** The type of this kind, and other types in the same list. */
  readonly type: string;
  readonly otherTypes: readonly string[];
}

const FLEX_FLOW: TestKind = {
  api: 'flex-flows',
  name: 'Flex Flow',
  plural: 'Flex Flows',
  sandbox: addressKinds['flex-flows'],
  head: `version: 1\naccount: ${seedSids.account}\n`,
  sidOf: fo,
  row: (n, name, differs = {}) => {
    const { enabled = true, flow, retryCount = 3, webhook, type = 'web', chatService, account } = differs;
    return flexFlow(fo(n), name, {
      enabled,
      channel_type: type as FlexFlowRow['channel_type'],
      ...(webhook === undefined
        ? { integration: { flow_sid: flow ?? studioSids.webchatFlow, retry_count: retryCount } }
        : { integration_type: 'external', integration: { url: webhook, retry_count: retryCount } }),
      ...(chatService === undefined ? {} : { chat_service_sid: chatService }),
      ...(account === undefined ? {} : { account_sid: account }),
    });
  },
  settings: (row) => {
    const flexFlowRow = row as FlexFlowRow;
    const { integration } = flexFlowRow;
    return {
      name: flexFlowRow.friendly_name,
      enabled: flexFlowRow.enabled,
      flow: integration.flow_sid ?? '',
      retryCount: integration.retry_count ?? 3,
      webhook: integration.url,
      type: flexFlowRow.channel_type,
      chatService: flexFlowRow.chat_service_sid,
      account: flexFlowRow.account_sid,
      key: '',
    };
  },
  newEntry: () => '',
  newLine: () => '',
  exportedIdentity: () => [],
  exportOptions: [],
  labelOf: () => '',
  embedded: fo,
  // The first one is the list for the plan.
  look: { path: /\/FlexFlows$/, nth: 2 },
  flowChecks: () => [],
  listsBeforeCreate: 2,
  handle: 'name',
  parameters: {
    webhook: 'Integration.Url',
  },
  notice: [
    'Flex UI 1.x ended on 2026-06-01. `npx twilio-flex-addresses migrate` writes the file for Flex UI 2.x (Flex Conversations) from this one.',
    '',
  ],
  output: () => ({ api: 'flex-flows' }),
  afterDelete: '',
  byHand: () => '',
  shownIdentity: () => [],
  shownAfter: ['      janitor            false', '      longLived          false'],
  supplied: [],
  tryIt: (n) => [
    `      try it: https://demo.flex.twilio.com/chat?accountSid=${seedSids.account}&flexFlowSid=${fo(n)}`,
  ],
  elsewhere: 'serves another channel',
  type: 'web',
  otherTypes: ['sms', 'whatsapp', 'facebook', 'line', 'custom'],
};

const CHAT_ADDRESS: TestKind = {
  api: 'conversations',
  name: 'chat address',
  plural: 'chat addresses',
  sandbox: addressKinds.conversations,
  head: `version: 1\napi: conversations\naccount: ${seedSids.account}\n`,
  sidOf: ig,
  row: (n, name, differs = {}) => {
    const { enabled = true, flow, retryCount = 3, webhook, type = 'chat', chatService, account } = differs;
    const service = chatService === undefined ? {} : { conversation_service_sid: chatService };
    const target =
      webhook === undefined
        ? {
            type: 'studio',
            studio_flow_sid: flow ?? studioSids.webchatFlow,
            studio_retry_count: retryCount,
          }
        : {
            type: 'webhook',
            webhook_url: webhook,
            webhook_method: 'POST',
            webhook_filters: ['onMessageAdded'],
          };
    return chatAddress(ig(n), name, {
      type,
      auto_creation: { enabled, ...service, ...target },
      ...(account === undefined ? {} : { account_sid: account }),
      ...(differs.key === undefined ? {} : { address: differs.key }),
    });
  },
  settings: (row) => {
    const chat = row as ChatAddressRow;
    return {
      name: chat.friendly_name,
      enabled: chat.auto_creation?.enabled ?? false,
      flow: chat.auto_creation?.studio_flow_sid ?? '',
      retryCount: chat.auto_creation?.studio_retry_count ?? 3,
      webhook: chat.auto_creation?.webhook_url,
      type: chat.type,
      chatService: chat.auto_creation?.conversation_service_sid,
      account: chat.account_sid,
      key: chat.address,
    };
  },
  newEntry: (n) => `, deploymentKey: ${cv(n)}`,
  exportedIdentity: (n) => [`    deploymentKey: ${cv(n)}`],
  exportOptions: ['--api', 'conversations'],
  newLine: (n) => `    deploymentKey: ${cv(n)}\n`,
  labelOf: cv,
  embedded: (n) => `the deployment key ${cv(n)}`,
  look: { path: /\/Configuration\/Addresses\/CV/, nth: 1 },
  flowChecks: (flow) => [`GET /v2/Flows/${flow}/Revisions/LatestPublished`],
  listsBeforeCreate: 1,
  handle: 'deployment key',
  parameters: {
    webhook: 'AutoCreation.WebhookUrl',
  },
  notice: [],
  output: (n) => ({ api: 'conversations', deploymentKey: cv(n) }),
  afterDelete:
    ' The key remains: a new address with the same deployment key restores the chat, without a change to the site.',
  byHand: (n) =>
    ` Create it in the Twilio Console: Flex > Manage > Messaging > Conversations Addresses > Create new Address, type Chat, .*deployment key ${cv(n)}, any integration. The next apply finds it by its key and sets it up.`,
  shownIdentity: (n) => [`      deploymentKey      ${cv(n)}`],
  shownAfter: [],
  supplied: [`      chatService        ${seedSids.chatService}`],
  tryIt: () => ['      try it: "Launch Demo" in the Twilio Console, under Flex > Manage > Webchat'],
  elsewhere: 'is of another type',
  type: 'chat',
  otherTypes: ['sms', 'whatsapp', 'messenger', 'email', 'rcs'],
};

export const TEST_KINDS: Readonly<Record<Api, TestKind>> = {
  'flex-flows': FLEX_FLOW,
  conversations: CHAT_ADDRESS,
};

/** The kind under test: vitest.config.mts runs the tests of both kinds once for each. */
export const KIND: TestKind = TEST_KINDS[(process.env.TEST_API ?? 'flex-flows') as Api];
