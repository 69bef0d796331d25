import fc from 'fast-check';

/** Names that mean something to YAML, to globs, to HTTP, to JavaScript or to GitHub, and are plain text here. */
const SPECIAL = [
  ...['null', '~', 'true', 'No', '0', '1e3', '0x1F', '.inf', '2026-01-01', '12:30', '<<', '- a', 'a: b'],
  ...['a #b', '#a', '*a', '&a', '!a', '|', '>', '%a', '@a', '`a`', '"a"', "'a'", '{a}', '[a]', ',', '---'],
  ...['?', '*', '\\', 'a*', 'a?b', '\\*', 'a\\', 'a\\\\', '[a-z]', '**', `\${HOME}`, `$\${HOME}`, '.', '..'],
  ...['__proto__', 'constructor', 'a  b', 'a\tb', 'a\nb', 'a\r\nb', 'a\u00a0b', 'a\u2028b', 'a\u0085b'],
  ...[
    'é',
    'e\u0301',
    'ß',
    'SS',
    'İ',
    'ﬁ',
    '👩‍👩‍👧',
    '𝒜',
    '\u202eabc',
    'a\u200bb',
    '%2A',
    'a&b=c',
    'a+b',
    'a;b',
  ],
  ...['::error::a', '@everyone', '<b>', '|a|', 'Flex Web Channel Flow', 'entry-0'],
];

const isClean = (name: string) => name !== '' && name.trim() === name;

/** A name that a file may give an address: any Unicode text without white space around it. */
export const cleanName: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...SPECIAL) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(isClean) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter(isClean) },
  { weight: 1, arbitrary: fc.stringMatching(/^[*?\\ab]{1,6}$/) },
);

/** Distinct names, some of which differ only by case, Unicode form or inner white space. */
export const namePool: fc.Arbitrary<string[]> = fc
  .uniqueArray(fc.tuple(cleanName, fc.nat(9)), { minLength: 3, maxLength: 7, selector: ([name]) => name })
  .map((drawn) => {
    const twins = drawn.map(([name, twin]) => TWINS[twin]?.(name) ?? name).filter(isClean);
    return [...new Set([...drawn.map(([name]) => name), ...twins])];
  });

const TWINS: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.normalize('NFD'),
  (name) => name.replace(' ', '  '),
];

/** A name as found in an account, possibly with white space around it. */
export const untidied = (name: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 8, arbitrary: name }, { weight: 1, arbitrary: name.map((text) => ` ${text}\n`) });
