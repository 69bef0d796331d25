import { expect, test } from 'vitest';
import { FLEX_FLOW } from '../../src/address/flex-flow/kind.ts';
import { forEnvironment, integrationOf } from '../../src/file/merge.ts';
import { parse } from '../../src/file/parse.ts';
import { mapOf, plain, type Tree } from '../../src/file/tree.ts';

function read(text: string): Tree {
  const { tree } = parse(text);
  if (tree === undefined) throw new Error('nothing');
  return tree;
}

/** The file as merged for an environment. It may be invalid: the schema is checked later. */
const merged = (text: string, environment?: string) =>
  JSON.parse(JSON.stringify(plain(forEnvironment(FLEX_FLOW, read(text), environment))));

test('an integration that is a list replaces the one in `defaults`, and is rejected later', () => {
  expect(merged('defaults: { studio: { flow: X } }\naddresses: { a: { studio: [x] } }')).toEqual({
    addresses: { a: { studio: ['x'] } },
  });
});

test('an integration in `defaults` that cannot be merged is replaced as a whole', () => {
  expect(merged('defaults: { studio: [x] }\naddresses: { a: { studio: { flow: Y } } }')).toEqual({
    addresses: { a: { studio: { flow: 'Y' } } },
  });
  expect(merged('defaults: { task: { priority: 1 } }\naddresses: { a: { task: x } }')).toEqual({
    addresses: { a: { task: 'x' } },
  });
});

test('an entry that is not a mapping is left out, also in an environment', () => {
  expect(merged('addresses: { a: 5, b: , c: { studio: X } }')).toEqual({ addresses: { c: { studio: 'X' } } });
  expect(
    merged('addresses: { c: { studio: X } }\nenvironments: { s: { addresses: { c: [1], d: 2 } } }', 's'),
  ).toEqual({
    addresses: {},
  });
});

test('an entry that is not a mapping gets the integration of `defaults`', () => {
  expect(merged('defaults: { studio: X }\naddresses: { a: 5 }')).toEqual({
    addresses: { a: { studio: 'X' } },
  });
});

test('a file that is not a mapping or has no entries has no addresses', () => {
  expect(merged('text')).toEqual({ addresses: {} });
  expect(merged('scope: [A]\ndefaults: { janitor: true }')).toEqual({ scope: ['A'], addresses: {} });
  expect(
    merged('scope: [A]\nenvironments: { s: { scope: [B], addresses: { a: { studio: X } } } }', 's'),
  ).toEqual({
    scope: ['B'],
    addresses: { a: { studio: 'X' } },
  });
});

test('an environment replaces only the account, the lists, `unlisted` and `chatService`', () => {
  const own = 'account: AC2, scope: [B], unlisted: delete, ignore: [C], removed: [D], chatService: IS2';
  const text = `version: 1\nchatService: IS1\naccount: AC1\naddresses: {}\nenvironments: { s: { ${own}, version: 2, janitor: true } }`;

  expect(merged(text, 's')).toEqual({
    version: 1,
    ...{
      account: 'AC2',
      scope: ['B'],
      unlisted: 'delete',
      ignore: ['C'],
      removed: ['D'],
      chatService: 'IS2',
    },
    addresses: {},
  });
  expect(merged(text)).toMatchObject({ account: 'AC1', chatService: 'IS1' });
});

test('`addresses` keeps its position in the file, or gets the start of the file if it is missing', () => {
  const placeOf = (text: string, environment?: string) => {
    const { items, at } = forEnvironment(FLEX_FLOW, read(text), environment);
    const entries = items.get('addresses');
    return [at, entries?.keyAt, entries?.node.at];
  };

  expect(placeOf('version: 1\naddresses:\n  a: { studio: X }')).toEqual([0, 11, 24]);
  expect(placeOf('# none\nversion: 1')).toEqual([7, 7, 7]);
});

test('an entry keeps its position in the file, or in the environment if only that has it', () => {
  const text =
    'addresses: { a: { studio: X } }\nenvironments: { s: { addresses: { a: { name: A }, b: { name: B } } } }';
  const entries = mapOf(forEnvironment(FLEX_FLOW, read(text), 's').items.get('addresses')?.node)?.items;

  const placeOf = (key: string) => [entries?.get(key)?.keyAt, entries?.get(key)?.node.at];
  expect(placeOf('a')).toEqual([text.indexOf('a: { studio'), text.indexOf('{ studio')]);
  expect(placeOf('b')).toEqual([text.indexOf('b: { name'), text.indexOf('{ name: B')]);
});

test('finds the integration of an entry in short and long form, and none if it is neither text nor a mapping', () => {
  const found = (text: string) => {
    const entry = mapOf(read(text));
    const integration = entry && integrationOf(FLEX_FLOW, entry);
    return integration && [integration.name, plain(integration.map)];
  };

  expect(found('{ name: A, studio: X }')).toEqual(['studio', { flow: 'X' }]);
  expect(found('{ webhook: { url: X } }')).toEqual(['webhook', { url: 'X' }]);
  expect(found('{ task: { priority: 1 } }')).toEqual(['task', { priority: 1 }]);
  expect(found('{ studio: [X], webhook: X }')).toEqual(['webhook', { url: 'X' }]);
  expect(found('{ task: X }')).toBeUndefined();
  expect(found('{ name: A }')).toBeUndefined();
});
