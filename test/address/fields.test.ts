import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import schema from '../../schema/addresses.schema.json' with { type: 'json' };
import planSchema from '../../schema/plan.schema.json' with { type: 'json' };
import { CHAT_ADDRESS } from '../../src/address/chat-address/kind.ts';
import { ENABLED, type Field, INTEGRATION, keyOf, NAME, parameterOf } from '../../src/address/field.ts';
import { FLEX_FLOW } from '../../src/address/flex-flow/kind.ts';
import type { Kind } from '../../src/address/kind.ts';
import { KINDS } from '../../src/address/kinds.ts';
import { splitSet } from '../../src/address/value.ts';
import openApi from '../contract/twilio-openapi.json' with { type: 'json' };

/** A table of fields, and what the schema calls an entry of its kind and the fields that may be unmanaged. */
const TABLES = [
  { kind: FLEX_FLOW, entry: 'entry', unmanaged: 'unmanaged' },
  { kind: CHAT_ADDRESS, entry: 'chatEntry', unmanaged: 'chatUnmanaged' },
];

/** The operations of Twilio's that create and update what a table describes. */
const OPERATIONS = [
  { kind: FLEX_FLOW, create: openApi.operations.CreateFlexFlow, update: openApi.operations.UpdateFlexFlow },
  {
    kind: CHAT_ADDRESS,
    create: openApi.operations.CreateConfigurationAddress,
    update: openApi.operations.UpdateConfigurationAddress,
  },
];

interface Property {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly default?: unknown;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly not?: unknown;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly then?: Property;
}

const definitions = schema.$defs as unknown as Readonly<Record<string, Property>>;

function resolved(property: Property | undefined): Property | undefined {
  const name = property?.$ref?.replace('#/$defs/', '');
  const whole = name === undefined ? property : { ...resolved(definitions[name]), ...property };
  // An integration is a mapping or a text: its keys are those of the mapping.
  return whole?.then === undefined ? whole : { ...resolved(whole.then), ...whole };
}

/** What the file's schema says about a field: in an entry, in an integration of it, or at the top. */
function schemaOf(field: Field, entryName: string): Property | undefined {
  if (field.type === 'sid') return resolved(schema.properties[field.path as 'chatService']);
  const entry = definitions[entryName]?.properties ?? {};
  const parent = field.integration === undefined ? entry : resolved(entry[field.integration])?.properties;
  return resolved(parent?.[keyOf(field)]);
}

const TYPES: Readonly<Record<Exclude<Field['type'], 'integration'>, string>> = {
  text: 'string',
  sid: 'string',
  key: 'string',
  choice: 'string',
  set: 'array',
  url: 'string',
  reference: 'string',
  flag: 'boolean',
  number: 'integer',
};

/** The value of a field where the file says nothing, as the schema has it. */
function defaultOf(field: Field): unknown {
  if (!('default' in field)) return undefined;
  return field.type === 'set' ? splitSet(field.default) : field.default;
}

const reference = readFileSync('docs/reference.md', 'utf8');

const fieldsOf = ({ fields }: Kind) => fields.map((field) => [field.path, field] as const);

describe.each(TABLES)('a field of a $kind.name', ({ kind, entry, unmanaged }) => {
  const written = fieldsOf(kind).filter(([path]) => path !== INTEGRATION);

  test.each(written)('%s has its type, default and limit in the schema of the file', (_, field) => {
    const found = schemaOf(field, entry);

    expect(found?.type).toBe(TYPES[field.type as keyof typeof TYPES]);
    expect(found?.default).toEqual(defaultOf(field));
    if (field.type === 'number' && field.max !== undefined) expect(found?.maximum).toBe(field.max);
    if (field.type === 'key' || field.type === 'sid')
      expect(`${field.prefix}${'0'.repeat(32)}`).toMatch(new RegExp(found?.pattern ?? '$^'));
  });

  test.each(written)('%s has its row in the reference, with its default', (_, field) => {
    const row = reference.split('\n').find((line) => line.startsWith(`| \`${keyOf(field)}\` |`));

    expect(row).toBeDefined();
    if ('default' in field) expect(row).toContain(`| \`${field.default}\` |`);
  });

  test('has its own path, label and place in Twilio’s JSON', () => {
    const inOne = (integration: string) =>
      kind.fields.filter((field) => field.integration === undefined || field.integration === integration);

    expect(new Set(kind.fields.map(({ path }) => path)).size).toBe(kind.fields.length);
    expect(new Set(kind.fields.map(({ label }) => label)).size).toBe(kind.fields.length);
    for (const { name } of kind.integrations)
      expect(new Set(inOne(name).map(({ twilio }) => twilio)).size).toBe(inOne(name).length);
  });

  test('belongs to a known integration, whose name its path begins with', () => {
    for (const { path, integration } of kind.fields) {
      if (integration === undefined) continue;
      expect(kind.integrations.map(({ name }) => name)).toContain(integration);
      expect(path).toMatch(new RegExp(`^${integration}\\.`));
    }
  });

  test('may be unmanaged by its word, unless it identifies an address or is required', () => {
    const words = definitions[unmanaged] as { items: { enum: string[] } };
    const optional = kind.fields.filter(
      (field) =>
        !('required' in field) && !['sid', 'key', 'integration'].includes(field.type) && field.path !== NAME,
    );

    expect([...words.items.enum].sort()).toEqual(
      [...new Set([...optional.map(keyOf), ...kind.integrations.map(({ name }) => name)])].sort(),
    );
  });
});

describe.each(OPERATIONS)('a field of a $kind.name', ({ kind, create, update }) => {
  test.each(fieldsOf(kind))('%s is a parameter of Twilio’s create', (_, field) => {
    expect(Object.keys(create.body)).toContain(parameterOf(field));
  });

  test.each(fieldsOf(kind))(
    '%s is a parameter of Twilio’s update, unless it identifies the address',
    (_, field) => {
      expect(Object.keys(update.body).includes(parameterOf(field))).toBe(field.type !== 'key');
    },
  );
});

test('the fields of every kind are compared with the OpenAPI of Twilio', () => {
  expect(OPERATIONS.map(({ kind }) => kind)).toEqual(Object.values(KINDS));
});

test('the fields of every kind are compared with the schema', () => {
  expect(TABLES.map(({ kind }) => kind)).toEqual(Object.values(KINDS));
});

test('the JSON of a plan may name every field of every kind, and no other', () => {
  const paths = Object.values(KINDS).flatMap(({ fields }) => fields.map(({ path }) => path));

  expect([...planSchema.$defs.field.properties.field.enum].sort()).toEqual([...new Set(paths)].sort());
});

test.each(TABLES)('every kind has the common fields of all addresses: $kind.name', ({ kind }) => {
  expect(kind.fields.map(({ path }) => path)).toEqual(expect.arrayContaining([NAME, ENABLED, INTEGRATION]));
});

test.each(TABLES)(
  'the schema allows only fields and notes for people as keys of an entry: $kind.name',
  ({ kind, entry }) => {
    const ofPeople = ['was', 'sid', 'website', 'locale', 'unmanaged'];
    const known = kind.fields.filter(({ type }) => type !== 'sid' && type !== 'integration');
    const paths = known.map((field) => field.integration ?? field.path);

    expect(Object.keys(definitions[entry]?.properties ?? {}).sort()).toEqual(
      [...new Set([...paths, ...ofPeople])].sort(),
    );
  },
);
