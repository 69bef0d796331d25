import { expect, test } from 'vitest';
import { fo } from '../golden/action/scene.ts';
import { story } from './support/story.ts';

const SHOPS = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`shop-${n}`, `Shop ${n}`]));
const SIX_GO = Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`shop-${n}`, null]));

/** A pull request that removes half of the entries and was merged although its plan was red. */
async function mergedRed() {
  const team = await story({ entries: SHOPS, settings: { unlisted: 'delete' } });
  const pr = team.pullRequest(SIX_GO);
  const plan = await pr.plan();
  pr.merge('squash');
  return { team, pr, plan };
}

test('a plan that puts half of the addresses out of service is red, and nothing of it is applied on the push', async () => {
  const { team, plan } = await mergedRed();

  const apply = await team.applyOnPush();

  expect(plan).toMatchObject({ code: 1, outputs: { blocked: 'true', deletes: '6' } });
  expect(plan.codes).toContain('error FA305');
  expect(apply.code).toBe(1);
  expect(team.twilio.writes()).toEqual([]);
});

test('a run by hand with a higher limit does not take a blocked plan for a reviewed one', async () => {
  const { team } = await mergedRed();
  await team.applyOnPush();

  const apply = await team.dispatch({ 'max-deletes': '6' });

  expect(apply.code).toBe(1);
  expect(apply.codes).toContain('error FA310');
  expect(team.twilio.writes()).toEqual([]);
});

test('a later pull request that shows the rest of a blocked one as drift does not review it', async () => {
  const team = await story({ entries: SHOPS, settings: { unlisted: 'delete' } });
  const red = team.pullRequest(SIX_GO);
  await red.plan();
  red.merge('squash');
  await team.applyOnPush();
  const unrelated = team.pullRequest({ 'shop-9': { name: 'Shop 9', janitor: true } });
  const plan = await unrelated.plan();
  unrelated.merge('squash');
  await team.applyOnPush();

  const apply = await team.dispatch({ 'max-deletes': '6' });

  expect(plan).toMatchObject({ code: 0, codes: ['warning FA309'] });
  expect(plan.annotations.join()).toContain('does not count as their review');
  expect(apply.outputs.held).toBe('6');
  expect(team.twilio.names()).toHaveLength(12);
});

test('a blocked plan is applied when it is approved by its id', async () => {
  const { team } = await mergedRed();
  const refused = await team.applyOnPush();

  const apply = await team.dispatch({ 'approved-plan-id': refused.outputs['plan-id'] ?? '' });

  expect(apply).toMatchObject({ code: 0, outputs: { deletes: '6' } });
  expect(team.twilio.names()).toHaveLength(6);
});

test('a plan with a higher limit reviews what it shows', async () => {
  const team = await story({
    entries: SHOPS,
    settings: { unlisted: 'delete' },
    inputs: { 'max-deletes': '6' },
  });
  const pr = team.pullRequest(SIX_GO);
  const plan = await pr.plan();
  pr.merge('squash');

  const apply = await team.applyOnPush();

  expect(plan.code).toBe(0);
  expect(apply).toMatchObject({ code: 0, outputs: { deletes: '6' } });
});

test('the revert of a change that was blocked and merged leaves the account as it is', async () => {
  const { team, pr } = await mergedRed();
  await team.applyOnPush();
  const revert = pr.revert();
  const plan = await revert.plan();
  revert.merge('squash');

  const apply = await team.applyOnPush();

  expect([plan.code, apply.code]).toEqual([0, 0]);
  expect(team.twilio.writes()).toEqual([]);
});

/** A rename under a key that looks like a new address; its plan was red, and it was merged anyway. */
async function mergedRename(inputs: Record<string, string>) {
  const team = await story({
    entries: { 'acme-de': 'Acme.de', 'acme-en': 'Acme.com', shop: 'Acme Shop' },
    settings: { unlisted: 'delete' },
    inputs,
  });
  const pr = team.pullRequest({ shop: 'Acme Store' });
  const plan = await pr.plan();
  pr.merge('squash');
  const push = await team.applyOnPush();
  expect([plan.code, push.code]).toEqual([1, 1]);
  expect(plan.codes).toContain('error FA306');
  return team;
}

test.each([
  ['with', 'true'],
  ['without', 'false'],
])(
  'an address whose rename was blocked is not deleted by later runs, %s require-reviewed-plan',
  async (_, value) => {
    const team = await mergedRename({ 'require-reviewed-plan': value });

    await team.applyAtNight();
    await team.applyOnRequest();
    const unrelated = team.pullRequest({ 'acme-de': { name: 'Acme.de', janitor: true } });
    await unrelated.plan();
    unrelated.merge('squash');
    await team.applyOnPush();
    await team.applyAtNight();

    expect(team.console.row('Acme Shop').sid).toBe(fo(3));
    expect(team.twilio.writes().filter(({ request }) => request.startsWith('DELETE'))).toEqual([]);
  },
);

test('an address whose rename was blocked is renamed once the entry has its former name under was', async () => {
  const team = await mergedRename({});
  const fix = team.pullRequest({ shop: { name: 'Acme Store', was: 'Acme Shop' } });
  const plan = await fix.plan();
  fix.merge('squash');

  const apply = await team.applyOnPush();

  expect(plan.code).toBe(0);
  expect(apply).toMatchObject({ code: 0, outputs: { updates: '1', creates: '0', deletes: '0' } });
  expect(team.console.row('Acme Store').sid).toBe(fo(3));
});
