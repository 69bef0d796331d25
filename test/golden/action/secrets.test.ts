import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ActionEnded } from '../../support/process.ts';
import {
  always,
  HEAD,
  KIND,
  LIST,
  liveRows,
  ONE,
  read,
  repository,
  row,
  settingsOf,
  twilioWith,
} from './scene.ts';

const TOKEN = '0123456789abcdef0123456789abcdef';
const ENV = { BOT_KEY: 'k3y/with+odd&chars=', BOT_HOST: 'tenant-4711.bots.example' };
const QUERY = 'query-value-in-the-file';
const USER = 'robot:pa55word';
const FILE = `${HEAD}addresses:
  by-name: { webhook: "https://\${BOT_HOST}/flex?key=\${BOT_KEY}&plain=${QUERY}"${KIND.newEntry(8)} }
  by-user: { webhook: "https://${USER}@bots.acme.com/flex#fragment-of-it"${KIND.newEntry(9)} }
  moved: { webhook: "https://bots.acme.com/flex?token=${QUERY}" }
`;
const FORMER = 'former-value-of-the-query';
const moved = row(1, 'moved', { webhook: `https://bots.acme.com/flex?token=${FORMER}` });

/** Everything that a run leaves behind, except for the `add-mask` commands. */
function leftBehind(ended: ActionEnded): string {
  return [
    ended.stdout.replace(/^::add-mask::.*$/gm, ''),
    ended.stderr,
    JSON.stringify(ended.outputs),
    ended.summary,
    read(ended.summary),
    readFileSync(ended.outputs['plan-file'] ?? '', 'utf8'),
  ].join('\n');
}

const encoded = (secret: string) => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  new URLSearchParams({ x: secret }).toString().slice(2),
];
const basic = Buffer.from(`AC5a4d0b0c0000000000000000000f1e80:${TOKEN}`).toString('base64');
const SECRETS = [
  TOKEN,
  basic,
  QUERY,
  FORMER,
  USER,
  'pa55word',
  'fragment-of-it',
  ...Object.values(ENV),
].flatMap(encoded);

async function scene(options: Parameters<typeof twilioWith>[1] = {}) {
  const twilio = await twilioWith([moved], options);
  twilio.state.authToken = TOKEN;
  return { twilio, repo: repository(twilio, FILE, ENV) };
}
const WITH_TOKEN = { 'auth-token': TOKEN };

test('neither a plan nor an apply leaves a secret anywhere', async () => {
  const { twilio, repo } = await scene();

  const plan = await repo.plan(WITH_TOKEN);
  const apply = await repo.apply(WITH_TOKEN);

  expect([plan.code, apply.code]).toEqual([0, 0]);
  const left = leftBehind(plan) + leftBehind(apply);
  expect(SECRETS.filter((secret) => left.includes(secret))).toEqual([]);
  const urls = Object.keys(liveRows(twilio)).map((sid) => settingsOf(twilio, sid)?.webhook);
  expect(urls).toContain(`https://${ENV.BOT_HOST}/flex?key=${ENV.BOT_KEY}&plain=${QUERY}`);
});

test('a changed secret shows as a changed fingerprint', async () => {
  const { repo } = await scene();

  const plan = await repo.plan(WITH_TOKEN);

  expect(plan.stdout).toMatch(
    /webhook\.url +https:\/\/bots\.acme\.com\/flex\?token=‹[0-9a-f]{8}› → https:\/\/bots\.acme\.com\/flex\?token=‹[0-9a-f]{8}›/,
  );
});

test('the runner masks the credentials and the values of variables', async () => {
  const { repo } = await scene();

  const plan = await repo.plan(WITH_TOKEN);

  const masks = plan.commands.filter((line) => line.startsWith('::add-mask::')).map((line) => line.slice(12));
  expect(masks).toEqual(expect.arrayContaining([TOKEN, basic, ...Object.values(ENV)]));
});

test.each([
  ['the whole URL', (url: string) => url],
  ['the URL encoded', (url: string) => encodeURIComponent(url)],
  ['its query alone', (url: string) => url.slice(url.indexOf('?'))],
  ['the value of its query alone', (url: string) => url.slice(url.lastIndexOf('=') + 1)],
  ['the URL without its scheme', (url: string) => url.slice('https://'.length)],
])('an error in which Twilio repeats %s shows no secret', async (_, part) => {
  const { repo } = await scene({
    fault: ({ method, form }) =>
      method === 'POST'
        ? {
            kind: 'status',
            status: 400,
            code: 45004,
            message: `Invalid Integration.Url: ${part(form[KIND.parameters.webhook] ?? '')}`,
          }
        : undefined,
  });

  const apply = await repo.apply(WITH_TOKEN);

  expect(apply.code).toBe(1);
  const left = leftBehind(apply);
  expect(left).toContain('Invalid Integration.Url');
  expect(SECRETS.filter((secret) => left.includes(secret))).toEqual([]);
});

test.each([0, 470, 485, 499])(
  'an error that repeats the credentials after %i characters shows none of them',
  async (length) => {
    const message = `${'x'.repeat(length)}${TOKEN} ${basic}`;
    const { repo } = await scene({
      fault: always('GET', LIST, { kind: 'status', status: 403, code: 20003, message }),
    });

    const plan = await repo.plan(WITH_TOKEN);

    expect(leftBehind(plan)).toContain('FA201');
    expect(leftBehind(plan).match(/x0123|0123456789abcdef/g)).toBe(null);
  },
);

test('the live webhook of an address with other changes is redacted', async () => {
  const { twilio } = await scene({
    fault: ({ method, form }) =>
      method === 'POST'
        ? {
            kind: 'status',
            status: 400,
            code: 45004,
            message: `Invalid URL ${form[KIND.parameters.webhook]}`,
          }
        : undefined,
  });
  const repo = repository(twilio, `${HEAD}unlisted: disable\naddresses: {}\n`);

  const apply = await repo.apply({ ...WITH_TOKEN, 'max-deletes': 'all' });

  expect(apply.stdout).toContain('Invalid URL');
  expect(leftBehind(apply).includes(FORMER)).toBe(false);
});

test('an unmanaged live webhook is redacted', async () => {
  const { twilio } = await scene({
    fault: always('POST', ONE, {
      kind: 'status',
      status: 400,
      code: 45004,
      message: `Invalid token=${FORMER}`,
    }),
  });
  const repo = repository(
    twilio,
    `${HEAD}addresses:\n  moved: { name: moved, webhook: https://bots.acme.com/other, enabled: false, unmanaged: [webhook] }\n`,
  );

  const apply = await repo.apply(WITH_TOKEN);

  expect(apply.stdout).toContain('Invalid token=***');
  expect(leftBehind(apply).includes(FORMER)).toBe(false);
});

test('a file with errors does not show the values of its variables', async () => {
  const twilio = await twilioWith([]);
  const faulty = `${HEAD}scope: ["A*"]
addresses:
  a: { name: A, webhook: "https://b.example/?k=\${BOT_HOST}" }
  b: { name: "B ${ENV.BOT_HOST}", studio: X }
`;

  const plan = await repository(twilio, faulty, ENV).plan();

  expect(plan.code).toBe(1);
  expect(plan.commands).toContain(`::add-mask::${ENV.BOT_HOST}`);
  const printed = [plan.stdout.replace(/^::add-mask::.*$/gm, ''), plan.summary, read(plan.summary)].join(
    '\n',
  );
  expect(printed).toContain('FA126');
  expect(printed).not.toContain(ENV.BOT_HOST);
});
