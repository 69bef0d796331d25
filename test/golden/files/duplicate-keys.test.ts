import { expect, test } from 'vitest';
import { problemsOf } from './support.ts';

const REMEDY = 'Keep one of the two, or give the second another key.';

test('a duplicate key of the file is a problem', async () => {
  const problems = await problemsOf('version: 1\naddresses: {}\nversion: 1\n');

  expect(problems).toEqual([
    `error FA105 version addresses.yaml:3:1 Key "version" stands here a second time. ${REMEDY}`,
  ]);
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
    `error FA105 addresses.other.janitor addresses.yaml:4:40 Key "janitor" stands here a second time. ${REMEDY}`,
    `error FA105 addresses.acme addresses.yaml:5:3 Key "acme" stands here a second time. ${REMEDY}`,
    `error FA105 addresses.acme addresses.yaml:6:3 Key "acme" stands here a second time. ${REMEDY}`,
  ]);
});

test('a number and the same text are duplicate keys', async () => {
  const problems = await problemsOf(
    ['version: 1', 'addresses:', '  1: { studio: Web }', '  "1": { studio: Web }'].join('\n'),
  );

  expect(problems).toEqual([
    `error FA105 addresses.1 addresses.yaml:4:3 Key "1" stands here a second time. ${REMEDY}`,
  ]);
});
