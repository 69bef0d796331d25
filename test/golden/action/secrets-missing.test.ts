import { expect, test } from 'vitest';
import { annotations, HEAD, repository, twilioWith } from './scene.ts';

const FILE = `${HEAD}addresses:
  bot:
    webhook: "https://bots.acme.com/flex?key=\${BOT_KEY}"
`;

test.each([
  ['is not set', {}],
  ['is empty', { BOT_KEY: '' }],
])('a variable that %s is a problem at its line, and Twilio gets no placeholder', async (how, env) => {
  const twilio = await twilioWith([]);

  const apply = await repository(twilio, FILE, env).apply();

  expect(apply.code).toBe(1);
  expect(annotations(apply)).toHaveLength(1);
  expect(annotations(apply)[0]).toContain(
    `title=FA129 addresses.bot.webhook.url,file=addresses.yaml,line=5,col=14::Environment variable BOT_KEY ${how}`,
  );
  expect(twilio.writes()).toEqual([]);
});

test('a second dollar escapes a variable', async () => {
  const twilio = await twilioWith([]);

  await repository(twilio, FILE.replace('$', '$$$$')).apply();

  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what Twilio gets
  expect(twilio.writes()[0]?.form['Integration.Url']).toBe('https://bots.acme.com/flex?key=${BOT_KEY}');
});
