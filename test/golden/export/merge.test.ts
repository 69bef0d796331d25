import { expect, test } from 'vitest';
import { addedLines } from '../../export/support/lines.ts';
import { account } from '../../support/account.ts';
import { seedSids, studioSids } from '../../support/sandbox/index.ts';
import { address, deskWith, entry, expectEmptyPlan, fo, HEAD, hook, warnings } from './scene.ts';

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

test('a merge adds what is live and not in the file, and leaves every line of it', async () => {
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

test('a second merge has nothing to write', async () => {
  const at = deskWith(await account(LIVE), MINE);
  await at.cli('export', '--merge');
  const once = at.text();

  const again = await at.cli('export', '--merge');

  expect(again.stdout).toBe('Nothing to write.\n');
  expect(at.text()).toBe(once);
});

test('what the file answers for and what it ignores is the measure', async () => {
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

test('what the file asks to be changed is left to it', async () => {
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

test("the file's defaults are heeded: an entry says what differs from them, and no more", async () => {
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

test("a task's parts are held against the defaults one by one", async () => {
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

test('keys that the file has are not given again', async () => {
  const file = `${HEAD}addresses:\n  acme-shop: { name: Another, studio: Webchat Flow }\n`;
  const twilio = await account([address(1, 'Acme Shop'), address(2, 'Another')]);
  const at = deskWith(twilio, file);

  const merged = await at.cli('export', '--merge');

  expect(warnings(merged)).toEqual([]);
  expect(at.text()).toBe(`${file}\n${entry('acme-shop-000001', 1, 'Acme Shop').join('\n')}\n`);
  await expectEmptyPlan(twilio, at);
});

test('where the file and the account contradict each other nothing is written', async () => {
  const file = `${HEAD}addresses:\n  twin: { name: Twin, studio: Webchat Flow }\n`;
  const at = deskWith(await account([address(1, 'Twin'), address(2, 'Twin'), address(3, 'Other')]), file);

  const merged = await at.cli('export', '--merge');

  expect(merged.code).toBe(1);
  expect(merged.stdout).toContain('error FA220');
  expect(at.text()).toBe(file);
});
