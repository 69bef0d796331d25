import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { folder } from '../../support/process.ts';
import { runCli } from '../../support/run.ts';
import { problemsOf, validate } from './support.ts';

const WITH = (url: string) => `version: 1\naddresses:\n  bot: { webhook: "${url}" }\n`;
const unset = (name: string) => `warning FA129 addresses.bot.webhook.url addresses.yaml:3:19 \${${name}}`;

test('each variable that is not set is named once', async () => {
  const problems = await problemsOf(WITH(`https://\${HOST}/flex?key=\${BOT_KEY}&again=\${BOT_KEY}`));

  expect(problems).toEqual([unset('HOST'), unset('BOT_KEY')]);
});

test('an empty variable is named as empty', async () => {
  const { problems, texts } = await validate(WITH(`https://a.com/\${BOT_KEY}`), { env: { BOT_KEY: '' } });

  expect(problems).toEqual([unset('BOT_KEY')]);
  expect(texts[0]).toContain('empty');
});

test('every command but validate needs the variables', async () => {
  const twilio = await account();
  const cwd = folder({ 'addresses.yaml': WITH(`https://a.com/\${BOT_KEY}`) });
  const plan = (env: Readonly<Record<string, string>>) =>
    runCli(['plan', '--api-url', twilio.sandbox.url], { cwd, env: { ...twilio.env, ...env } });

  const [missing, empty] = [await plan({}), await plan({ BOT_KEY: '' })];

  expect([missing.code, empty.code]).toEqual([1, 1]);
  expect(missing.stdout).toContain('error FA129');
  expect(empty.stdout).toContain('error FA129');
  expect(missing.stdout).toContain('BOT_KEY');
  expect(empty.stdout).toContain('BOT_KEY');
});

test('a variable that is set is accepted, and its value is not shown', async () => {
  const { problems, action, cli } = await validate(WITH(`http://a.com/\${BOT_KEY}`), {
    env: { BOT_KEY: 'open-sesame' },
  });

  expect(problems).toHaveLength(1);
  expect(action + cli).not.toContain('open-sesame');
});

test('does not show a value that makes a URL invalid', async () => {
  const { problems, action, cli } = await validate(WITH(`https://\${HOST}/flex`), {
    env: { HOST: 'open sesame' },
  });

  expect(problems).toEqual(['error FA131 addresses.bot.webhook.url addresses.yaml:3:19']);
  expect(action + cli).not.toContain('open sesame');
});

test(`$\${NAME} is literal and needs no variable`, async () => {
  expect(await problemsOf(WITH(`https://a.com/?template=$\${NAME}`))).toEqual([]);
});

test(`a URL with $\${NAME} is checked like any other`, async () => {
  expect(await problemsOf(WITH(`bots.acme.com/$\${NAME}`))).toHaveLength(1);
  expect(await problemsOf(WITH(`http://a.com/?template=$\${NAME}`))).toEqual([
    'warning FA134 addresses.bot.webhook.url addresses.yaml:3:19',
  ]);
});

test('names of JavaScript objects are not taken for variables', async () => {
  expect(await problemsOf(WITH(`https://a.com/\${constructor}\${__proto__}`))).toEqual([
    unset('constructor'),
    unset('__proto__'),
  ]);
});

test('rejects an incomplete URL even if its variables have no values', async () => {
  expect(await problemsOf(WITH(`https:/a.com/\${BOT_KEY}`))).toEqual([
    'error FA131 addresses.bot.webhook.url addresses.yaml:3:19',
    unset('BOT_KEY'),
  ]);
  expect(await problemsOf(WITH(`\${BOT_URL}/flex`))).toEqual([unset('BOT_URL')]);
});

test.each([
  ['$BOT_KEY', '$', 'BOT_KEY'],
  [`\${BOT_KEY:-open-sesame}`, `\${`, 'BOT_KEY'],
  [`\${BOT_KEY`, `\${`, 'BOT_KEY'],
  [`\${{ secrets.BOT_KEY }}`, `\${`, 'BOT_KEY'],
  [`\${env:BOT_KEY}`, `\${`, 'BOT_KEY'],
  [`\${}`, `\${`, 'NAME'],
  ['pass$word', '$', 'NAME'],
])('rejects %s in a webhook and shows how to write it', async (written, form, write) => {
  const { problems, texts, action, cli } = await validate(WITH(`https://a.com/?q=${written}`));

  expect(problems).toEqual([
    `error FA139 addresses.bot.webhook.url addresses.yaml:3:19 \${NAME} \${${write}}`,
  ]);
  expect(texts[0]).toContain(`\`${form}\``);
  expect(action).not.toMatch(/sesame|word/);
  expect(cli).not.toMatch(/sesame|word/);
});

