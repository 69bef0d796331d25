import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { cv } from '../../support/addresses.ts';
import { desk, expectEmptyPlan, KIND, listed, row, sidOf, warnings } from './scene.ts';

const NAMES = [
  ...[`Acme "Best", 'Inc.'`, 'Acme: the shop', 'Fête 🎉', '阿克梅', 'عربي', 'a #b', '# hash', 'a, b'],
  ...['null', 'NULL', '~', 'true', 'yes', 'No', 'off', '1.0', '1e3', '0x1F', '0b11', '.inf', '2026-01-01'],
  ...['12:30', '- dash', '? mark', '{brace}', '[list]', '&anchor', '*alias', '!tag', '%percent', '@at', '|'],
  ...['`tick`', '>', '---', '...', '<<', '__proto__', 'constructor', '::error::a', '\\', 'C:\\new', '"'],
  ...[
    'line\nbreak',
    'line\r\nbreak',
    'tab\tinside',
    'a\u2028b',
    'a\u0085b',
    'a\u00a0b',
    '\u202eabc',
    'e\u0301',
  ],
  ...[
    'a\u200bb',
    `\${HOME}`,
    `$\${HOME}`,
    'x'.repeat(256),
    '🎉'.repeat(256),
    '-'.repeat(256),
    '*'.repeat(256),
  ],
];

test('an export has every name as it is in the account', async () => {
  const live = NAMES.map((name, index) => row(index + 1, name));
  const twilio = await account(live);
  const at = desk(twilio);

  const exported = await at.cli('export');

  expect(exported.code, exported.stdout).toBe(0);
  expect(warnings(exported)).toEqual([]);
  expect(await listed(at)).toEqual(Object.fromEntries(NAMES.map((name, index) => [sidOf(index + 1), name])));
  await expectEmptyPlan(twilio, at);
});

test('an export has no invisible character and no broken line', async () => {
  const twilio = await account(NAMES.map((name, index) => row(index + 1, name)));
  const at = desk(twilio);

  await at.cli('export');

  const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
  expect(
    at
      .text()
      .split('\n')
      .filter((line) => unseen.test(line)),
  ).toEqual([]);
});

test('an export quotes names only where needed', async () => {
  const names = [
    'Acme.com (English) & more',
    'Acme: the shop',
    'Fête déjà vu',
    'Fête 🎉',
    'Null',
    'line\nbreak',
    '1.0 beta # two',
  ];
  const at = desk(await account(names.map((name, index) => row(index + 1, name))));

  await at.cli('export');

  const written = [...at.text().matchAll(/^ {4}name: (.*)$/gm)].map(([, text]) => text);
  expect(written.sort()).toEqual([
    '"1.0 beta # two"',
    '"Acme: the shop"',
    '"Fête 🎉"',
    '"Null"',
    '"line\\nbreak"',
    'Acme.com (English) & more',
    'Fête déjà vu',
  ]);
});

test('a name that begins or ends with white space is left out with a warning and ignored', async () => {
  const names = [' Acme', 'Acme ', '\tAcme', 'Acme\n', '\u00a0Acme'];
  const live = names.map((name, index) => row(index + 1, name));
  const twilio = await account([...live, row(6, 'Acme')]);
  const at = desk(twilio);

  const exported = await at.cli('export');

  expect(exported.code).toBe(0);
  const why = (n: number) =>
    expect.stringMatching(new RegExp(`^FA250 ${sidOf(n)}, .* is left out: .*white space`));
  expect(warnings(exported)).toEqual([why(1), why(2), why(3), why(4), why(5)]);
  expect(await listed(at)).toEqual({ [sidOf(6)]: 'Acme' });
  for (const { sid } of live) expect(at.text()).toMatch(new RegExp(`\n {2}# ${sid} .* is left out: `));
  expect((await at.cli('plan')).stdout).toContain(', 5 ignored.\n');
  await expectEmptyPlan(twilio, at);
});

test('an empty name is left out with a warning and kept in the account', async () => {
  const twilio = await account([row(1, ''), row(2, 'Acme')]);
  const at = desk(twilio);

  const exported = await at.cli('export');

  expect(warnings(exported)).toEqual([
    expect.stringContaining(`FA250 ${sidOf(1)}, "${KIND.labelOf(1)}", is left out: `),
  ]);
  expect(at.text()).toContain(`\n  # ${sidOf(1)} "${KIND.labelOf(1)}" is left out: `);
  await expectEmptyPlan(twilio, at);
});

test('an export makes a unique key from each name', async () => {
  const names = ['Acme.de (Deutsch)', 'ACME.DE (deutsch)', 'Straße Łódź', '***', '🎉', 'a'.repeat(256)];
  const at = desk(await account(names.map((name, index) => row(index + 1, name))));

  await at.cli('export');

  const keys = [...at.text().matchAll(/^ {2}([^ #:]+):$/gm)].map(([, key]) => key);
  expect(keys).toEqual([
    'a'.repeat(60),
    'acme.de-deutsch-000001',
    'acme.de-deutsch-000002',
    'address-000004',
    'address-000005',
    'strasse-odz',
  ]);
});

test('an address is exported when its name looks like the key of another', async () => {
  const twilio = await account([row(1, 'Acme'), row(2, 'acme'), row(3, 'Acme 000001')]);
  const at = desk(twilio);

  const exported = await at.cli('export');

  expect(warnings(exported)).toEqual([]);
  expect(await listed(at)).toEqual({ [sidOf(1)]: 'Acme', [sidOf(2)]: 'acme', [sidOf(3)]: 'Acme 000001' });
  await expectEmptyPlan(twilio, at);
});

test('addresses are exported when their SIDs end alike', async () => {
  const [one, two] = [
    row(1, 'Acme'),
    { ...row(1, 'acme', { key: cv(2) }), sid: `${sidOf(1).slice(0, 2)}1${sidOf(1).slice(3)}` },
  ];
  const twilio = await account([one, two]);
  const at = desk(twilio);

  const exported = await at.cli('export');

  expect(warnings(exported)).toEqual([]);
  expect(await listed(at)).toEqual({ [one.sid]: 'Acme', [two.sid]: 'acme' });
});
