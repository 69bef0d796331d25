import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Loaded } from '../../src/file/load.ts';
import { loaded } from './support.ts';

/** Whatever is loaded: data or an error, and every problem with a place in the text, in order. */
function expectAnswer({ problems, desired }: Loaded, text: string): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(desired === undefined).toBe(errors.length > 0);
  const lines = text.split(/\r\n|\n/).length;
  let last = 0;
  for (const { code, message, remedy, place } of problems) {
    expect(code).toMatch(/^FA1\d\d$/);
    expect(message).toMatch(/\S/);
    expect(remedy).toMatch(/\S/);
    expect(place?.line).toBeGreaterThanOrEqual(1);
    expect(place?.line).toBeLessThanOrEqual(lines);
    expect(place?.line).toBeGreaterThanOrEqual(last);
    last = place?.line ?? 0;
  }
}

const loadsSomehow = (text: string, environment?: string) => {
  expectAnswer(loaded(text, { allEnvironments: true, environment, variables: { KEY: 'k' } }), text);
};

test('any text results in data or in problems with places', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => loadsSomehow(text)),
    { numRuns: 500 },
  );
});

const PIECES = [
  'version: 1',
  'addresses:',
  'environments:',
  'defaults:',
  'studio:',
  'webhook:',
  'a:',
  'null',
  '~',
  'EN',
  '&a ',
  '*a',
  '<<: ',
  '[',
  ']',
  '{',
  '}',
  ',',
  ': ',
  '- ',
  '? ',
  '!!str ',
  '!x ',
  '| ',
  '>-',
  '"',
  "'",
  '#',
  '@',
  '%YAML 1.1',
  '---',
  '...',
  '\n',
  '\n  ',
  '\n    ',
  '\t',
  '\r\n',
  '\uFEFF',
  '\u0085',
  '\u2028',
  `\${KEY}`,
  '$',
  '__proto__',
  'constructor',
];

test('any text made of pieces of YAML results in data or in problems with places', () => {
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (written) => loadsSomehow(written)),
    { numRuns: 3_000 },
  );
});

/** Keys and values that mean something here, and some that do not. */
const KEY = fc.constantFrom(
  'version',
  'account',
  'chatService',
  'scope',
  'unlisted',
  'ignore',
  'removed',
  'defaults',
  'addresses',
  'environments',
  'a',
  'b',
  'staging',
  'name',
  'was',
  'sid',
  'website',
  'locale',
  'studio',
  'webhook',
  'task',
  'flow',
  'url',
  'retryCount',
  'workspace',
  'workflow',
  'enabled',
  'unmanaged',
  '__proto__',
  'constructor',
  'toString',
  'friendlyName',
  '',
  'x y',
);
const SCALAR = fc.constantFrom<unknown>(
  1,
  2,
  -1,
  1.5,
  true,
  false,
  null,
  '',
  'Acme',
  'Acme*',
  'x\\',
  ' Acme',
  'report',
  'en-US',
  'en_US',
  'https://a.com',
  `http://a.com/\${KEY}`,
  `\${NOT_SET}`,
  'FO5a4d0b0c00000000000000000000f001',
  'FW5a4d0b0c00000000000000000000a001',
  'enabled',
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    SCALAR,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.array(fc.tuple(KEY, tie('tree')), { maxLength: 6 }).map((pairs) => new Map(pairs)),
  ),
}));

test('any structure results in data or in problems with places', () => {
  fc.assert(
    fc.property(
      tree,
      fc.option(fc.constantFrom('staging', 'a', '__proto__'), { nil: undefined }),
      (value, environment) => {
        loadsSomehow(stringify(value), environment);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('a file with arbitrary parts results in data or in problems with places', () => {
  const file = fc.record(
    {
      addresses: fc.dictionary(fc.constantFrom('a', 'b', 'c'), tree),
      defaults: tree,
      environments: fc.dictionary(fc.constantFrom('staging', 'a'), tree),
      scope: tree,
      ignore: tree,
      removed: tree,
    },
    { requiredKeys: ['addresses'] },
  );
  fc.assert(
    fc.property(file, (value) => loadsSomehow(stringify({ version: 1, ...value }))),
    { numRuns: 2_000 },
  );
});
