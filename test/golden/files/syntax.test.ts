import { expect, test } from 'vitest';
import { problemsOf, validate } from './support.ts';

test('an unclosed bracket is reported where it is missing', async () => {
  const problems = await problemsOf(
    ['version: 1', 'addresses:', '  acme: { studio: Web', '  other:', '    studio: Web'].join('\n'),
  );

  expect(problems).toEqual(['error FA104 addresses.yaml:4:3']);
});

test('an unclosed quote is reported', async () => {
  const problems = await problemsOf('version: 1\naddresses:\n  acme: { studio: "Web }\n');

  expect(problems[0]).toMatch(/^error FA104 addresses\.yaml:[34]:\d+/);
});

test('several syntax errors are reported at once', async () => {
  const problems = await problemsOf(
    ['version: 1', 'addresses:', '  acme: { studio: @web }', '  other: { studio: `x }'].join('\n'),
  );

  expect(problems).toEqual(['error FA104 addresses.yaml:3:19', 'error FA104 addresses.yaml:4:20']);
});

test.each([
  [`  bot: { webhook: https://a.com/x?key=\${BOT_KEY}, enabled: false }`, 40],
  [`  bot: { webhook: { url: https://a.com/x?key=\${BOT_KEY}, retryCount: 3 } }`, 47],
  [`  bot: { webhook: \${BOT_URL} }`, 20],
])('reports a variable without quotes once, with a quoted example: %s', async (line, column) => {
  const problems = await problemsOf(
    ['version: 1', 'addresses:', line, '  b: { studio: EN }', '  b: { studio: EN, foo: 1 }'].join('\n'),
  );

  expect(problems).toEqual([
    `error FA104 addresses.yaml:3:${column} "https://bots.acme.com/flex?key=\${BOT_KEY}"`,
  ]);
});

test.each([
  ['brackets in a text', '  a: { studio: EN, name: Acme [old] }'],
  ['text after a quoted one', '  a: { studio: EN, name: "Acme" Shop }'],
  ['a colon in a text', '  a: { name: Acme: Shop, studio: EN }'],
  ['a list where a text belongs', '  a:\n    name: - Acme\n    studio: EN'],
  ['a block mark', '  a:\n    name: | Acme\n    studio: EN'],
  ['a wrong indentation', '  a:\n    name: Acme\n      studio: EN'],
  ['one bracket too many', '  a: { studio: EN }}\n  b: { studio: EN }'],
  ['an unclosed quote', '  a: { studio: "EN }\n  b: { studio: "DE" }'],
  ['a conflict of a merge', '<<<<<<< HEAD\n  a: { studio: EN }\n=======\n  a: { studio: DE }\n>>>>>>> b'],
])('does not report what follows from a syntax error: %s', async (_, lines) => {
  const problems = await problemsOf(`version: 1\naddresses:\n${lines}\n`);

  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^error FA104 /);
});

test('only content before a syntax error is checked', async () => {
  const problems = await problemsOf(
    ['versoin: 1', 'addresses:', '  acme: { studio: @web }', 'foo: 1'].join('\n'),
  );

  expect(problems).toEqual([
    'error FA110 versoin addresses.yaml:1:1 "versoin" "version"',
    'error FA104 addresses.yaml:3:19',
  ]);
});

test('reports only the tabs of a file that is indented with tabs', async () => {
  const problems = await problemsOf('version: 1\naddresses:\n\tacme:\n\t\tstudio: Web\n');

  expect(problems).toEqual(['error FA104 addresses.yaml:3:1', 'error FA104 addresses.yaml:4:1']);
});

test('a tab behind a value or in a comment is accepted', async () => {
  const { problems, code } = await validate('version: 1\t# one\naddresses:\n  acme:\t{ studio: Web }\n');

  expect(problems).toEqual([]);
  expect(code).toBe(0);
});

test('a second document is reported in our own words', async () => {
  const { problems, texts } = await validate(
    ['version: 1', 'addresses: {}', '---', 'version: 1', 'addresses: {}'].join('\n'),
  );
  const [problem, ...more] = problems;

  expect(more).toEqual([]);
  expect(problem).toMatch(/^error FA104 addresses\.yaml:3:1$/);
  expect(texts[0]).toContain('YAML: ');
  expect(texts[0]).not.toContain('parseAllDocuments');
});

test('reports brackets that are nested too deeply', async () => {
  const text = `version: 1\naddresses: ${'['.repeat(2_000)}${']'.repeat(2_000)}\n`;

  const { problems, texts } = await validate(text, { built: true });

  expect(problems[0]).toMatch(/^error FA104 /);
  expect(texts.join('\n')).toContain('too deeply');
  expect(texts.join('\n')).not.toContain('call stack');
});

test('a custom tag is rejected, wherever it is', async () => {
  const problems = await problemsOf(
    [
      'version: 1',
      'addresses:',
      '  acme: !address',
      '    studio: !name Web',
      '  other:',
      '    studio: !!str Web',
    ].join('\n'),
  );

  expect(problems).toHaveLength(2);
  expect(problems[0]).toMatch(/^error FA107 addresses\.acme addresses\.yaml:[34]:\d+ "!address"$/);
  expect(problems[1]).toBe('error FA107 addresses.acme.studio addresses.yaml:4:19 "!name"');
});

test('reports a tag of other YAML tools once, and not also as a missing value', async () => {
  const [problem, ...more] = await problemsOf(
    ['version: 1', 'addresses:', '  acme:', '    studio: !!binary "V2Vi"'].join('\n'),
  );

  expect(more).toEqual([]);
  expect(problem).toMatch(/^error FA107 addresses\.acme\.studio addresses\.yaml:4:\d+ ".*binary"$/);
});

test.each(['!!timestamp 2001-01-01', '!secret "Other*"'])(
  'a value with an unknown tag is not checked further: scope: %s',
  async (value) => {
    const [problem, ...more] = await problemsOf(
      ['version: 1', `scope: ${value}`, 'addresses:', '  acme: { studio: EN }'].join('\n'),
    );

    expect(more).toEqual([]);
    expect(problem).toMatch(/^error FA107 scope addresses\.yaml:2:\d+ "/);
  },
);

test('rejects a file that declares YAML 1.1, and reads it as YAML 1.2', async () => {
  const [problem, ...more] = await problemsOf(
    ['%YAML 1.1', '---', 'version: 1', 'addresses:', '  acme: { studio: off }'].join('\n'),
    // It is so with the `yaml` that is bundled.
    { built: true },
  );

  expect(more).toEqual([]);
  expect(problem).toBe('error FA107 addresses.yaml:1:1');
});
