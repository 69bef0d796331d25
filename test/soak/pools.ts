import type { Random } from './random.ts';

interface Named {
  readonly sid: string;
  readonly name: string;
}

interface Url {
  readonly written: string;
  readonly sent: string;
}

/** Where the chats of an address go. */
export type Target =
  | { readonly kind: 'studio'; readonly flow: Named; readonly retryCount: number }
  | { readonly kind: 'webhook'; readonly url: Url; readonly retryCount: number }
  | {
      readonly kind: 'task';
      readonly workflow: Named;
      readonly channel: Named;
      readonly priority: number;
      readonly timeout: number;
    };

/** Values of variables, which must not appear in any output. */
export const SECRETS = {
  BOT_KEY: 'k3y-of-the-bot-9f8e7d6c',
  CHAT_TOKEN: 'tok3n+of/the=chat-1a2b3c4d',
} as const;

/** Webhook URLs as written in the file and as sent to Twilio. */
export const URLS: readonly Url[] = [
  { written: 'https://bots.acme.com/flex', sent: 'https://bots.acme.com/flex' },
  { written: 'https://bots.acme.com/flex?a=1&b=2', sent: 'https://bots.acme.com/flex?a=1&b=2' },
  {
    written: 'https://bots.acme.com/flex?key=$' + '{BOT_KEY}',
    sent: `https://bots.acme.com/flex?key=${SECRETS.BOT_KEY}`,
  },
  {
    written: 'https://bots.acme.com/t/$' + '{BOT_KEY}/chat',
    sent: `https://bots.acme.com/t/${SECRETS.BOT_KEY}/chat`,
  },
];

const sid = (prefix: string, digit: string) => prefix + digit.repeat(32);

export const DESTINATIONS = {
  studio: [
    { sid: sid('FW', 'a'), name: 'WebChat EN' },
    { sid: sid('FW', 'b'), name: 'WebChat DE: "neu"' },
    { sid: sid('FW', 'c'), name: 'yes' },
  ],
  workspace: { sid: sid('WS', 'a'), name: 'Flex Task Assignment' },
  workflows: [
    { sid: sid('WW', 'a'), name: 'Assign to Anyone' },
    { sid: sid('WW', 'b'), name: 'VIP' },
  ],
  channels: [
    { sid: sid('TC', 'a'), name: 'default' },
    { sid: sid('TC', 'b'), name: 'chat' },
  ],
} as const;

/** Names that mean something to YAML, globs, Markdown or shells, or that look alike. */
const ODD = [
  'Acme yes',
  'Acme: colon',
  'Acme #hash',
  'Acme "quoted"',
  "Acme 'single'",
  'Acme \\ back',
  'Acme | pipe |',
  'Acme @team',
  'Acme <b>bold</b>',
  'Acme *',
  'Acme ?',
  'Acme &amp; Co',
  'Acme {x}',
  'Acme [x]',
  'Acme - dash',
  'Acme Café',
  'Acme Cafe\u0301',
  'Acme 日本語',
  'Acme 🙂',
  'Acme\u200bzero',
  'Acme \u202ertl',
  'Acme  two  spaces',
  'Acme %2F/..',
  `Acme $${'{BOT_KEY}'}`,
  'Acme ::error::',
  'Acme `tick`',
  'Acme, comma',
  'ACME SHOP 1',
  'Acme shop 2',
  'Acme ~',
  'Acme\ttab',
];
const OUTSIDE = [
  'yes',
  'null',
  '~',
  '1e3',
  '0x1f',
  '2026-01-01',
  '- dash',
  '[a',
  'on',
  'Other Team',
  'acme lower',
  '!tag',
  '&anchor',
];

/** Mostly plain names, so that most stories get as far as an apply. */
export function drawName(random: Random): string {
  if (random.chance(0.7))
    return `Acme ${random.pick(['Shop', 'Help', 'Store', 'Desk', 'Labs'])} ${random.between(1, 9)}`;
  return random.pick(random.chance(0.75) ? ODD : OUTSIDE);
}
