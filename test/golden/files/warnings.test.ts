import { expect, test } from 'vitest';
import { validate } from './support.ts';

const of = (...lines: readonly string[]) => validate(['version: 1', ...lines].join('\n'));

test('warns about a webhook without encryption', async () => {
  const { problems, code, cli } = await of(
    'addresses:',
    '  acme: { studio: EN }',
    '  bot: { webhook: "http://bots.acme.com/flex" }',
  );

  expect(problems).toEqual(['warning FA134 addresses.bot.webhook.url addresses.yaml:4:19']);
  expect(code).toBe(0);
  expect(cli).toMatch(/\naddresses\.yaml is valid: 2 addresses\.\n$/);
});

test('warns about names that differ only in case', async () => {
  const { problems, code } = await of(
    'addresses:',
    '  a: { name: Acme Shop, studio: EN }',
    '  b: { name: ACME shop, studio: EN }',
    '  c: { name: Straße, studio: EN }',
    '  d: { name: straße, studio: EN }',
  );

  const reported = (key: string, line: number, at: number) =>
    `warning FA135 addresses.${key}.name addresses.yaml:${line}:14 line ${at}`;
  expect(problems).toEqual([reported('b', 4, 3), reported('d', 6, 5)]);
  expect(code).toBe(0);
});

test.each([
  ['white space', '"Acme  Shop"', 'white space'],
  ['a no-break space', '"Acme\\u00a0Shop"', 'white space'],
  [
    'Unicode form',
    '"Acme Shop\\u0301"',
    'case, white space, Unicode form or invisible characters',
    '"Acme Sho\\u1e55"',
  ],
  ['a zero-width space', '"Acme\\u200b Shop"', 'case, white space, Unicode form or invisible characters'],
  ['full-width letters', '"Ａcme Shop"', 'case, white space, Unicode form or invisible characters'],
])('warns about names that differ only in %s', async (_, name, what, other = 'Acme Shop') => {
  const { problems, texts, code } = await of(
    'addresses:',
    `  a: { name: ${other}, studio: EN }`,
    `  b: { name: ${name}, studio: EN }`,
  );

  expect(problems).toEqual([`warning FA135 addresses.b.name addresses.yaml:4:14 line 3`]);
  expect(texts[0]).toContain(what);
  expect(code).toBe(0);
});

test.each([
  ['contactIdentity', `a: { studio: EN, contactIdentity: "\${VIP}" }`],
  ['website', `a: { studio: EN, website: "https://\${HOST}/" }`],
  ['a list of websites', `a: { studio: EN, website: [https://a.com, "https://$HOST/"] }`],
  ['was', `a: { studio: EN, was: "Acme \${STAGE}" }`],
  ['name', 'a: { studio: EN, name: Acme $STAGE }'],
  ['studio', `a: { studio: "\${env:FLOW}" }`],
  ['a workflow', `a: { task: { workspace: W, workflow: "\${{ vars.FLOW }}" } }`],
  ['a task channel', `a: { task: { workspace: W, workflow: V, channel: "\${CHANNEL:-chat}" } }`],
])('warns about what looks like a variable in %s', async (_, line) => {
  const { problems, code } = await of('addresses:', `  ${line}`);

  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^warning FA136 addresses\.a addresses\.yaml:3:\d+ ".*\$.*"$/);
  expect(code).toBe(0);
});

test.each(['scope', 'ignore', 'removed'])('warns about what looks like a variable in %s', async (key) => {
  const { problems } = await of(`${key}: ["Acme \${STAGE}*"]`, 'addresses: {}');

  expect(problems).toEqual([`warning FA136 ${key} addresses.yaml:2:${key.length + 4} "Acme \${STAGE}*"`]);
});

test('does not take a dollar in a price or a word for a variable', async () => {
  const { problems } = await of('addresses:', '  a: { name: "Ca$h for $5, A$AP", studio: EN }');

  expect(problems).toEqual([]);
});

test('warns about a duplicate name under `removed`', async () => {
  const { problems, code } = await of('removed: [Acme, Acme]', 'addresses: {}');

  expect(problems).toEqual(['warning FA113 removed addresses.yaml:2:17 "Acme"']);
  expect(code).toBe(0);
});

test(`\${NAME} in a name is taken literally, with a warning`, async () => {
  const { problems, code } = await of('addresses:', `  a: { name: "Acme \${STAGE}", studio: "\${FLOW}" }`);

  expect(problems).toHaveLength(2);
  expect(problems[0]).toMatch(/^warning FA136 addresses\.a\S* addresses\.yaml:3:14 /);
  expect(problems[0]).toContain(`Acme \${STAGE}`);
  expect(problems[1]).toMatch(/^warning FA136 addresses\.a\S* addresses\.yaml:3:39 /);
  expect(problems[1]).toContain(`\${FLOW}`);
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
