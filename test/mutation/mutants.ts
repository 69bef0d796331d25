import { test } from 'vitest';

// This test runs last: runner.ts tries all mutants in it.
test('mutants', () => undefined);
