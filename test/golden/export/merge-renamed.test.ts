import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { rowsOf } from '../../support/sandbox/index.ts';
import { deskWith, expectEmptyPlan, HEAD, KIND, row, sidOf } from './scene.ts';

const unpinned = `${HEAD}addresses:\n  shop:\n    name: Acme Shop\n    studio: Webchat Flow\n`;

test('a merge adds no second entry for a pinned address that was renamed by hand', async () => {
  const pinned = unpinned.replace('  shop:\n', `$&    sid: ${sidOf(1)}\n`);
  const twilio = await account([row(1, 'Shop of Acme')]);
  const at = deskWith(twilio, pinned);

  const merged = await at.cli('export', '--merge');

  expect(merged.stdout).toMatch(/^warning FA256 [\s\S]*\n\nNothing to write\.\n$/);
  expect(at.text()).toBe(pinned);
});

test('a guard against a suspected rename is the same before and after a merge', async () => {
  const twilio = await account([row(1, 'Acme shop')]);
  const at = deskWith(twilio, unpinned);
  const before = await at.cli('plan');
  expect(before.stdout).toContain('error FA306');

  await at.cli('export', '--merge');

  const apply = await at.cli('apply', '--yes');
  expect(apply.code, apply.stdout).toBe(1);
  expect(twilio.names()).toEqual(['Acme shop']);
});

test('a merge adds no second entry for an address that `was` names', async () => {
  const text = unpinned.replace('    name: Acme Shop\n', '$&    was: Acme shop\n');
  const twilio = await account([row(1, 'Acme shop'), row(2, 'Other')]);
  const at = deskWith(twilio, text);

  await at.cli('export', '--merge');

  expect(at.text().startsWith(`${text}\n  other:\n`)).toBe(true);
  expect(at.text()).not.toContain(sidOf(1));
});

test('a plan undoes the rename of a pinned address, and nothing else, after a merge', async () => {
  const twilio = await account([row(1, 'Acme Shop')]);
  const at = deskWith(twilio, unpinned);
  await at.cli('pin');
  await expectEmptyPlan(twilio, at);
  rowsOf(twilio.state, KIND.sandbox)[sidOf(1)] = row(1, 'Clicked');

  await at.cli('export', '--merge');

  expect((await at.cli('plan')).stdout).toContain('Plan: 1 to update; ');
});
