import { expect, test } from 'vitest';
import { manyFlexFlows } from '../../support/sandbox/index.ts';
import { entries, HEAD, repository, twilioWith } from './scene.ts';

/** The most that GitHub shows of one step; of more it shows nothing. */
const SUMMARY_LIMIT = 1024 * 1024;

test('the summary of 2,500 creates fits the limit of GitHub and has the totals', async () => {
  const twilio = await twilioWith([]);
  const names = Array.from({ length: 2500 }, (_, n) => [`acme-${n}`, `Acme website number ${n} (English)`]);

  const plan = await repository(twilio, HEAD + entries(Object.fromEntries(names))).plan();

  expect(plan.code).toBe(0);
  expect(plan.summary).toContain('2500 to create');
  expect(Buffer.byteLength(plan.summary)).toBeLessThan(SUMMARY_LIMIT);
});

test('the summary of 2,500 deletes fits the limit of GitHub and has the totals', async () => {
  const twilio = await twilioWith(Object.values(manyFlexFlows(2500)));

  const plan = await repository(twilio, `${HEAD}unlisted: delete\naddresses: {}\n`).plan();

  expect(plan.outputs.deletes).toBe('2500');
  expect(plan.summary).toContain('2500 to delete');
  expect(Buffer.byteLength(plan.summary)).toBeLessThan(SUMMARY_LIMIT);
});
