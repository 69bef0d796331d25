import { expect, test } from 'vitest';
import { LineCounter, parseDocument } from 'yaml';
import { readDocument } from '../../src/file/document.ts';
import { atOnce } from '../../src/file/steps.ts';

const texts: [string, string][] = [
  ['an empty text', ''],
  ['a comment alone', '# nothing\n'],
  ['a mapping with anchors and aliases', 'a: &x {b: 1}\nc: *x\n'],
  ['two documents', 'a: 1\n---\nb: 2\n'],
  ['an end of document with more behind it', 'a: 1\n...\nb: 2\n'],
  ['a tab for indentation', 'a:\n\tb: 1\n'],
  ['a bracket that is never closed', 'a: [1, 2\n'],
  ['a block text', 'a: |\n  one\n  two\nb: >-\n  three\n'],
  ['a directive', '%YAML 1.1\n---\na: yes\n'],
  ['a tag that is not known', 'a: !secret b\n'],
  ['line ends of Windows', 'a: 1\r\nb: [2]\r\n'],
];

test.each(texts)('%s is read as the package reads it', (_, text) => {
  const [own, its] = [new LineCounter(), new LineCounter()];

  const read = atOnce(readDocument(text, own));
  const expected = parseDocument(text, { lineCounter: its, uniqueKeys: false, prettyErrors: false });

  expect(read.errors.map(({ code, pos }) => ({ code, pos }))).toEqual(
    expected.errors.map(({ code, pos }) => ({ code, pos })),
  );
  expect(read.contents?.range).toEqual(expected.contents?.range);
  expect(own.lineStarts).toEqual(its.lineStarts);
  if (expected.errors.length === 0) expect(read.toJS()).toEqual(expected.toJS());
});

test('a long text is read with pauses', () => {
  const steps = readDocument('- one\n'.repeat(2000), new LineCounter());
  let pauses = 0;
  while (!steps.next().done) pauses++;

  expect(pauses).toBeGreaterThan(5);
});
