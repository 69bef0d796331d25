import { expect, test } from 'vitest';
import { addedLines } from '../../export/support/lines.ts';
import { account } from '../../support/account.ts';
import { seedSids, studioSids } from '../../support/sandbox/index.ts';
import { address, deskWith, entry, expectEmptyPlan, fo, HEAD, hook, warningCodes } from './scene.ts';

const MINE = `# Ours. Ask #web-chat before you change it.
version: 1
account: ${seedSids.account}   # the only one

addresses:
  # The shop comes first.
  shop:   { studio:  "Webchat Flow" , name: 'Acme Shop' }

  help: # nobody knows why
    webhook:   https://bots.acme.com/flex
    name: Acme Help
removed: []
`;
const LIVE = [
  address(1, 'Acme Shop'),
  hook(2, 'Acme Help', 'https://bots.acme.com/flex'),
  address(3, 'Acme Careers'),
  address(4, 'Acme.com (English)'),
];

test('a merge adds live addresses that the file does not list and keeps every line', async () => {
  const twilio = await account(LIVE);
  const at = deskWith(twilio, MINE);

  const merged = await at.cli('export', '--merge');

  expect(merged.code).toBe(0);
  expect(merged.stdout).toBe('Wrote 2 addresses into addresses.yaml.\n');
  expect(addedLines(MINE, at.text())).toEqual([
    '',
    ...entry('acme-careers', 3, 'Acme Careers'),
    '',
    ...entry('acme.com-english', 4, 'Acme.com (English)').toSpliced(3, 0),
  ]);
  expect(at.text().endsWith('\nremoved: []\n')).toBe(true);
  await expectEmptyPlan(twilio, at);
});

test('a second merge writes nothing', async () => {
  const at = deskWith(await account(LIVE), MINE);
  await at.cli('export', '--merge');
  const once = at.text();

  const again = await at.cli('export', '--merge');

  expect(again.stdout).toBe('Nothing to write.\n');
  expect(at.text()).toBe(once);
});

test('a merge adds only addresses in scope that are not ignored', async () => {
  const twilio = await account([...LIVE, address(5, 'Globex'), address(6, 'Acme Test')]);
  const file = `${HEAD}scope: ['Acme*']\nignore: [Acme Test]\naddresses:\n  shop:\n    sid: ${fo(1)}\n    name: Acme Shop\n    studio: Webchat Flow\n`;
  const at = deskWith(twilio, file);

  await at.cli('export', '--merge');

  expect(addedLines(file, at.text()).filter((line) => line.includes('name: '))).toEqual([
    '    name: Acme Careers',
    '    name: Acme Help',
    '    name: Acme.com (English)',
  ]);
  await expectEmptyPlan(twilio, at);
});

test('a merge does not revert changes that the file asks for', async () => {
  const file = `${HEAD}addresses:\n  shop:\n    name: Acme Shop\n    studio: WebChat EN\n  new: { studio: WebChat EN }\n`;
  const twilio = await account(LIVE.slice(0, 2));
  const at = deskWith(twilio, file);

  const merged = await at.cli('export', '--merge');

  expect(merged.code).toBe(0);
  expect(at.text()).toBe(
    `${file}\n  acme-help:\n    sid: ${fo(2)}\n    name: Acme Help\n    webhook: https://bots.acme.com/flex\n`,
  );
  expect((await at.cli('plan')).stdout).toContain('Plan: 1 to update, 1 to create; ');
});

test('a merge writes only values that differ from the defaults of the file', async () => {
  const file = `${HEAD}
defaults:
  janitor: true
  enabled: false
  contactIdentity: vip
  studio: { flow: WebChat EN, retryCount: 1 }
addresses:
  shop: { name: Acme Shop }
`;
  const twilio = await account([
    address(1, 'Acme Shop', {
      ...{ janitor_enabled: true, enabled: false, contact_identity: 'vip' },
      integration: { flow_sid: studioSids.en, retry_count: 1 },
    }),
    address(2, 'Like it', {
      ...{ janitor_enabled: true, enabled: false, contact_identity: 'vip' },
      integration: { flow_sid: studioSids.de, retry_count: 1 },
    }),
    address(3, 'Unlike'),
    hook(4, 'Webhook', 'https://bots.acme.com/flex'),
  ]);
  const at = deskWith(twilio, file);

  await at.cli('export', '--merge');

  const unlike = ['    enabled: true', '    janitor: false', '    contactIdentity: ""'];
  expect(addedLines(file, at.text())).toEqual([
    '',
    ...['  like-it:', `    sid: ${fo(2)}`, '    name: Like it', `    studio: WebChat DE # ${studioSids.de}`],
    '',
    ...['  unlike:', `    sid: ${fo(3)}`, '    name: Unlike'],
    `    studio: { flow: Webchat Flow, retryCount: 3 } # ${studioSids.webchatFlow}`,
    ...unlike,
    '',
    ...['  webhook:', `    sid: ${fo(4)}`, '    name: Webhook', '    webhook: https://bots.acme.com/flex'],
    ...unlike,
  ]);
  await expectEmptyPlan(twilio, at);
});

test('a merge compares parts of a task with the defaults one by one', async () => {
  const file = `${HEAD}
defaults:
  task: { workspace: Flex Task Assignment, workflow: VIP, channel: chat, timeout: 60, creationOnMessage: true }
addresses: {}
`;
  const task = (n: number, name: string, differs: object) =>
    address(n, name, {
      integration_type: 'task',
      integration: { workspace_sid: seedSids.flexWorkspace, workflow_sid: seedSids.vipWorkflow, ...differs },
    });
  const twilio = await account([
    task(1, 'a', { channel: 'chat', timeout: 60, creation_on_message: true }),
    task(2, 'b', { priority: 5 }),
  ]);
  const at = deskWith(twilio, file);

  await at.cli('export', '--merge');

  expect(at.text()).not.toMatch(/a:\n(?: {4}.*\n)* {6}channel/);
  for (const line of ['channel: default', 'priority: 5', 'timeout: 86400', 'creationOnMessage: false'])
    expect(at.text().split('  b:')[1]).toContain(`      ${line}\n`);
  await expectEmptyPlan(twilio, at);
});

test('a merge uses no key that the file already has', async () => {
  const file = `${HEAD}addresses:\n  acme-shop: { name: Another, studio: Webchat Flow }\n`;
  const twilio = await account([address(1, 'Acme Shop'), address(2, 'Another')]);
  const at = deskWith(twilio, file);

  const merged = await at.cli('export', '--merge');

  expect(warningCodes(merged)).toEqual([]);
  expect(at.text()).toBe(`${file}\n${entry('acme-shop-000001', 1, 'Acme Shop').join('\n')}\n`);
  await expectEmptyPlan(twilio, at);
});

test('a merge writes nothing when file and account contradict each other', async () => {
  const file = `${HEAD}addresses:\n  twin: { name: Twin, studio: Webchat Flow }\n`;
  const at = deskWith(await account([address(1, 'Twin'), address(2, 'Twin'), address(3, 'Other')]), file);

  const merged = await at.cli('export', '--merge');

  expect(merged.code).toBe(1);
  expect(merged.stdout).toContain('error FA220');
  expect(at.text()).toBe(file);
});
