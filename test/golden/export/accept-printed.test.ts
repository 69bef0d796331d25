import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { studioSids } from '../../support/sandbox/index.ts';
import { address, deskWith, fo, HEAD, hook, odd, warned, warningCodes } from './scene.ts';

const off = (n: number, name: string) => address(n, name, { enabled: false });

/** The warnings of an accept that leaves the file unchanged. */
async function refused(text: string, live: Parameters<typeof account>[0], env = {}) {
  const twilio = await account(live);
  const at = deskWith(twilio, HEAD + text, env);
  const ended = await at.cli('accept');
  expect(ended.code, ended.stdout).toBe(0);
  expect(at.text()).toBe(HEAD + text);
  expect(ended.stdout).toContain('Nothing to write.\n');
  return warned(ended);
}

test.each([
  [
    'that others take values over from',
    'addresses:\n  a: &a\n    studio: Webchat Flow\n    enabled: true\n  b:\n    <<: *a\n',
    [off(1, 'a'), address(2, 'b')],
    [/ b$/],
    ['`enabled: false`', '`addresses.a`'],
  ],
  [
    'whose value has an anchor',
    'addresses:\n  a:\n    studio: Webchat Flow\n    enabled: &on true\n  b: { studio: Webchat Flow, enabled: *on }\n',
    [off(1, 'a'), address(2, 'b')],
    [/ b$/],
    ['`enabled: false`', '`addresses.a`'],
  ],
  [
    'that is an alias',
    `addresses:\n  a: &a { studio: Webchat Flow, unmanaged: [enabled] }\n  b: *a\n`,
    [address(1, 'a'), address(2, 'b', { janitor_enabled: true, enabled: false })],
    [/ of b /],
    ['`janitor: true`', '`addresses.b`'],
  ],
  [
    'whose former name is live',
    'addresses:\n  a:\n    name: New\n    was: Old\n    studio: Webchat Flow\n',
    [address(1, 'Old', { janitor_enabled: true })],
    [/ of a /, /FA121/, /"Old"/],
    ['`name: "Old"`', '`janitor: true`', '`addresses.a`'],
  ],
  [
    'whose live name ends with white space',
    `addresses:\n  a:\n    sid: ${fo(1)}\n    studio: Webchat Flow\n`,
    [address(1, 'a ')],
    [/ of a /, /FA127/, /"a "/],
    ['`name: "a "`', '`addresses.a`'],
  ],
])('accept prints the lines for an entry %s', async (_, text, live, named, byHand) => {
  const [first] = await refused(text, live);

  expect(first?.code).toBe('FA154');
  for (const one of named) expect(first?.message).toMatch(one);
  expect(first?.remedy.match(/`[^`]+`/g)).toEqual(byHand);
});

test('accept writes the other entries where one cannot be written', async () => {
  const text =
    'addresses:\n  a: &a\n    studio: Webchat Flow\n    enabled: true\n  b:\n    <<: *a\n    enabled: true\n  c:\n    <<: *a\n';
  const at = deskWith(await account([off(1, 'a'), off(2, 'b'), address(3, 'c')]), HEAD + text);

  const ended = await at.cli('accept');

  expect(at.text()).toBe(
    HEAD + text.replace('    <<: *a\n    enabled: true', '    <<: *a\n    enabled: false'),
  );
  expect(warned(ended)).toMatchObject([{ code: 'FA154', message: expect.stringContaining(' of a ') }]);
  expect(ended.stdout).toContain('Wrote 1 live value ');
});

const SECRET = 'l1ve-s3cret-of-the-bot';
const KEPT = 'k3y-of-the-bot';

test.each([
  [
    'another value of a variable',
    `"https://bots.example/flex?key=\${BOT_KEY}"`,
    `https://bots.example/flex?key=${SECRET}`,
    /`BOT_KEY`.* "https:\/\/bots\.example\/flex\?key=‹\w{8}›"\.$/,
  ],
  [
    'the former value of a variable in the path',
    `"https://bots.example/\${BOT_KEY}/flex"`,
    `https://bots.example/${SECRET}/flex`,
    /`BOT_KEY`.* "https:\/\/bots\.example\/‹\w+›\/flex"\.$/,
  ],
  [
    'a new value of the query',
    'https://bots.example/flex',
    `https://bots.example/flex?key=${SECRET}`,
    /`webhook: "https:\/\/bots\.example\/flex\?key=\$\{A_KEY\}"` in `addresses\.a` .*`A_KEY` \(query value 'key'\)/,
  ],
  [
    'the value of a variable in another place',
    `"https://bots.example/flex?key=\${BOT_KEY}"`,
    `https://bots.example/${KEPT}/flex?key=${KEPT}`,
    /`BOT_KEY`.* "https:\/\/bots\.example\/‹\w+›\/flex\?key=‹\w+›"\.$/,
  ],
])('accept writes no secret of a webhook: %s', async (_, written, live, remedy) => {
  const reported = await refused(`addresses:\n  a:\n    webhook: ${written}\n`, [hook(1, 'a', live)], {
    BOT_KEY: KEPT,
  });

  expect(reported).toMatchObject([
    { code: 'FA155', message: expect.stringContaining(' of a '), remedy: expect.stringMatching(remedy) },
  ]);
  expect(JSON.stringify(reported)).not.toContain(SECRET);
  expect(JSON.stringify(reported)).not.toContain(KEPT);
});

