import { describe, expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { ACCOUNT, cv, fo, ig } from '../../support/addresses.ts';
import { address, chat, HEAD } from '../../support/live-rows.ts';
import { flexFlow, seedSids, studioSids } from '../../support/sandbox/index.ts';
import { deskWith, hook } from '../export/scene.ts';

const DEMO = `https://demo.flex.twilio.com/chat?accountSid=${seedSids.account}&flexFlowSid=`;

const FILE = `version: 1
scope: ["Acme*", bot]
ignore: [Acme Other]
removed: [Acme Old]
defaults:
  janitor: true
  longLived: false
addresses:
  n2: { name: Acme Two, website: https://two.example, locale: en, studio: Webchat Flow, longLived: true }
  bot:
    website: [https://help.example, https://bot.example]
    # The former one: https://bots.example/?key=old-s3cret
    webhook: { url: "https://user:pw-of-us-all-together@bots.example/flex?key=\${BOT_KEY}", retryCount: 2 }
    enabled: false
  new: { name: Acme New, website: https://new.example, studio: WebChat EN }
environments:
  staging:
    account: ${seedSids.account}
    defaults: { janitor: false }
    addresses:
      bot: { webhook: { retryCount: 0 } }
  other:
    account: ${ACCOUNT}
`;
const URL = 'https://user:pw-of-us-all-together@bots.example/flex?key=k3y-of-the-bot';
const LIVE = () => [
  address(2, 'Acme Two', { long_lived: true }),
  { ...hook(3, 'bot', URL.replace('k3y', 'f0rmer'), 0), enabled: true },
  address(4, 'Acme Unlisted'),
  address(5, 'Acme Other'),
  address(6, 'Foreign'),
  address(7, 'Acme Old', { enabled: false }),
  flexFlow(fo(8), 'Acme SMS', { channel_type: 'sms' }),
];
const ENV = { BOT_KEY: 'k3y-of-the-bot' };

async function shown(asked: string, live = LIVE(), file = FILE, ...more: string[]) {
  const twilio = await account(live);
  const ended = await deskWith(twilio, file, ENV).cli('show', asked, ...more);
  expect(twilio.writes()).toEqual([]);
  expect(ended.stdout).not.toMatch(/pw-of-us|k3y-of|f0rmer|old-s3cret/);
  return {
    ...ended,
    stdout: ended.stdout.replace(/‹[0-9a-f]+›/g, '‹…›').replace(/since [\d-]+ [\d:]+ UTC/, 'since …'),
  };
}

const staging = (asked: string, live = LIVE(), file = FILE) => shown(asked, live, file, '-e', 'staging');

/** The rows at the top, except the account. */
const rows = (stdout: string) => stdout.split('\n\n')[1]?.split('\n').slice(1) ?? [];

describe('show of an entry', () => {
  test('has its lines, those that are merged into it, the live values and what an apply would do', async () => {
    const { code, stdout } = await staging('bot');

    expect(code).toBe(0);
    const [above, ...problems] = stdout.split(/\n\n(?=warning)/);
    expect(problems.map((one) => one.slice(0, 13))).toEqual(['warning FA143', 'warning FA231']);
    expect(above).toBe(`bot  "bot"  ${fo(3)}

  account  ${seedSids.account} (addresses.yaml, staging)
  state    live; unchanged since …
  sites    "help.example", "bot.example"
  embed    the SID ${fo(3)}
  chats    go to the webhook at "bots.example"
  try it   ${DEMO}${fo(3)}

In addresses.yaml
  addresses.bot
    10 |   bot:
    11 |     website: [https://help.example, https://bot.example]
    12 |     # The former one: https://bots.example/?key=**********
    13 |     webhook: { url: "https://**************************@bots.example/flex?key=\${BOT_KEY}", retryCount: 2 }
    14 |     enabled: false
  environments.staging.addresses.bot
    21 |       bot: { webhook: { retryCount: 0 } }
  defaults
     7 |   longLived: false
  environments.staging.defaults
    19 |     defaults: { janitor: false }

Live
  name                "bot"
  enabled             true
  integration         webhook
  webhook.url         https://‹…›@bots.example/flex?key=‹…›
  webhook.retryCount  0
  janitor             false
  longLived           false
  contactIdentity     ""
  chatService         ${seedSids.chatService}

What an apply would do
  ~ update  bot  "bot"  ${fo(3)}
      "help.example", "bot.example" lose their chat: they embed ${fo(3)}.
      enabled      true → false
      webhook.url  https://‹…›@bots.example/flex?key=‹…› → https://‹…›@bots.example/flex?key=‹…›
                   the value of \`\${BOT_KEY}\` differs from what Twilio has
      try it: ${DEMO}${fo(3)}`);
  });

  test.each([['n2'], [fo(2)], ['Acme Two']])('is the same by key, SID and exact name: %s', async (asked) => {
    const { code, stdout } = await staging(asked);

    expect(code).toBe(0);
    expect(stdout.startsWith(`n2  "Acme Two"  ${fo(2)}\n`)).toBe(true);
    expect(stdout).toContain(`  chats    go to the Studio Flow "Webchat Flow" (${studioSids.webchatFlow})\n`);
    expect(stdout).toContain('  addresses.n2\n     9 |   n2: {');
    expect(stdout).toMatch(/\nIn sync: .*\n$/);
  });

  test('reports that an apply creates an address that is not live', async () => {
    const { code, stdout } = await staging('Acme New');

    expect([code, rows(stdout)]).toEqual([
      0,
      [
        '  state    not live: an apply creates it',
        '  sites    "new.example"',
        '  embed    nothing yet',
        `  chats    will go to the Studio Flow "WebChat EN" (${studioSids.en})`,
      ],
    ]);
    expect(stdout).toContain('What an apply would do\n  + create  new  "Acme New"\n');
  });

  test('reports that an address is not live even if its flow is unknown', async () => {
    const { stdout } = await staging('new', LIVE(), FILE.replace('WebChat EN', 'No Such Flow'));

    expect(rows(stdout)[0]).toBe('  state    not live');
    expect(stdout).toContain('error FA210');
  });

  test('names the new destination of chats that an apply redirects', async () => {
    const { stdout } = await staging(
      'n2',
      LIVE(),
      FILE.replace('studio: Webchat Flow', 'studio: WebChat EN'),
    );

    expect(stdout).toContain(
      `  chats    go to the Studio Flow "Webchat Flow" (${studioSids.webchatFlow}); after an apply, to the Studio Flow "WebChat EN" (${studioSids.en})\n`,
    );
  });

  test('shows its problems, and does not guess which address is meant', async () => {
    const { code, stdout } = await staging('n2', [...LIVE(), address(9, 'Acme Two')]);

    expect(code).toBe(0);
    expect(rows(stdout)).toContain('  state    unknown: see the problems');
    expect(stdout).toContain('error FA220 addresses.yaml:9:15 addresses.n2.name');
    expect(stdout).not.toContain('creates it');
    expect(stdout).not.toContain('In sync');
  });
});

describe('show without the values of variables', () => {
  const without = async (asked: string, live: object[], ...more: string[]) =>
    deskWith(await account(live as never), FILE).cli('show', asked, '-e', 'staging', ...more);

  test('shows an entry that needs none', async () => {
    const { code, stdout } = await without('n2', LIVE());

    expect(code, stdout).toBe(0);
    expect(stdout).toContain('\nIn sync: ');
    expect(stdout).not.toContain('FA129');
  });

  test.each([[false], [true]])(
    'does not compare a URL that lacks a value, beside other differences: %s',
    async (enabled) => {
      const live = LIVE().map((one) => ({ ...one, ...(one.sid === fo(3) && { enabled }) }));
      const { code, stdout } = await without('bot', live);

      expect(code, stdout).toBe(0);
      expect(stdout).toMatch(/webhook\.url .*variable/);
      expect(stdout).toContain('warning FA129');
      expect(stdout).not.toMatch(/webhook\.url .*→|In sync/);
      expect(stdout.includes('enabled      true → false') || stdout.includes('enabled  true → false')).toBe(
        enabled,
      );
      expect(stdout).not.toMatch(/pw-of-us|k3y-of|f0rmer|old-s3cret/);

      const { shown } = JSON.parse((await without('bot', live, '--json')).stdout) as { shown: object };
      expect(shown).toMatchObject({ uncompared: ['webhook.url'] });
    },
  );
});

describe('show of an address without an entry', () => {
  test.each([
    ['Acme Unlisted', 'live; unchanged since …; not in the file, left as is'],
    ['Acme Other', 'live; unchanged since …; listed under `ignore`: never changed'],
    ['Foreign', "live; unchanged since …; outside the file's `scope`: never changed"],
    [
      fo(7),
      'disabled: its chat cannot start; unchanged since …; listed under `removed`: an apply deletes it',
    ],
    ['Acme SMS', 'not a web address: it serves another channel; never changed'],
  ])('shows the state of %s', async (asked, state) => {
    const { code, stdout } = await staging(asked);

    expect([code, rows(stdout)[0]]).toEqual([0, `  state    ${state}`]);
    expect(stdout).not.toContain('In addresses.yaml');
  });

  test('names its Studio Flow even if no entry refers to one', async () => {
    const file = `${HEAD}addresses: {}\n`;
    const { stdout } = await shown('Acme Two', LIVE(), file);

    expect(stdout).toContain(`go to the Studio Flow "Webchat Flow" (${studioSids.webchatFlow})\n`);
    expect(stdout).toContain(`  studio.flow        Webchat Flow (${studioSids.webchatFlow})\n`);
  });
});

describe('show of a chat address', () => {
  const file = `${HEAD.replace('\n', '\napi: conversations\n')}addresses:
  acme-en: { name: Acme, website: https://www.acme.com, deploymentKey: ${cv(1)}, studio: Webchat Flow }
  acme-de: { name: Keyless, sid: ${ig(2)}, studio: Webchat Flow }
`;
  const live = () => [chat(1, 'Acme'), chat(2, 'Keyless', { address: 'other' }), chat(3, null)];

  test.each([['acme-en'], [cv(1)], [ig(1)]])(
    'with a deployment key is found by %s, and sites embed the key',
    async (asked) => {
      const { code, stdout } = await shown(asked, live() as never, file);

      expect(code).toBe(0);
      expect(rows(stdout).slice(1)).toEqual([
        '  sites    "www.acme.com"',
        `  embed    the deployment key ${cv(1)}`,
        `  chats    go to the Studio Flow "Webchat Flow" (${studioSids.webchatFlow})`,
        '  try it   "Launch Demo" in the Twilio Console, under Flex > Manage > Webchat',
      ]);
    },
  );

  test('without a deployment key is embedded by its SID', async () => {
    expect(rows((await shown('acme-de', live() as never, file)).stdout).slice(1, 3)).toEqual([
      '  sites    none in the file',
      `  embed    the SID ${ig(2)}`,
    ]);
  });

  test('without a name is found by its SID', async () => {
    const { code, stdout } = await shown(ig(3), live() as never, file);

    expect([code, stdout.split('\n')[0]]).toEqual([0, `"${cv(3)}"  ${ig(3)}`]);
  });
});

describe('show of an unknown address', () => {
  test.each([
    ['bott', '"bot"'],
    ['acme two', '"Acme Two"'],
    [`${fo(3)}3`, 'SID'],
    [fo(22), 'SID'],
    [ig(1), 'Flex Flows'],
    ['nothing like it', 'SID'],
    ['x\u001b[2J', '\\u{1b}[2J'],
  ])('%j fails and proposes what may be meant', async (asked, proposed) => {
    const { code, stdout } = await staging(asked);

    expect(code).toBe(1);
    expect(stdout).toMatch(/^error FA003\n.*"staging"/);
    expect(stdout).toContain(proposed);
    expect(stdout).not.toContain('\u001b');
  });

  test('a name of two addresses fails and lists their SIDs', async () => {
    const { code, stdout } = await staging('Acme Unlisted', [...LIVE(), address(9, 'Acme Unlisted')]);

    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`^error FA003\\n  "Acme Unlisted" .*${fo(4)}, ${fo(9)}`));
    expect(stdout).toContain(`\`show ${fo(4)}\``);
  });

  test.each([
    [[], '`flex-addresses show KEY|SID`'],
    [['Acme', 'Two'], '"Acme Two"'],
  ])('show rejects the arguments %j', async (args, named) => {
    const { code, stdout } = await deskWith(await account(), FILE).cli('show', ...args);

    expect(code).toBe(1);
    expect(stdout).toMatch(/^error FA003/);
    expect(stdout).toContain(named);
  });
});

