import { expect, test } from 'vitest';
import { folder, runCli } from '../support/process.ts';
import { type Block, read, rows, uncode, yaml, yamlBlocks } from './support.ts';

// The examples of docs/problems.md are broken on purpose: test/messages runs them.
const intact = yamlBlocks().filter(({ page }) => page !== 'docs/problems.md');
const files = intact.filter(({ text }) => /^version: 1$/m.test(text));
const title = ({ page, line }: Block) => `${page}:${line}`;

async function problemsOf(text: string) {
  const { stdout } = await runCli(['validate', '--json'], {
    cwd: folder({ 'addresses.yaml': text }),
    env: { BOT_KEY: 'a-long-secret' },
  });
  return (JSON.parse(stdout) as { outcome: string; problems: unknown[] }).problems;
}

test('the pages show addresses files', () => {
  expect(new Set(files.map(({ page }) => page))).toEqual(
    new Set(['README.md', 'docs/guide.md', 'docs/migrate.md', 'docs/reference.md', 'docs/sites.md']),
  );
});

test.each(files.map((block) => [title(block), block] as const))(
  'the addresses file of %s is valid without warnings',
  async (_title, { text }) => {
    expect(await problemsOf(text)).toEqual([]);
  },
);

test('addresses.example.yaml is valid without warnings', async () => {
  expect(await problemsOf(read('addresses.example.yaml'))).toEqual([]);
});

test.each(intact.map((block) => [title(block), block] as const))(
  'the YAML of %s can be parsed',
  (_title, { text }) => {
    expect(yaml(text)).toBeDefined();
  },
);

interface SchemaPart {
  readonly properties: Readonly<Record<string, { default?: unknown; $ref?: string }>>;
}
const schema = JSON.parse(read('schema/addresses.schema.json')) as SchemaPart & {
  readonly $defs: Readonly<Record<string, SchemaPart & { default?: unknown }>>;
};

/** Key and default of each property in a part of the schema. */
function schemaKeys(part: SchemaPart | undefined): [string, string][] {
  return Object.entries(part?.properties ?? {}).map(([key, property]) => {
    const target = schema.$defs[property.$ref?.replace('#/$defs/', '') ?? ''];
    const value = property.default ?? target?.default;
    return [key, value === undefined ? '' : String(value)];
  });
}

/** Key and default of each row; words in place of a default, such as "required", count as none. */
function documentedKeys(table: readonly string[][]): [string, string][] {
  return table.map(([key = '', value = '']) => [uncode(key), value.startsWith('`') ? uncode(value) : '']);
}

const byKey = (a: readonly string[], b: readonly string[]) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1);

test('the reference lists every key of the schema with its default', () => {
  const { entry, chatEntry, studio, webhook, chatWebhook, task } = schema.$defs;
  // One row for a key that both kinds of address have.
  const ofBoth = (part?: SchemaPart, chatPart?: SchemaPart) => [
    ...new Map([...schemaKeys(part), ...schemaKeys(chatPart)]),
  ];
  const expected = [
    ...[schema, studio, task].flatMap(schemaKeys),
    ...ofBoth(entry, chatEntry),
    ...ofBoth(webhook, chatWebhook),
  ];
  const written = ['### Top level', '### Entries'].flatMap((heading) =>
    documentedKeys(rows('docs/reference.md', heading)),
  );

  expect(written.sort(byKey)).toEqual(expected.sort(byKey));
});
