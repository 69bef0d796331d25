import { expect, test } from 'vitest';
import { WebhookUrl } from '../../src/address/webhook-url.ts';
import { naming } from '../support/naming.ts';
import { codes, entry, fo, live, placed, plan, problem, webhook } from './guards-scene.ts';

test('a create with a name similar to that of an unlisted address suggests `was` and does not block', () => {
  const made = plan({ live: [live(1, 'Acme Carreers')], entries: [entry('careers', 'Acme Careers')] });

  expect(made.blocked).toBe(false);
  expect(problem(made, 'FA228')).toMatchObject({
    severity: 'warning',
    path: 'addresses.careers.name',
    place: { line: 7 },
    remedy: naming('`was: "Acme Carreers"`', `\`sid: ${fo(1)}\``),
  });
  expect(problem(made, 'FA228').message).toContain(fo(1));
});

const ELSEWHERE = webhook('https://bots.acme.com/flex');

test.each([
  ['names that have little in common', 'Acme Careers', 'Acme Support'],
  ['short names', 'EN', 'DE'],
])('%s are not similar', (_, before, after) => {
  expect(codes(plan({ live: [live(1, before, ELSEWHERE)], entries: [entry('new', after)] }))).toEqual([]);
});

test('a similar name that is listed, ignored or removed causes no warning', () => {
  const entries = [entry('careers', 'Acme Careers')];
  const near = live(1, 'Acme Carreers');

  expect(codes(plan({ live: [near], entries: [...entries, entry('old', 'Acme Carreers')] }))).toEqual([]);
  expect(codes(plan({ live: [near], entries, ignore: ['Acme Carreers'] }))).toEqual([]);
  expect(codes(plan({ live: [near], entries, removed: ['Acme Carreers'] }))).toEqual([]);
});

const moving = (url: string) => entry('bot', 'Bot', webhook(url));

test('chats that move to a host that no live webhook has are a warning', () => {
  const made = plan({
    live: [live(1, 'Bot', webhook('https://bots.acme.com/flex'))],
    entries: [moving('https://bots.evil.example/flex')],
  });

  expect(made.blocked).toBe(false);
  expect(problem(made, 'FA229')).toMatchObject({
    severity: 'warning',
    path: 'addresses.bot.webhook',
    message: naming('bot move', '"bots.evil.example"'),
  });
});

test('chats that move from a Studio Flow to a webhook are a warning', () => {
  const made = plan({ live: [live(1, 'Bot')], entries: [moving('https://bots.acme.com/flex')] });

  expect(codes(made)).toEqual(['FA229']);
});

test.each([
  ['the same host', 'https://bots.acme.com/flex', 'https://bots.acme.com/other?key=1'],
  ['the same host in capitals', 'https://bots.acme.com/flex', 'https://BOTS.ACME.COM/other'],
  ['the same host with a user', 'https://bots.acme.com/flex', 'https://user:word@bots.acme.com/flex'],
])('%s causes no warning', (_, before, after) => {
  const made = plan({
    live: [live(1, 'Bot', webhook(before))],
    entries: [moving(after)],
  });

  expect(made.counts.updates).toBe(1);
  expect(codes(made)).toEqual([]);
});

test('the host of another live webhook is no warning, even if that is ignored', () => {
  const made = plan({
    live: [live(1, 'Bot'), live(2, 'Other', { ...webhook('https://bots.acme.com/other'), enabled: false })],
    entries: [moving('https://bots.acme.com/flex')],
    ignore: ['Other'],
  });

  expect(codes(made)).toEqual([]);
});

test('a host in the base version of the file causes no warning', () => {
  const scene = { live: [live(1, 'Bot')], entries: [moving('https://bots.acme.com/flex')] };

  const before = (url: string) => ({
    base: plan({ live: [], entries: [entry('bot', 'Bot', webhook(url))] }),
  });

  expect(codes(plan({ ...scene, ...before('https://bots.acme.com/flex') }))).toEqual([]);
  expect(codes(plan({ ...scene, ...before('https://acme.com/flex') }))).toEqual(['FA229']);
});

test('an update that keeps the webhook causes no warning', () => {
  const kept = plan({
    live: [live(1, 'Bot', { ...webhook('https://bots.acme.com/flex'), janitor: true })],
    entries: [moving('https://bots.acme.com/flex')],
  });

  expect(codes(kept)).toEqual([]);
});

