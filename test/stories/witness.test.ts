import { expect, test } from 'vitest';
import { DOWN, story } from './support/story.ts';

const entries = { 'acme-de': 'Acme.de', 'acme-en': 'Acme.com', 'acme-it': 'Acme.it', old: 'Old shop' };
const settings = { unlisted: 'delete' } as const;
const DE = { 'acme-de': { name: 'Acme.de', janitor: true } };
const TEN = Array.from({ length: 10 }, (_, n) => `By hand ${n}`);

test('a push deletes what its pull request removed from the file', async () => {
  const team = await story({ entries, settings });
  const pr = team.pullRequest({ old: null });
  await pr.plan();
  pr.merge('squash');

  const apply = await team.applyOnPush();

  expect(apply).toMatchObject({ code: 0, outputs: { deletes: '1', held: '0' } });
  expect(team.twilio.names()).not.toContain('Old shop');
});

test('a scheduled run deletes what an unblocked plan on the merged pull request showed', async () => {
  const team = await story({ entries, settings });
  const pr = team.pullRequest({ old: null });
  await pr.plan();
  pr.merge('squash');
  team.twilioFault = DOWN;
  await team.applyOnPush();
  team.twilioFault = undefined;

  await team.applyAtNight();

  expect(team.twilio.names()).not.toContain('Old shop');
});

test('a scheduled run deletes what a merged pull request showed when other files were merged since', async () => {
  const team = await story({ entries, settings });
  const pr = team.pullRequest({ old: null });
  await pr.plan();
  pr.merge('squash');
  team.docsPullRequest().merge('squash');

  const apply = await team.applyAtNight();

  expect(apply).toMatchObject({ code: 0, outputs: { deletes: '1', held: '0' } });
  expect(team.twilio.names()).not.toContain('Old shop');
});

test('of two pull requests merged within a minute the second run deletes what the first one showed', async () => {
  const team = await story({ entries, settings });
  const [first, second] = [team.pullRequest({ old: null }), team.pullRequest(DE)];
  await first.plan();
  await second.plan();
  const push = first.merge('squash');
  second.merge('squash');
  await team.applyOnPush(push);

  const apply = await team.applyOnPush();

  expect(apply).toMatchObject({ code: 0, outputs: { deletes: '1', updates: '1', held: '0' } });
  expect(team.twilio.names()).not.toContain('Old shop');
  expect(first.title).toMatch(/^apply/);
});

test('one push of two pull requests from the merge queue deletes what the first one showed', async () => {
  const team = await story({ entries, settings });
  const [first, second] = [team.pullRequest({ old: null }), team.pullRequest(DE)];
  await first.plan();
  await second.plan();
  const queue = team.queue(first, second);
  const plans = await queue.plan();
  queue.merge();

  const apply = await team.applyOnPush();

  expect(plans.map(({ code }) => code)).toEqual([0, 0]);
  expect(apply).toMatchObject({ code: 0, outputs: { deletes: '1', updates: '1', held: '0' } });
  expect(team.twilio.names()).not.toContain('Old shop');
});

test.each([
  ['with', 'true'],
  ['without', 'false'],
])(
  'no push and no scheduled run deletes what was created in the Console meanwhile, %s require-reviewed-plan',
  async (_, value) => {
    const team = await story({ entries, settings, inputs: { 'require-reviewed-plan': value } });
    const pr = team.pullRequest(DE);
    await pr.plan();
    team.console.create('By hand');
    pr.merge('squash');

    const push = await team.applyOnPush();
    const atNight = await team.applyAtNight();

    expect([push.code, push.outputs.held, atNight.outputs.held]).toEqual([0, '1', '1']);
    expect(team.twilio.names()).toContain('By hand');
    expect(team.console.row('Acme.de').janitor_enabled).toBe(true);
  },
);

test('holds the delete of an address that someone renamed in the Console after the review', async () => {
  const team = await story({ entries, settings });
  const pr = team.pullRequest({ old: null });
  await pr.plan();
  pr.merge('squash');
  team.console.rename('Old shop', 'Support');

  await team.applyOnPush();
  await team.applyAtNight();

  expect(team.twilio.names()).toContain('Support');
});

