import { expect, test } from 'vitest';
import { checkAcrossFiles } from '../../src/file/across-files.ts';
import { named } from '../support/named.ts';
import { loaded } from './support.ts';

const ACCOUNT = 'account: AC00000000000000000000000000000001';
const CV = 'CV00000000000000000000000000000001';
const IG = 'IG00000000000000000000000000000001';
const CHAT = 'api: conversations';

/** What the files a.yaml and b.yaml both claim: the first line of each is its scope. */
function problemsOf(...texts: readonly (readonly string[])[]) {
  const files = texts.map((lines, n) => {
    const file = `${'ab'[n]}.yaml`;
    const text = ['version: 1', ACCOUNT, ...lines].join('\n');
    const { versions, problems } = loaded(text, { file, keepVersions: true });
    return { file, versions, isSound: problems.length === 0 };
  });
  return checkAcrossFiles(files).map(
    ({ code, place, path, message }) =>
      `${code} ${place?.file}:${place?.line} ${path}: ${named(message).join(' ')}`,
  );
}

test('two files that have one deployment key claim one address', () => {
  expect(
    problemsOf(
      ['scope: ["A*"]', CHAT, `addresses: { a: { name: A, deploymentKey: ${CV}, studio: X } }`],
      ['scope: ["B*"]', CHAT, `addresses: { b: { name: B, deploymentKey: ${CV.toLowerCase()}, studio: X } }`],
    ),
  ).toEqual([`FA161 b.yaml:5 addresses.b: "a.yaml:5:43" ${CV}`]);
});

test('two files that pin one chat address by its SID claim one address', () => {
  expect(
    problemsOf(
      ['scope: ["A*"]', CHAT, `addresses: { a: { name: A, sid: ${IG}, studio: X } }`],
      ['scope: ["B*"]', CHAT, `addresses: { b: { name: B, sid: ${IG.toLowerCase()}, studio: X } }`],
    ),
  ).toEqual([`FA161 b.yaml:5 addresses.b.sid: "a.yaml:5:33" ${IG}`]);
});

test('files of different kinds of address claim nothing from each other', () => {
  const entry = 'a: { name: Acme, website: https://www.acme.com, locale: en, studio: X }';

  expect(problemsOf([`addresses: { ${entry} }`], [CHAT, `addresses: { ${entry} }`])).toEqual([]);
});
