import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, read } from './support.ts';

const entry = JSON.parse(read('docs/schemastore.json')) as Record<string, unknown>;

test('the entry for SchemaStore has only the properties that its catalog allows', () => {
  expect(entry).toEqual({
    name: expect.stringMatching(/^\S.*\S$/),
    description: expect.stringMatching(/^\S.*\S$/),
    fileMatch: ['flex-addresses.yaml', 'flex-addresses.yml', '*.flex-addresses.yaml', '*.flex-addresses.yml'],
    url: expect.stringMatching(/^https:/),
  });
});

test('the entry for SchemaStore points at the schema of a release', () => {
  const [, path] =
    /^https:\/\/raw\.githubusercontent\.com\/OWNER\/twilio-flex-addresses\/v1\/(.+)$/.exec(
      String(entry.url),
    ) ?? [];

  expect(path).toBe('schema/addresses.schema.json');
  expect(existsSync(join(ROOT, String(path)))).toBe(true);
});
