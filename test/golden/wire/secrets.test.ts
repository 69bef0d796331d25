import { expect, test } from 'vitest';
import type { Fault } from '../../support/sandbox/index.ts';
import { BOT_KEY, expectNoSecrets, SecretScene } from './secret-scene.ts';

/** How Twilio may repeat in its error what was sent. */
const ECHOES: [string, (url: string) => string][] = [
  ['as it is', (url) => url],
  ['URL-encoded', (url) => encodeURIComponent(url)],
  ['as in a form', (url) => new URLSearchParams({ 'Integration.Url': url }).toString()],
  ['escaped as in JSON', (url) => JSON.stringify({ url })],
  ['escaped as in JSON, slashes too', (url) => JSON.stringify({ url }).replaceAll('/', '\\/')],
  ['escaped as in JSON within JSON', (url) => JSON.stringify(JSON.stringify({ url }))],
  ['as a URL that was parsed', (url) => new URL(url).href],
  ['decoded', (url) => decodeURIComponent(url)],
  ['encoded twice', (url) => encodeURIComponent(encodeURIComponent(url))],
  ['with plus signs for spaces', (url) => url.replaceAll('%20', '+')],
  ['in part', (url) => `the query ${url.split('?')[1]} is not valid`],
  [
    'URL-encoded in small letters',
    (url) => encodeURIComponent(url).replaceAll(/%../g, (code) => code.toLowerCase()),
  ],
];

test.each(ECHOES)('an error that repeats the webhook URL %s shows no secret', async (_, echo) => {
  const scene = await SecretScene.with((form) => ({
    kind: 'status',
    status: 400,
    code: 45004,
    message: `Not valid: ${echo(form['Integration.Url'] ?? '')}`,
  }));

  const [action, json] = [await scene.action('apply'), await scene.cli('apply', '--yes', '--json')];

  expect(action).toContain('Not valid');
  expectNoSecrets(action);
  expectNoSecrets(json);
});

test('a long error is not cut within a secret', async () => {
  const scene = await SecretScene.with((form) => {
    const url = form['Integration.Url'] ?? '';
    return { kind: 'status', status: 400, message: `Not valid: ${url.padStart(494)}`, code: 45004 };
  });

  const action = await scene.action('apply');

  expect(action).toContain('Not valid');
  expectNoSecrets(action, [BOT_KEY.slice(0, 8), 'lit3ral']);
});

const failures: [string, Fault][] = [
  ['HTTP 500', { kind: 'status', status: 500, code: 20500 }],
  ['HTTP 401', { kind: 'status', status: 401, code: 20003, message: 'Authenticate' }],
  ['a proxy’s page', { kind: 'html' }],
  ['a reset', { kind: 'reset', when: 'after' }],
  ['half of an answer', { kind: 'truncated', applied: true }],
  ['JSON of something else', { kind: 'body', body: '[{"sid":7}]' }],
  ['a redirect', { kind: 'redirect', location: 'https://login.example/' }],
];

test.each(failures)('no secret is shown when a write gets %s', async (_, wrong) => {
  const scene = await SecretScene.with(() => wrong);

  expectNoSecrets(await scene.action('apply'));
  expectNoSecrets(await scene.cli('apply', '--yes', '--json'));
});

test('no secret is shown by a successful run in any mode', async () => {
  const scene = await SecretScene.with(() => undefined);

  const texts = [
    await scene.action('plan'),
    await scene.cli('plan'),
    await scene.cli('plan', '--json'),
    await scene.action('drift'),
    await scene.action('apply'),
    await scene.action('apply'),
    await scene.cli('apply', '--yes'),
    await scene.action('validate'),
  ];

  expect(texts[0]).toContain('bots.example');
  for (const text of texts) expectNoSecrets(text);
});

test('no secret is shown beside a problem of the file', async () => {
  const twice =
    '  bot: { name: Acme, webhook: "https://us3r:pa55word@bots.example?key=lit3ral-key", oops: 1 }\n';
  const scene = await SecretScene.with(() => undefined, `version: 1\naddresses:\n  acme: 5\n${twice}`);

  expectNoSecrets(await scene.action('plan'));
  expectNoSecrets(await scene.cli('validate'));
  expectNoSecrets(await scene.cli('validate', '--json'));
});
