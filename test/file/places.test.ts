import { expect, test } from 'vitest';
import { desired, entry } from './support.ts';

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

test('every value keeps the line it came from', () => {
  const acme = entry('acme', LINES, 'staging');

  expect(acme.place).toEqual(at(4, 3));
  expect(acme.name.place).toEqual(at(10, 21));
  expect(acme.values.get('studio.flow')?.place).toEqual(at(2, 21));
});

test('an entry of an environment alone has its place there', () => {
  const third = entry('third', LINES, 'staging');

  expect(third.place).toEqual(at(11, 7));
  expect(third.name).toEqual({ value: 'third', place: at(11, 7) });
  expect(third.sid?.place).toEqual(at(11, 21));
  expect(third.was?.place).toEqual(at(11, 62));
});

test('settings keep their line too, of the file or of the environment', () => {
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

test('places count as editors do (UTF-16), after a byte order mark and with Windows line ends', () => {
  const file = desired('\uFEFFversion: 1\r\naddresses:\r\n  a: { contactIdentity: "💬", studio: EN }\r\n');

  expect(file.entries[0]?.values.get('studio.flow')?.place).toEqual(at(3, 39));
});