test('a new address whose chats go to a new host is a warning', () => {
  const created = plan({ live: [], entries: [moving('https://bots.acme.com/flex')] });

  expect(problem(created, 'FA229')).toMatchObject({
    path: 'addresses.bot.webhook',
    message: naming('bot go', '"bots.acme.com"'),
  });
  expect(
    codes(
      plan({
        live: [],
        entries: [moving('https://bots.acme.com/flex')],
        base: plan({ live: [], entries: [entry('other', 'Other', webhook('https://bots.acme.com/other'))] }),
      }),
    ),
  ).toEqual([]);
});

test('a new host of many addresses is one warning', () => {
  const entries = ['a', 'b', 'c', 'd', 'e'].map((key) =>
    entry(key, key, webhook(`https://bots.acme.com/${key}`)),
  );

  expect(problem(plan({ live: [], entries }), 'FA229').message).toEqual(
    naming('a, b, c and 2 more', '"bots.acme.com"'),
  );
});

const sending = (key: string, variable: string, host: string) => ({
  ...entry(key, key, webhook(`https://${host}/flex`)),
  sends: [{ variable, host, place: placed('').place, field: 'webhook.url' }],
});

const sent = (made: ReturnType<typeof plan>) =>
  made.problems.filter(({ code }) => code === 'FA231').map(({ message, path }) => [path, message]);

test('each new pair of variable and host is a warning, once', () => {
  const entries = [
    sending('a', 'BOT_KEY', 'bots.acme.com'),
    sending('b', 'BOT_KEY', 'bots.acme.com'),
    sending('c', 'BOT_KEY', 'other.acme.com'),
    sending('d', 'OLD_KEY', 'bots.acme.com'),
  ];

  expect(
    sent(
      plan({
        live: [],
        entries,
        base: plan({ live: [], entries: [sending('old', 'OLD_KEY', 'bots.acme.com')] }),
      }),
    ),
  ).toEqual([
    ['addresses.a.webhook', naming(`\`\${BOT_KEY}\``, ' bots.acme.com')],
    ['addresses.c.webhook', naming(`\`\${BOT_KEY}\``, ' other.acme.com')],
  ]);
});

test('without a base version the variables of changed webhooks are warnings', () => {
  const scene = {
    live: [
      live(1, 'a', webhook('https://a.acme.com/flex')),
      live(2, 'b', webhook('https://a.acme.com/flex')),
    ],
    entries: [sending('a', 'BOT_KEY', 'a.acme.com'), sending('b', 'BOT_KEY', 'b.acme.com')],
  };

  expect(sent(plan(scene))).toEqual([['addresses.b.webhook', naming(`\`\${BOT_KEY}\``, ' b.acme.com')]]);
});

test('a host with other characters than letters is quoted', () => {
  const entries = [sending('a', 'KEY', `\${KEY}.evil.example`)];

  expect(sent(plan({ live: [], entries }))).toEqual([
    ['addresses.a.webhook', naming(`\`\${KEY}\``, `"\${KEY}.evil.example"`)],
  ]);
});

test('a host from a variable is shown as its fingerprint', () => {
  const url = WebhookUrl.withSecrets('https://tenant-4711.example/flex', ['tenant-4711.example']);
  const made = plan({
    live: [live(1, 'Bot')],
    entries: [entry('bot', 'Bot', { ...webhook(''), 'webhook.url': url })],
  });

  expect(problem(made, 'FA229').message).toMatch(/\bbot\b.* "‹[0-9a-f]{8}›"/);
  expect(JSON.stringify(made)).not.toContain('tenant-4711');
});

test('a pattern that matches no live address is a warning on its line', () => {
  const made = plan({
    live: [live(1, 'Acme')],
    entries: [entry('acme', 'Acme')],
    scope: ['Acme', 'Globex*'],
    ignore: ['acme', 'A?me Intranet'],
  });

  expect(made.blocked).toBe(false);
  expect(
    made.problems.map(({ code, severity, path, place, message }) => [
      code,
      severity,
      path,
      place?.line,
      message,
    ]),
  ).toEqual([
    ['FA227', 'warning', 'scope', 2, naming('"Globex*"')],
    ['FA227', 'warning', 'ignore', 1, naming('"acme"')],
    ['FA227', 'warning', 'ignore', 2, naming('"A?me Intranet"')],
  ]);
});

test('a pattern that matches an address out of scope causes no warning', () => {
  const made = plan({
    live: [live(1, 'Acme'), live(2, 'Globex')],
    entries: [entry('acme', 'Acme')],
    scope: ['Acme'],
    ignore: ['Globex'],
  });

  expect(codes(made)).toEqual([]);
});
