import { expect, test } from 'vitest';
import { problemsOf, validate } from './support.ts';

const lines = (count: number, line: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => line(n)).join('\n');

test('a file with 205,000 aliases is rejected before it is parsed', async () => {
  const file = `version: 1\naddresses: {}\nignore:\n- &x Acme\n${lines(205_000, () => '- *x')}\n`;

  expect(await problemsOf(file)).toEqual(['error FA106 addresses.yaml:200005:3 200,000']);
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
  ['lists of lists', `[${'[[],{a: b}],'.repeat(73_000)}]`],
])('hundreds of thousands of %s are reported as one problem', async (_, text) => {
  const [problem, ...more] = await problemsOf(`version: 1\naddresses: {}\nremoved:\n  ${text}\n`);

  expect(more).toEqual([]);
  expect(problem).toMatch(/^error FA108 addresses\.yaml:\d+:\d+ 250,000\b/);
});

test('validate accepts 2,500 entries that four environments pin', async () => {
  const entry = (n: number) =>
    `  acme-${n}: { name: "Acme ${n}", website: [https://a.com/${n}, https://b.com/${n}], locale: [en, de], studio: { flow: Web, retryCount: 2 }, janitor: true }`;
  const sid = (n: number) => `      acme-${n}: { sid: FO${String(n).padStart(32, '0')} }`;
  const environments = lines(4, (n) => `  e${n}:\n    addresses:\n${lines(2_500, sid)}`);
  const file = `version: 1\naddresses:\n${lines(2_500, entry)}\nenvironments:\n${environments}\n`;
  expect(file.length).toBeLessThan(1024 * 1024);

  const { problems, code } = await validate(file, { environment: 'e3' });

  expect({ problems, code }).toEqual({ problems: [], code: 0 });
});

test('the first 10,000 problems are reported, with the number of the others', async () => {
  const { problems, texts } = await validate(
    `version: 1\naddresses: {}\n${lines(10_200, (n) => `key-${n}: 1`)}\n`,
  );

  expect(problems).toHaveLength(10_001);
  expect(problems.at(-2)).toMatch(/^error FA110 key-9999 addresses\.yaml:10002:1 /);
  expect(problems.at(-1)).toBe('error FA109 addresses.yaml:10003:1');
  expect(texts.at(-1)).toContain('200');
});

test.each(['scope', 'ignore'])('rejects 101 patterns with wildcards in %s', async (key) => {
  const [problem, ...more] = await problemsOf(
    `version: 1\naddresses: {}\n${key}:\n${lines(103, (n) => `- Acme ${n}*`)}\n`,
  );

  expect(more).toEqual([]);
  expect(problem).toBe(`error FA113 ${key} addresses.yaml:104:3`);
});

test('accepts any number of names without wildcards beside 100 patterns', async () => {
  const names = lines(3_000, (n) => `- Acme ${n} \\*`);

  expect(
    await problemsOf(
      `version: 1\naddresses: {}\nignore:\n${names}\n${lines(100, (n) => `- Globex ${n}*`)}\n`,
    ),
  ).toEqual([]);
});

test('rejects a file whose environments together take too long to check', async () => {
  const entry = (n: number) => `  k${n}: { studio: EN, website: https://a${n}.com }`;
  const file = `version: 1\naddresses:\n${lines(2_500, entry)}\nenvironments:\n${lines(100, (n) => `  e${n}: {}`)}\n`;

  expect(await problemsOf(file)).toEqual(['error FA108 addresses.yaml:1:1']);
});

test.each([
  ['name', 'name: "@", studio: EN', 'addresses.a.name'],
  ['was', 'was: "@", studio: EN', 'addresses.a.was'],
])('rejects a %s of more than 256 characters and accepts one of 256', async (key, line, path) => {
  const of = (length: number) =>
    problemsOf(`version: 1\naddresses:\n  a: { ${line.replace('@', 'ü'.repeat(length))} }\n`);

  expect(await of(256)).toEqual([]);
  expect(await of(257)).toEqual([`error FA113 ${path} addresses.yaml:3:${key.length + 10} "${key}"`]);
});

test('rejects a name of more than 256 characters under `removed`', async () => {
  expect(await problemsOf(`version: 1\naddresses: {}\nremoved: [${'a'.repeat(257)}]\n`)).toEqual([
    'error FA113 removed.0 addresses.yaml:3:11 "removed"',
  ]);
});

test.each(['scope', 'ignore'])('rejects a pattern of more than 256 characters in %s', async (key) => {
  const of = (pattern: string) => problemsOf(`version: 1\naddresses: {}\n${key}: ['${pattern}']\n`);

  expect(await of(`${'a'.repeat(255)}*`)).toEqual([]);
  expect(await of('\\*'.repeat(256))).toEqual([]);
  expect(await of(`${'a'.repeat(256)}*`)).toEqual([`error FA113 ${key} addresses.yaml:3:${key.length + 4}`]);
});

test('rejects 101 environments', async () => {
  expect(
    await problemsOf(`version: 1\naddresses: {}\nenvironments:\n${lines(101, (n) => `  e${n}: {}`)}\n`),
  ).toEqual(['error FA113 environments addresses.yaml:3:1 "environments"']);
});

test.each([
  ['line breaks', '\n'],
  ['comments', '# acme\n'],
  ['line breaks of Windows', '\r\n'],
  ['comments of Windows', '# acme\r\n'],
])('validate accepts a file that ends in 1 MiB of %s', async (_, nothing) => {
  const file = 'version: 1\naddresses: { acme: { studio: Web } }\n';
  const times = Math.floor((1024 * 1024 - file.length) / nothing.length);

  expect(await problemsOf(file + nothing.repeat(times))).toEqual([]);
});
