import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Pattern } from '../../src/text/pattern.ts';
import { commonName } from '../../src/text/pattern-overlap.ts';

test.each([
  ['Acme*', 'Acme*', 'Acme…'],
  ['Acme*', '*Shop', 'Acme…Shop'],
  ['Acme*', 'Acme Shop*', 'Acme Shop…'],
  ['*', 'Acme Shop', 'Acme Shop'],
  ['*', '*', '…'],
  ['A?me', 'Ac?e', 'Acme'],
  ['A*c*e', 'A?c?e', 'Acc…e'],
  ['*en*', '*de*', '…en…de…'],
  ['A\\*', 'A*', 'A*'],
])('%s and %s both match %s', (a, b, name) => {
  expect(commonName(a, b)).toBe(name);
});

test.each([
  ['Acme*', 'Beta*'],
  ['*Shop', '*Store'],
  ['Acme*', 'acme*'],
  ['Acme', 'Acme?'],
  ['A*A', 'A'],
  ['A\\*', 'AB*'],
  ['', '?*'],
])('%s and %s have no name in common', (a, b) => {
  expect(commonName(a, b)).toBeUndefined();
});

const pattern = fc
  .array(fc.constantFrom('a', 'b', '*', '?'), { maxLength: 6 })
  .map((parts) => parts.join(''));
const names = ['a', 'b', '…'].reduce<string[]>(
  (all) => [...all, ...all.flatMap((n) => ['a', 'b'].map((c) => n + c))],
  [''],
);

test('two patterns have a name in common exactly if a name matches both, and that name does', () => {
  fc.assert(
    fc.property(pattern, pattern, (a, b) => {
      const name = commonName(a, b);
      const both = (text: string) => new Pattern(a).matches(text) && new Pattern(b).matches(text);
      if (name === undefined) expect(names.filter(both)).toEqual([]);
      else expect(both(name)).toBe(true);
    }),
    { seed: 20260601, numRuns: 3000 },
  );
});