test('accept writes the other values of a webhook whose URL may hold a secret', async () => {
  const text = `addresses:\n  a:\n    webhook: https://bots.example/flex # ours\n`;
  const twilio = await account([hook(1, 'a', `https://bots.example/flex?key=${SECRET}`, 1)]);
  const at = deskWith(twilio, HEAD + text);

  const ended = await at.cli('accept');

  expect(at.text()).toBe(
    `${HEAD}addresses:\n  a:\n    webhook: { url: https://bots.example/flex, retryCount: 1 } # ours\n`,
  );
  expect(warningCodes(ended)).toEqual(['FA155']);
});

test('accept prints a chat service that all entries share', async () => {
  const [own, other] = [`IS${'1'.repeat(32)}`, `IS${'2'.repeat(32)}`];
  const reported = await refused(`chatService: ${own}\naddresses:\n  a:\n    studio: Webchat Flow\n`, [
    address(1, 'a', { chat_service_sid: other }),
  ]);

  expect(reported).toMatchObject([
    {
      code: 'FA158',
      message: expect.stringContaining(' chat service of a '),
      remedy: expect.stringContaining(`\`chatService: ${other}\``),
    },
  ]);
});

test.each([
  [
    'an unknown integration',
    { integration_type: 'pigeon' },
    'integration "pigeon", Studio Flow, Studio Flow retries',
  ],
  ['no state', { enabled: null }, 'service status'],
  [
    'a Studio Flow that is gone',
    { integration: { flow_sid: `FW${'0'.repeat(32)}` } },
    `Studio Flow "FW${'0'.repeat(32)}"`,
  ],
])('accept prints what the file cannot express: %s', async (_, differs, what) => {
  const reported = await refused('addresses:\n  a:\n    studio: Webchat Flow\n', [odd(1, 'a', differs)]);

  expect(reported).toMatchObject([{ code: 'FA158', message: expect.stringMatching(/ of a: .+/) }]);
  expect(reported[0]?.message.split(' of a: ')[1]).toBe(what);
});

test('accept reports an entry without a live address and an address without an entry', async () => {
  const reported = await refused('addresses:\n  a:\n    studio: Webchat Flow\n', [address(1, 'Other')]);

  expect(reported).toMatchObject([
    { code: 'FA156', message: expect.stringMatching(/^a /) },
    { code: 'FA157', message: expect.stringContaining(`"Other" (${fo(1)})`) },
  ]);
});

test('accept keeps a comment that names the replaced value, and reports it', async () => {
  const text = `addresses:\n  a:\n    studio: Webchat Flow # ${studioSids.webchatFlow}\n`;
  const live = address(1, 'a', { integration: { flow_sid: studioSids.en, retry_count: 3 } });
  const at = deskWith(await account([live]), HEAD + text);

  const ended = await at.cli('accept');

  expect(at.text()).toBe(HEAD + text.replace('Webchat Flow', 'WebChat EN'));
  expect(warned(ended)).toMatchObject([
    { code: 'FA159', message: expect.stringContaining(studioSids.webchatFlow) },
  ]);
});

test('accept writes nothing if an entry conflicts with the account, unless other entries are named', async () => {
  const text = 'addresses:\n  a:\n    studio: Webchat Flow\n  b:\n    studio: Webchat Flow\n';
  const at = deskWith(await account([off(1, 'a'), address(2, 'b'), address(3, 'b')]), HEAD + text);

  const all = await at.cli('accept');
  expect([all.code, at.text()]).toEqual([1, HEAD + text]);
  expect(all.stdout).toContain('error FA220');

  const named = await at.cli('accept', 'a');
  expect(named.code).toBe(0);
  expect(at.text()).toBe(HEAD + text.replace('Webchat Flow\n', '$&    enabled: false\n'));
});
