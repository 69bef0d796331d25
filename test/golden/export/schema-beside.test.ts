import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { account } from '../../support/account.ts';
import { folder } from '../../support/process.ts';
import { flexFlow, flowSids } from '../../support/sandbox/index.ts';
import { desk } from './scene.ts';

const OURS = readFileSync(resolve(import.meta.dirname, '../../../schema/addresses.schema.json'), 'utf8');
const live = () =>
  account([
    flexFlow(flowSids.english, 'Acme'),
    flexFlow(flowSids.deutsch, 'Acme'),
    flexFlow(flowSids.shop, 'Shop'),
  ]);

/** The path of the schema that the first line of a file names. */
function named(file: string): string {
  const [, path = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(file, 'utf8')) ?? [];
  return resolve(dirname(file), path);
}

test.each(['addresses.yaml', 'teams/web/addresses.yml', './teams/web.yaml'])(
  'an export writes the schema that the first line of %s names',
  async (file) => {
    const at = desk(await live());
    mkdirSync(join(at.path, 'teams/web'), { recursive: true });

    const { code } = await at.cli('export', '-f', file);

    expect(code).toBe(0);
    expect(readFileSync(named(join(at.path, file)), 'utf8')).toBe(OURS);
  },
);

test('mode export of the Action writes the schema as well', async () => {
  const at = desk(await live());

  expect((await at.action('export')).code).toBe(0);
  expect(readFileSync(named(join(at.path, 'addresses.yaml')), 'utf8')).toBe(OURS);
});

test('an export keeps an existing schema', async () => {
  const at = desk(await live());
  mkdirSync(join(at.path, 'schema'));
  writeFileSync(join(at.path, 'schema/addresses.schema.json'), '{"older": true}');

  expect((await at.cli('export')).code).toBe(0);
  expect(at.text('schema/addresses.schema.json')).toBe('{"older": true}');
});

test('an export warns about a schema that cannot be written, and still writes the file', async () => {
  const at = desk(await live(), { schema: 'a file of that name' });

  const { code, stdout } = await at.cli('export');

  expect(code).toBe(0);
  expect(stdout).toContain('warning FA252');
  expect(at.text()).toContain('account: AC');
});

test('the Action writes no schema through a link out of the workspace', async () => {
  const at = desk(await live());
  const outside = folder();
  symlinkSync(outside, join(at.path, 'schema'));

  const { code, stdout } = await at.action('export');

  expect(code).toBe(0);
  expect(stdout).toContain('FA252');
  expect(existsSync(join(outside, 'addresses.schema.json'))).toBe(false);
});

test('export -f - prints only the file on stdout, and its warnings on stderr', async () => {
  const at = desk(await live());

  const { code, stdout, stderr } = await at.cli('export', '-f', '-');

  expect(code).toBe(0);
  expect(parse(stdout)).toMatchObject({
    version: 1,
    addresses: { shop: { name: 'Shop', sid: flowSids.shop } },
  });
  expect(stdout).not.toContain('yaml-language-server');
  expect(stderr).toContain('warning FA250');
  expect(stderr).toContain('Wrote 1 address to standard output.');
  expect(at.files()).toEqual([]);
});

test.each(['no/such/a.yaml', './no/such/a.yaml'])('export names the missing folder of %s', async (file) => {
  const at = desk(await live());

  const { code, stdout } = await at.cli('export', '-f', file);

  expect(code).toBe(1);
  expect(stdout).toMatch(/^error FA101\n(?=.*"no\/such").*"a\.yaml"/);
});