test('a person who starts a run is the witness of what was created in the Console', async () => {
  const team = await story({ entries, settings, inputs: { 'require-reviewed-plan': 'false' } });
  team.console.create('By hand');

  expect(await team.dispatch()).toMatchObject({ code: 0, outputs: { deletes: '1' } });
  expect(team.twilio.names()).not.toContain('By hand');
});

test('pull requests stay green when ten addresses were created in the Console, and report them', async () => {
  const team = await story({ entries, settings });
  for (const name of TEN) team.console.create(name);
  const pr = team.pullRequest(DE);

  const plan = await pr.plan();

  expect(plan).toMatchObject({ code: 0, outputs: { blocked: 'false' } });
  expect(plan.codes.filter((code) => code.startsWith('warning'))).not.toEqual([]);
  expect(pr.comment).toContain('By hand 9');
});

test.each([
  ['with', 'true'],
  ['without', 'false'],
])(
  'a pull request that is unrelated to ten addresses of the Console does not count as a witness for them, %s require-reviewed-plan',
  async (_, value) => {
    const team = await story({ entries, settings, inputs: { 'require-reviewed-plan': value } });
    for (const name of TEN) team.console.create(name);
    const pr = team.pullRequest(DE);
    await pr.plan();
    pr.merge('squash');

    const push = await team.applyOnPush();
    await team.applyAtNight();

    expect(push.outputs).toMatchObject({ held: '10', updates: '1' });
    expect(team.twilio.names()).toEqual(expect.arrayContaining(TEN));
    expect(team.console.row('Acme.de').janitor_enabled).toBe(true);
  },
);

test('puts nothing out of service when Twilio refuses the new address beside it', async () => {
  const team = await story({ entries, settings: { unlisted: 'disable' } });
  const pr = team.pullRequest({ old: null, support: 'Support' });
  const plan = await pr.plan();
  pr.merge('squash');
  team.twilioRefuses = /^POST .*FlexFlows$/;

  const apply = await team.applyOnPush();

  expect(plan.code).toBe(0);
  expect(apply.code).toBe(1);
  expect(team.console.row('Old shop').enabled).toBe(true);
});

test.each([
  ['by hand', 'dispatch'],
  ['at night', 'applyAtNight'],
] as const)(
  'holds a reviewed change that was applied and then put back in the Console, in a run %s',
  async (_, run) => {
    const team = await story({ entries });
    const pr = team.pullRequest(DE);
    await pr.plan();
    pr.merge('squash');
    await team.applyOnPush();
    const before = team.twilio.writes().length;
    team.console.change('Acme.de', { janitor_enabled: false });

    const apply = await team[run]();

    expect(apply.outputs.held).toBe('1');
    expect(team.twilio.writes().slice(before)).toEqual([]);
    expect(pr.title).toBe('apply (1 updated)');
  },
);

test('a push deletes an address whose name its pull request put under removed', async () => {
  const team = await story({ entries, unlisted: ['Acme Old'] });
  const pr = team.pullRequest({}, { settings: { removed: ['Acme Old'] } });
  await pr.plan();
  pr.merge('squash');

  expect(await team.applyOnPush()).toMatchObject({ code: 0, outputs: { deletes: '1' } });
  expect(team.twilio.names()).not.toContain('Acme Old');
});

test('a name that stays under removed does not delete an address that is created later under that name', async () => {
  const team = await story({
    entries,
    settings: { removed: ['Acme Old'] },
    inputs: { 'require-reviewed-plan': 'false', 'max-deletes': '0' },
  });
  team.console.create('Acme Old');
  const pr = team.pullRequest(DE);
  await pr.plan({ comment: 'never' });
  pr.merge('squash');

  const push = await team.applyOnPush();
  const atNight = await team.applyAtNight();

  expect([push.outputs.held, atNight.outputs.held]).toEqual(['1', '1']);
  expect(team.twilio.names()).toContain('Acme Old');
});
