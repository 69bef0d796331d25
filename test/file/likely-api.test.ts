import { expect, test } from 'vitest';
import { likelyApi } from '../../src/file/likely-api.ts';
import { loaded } from './support.ts';

const REST = '\naddresses: {}\n';

test.each([
  ['no api', ''],
  ['another word for it', 'api: flex-flows'],
])('guesses Flex Flows for a file with %s', (_, line) => {
  expect(likelyApi(`version: 1\n${line}${REST}`)).toBe('flex-flows');
});

test.each([
  'api: conversations',
  'api:   conversations  ',
  'api : conversations',
  'api: "conversations"',
  "api: 'conversations'",
  'api: conversations # Flex UI 2.x',
  'api: conversations\r',
])('guesses chat addresses for a file with the line %j', (line) => {
  expect(likelyApi(`version: 1\n${line}${REST}`)).toBe('conversations');
});

test('the first line may have the api', () => {
  expect(likelyApi(`api: conversations\nversion: 1${REST}`)).toBe('conversations');
});

test.each([
  ['a comment', '# api: conversations'],
  ['a name', 'scope: ["conversations*"]'],
  ['a key further in', 'defaults:\n  api: conversations'],
  ['braces', '{ version: 1, api: conversations, addresses: {} }'],
  ['a longer word', 'api: conversations-v2'],
])('makes no guess for a file with the word in %s', (_, line) => {
  expect(likelyApi(`${line}\n`)).toBeUndefined();
});

test.each(['api: conversations', 'api: "conversations" # new', 'api: flex-flows', ''])(
  'the parser finds the same as the guess for the line %j',
  (line) => {
    const text = `version: 1\naccount: AC00000000000000000000000000000001\n${line}${REST}`;

    expect(loaded(text).desired?.api).toBe(likelyApi(text));
  },
);
