import { expect, test } from 'vitest';
import { problemsOf, validate } from './support.ts';

/** What the advice to put a value in quotes shows. */
const QUOTES = (text: string) => `"${text}"`;

test.each([
  ['version: 2', 'FA113 version addresses.yaml:1:10 "version"'],
  ['version: "1"', 'FA113 version addresses.yaml:1:10 "version" "1"'],
  ['account: 1', `FA112 account addresses.yaml:1:10 "account" ${QUOTES('1')}`],
  ['account: AC12', 'FA113 account addresses.yaml:1:10 "account" "AC12"'],
  ['scope: Acme*', 'FA112 scope addresses.yaml:1:8 "scope"'],
  ['scope: []', `FA113 scope addresses.yaml:1:8 "scope"`],
  ['ignore:', `FA112 ignore addresses.yaml:1:8 "ignore"`],
  ['ignore: [1]', `FA112 ignore.0 addresses.yaml:1:10 "ignore" ${QUOTES('1')}`],
  ['removed: [""]', `FA113 removed.0 addresses.yaml:1:11 "removed"`],
  ['unlisted: Delete', 'FA113 unlisted addresses.yaml:1:11 "unlisted" "Delete" "delete"'],
  ['unlisted: keep', 'FA113 unlisted addresses.yaml:1:11 "unlisted" "keep"'],
  ['defaults: []', 'FA112 defaults addresses.yaml:1:11 "defaults"'],
  ['environments: {}', `FA113 environments addresses.yaml:1:15 "environments"`],
])('validate rejects the value of `%s`', async (line, found) => {
  const rest = line.startsWith('version') ? 'addresses: {}\n' : 'version: 1\naddresses: {}\n';

  expect(await problemsOf(`${line}\n${rest}`)).toEqual([`error ${found}`]);
});

test.each([
  ['studio: 7', `FA112 addresses.a.studio @ "studio" ${QUOTES('7')}`],
  ['studio: ""', `FA113 addresses.a.studio @ "studio"`],
  ['studio: true', `FA112 addresses.a.studio @ "studio" ${QUOTES('true')}`],
  ['webhook: []', 'FA112 addresses.a.webhook @ "webhook"'],
  ['task: VIP', 'FA112 addresses.a.task @ "task"'],
  ['enabled: "yes"', 'FA112 addresses.a.enabled @ "enabled"'],
  ['janitor: on', 'FA112 addresses.a.janitor @ "janitor"'],
  ['longLived: 1', 'FA112 addresses.a.longLived @ "longLived"'],
  ['name:', `FA112 addresses.a.name addresses.yaml:4:10 "name"`],
  ['website: []', `FA113 addresses.a.website @ "website"`],
  ['locale: [de, 1]', `FA112 addresses.a.locale.1 addresses.yaml:4:18 "locale" ${QUOTES('1')}`],
  ['contactIdentity: 12', `FA112 addresses.a.contactIdentity @ "contactIdentity" ${QUOTES('12')}`],
  ['unmanaged: enabled', 'FA112 addresses.a.unmanaged @ "unmanaged"'],
  ['unmanaged: [enable]', `FA113 addresses.a.unmanaged.0 addresses.yaml:4:17 "unmanaged" "enable" "enabled"`],
])('validate rejects an entry with `%s`', async (line, found) => {
  const rest = /^(studio|webhook|task)/.test(line) ? [] : ['    studio: Web'];
  const at = `addresses.yaml:4:${line.indexOf(':') + 7}`;

  const problems = await problemsOf(['version: 1', 'addresses:', '  a:', `    ${line}`, ...rest].join('\n'));

  expect(problems).toEqual([`error ${found.replace('@', at)}`]);
});

test.each([
  ['studio: { flow: Web, retryCount: 4 }', ['"retryCount"', '3', '4']],
  ['webhook: { url: "https://a.com", retryCount: -1 }', ['"retryCount"', '0', '-1']],
  ['task: { workspace: W, workflow: V, priority: -1 }', ['"priority"', '0', '-1']],
  ['task: { workspace: W, workflow: V, timeout: 1h }', ['"timeout"', 'text']],
])('validate rejects a number out of its range: %s', async (line, parts) => {
  const { problems, texts } = await validate(`version: 1\naddresses:\n  a:\n    ${line}\n`);

  const [problem, ...more] = problems;
  expect(more).toEqual([]);
  expect(problem).toMatch(/^error FA11[23] addresses\.a\.\S+ addresses\.yaml:4:\d+ /);
  for (const part of parts) expect(texts[0]).toContain(part);
});

test('a fraction is reported as not a whole number', async () => {
  const { problems, texts } = await validate(
    'version: 1\naddresses:\n  a:\n    studio: { flow: Web, retryCount: 1.5 }\n',
  );

  expect(problems[0]).toMatch(/^error FA112 .* "retryCount"$/);
  expect(texts[0]).toContain('1.5');
});

test.each(['0x1F', '1e3', '007', '12345678901234567890', '.nan'])(
  'the advice to quote %s keeps it as written',
  async (written) => {
    const problems = await problemsOf(`version: 1\naddresses:\n  a:\n    studio: ${written}\n`);

    expect(problems).toEqual([
      `error FA112 addresses.a.studio addresses.yaml:4:13 "studio" ${QUOTES(written)}`,
    ]);
  },
);

test.each([
  ['nothing', '', 'no value'],
  ['text', ' Web', 'text'],
  ['a list', ' []', 'a list'],
])('validate rejects an entry that is %s', async (_, written, kind) => {
  const { problems, texts } = await validate(`version: 1\naddresses:\n  acme:${written}\n`);

  expect(problems).toEqual([expect.stringMatching(/^error FA112 addresses\.acme .* "acme"$/)]);
  expect(texts[0]).toContain(kind);
});
