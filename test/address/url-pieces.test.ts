import { expect, test } from 'vitest';
import { differingVariables } from '../../src/address/url-pieces.ts';
import { filledPieces } from '../../src/file/variables.ts';

const VALUES = { KEY: 'new-key', USER: 'bot', PASSWORD: 'p1' };
const ask = (written: string, live: string) => differingVariables(filledPieces(written, VALUES), live);

test.each([
  [`https://b.example/x?key=\${KEY}`, 'https://b.example/x?key=old-key', ['KEY']],
  [`https://b.example/x?key=v1-\${KEY}&lang=en`, 'https://b.example/x?key=v1-old&lang=en', ['KEY']],
  [`https://b.example/x?key=\${KEY}`, 'https://b.example/x?key=', ['KEY']],
  [`https://\${USER}:\${PASSWORD}@b.example/`, 'https://bot:p0@b.example/', ['PASSWORD']],
  [`https://\${USER}:\${PASSWORD}@b.example/`, 'https://old:p0@b.example/', ['USER', 'PASSWORD']],
  [`https://b.example/\${KEY}/flex`, 'https://b.example/old/flex', ['KEY']],
  [`https://b.example/x?a=\${KEY}&b=\${KEY}`, 'https://b.example/x?a=new-key&b=old', ['KEY']],
  [`https://b.example/$\${A}?k=\${KEY}`, `https://b.example/\${A}?k=old`, ['KEY']],
])('%s differs from %s only in the values of %j', (written, live, names) => {
  expect(ask(written, live)).toEqual(names);
});

test.each([
  [`https://b.example/x?key=\${KEY}`, 'https://b.example/y?key=old-key'],
  [`https://b.example/x?key=\${KEY}`, 'https://b.example/x?key=old-key&lang=en'],
  [`https://b.example/x?key=\${KEY}`, 'https://b.example/x?token=new-key'],
  [`https://b.example/\${KEY}/flex`, 'https://b.example/a/b/flex'],
  [`https://b.example/x?key=\${KEY}`, 'https://b.example/x?key=new-key'],
  ['https://b.example/x', 'https://b.example/y'],
])('%s differs from %s in more than variables, or not at all', (written, live) => {
  expect(ask(written, live)).toEqual([]);
});

const piece = (variable: string, text: string) => ({ variable, text });

test.each([
  // The value contains the text that follows it.
  [[piece('A', 'x-b-y'), { text: '-b' }, piece('B', 'new')], 'x-b-y-bold', ['B']],
  // The value begins with the text that follows it.
  [[{ text: 'https://b.example/' }, piece('A', '/z'), { text: '/x' }], 'https://b.example/q/x', ['A']],
  [[{ text: 'k=' }, piece('EMPTY', ''), piece('A', 'new')], 'k=old', ['A']],
  [[{ text: 'k=' }, piece('A', 'new'), { text: '' }, piece('B', 'b')], 'k=old', ['A', 'B']],
  [[piece('HOST', 'b'), { text: '.example/x' }], 'c.example/x', ['HOST']],
  [[{ text: 'k=' }, piece('A', 'a'), { text: '&k=' }, piece('B', 'b')], 'k=a&k=c', ['B']],
])('the pieces %j differ from %s only in the values of %j', (pieces, live, names) => {
  expect(differingVariables(pieces, live)).toEqual(names);
});

test.each([
  // No variable, and additional text at the end.
  [[{ text: 'https://b.example/' }], 'https://b.example/x'],
  [[piece('A', 'a'), { text: '/x' }], 'b/x/y'],
  [[piece('A', 'a'), { text: '/x' }], 'b/y'],
  [[{ text: 'k=' }, piece('A', 'a'), { text: '-end' }], 'k=b'],
])('the pieces %j differ from %s in more than variables', (pieces, live) => {
  expect(differingVariables(pieces, live)).toEqual([]);
});
