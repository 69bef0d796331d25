import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { desk, entry, expectEmptyPlan, HEAD, listed, row } from './scene.ts';

const LIVE = [
  row(1, 'Acme Shop'),
  row(2, 'Acme Test 1'),
  row(3, 'Globex'),
  row(4, 'Initech'),
  row(5, 'Flex Web Channel Flow'),
];

test('an export writes repeated --ignore and --scope into the file and applies them', async () => {
  const twilio = await account(LIVE);
  const at = desk(twilio);

  const exported = await at.cli(
    ...['export', '--scope', 'Acme*', '--scope', 'Globex'],
    ...['--ignore', 'Acme Test ?', '--ignore', 'Flex Web Channel Flow'],
  );

  expect(exported.code).toBe(0);
  expect(at.text().split('\n').slice(2)).toEqual([
    ...HEAD.trimEnd().replace('\naccount', '\n\naccount').split('\n'),
    '',
    'scope:',
    '  - Acme*',
    '  - Globex',
    '',
    'ignore:',
    '  - Acme Test ?',
    '  - Flex Web Channel Flow',
    '',
    'addresses:',
    ...entry('acme-shop', 1, 'Acme Shop'),
    '',
    ...entry('globex', 3, 'Globex'),
    '',
  ]);
  await expectEmptyPlan(twilio, at);
});

test('a pattern that needs quotes is quoted and keeps its meaning', async () => {
  const twilio = await account([row(1, '*vip*: yes'), row(2, '*vip*: no'), row(3, 'vip')]);
  const at = desk(twilio);

  await at.cli('export', '--scope', '\\*vip\\*: *', '--ignore', '*: no');

  expect(await listed(at)).toEqual({ [row(1, '').sid]: '*vip*: yes' });
  await expectEmptyPlan(twilio, at);
});

test('a pattern that matches no live address is written, and a plan warns about it', async () => {
  const twilio = await account([row(1, 'Acme')]);
  const at = desk(twilio);

  const exported = await at.cli('export', '--ignore', 'Nobody');
  const plan = await at.cli('plan');

  expect([exported.code, plan.code]).toEqual([0, 0]);
  expect(at.text()).toContain('\nignore:\n  - Nobody\n');
  expect(plan.stdout).toContain('"Nobody"');
});

test.each([
  ['a lone backslash', 'Acme\\'],
  ['nothing', ''],
])('the invalid pattern %s is rejected, and nothing is written', async (_, pattern) => {
  const at = desk(await account(LIVE));

  const exported = await at.cli('export', '--ignore', pattern);

  expect(exported.code).toBe(1);
  expect(exported.stdout).toContain('error FA113');
  expect(exported.stdout + exported.stderr).not.toContain('FA000');
  expect(at.files()).toEqual([]);
});

test('--ignore applies to a merge', async () => {
  const twilio = await account(LIVE.slice(0, 2));
  const at = desk(twilio, { 'addresses.yaml': `${HEAD}addresses: {}\n` });

  const merged = await at.cli('export', '--merge', '--ignore', 'Acme Test ?');

  // Either the option applies, or it is rejected: an address to be ignored is never added.
  if (merged.code === 0) expect(at.text()).toContain('Acme Shop');
  expect(at.text()).not.toContain('Acme Test 1');
});