test('accepts an escaped dollar as literal text', async () => {
  expect(await problemsOf(WITH(`https://a.com/?$$top=5&t=$\${x&y=a%24b`))).toEqual([]);
});

test.each(['GITHUB_TOKEN', 'TWILIO_AUTH_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'CI'])(
  '%s is refused by name, whether it is set or not',
  async (name) => {
    const file = `version: 1\naddresses:\n  bot: { webhook: "https://a.com/?k=\${${name}}" }\n`;

    expect(await problemsOf(file)).toEqual([
      `error FA140 addresses.bot.webhook.url addresses.yaml:3:19 \${${name}} \${BOT_KEY}`,
    ]);
  },
);

test.each([
  ['an ampersand in a query', `https://a.com/?k=\${V}`, 'open&sesame', 'a query parameter'],
  ['a hash in a query', `https://a.com/?k=\${V}`, 'open#sesame', 'a fragment'],
  ['both', `https://a.com/?k=\${V}`, 'open&sesame#', 'a query parameter and a fragment'],
  ['a slash in a path', `https://a.com/\${V}/x`, 'open/sesame', 'a path segment'],
  ['a question mark in a path', `https://a.com/\${V}`, 'open?sesame', 'a query'],
  ['a step up', `https://a.com/bots/\${V}/flex`, '../sesame', 'a `.` or `..` in the path and a path segment'],
  ['an at sign in a host', `https://\${V}.acme.com/x`, 'user@sesame', 'user info'],
  ['a slash in a host', `https://\${V}.acme.com/x`, 'sesame.com/', 'a path'],
  ['a query in front', `\${V}/flex`, 'https://sesame.com/?', 'a query'],
])('warns about a value that changes the structure of a URL: %s', async (_, url, value, what) => {
  const { problems, texts, action, cli } = await validate(WITH(url), { env: { V: value } });

  expect(problems).toEqual([`warning FA141 addresses.bot.webhook.url addresses.yaml:3:19 \${V}`]);
  expect(texts[0]).toContain(what);
  expect(action + cli).not.toContain('sesame');
});

test.each([
  ['a slash and a question mark in a query', `https://a.com/?k=\${V}`, 'open/sesame?@'],
  ['a whole query', `https://a.com/?\${V}`, 'a=sesame&b=sesame'],
  ['a whole URL', `\${V}`, 'https://sesame.com/?a=b&c=d#e'],
  ['a base of URLs', `\${V}/flex`, 'https://sesame.com/bots'],
  ['a host with a port', `https://\${V}/flex`, 'sesame.com:8443'],
  ['encoded characters', `https://a.com/?k=\${V}`, 'open%26sesame%23'],
])('accepts a value that keeps the structure of a URL: %s', async (_, url, value) => {
  expect(await problemsOf(WITH(url), { env: { V: value } })).toEqual([]);
});

test('warns about a value that is too short to be masked, once for each variable', async () => {
  const file = [
    'version: 1',
    'addresses:',
    `  a: { webhook: "https://a.com/\${V}/\${LONG}" }`,
    `  b: { webhook: "https://b.com/\${V}" }`,
  ].join('\n');

  expect(await problemsOf(file, { env: { V: '12345', LONG: '123456' } })).toEqual([
    `warning FA142 addresses.a.webhook.url addresses.yaml:3:17 \${V}`,
  ]);
});

test.each([
  ['a password', 'https://user:hunter2@a.com/x'],
  ['a key as the user', 'https://sk_live_4eC39HqLyjWDarjtT1zdp7dc@a.com/x'],
  ['a key', 'https://a.com/x?key=sk_live_hunter2'],
  ['a token among others', 'https://a.com/x?lang=en&access_token=hunter2!'],
  ['a random value', 'https://a.com/x?v=4eC39HqLyjWDarjtT1zdp7dc'],
  ['a key beside a variable', `https://a.com/x?key=hunter2-\${V}`],
])('warns about a secret in plain text: %s', async (_, url) => {
  const { problems, action, cli } = await validate(WITH(url), { env: { V: 'open-sesame' } });

  expect(problems).toEqual([`warning FA143 addresses.bot.webhook.url addresses.yaml:3:19 \${NAME}`]);
  expect(action + cli).not.toMatch(/hunter2|4eC39/);
});

test.each([
  'https://a.com/x?lang=en-US&v=2&channel=webchat',
  'https://user@a.com/x',
  'https://a.com/x?flow=FW00000000000000000000000000000001',
  'https://a.com/x?id=0a1b2c3d-0000-4000-8000-000000000001',
  'https://a.com/x?key=greeting',
  `https://\${V}@a.com/x?key=\${V}`,
  `https://user:\${V}@a.com/x`,
])('finds no secret in %s', async (url) => {
  expect(await problemsOf(WITH(url), { env: { V: 'open-sesame' } })).toEqual([]);
});
