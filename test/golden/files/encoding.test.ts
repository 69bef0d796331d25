import { expect, test } from 'vitest';
import { problemsOf, validate } from './support.ts';

const VALID = 'version: 1\naddresses:\n  acme: { studio: Web }\n';

test.each([
  ['a byte order mark', `\uFEFF${VALID}`],
  ['Windows line ends', VALID.replaceAll('\n', '\r\n')],
  ['both', `\uFEFF${VALID.replaceAll('\n', '\r\n')}`],
  ['no line end at the end', VALID.trimEnd()],
  ['a document start', `---\n${VALID}`],
  ['a document end', `${VALID}...\n`],
])('validate accepts %s', async (_, text) => {
  const { problems, code } = await validate(text);

  expect(problems).toEqual([]);
  expect(code).toBe(0);
});

test('places count neither a byte order mark nor carriage returns', async () => {
  const problems = await problemsOf(
    '\uFEFFversoin: 1\r\naddresses:\r\n  acme: { studio: Web, janitr: true }\r\nversion: 1\r\n',
  );

  expect(problems).toEqual([
    'error FA110 versoin addresses.yaml:1:1 "versoin" "version"',
    'error FA110 addresses.acme.janitr addresses.yaml:3:24 "janitr" "janitor"',
  ]);
});

test('validate rejects a file with a NUL character', async () => {
  expect(await problemsOf('version: 1\naddresses: {}\n# \0\n')).toEqual(['error FA103 "addresses.yaml"']);
});

test.each([
  ['an image', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['Latin-1', Buffer.from('version: 1 # für', 'latin1')],
  ['half a character', Buffer.from(`${VALID}# ü`).subarray(0, -1)],
])('validate rejects %s as not UTF-8', async (_, bytes) => {
  expect(await problemsOf(bytes)).toEqual(['error FA103 "addresses.yaml"']);
});

test('validate rejects UTF-16', async () => {
  const [problem, ...more] = await problemsOf(Buffer.from(`\uFEFF${VALID}`, 'utf16le'));

  expect(more).toEqual([]);
  expect(problem).toBe('error FA103 "addresses.yaml"');
});

test.each([
  ['nothing', ''],
  ['line ends', '\n\n'],
  ['comments', '# To do.\n\n# Soon.\n'],
  ['a byte order mark', '\uFEFF'],
])('a file of %s is reported as empty', async (_, text) => {
  expect(await problemsOf(text)).toEqual(['error FA111 addresses.yaml:1:1']);
});

test.each([
  ['a list', '- acme\n- other\n', 'a list'],
  ['text', 'acme\n', 'text'],
  ['a number', '1\n', 'a number'],
])('validate rejects a file that is %s', async (_, text, kind) => {
  const { problems, texts } = await validate(text);

  expect(problems).toEqual(['error FA112 addresses.yaml:1:1']);
  expect(texts[0]).toContain(kind);
});

test('validate rejects an empty mapping', async () => {
  expect(await problemsOf('{}\n')).toEqual([
    'error FA111 addresses.yaml:1:1 "version"',
    'error FA111 addresses.yaml:1:1 "addresses"',
  ]);
});

test('invisible characters are shown as escapes', async () => {
  const { problems } = await validate('version: 1\naddresses: {}\nunlisted: "re\u202Eport\u200B"\n');

  expect(problems).toEqual([
    'error FA113 unlisted addresses.yaml:3:11 "unlisted" "re\\u{202e}port\\u{200b}" "report"',
  ]);
});
