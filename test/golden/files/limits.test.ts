import { expect, test } from 'vitest';
import { problemsOf, validate } from './support.ts';

const lines = (count: number, line: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => line(n)).join('\n');

test('300,000 aliases are too many before they are parsed', async () => {
  const file = `version: 1\naddresses: {}\nignore:\n- &x Acme\n${lines(300_000, () => '- *x')}\n`;

  expect(await problemsOf(file)).toEqual([
    'error FA106 addresses.yaml:200005:3 Aliases expand to more than 200,000 values. Write the values out, or put what all addresses share under `defaults`.',
  ]);
});

test.each([
  ['lines', lines(250_000, () => '-')],
  ['commas', `[${','.repeat(250_000)}]`],
  ['texts that nothing separates', '"" '.repeat(250_000)],
  ['colons', ': '.repeat(250_000)],
  ['brackets that nothing opens', ']'.repeat(250_000)],
  ['quotes', '"'.repeat(500_000)],
  ['escapes', `"${'\\x'.repeat(250_000)}"`],
  ['comments', `${'#\n'.repeat(250_000)}  - a`],
  ['lists of lists', '- [[a], {b: "c"}]\n  '.repeat(70_000)],
])('%s by the hundred thousand are told in one problem', async (_, text) => {
  const [problem, ...more] = await problemsOf(`version: 1\naddresses: {}\nremoved:\n  ${text}\n`);

  expect(more).toEqual([]);
  expect(problem).toMatch(
    /^error FA108 addresses\.yaml:\d+:\d+ The file holds more than 250,000 values\. An account has 2,500 addresses at the most: check what made the file, or split it by account\.$/,
  );
});

test('2,500 entries that twenty environments pin are none too many', async () => {
  const entry = (n: number) =>
    `  acme-${n}: { name: "Acme ${n}", website: [https://a.com/${n}, https://b.com/${n}], locale: [en, de], studio: { flow: Web, retryCount: 2 }, janitor: true }`;
  const sid = (n: number) => `      acme-${n}: { sid: FO${String(n).padStart(32, '0')} }`;
  const environments = lines(20, (n) => `  e${n}:\n    addresses:\n${lines(2_500, sid)}`);
  const file = `version: 1\naddresses:\n${lines(2_500, entry)}\nenvironments:\n${environments}\n`;
  expect(file.length).toBeLessThan(5 * 1024 * 1024);

  const { problems, code } = await validate(file, { environment: 'e7' });

  expect({ problems, code }).toEqual({ problems: [], code: 0 });
});

test('of very many problems the first 10,000 are told, and how many more there are', async () => {
  const problems = await problemsOf(`version: 1\naddresses: {}\n${lines(10_200, (n) => `key-${n}: 1`)}\n`);

  expect(problems).toHaveLength(10_001);
  expect(problems.at(-2)).toMatch(/^error FA110 key-9999 addresses\.yaml:10002:1 /);
  expect(problems.at(-1)).toBe(
    'error FA109 addresses.yaml:10003:1 From here on there are 200 more problems. Mend the first ones: many of the others may come of them.',
  );
});

test.each(['scope', 'ignore'])('2,501 patterns of %s are one too many', async (key) => {
  const [problem, ...more] = await problemsOf(
    `version: 1\naddresses: {}\n${key}:\n${lines(2_501, (n) => `- Acme ${n}*`)}\n`,
  );

  expect(more).toEqual([]);
  expect(problem).toBe(
    `error FA113 ${key} addresses.yaml:4:1 "${key}" holds more than 2500 values. Say more of them in one pattern, with \`*\`.`,
  );
});

test('101 environments are one too many', async () => {
  expect(
    await problemsOf(`version: 1\naddresses: {}\nenvironments:\n${lines(101, (n) => `  e${n}: {}`)}\n`),
  ).toEqual([
    'error FA113 environments addresses.yaml:3:1 "environments" holds more than 100 values. Split the file by account.',
  ]);
});

test.each([
  ['line breaks', '\n'],
  ['comments', '# acme\n'],
  ['line breaks of Windows', '\r\n'],
  ['comments of Windows', '# acme\r\n'],
])('a file may end in 5 MiB of %s', async (_, nothing) => {
  const file = 'version: 1\naddresses: { acme: { studio: Web } }\n';
  const times = Math.floor((5 * 1024 * 1024 - file.length) / nothing.length);

  expect(await problemsOf(file + nothing.repeat(times))).toEqual([]);
});
