import { expect, test } from 'vitest';
import { read } from './support.ts';

interface Part {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Part;
  readonly items?: Part;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Part>>;
}

const schema = JSON.parse(read('schema/plan.schema.json')) as Part;

/** Every part of the schema, by its path. */
function parts(part: Part, path: string): [string, Part][] {
  const inner = Object.entries({ ...part.properties, ...part.$defs });
  const others = [part.items, part.additionalProperties].filter((one) => typeof one === 'object');
  return [
    [path, part],
    ...inner.flatMap(([name, one]) => parts(one, `${path}.${name}`)),
    ...others.flatMap((one) => parts(one, `${path}.*`)),
  ];
}

const all = parts(schema, 'plan');
const objects = all.filter(([, { type }]) => type === 'object');

test('no object of the plan-file allows a property outside of the schema', () => {
  const open = objects.filter(([, part]) => {
    // A map from keys to parts has a schema for its values.
    return part.additionalProperties !== false && typeof part.additionalProperties !== 'object';
  });
  expect(open.map(([path]) => path)).toEqual([]);
});

/**
 * Only present if the address has one: Flex Flows have no deployment key, and sites with their own server need none.
 */
const OPTIONAL = new Set(['plan.address.deploymentKey']);

test('every property of the plan-file is described, and required except for the deployment key', () => {
  for (const [path, part] of objects) {
    const names = Object.keys(part.properties ?? {}).filter((name) => !OPTIONAL.has(`${path}.${name}`));
    expect([...(part.required ?? [])].sort(), path).toEqual(names.sort());
  }
  const described = (part: Part) => {
    const target = schema.$defs?.[part.$ref?.replace('#/$defs/', '') ?? ''];
    return (part.description ?? target?.description ?? '') !== '';
  };
  const properties = all.flatMap(([path, part]) =>
    Object.entries(part.properties ?? {}).map(([name, one]) => [`${path}.${name}`, one] as const),
  );
  expect(properties.filter(([, part]) => !described(part)).map(([path]) => path)).toEqual([]);
});
