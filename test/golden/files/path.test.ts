import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, runAction, runCli } from '../../support/process.ts';
import { annotations, expectNoTrace } from './support.ts';

const VALID = 'version: 1\naddresses:\n  acme: { studio: Web }\n';

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

async function inAction(path: string, file: string): Promise<{ problems: string[]; log: string }> {
  const ended = await runAction({ mode: 'validate', file }, { workspace: path });
  expectNoTrace(ended);
  const problems = annotations(ended.stdout);
  expect(ended.code).toBe(problems.length === 0 ? 0 : 1);
  return { problems, log: ended.stdout };
}

const problemsInAction = async (path: string, file: string) => (await inAction(path, file)).problems;

test.each([
  ['a symbolic link', 'link.yaml', '"link.yaml"', 'link'],
  ['a link that leads nowhere', 'dangling.yaml', '"dangling.yaml"', 'link'],
  ['a folder', 'folder.yaml', '"folder.yaml"', 'regular'],
  ['the folder above', '../beside/b.yaml', '"../beside/b.yaml"', 'workspace'],
  ['a way round', 'sub/../../beside/b.yaml', '"sub/../../beside/b.yaml"', 'workspace'],
  ['a linked folder', 'linked/b.yaml', '"linked/b.yaml"', 'workspace'],
  ['a file of the system', '/etc/hosts', '"/etc/hosts"', 'workspace'],
  ["git's own files", '.git/config', '".git/config"', '.git'],
  ["git's own files by a link", 'git/config', '"git/config"', '.git'],
  ['a file that is not there', 'adresses.yaml', '"adresses.yaml" "addresses.yaml"', '?'],
  ['a folder that is not there', 'config/a.yaml', '"config/a.yaml"', '`file`'],
])('the Action refuses %s', async (_, file, names, why) => {
  const { problems, log } = await inAction(workspace(), file);

  expect(problems).toEqual([`error FA101 ${names}`]);
  expect(log).toContain(why);
});

test.each(['addresses.yaml', './addresses.yaml', 'sub/a.yaml', 'sub/../addresses.yaml'])(
  'the Action reads %s',
  async (file) => {
    expect(await problemsInAction(workspace(), file)).toEqual([]);
  },
);

test('the Action reads a file of the workspace by its absolute path', async () => {
  const path = workspace();

  expect(await problemsInAction(path, join(path, 'addresses.yaml'))).toEqual([]);
});

test('an annotation names the file by its path in the repository, whatever the input', async () => {
  const path = workspace();
  writeFileSync(join(path, 'sub/a.yaml'), 'version: 2\naddresses: {}\n');

  for (const file of ['./sub/a.yaml', 'sub/../sub/a.yaml', join(path, 'sub/a.yaml')]) {
    expect(await problemsInAction(path, file)).toEqual(['error FA113 version sub/a.yaml:1:10 "version"']);
  }
});

test('the name of a file cannot become a workflow command', async () => {
  const [problem, ...more] = await problemsInAction(workspace(), 'a\r::warning::b%0A');

  expect(more).toEqual([]);
  expect(problem).toBe('error FA101 "a\\r::warning::b%0A"');
});

test('the CLI reads a regular file anywhere, but follows no link', async () => {
  const path = workspace();
  const outside = await runCli(['validate', '-f', '../beside/b.yaml'], { cwd: path });
  const link = await runCli(['validate', '-f', 'link.yaml'], { cwd: path });

  expect([outside.code, link.code]).toEqual([0, 1]);
  expect(outside.stdout).toBe('../beside/b.yaml is valid: 1 address.\n');
  expect(link.stdout).toContain('"link.yaml"');
});

test('the CLI reads addresses.yaml by default', async () => {
  const { code, stdout } = await runCli(['validate'], { cwd: folder() });

  expect(code).toBe(1);
  expect(stdout).toMatch(/^error FA101\n.*"addresses\.yaml"/);
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
  expect(stdout).toContain(`"${meant}"`);
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
