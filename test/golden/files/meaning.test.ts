import { expect, test } from 'vitest';
import { problemsOf } from './support.ts';

const of = (...lines: readonly string[]) => problemsOf(['version: 1', ...lines].join('\n'));

test('rejects two entries with one name', async () => {
  const problems = await of(
    'addresses:',
    '  acme-en: { name: Acme, studio: EN }',
    '  acme-de:',
    '    studio: DE',
    '    name: Acme',
  );

  expect(problems).toEqual(['error FA121 addresses.acme-de.name addresses.yaml:6:11 line 3 "Acme"']);
});

test('rejects a name that is the key of another entry', async () => {
  const problems = await of('addresses:', '  acme: { studio: EN }', '  other: { name: acme, studio: EN }');

  expect(problems).toEqual(['error FA121 addresses.other.name addresses.yaml:4:18 line 3 "acme"']);
});

test('rejects two entries with the same former name', async () => {
  const problems = await of(
    'addresses:',
    '  a: { was: Acme, studio: EN }',
    '  b: { was: Acme, studio: EN }',
    '  c: { was: c, studio: EN }',
  );

  expect(problems).toEqual([
    'error FA121 addresses.b.was addresses.yaml:4:13 line 3 "Acme"',
    'error FA121 addresses.c.was addresses.yaml:5:13 "c"',
  ]);
});

test('rejects an entry that `ignore` matches', async () => {
  const problems = await of(
    'ignore:',
    '  - Other',
    '  - "*Intranet?"',
    'addresses:',
    '  acme: { name: Acme Intranet2, studio: EN }',
  );

  expect(problems).toEqual([
    'error FA124 addresses.acme.name addresses.yaml:6:17 "Acme Intranet2" "*Intranet?" line 4',
  ]);
});

test('rejects an entry that `removed` names by name or SID', async () => {
  const problems = await of(
    'removed: [Acme, FO5A4d0b0c00000000000000000000f001]',
    'addresses:',
    '  a: { name: Acme, studio: EN }',
    '  b: { sid: FO5a4d0b0c00000000000000000000f001, studio: EN }',
  );

  expect(problems).toEqual([
    'error FA125 addresses.a addresses.yaml:4:3 line 2',
    'error FA125 addresses.b addresses.yaml:5:3 line 2',
  ]);
});

test('rejects an entry out of scope', async () => {
  const problems = await of(
    'scope: ["Acme*", "Globex?"]',
    'addresses:',
    '  a: { name: Acme, studio: EN }',
    '  b: { name: acme, studio: EN }',
    '  c: { name: Globex, studio: EN }',
  );

  const out = (key: string, line: number, name: string) =>
    `error FA126 addresses.${key}.name addresses.yaml:${line}:14 "${name}"`;
  expect(problems.filter((problem) => problem.startsWith('error'))).toEqual([
    out('b', 5, 'acme'),
    out('c', 6, 'Globex'),
  ]);
});

test('rejects a pair of website and locale in two entries', async () => {
  const problems = await of(
    'addresses:',
    '  a: { studio: EN, website: https://acme.com, locale: [en-US, de] }',
    '  b: { studio: EN, website: [https://acme.de, https://acme.com], locale: DE }',
    '  c: { studio: EN, website: https://acme.com, locale: fr }',
    '  d: { studio: EN, website: https://acme.com }',
    '  e: { studio: EN, website: https://acme.com }',
  );

  const reported = (key: string, at: string, what: string) =>
    new RegExp(`^error FA122 addresses\\.${key}\\S* addresses\\.yaml:${at}:\\d+ ${what}$`);
  expect(problems).toHaveLength(2);
  expect(problems[0]).toMatch(reported('b', '4', 'line 3 "https://acme.com"'));
  expect(problems[1]).toMatch(reported('e', '7', 'line 6 "https://acme.com"'));
});

test.each([
  ['case of the host', 'https://WWW.acme.com'],
  ['a slash at the end', 'https://www.acme.com/'],
  ['the default port', 'https://www.acme.com:443'],
  ['case of the scheme', 'HTTPS://www.acme.com'],
  ['no scheme', 'www.acme.com'],
])('websites are compared as URLs: %s', async (_, website) => {
  const problems = await of(
    'addresses:',
    '  a: { studio: EN, website: https://www.acme.com, locale: en-US }',
    `  b: { studio: EN, website: "${website}", locale: en-us }`,
  );

  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`line 3 "${website}"`);
});

