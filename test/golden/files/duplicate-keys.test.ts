import { expect, test } from 'vitest';
import { problemsOf } from './support.ts';

test('rejects a duplicate key of the file', async () => {
  const problems = await problemsOf('version: 1\naddresses: {}\nversion: 1\n');

  expect(problems).toEqual(['error FA105 version addresses.yaml:3:1 "version"']);
});

test('duplicate entries and settings are all reported at once', async () => {
  const problems = await problemsOf(
    [
      'version: 1',
      'addresses:',
      '  acme: { studio: Web }',
      '  other: { studio: Web, janitor: true, janitor: true }',
      '  acme: { studio: Web }',
      '  "acme": { studio: Web }',
    ].join('\n'),
  );

  expect(problems).toEqual([
    'error FA105 addresses.other.janitor addresses.yaml:4:40 "janitor"',
    'error FA105 addresses.acme addresses.yaml:5:3 "acme"',
    'error FA105 addresses.acme addresses.yaml:6:3 "acme"',
  ]);
});

test('a number and the same text are duplicate keys', async () => {
  const problems = await problemsOf(
    ['version: 1', 'addresses:', '  1: { studio: Web }', '  "1": { studio: Web }'].join('\n'),
  );

  expect(problems).toEqual(['error FA105 addresses.1 addresses.yaml:4:3 "1"']);
});
