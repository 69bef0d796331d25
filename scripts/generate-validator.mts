// Compiles the schemas to plain JavaScript, so that no run pays for compiling them (30 ms of a start). What else is
// generated is made along with it.
import './generate-explanations.mts';
import { readFileSync, writeFileSync } from 'node:fs';
import { _, Ajv2020, type CodeKeywordDefinition, stringify } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';

/** What the schema says to people and editors, which the validator would carry along. */
const FOR_PEOPLE = new Set(['title', 'description', 'examples']);

const schema = JSON.parse(readFileSync('schema/addresses.schema.json', 'utf8'), (key, value: unknown) =>
  FOR_PEOPLE.has(key) && (typeof value === 'string' || Array.isArray(value)) ? undefined : value,
);
// src/file/schema.ts hands over the defaults, each entry and each environment by themselves, for the kind of address
// that the file has or seems to mean: of the file itself only their keys are judged.
for (const branch of ['if', 'then', 'else']) delete schema[branch];
for (const name of ['environment', 'chatEnvironment'])
  schema.$defs[name].properties.addresses.additionalProperties = true;

const ajv = new Ajv2020({
  allErrors: true,
  allowUnionTypes: true,
  strictTypes: false,
  // What is wrong is said in words of our own.
  messages: false,
  // Small parts in place, so that a fault of a key is told as one; large ones once.
  inlineRefs: 4,
  code: { source: true, esm: true, lines: true },
});
// An error tells which keys there may be, too: `verbose` would put the whole schema into the validator.
const known = ajv.getKeyword('additionalProperties') as CodeKeywordDefinition;
ajv.removeKeyword('additionalProperties').addKeyword({
  ...known,
  error: {
    message: '',
    params: ({ params, parentSchema }) =>
      _`{additionalProperty: ${params.additionalProperty}, allowed: ${stringify(Object.keys(parentSchema?.properties))}}`,
  },
});
ajv.addSchema(schema);
const part = (name: string) => `${schema.$id}#/$defs/${name}`;
const code = standaloneCode(ajv, {
  validateFile: schema.$id,
  validateDefaults: part('defaults'),
  validateEnvironment: part('environment'),
  validateEntry: part('entry'),
  validateChatDefaults: part('chatDefaults'),
  validateChatEnvironment: part('chatEnvironment'),
  validateChatEntry: part('chatEntry'),
});
writeFileSync('src/file/validator.generated.js', code);

const storedState = JSON.parse(readFileSync('src/sandbox/stored-state.schema.json', 'utf8'));
const storedStateAjv = new Ajv2020({
  allowUnionTypes: true,
  inlineRefs: false,
  code: { source: true, esm: true, lines: true },
});
storedStateAjv.addSchema(storedState);
writeFileSync(
  'src/sandbox/stored-state.generated.js',
  standaloneCode(storedStateAjv, { validateStoredState: storedState.$id }),
);
