import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blocks, read } from '../docs/support.ts';
import { folder } from '../support/process.ts';
import { runCli } from '../support/run.ts';
import { BROKEN_FILES } from './broken-files.ts';
import { edited } from './edit.ts';
import { type Key, keysOf, uncovered } from './keys.ts';
import { type LanguageServer, type OpenDocument, startLanguageServer } from './language-server.ts';

const EXAMPLE = read('addresses.example.yaml');
/** As it would be one folder up, where all files of this test are. */
const CHAT_EXAMPLE = read('examples/addresses.conversations.yaml').replace('$schema=../', '$schema=./');

const VALID: (readonly [what: string, text: string])[] = [
  ['addresses.example.yaml', EXAMPLE],
  ['examples/addresses.conversations.yaml', CHAT_EXAMPLE],
  ...['README.md', 'docs/guide.md', 'docs/reference.md'].flatMap((page) =>
    blocks(page)
      .filter(({ language, text }) => language === 'yaml' && /^version: 1$/m.test(text))
      .map(({ line, text }) => [`${page}:${line}`, text] as const),
  ),
  ['keys that look like numbers', 'version: 1\naddresses:\n  1: { studio: X }\nenvironments:\n  2026: {}\n'],
  [
    'an entry that an environment leaves out',
    'version: 1\naddresses:\n  a: { studio: X }\nenvironments:\n  staging:\n    addresses:\n      a: null\n',
  ],
  [
    'an anchor that is merged',
    'version: 1\naddresses:\n  a: &a\n    studio: X\n    locale: en\n  b:\n    <<: *a\n    locale: de\n',
  ],
];

/** Every key, of both kinds. Neither file is valid: an entry has one destination. */
const WITH_EVERY_KEY = {
  'flex-flows': read('test/editor/every-key.flex-flows.yaml'),
  conversations: read('test/editor/every-key.conversations.yaml'),
};

let server: LanguageServer;
/** All are opened at once: the server waits for more typing before it marks anything. */
const opened = new Map<string, OpenDocument>();

beforeAll(async () => {
  server = await startLanguageServer();
  const broken = BROKEN_FILES.map(([, text]) => text);
  for (const text of [...VALID.map(([, valid]) => valid), ...broken, ...Object.values(WITH_EVERY_KEY)])
    opened.set(text, server.open(text));
});

afterAll(() => server.stop());

const at = (text: string): OpenDocument => opened.get(text) ?? server.open(text);

interface Problem {
  readonly severity: string;
  readonly line: number;
  readonly message: string;
}

async function validated(text: string): Promise<readonly Problem[]> {
  const cwd = folder({ 'addresses.yaml': text });
  const { stdout } = await runCli(['validate', '--json'], { cwd, env: { BOT_KEY: 'a-long-secret' } });
  return (JSON.parse(stdout) as { problems: readonly Problem[] }).problems;
}

const inOrder = (lines: Iterable<number>) => [...new Set(lines)].sort((a, b) => a - b);

describe('red lines', () => {
  test.each(VALID)('there are none in %s', async (_, text) => {
    expect(await at(text).marks()).toEqual([]);
  });

  test.each(BROKEN_FILES.map(([what, text, ...marks]) => [what, text, marks] as const))(
    'the editor marks %s with a message',
    async (_, text, expected) => {
      const marks = [...(await at(text).marks())].sort((a, b) => a.range.start.line - b.range.start.line);

      expect(marks.map(({ range, message }) => [range.start.line + 1, message])).toEqual(expected);
    },
  );

  test.each(BROKEN_FILES.map(([what, text]) => [what, text] as const))(
    'validate reports %s on the line that is red',
    async (_, text) => {
      const red = (await at(text).marks()).map(({ range }) => range.start.line + 1);
      const reported = (await validated(text)).filter(({ severity }) => severity === 'error');

      expect(inOrder(reported.map(({ line }) => line))).toEqual(inOrder(red));
    },
  );
});

test.each(['.yaml', '.yml'])(
  'a file named for this tool has the schema without saying so (%s)',
  async (ending) => {
    expect(await server.open('adresses: {}\n', `teams/shop.flex-addresses${ending}`).marks()).not.toEqual([]);
  },
);

test("another project's addresses.yaml has no red line", async () => {
  expect(await server.open('adresses: {}\n', 'shop/addresses.yaml').marks()).toEqual([]);
});

