import { chmodSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { seedSids, studioSids } from '../../support/sandbox/index.ts';
import { address, deskWith, expectEmptyPlan, fo, HEAD, hook, warningCodes } from './scene.ts';

const MINE = `# Ours. Ask #web-chat before you change it.
${HEAD}
addresses:
  a:    # the first
    # Its name is old.
    name:   'Acme A'
    sid: ${fo(1)}
    website: [https://a.example]   # and more

    studio: Webchat Flow # as ever
  b:
    studio: { flow: Webchat Flow, retryCount: 2 }   # twice
    name: Acme B
    # The end of b
  c:
    enabled:  false # for now
    webhook: "https://bots.example/flex?key=\${BOT_KEY}"
  d:
    sid: ${fo(4)}
    studio:
      # where to
      flow: Webchat Flow
`;
const toFlow = (retry_count: number) => ({
  integration: { flow_sid: studioSids.webchatFlow, retry_count },
});
const LIVE = () => [
  address(1, 'Acme "A" New', { janitor_enabled: true }),
  address(2, 'Acme B', toFlow(0)),
  hook(3, 'c', 'https://bots.example/v2/flex?key=k3y-of-the-bot'),
  address(4, 'd', toFlow(1)),
];
const ENV = { BOT_KEY: 'k3y-of-the-bot' };
const ACCEPTED = MINE.replace("'Acme A'", `'Acme "A" New'`)
  .replace('# as ever\n', '$&    janitor: true\n')
  .replace('retryCount: 2', 'retryCount: 0')
  .replace('enabled:  false', 'enabled:  true')
  .replace('/flex?', '/v2/flex?')
  .replace('      flow: Webchat Flow\n', '$&      retryCount: 1\n');

test('accept writes the live values into the lines of each entry and changes no other byte', async () => {
  const twilio = await account(LIVE());
  const at = deskWith(twilio, `\uFEFF${MINE}`, ENV);
  chmodSync(join(at.path, 'addresses.yaml'), 0o600);

  const ended = await at.cli('accept');

  expect(at.text(), ended.stdout).toBe(`\uFEFF${ACCEPTED}`);
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  expect(ended.stdout.replace(/‹\w+›/g, '‹…›')).toBe(`Accepted

  a  "Acme \\"A\\" New"  ${fo(1)}
      name     "Acme A" → "Acme \\"A\\" New"
      janitor  false → true

  b  "Acme B"  ${fo(2)}
      studio.retryCount  2 → 0

  c  "c"  ${fo(3)}
      enabled      false → true
      webhook.url  https://bots.example/flex?key=‹…› → https://bots.example/v2/flex?key=‹…›

  d  "d"  ${fo(4)}
      studio.retryCount  3 → 1

Wrote 6 live values for 4 entries to addresses.yaml.
`);
  expect(at.files()).toEqual(['addresses.yaml']);
  expect(statSync(join(at.path, 'addresses.yaml')).mode & 0o777).toBe(0o600);
  await expectEmptyPlan(twilio, at);
});

test('a second accept writes nothing', async () => {
  const at = deskWith(await account(LIVE()), MINE, ENV);
  await at.cli('accept');

  const again = await at.cli('accept');

  expect(again).toMatchObject({ code: 0, stdout: 'Nothing to write.\n' });
  expect(at.text()).toBe(ACCEPTED);
});

test('accept keeps the line breaks of the file and a missing newline at its end', async () => {
  const at = deskWith(await account(LIVE()), MINE.trimEnd().replaceAll('\n', '\r\n'), ENV);

  await at.cli('accept');

  expect(at.text()).toBe(ACCEPTED.trimEnd().replaceAll('\n', '\r\n'));
});

test('accept with keys writes these entries alone', async () => {
  const at = deskWith(await account(LIVE()), MINE, ENV);

  const ended = await at.cli('accept', 'b', 'd');

  expect(ended.stdout).toContain('Wrote 2 live values for 2 entries ');
  expect(at.text()).toBe(
    MINE.replace('retryCount: 2', 'retryCount: 0').replace(
      '      flow: Webchat Flow\n',
      '$&      retryCount: 1\n',
    ),
  );
});

test('accept --json lists what was written with the value before and after', async () => {
  const at = deskWith(await account(LIVE()), MINE, ENV);

  const ended = await at.cli('accept', 'b', '--json');

  expect(JSON.parse(ended.stdout)).toMatchObject({
    mode: 'accept',
    outcome: 'done',
    accepted: [
      { key: 'b', sid: fo(2), name: 'Acme B', fields: [{ field: 'studio.retryCount', before: 2, after: 0 }] },
    ],
    problems: [],
  });
});

test.each([
  [['acme-b'], '"acme-b"', '"acme-a"'],
  [[','], 'accept'],
  [['b', '--only', 'b'], '"--only"', '"accept"'],
])('accept rejects the arguments %j', async (args, ...named) => {
  const text = MINE.replace('  a:', '  acme-a:');
  const at = deskWith(await account(LIVE()), text, ENV);

  const ended = await at.cli('accept', ...args);

  expect(ended.code).toBe(1);
  expect(ended.stdout).toContain('error FA003');
  for (const one of named) expect(ended.stdout).toContain(one);
  expect(at.text()).toBe(text);
});

const TASK = {
  integration_type: 'task' as const,
  integration: {
    workspace_sid: seedSids.flexWorkspace,
    workflow_sid: seedSids.vipWorkflow,
    channel: 'chat',
    priority: 5,
    timeout: 86400,
  },
};
const HOOK = hook(1, 'a', 'https://bots.example/flex');

test.each([
  [
    'a short line by a short line',
    '    studio: Webchat Flow # here\n    janitor: false\n',
    HOOK,
    '    webhook: https://bots.example/flex # here\n    janitor: false\n',
  ],
  [
    'a short line by one in braces',
    '    studio: Webchat Flow # here\n',
    address(1, 'a', TASK),
    '    task: { workspace: Flex Task Assignment, workflow: VIP, channel: chat, priority: 5 } # here\n',
  ],
  [
    'lines by lines, with every comment kept',
    '    task: # tasks\n      workspace: Flex Task Assignment # ours\n      # which one\n      workflow: VIP\n\n      priority: 5 # soon\n      timeout: 60\n    janitor: false\n',
    HOOK,
    '    webhook: # tasks\n      url: https://bots.example/flex # ours\n      # which one\n\n      # soon\n    janitor: false\n',
  ],
  [
    'fewer lines by more',
    '    webhook:\n      url: https://bots.example/flex # it\n',
    address(1, 'a', TASK),
    '    task:\n      workspace: Flex Task Assignment # it\n      workflow: VIP # WW5a4d0b0c000000000000000000004002\n      channel: chat\n      priority: 5\n',
  ],
  [
    'braces by a short line',
    '    studio: { flow: Webchat Flow, retryCount: 2 }\n',
    HOOK,
    '    webhook: https://bots.example/flex\n',
  ],
])('accept replaces an integration that was switched in the Console: %s', async (_, before, live, after) => {
  const twilio = await account([live]);
  const head = `${HEAD}addresses:\n  a:\n`;
  const at = deskWith(twilio, head + before);

  const ended = await at.cli('accept');

  expect(at.text(), ended.stdout).toBe(head + after);
  expect(warningCodes(ended)).toEqual([]);
  await expectEmptyPlan(twilio, at);
});

const OTHER = address(1, 'a', { integration: { flow_sid: studioSids.en, retry_count: 2 } });
const EN = 'WebChat EN';

test.each([
  ['in braces', `a: { studio: Webchat Flow }`, `a: { studio: { flow: ${EN}, retryCount: 2 } }`],
  ['of JSON', `"a": { "studio": "Webchat Flow" }`, `"a": { "studio": { "flow": "${EN}", "retryCount": 2 } }`],
  ['in single quotes', `a:\n    studio: 'Webchat Flow'`, `a:\n    studio: { flow: '${EN}', retryCount: 2 }`],
  [
    'with a merge key',
    `a:\n    <<: &it { studio: Webchat Flow }\n    janitor: false`,
    `a:\n    <<: &it { studio: Webchat Flow }\n    janitor: false\n    studio: { flow: ${EN}, retryCount: 2 } # ${studioSids.en}`,
  ],
  ['of a default', 'a: {}', `a:\n    studio: { flow: ${EN}, retryCount: 2 } # ${studioSids.en}`],
])('accept writes into an entry %s', async (_, before, after) => {
  const twilio = await account([OTHER]);
  const head = `${HEAD}defaults:\n  studio: Webchat Flow\naddresses:\n  `;
  const at = deskWith(twilio, `${head}${before}\n`);

  const ended = await at.cli('accept');

  expect(at.text(), ended.stdout).toBe(`${head}${after}\n`);
  await expectEmptyPlan(twilio, at);
});

test('accept takes over names that were swapped in the Console', async () => {
  const twilio = await account([address(1, 'Acme B'), address(2, 'Acme A')]);
  const text = `${HEAD}addresses:\n  a:\n    sid: ${fo(1)}\n    name: Acme A\n    studio: Webchat Flow\n  b:\n    sid: ${fo(2)}\n    name: Acme B\n    studio: Webchat Flow\n`;
  const at = deskWith(twilio, text);

  const ended = await at.cli('accept');

  expect(at.text(), ended.stdout).toBe(
    text.replace('Acme A', 'x').replace('Acme B', 'Acme A').replace('name: x', 'name: Acme B'),
  );
  await expectEmptyPlan(twilio, at);
});

test('accept adds a name on top of an entry whose address was renamed', async () => {
  const twilio = await account([address(1, 'Clicked')]);
  const text = `${HEAD}addresses:\n  a:\n    sid: ${fo(1)}\n    studio: Webchat Flow\n`;
  const at = deskWith(twilio, text);

  await at.cli('accept');

  expect(at.text()).toBe(text.replace('  a:\n', '$&    name: Clicked\n'));
  await expectEmptyPlan(twilio, at);
});

test('accept leaves unmanaged fields, ignored addresses and removed ones alone', async () => {
  const twilio = await account([
    address(1, 'a', { enabled: false }),
    address(2, 'Nobody', { enabled: false }),
    address(3, 'Gone'),
  ]);
  const text = `${HEAD}ignore: [Nobody]\nremoved: [Gone]\naddresses:\n  a:\n    studio: Webchat Flow\n    unmanaged: [enabled]\n`;
  const at = deskWith(twilio, text);

  const ended = await at.cli('accept');

  expect(ended).toMatchObject({ code: 0, stdout: 'Nothing to write.\n' });
  expect(at.text()).toBe(text);
});

test('accept --help names its keys and options', async () => {
  const at = deskWith(await account(), MINE);

  const { stdout } = await at.cli('accept', '--help');

  expect(stdout).toContain('  flex-addresses accept [KEY…] [options]\n');
  expect(stdout).toContain('--environment NAME');
  expect(stdout).not.toContain('--only');
});
