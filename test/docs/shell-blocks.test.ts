import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clone, Reader } from './play-page.ts';
import { blocks, PAGES, read } from './support.ts';

// The rule for blocks of commands: a test runs `sh`; `console` needs something that tests do not have, as explained
// here.

// The commands of docs/problems.md fail on purpose: test/messages runs them.
const all = PAGES.filter((page) => page !== 'docs/problems.md').flatMap(blocks);
const LANGUAGES = ['console', 'diff', 'sh', 'text', 'ts', 'yaml'];

/** What runs the commands of a page. */
const PLAYED: Readonly<Record<string, string>> = {
  'CONTRIBUTING.md': 'test/docs/release-steps.test.ts',
  'README.md': 'test/docs/shell-blocks.test.ts',
  'docs/guide.md': 'test/docs/shell-blocks.test.ts',
  'docs/migrate.md': 'test/docs/migrate.test.ts',
  'docs/reference.md': 'test/docs/shell-blocks.test.ts',
  'docs/sites.md': 'test/docs/sites.test.ts',
  'docs/tutorial.md': 'test/docs/tutorial.test.ts',
};

/** The first line of each block that no test runs, and the reason. */
const NOT_PLAYED: readonly (readonly [page: string, line: string, why: string])[] = [
  ['CONTRIBUTING.md', 'npm ci', 'these are the tests themselves; CI runs both'],
  ['CONTRIBUTING.md', 'npm publish --ignore-scripts --access public', 'publishes a version'],
  ['README.md', 'npx twilio-flex-addresses init', 'asks a person before each file'],
  ['docs/chaos.md', 'npm run chaos -- --runs 100000 ', 'takes hours; test/chaos runs 300'],
  ['docs/chaos.md', 'npm run soak -- --minutes 60', 'takes an hour; CI runs a minute of it'],
  [
    'docs/guide.md',
    'export TWILIO_ACCOUNT_SID=AC… TWILIO_API_KEY=SK… TWILIO_API_SECRET=…',
    'needs an account',
  ],
  ['docs/guide.md', 'node dist/cli.js plan', 'needs an account'],
  ['docs/quality.md', 'npm run mutate', 'takes an hour'],
  ['docs/quality.md', 'npm run coverage', 'takes twice as long as all tests'],
];

const of = (language: string, page?: string) =>
  all.filter((block) => block.language === language && (page === undefined || block.page === page));

test('every block in the pages has a language that a rule covers', () => {
  const unknown = all.filter(({ language }) => !LANGUAGES.includes(language));

  expect(unknown.map(({ page, line, language }) => `${page}:${line} ${language}`)).toEqual([]);
});

test('every page with commands in `sh` has a test that runs them', () => {
  expect([...new Set(of('sh').map(({ page }) => page))].sort()).toEqual(Object.keys(PLAYED));
  for (const [page, path] of Object.entries(PLAYED)) expect(read(path), path).toContain(`'${page}'`);
});

test('every block that no test runs has a reason', () => {
  const shown = of('console').map(({ page, text }) => [page, text.split('\n', 1)[0]?.split('  ')[0]?.trim()]);

  expect(shown).toEqual(NOT_PLAYED.map(([page, line]) => [page, line.trim()]));
});

test('commands are only in `sh` and `console` blocks', () => {
  const command = /^\s*(?:\$ )?(?:(?:node|npm|npx|git|gh|curl|export|bash) |flex-addresses (?!COMMAND))/m;

  const hidden = [...of('text'), ...of('diff')].filter(({ text }) => command.test(text));
  expect(hidden.map(({ page, line }) => `${page}:${line}`)).toEqual([]);
});

test('the commands of the README can be run one after another', async () => {
  await new Reader(await clone()).play(of('sh', 'README.md'));
});

test('the commands of the reference can be run one after another', async () => {
  await new Reader(await clone()).play(of('sh', 'docs/reference.md'));
});

test('the commands of the how-tos can be run in a repository where several teams have a file', async () => {
  const cwd = await clone();
  const [shop = ''] = of('yaml', 'docs/guide.md').flatMap(({ text }) =>
    text.includes('scope:') ? [text] : [],
  );
  mkdirSync(join(cwd, 'teams'));
  writeFileSync(join(cwd, 'teams/acme.yaml'), shop);
  writeFileSync(join(cwd, 'teams/other.yaml'), shop.replaceAll('Acme', 'Other').replaceAll('acme', 'other'));

  await new Reader(cwd).play(of('sh', 'docs/guide.md'));
});
