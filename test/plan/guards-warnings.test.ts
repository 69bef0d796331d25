import { expect, test } from 'vitest';
import { WebhookUrl } from '../../src/address/webhook-url.ts';
import { codes, entry, fo, live, plan, problem, webhook } from './guards-scene.ts';

test('a create with a name near that of an unlisted address proposes `was`, and blocks nothing', () => {
  const made = plan({ live: [live(1, 'Acme Carreers')], entries: [entry('careers', 'Acme Careers')] });

  expect(made.blocked).toBe(false);
  expect(problem(made, 'FA228')).toMatchObject({
    severity: 'warning',
    path: 'addresses.careers.name',
    place: { line: 7 },
    remedy: 'Where they are one, rename it in place: `was: "Acme Carreers"`.',
  });
  expect(problem(made, 'FA228').message).toContain(fo(1));
});

test.each([
  ['names that have little in common', 'Acme Careers', 'Acme Support'],
  ['short names', 'EN', 'DE'],
])('%s are not near', (_, before, after) => {
  expect(codes(plan({ live: [live(1, before)], entries: [entry('new', after)] }))).toEqual([]);
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

test('so are chats that leave a Studio Flow for one', () => {
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

test('nor is the host of another live webhook, though it be ignored', () => {
  const made = plan({
    live: [live(1, 'Bot'), live(2, 'Other', { ...webhook('https://bots.acme.com/other'), enabled: false })],
    entries: [moving('https://bots.acme.com/flex')],
    ignore: ['Other'],
  });

  expect(codes(made)).toEqual([]);
});

test('nor a host that the file listed before', () => {
  const scene = { live: [live(1, 'Bot')], entries: [moving('https://bots.acme.com/flex')] };

  expect(codes(plan({ ...scene, listedHosts: ['bots.acme.com'] }))).toEqual([]);
  expect(codes(plan({ ...scene, listedHosts: ['acme.com'] }))).toEqual(['FA229']);
});

test('nor a new address, which has no chats to move, nor an update that leaves the webhook as it is', () => {
  const created = plan({ live: [], entries: [moving('https://bots.acme.com/flex')] });
  const kept = plan({
    live: [live(1, 'Bot', { ...webhook('https://bots.acme.com/flex'), janitor: true })],
    entries: [moving('https://bots.acme.com/flex')],
  });

  expect(codes(created)).toEqual([]);
  expect(codes(kept)).toEqual([]);
});

test('a host that came from the environment is told as its fingerprint', () => {
  const url = WebhookUrl.withSecrets('https://tenant-4711.example/flex', ['tenant-4711.example']);
  const made = plan({
    live: [live(1, 'Bot')],
    entries: [entry('bot', 'Bot', { ...webhook(''), 'webhook.url': url })],
  });

  expect(problem(made, 'FA229').message).toMatch(/^The chats of bot move to "‹[0-9a-f]{8}›", a host/);
  expect(JSON.stringify(made)).not.toContain('tenant-4711');
});

test('a pattern that matches nothing live is a warning at its place', () => {
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

test('one that matches what is out of scope is not idle', () => {
  const made = plan({
    live: [live(1, 'Acme'), live(2, 'Globex')],
    entries: [entry('acme', 'Acme')],
    scope: ['Acme'],
    ignore: ['Globex'],
  });

  expect(codes(made)).toEqual([]);
});
