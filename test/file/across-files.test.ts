import { expect, test } from 'vitest';
import { checkAcrossFiles } from '../../src/file/across-files.ts';
import type { FileClaims } from '../../src/file/file-claims.ts';
import { loaded } from './support.ts';

const FO = 'FO00000000000000000000000000000001';
const FO2 = 'FO00000000000000000000000000000002';

/** Code, file, position and path of the problems between files. */
function claimed(...texts: readonly (readonly string[])[]) {
  return problemsOf(texts).map(
    ({ code, place, path }) => `${code} ${place?.file}:${place?.line}:${place?.column} ${path}`,
  );
}

function problemsOf(texts: readonly (readonly string[])[]) {
  const files = texts.map((lines, n) => {
    const file = `${'abc'[n]}.yaml`;
    const options = { file, keepVersions: true, allEnvironments: true };
    const { versions, problems } = loaded(['version: 1', ...lines].join('\n'), options);
    return { file, versions, isSound: problems.every(({ severity }) => severity === 'warning') };
  });
  return checkAcrossFiles(files);
}

const A = 'scope: ["A*"]';
const B = 'scope: ["B*"]';

test('reports a name that two files claim at `name` or `was` of the later file', () => {
  const first = [A, 'addresses: { a: { name: AB, studio: X } }'];

  expect(claimed(first, ['scope: [AB]', 'addresses: { b: { name: AB, studio: X } }'])).toContain(
    'FA160 b.yaml:3:25 addresses.b.name',
  );
  expect(claimed(first, [B, 'addresses: { b: { name: B, was: AB, studio: X } }'])).toContain(
    'FA160 b.yaml:3:33 addresses.b.was',
  );
});

test('names the first of several entries of the earlier file that claim the same', () => {
  const first = [
    A,
    'addresses:',
    `  a1: { name: A1, sid: ${FO}, website: https://acme.com, studio: X }`,
    `  a2: { name: A2, sid: ${FO}, website: https://acme.com, studio: X }`,
  ];
  const problems = problemsOf([
    first,
    [B, `addresses: { b: { name: B, sid: ${FO.toLowerCase()}, website: acme.com, studio: X } }`],
  ]);

  expect(problems.map(({ code, path }) => [code, path])).toEqual([
    ['FA161', 'addresses.b.sid'],
    ['FA162', 'addresses.b.website'],
  ]);
  for (const { message } of problems) expect(message).toContain('"a.yaml:4:');
});

test('names the locale of a website that two files serve, if it has one', () => {
  const serving = (scope: string, key: string, locale: string) => [
    scope,
    `addresses: { ${key}: { name: ${key.toUpperCase()}, website: https://acme.com, ${locale}studio: X } }`,
  ];
  const [one] = problemsOf([serving(A, 'a', ''), serving(B, 'b', '')]);
  const [german] = problemsOf([serving(A, 'a', 'locale: de, '), serving(B, 'b', 'locale: DE, ')]);

  expect(one?.message.match(/"[^"]*"/g)).toEqual(['"a.yaml:3:37"', '"https://acme.com"']);
  expect(german?.message.match(/"[^"]*"/g)).toEqual(['"a.yaml:3:37"', '"https://acme.com"', '"DE"']);
  expect(claimed(serving(A, 'a', 'locale: de, '), serving(B, 'b', 'locale: fr, '))).toEqual([]);
});

test('reports an address that one file removes and the other lists, whichever comes first', () => {
  const listing = [A, `addresses: { a: { name: A, sid: ${FO}, studio: X } }`];
  const removing = [B, 'addresses: {}', `removed: [A, ${FO.toLowerCase()}, ${FO2}, Z]`];

  expect(claimed(listing, removing).sort()).toEqual([
    'FA166 b.yaml:4:11 removed',
    'FA166 b.yaml:4:14 removed',
  ]);
  expect(claimed(removing, listing).sort()).toEqual([
    'FA166 a.yaml:4:11 removed',
    'FA166 a.yaml:4:14 removed',
  ]);
});

test('does not compare the scope of a file with errors', () => {
  const sound = ['scope: [Acme]', 'addresses: {}'];
  const faulty = ['scope: [Acme]', 'addresses: { b: { name: "", studio: X } }'];

  expect(claimed(sound, sound)).toEqual(['FA164 b.yaml:2:9 scope']);
  expect(claimed(sound, faulty)).toEqual([]);
  expect(claimed(faulty, sound)).toEqual([]);
});

test('names the environment if only one environment of either file has the problem', () => {
  const plain = [A, 'addresses: { a: { name: A1, studio: X } }'];
  const environments = [
    B,
    'addresses: { b: { name: B, studio: X } }',
    'environments:',
    '  staging: { addresses: { b: { was: A1 } } }',
    '  live: {}',
  ];
  const messages = (...texts: (readonly string[])[]) =>
    problemsOf(texts).map(({ code, message }) => [code, /\(environment "(\w+)"\)$/.exec(message)?.[1]]);

  expect(messages(plain, environments)).toContainEqual(['FA160', 'staging']);
  expect(messages(environments, plain)).toContainEqual(['FA160', 'staging']);
});

test('compares each pair of files', () => {
  const serving = (name: string) => [
    `scope: ["${name}"]`,
    `addresses: { ${name}: { name: ${name}, website: acme.com, studio: X } }`,
  ];

  expect(claimed(serving('a'), serving('b'), serving('c'))).toEqual([
    'FA162 b.yaml:3:37 addresses.b.website',
    'FA162 c.yaml:3:37 addresses.c.website',
    'FA162 c.yaml:3:37 addresses.c.website',
  ]);
});

test('does not compare files with too many entries, sites and patterns', () => {
  const nothing = {
    api: 'flex-flows',
    environment: undefined,
    account: undefined,
    scope: [],
    ignore: [],
    removed: [],
    entries: [],
  } as const;
  const place = { file: '', line: 1, column: 1 };
  const site = { key: 'a', name: { value: 'A', place }, sid: undefined, was: [], identity: undefined };
  /** A list of which only the length counts. */
  const of = (length: number) => new Array<never>(length);
  const compared = (a: Partial<FileClaims>, b: Partial<FileClaims>) =>
    checkAcrossFiles(
      [a, b].map((one, n) => ({
        file: `${'ab'[n]}.yaml`,
        versions: [{ ...nothing, ...one }],
        isSound: false,
      })),
    ).map(({ code, severity, place: at }) => [code, severity, `${at?.file}:${at?.line}:${at?.column}`]);
  const TOO_MANY = [['FA108', 'error', 'b.yaml:1:1']];

  // The limit is 1,500,000,000 steps: 10,000 per entry or pattern, 800 per site.
  expect(compared({ scope: of(75_000) }, { scope: of(50_000), removed: of(25_000) })).toEqual([]);
  expect(compared({ scope: of(75_000) }, { scope: of(50_000), removed: of(25_001) })).toEqual(TOO_MANY);
  expect(compared({}, { entries: of(150_001) })).toEqual(TOO_MANY);
  expect(compared({}, { entries: [{ ...site, sites: of(1_900_000) }] })).toEqual(TOO_MANY);
});