test.each([
  ['percent-encoding', 'https://acme.com/%7Eshop/%c3%bc', 'https://acme.com/~shop/%C3%BC'],
  ['letters that need encoding', 'https://acme.com/ü', 'https://acme.com/%C3%BC'],
  ['names of other alphabets', 'https://münchen.de', 'https://xn--mnchen-3ya.de'],
  ['a slash at the end of a path', 'https://acme.com/shop/', 'https://acme.com/shop'],
])('websites are compared as URLs: %s', async (_, one, other) => {
  const problems = await of(
    'addresses:',
    `  a: { studio: EN, website: "${one}" }`,
    `  b: { studio: EN, website: "${other}" }`,
  );

  expect(problems.map((problem) => problem.slice(0, 11))).toEqual(['error FA122']);
});

test.each([
  ['path', 'https://acme.com/Shop', 'https://acme.com/shop'],
  ['host', 'https://www.acme.com', 'https://acme.com'],
  ['scheme', 'http://acme.com', 'https://acme.com'],
  ['port', 'https://acme.com:8443', 'https://acme.com'],
  ['query', 'https://acme.com/?shop=1', 'https://acme.com/?shop=2'],
  ['an encoded slash', 'https://acme.com/a%2Fb', 'https://acme.com/a/b'],
])('treats websites that differ in %s as different', async (_, one, other) => {
  expect(
    await of(
      'addresses:',
      `  a: { studio: EN, website: "${one}" }`,
      `  b: { studio: EN, website: "${other}" }`,
    ),
  ).toEqual([]);
});

test.each([
  ['a trailing space', 'Acme '],
  ['a leading tab', '\\tAcme'],
  ['a no-break space', '\\u00a0Acme'],
  ['a line break', 'Acme\\n'],
])('rejects a name with %s', async (_, name) => {
  const [problem, ...more] = await of('addresses:', `  a: { name: "${name}", studio: EN }`);

  expect(more).toEqual([]);
  expect(problem).toMatch(/^error FA127 addresses\.a\.name addresses\.yaml:3:14 "/);
});

test('rejects `was` with white space around it', async () => {
  expect(await of('addresses:', '  a: { was: " Acme", studio: EN }')).toEqual([
    'error FA127 addresses.a.was addresses.yaml:3:13 " Acme"',
  ]);
});

test('an invalid language tag is reported at its place', async () => {
  const problems = await of(
    'addresses:',
    '  a:',
    '    studio: EN',
    '    locale:',
    '      - de',
    '      - en_US',
  );

  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^error FA132 addresses\.a\.locale\S* addresses\.yaml:7:9 "en_US"$/);
});

test('rejects an entry with no destination or with two', async () => {
  const problems = await of(
    'addresses:',
    '  a: { name: Acme }',
    '  b: { studio: EN, webhook: "https://bots.acme.com" }',
    '  c: { studio: { retryCount: 1 } }',
    '  d: { task: { channel: chat } }',
  );

  expect(problems).toEqual([
    'error FA120 addresses.a addresses.yaml:3:3',
    'error FA120 addresses.b addresses.yaml:4:3',
    'error FA111 addresses.c.studio addresses.yaml:5:8 "flow"',
    'error FA111 addresses.d.task addresses.yaml:6:8 "workspace"',
    'error FA111 addresses.d.task addresses.yaml:6:8 "workflow"',
  ]);
});

test.each([
  ['no scheme', 'bots.acme.com/flex'],
  ['another scheme', 'ftp://bots.acme.com'],
  ['a space', 'https://bots.acme.com/a b'],
  ['no host', 'https://'],
  ['one slash', 'https:/bots.acme.com/flex'],
  ['no slash', 'https:bots.acme.com/flex'],
  ['three slashes', 'https:///bots.acme.com/flex'],
  ['backslashes', 'https:\\\\\\\\bots.acme.com/flex'],
  ['a user and no host', 'https://user@/flex'],
  ['a port that is none', 'https://bots.acme.com:99999/flex'],
  ['a line break', 'https://bots.acme.com/\\nflex'],
  ['a zero-width space', 'https://bots.acme.com/\\u200bflex'],
])('rejects a webhook with %s', async (_, url) => {
  expect(await of('addresses:', `  bot: { webhook: "${url}" }`)).toEqual([
    'error FA131 addresses.bot.webhook.url addresses.yaml:3:19',
  ]);
});

test('rejects a pattern that ends in a lone backslash', async () => {
  const [problem, ...more] = await of("ignore: ['Acme\\', 'Acme\\\\']", 'addresses: {}');

  expect(more).toEqual([]);
  expect(problem).toMatch(/^error FA113 (?:ignore\S* )?addresses\.yaml:2:10 "Acme\\+"$/);
});
