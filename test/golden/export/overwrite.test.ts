import { chmodSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { desk, deskWith, row, sidOf } from './scene.ts';

const MINE = '# Mine, and of no use to anybody else\n';

test('an export does not overwrite an existing file', async () => {
  const at = deskWith(await account([row(1, 'Acme')]), MINE);

  const [cli, action] = [await at.cli('export'), await at.action('export')];

  expect([cli.code, action.code]).toEqual([1, 1]);
  expect(cli.stdout).toMatch(
    /^error FA150\n.*"addresses\.yaml".*\n.*--merge.*--force.*\n\n1 problem in addresses\.yaml\.\n$/,
  );
  expect(action.stdout).toMatch(/::error title=FA150::.*"addresses\.yaml".*`file`/);
  expect(action.stdout).not.toContain('--force');
  expect(at.text()).toBe(MINE);
  expect(at.files()).toEqual(['addresses.yaml']);
});

test('an export does not overwrite an empty file', async () => {
  const at = deskWith(await account([row(1, 'Acme')]), '');

  expect((await at.cli('export')).stdout).toContain('error FA150');
  expect(at.text()).toBe('');
});

test('export --force replaces an existing file and keeps its permissions', async () => {
  const at = deskWith(await account([row(1, 'Acme')]), MINE);
  chmodSync(join(at.path, 'addresses.yaml'), 0o600);

  const forced = await at.cli('export', '--force');

  expect(forced.stdout).toBe('Wrote addresses.yaml with 1 address.\n');
  expect(at.text()).toContain(sidOf(1));
  expect(at.text()).not.toContain('Mine');
  expect(statSync(join(at.path, 'addresses.yaml')).mode & 0o777).toBe(0o600);
  expect(at.files()).toEqual(['addresses.yaml', 'schema']);
});

test('export --force replaces nothing when Twilio rejects the credentials', async () => {
  const twilio = await account([row(1, 'Acme')], {
    fault: ({ path }) => (path.endsWith('/Flows') ? { kind: 'status', status: 403, code: 20403 } : undefined),
  });
  const at = deskWith(twilio, MINE);

  const forced = await at.cli('export', '--force');

  expect(forced.code).toBe(1);
  expect(at.text()).toBe(MINE);
});

test('a merge needs an existing file', async () => {
  const at = desk(await account([row(1, 'Acme')]));

  const merged = await at.cli('export', '--merge');

  expect(merged.code).toBe(1);
  expect(merged.stdout).toMatch(/^error FA101\n.*"addresses\.yaml"/);
  expect(at.files()).toEqual([]);
});

test('an export rejects -e, because a new file has no environments', async () => {
  const at = desk(await account([row(1, 'Acme')]));

  const exported = await at.cli('export', '-e', 'staging');

  expect(exported.code).toBe(1);
  expect(exported.stdout).toMatch(/^error FA130\n.*"staging"/);
  expect(at.files()).toEqual([]);
});
