import { expect, test } from 'vitest';
import { type FlexFlowRow, manyFlexFlows } from '../../support/sandbox/index.ts';
import { entries, HEAD, repository, said, twilioWith } from './scene.ts';

/** So many Flex Flows, of which every seventh is of another channel. */
function flexFlows(count: number): FlexFlowRow[] {
  return Object.values(manyFlexFlows(count)).map((row, n) =>
    n % 7 === 3 ? { ...row, channel_type: 'sms' } : row,
  );
}

test.each([
  [999, 1],
  [1000, 1],
  [1001, 2],
  [2000, 2],
  [2500, 3],
])('%i Flex Flows are read in %i pages, and planned whole', async (count, pages) => {
  const live = flexFlows(count);
  const web = live.filter((row) => row.channel_type === 'web');
  // All but the last are listed, and the first goes by another name.
  const names = web
    .slice(1, -1)
    .map((row) => [row.friendly_name.toLowerCase().replace(' ', '-'), row.friendly_name]);
  const twilio = await twilioWith(live);
  const repo = repository(
    twilio,
    `${HEAD}unlisted: delete\n${entries({ ...Object.fromEntries(names), 'brand-new': 'Brand new' })}`,
  );

  const plan = await repo.plan({ 'max-deletes': '2' });

  const lists = twilio.sandbox.requests.filter(({ path }) => path === '/v1/FlexFlows');
  expect(lists).toHaveLength(pages);
  expect(lists.map(({ query }) => query.PageSize)).toEqual(Array.from({ length: pages }, () => '1000'));
  expect(twilio.requests()).toHaveLength(pages + 2);
  expect(plan.code).toBe(0);
  expect(plan.outputs).toMatchObject({
    creates: '1',
    updates: '0',
    deletes: '2',
    unlisted: '2',
    ignored: String(count - web.length),
  });
  for (const row of [web[0], web.at(-1)])
    expect(said(plan)).toContain(`  - delete  "${row?.friendly_name}"  ${row?.sid}`);
});
