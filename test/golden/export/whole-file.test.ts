import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { flexFlow, flowSids, seedSids, seedState, studioSids } from '../../support/sandbox/index.ts';
import { desk, expectEmptyPlan } from './scene.ts';

const KEY = 'k3y-of-the-help-bot';

/** What a team has set up in the Console over the years. */
const CLICKS = [
  flexFlow(flowSids.default, 'Flex Web Channel Flow'),
  flexFlow(flowSids.english, 'Acme.com (English)', {
    integration: { flow_sid: studioSids.en, retry_count: 1 },
    janitor_enabled: true,
  }),
  flexFlow(flowSids.deutsch, 'Acme.de (Deutsch)', {
    integration: { flow_sid: studioSids.de, retry_count: 3 },
    janitor_enabled: true,
    long_lived: true,
  }),
  flexFlow(flowSids.helpBot, 'Acme Help Bot', {
    enabled: false,
    integration_type: 'external',
    integration: { url: `https://bots.acme.com/flex?key=${KEY}`, retry_count: 2 },
    janitor_enabled: true,
  }),
  flexFlow(flowSids.vip, 'Acme VIP', {
    contact_identity: 'vip',
    integration_type: 'task',
    integration: {
      workspace_sid: seedSids.flexWorkspace,
      workflow_sid: seedSids.vipWorkflow,
      channel: 'chat',
      timeout: 3600,
      priority: 10,
      creation_on_message: true,
    },
    janitor_enabled: true,
  }),
  flexFlow(flowSids.intranet, 'Acme Intranet', {
    integration: { flow_sid: studioSids.twin2, retry_count: 3 },
  }),
  flexFlow(flowSids.careers, 'Acme Careers', { integration: { flow_sid: studioSids.draft, retry_count: 0 } }),
  flexFlow(flowSids.globex, 'Globex fr-CA', {
    integration_type: 'task',
    integration: {
      workspace_sid: seedSids.backOfficeWorkspace,
      workflow_sid: seedSids.backOfficeWorkflow,
      channel: 'default',
      timeout: 86400,
      priority: 0,
    },
    janitor_enabled: true,
  }),
  ...Object.values(seedState().flexFlows).filter(({ channel_type }) => channel_type !== 'web'),
];

const FILE = `\
# yaml-language-server: $schema=./schema/addresses.schema.json
# Exported from the live account: every address is pinned by its SID, and the plan is empty.
# Set these environment variables from secrets:
#   ACME_HELP_BOT_KEY: query value "key" of acme-help-bot
version: 1

account: AC5a4d0b0c0000000000000000000f1e80

ignore:
  - Flex Web Channel Flow

defaults:
  janitor: true

addresses:
  acme-careers:
    sid: FO5a4d0b0c00000000000000000000f008
    name: Acme Careers
    studio: { flow: WebChat ES, retryCount: 0 } # FW5a4d0b0c00000000000000000000a005
    janitor: false

  acme-help-bot:
    sid: FO5a4d0b0c00000000000000000000f004
    name: Acme Help Bot
    webhook: { url: "https://bots.acme.com/flex?key=\${ACME_HELP_BOT_KEY}", retryCount: 2 }
    enabled: false

  acme-intranet:
    sid: FO5a4d0b0c00000000000000000000f007
    name: Acme Intranet
    studio: FW5a4d0b0c00000000000000000000a007 # Out of Office
    janitor: false

  acme-vip:
    sid: FO5a4d0b0c00000000000000000000f005
    name: Acme VIP
    task:
      workspace: Flex Task Assignment # WS5a4d0b0c000000000000000000003001
      workflow: VIP # WW5a4d0b0c000000000000000000004002
      channel: chat
      priority: 10
      timeout: 3600
      creationOnMessage: true
    contactIdentity: vip

  acme.com-english:
    sid: FO5a4d0b0c00000000000000000000f002
    name: Acme.com (English)
    studio: { flow: WebChat EN, retryCount: 1 } # FW5a4d0b0c00000000000000000000a002

  acme.de-deutsch:
    sid: FO5a4d0b0c00000000000000000000f003
    name: Acme.de (Deutsch)
    studio: WebChat DE # FW5a4d0b0c00000000000000000000a003
    longLived: true

  globex-fr-ca:
    sid: FO5a4d0b0c00000000000000000000f009
    name: Globex fr-CA
    task:
      workspace: Back Office # WS5a4d0b0c000000000000000000003002
      workflow: Claims # WW5a4d0b0c000000000000000000004011
`;

test('an export of an account reads as if a colleague had written it', async () => {
  const twilio = await account(CLICKS);
  const at = desk(twilio, {}, { ACME_HELP_BOT_KEY: KEY });

  const exported = await at.cli('export', '--ignore', 'Flex Web Channel Flow');

  expect(exported.code, exported.stdout).toBe(0);
  expect(exported.stdout).toMatch(/\nWrote addresses\.yaml with 7 addresses\.\n$/);
  expect(at.files()).toEqual(['addresses.yaml', 'schema']);
  expect(at.text()).toBe(FILE);
  await expectEmptyPlan(twilio, at);
});

test('an export does not depend on the order in which Twilio lists addresses', async () => {
  const twilio = await account([...CLICKS].reverse());
  const at = desk(twilio);

  await at.cli('export', '-f', 'other.yaml', '--ignore', 'Flex Web Channel Flow');

  expect(at.text('other.yaml')).toBe(FILE);
});

test('an account without addresses becomes a file to start from', async () => {
  const twilio = await account();
  const at = desk(twilio);

  const exported = await at.cli('export');

  expect(exported.stdout).toBe('Wrote addresses.yaml with 0 addresses.\n');
  expect(at.text()).toBe(
    [
      '# yaml-language-server: $schema=./schema/addresses.schema.json',
      '# Exported from the live account: every address is pinned by its SID, and the plan is empty.',
      'version: 1',
      '',
      'account: AC5a4d0b0c0000000000000000000f1e80',
      '',
      'addresses: {}',
      '',
    ].join('\n'),
  );
  await expectEmptyPlan(twilio, at);
});

test('an account with one address is exported without defaults', async () => {
  const twilio = await account([flexFlow(flowSids.vip, 'Only', { janitor_enabled: true })]);
  const at = desk(twilio);

  await at.cli('export');

  expect(at.text()).not.toContain('defaults:');
  expect(at.text()).toMatch(/\n {4}janitor: true\n$/);
});
