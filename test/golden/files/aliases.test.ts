import { expect, test } from 'vitest';
import { problemsOf, validate } from './support.ts';

test('validate accepts anchors, aliases and <<', async () => {
  const { problems, code } = await validate(
    [
      'version: 1',
      'addresses:',
      '  acme: &shop',
      '    studio: &flow { flow: Web, retryCount: 2 }',
      '    janitor: true',
      '  other: { <<: *shop, name: Other }',
      '  third: { <<: [*shop, *shop], name: Third, studio: *flow }',
    ].join('\n'),
  );

  expect(problems).toEqual([]);
  expect(code).toBe(0);
});

test('aliases that would grow to millions of values are stopped', async () => {
  const tenOf = (name: string) => `[${Array(10).fill(`*${name}`).join(', ')}]`;
  const [problem, ...more] = await problemsOf(
    [
      'version: 1',
      'a: &a [x, x, x, x, x, x, x, x, x, x]',
      `b: &b ${tenOf('a')}`,
      `c: &c ${tenOf('b')}`,
      `d: &d ${tenOf('c')}`,
      `e: &e ${tenOf('d')}`,
      `f: &f ${tenOf('e')}`,
      'addresses: {}',
    ].join('\n'),
  );

  expect(more).toEqual([]);
  expect(problem).toMatch(/^error FA106 (?:\S+ )?addresses\.yaml:\d+:\d+ 200,000$/);
});

test('an alias inside its own anchor is reported once', async () => {
  const problems = await problemsOf(
    ['version: 1', 'addresses: &all', '  acme:', '    studio: *all'].join('\n'),
  );

  expect(problems).toEqual(['error FA106 addresses.acme.studio addresses.yaml:4:13']);
});

test('an entry that merges itself is reported once', async () => {
  const problems = await problemsOf(
    ['version: 1', 'addresses:', '  acme: &acme', '    <<: *acme', '    studio: Web'].join('\n'),
  );

  expect(problems).toEqual(['error FA106 addresses.acme addresses.yaml:4:9']);
});

test('names an alias of an unknown anchor', async () => {
  const { problems, texts } = await validate(
    ['version: 1', 'addresses:', '  acme: { studio: *flow }'].join('\n'),
  );
  const [problem, ...more] = problems;

  expect(more).toEqual([]);
  expect(problem).toBe('error FA106 addresses.acme.studio addresses.yaml:3:19');
  expect(texts[0]).toContain('*flow');
});

test('an alias of an unknown anchor never leaves an address out', async () => {
  const { problems, code } = await validate(
    [
      'version: 1',
      'addresses: { acme: { studio: Web } }',
      'environments:',
      '  staging:',
      '    addresses:',
      '      acme: *stagging',
    ].join('\n'),
  );

  expect(code).toBe(1);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('addresses.yaml:6:13');
});

test('rejects << with a value that is not a mapping', async () => {
  const problems = await problemsOf(
    ['version: 1', 'addresses:', '  acme: { <<: Web, studio: Web }'].join('\n'),
  );

  expect(problems).toEqual(['error FA112 addresses.acme.<< addresses.yaml:3:11']);
});

test('a problem of an aliased value is reported once, at its own place', async () => {
  const problems = await problemsOf(
    [
      'version: 1',
      'addresses:',
      '  acme: &a { studio: Web, janitr: true }',
      '  other: { <<: *a, name: Other }',
    ].join('\n'),
  );

  expect(problems).toEqual(['error FA110 addresses.acme.janitr addresses.yaml:3:27 "janitr" "janitor"']);
});
