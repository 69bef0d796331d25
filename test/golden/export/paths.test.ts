import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { address, type Desk, desk, HEAD } from './scene.ts';

const MINE = `${HEAD}addresses:\n  acme:\n    name: Acme\n    studio: Webchat Flow\n`;

/** A workspace with files, folders, and links of several kinds. */
async function workspace(asNobody = false): Promise<Desk> {
  const at = desk(await account([address(1, 'Acme')]), { 'target.yaml': MINE, 'a-file': '' }, {}, asNobody);
  for (const name of ['.git', 'folder.yaml', 'sub']) mkdirSync(join(at.path, name));
  symlinkSync('target.yaml', join(at.path, 'link.yaml'));
  symlinkSync('nowhere.yaml', join(at.path, 'dangling.yaml'));
  symlinkSync('..', join(at.path, 'up'));
  return at;
}

test.each([
  ['link.yaml', '"link.yaml"'],
  ['dangling.yaml', '"dangling.yaml"'],
  ['folder.yaml', '"folder.yaml"'],
  ['.git/addresses.yaml', '".git/addresses.yaml"'],
  ['missing/addresses.yaml', '"missing"'],
  ['a-file/addresses.yaml', '"a-file/addresses.yaml"'],
])('export --force does not write to %s', async (file, reported) => {
  const at = await workspace();
  const before = at.files();

  const forced = await at.cli('export', '--force', '-f', file);

  expect(forced.code).toBe(1);
  expect(forced.stdout).toContain('error FA101');
  expect(forced.stdout).toContain(reported);
  expect(at.files()).toEqual(before);
  expect(at.text('target.yaml')).toBe(MINE);
});

test.each(['link.yaml', 'folder.yaml', '.git/config'])(
  'pin and export --merge do not write to %s',
  async (file) => {
    const at = await workspace();

    const [pinned, merged] = [await at.cli('pin', '-f', file), await at.cli('export', '--merge', '-f', file)];

    expect([pinned.code, merged.code]).toEqual([1, 1]);
    expect(pinned.stdout).toContain('error FA101');
    expect(merged.stdout).toContain('error FA101');
    expect(at.text('target.yaml')).toBe(MINE);
  },
);

test('the Action writes only inside the workspace', async () => {
  const at = await workspace();
  const name = `${basename(at.path)}.yaml`;

  for (const file of [`../${name}`, `sub/../../${name}`, `up/${name}`, join(dirname(at.path), name)]) {
    const exported = await at.action('export', { file });
    expect(exported.code).toBe(1);
    expect(exported.stdout).toContain('title=FA101::');
  }
  expect(existsSync(join(dirname(at.path), name))).toBe(false);
});

test('the Action writes into a folder of the workspace', async () => {
  const at = await workspace();

  const exported = await at.action('export', { file: 'sub/addresses.yaml' });

  expect(exported.code).toBe(0);
  expect(at.text('sub/addresses.yaml')).toContain('acme:');
});

test('an export into a folder without write permission fails with FA101 and writes nothing', async () => {
  const at = await workspace(true);
  chmodSync(at.path, 0o555);
  const before = at.files();

  const exported = await at.cli('export');
  const pinned = await at.cli('pin', '-f', 'target.yaml');
  const merged = await at.cli('export', '--force', '-f', 'target.yaml');
  chmodSync(at.path, 0o755);

  for (const { code, stdout, stderr } of [exported, pinned, merged]) {
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^error FA101\n.*".+\.yaml".*EACCES/);
  }
  expect(at.files()).toEqual(before);
  expect(readFileSync(join(at.path, 'target.yaml'), 'utf8')).toBe(MINE);
});
