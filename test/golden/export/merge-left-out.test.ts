import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { address, deskWith, expectEmptyPlan, fo, HEAD, odd, warnings } from './scene.ts';

const LIVE = [address(1, 'Acme'), odd(2, 'Odd', { integration_type: null })];

test('a merge leaves out what the format cannot express, with a warning', async () => {
  const twilio = await account(LIVE);
  const at = deskWith(twilio, `${HEAD}addresses: {}\n`);

  const merged = await at.cli('export', '--merge');

  expect(merged.code).toBe(0);
  expect(warnings(merged)).toEqual([expect.stringMatching(`^FA250 ${fo(2)}, "Odd", is left out: `)]);
  await expectEmptyPlan(twilio, at);
});

test('a merge writes nothing when it can add nothing', async () => {
  const file = `${HEAD}addresses: {}\n`;
  const at = deskWith(await account(LIVE.slice(1)), file);

  const merged = await at.cli('export', '--merge');

  expect(merged.stdout).toMatch(/Nothing to write\.\n$/);
  expect(at.text()).toBe(file);
});

test('a merge does not announce that an address stays when the file will delete it', async () => {
  const at = deskWith(await account(LIVE), `${HEAD}unlisted: delete\naddresses: {}\n`);

  const merged = await at.cli('export', '--merge');
  const plan = await at.cli('plan');

  const goes = plan.stdout.includes(`- delete  "Odd"`);
  expect(goes && merged.stdout.includes('It stays as it is')).toBe(false);
});

test('a merge leaves out both of two addresses with one name', async () => {
  const at = deskWith(await account([address(1, 'Twin'), address(2, 'Twin')]), `${HEAD}addresses: {}\n`);

  const merged = await at.cli('export', '--merge');

  const told = warnings(merged).join('\n');
  expect(told).toContain(`${fo(1)}, "Twin", is left out`);
  expect(told).toContain(`${fo(2)}, "Twin", is left out`);
});
