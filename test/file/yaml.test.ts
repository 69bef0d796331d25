import { expect, test } from 'vitest';
import { desired, entry, inShort, loaded, valuesOf } from './support.ts';

test.each(['yes', 'no', 'on', 'off', 'y'])('%s is text in YAML 1.2', (word) => {
  expect(inShort(loaded(`version: 1\naddresses: { a: { studio: EN, enabled: ${word} } }\n`))).toEqual([
    'FA112 2:40',
  ]);
  expect(valuesOf(entry('a', [`addresses: { a: { studio: ${word} } }`]))).toMatchObject({
    'studio.flow': word,
  });
});

test('a date, a time and an octal number of YAML 1.1 are text or numbers of YAML 1.2', () => {
  const acme = entry('a', ['addresses: { a: { studio: 2025-01-01, name: 12:30 } }']);

  expect(acme.name.value).toBe('12:30');
  expect(valuesOf(acme)).toMatchObject({ 'studio.flow': '2025-01-01' });
});

test('a file that declares YAML 1.1 is read as YAML 1.2', () => {
  const file = '%YAML 1.1\n---\nversion: 1\naddresses: { a: { studio: EN, enabled: off } }\n';

  expect(loaded(file).problems).not.toEqual([]);
});

test('keys are text as written', () => {
  const { entries } = desired(
    'version: 1\naddresses:\n  1: { studio: EN }\n  1.0: { studio: EN }\n  null: { studio: EN }\n  0x1f: { studio: EN }\n',
  );

  expect(entries.map(({ key }) => key)).toEqual(['1', '1.0', 'null', '0x1f']);
});

test('block texts follow the rules of YAML', () => {
  const a = entry('a', ['addresses:', '  a:', '    name: >-', '      Acme', '      Shop', '    studio: EN']);

  expect(a.name.value).toBe('Acme Shop');
});

test('rejects an alias of an unknown anchor anywhere', () => {
  for (const line of [
    'addresses: { a: { studio: *x } }',
    'addresses: { a: { studio: EN, name: *x } }',
    'addresses: { a: { <<: *x, studio: EN } }',
    'addresses: { a: *x }',
    'addresses: { a: { studio: EN } }\nenvironments: { s: { addresses: { a: *x } } }',
    'addresses: { a: { studio: EN } }\nenvironments: { s: *x }',
  ]) {
    expect(loaded(`version: 1\n${line}\n`, { allEnvironments: true }).desired, line).toBeUndefined();
  }
});

test('an alias refers to the last anchor of its name above it', () => {
  const lines = [
    'addresses:',
    '  a: { name: &n Acme A, studio: EN }',
    '  b: { was: *n, studio: EN }',
    '  c: { name: &n Acme C, studio: EN }',
    '  d: { was: *n, studio: EN }',
  ];

  expect(entry('b', lines).was[0]?.value).toBe('Acme A');
  expect(entry('d', lines).was[0]?.value).toBe('Acme C');
});

test('an alias above its anchor is unknown', () => {
  const file = 'version: 1\naddresses:\n  a: { studio: *s }\n  b: { studio: &s EN }\n';

  expect(loaded(file).desired).toBeUndefined();
});

test('many harmless aliases are accepted', () => {
  const entries = Array.from({ length: 500 }, (_, i) => `  a${i}: { <<: *a, name: Acme ${i} }`);
  const { desired: file } = loaded(
    ['version: 1', 'addresses:', '  a: &a { studio: EN, janitor: true }', ...entries].join('\n'),
  );

  expect(file?.entries).toHaveLength(501);
});
