import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gitHub, TOKEN } from '../support/github.ts';
import {
  address,
  BASE,
  checkout,
  comment,
  HEAD,
  HEAD_COMMIT,
  MERGE,
  pullRequest,
  push,
  read,
  twilioWith,
} from './scene.ts';

// It contains characters that markdown escapes, on purpose: it must be redacted before escaping.
const SECRET = 'k3y-with.marks_and+more';
const FILE = `${HEAD}addresses:\n  bot: { webhook: "https://bots.example/flex?key=\${BOT_KEY}" }\n`;
const ENV = { BOT_KEY: SECRET };

test('a secret that Twilio repeats in an error is redacted in comment and summary', async () => {
  const github = await gitHub();
  const twilio = await twilioWith([], {
    fault: ({ method }) =>
      method === 'POST'
        ? {
            kind: 'status',
            status: 400,
            code: 45004,
            message: `No such URL: https://bots.example/flex?key=${SECRET} (${SECRET})`,
          }
        : undefined,
  });
  const repo = checkout(twilio, github, FILE);
  github.merge(7, MERGE);

  const apply = await repo.run('apply', push(), {}, { env: ENV });

  expect(apply.code).toBe(1);
  const body = read(comment(github).body);
  expect(body).toContain('No such URL');
  for (const text of [body, read(apply.summary), apply.log.join('\n'), JSON.stringify(apply.outputs)])
    expect(text).not.toContain(SECRET);
});

test('a live name that is a secret of this run is redacted', async () => {
  const [twilio, github] = [await twilioWith([address(1, `Bot ${SECRET}`)]), await gitHub()];

  const plan = await checkout(twilio, github, FILE).run(
    'plan',
    {
      ...push(),
      name: 'pull_request',
      payload: {
        pull_request: {
          number: 7,
          head: { sha: HEAD_COMMIT, repo: { full_name: 'acme/sites' } },
          base: { sha: 'b'.repeat(40) },
        },
      },
    },
    {},
    { env: ENV },
  );

  expect(plan.code).toBe(0);
  for (const text of [read(comment(github).body), read(plan.summary)]) expect(text).not.toContain(SECRET);
});

test('a comment with a redacted secret is left alone by the next run with the same plan', async () => {
  const [twilio, github] = [await twilioWith([address(1, `Bot ${SECRET}`)]), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  const plan = () => repo.run('plan', pullRequest(), {}, { env: ENV });
  await plan();

  await plan();

  expect(read(comment(github).body)).not.toContain(SECRET);
  expect(github.writes()).toEqual(['POST /issues/7/comments']);
});

test('the GitHub token and the auth token are redacted when GitHub or Twilio repeat them', async () => {
  const github = await gitHub();
  const twilio = await twilioWith([address(1, `Named ${TOKEN}`)]);
  const file = `${HEAD}unlisted: delete\naddresses: {}\n`;
  const repo = checkout(twilio, github, file);
  github.merge(7, MERGE);
  github.fault = ({ method }) => (method === 'PATCH' ? { status: 422, message: `Bad ${TOKEN}` } : undefined);

  const apply = await repo.apply(push(), { comment: 'always' });

  const printed = apply.stdout.replaceAll(`::add-mask::${TOKEN}`, '');
  for (const text of [printed, read(apply.summary), read(comment(github).body)])
    expect(text).not.toContain(TOKEN);
});

test.each([
  ['with another webhook', `${HEAD}addresses:\n  bot: { webhook: https://bots.example/new }\n`],
  ['removed', `${HEAD}removed: [bot]\naddresses: {}\n`],
])('a variable in the path of a live webhook is redacted once the entry is %s', async (_, text) => {
  const live = {
    integration_type: 'external' as const,
    integration: { url: `https://bots.example/${SECRET}/chats` },
  };
  const [twilio, github] = [await twilioWith([address(1, 'bot', live)]), await gitHub()];
  const repo = checkout(twilio, github, text);
  const base = `${HEAD}addresses:\n  bot: { webhook: "https://bots.example/\${BOT_KEY}/chats" }\n`;
  github.files[BASE] = { 'addresses.yaml': base };

  const plan = await repo.run('plan', pullRequest(), {}, { env: ENV });

  expect(plan.code).toBe(0);
  const body = read(comment(github).body);
  expect(body).toContain('webhook.url: ');
  const planFile = readFileSync(plan.outputs['plan-file'] ?? '', 'utf8');
  for (const printed of [body, read(plan.summary), plan.log.join('\n'), planFile])
    expect(printed).not.toContain(SECRET);
});
