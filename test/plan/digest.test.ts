import { expect, test } from 'vitest';
import { canonicalJson, changeDigest, fieldDigests, planId, sha256 } from '../../src/plan/digest.ts';
import { entry, fo, live, plan } from './guards-scene.ts';

test.each([
  [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
  [{ a: { d: [], c: null } }, '{"a":{"c":null,"d":[]}}'],
  [[3, { b: 1, a: undefined }, 'x'], '[3,{"b":1},"x"]'],
  [{ B: 1, a: 2, A: 3, é: 4 }, '{"A":3,"B":1,"a":2,"é":4}'],
  [null, 'null'],
  [undefined, 'null'],
  [[undefined], '[null]'],
  [false, 'false'],
])('the canonical JSON of %j is %s', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

test('a digest is a SHA-256 in hexadecimal digits', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

const CHANGE = { action: 'update', key: 'shop', sid: fo(1), name: 'Shop', fields: [] };

test.each([
  { action: 'delete' },
  { key: undefined },
  { sid: fo(2) },
  { name: 'shop' },
  { fields: [{ field: 'enabled', before: true, after: false }] },
])('the digest of a change depends on %j', (differs) => {
  expect(changeDigest({ ...CHANGE, ...differs })).not.toBe(changeDigest(CHANGE));
});

test('the digest of a change covers only its action, key, SID, name and fields', () => {
  const more = { ...CHANGE, digest: 'x', outOfService: true };

  expect(changeDigest(more)).toBe(changeDigest(CHANGE));
  expect(changeDigest(CHANGE)).toBe(
    sha256(`{"action":"update","fields":[],"key":"shop","name":"Shop","sid":"${fo(1)}"}`),
  );
});

test('each field of an update has its own digest, which includes the SID of the address', () => {
  const enabled = { field: 'enabled', before: true, after: false };
  const name = { field: 'name', before: 'a', after: 'b' };

  const [first, second] = fieldDigests(fo(1), [enabled, name]);

  expect(first).toBe(sha256(`{"after":false,"before":true,"field":"enabled","sid":"${fo(1)}"}`));
  expect(second).toBe(sha256(`{"after":"b","before":"a","field":"name","sid":"${fo(1)}"}`));
  expect(fieldDigests(fo(2), [enabled])).not.toContain(first);
});

const ACCOUNT = `AC${'1'.repeat(32)}`;
const OF_PLAN = { file: 'addresses.yaml', environment: undefined, only: undefined };

test('a plan id covers the account, file, environment, keys and digests, whatever the order of the changes', () => {
  const { changes } = plan({
    live: [live(1, 'Old'), live(2, 'Shop')],
    entries: [entry('shop', 'Store', { sid: fo(2) }), entry('new-b', 'B'), entry('new-a', 'A')],
    removed: [fo(1)],
  });
  const digestOf = (key: string | undefined) => changes.find((change) => change.key === key)?.digest;
  // Deletes first, then updates, then creates by name.
  const digests = [undefined, 'shop', 'new-a', 'new-b'].map(digestOf);

  const json = (environment: string, only: string) =>
    `{"account":"${ACCOUNT}","changes":${JSON.stringify(digests)},"environment":${environment},"file":"addresses.yaml","format":1${only}}`;
  expect(planId(ACCOUNT, OF_PLAN, changes)).toBe(sha256(json('null', '')));
  expect(planId(ACCOUNT, OF_PLAN, [...changes].reverse())).toBe(sha256(json('null', '')));
  expect(planId(ACCOUNT, { ...OF_PLAN, environment: 'staging', only: ['b', 'a'] }, changes)).toBe(
    sha256(json('"staging"', ',"only":["a","b"]')),
  );
});

test('computing a plan id does not sort the given list of keys', () => {
  const only = ['b', 'a'];

  planId(ACCOUNT, { ...OF_PLAN, only }, []);

  expect(only).toEqual(['b', 'a']);
});

test('a plan id sorts keys by character, not by the numbers in them', () => {
  const entries = [entry('n2', 'Shop 2'), entry('n10', 'Shop 10')];
  const made = plan({ live: [], entries });

  expect(made.changes.map(({ key }) => key)).toEqual(['n2', 'n10']);
  const digests = ['n10', 'n2'].map((key) => made.changes.find((one) => one.key === key)?.digest);
  expect(planId(ACCOUNT, OF_PLAN, made.changes)).toBe(
    sha256(
      `{"account":"${ACCOUNT}","changes":${JSON.stringify(digests)},"environment":null,"file":"addresses.yaml","format":1}`,
    ),
  );
});
