import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { EDITOR_KEYWORDS } from '../../scripts/editor-keywords.mts';

type Schema = { readonly [key: string]: unknown };

const ROOT = resolve(import.meta.dirname, '../..');
const SCHEMA = JSON.parse(readFileSync(resolve(ROOT, 'schema/addresses.schema.json'), 'utf8')) as Schema;

/** What ajv reports while it compiles. */
const reported: string[] = [];
const report = (...said: unknown[]) => reported.push(said.join(' '));
const ajv = new Ajv({ strict: true, logger: { log: report, warn: report, error: report } });
ajv.addVocabulary(EDITOR_KEYWORDS);
ajv.addSchema(SCHEMA);
const validFile = ajv.compile(SCHEMA);

/** Every schema within, by its JSON pointer. */
function schemas(schema: Schema, pointer = '#'): [string, Schema][] {
  const within = Object.entries(schema).flatMap(([word, value]): [string, Schema][] => {
    if (!isSchema(value)) return [];
    if (word === 'properties' || word === '$defs') {
      return Object.entries(value).flatMap(([name, inner]) =>
        isSchema(inner) ? schemas(inner, `${pointer}/${word}/${name}`) : [],
      );
    }
    return ['items', 'additionalProperties', 'then', 'else', 'not'].includes(word)
      ? schemas(value, `${pointer}/${word}`)
      : [];
  });
  return [[pointer, schema], ...within];
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A schema with all that its `$ref` says, and what it says of a value of its first form. */
function resolved(schema: Schema): Schema {
  const name = typeof schema.$ref === 'string' ? schema.$ref.replace('#/$defs/', '') : undefined;
  const target = name === undefined ? undefined : (SCHEMA.$defs as Record<string, Schema>)[name];
  const whole = target === undefined ? schema : { ...resolved(target), ...schema };
  return isSchema(whole.then) ? { ...resolved(whole.then), ...whole } : whole;
}

const PROPERTIES = schemas(SCHEMA).filter(([pointer]) => /\/properties\/[^/]+$/.test(pointer));

test('the schema is valid JSON Schema 2020-12', () => {
  expect(SCHEMA.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(ajv.validateSchema(SCHEMA)).toBe(true);
  expect(PROPERTIES.length).toBeGreaterThan(30);
});

test('ajv compiles the schema in strict mode and reports nothing', () => {
  expect(reported).toEqual([]);
});

test('the schema lists the keywords that a strict ajv must know', () => {
  expect(SCHEMA.$comment).toContain(
    `ajv.addVocabulary([${EDITOR_KEYWORDS.map((word) => `'${word}'`).join(', ')}])`,
  );
});

test.each(PROPERTIES)('the schema describes %s', (_, schema) => {
  const { description } = resolved(schema);

  expect(description).toMatch(/^\S.{8,}[.}]$/);
});

test.each(PROPERTIES.filter(([, schema]) => resolved(schema).const === undefined))(
  'the schema has examples for %s',
  (_, schema) => {
    expect(resolved(schema).examples).not.toEqual([]);
    expect(resolved(schema).examples).toBeInstanceOf(Array);
  },
);

const WITH_EXAMPLES = schemas(SCHEMA).flatMap(([pointer, schema]) =>
  (Array.isArray(schema.examples) ? schema.examples : []).map((example, index): [string, unknown] => [
    `${pointer}/examples/${index}`,
    example,
  ]),
);

test.each(WITH_EXAMPLES)('the schema accepts %s', (pointer, example) => {
  const owner = pointer.replace(/\/examples\/\d+$/, '');
  const validate = ajv.compile({ $ref: `addresses.schema.json${owner === '#' ? '' : owner}` });

  expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
});

test.each(schemas(SCHEMA).filter(([, schema]) => schema.default !== undefined))(
  'the schema accepts the default of %s',
  (pointer, schema) => {
    const validate = ajv.compile({ $ref: `addresses.schema.json${pointer}` });

    expect(validate(schema.default)).toBe(true);
  },
);

test('the schema accepts addresses.example.yaml', () => {
  expect(validFile(parse(readFileSync(resolve(ROOT, 'addresses.example.yaml'), 'utf8')))).toBe(true);
});

const withEntry = (entry: unknown) => ({ version: 1, addresses: { a: entry } });

test.each([
  ['no version', { addresses: {} }],
  ['another version', { version: 2, addresses: {} }],
  ['an unknown key', { version: 1, addresses: {}, foo: 1 }],
  ['a key with an upper-case letter', { version: 1, addresses: { A: { studio: 'x' } } }],
  ['two integrations', withEntry({ studio: 'x', webhook: 'https://a.com' })],
  ['a name in the defaults', { version: 1, addresses: {}, defaults: { name: 'x' } }],
  ['a null entry', withEntry(null)],
  ['four retries', withEntry({ studio: { flow: 'x', retryCount: 4 } })],
  ['half a SID', withEntry({ sid: 'FO1', studio: 'x' })],
])('the schema rejects %s', (_, file) => {
  expect(validFile(file)).toBe(false);
});

test('reports an entry that is not a mapping once', () => {
  for (const entry of ['EN', 1, [], null]) {
    validFile(withEntry(entry));

    // An error of a branch is followed by that of its `if`.
    const [first, ...others] = validFile.errors?.map(({ keyword }) => keyword) ?? [];
    expect(first).toBe('type');
    expect(new Set(others)).toEqual(new Set(['if']));
  }
});

test('null leaves an address out of an environment', () => {
  const file = { version: 1, addresses: {}, environments: { staging: { addresses: { a: null } } } };

  expect(validFile(file)).toBe(true);
});
