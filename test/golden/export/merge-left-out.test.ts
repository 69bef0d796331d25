import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { address, deskWith, expectEmptyPlan, fo, HEAD, odd, warned } from './scene.ts';

const LIVE = [address(1, 'Acme'), odd(2, 'Odd', { integration_type: null })];

test('a merge leaves out what the format cannot express, with a warning', async () => {
  const twilio = await account(LIVE);
  const at = deskWith(twilio, `${HEAD}addresses: {}\n`);

  const merged = await at.cli('export', '--merge');

  expect(merged.code).toBe(0);
  expect(warned(merged)).toMatchObject([
    { code: 'FA250', message: expect.stringContaining(`"Odd" (${fo(2)})`) },
  ]);
  await expectEmptyPlan(twilio, at);
});

test('a merge writes nothing when it can add nothing', async () => {
  const file = `${HEAD}addresses: {}\n`;
  const at = deskWith(await account(LIVE.slice(1)), file);

  const merged = await at.cli('export', '--merge');

  expect(merged.stdout).toMatch(/Nothing to write\.\n$/);
  expect(at.text()).toBe(file);
});

test('a merge warns differently of an address that it leaves out if the file would delete it', async () => {
  const at = deskWith(await account(LIVE), `${HEAD}unlisted: delete\naddresses: {}\n`);

  const [merged] = warned(await at.cli('export', '--merge'));
  const plan = await at.cli('plan');

  expect(plan.stdout).toContain('- delete  "Odd"');
  expect(merged?.remedy).toContain('`ignore`');
  expect(merged?.remedy).not.toContain('--merge');
});

test('a merge leaves out both of two addresses with one name', async () => {
  const at = deskWith(await account([address(1, 'Twin'), address(2, 'Twin')]), `${HEAD}addresses: {}\n`);

  const merged = await at.cli('export', '--merge');

  expect(warned(merged)).toMatchObject(
    [fo(1), fo(2)].map((sid) => ({ code: 'FA250', message: expect.stringContaining(`"Twin" (${sid})`) })),
  );
});
