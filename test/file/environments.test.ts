import { expect, test } from 'vitest';
import { desired, inShort, loaded } from './support.ts';

const FILE = [
  'version: 1',
  'account: AC00000000000000000000000000000001',
  'chatService: IS00000000000000000000000000000001',
  'scope: ["Acme*"]',
  'unlisted: delete',
  'ignore: ["Acme Intranet"]',
  'removed: [Acme Old]',
  'defaults: { studio: EN }',
  'addresses:',
  '  acme: { name: Acme }',
  '  bot: { name: Acme Bot }',
  'environments:',
  '  staging:',
  '    account: AC00000000000000000000000000000002',
  '    chatService: IS00000000000000000000000000000002',
  '    scope: ["Acme*", "Test*"]',
  '    unlisted: report',
  '    ignore: []',
  '    removed: [Test Old]',
  '    addresses:',
  '      bot: null',
  '      test: { name: Test }',
  '  production: {}',
].join('\n');

const values = (list: readonly { value: string }[]) => list.map(({ value }) => value);

test('a value of an environment replaces that of the file, lists as a whole', () => {
  const file = desired(FILE, { environment: 'staging' });

  expect(file.environment).toBe('staging');
  expect(file.account?.value).toBe('AC00000000000000000000000000000002');
  expect(file.shared.get('chatService')?.value).toBe('IS00000000000000000000000000000002');
  expect(values(file.scope)).toEqual(['Acme*', 'Test*']);
  expect(file.unlisted).toBe('report');
  expect(values(file.ignore)).toEqual([]);
  expect(values(file.removed)).toEqual(['Test Old']);
});

test('an environment without values leaves the file unchanged', () => {
  const file = desired(FILE, { environment: 'production' });

  expect(file.account?.value).toBe('AC00000000000000000000000000000001');
  expect(values(file.scope)).toEqual(['Acme*']);
  expect(file.unlisted).toBe('delete');
  expect(values(file.removed)).toEqual(['Acme Old']);
  expect(file.entries.map(({ key }) => key)).toEqual(['acme', 'bot']);
});

test('null leaves an address out, and an environment may have its own addresses', () => {
  const file = desired(FILE, { environment: 'staging' });

  expect(file.entries.map(({ key }) => key)).toEqual(['acme', 'test']);
});

test('rejects null outside of environments', () => {
  expect(inShort(loaded('version: 1\naddresses:\n  acme: null\n'))).toContain('FA112 3:9');
});

test('a file without environments needs no selected environment', () => {
  const file = desired('version: 1\naddresses: {}\n');

  expect(file).toEqual({
    api: 'flex-flows',
    environment: undefined,
    account: undefined,
    shared: new Map(),
    scope: [],
    unlisted: 'report',
    ignore: [],
    removed: [],
    entries: [],
  });
});

test('a file with environments needs a selected environment unless all are checked', () => {
  expect(inShort(loaded(FILE))).toEqual(['FA130 12:1']);
  expect(loaded(FILE, { allEnvironments: true }).problems).toEqual([]);
});

test('only the selected environment is checked', () => {
  const file = FILE.replace('{ name: Test }', '{ name: Other }');

  expect(inShort(loaded(file, { environment: 'production' }))).toEqual([]);
  expect(inShort(loaded(file, { environment: 'staging' }))).toEqual(['FA126 22:21']);
  expect(inShort(loaded(file, { allEnvironments: true }))).toEqual(['FA126 22:21']);
});

test('the schema applies to every environment, whichever is selected', () => {
  const file = FILE.replace('unlisted: report', 'unlisted: keep');

  expect(inShort(loaded(file, { environment: 'production' }))).toEqual(['FA113 17:15']);
});
