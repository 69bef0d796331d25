import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { build } from 'rolldown';
import { beforeAll, expect, test } from 'vitest';
import { type Document, isCollection, isPair, isScalar, LineCounter } from 'yaml';
import { lean } from '../../scripts/lean.mts';
import { readDocument } from '../../src/file/document.ts';
import { atOnce } from '../../src/file/steps.ts';

// dist/ holds half of the yaml package: what is left must read every text as the whole does.

let leanReader: typeof readDocument;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'flex-addresses-lean-'));
  try {
    const file = join(folder, 'document.cjs');
    await build({
      input: 'src/file/document.ts',
      platform: 'node',
      plugins: [lean],
      output: { file, format: 'cjs' },
    });
    leanReader = createRequire(import.meta.url)(file).readDocument;
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** All that src/file asks of a document. */
function shown({ contents, errors, directives }: Document.Parsed): unknown {
  return {
    errors: errors.map(({ code, pos, message }) => ({ code, pos, message })),
    yaml: directives?.yaml,
    contents: node(contents),
  };
}

function node(value: unknown): unknown {
  if (isPair(value)) return { key: node(value.key), value: node(value.value) };
  if (isCollection(value)) {
    const { range, tag, anchor, items } = value;
    return { range, tag, anchor, items: items.map(node) };
  }
  if (isScalar(value)) {
    const { range, tag, anchor, source, type } = value;
    return { range, tag, anchor, source, type, value: value.value };
  }
  return value === null ? null : { ...(value as object) };
}

const read = (reader: typeof readDocument, text: string) => shown(atOnce(reader(text, new LineCounter())));

const PIECES = [
  'version: 1',
  'a:',
  'b: ',
  'null',
  '~',
  'true',
  '0x1F',
  '0o17',
  '-1.5e3',
  '.inf',
  '12:30',
  '2001-01-01',
  '&a ',
  '*a',
  '<<: ',
  '[',
  ']',
  '{',
  '}',
  ',',
  ': ',
  '- ',
  '? ',
  '!!str ',
  '!!int ',
  '!!map ',
  '!!seq ',
  '!x ',
  '!<tag:y> ',
  '| ',
  '>-',
  '|2+',
  '"',
  '\\x41\\u00e9\\n',
  "'",
  '#',
  '@',
  '%TAG ! tag:x,2000:',
  '---',
  '...',
  '\n',
  '\n  ',
  '\n    ',
  '\t',
  '\r\n',
  '\uFEFF',
  'é',
  '__proto__',
];

test('any text of the pieces of YAML is read alike', () => {
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (written) => {
      expect(read(leanReader, written)).toEqual(read(readDocument, written));
    }),
    { numRuns: 3_000 },
  );
});

test('what has a tag of other tools keeps the tag, which is told', () => {
  const text = 'a: !!binary V2Vi\nb: !!set { x }\nc: !!timestamp 2001-01-01\nd: !!omap [ x: 1 ]\n';
  const pairs = (atOnce(leanReader(text, new LineCounter())).contents as { items?: unknown })?.items;

  const tags = (pairs as { value: { tag: string } }[]).map(({ value }) => value.tag);
  expect(tags).toEqual(['binary', 'set', 'timestamp', 'omap'].map((name) => `tag:yaml.org,2002:${name}`));
});

test('a text that asks for YAML 1.1 is read as 1.2, and says what it asked for', () => {
  const document = atOnce(leanReader('%YAML 1.1\n---\non: yes\n', new LineCounter()));

  expect(document.directives?.yaml).toMatchObject({ version: '1.1', explicit: true });
  expect(document.errors).toEqual([]);
  expect(document.contents).toMatchObject({ items: [{ key: { value: 'on' }, value: { value: 'yes' } }] });
});
