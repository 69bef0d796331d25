import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly integrity?: string;
  readonly resolved?: string;
}

const LOCK = readFileSync(resolve(import.meta.dirname, '../../package-lock.json'), 'utf8');
const { '': _root, ...packages } = JSON.parse(LOCK).packages as Record<string, LockedPackage>;

test('every package in the lock file has a hash, so that npm ci installs what was reviewed', () => {
  const unhashed = Object.entries(packages)
    .filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))
    .map(([path]) => path);

  expect(Object.keys(packages).length).toBeGreaterThan(100);
  expect(unhashed).toEqual([]);
});

test('every package comes from the registry', () => {
  const elsewhere = Object.values(packages).filter(
    ({ resolved = 'https://registry.npmjs.org/' }) => !resolved.startsWith('https://registry.npmjs.org/'),
  );

  expect(elsewhere).toEqual([]);
});
