import { expect, test } from 'vitest';
import { problemsOf } from './support.ts';

const QUOTES = (text: string) => `Put it in quotes: "${text}".`;
const EMPTY = 'Write a value, or leave the key out.';

test.each([
  ['version: 2', 'FA113 version addresses.yaml:1:10 "version" must be 1, and is 2. Write 1.'],
  ['version: "1"', 'FA113 version addresses.yaml:1:10 "version" must be 1, and is "1". Write 1.'],
  ['account: 1', `FA112 account addresses.yaml:1:10 "account" must be text, and is a number. ${QUOTES('1')}`],
  [
    'account: AC12',
    'FA113 account addresses.yaml:1:10 "account" must be the SID of an account, and is "AC12". Write AC and 32 hexadecimal digits, as the Console shows it.',
  ],
  [
    'scope: Acme*',
    'FA112 scope addresses.yaml:1:8 "scope" must be a list, and is text. Write a list: a line with `- ` for each, or [a, b].',
  ],
  ['scope: []', `FA113 scope addresses.yaml:1:8 "scope" is empty. ${EMPTY}`],
  ['ignore:', `FA112 ignore addresses.yaml:1:8 "ignore" must be a list, and is empty. ${EMPTY}`],
  [
    'ignore: [1]',
    `FA112 ignore.0 addresses.yaml:1:10 "ignore" must be text, and is a number. ${QUOTES('1')}`,
  ],
  ['removed: [""]', `FA113 removed.0 addresses.yaml:1:11 "removed" is empty. ${EMPTY}`],
  [
    'unlisted: Delete',
    'FA113 unlisted addresses.yaml:1:11 "unlisted" must be report, delete or disable, and is "Delete". Did you mean "delete"?',
  ],
  [
    'unlisted: keep',
    'FA113 unlisted addresses.yaml:1:11 "unlisted" must be report, delete or disable, and is "keep". Write report, delete or disable.',
  ],
  [
    'defaults: []',
    'FA112 defaults addresses.yaml:1:11 "defaults" must be a mapping, and is a list. Write a mapping.',
  ],
  ['environments: {}', `FA113 environments addresses.yaml:1:15 "environments" is empty. ${EMPTY}`],
])('validate rejects the value of `%s`', async (line, told) => {
  const rest = line.startsWith('version') ? 'addresses: {}\n' : 'version: 1\naddresses: {}\n';

  expect(await problemsOf(`${line}\n${rest}`)).toEqual([`error ${told}`]);
});

const ONE_OF =
  'enabled, janitor, longLived, contactIdentity, studio, webhook, task, retryCount, channel, priority, timeout or creationOnMessage';

test.each([
  [
    'studio: 7',
    `FA112 addresses.a.studio @ "studio" must be text or a mapping, and is a number. ${QUOTES('7')}`,
  ],
  ['studio: ""', `FA113 addresses.a.studio @ "studio" is empty. ${EMPTY}`],
  [
    'studio: true',
    `FA112 addresses.a.studio @ "studio" must be text or a mapping, and is true or false. ${QUOTES('true')}`,
  ],
  [
    'webhook: []',
    'FA112 addresses.a.webhook @ "webhook" must be text or a mapping, and is a list. Write text or a mapping.',
  ],
  ['task: VIP', 'FA112 addresses.a.task @ "task" must be a mapping, and is text. Write a mapping.'],
  [
    'enabled: "yes"',
    'FA112 addresses.a.enabled @ "enabled" must be true or false, and is text. Write true or false, without quotes.',
  ],
  [
    'janitor: on',
    'FA112 addresses.a.janitor @ "janitor" must be true or false, and is text. Write true or false, without quotes.',
  ],
  [
    'longLived: 1',
    'FA112 addresses.a.longLived @ "longLived" must be true or false, and is a number. Write true or false, without quotes.',
  ],
  ['name:', `FA112 addresses.a.name addresses.yaml:4:10 "name" must be text, and is empty. ${EMPTY}`],
  ['website: []', `FA113 addresses.a.website @ "website" is empty. ${EMPTY}`],
  [
    'locale: [de, 1]',
    `FA112 addresses.a.locale.1 addresses.yaml:4:18 "locale" must be text, and is a number. ${QUOTES('1')}`,
  ],
  [
    'contactIdentity: 12',
    `FA112 addresses.a.contactIdentity @ "contactIdentity" must be text, and is a number. ${QUOTES('12')}`,
  ],
  [
    'unmanaged: enabled',
    'FA112 addresses.a.unmanaged @ "unmanaged" must be a list, and is text. Write a list: a line with `- ` for each, or [a, b].',
  ],
  [
    'unmanaged: [enable]',
    `FA113 addresses.a.unmanaged.0 addresses.yaml:4:17 "unmanaged" must be ${ONE_OF}, and is "enable". Did you mean "enabled"?`,
  ],
])('validate rejects an entry with `%s`', async (line, told) => {
  const rest = /^(studio|webhook|task)/.test(line) ? [] : ['    studio: Web'];
  const at = `addresses.yaml:4:${line.indexOf(':') + 7}`;

  const problems = await problemsOf(['version: 1', 'addresses:', '  a:', `    ${line}`, ...rest].join('\n'));

  expect(problems).toEqual([`error ${told.replace('@', at)}`]);
});

test.each([
  ['studio: { flow: Web, retryCount: 4 }', '"retryCount" must be at most 3, and is 4. Write 0, 1, 2 or 3.'],
  [
    'webhook: { url: "https://a.com", retryCount: -1 }',
    '"retryCount" must be at least 0, and is -1. Write 0, 1, 2 or 3.',
  ],
  [
    'task: { workspace: W, workflow: V, priority: -1 }',
    '"priority" must be at least 0, and is -1. Write a number in that range.',
  ],
  [
    'task: { workspace: W, workflow: V, timeout: 1h }',
    '"timeout" must be a whole number, and is text. Write a whole number, without quotes.',
  ],
])('validate rejects a number out of its range: %s', async (line, told) => {
  const [problem, ...more] = await problemsOf(`version: 1\naddresses:\n  a:\n    ${line}\n`);

  expect(more).toEqual([]);
  expect(problem).toMatch(/^error FA11[23] addresses\.a\.\S+ addresses\.yaml:4:\d+ /);
  expect(problem?.endsWith(told)).toBe(true);
});

test('a fraction is reported as not a whole number', async () => {
  const [problem] = await problemsOf(
    'version: 1\naddresses:\n  a:\n    studio: { flow: Web, retryCount: 1.5 }\n',
  );

  expect(problem).toContain('"retryCount" must be a whole number, and is 1.5.');
});

test.each(['0x1F', '1e3', '007', '12345678901234567890', '.nan'])(
  'the advice to quote %s keeps it as written',
  async (written) => {
    const problems = await problemsOf(`version: 1\naddresses:\n  a:\n    studio: ${written}\n`);

    expect(problems).toEqual([
      `error FA112 addresses.a.studio addresses.yaml:4:13 "studio" must be text or a mapping, and is a number. ${QUOTES(written)}`,
    ]);
  },
);

test.each([
  ['nothing', '', 'empty'],
  ['text', ' Web', 'text'],
  ['a list', ' []', 'a list'],
])('validate rejects an entry that is %s', async (_, written, kind) => {
  const problems = await problemsOf(`version: 1\naddresses:\n  acme:${written}\n`);

  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`"acme" must be a mapping, and is ${kind}.`);
});
