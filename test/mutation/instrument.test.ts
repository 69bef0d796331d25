import { expect, test } from 'vitest';
import { instrument } from './instrument.mts';

/** `original → replacement` for each mutant of a line of code. */
const mutantsOf = (code: string) =>
  instrument('a.ts', code).mutants.map(({ original, replacement }) => `${original} → ${replacement}`);

test.each([
  ['if (a) b();', ['a → true', 'a → false']],
  ['f(a < b);', ['a < b → true', 'a < b → false', 'a < b → (a) <= (b)', 'a < b → (a) >= (b)']],
  ['f(!a);', ['!a → a']],
  ['f(a ?? b);', ['a ?? b → (a) && (b)']],
  ['f([1], []);', ['[1] → []', '[] → ["mutant"]']],
  ['f({ a });', ['{ a } → {}']],
  ["f('a', '');", ['\'a\' → ""', '\'\' → "mutant"']],
  ['f(a?.b);', ['?.b → .b']],
  ['f(a.filter(b));', ['a.filter(b) → a']],
  ['f(a.some(b));', ['some → every']],
  ['f(() => a);', ['a → undefined']],
  ['const f = () => { a(); };', ['{ a(); } → {}']],
  ['f(/^a/);', ['/^a/ → /a/']],
  ['a += 1;', ['a += 1 → (a) -= (1)']],
])('mutates %s', (code, mutants) => {
  expect(mutantsOf(code)).toEqual(mutants);
});

test.each([
  "import a from 'a';",
  'f(`two words`);',
  "f('two words');",
  "problem(code, isOne ? 'one' : 'all', 'fix', at);",
  "const a: Pick<A, 'b'> = b;",
])('does not mutate the wording or types in %s', (code) => {
  expect(mutantsOf(code)).toEqual([]);
});

test('the instrumented code contains all mutants and enables the one with the active id', () => {
  const { code, mutants } = instrument(
    'a.ts',
    'globalThis.result = [a?.b(c || d), (() => { return 1; })()];',
  );
  const run = (active: string | undefined) => {
    const scope: { result?: unknown } = {};
    const a = { b: (value: unknown) => `b ${value}` };
    new Function('globalThis', 'a', 'c', 'd', '__mutant', code)(
      scope,
      a,
      0,
      1,
      (id: string) => id === active,
    );
    return scope.result;
  };

  expect(run(undefined)).toEqual(['b 1', 1]);
  const results = mutants.map(({ id }) => run(id));
  expect(results).toContainEqual([]);
  expect(results).toContainEqual(['b 0', 1]);
  expect(results).toContainEqual(['b true', 1]);
  expect(results).toContainEqual(['b 1', undefined]);
});
