import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { studioSids } from '../../support/sandbox/index.ts';
import { address, deskWith, fo, HEAD, hook, odd, warnings } from './scene.ts';

const off = (n: number, name: string) => address(n, name, { enabled: false });

/** What is printed for an entry, and that the file is as it was. */
async function refused(text: string, live: Parameters<typeof account>[0], env = {}) {
  const twilio = await account(live);
  const at = deskWith(twilio, HEAD + text, env);
  const ended = await at.cli('accept');
  expect(ended.code, ended.stdout).toBe(0);
  expect(at.text()).toBe(HEAD + text);
  expect(ended.stdout).toContain('Nothing to write.\n');
  return warnings(ended);
}

test.each([
  [
    'that others take values over from',
    'addresses:\n  a: &a\n    studio: Webchat Flow\n    enabled: true\n  b:\n    <<: *a\n',
    [off(1, 'a'), address(2, 'b')],
    'it would change b, too',
    'Write `enabled: false` into `addresses.a` by hand.',
  ],
  [
    'whose value has an anchor',
    'addresses:\n  a:\n    studio: Webchat Flow\n    enabled: &on true\n  b: { studio: Webchat Flow, enabled: *on }\n',
    [off(1, 'a'), address(2, 'b')],
    'it would change b, too',
    'Write `enabled: false` into `addresses.a` by hand.',
  ],
  [
    'that is an alias',
    `addresses:\n  a: &a { studio: Webchat Flow, unmanaged: [enabled] }\n  b: *a\n`,
    [address(1, 'a'), address(2, 'b', { janitor_enabled: true, enabled: false })],
    'it is written in a way in which no line can be replaced or added',
    'Write `janitor: true` into `addresses.b` by hand.',
  ],
  [
    'whose former name is live',
    'addresses:\n  a:\n    name: New\n    was: Old\n    studio: Webchat Flow\n',
    [address(1, 'Old', { janitor_enabled: true })],
    'the file would not be valid (FA121: a was what it is: "Old")',
    'Write `name: "Old"` and `janitor: true` into `addresses.a` by hand.',
  ],
  [
    'whose live name ends with white space',
    `addresses:\n  a:\n    sid: ${fo(1)}\n    studio: Webchat Flow\n`,
    [address(1, 'a ')],
    'the file would not be valid (FA127: name of a begins or ends with white space: "a ")',
    'Write `name: "a "` into `addresses.a` by hand.',
  ],
])('accept prints the lines for an entry %s', async (_, text, live, why, remedy) => {
  const [told] = await refused(text, live);

  expect(told).toMatch(/^FA154 The live values of \w are not written into the file: /);
  expect(told).toContain(`: ${why}. ${remedy}`);
});

test('accept writes the other entries where one cannot be written', async () => {
  const text =
    'addresses:\n  a: &a\n    studio: Webchat Flow\n    enabled: true\n  b:\n    <<: *a\n    enabled: true\n  c:\n    <<: *a\n';
  const at = deskWith(await account([off(1, 'a'), off(2, 'b'), address(3, 'c')]), HEAD + text);

  const ended = await at.cli('accept');

  expect(at.text()).toBe(
    HEAD + text.replace('    <<: *a\n    enabled: true', '    <<: *a\n    enabled: false'),
  );
  expect(warnings(ended)).toEqual([expect.stringContaining('FA154 The live values of a ')]);
  expect(ended.stdout).toContain('Wrote 1 live value for 1 entry ');
});

const SECRET = 'l1ve-s3cret-of-the-bot';
const KEPT = 'k3y-of-the-bot';

test.each([
  [
    'another value of a variable',
    `"https://bots.example/flex?key=\${BOT_KEY}"`,
    `https://bots.example/flex?key=${SECRET}`,
    /^If the secret has changed, give the step the new value of `\$\{BOT_KEY\}`; else change the URL by hand\. Live is "https:\/\/bots\.example\/flex\?key=‹\w{8}›"\.$/,
  ],
  [
    'the former value of a variable in the path',
    `"https://bots.example/\${BOT_KEY}/flex"`,
    `https://bots.example/${SECRET}/flex`,
    /^If the secret has changed, .* Live is "https:\/\/bots\.example\/‹\w+›\/flex"\.$/,
  ],
  [
    'a new value of the query',
    'https://bots.example/flex',
    `https://bots.example/flex?key=${SECRET}`,
    /^Write the URL as `webhook: "https:\/\/bots\.example\/flex\?key=\$\{A_KEY\}"` into `addresses\.a` by hand, and give the step the live values as `A_KEY` \(query value 'key'\)\.$/,
  ],
  [
    'the value of a variable in another place',
    `"https://bots.example/flex?key=\${BOT_KEY}"`,
    `https://bots.example/${KEPT}/flex?key=${KEPT}`,
    /^If the secret has changed, .* Live is "https:\/\/bots\.example\/‹\w+›\/flex\?key=‹\w+›"\.$/,
  ],
])('accept writes no secret of a webhook: %s', async (_, written, live, remedy) => {
  const told = await refused(`addresses:\n  a:\n    webhook: ${written}\n`, [hook(1, 'a', live)], {
    BOT_KEY: KEPT,
  });

  expect(told).toHaveLength(1);
  const [message, ...rest] = (told[0] ?? '').split('. ');
  expect(message).toBe(
    'FA155 The live webhook of a is not written into the file: what differs may be a secret',
  );
  expect(rest.join('. ')).toMatch(remedy);
  expect(told[0]).not.toContain(SECRET);
  expect(told[0]).not.toContain(KEPT);
});

