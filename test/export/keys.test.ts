import fc from 'fast-check';
import { expect, test } from 'vitest';
import schema from '../../schema/addresses.schema.json' with { type: 'json' };
import { keysFor } from '../../src/export/keys.ts';
import { holds } from '../properties/support/check.ts';
import { cleanName } from '../properties/support/names.ts';

const address = (sid: string, name: string) => ({ sid, name, values: new Map() });

/** SIDs with the same end, and names that lead to the same key. */
const sid = fc
  .tuple(fc.constantFrom('0', '1', 'ab'), fc.constantFrom('000001', '00000a', 'abcdef'))
  .map(([first, last]) => `FO${first.padEnd(26, '0')}${last}`);
const name = fc.oneof(
  fc.constantFrom(
    'Acme',
    'acme',
    'ACME!',
    'Acme 000001',
    'acme-00000a',
    'Acme 000000000001',
    '***',
    'address',
    '',
  ),
  cleanName,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const addresses = fc
  .uniqueArray(fc.tuple(sid, name), { maxLength: 9, selector: ([one]) => one })
  .map((drawn) => drawn.map(([one, text]) => address(one, text)));

test('every key matches the schema', async () => {
  const { pattern, maxLength } = schema.$defs.key;
  await holds(addresses, 500, (drawn) => {
    for (const key of keysFor(drawn, new Set()).values()) {
      expect(key).toMatch(new RegExp(pattern, 'u'));
      expect(key.length).toBeLessThanOrEqual(maxLength);
    }
  });
});

test('no two addresses have the same key', async () => {
  await holds(addresses, 500, (drawn) => {
    const keys = keysFor(drawn, new Set());

    expect(keys.size).toBe(drawn.length);
    expect(new Set(keys.values()).size).toBe(drawn.length);
  });
});

test('a taken key is not used again', async () => {
  await holds(fc.tuple(addresses, addresses), 500, ([before, drawn]) => {
    const taken = new Set(keysFor(before, new Set()).values());

    for (const key of keysFor(drawn, taken).values()) expect(taken).not.toContain(key);
  });
});

test('keys do not depend on the order of the addresses', async () => {
  await holds(fc.tuple(addresses, fc.nat()), 500, ([drawn, turn]) => {
    const at = drawn.length === 0 ? 0 : turn % drawn.length;
    const turned = [...drawn.slice(at), ...drawn.slice(0, at)].reverse();

    expect(new Map([...keysFor(turned, new Set())].sort())).toEqual(
      new Map([...keysFor(drawn, new Set())].sort()),
    );
  });
});

test('a key depends only on the name when no other name is similar', async () => {
  await holds(addresses, 500, (drawn) => {
    const alone = new Map(drawn.map((one) => [one.sid, keysFor([one], new Set()).get(one.sid) ?? '']));
    const together = keysFor(drawn, new Set());

    if (new Set(alone.values()).size === drawn.length) expect(together).toEqual(alone);
  });
});
