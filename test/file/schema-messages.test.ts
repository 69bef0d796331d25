import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { FLEX_FLOW } from '../../src/address/flex-flow/kind.ts';
import { describeViolation } from '../../src/file/schema-messages.ts';

const VALIDATOR = readFileSync(resolve(import.meta.dirname, '../../src/file/validator.generated.js'), 'utf8');
const keywords = new Set([...VALIDATOR.matchAll(/\bkeyword:"(\w+)"/g)].map(([, keyword = '']) => keyword));

test('every keyword that the validator reports has a message, except those that repeat another one', () => {
  const silent = [...keywords].filter((keyword) => {
    const params = { allowed: ['name'], allowedValues: ['name'] };
    const node = { kind: 'scalar', value: 'x', at: 0 } as const;
    return (
      describeViolation(FLEX_FLOW, {
        error: { keyword, instancePath: '', params },
        node,
        keyAt: 0,
        path: [],
      }) === undefined
    );
  });

  expect(keywords.size).toBeGreaterThan(10);
  expect(silent).toEqual(['propertyNames']);
});