test('show prints control characters of names visibly', async () => {
  const name = 'Acme \u001b[2J\u202e##[group]x\n::error::y';
  const file = `${HEAD}addresses:\n  a: { name: ${JSON.stringify(name)}, website: "https://a.example/\\u001b[2J", studio: Webchat Flow } # \u0085\u202e\n`;
  const { code, stdout } = await shown('a', [address(1, name)], file);

  expect(code, stdout).toBe(0);
  expect(stdout).toMatch(/^[ -~\n→…]*$/);
  expect(stdout).not.toMatch(/^::|##\[/m);
});

test('show --json has the address with its changes and problems, and no other address', async () => {
  const { code, stdout } = await shown('bot', LIVE(), FILE, '-e', 'staging', '--json');
  const data = JSON.parse(stdout) as Record<string, unknown>;

  expect(code).toBe(0);
  expect(data).toMatchObject({
    mode: 'show',
    outcome: 'done',
    environment: 'staging',
    account: seedSids.account,
    planId: null,
    counts: null,
    changes: [{ action: 'update', key: 'bot', sid: fo(3), outOfService: true }],
    held: [],
    unlisted: [],
    addresses: { bot: { sid: fo(3), enabled: false, api: 'flex-flows' } },
    shown: {
      key: 'bot',
      sid: fo(3),
      name: 'bot',
      standing: 'listed',
      uncertain: false,
      goesTo: 'the webhook at "bots.example"',
      toGoTo: 'the webhook at "bots.example"',
      website: ['https://help.example', 'https://bot.example'],
      locale: null,
      embeds: { what: 'SID', value: fo(3) },
      demo: `${DEMO}${fo(3)}`,
    },
  });
  const { parts } = data.shown as { parts: { path: string; lines: { line: number; text: string }[] }[] };
  expect(parts.map(({ path, lines }) => [path, lines.map(({ line }) => line)])).toEqual([
    ['addresses.bot', [10, 11, 12, 13, 14]],
    ['environments.staging.addresses.bot', [21]],
    ['defaults', [7]],
    ['environments.staging.defaults', [19]],
  ]);
  expect(Object.keys(data.addresses as object)).toEqual(['bot']);
});

test('show needs a selected environment for a file with environments', async () => {
  expect((await shown('bot')).stdout).toContain('error FA130');
});
