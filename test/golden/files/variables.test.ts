import { expect, test } from 'vitest';
import { problemsOf, validate } from './support.ts';

const WITH = (url: string) => `version: 1\naddresses:\n  bot: { webhook: "${url}" }\n`;
const told = (name: string) =>
  `error FA129 addresses.bot.webhook.url addresses.yaml:3:19 Environment variable ${name} is not set. Give this step \`env: { ${name}: … }\` (at a desk: export ${name}=…), or write $\${${name}} for the text itself.`;

test('each variable that is not set is named once', async () => {
  const problems = await problemsOf(WITH(`https://\${HOST}/flex?key=\${BOT_KEY}&again=\${BOT_KEY}`));

  expect(problems).toEqual([told('HOST'), told('BOT_KEY')]);
});

test('an empty variable counts as not set', async () => {
  expect(await problemsOf(WITH(`https://a.com/\${BOT_KEY}`), { env: { BOT_KEY: '' } })).toEqual([
    told('BOT_KEY'),
  ]);
});

test('a variable that is set is accepted, and its value is not shown', async () => {
  const { problems, action, cli } = await validate(WITH(`http://a.com/\${BOT_KEY}`), {
    env: { BOT_KEY: 'open-sesame' },
  });

  expect(problems).toHaveLength(1);
  expect(action + cli).not.toContain('open-sesame');
});

test('a value that makes an invalid URL is not shown', async () => {
  const { problems, action, cli } = await validate(WITH(`https://\${HOST}/flex`), {
    env: { HOST: 'open sesame' },
  });

  expect(problems).toEqual([
    'error FA131 addresses.bot.webhook.url addresses.yaml:3:19 The webhook of bot is no web address. Write a whole URL without spaces, as in https://bots.acme.com/flex; a variable must hold what belongs there.',
  ]);
  expect(action + cli).not.toContain('open sesame');
});

test(`$\${NAME} is literal and needs no variable`, async () => {
  expect(await problemsOf(WITH(`https://a.com/?template=$\${NAME}`))).toEqual([]);
});

test(`a URL with $\${NAME} is checked like any other`, async () => {
  expect(await problemsOf(WITH(`bots.acme.com/$\${NAME}`))).toHaveLength(1);
  expect(await problemsOf(WITH(`http://a.com/?template=$\${NAME}`))).toEqual([
    'warning FA134 addresses.bot.webhook.url addresses.yaml:3:19 The webhook of bot is plain http: chats go over the wire unprotected. Use https.',
  ]);
});

test('names of JavaScript objects are not taken for variables', async () => {
  expect(await problemsOf(WITH(`https://a.com/\${constructor}\${__proto__}`))).toEqual([
    told('constructor'),
    told('__proto__'),
  ]);
});
