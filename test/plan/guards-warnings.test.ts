import { expect, test } from 'vitest';
import { WebhookUrl } from '../../src/address/webhook-url.ts';
import { codes, entry, fo, live, plan, problem, webhook } from './guards-scene.ts';

test('a create with a name near that of an unlisted address suggests `was` and does not block', () => {
  const made = plan({ live: [live(1, 'Acme Carreers')], entries: [entry('careers', 'Acme Careers')] });

  expect(made.blocked).toBe(false);
  expect(problem(made, 'FA228')).toMatchObject({
    severity: 'warning',
    path: 'addresses.careers.name',
    place: { line: 7 },
    remedy: `If it is, rename it in place: \`was: "Acme Carreers"\` or \`sid: ${fo(1)}\`.`,
  });
  expect(problem(made, 'FA228').message).toContain(fo(1));
});

const ELSEWHERE = webhook('https://bots.acme.com/flex');

test.each([
  ['names that have little in common', 'Acme Careers', 'Acme Support'],
  ['short names', 'EN', 'DE'],
])('%s are not near', (_, before, after) => {
  expect(codes(plan({ live: [live(1, before, ELSEWHERE)], entries: [entry('new', after)] }))).toEqual([]);
});

test('a near name that is listed, ignored or removed is no warning', () => {
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
    message: expect.stringContaining('The chats of bot move to "bots.evil.example", a host that no '),
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
])('%s is no warning', (_, before, after) => {
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

test('a host that the file listed before is no warning', () => {
  const scene = { live: [live(1, 'Bot')], entries: [moving('https://bots.acme.com/flex')] };

  const before = (url: string) => ({
    base: plan({ live: [], entries: [entry('bot', 'Bot', webhook(url))] }),
  });

  expect(codes(plan({ ...scene, ...before('https://bots.acme.com/flex') }))).toEqual([]);
  expect(codes(plan({ ...scene, ...before('https://acme.com/flex') }))).toEqual(['FA229']);
});

test('a new address and an update that keeps the webhook are no warning', () => {
  const created = plan({ live: [], entries: [moving('https://bots.acme.com/flex')] });
  const kept = plan({
    live: [live(1, 'Bot', { ...webhook('https://bots.acme.com/flex'), janitor: true })],
    entries: [moving('https://bots.acme.com/flex')],
  });

  expect(codes(created)).toEqual([]);
  expect(codes(kept)).toEqual([]);
});

test('a host from a variable is shown as its fingerprint', () => {
  const url = WebhookUrl.withSecrets('https://tenant-4711.example/flex', ['tenant-4711.example']);
  const made = plan({
    live: [live(1, 'Bot')],
    entries: [entry('bot', 'Bot', { ...webhook(''), 'webhook.url': url })],
  });

  expect(problem(made, 'FA229').message).toMatch(/^The chats of bot move to "‹[0-9a-f]{8}›", a host/);
  expect(JSON.stringify(made)).not.toContain('tenant-4711');
});

test('a pattern that matches no live address is a warning at its place', () => {
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
    ['FA227', 'warning', 'scope', 2, 'Pattern "Globex*" of `scope` matches no live address'],
    ['FA227', 'warning', 'ignore', 1, 'Pattern "acme" of `ignore` matches no live address'],
    ['FA227', 'warning', 'ignore', 2, 'Pattern "A?me Intranet" of `ignore` matches no live address'],
  ]);
});

test('a pattern that matches an address out of scope is no warning', () => {
  const made = plan({
    live: [live(1, 'Acme'), live(2, 'Globex')],
    entries: [entry('acme', 'Acme')],
    scope: ['Acme'],
    ignore: ['Globex'],
  });

  expect(codes(made)).toEqual([]);
});
