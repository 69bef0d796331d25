import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { type ChatAddressRow, chatAddress, studioSids } from '../../support/sandbox/index.ts';
import { cv, ig } from '../action/scene.ts';
import { desk, deskWith, expectEmptyPlan, HEAD, warnings } from '../export/scene.ts';

const chat = (n: number, name: string | null, differs: Partial<ChatAddressRow> = {}) =>
  chatAddress(ig(n), name, differs);
const hook = (webhook_method: string, webhook_filters: string[]): Partial<ChatAddressRow> => ({
  auto_creation: {
    enabled: true,
    type: 'webhook',
    webhook_url: 'https://bots.acme.com/chat',
    webhook_method,
    webhook_filters,
  },
});
const studio = (studio_flow_sid: string, studio_retry_count: number): Partial<ChatAddressRow> => ({
  auto_creation: { enabled: false, type: 'studio', studio_flow_sid, studio_retry_count },
});

const LIVE = [
  chat(1, 'Acme.com (English)'),
  chat(2, 'Acme.de (Deutsch)', studio(studioSids.de, 1)),
  chat(3, 'Help Bot', hook('POST', ['onMessageAdded'])),
  chat(4, 'Other Bot', {
    ...hook('GET', ['onParticipantAdded', 'onMessageAdded']),
    address: 'made-up-by-twilio',
  }),
  chat(5, null),
  chat(6, 'Default', { auto_creation: { enabled: true, type: 'default' } }),
  chat(7, 'Unknown', { auto_creation: { enabled: true, type: 'carrier-pigeon' } }),
  chat(8, 'Nothing', { auto_creation: null }),
  chat(9, 'Text messages', { type: 'sms', address: '+15005550006' }),
];

const UNSAID = 'its integration or state is of no kind that the file can say';
const FILE = `\
# yaml-language-server: $schema=./schema/addresses.schema.json
# Written from the live account: every address is pinned by its SID, and a plan is empty.
version: 1
api: conversations

account: AC5a4d0b0c0000000000000000000f1e80

ignore:
  - ${ig(5)} # left out: it has no friendly name
  - Default # left out: ${UNSAID}
  - Unknown # left out: ${UNSAID}
  - Nothing # left out: ${UNSAID}

addresses:
  acme.com-english:
    sid: ${ig(1)}
    name: Acme.com (English)
    deploymentKey: ${cv(1)}
    studio: Webchat Flow # ${studioSids.webchatFlow}

  acme.de-deutsch:
    sid: ${ig(2)}
    name: Acme.de (Deutsch)
    deploymentKey: ${cv(2)}
    studio: { flow: WebChat DE, retryCount: 1 } # ${studioSids.de}
    enabled: false

  help-bot:
    sid: ${ig(3)}
    name: Help Bot
    deploymentKey: ${cv(3)}
    webhook: https://bots.acme.com/chat

  other-bot:
    sid: ${ig(4)}
    name: Other Bot
    webhook: { url: https://bots.acme.com/chat, method: get, events: [onMessageAdded, onParticipantAdded] }

  # ${ig(5)} "${cv(5)}" is left out: it has no friendly name

  # ${ig(6)} "Default" is left out: ${UNSAID}

  # ${ig(7)} "Unknown" is left out: ${UNSAID}

  # ${ig(8)} "Nothing" is left out: ${UNSAID}
`;

test('an export of chat addresses reads like a hand-written file', async () => {
  const twilio = await account(LIVE);
  const at = desk(twilio);

  const exported = await at.cli('export');

  expect(exported.code, exported.stdout).toBe(0);
  expect(at.text()).toBe(FILE);
  await expectEmptyPlan(twilio, at);
});

test('an address that a file cannot describe is left out with a comment and a warning, and ignored', async () => {
  const twilio = await account(LIVE);
  const at = desk(twilio);

  const exported = await at.cli('export');

  expect(warnings(exported).map((line) => /^FA250 (IG\w+), "([^"]*)"/.exec(line)?.slice(1))).toEqual([
    [ig(5), cv(5)],
    [ig(6), 'Default'],
    [ig(7), 'Unknown'],
    [ig(8), 'Nothing'],
  ]);
  for (const n of [5, 6, 7, 8]) expect(at.text()).toContain(`\n  # ${ig(n)} `);
});

test('an export of the Action takes the kind from its input', async () => {
  const twilio = await account(LIVE);
  const at = desk(twilio);

  const exported = await at.action('export', { api: 'conversations' });

  expect(exported.code).toBe(0);
  expect(at.text()).toContain('api: conversations\n');
  expect(twilio.requests().filter((request) => request.includes('FlexFlows'))).toEqual([]);
});

const MINE = `${HEAD}addresses:
  acme:
    name: Acme
    deploymentKey: ${cv(1)}
    webhook: { url: https://bots.acme.com/chat, events: [onMessageAdded] }   # ours
`;

test('accept writes the live settings of a chat address into its own lines', async () => {
  const live = hook('GET', ['onParticipantAdded', 'onMessageAdded']);
  const twilio = await account([chat(1, 'Clicked', live)]);
  const at = deskWith(twilio, MINE);

  const accepted = await at.cli('accept');

  expect(accepted.code, accepted.stdout).toBe(0);
  expect(at.text()).toBe(
    MINE.replace('name: Acme', 'name: Clicked').replace(
      'events: [onMessageAdded] }',
      'events: [onMessageAdded, onParticipantAdded], method: get }',
    ),
  );
  await expectEmptyPlan(twilio, at);
});

test('a merge adds chat addresses with their keys and keeps every line', async () => {
  const twilio = await account([
    chat(1, 'Acme', hook('POST', ['onMessageAdded'])),
    chat(2, 'Another'),
    chat(3, null),
  ]);
  const at = deskWith(twilio, MINE);

  const merged = await at.cli('export', '--merge');

  expect(merged.code, merged.stdout).toBe(0);
  expect(at.text()).toContain(
    `${MINE}\n  another:\n    sid: ${ig(2)}\n    name: Another\n    deploymentKey: ${cv(2)}\n    studio: Webchat Flow # ${studioSids.webchatFlow}\n`,
  );
});
