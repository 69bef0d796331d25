import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import { address, annotations, BASE, checkout, fo, HEAD, pullRequest, twilioWith } from './scene.ts';

// A value of the environment is redacted in text from outside. It may be equal to one of our words, to an entry's key or
// a SID, or to a part of a link: none of these is redacted.

const FILE = `${HEAD}unlisted: delete
addresses:
  acme-en: { name: Acme, website: https://www.acme.com, webhook: "https://b.example/\${K}/flex" }
  shop: { name: Shop, studio: Webchat Flow }
  store: { name: Store, studio: Webchat Flow }
`;
const LIVE = [address(1, 'Acme'), address(2, 'Store', { janitor_enabled: true }), address(3, 'Careers')];

/** Plans with a value for `${K}`: on the pull request, and in a terminal. */
async function planWith(K: string, file = FILE, live = LIVE) {
  const [twilio, github] = [await twilioWith(live), await gitHub()];
  github.files[BASE] = { 'addresses.yaml': `${HEAD}addresses: {}\n` };
  const plan = await checkout(twilio, github, file).run('plan', pullRequest(), {}, { env: { K } });
  const planFile = readFileSync(plan.outputs['plan-file'] ?? '', 'utf8');
  return {
    plan,
    planFile,
    json: JSON.parse(planFile),
    body: github.comments[0]?.body ?? '',
    log: plan.log.join('\n'),
  };
}

const WORDS = ['update', 'create', 'delete', 'plan', 'addresses', 'true', 'Twilio', 'done', 'studio', 'null'];

test.each(WORDS)('a secret %j redacts no word of our own in any report', async (K) => {
  const [reported, other] = [await planWith(K), await planWith(K.length < 6 ? 'zqxj' : 'no-word-of-ours')];

  const own = (text: string) =>
    text.replace(/‹(?:[0-9a-f]{8}|hidden)›|\b[0-9a-f]{12,64}\b|[\w-]{12,}\./g, '');
  expect(own(reported.body)).toBe(own(other.body));
  expect(own(reported.log)).toBe(own(other.log));
  expect(own(reported.plan.summary)).toBe(own(other.plan.summary));
  expect(own(reported.planFile)).toBe(own(other.planFile));
});

test('the secret "update" leaves the actions of the JSON and the classes of the map intact', async () => {
  const { json, body, log } = await planWith('update');

  expect(json.changes.map((change: { action: string }) => change.action)).toEqual([
    'delete',
    'update',
    'update',
    'create',
  ]);
  expect(body).toContain('  classDef updated stroke:#bf8700,stroke-width:3px\n');
  expect(body).toContain('**update**');
  expect(log).toContain('1 to delete, 2 to update, 1 to create');
});

test.each(['acme-en', 'shop', 'store'])(
  'a secret that is the key %s does not redact the key in any report',
  async (K) => {
    const { json, body, log, plan } = await planWith(K);

    expect(Object.keys(json.addresses)).toEqual(['acme-en', 'shop', 'store']);
    expect(Object.keys(JSON.parse(plan.outputs.addresses ?? ''))).toEqual(['acme-en', 'shop', 'store']);
    expect(json.changes.map(({ key }: { key: string }) => key)).toContain(K);
    expect(body).toContain(`\`${K}\``);
    expect(log).toMatch(new RegExp(`[+~] (create|update) +${K} `));
  },
);

test.each([
  ['a SID', fo(3)],
  ['the end of a SID', fo(3).slice(-12)],
])('a secret that is %s leaves the SID unchanged, and it counts as shown', async (_, K) => {
  const { json, body, log } = await planWith(K);

  expect(json.changes[0].sid).toBe(fo(3));
  expect(body).toContain(`flexFlowSid=${fo(3)})`);
  expect(body).toMatch(/ shown=[\w-]{12}\. -->/);
  expect(log).toContain(fo(3));
});

test.each([
  'github.com',
  'acme/sites',
  'actions/runs',
  'https://github.com/acme/sites/blob',
  'chat?accountSid=',
])('a secret that is the part %j of a link leaves the link intact', async (K) => {
  const { body } = await planWith(K);

  expect(body).toContain('](https://github.com/acme/sites/blob/');
  expect(body).toContain('](https://github.com/acme/sites/actions/runs/501)');
  expect(body).toContain('](https://demo.flex.twilio.com/chat?accountSid=AC');
});

test('a secret is redacted in names, websites and hosts from outside', async () => {
  const K = 'delete';
  const file = `${FILE}  other: { name: Please delete me, website: https://delete.example, studio: Webchat Flow }\n`;
  const integration = { url: 'https://delete.example/delete/1' };
  const hook = { integration_type: 'external', integration } as const;
  const { json, body, log, plan } = await planWith(K, file, [
    ...LIVE,
    address(4, 'delete this', hook),
    address(5, 'Shop', hook),
  ]);

  const named = json.changes.map(({ name }: { name: string }) => name);
  expect(named).toContain('*** this');
  expect(json.addresses.other).toMatchObject({ name: 'Please *** me', website: 'https://***.example' });
  for (const text of [body, log, plan.summary, JSON.stringify(json), plan.outputs.addresses ?? '']) {
    expect(text).not.toMatch(/delete me|delete this|delete\.example|example\/delete/);
    expect(text).not.toMatch(/delete&#46;example/);
  }
  expect(body).toContain('🔴\u00a0**delete**');
});

test('a secret is redacted in what a problem quotes, and the problem keeps its own words', async () => {
  const file = `${HEAD}addresses:\n  acme: { webhook: "https://b.example/\${K}", was: Old Shop, name: Acme }\n  bot: { studio: The FlowXY of names }\n`;

  const { plan } = await planWith('FlowXY', file);

  const said = annotations(plan).join('\n');
  expect(said).toContain('"The *** of names"');
  expect(said).not.toContain('FlowXY');
});

test('a password that is a word of our own does not hide a delete', async () => {
  const file = FILE.replace('https://b.example/$' + '{K}', 'https://x:delete@b.example');
  const { body, json } = await planWith('unused', file);

  expect(body).toContain('🔴\u00a0**delete**<br>`Careers`');
  expect(json.changes[0].action).toBe('delete');
  expect(body).toMatch(/ shown=[\w-]{12}\. -->/);
});