describe.each(Object.entries(WITH_EVERY_KEY))('hovers with api %s', (api, text) => {
  const keys = keysOf(api, text);

  test('the file for this test has every key of the schema', () => {
    expect(uncovered(api, keys)).toEqual([]);
  });

  test.each(keys.map((key): [string, Key] => [key.path, key]))(
    '%s shows its description, its default and an example',
    async (_, { position, description, byDefault }) => {
      // Markdown escapes what it would take for markup.
      const shown = (await at(text).hover(position)).replace(/\\([\\`*_{}[\]#+!])/g, '$1');

      expect(description).not.toBe('');
      expect(shown).toContain(description);
      if (byDefault !== undefined) expect(shown).toContain(`Default: ${byDefault}.`);
      expect(shown).toContain('Example:');
    },
  );
});

/** The cursor is at the end; what is inserted is written with the texts that its fields have at first. */
const COMPLETIONS: (readonly [key: string, before: string, after: string])[] = [
  ['studio', `${EXAMPLE}\n  acme-new:\n    name: Acme New\n    stu`, 'studio: WebChat EN'],
  ['webhook', `${EXAMPLE}\n  acme-new:\n    name: Acme New\n    web`, 'webhook: https://bots.acme.com/flex'],
  [
    'task',
    `${EXAMPLE}\n  acme-new:\n    name: Acme New\n    ta`,
    'task:\n      workspace: Flex Task Assignment\n      workflow: Assign to Anyone',
  ],
  [
    'environments',
    `${EXAMPLE}\nenv`,
    'environments:\n  staging:\n    account: AC00000000000000000000000000000001',
  ],
  ['defaults', 'version: 1\naddresses: {}\ndef', 'defaults:\n  janitor: true'],
  [
    'addresses',
    'version: 1\naccount: AC00000000000000000000000000000001\nadd',
    'addresses:\n  acme:\n    name: Acme.com (English)\n    website: https://www.acme.com\n    locale: en-US\n    studio: WebChat EN',
  ],
  [
    'addresses',
    'version: 1\napi: conversations\naccount: AC00000000000000000000000000000001\nadd',
    'addresses:\n  acme:\n    name: Acme.com (English)\n    website: https://www.acme.com\n    locale: en-US\n    deploymentKey: CV00000000000000000000000000000001\n    studio: WebChat EN',
  ],
  ['studio', `${CHAT_EXAMPLE}\n  acme-new:\n    name: Acme New\n    stu`, 'studio: WebChat EN'],
  [
    'webhook',
    `${CHAT_EXAMPLE}\n  acme-new:\n    name: Acme New\n    web`,
    'webhook: https://bots.acme.com/chat',
  ],
  [
    'environments',
    `${CHAT_EXAMPLE}\nenv`,
    'environments:\n  staging:\n    account: AC00000000000000000000000000000001',
  ],
  ['version', '', 'version: 1'],
  ['Studio Flow', `${EXAMPLE}\n  acme-new:\n    name: Acme New\n    studio: `, 'WebChat EN'],
  ['URL', `${CHAT_EXAMPLE}\n  acme-new:\n    name: Acme New\n    webhook: `, 'https://bots.acme.com/chat'],
  [
    'workspace and workflow',
    `${EXAMPLE}\n  acme-new:\n    name: Acme New\n    task: `,
    '\n      workspace: Flex Task Assignment\n      workflow: Assign to Anyone',
  ],
  [
    'new environment',
    `${EXAMPLE}\nenvironments: `,
    '\n  staging:\n    account: AC00000000000000000000000000000001',
  ],
  [
    'addresses',
    'version: 1\naddresses:\n  acme: { studio: X }\nenvironments:\n  staging:\n    add',
    'addresses:\n      acme:\n        sid: FO00000000000000000000000000000001',
  ],
  [
    'new address',
    `${EXAMPLE.split('\naddresses:')[0]}\naddresses:\n  `,
    'acme:\n    name: Acme.com (English)\n    website: https://www.acme.com\n    locale: en-US\n    studio: WebChat EN',
  ],
];

describe('completions', () => {
  test.each(COMPLETIONS)(
    '%s is inserted as a valid part of the file (%#)',
    async (label, before, inserted) => {
      const lines = before.split('\n');
      const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };

      const suggestions = await at(before).complete(position);
      const [suggestion, ...others] = suggestions.filter((one) => one.label === label);
      const after = edited(before, suggestion);

      expect(others).toEqual([]);
      expect(after).toBe(before.replace(/\S*$/, '') + inserted);
      if (label !== 'version')
        expect((await validated(`${after}\n`)).filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );

  test.each([
    ...VALID,
    ...BROKEN_FILES.map(([what, text]) => [what, text] as const),
    ...Object.entries(WITH_EVERY_KEY),
  ])('none has [object Object] anywhere in %s', async (_, text) => {
    for (const [line, written] of text.split('\n').entries()) {
      const value = written.search(/(?<=: )\S/);
      const places = [written.length, ...(value === -1 ? [] : [value])];
      for (const character of places)
        expect(JSON.stringify(await at(text).complete({ line, character }))).not.toContain('[object Object]');
    }
  });
});
