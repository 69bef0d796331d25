import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import { runCli } from '../support/run.ts';
import { address, BASE, checkout, comment, HEAD, issue, pullRequest, schedule, twilioWith } from './scene.ts';

const file = (url: string) =>
  `${HEAD}addresses:\n  bot: { name: Bot, website: https://www.acme.com, webhook: ${JSON.stringify(url)} }\n`;
const FILE = file(`https://bots.acme.com/flex?key=\${BOT_KEY}`);
const hook = (url: string) =>
  address(1, 'Bot', { integration_type: 'external', integration: { url, retry_count: 3 } });
const ENV = { BOT_KEY: 'new-secret-value-1' };

const SENTENCE = `Visitors of \`www.acme.com\` are still answered by the webhook at \`bots.acme.com\`: the value of \`\${BOT_KEY}\` differs from what Twilio has.`;

async function scene(live: string, text = FILE) {
  const [twilio, github] = [await twilioWith([hook(live)]), await gitHub()];
  github.files[BASE] = { 'addresses.yaml': text };
  return { twilio, github, repo: checkout(twilio, github, text) };
}

test('the comment, the log and the JSON show that only the value of a variable differs', async () => {
  const { github, repo } = await scene('https://bots.acme.com/flex?key=old-secret-value-1');

  const plan = await repo.run('plan', pullRequest(), {}, { env: ENV });

  expect(comment(github).body).toContain(SENTENCE);
  expect(plan.stdout).toContain(`the value of \`\${BOT_KEY}\` differs from what Twilio has\n`);
  const { changes } = JSON.parse(readFileSync(plan.outputs['plan-file'] ?? '', 'utf8')) as {
    changes: { fields: { field: string; variables?: string[] }[] }[];
  };
  expect(changes.flatMap(({ fields }) => fields.map((one) => [one.field, one.variables]))).toEqual([
    ['webhook.url', ['BOT_KEY']],
  ]);
  expect([comment(github).body, ...plan.log].join('\n')).not.toContain('secret-value');
});

test('the drift issue shows that only the value of a variable differs', async () => {
  const { github, repo } = await scene('https://bots.acme.com/flex?key=old-secret-value-1');

  await repo.run('drift', schedule, {}, { env: ENV });

  expect(issue(github).body).toContain(SENTENCE);
});

test('another path at the same host is another webhook', async () => {
  const { github, repo } = await scene('https://bots.acme.com/other?key=old-secret-value-1');

  await repo.run('plan', pullRequest(), {}, { env: ENV });

  expect(comment(github).body).toContain('will be answered by another webhook at `bots.acme.com`');
  expect(comment(github).body).not.toContain('differs from what Twilio has');
});

test('a variable in the host moves the chats', async () => {
  const { github, repo } = await scene('https://old.example/flex', file(`https://\${BOT_HOST}/flex`));

  await repo.run('plan', pullRequest(), {}, { env: { BOT_HOST: 'bots.acme.example' } });

  expect(comment(github).body).toContain('instead of');
  expect(comment(github).body).not.toContain('differs from what Twilio has');
});

test('the plan on the command line names the variable below the URL', async () => {
  const { twilio, repo } = await scene('https://bots.acme.com/flex?key=old-secret-value-1');

  const plan = await runCli(['plan', '--api-url', twilio.sandbox.url], {
    cwd: repo.workspace,
    env: { ...twilio.env, ...ENV },
  });

  expect(plan.stdout).toMatch(
    /webhook\.url {2}https:\/\/bots\.acme\.com\/flex\?key=‹\w+› → https:\/\/bots\.acme\.com\/flex\?key=‹\w+›\n +the value of `\$\{BOT_KEY\}` differs from what Twilio has\n/,
  );
});
