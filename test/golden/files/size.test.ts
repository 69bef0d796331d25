import { expect, test } from 'vitest';
import { problemsOf, validate } from './support.ts';

const ONE_MIB = 1024 * 1024;
const VALID = 'version: 1\naddresses:\n  acme: { studio: Web }\n';

/** A valid file of exactly so many bytes: padded by comments. */
function ofBytes(length: number): Buffer {
  const comment = `# ${'ü'.repeat(100)}\n`;
  const room = length - Buffer.byteLength(VALID);
  const size = Buffer.byteLength(comment);
  const rest = room % size;
  const last = rest < 2 ? '\n'.repeat(rest) : `#${'x'.repeat(rest - 2)}\n`;
  return Buffer.from(VALID + comment.repeat(Math.floor(room / size)) + last);
}

test('a file of exactly 1 MiB is read', async () => {
  const text = ofBytes(ONE_MIB);
  expect(text).toHaveLength(ONE_MIB);

  const { problems, code } = await validate(text);

  expect(problems).toEqual([]);
  expect(code).toBe(0);
});

test('a file of one byte more than 1 MiB is too large', async () => {
  const text = ofBytes(ONE_MIB + 1);
  expect(text).toHaveLength(ONE_MIB + 1);

  expect(await problemsOf(text)).toEqual(['error FA102 "addresses.yaml"']);
});

const entries = (count: number, indent = '  ') =>
  Array.from({ length: count }, (_, i) => `${indent}acme-${i}: { studio: Web }`);

test('validate accepts 2,500 entries, the limit of Twilio', async () => {
  const { problems, code } = await validate(['version: 1', 'addresses:', ...entries(2_500)].join('\n'));

  expect(problems).toEqual([]);
  expect(code).toBe(0);
});

test('2,501 entries are rejected', async () => {
  const problems = await problemsOf(['version: 1', 'addresses:', ...entries(2_501)].join('\n'));

  expect(problems).toEqual(['error FA114 addresses addresses.yaml:2:1 "addresses" 2,500']);
});

test('rejects an environment that raises the number of entries to 2,501', async () => {
  const problems = await problemsOf(
    [
      'version: 1',
      'addresses:',
      ...entries(2_500),
      'environments:',
      '  staging: { addresses: { other: { studio: Web } } }',
    ].join('\n'),
  );

  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^error FA114 /);
});

test('a very long line is read', async () => {
  const problems = await problemsOf(
    `version: 1\naddresses: { acme: { studio: "${'x'.repeat(100_000)}", name: Web, janitr: true } }\n`,
  );

  expect(problems).toEqual(['error FA110 addresses.acme.janitr addresses.yaml:2:100045 "janitr" "janitor"']);
});
