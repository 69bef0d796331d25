import { expect, test } from 'vitest';
import { naming } from '../../support/naming.ts';
import {
  annotations,
  chat,
  cv,
  expectInSync,
  HEAD,
  ig,
  repository,
  said,
  twilioWith,
} from '../action/scene.ts';

const entry = (text: string) => `${HEAD}addresses:\n  acme: { ${text}, studio: Webchat Flow }\n`;
const BY_KEY = entry(`name: Acme, deploymentKey: ${cv(1)}`);

test.each([
  ['the name of the file', 'Acme'],
  ['another name', 'Made by hand'],
  ['no name', null],
  ['an empty name', ''],
])('an address with %s is found by its deployment key and renamed in place', async (_, name) => {
  const twilio = await twilioWith([chat(1, name), chat(2, 'Other')]);
  const repo = repository(twilio, BY_KEY);

  const apply = await repo.apply();

  expect(apply).toMatchObject({ code: 0, outputs: { creates: '0', unlisted: '1' } });
  expect(twilio.writes().map(({ request }) => request)).toEqual(
    name === 'Acme' ? [] : [`POST /v1/Configuration/Addresses/${ig(1)}`],
  );
  expect(twilio.names()).toEqual(['Acme', 'Other']);
  await expectInSync(twilio, repo);
});

test('a key in upper case is the same key', async () => {
  const key = 'CV0000000000000000000000000000abcd';
  const twilio = await twilioWith([chat(1, 'Acme', { address: key })]);

  const plan = await repository(
    twilio,
    entry(`name: Acme, deploymentKey: CV${key.slice(2).toUpperCase()}`),
  ).plan();

  expect(plan).toMatchObject({ code: 0, outputs: { changed: 'false', unlisted: '0' } });
});

test('the key finds an address among others of its name', async () => {
  const twilio = await twilioWith([chat(1, 'Acme'), chat(2, 'Acme'), chat(3, 'Acme')]);

  const plan = await repository(twilio, BY_KEY).plan();

  expect(plan).toMatchObject({ code: 0, outputs: { changed: 'false', unlisted: '2' } });
  expect(JSON.parse(plan.outputs.addresses ?? '')).toMatchObject({ acme: { sid: ig(1) } });
});

test.each([
  ['name', `name: Acme, deploymentKey: ${cv(9)}`],
  ['former name', `name: New, was: Acme, deploymentKey: ${cv(9)}`],
  ['sid', `name: Acme, sid: ${ig(1)}, deploymentKey: ${cv(9)}`],
])(
  'an address that an entry finds by %s and that has another key is a problem, never replaced',
  async (_, text) => {
    const twilio = await twilioWith([chat(1, 'Acme'), chat(2, 'Other')]);
    const repo = repository(twilio, `unlisted: delete\n${entry(text)}`);

    const apply = await repo.apply({ 'max-deletes': 'all' });

    expect(apply.code).toBe(1);
    const errors = annotations(apply).filter((line) => line.startsWith('::error'));
    expect(errors).toEqual([naming('acme', ig(1), '"Acme"', cv(9), `\`deploymentKey: ${cv(1)}\``)]);
    expect(errors[0]).toContain('FA215 addresses.acme.deploymentKey,file=addresses.yaml,line=6');
    expect(twilio.writes()).toEqual([]);
  },
);

test('nameless addresses are shown by their keys, or by their SIDs', async () => {
  const twilio = await twilioWith([
    chat(1, 'Acme'),
    chat(2, null),
    chat(3, null, { address: 'made-up-by-twilio' }),
  ]);

  const plan = await repository(twilio, `unlisted: delete\n${BY_KEY}`).plan({ 'max-deletes': 'all' });

  expect(plan.outputs).toMatchObject({ deletes: '2' });
  const deletes = said(plan).filter((line) => line.startsWith('  - delete'));
  expect(deletes).toEqual([`  - delete  "${cv(2)}"  ${ig(2)}`, `  - delete  "${ig(3)}"  ${ig(3)}`]);
});

test('several nameless addresses are never ambiguous by name', async () => {
  const twilio = await twilioWith([chat(1, null), chat(2, null), chat(3, '')]);

  const plan = await repository(twilio, BY_KEY).plan();

  expect(plan).toMatchObject({ code: 0, outputs: { updates: '1', unlisted: '2', blocked: 'false' } });
});

test('a nameless address that an entry finds by its key is in scope, whatever `scope` says', async () => {
  const twilio = await twilioWith([chat(1, null), chat(2, null)]);
  const repo = repository(twilio, `scope: ["Acme*"]\nunlisted: delete\n${BY_KEY}`);

  const apply = await repo.apply();

  expect(apply).toMatchObject({ code: 0, outputs: { updates: '1', deletes: '0', ignored: '1' } });
  expect(twilio.names()).toEqual(['Acme', '']);
  await expectInSync(twilio, repo);
});

test.each([
  ['out of scope', 'scope: ["Acme*"]\n'],
  ['ignored', 'ignore: [Globex]\n'],
])('an address with a name that is %s is a problem when an entry has its key', async (what, list) => {
  const twilio = await twilioWith([chat(1, 'Globex')]);

  const apply = await repository(twilio, list + BY_KEY).apply();

  expect(apply.code).toBe(1);
  expect(annotations(apply).find((line) => line.startsWith('::error'))).toMatch(
    new RegExp(`FA223 addresses\\.acme\\.deploymentKey,.*acme .*${ig(1)}.*"Globex".*${what}`),
  );
  expect(twilio.writes()).toEqual([]);
});

test('`ignore` and `removed` take the SIDs of nameless addresses', async () => {
  const twilio = await twilioWith([chat(1, 'Acme'), chat(2, null), chat(3, null), chat(4, null)]);
  const lists = `unlisted: report\nignore: [${ig(2)}]\nremoved: [${ig(3)}]\n`;
  const repo = repository(twilio, lists + BY_KEY);

  const apply = await repo.apply();

  expect(apply).toMatchObject({ code: 0, outputs: { deletes: '1', ignored: '1', unlisted: '1' } });
  expect(Object.keys(twilio.state.chatAddresses)).toEqual([ig(1), ig(2), ig(4)]);
  await expectInSync(twilio, repo);
});

test('rejects two entries with the same deployment key', async () => {
  const twilio = await twilioWith([]);

  const plan = await repository(
    twilio,
    `${BY_KEY}  other: { name: Other, deploymentKey: ${cv(1)}, studio: Webchat Flow }\n`,
  ).plan();

  expect(plan.code).toBe(1);
  expect(annotations(plan).filter((line) => line.startsWith('::error'))).toHaveLength(1);
  expect(plan.stdout).toContain(cv(1));
});
