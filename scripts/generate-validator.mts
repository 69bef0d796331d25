// Compiles the schemas to plain JavaScript, so that no run spends time on it (30 ms at startup). Generates the
// explanations, too.
import './generate-explanations.mts';
import { readFileSync, writeFileSync } from 'node:fs';
import { _, Ajv2020, type CodeKeywordDefinition, stringify } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { EDITOR_KEYWORDS } from './editor-keywords.mts';

/** Schema keywords for people and editors, which would only make the validator larger. */
const FOR_PEOPLE = new Set(['title', 'description', 'examples', '$comment', ...EDITOR_KEYWORDS]);

interface Schema {
  [keyword: string]: unknown;
  $ref?: string;
  type?: string | string[];
  if?: Schema;
  then?: Schema;
  else?: Schema;
}

const whole = JSON.parse(readFileSync('schema/addresses.schema.json', 'utf8'), (key, value: unknown) =>
  FOR_PEOPLE.has(key) && (typeof value === 'string' || Array.isArray(value)) ? undefined : value,
);

/**
 * The schema has a branch for each form of a value, `studio: X` and `studio: { flow: X }`, so that an editor explains
 * the form that is used. Keywords of different types do not conflict: merged into one schema, they report a wrong
 * type once, with all allowed types.
 */
function joined(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map(joined);
  const { if: condition, then, else: other, ...rest } = part as Schema;
  if (condition?.type === undefined || then === undefined || other === undefined)
    return Object.fromEntries(Object.entries(part).map(([word, value]) => [word, joined(value)]));
  const name = then.$ref?.replace('#/$defs/', '');
  const target: Schema = name === undefined ? then : whole.$defs[name];
  if (target.type === other.type) return joined({ ...rest, ...then });
  return joined({ ...rest, ...target, ...other, type: [other.type, target.type].flat() });
}

// src/file/schema.ts validates the defaults, each entry and each environment separately, for the kind of address that
// the file has or seems to mean. Of the file itself, only the keys are validated here.
const { if: _if, then: _then, else: _else, ...schema } = whole;
schema.$defs = joined(whole.$defs);
for (const name of ['addresses', 'environments'])
  schema.properties[name] = { ...schema.$defs[name], additionalProperties: true };
for (const name of ['environmentAddresses', 'chatEnvironmentAddresses'])
  schema.$defs[name].additionalProperties = true;
// Here a key is always a string.
for (const name of ['addressKey', 'environmentKey']) schema.$defs[name] = schema.$defs[name].then;
// Reported on the entry itself, as one problem.
for (const name of ['oneIntegration', 'chatOneIntegration']) schema.$defs[name] = whole.$defs[name].if;

const ajv = new Ajv2020({
  allErrors: true,
  allowUnionTypes: true,
  strictTypes: false,
  // The product has its own messages.
  messages: false,
  // Inlines small parts, so that a mistake in a key is reported as one error. Large parts are compiled once.
  inlineRefs: 4,
  code: { source: true, esm: true, lines: true },
});
// Makes an error list the allowed keys. `verbose` would put the whole schema into the validator.
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
