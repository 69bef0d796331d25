import { expect, test } from 'vitest';
import { desired, entry, inShort, loaded } from './support.ts';

const at = (line: number, column: number) => ({ file: 'addresses.yaml', line, column });

const LINES = [
  'defaults: { studio: EN }',
  'addresses:',
  '  acme:',
  '    name: Acme',
  '  other: { studio: { retryCount: 1 } }',
  'environments:',
  '  staging:',
  '    addresses:',
  '      acme: { name: Acme Test }',
  '      third: { sid: FO00000000000000000000000000000001, was: Third }',
];

test('every value keeps its line', () => {
  const acme = entry('acme', LINES, 'staging');

  expect(acme.place).toEqual(at(4, 3));
  expect(acme.name.place).toEqual(at(10, 21));
  expect(acme.values.get('studio.flow')?.place).toEqual(at(2, 21));
});

test('an entry that only an environment has keeps its place there', () => {
  const third = entry('third', LINES, 'staging');

  expect(third.place).toEqual(at(11, 7));
  expect(third.name).toEqual({ value: 'third', place: at(11, 7) });
  expect(third.sid?.place).toEqual(at(11, 21));
  expect(third.was[0]?.place).toEqual(at(11, 62));
});

test('a setting keeps its line in the file or in the environment', () => {
  const file = desired(
    [
      'version: 1',
      'account: AC00000000000000000000000000000001',
      'scope: ["Acme*"]',
      'removed: [Acme Old]',
      'addresses: {}',
      'environments:',
      '  staging:',
      '    scope:',
      '      - "Test*"',
    ].join('\n'),
    { environment: 'staging' },
  );

  expect(file.account?.place).toEqual(at(2, 10));
  expect(file.scope).toEqual([{ value: 'Test*', place: at(9, 9) }]);
  expect(file.removed).toEqual([{ value: 'Acme Old', place: at(4, 11) }]);
});

test('columns count UTF-16 units after a byte order mark and with Windows line breaks', () => {
  const file = desired('\uFEFFversion: 1\r\naddresses:\r\n  a: { contactIdentity: "💬", studio: EN }\r\n');

  expect(file.entries[0]?.values.get('studio.flow')?.place).toEqual(at(3, 39));
});

test('two lists in place of SIDs do not count as two pins of one address', () => {
  const lines = [
    'version: 1',
    'addresses:',
    '  a: { studio: EN, sid: [x] }',
    '  b: { studio: EN, sid: [x] }',
  ];

  expect(inShort(loaded(lines.join('\n')))).toEqual(['FA112 3:25', 'FA112 4:25']);
});
