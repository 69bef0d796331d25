import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { migrateText } from '../../src/migrate/migrate-text.ts';

test('x', () => {
  const r = migrateText(readFileSync(process.env.F ?? 'addresses.example.yaml', 'utf8'), 'x.yaml');
  console.log(r.text, r.problems);
});
