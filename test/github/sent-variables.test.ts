import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import { annotations, BASE, checkout, comment, HEAD, pullRequest, twilioWith } from './scene.ts';

const bots = (urls: Readonly<Record<string, string>>) => {
  const lines = Object.entries(urls).map(
    ([key, url]) => `  ${key}: { name: ${key}, webhook: ${JSON.stringify(url)} }\n`,
  );
  return `${HEAD}addresses:\n${lines.join('')}`;
};
const KEYS = { BOT_KEY: 'open-sesame-1', OTHER_KEY: 'open-sesame-2' };

test('the comment names each variable that is sent to a host for the first time', async () => {
  const [twilio, github] = [await twilioWith([]), await gitHub()];
  github.files[BASE] = { 'addresses.yaml': bots({ a: `https://bots.acme.com/a?key=\${BOT_KEY}` }) };
  const head = bots({
    a: `https://bots.acme.com/a?key=\${BOT_KEY}`,
    b: `https://bots.acme.com/b?key=\${BOT_KEY}`,
    c: `https://bots.acme.com/c?key=\${OTHER_KEY}`,
    d: `https://\${BOT_KEY}.evil.example/d`,
  });

  const plan = await checkout(twilio, github, head).run('plan', pullRequest(), {}, { env: KEYS });

  const { body } = comment(github);
  expect(body).toContain(`\`\${OTHER_KEY}\` is sent to bots.acme.com. Check`);
  expect(body).toContain(`\`\${BOT_KEY}\` is sent to \`\${BOT_KEY}.evil.example\`. Check`);
  expect(body.match(/is sent to/g)).toHaveLength(2);
  expect(body).not.toContain('open-sesame');
  expect(annotations(plan).filter((line) => line.includes('FA231'))).toHaveLength(2);
});

test('a pull request reports that it moves a key to another host', async () => {
  const [twilio, github] = [await twilioWith([]), await gitHub()];
  github.files[BASE] = { 'addresses.yaml': bots({ a: `https://bots.acme.com/a?key=\${BOT_KEY}` }) };
  const head = bots({ a: `https://bots.evil.example/a?key=\${BOT_KEY}` });

  await checkout(twilio, github, head).run('plan', pullRequest(), {}, { env: KEYS });

  expect(comment(github).body).toMatch(/FA231.*`\$\{BOT_KEY\}`.* bots\.evil\.example\b/);
  expect(comment(github).body).toMatch(/FA229.*`bots\.evil\.example`/);
});