test('accept writes what is no secret beside a webhook that may hold one', async () => {
  const text = `addresses:\n  a:\n    webhook: https://bots.example/flex # ours\n`;
  const twilio = await account([hook(1, 'a', `https://bots.example/flex?key=${SECRET}`, 1)]);
  const at = deskWith(twilio, HEAD + text);

  const ended = await at.cli('accept');

  expect(at.text()).toBe(
    `${HEAD}addresses:\n  a:\n    webhook: { url: https://bots.example/flex, retryCount: 1 } # ours\n`,
  );
  expect(warnings(ended)).toEqual([expect.stringContaining('FA155 ')]);
});

test('accept prints a chat service that all entries share', async () => {
  const [own, other] = [`IS${'1'.repeat(32)}`, `IS${'2'.repeat(32)}`];
  const told = await refused(`chatService: ${own}\naddresses:\n  a:\n    studio: Webchat Flow\n`, [
    address(1, 'a', { chat_service_sid: other }),
  ]);

  expect(told).toEqual([
    `FA158 The live chat service of a is not written into the file: all entries share it. Write \`chatService: ${other}\` at the top of the file by hand if it is right for all of them.`,
  ]);
});

test.each([
  [
    'an integration that is none',
    { integration_type: 'pigeon' },
    'integration "pigeon", Studio Flow, Studio Flow retries',
  ],
  ['no state', { enabled: null }, 'whether it is in service'],
  [
    'a Studio Flow that is gone',
    { integration: { flow_sid: `FW${'0'.repeat(32)}` } },
    `Studio Flow "FW${'0'.repeat(32)}"`,
  ],
])('accept prints what the file cannot say: %s', async (_, differs, what) => {
  const told = await refused('addresses:\n  a:\n    studio: Webchat Flow\n', [odd(1, 'a', differs)]);

  expect(told).toEqual([
    `FA158 Of a, this is not written, since the file cannot say what is live: ${what}. Change it in Twilio, or apply the file.`,
  ]);
});

test('accept says which entry has no live address and which address no entry', async () => {
  const told = await refused('addresses:\n  a:\n    studio: Webchat Flow\n', [address(1, 'Other')]);

  expect(told).toEqual([
    'FA156 a has no live address: there is nothing to accept. Create it with apply, or remove the entry.',
    `FA157 1 live address is in no entry: "Other" (${fo(1)}). Add them to the file with \`export --merge\`.`,
  ]);
});

test('accept keeps a comment that names what was live before and says so', async () => {
  const text = `addresses:\n  a:\n    studio: Webchat Flow # ${studioSids.webchatFlow}\n`;
  const live = address(1, 'a', { integration: { flow_sid: studioSids.en, retry_count: 3 } });
  const at = deskWith(await account([live]), HEAD + text);

  const ended = await at.cli('accept');

  expect(at.text()).toBe(HEAD + text.replace('Webchat Flow', 'WebChat EN'));
  expect(warnings(ended)).toEqual([
    `FA159 A comment in a still names ${studioSids.webchatFlow}, which was live before. Change the comment by hand: accept changes none.`,
  ]);
});

test('accept writes nothing where the file has an error in the account, but for entries that are named', async () => {
  const text = 'addresses:\n  a:\n    studio: Webchat Flow\n  b:\n    studio: Webchat Flow\n';
  const at = deskWith(await account([off(1, 'a'), address(2, 'b'), address(3, 'b')]), HEAD + text);

  const all = await at.cli('accept');
  expect([all.code, at.text()]).toEqual([1, HEAD + text]);
  expect(all.stdout).toContain('error FA220');

  const named = await at.cli('accept', 'a');
  expect(named.code).toBe(0);
  expect(at.text()).toBe(HEAD + text.replace('Webchat Flow\n', '$&    enabled: false\n'));
});
