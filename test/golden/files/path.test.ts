import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, runAction, runCli } from '../../support/process.ts';
import { annotations, expectNoTrace } from './support.ts';

const VALID = 'version: 1\naddresses:\n  acme: { studio: Web }\n';
const NAME_ONE = 'Name a file of the repository, for example addresses.yaml.';

/** A workspace with all kinds of things in it, beside a folder that is not of it. */
function workspace(): string {
  const root = folder();
  const path = join(root, 'work');
  for (const file of ['work/addresses.yaml', 'work/sub/a.yaml', 'work/.git/config', 'beside/b.yaml']) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), VALID);
  }
  mkdirSync(join(path, 'folder.yaml'));
  symlinkSync('addresses.yaml', join(path, 'link.yaml'));
  symlinkSync('nowhere', join(path, 'dangling.yaml'));
  symlinkSync('../beside', join(path, 'linked'));
  symlinkSync('.git', join(path, 'git'));
  return path;
}

async function inAction(path: string, file: string): Promise<string[]> {
  const ended = await runAction({ mode: 'validate', file }, { workspace: path });
  expectNoTrace(ended);
  const problems = annotations(ended.stdout);
  expect(ended.code).toBe(problems.length === 0 ? 0 : 1);
  return problems;
}

test.each([
  [
    'a symbolic link',
    'link.yaml',
    '"link.yaml" is a symbolic link. Name the file itself: links are not followed.',
  ],
  [
    'a link that leads nowhere',
    'dangling.yaml',
    '"dangling.yaml" is a symbolic link. Name the file itself: links are not followed.',
  ],
  ['a folder', 'folder.yaml', '"folder.yaml" is no regular file. Name a file, for example addresses.yaml.'],
  ['the folder above', '../beside/b.yaml', `"../beside/b.yaml" is outside the workspace. ${NAME_ONE}`],
  [
    'a way round',
    'sub/../../beside/b.yaml',
    `"sub/../../beside/b.yaml" is outside the workspace. ${NAME_ONE}`,
  ],
  ['a linked folder', 'linked/b.yaml', `"linked/b.yaml" is outside the workspace. ${NAME_ONE}`],
  ['a file of the system', '/etc/hosts', `"/etc/hosts" is outside the workspace. ${NAME_ONE}`],
  [
    "git's own files",
    '.git/config',
    '".git/config" is under .git. Keep the file beside your sources, for example addresses.yaml.',
  ],
  [
    "git's own files by a link",
    'git/config',
    '"git/config" is under .git. Keep the file beside your sources, for example addresses.yaml.',
  ],
  [
    'a file that is not there',
    'adresses.yaml',
    'There is no file "adresses.yaml". Did you mean "addresses.yaml"?',
  ],
  [
    'a folder that is not there',
    'config/a.yaml',
    'There is no file "config/a.yaml". Check the input `file`, and that the repository is checked out before this step.',
  ],
])('the Action refuses %s', async (_, file, told) => {
  expect(await inAction(workspace(), file)).toEqual([`error FA101 ${told}`]);
});

test.each(['addresses.yaml', './addresses.yaml', 'sub/a.yaml', 'sub/../addresses.yaml'])(
  'the Action reads %s',
  async (file) => {
    expect(await inAction(workspace(), file)).toEqual([]);
  },
);

test('the Action reads a file of the workspace by its absolute path', async () => {
  const path = workspace();

  expect(await inAction(path, join(path, 'addresses.yaml'))).toEqual([]);
});

test('an annotation names the file by its path in the repository, whatever the input', async () => {
  const path = workspace();
  writeFileSync(join(path, 'sub/a.yaml'), 'version: 2\naddresses: {}\n');

  for (const file of ['./sub/a.yaml', 'sub/../sub/a.yaml', join(path, 'sub/a.yaml')]) {
    expect(await inAction(path, file)).toEqual([
      'error FA113 version sub/a.yaml:1:10 "version" must be 1, and is 2. Write 1.',
    ]);
  }
});

test('the name of a file cannot become a workflow command', async () => {
  const [problem, ...more] = await inAction(workspace(), 'a\r::warning::b%0A');

  expect(more).toEqual([]);
  expect(problem).toMatch(/^error FA101 There is no file "a\\r::warning::b%0A"\./);
});

test('the CLI reads a regular file anywhere, but follows no link', async () => {
  const path = workspace();
  const outside = await runCli(['validate', '-f', '../beside/b.yaml'], { cwd: path });
  const link = await runCli(['validate', '-f', 'link.yaml'], { cwd: path });

  expect([outside.code, link.code]).toEqual([0, 1]);
  expect(outside.stdout).toBe('../beside/b.yaml is valid: 1 address.\n');
  expect(link.stdout).toContain('"link.yaml" is a symbolic link');
});

test('the default of -f is addresses.yaml', async () => {
  const { code, stdout } = await runCli(['validate'], { cwd: folder() });

  expect(code).toBe(1);
  expect(stdout).toBe(
    [
      'error FA101',
      '  There is no file "addresses.yaml"',
      '  To do: Check the path, or name another file with -f.',
      '',
      '1 problem in addresses.yaml.',
      '',
    ].join('\n'),
  );
});

test.each([
  ['addresses.yml', 'addresses.yaml'],
  ['Addresses.yaml', 'addresses.yaml'],
  ['teams/shops.yaml', 'teams/shop.yaml'],
  ['./teams/shop.yml', 'teams/shop.yaml'],
])('the CLI proposes the file beside %s that was meant', async (given, meant) => {
  const cwd = folder({ 'addresses.yaml': 'version: 1\naddresses: {}\n' });
  mkdirSync(join(cwd, 'teams'));
  writeFileSync(join(cwd, 'teams', 'shop.yaml'), '');

  const { code, stdout } = await runCli(['validate', given], { cwd });

  expect(code).toBe(1);
  expect(stdout).toContain(`Did you mean "${meant}"?`);
});

test('a file in a folder with a space is read and named', async () => {
  const cwd = join(folder(), 'my sites');
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'a b.yaml'), 'version: 1\naddresses: {}\n');

  expect(await runCli(['validate', '-f', 'my sites/a b.yaml'], { cwd: join(cwd, '..') })).toMatchObject({
    code: 0,
    stdout: 'my sites/a b.yaml is valid: 0 addresses.\n',
  });
});
