import { expect, test } from 'vitest';
import schema from '../../schema/addresses.schema.json' with { type: 'json' };

interface Part {
  readonly type?: string;
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly additionalProperties?: unknown;
  readonly errorMessage?: string;
  readonly patternErrorMessage?: string;
}

/** Every part of the schema, by its pointer, but for conditions, which report nothing, and what is for people. */
function parts(value: unknown, pointer: string): [string, Part][] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).filter(
    ([word]) => !['if', 'examples', 'defaultSnippets'].includes(word),
  );
  return [[pointer, value], ...inner.flatMap(([word, one]) => parts(one, `${pointer}/${word}`))];
}

const all = parts(schema, '#');
const pointersOf = (found: readonly (readonly [string, Part])[]) => found.map(([pointer]) => pointer);

test('every SID and key has a message for values that do not match its pattern', () => {
  const withPattern = all.filter(([, { pattern }]) => typeof pattern === 'string');

  expect(withPattern.length).toBeGreaterThan(5);
  expect(pointersOf(withPattern.filter(([, part]) => part.patternErrorMessage === undefined))).toEqual([]);
});

test('every choice has a message that lists its words', () => {
  const choices = all.filter(([, part]) => Array.isArray(part.enum) || part.const !== undefined);
  const words = ({ enum: several, const: one }: Part) => (several ?? [one]) as unknown[];

  expect(choices.length).toBeGreaterThan(5);
  for (const [pointer, part] of choices)
    for (const word of words(part)) expect(part.errorMessage, pointer).toContain(String(word));
});

test('every mapping has a message that lists its keys', () => {
  const mappings = all.filter(([, { additionalProperties }]) => additionalProperties === false);

  expect(mappings.length).toBeGreaterThan(8);
  for (const [pointer, { errorMessage, properties }] of mappings)
    for (const key of Object.keys(properties ?? {}))
      expect(errorMessage?.match(/[\w-]+/g), pointer).toContain(key);
});

test('every value has a message for a wrong type', () => {
  // A key is always a text; the others are of the form that the branch is for.
  const sure = /\/\$defs\/(key|environmentName|oneIntegration|chatOneIntegration)$|\/then$/;
  const typed = all.filter(([pointer, { type }]) => typeof type === 'string' && !sure.test(pointer));

  expect(typed.length).toBeGreaterThan(40);
  expect(pointersOf(typed.filter(([, part]) => part.errorMessage === undefined))).toEqual([]);
});
