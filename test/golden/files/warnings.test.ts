import { expect, test } from 'vitest';
import { validate } from './support.ts';

const of = (...lines: readonly string[]) => validate(['version: 1', ...lines].join('\n'));

test('a webhook without encryption is a warning', async () => {
  const { problems, code, cli } = await of(
    'addresses:',
    '  acme: { studio: EN }',
    '  bot: { webhook: "http://bots.acme.com/flex" }',
  );

  expect(problems).toEqual([
    'warning FA134 addresses.bot.webhook.url addresses.yaml:4:19 The webhook of bot is plain http: chats go over the wire unprotected. Use https.',
  ]);
  expect(code).toBe(0);
  expect(cli).toMatch(/\naddresses\.yaml is valid: 2 addresses\.\n$/);
});

test('names that differ only in case are a warning', async () => {
  const { problems, code } = await of(
    'addresses:',
    '  a: { name: Acme Shop, studio: EN }',
    '  b: { name: ACME shop, studio: EN }',
    '  c: { name: Straße, studio: EN }',
    '  d: { name: straße, studio: EN }',
  );

  const told = (key: string, line: number, other: string, at: number) =>
    `warning FA135 addresses.${key}.name addresses.yaml:${line}:14 The names of ${key} and ${other} (line ${at}) differ in case only. Check that they are meant to be two addresses.`;
  expect(problems).toEqual([told('b', 4, 'a', 3), told('d', 6, 'c', 5)]);
  expect(code).toBe(0);
});

test('a duplicate name under `removed` is a warning', async () => {
  const { problems, code } = await of('removed: [Acme, Acme]', 'addresses: {}');

  expect(problems).toEqual([
    'warning FA113 removed addresses.yaml:2:17 "Acme" stands under `removed` twice. Keep one of the two.',
  ]);
  expect(code).toBe(0);
});

test(`\${NAME} in a name is taken literally, with a warning`, async () => {
  const { problems, code } = await of('addresses:', `  a: { name: "Acme \${STAGE}", studio: "\${FLOW}" }`);

  const told = (text: string) =>
    `"${text}" of a is taken as it stands. Variables are filled into webhook URLs alone; \`environments\` says what differs per account.`;
  expect(problems).toHaveLength(2);
  expect(problems[0]).toMatch(/^warning FA136 addresses\.a\S* addresses\.yaml:3:14 /);
  expect(problems[0]).toContain(told(`Acme \${STAGE}`));
  expect(problems[1]).toMatch(/^warning FA136 addresses\.a\S* addresses\.yaml:3:39 /);
  expect(problems[1]).toContain(told(`\${FLOW}`));
  expect(code).toBe(0);
});

test('a warning beside an error is reported, and the run fails', async () => {
  const { problems, code } = await of(
    'addresses:',
    '  bot: { webhook: "http://bots.acme.com/flex" }',
    '  other: { name: " Acme", studio: EN }',
  );

  expect(problems.map((problem) => problem.slice(0, 13))).toEqual(['error FA127 a', 'warning FA134']);
  expect(code).toBe(1);
});
