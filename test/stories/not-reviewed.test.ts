import { expect, test } from 'vitest';
import { DOWN as GITHUB_DOWN } from '../support/github.ts';
import { tipEvent } from './support/events.ts';
import { story, type Team } from './support/story.ts';

const entries = { 'acme-de': 'Acme.de', 'acme-en': 'Acme.com', 'acme-it': 'Acme.it', shop: 'Acme Shop' };
const SHOP = { shop: { name: 'Acme Shop', janitor: true } };
const DE = { 'acme-de': { name: 'Acme.de', janitor: true } };

/** A pull request with these entries is planned and merged. */
async function merged(team: Team, changed: Parameters<Team['pullRequest']>[0]) {
  const pr = team.pullRequest(changed);
  await pr.plan();
  pr.merge('squash');
  return pr;
}

test('writes nothing while the reviewed plan cannot be read, and applies it in the next run', async () => {
  const team = await story({ entries });
  await merged(team, SHOP);
  team.github.fault = GITHUB_DOWN;
  const failed = await team.applyOnPush();
  team.github.fault = () => undefined;

  expect(failed.code).toBe(1);
  expect(team.twilio.writes()).toEqual([]);
  expect(await team.rerun(failed)).toMatchObject({ code: 0, outputs: { updates: '1' } });
});

test('a comment by an identity other than that of the apply reviews nothing', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);
  team.repository.me = { login: 'acme-bot', type: 'User' };
  await pr.plan();
  team.repository.me = { login: 'github-actions[bot]', type: 'Bot' };
  pr.merge('squash');

  const apply = await team.applyOnPush();

  expect(apply.code).toBe(1);
  expect(apply.codes).toContain('error FA310');
  expect(team.twilio.writes()).toEqual([]);
});

test('a pull request of a fork has no plan, and what it brings is held after the merge', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP, { from: 'somebody/sites' });
  const plan = await pr.plan();
  const shown = pr.comments;
  pr.merge('squash');

  const apply = await team.applyOnPush();

  expect(plan).toMatchObject({ code: 0, codes: ['warning FA403'] });
  expect(shown).toEqual([]);
  expect(apply.code).toBe(1);
  expect(apply.codes).toContain('error FA310');
  expect(team.twilio.writes()).toEqual([]);
});

test('what a forced push of main takes back is held', async () => {
  const team = await story({ entries });
  await merged(team, SHOP);
  const { before } = team.repository.pushes.at(-1) ?? { before: '' };
  await team.applyOnPush();
  const writes = team.twilio.writes().length;

  const apply = await team.applyOnPush(team.repository.push('main', before, true));

  expect(apply.code).toBe(1);
  expect(team.twilio.writes().slice(writes)).toEqual([]);
  expect(team.console.row('Acme Shop').janitor_enabled).toBe(true);
});

test.each([
  ['a plan of an older head', true],
  ['no plan at all', false],
])('what an apply writes into the comment is not a review, after %s', async (_, isPlanned) => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);
  if (isPlanned) await pr.plan();
  pr.push(DE);
  pr.merge('squash');
  const held = await team.applyOnPush();

  const runs = [
    await team.rerun(held),
    await team.applyOnPush(),
    await team.dispatch(),
    await team.applyAtNight(),
  ];

  expect(held.code).toBe(1);
  expect(runs.map(({ code }) => code)).toEqual([1, 1, 1, 1]);
  expect(team.twilio.writes()).toEqual([]);
});

test.each(['workflow_dispatch', 'schedule'] as const)(
  'a plan on the event %s leaves the comment of a merged pull request unchanged, and reviews nothing',
  async (name) => {
    const team = await story({ entries });
    const pr = await merged(team, SHOP);
    const { comment } = pr;
    team.console.switchOff('Acme.it');

    const plan = await team.run('plan', tipEvent(team.repository, name));
    const unchanged = pr.comment === comment;
    const apply = await team.applyOnPush();

    expect([plan.code, unchanged]).toEqual([0, true]);
    expect(apply).toMatchObject({ code: 0, outputs: { updates: '1', held: '1' } });
    expect(team.console.row('Acme.it').enabled).toBe(false);
  },
);

test('an address that was created and then deleted in the Console is not created again', async () => {
  const team = await story({ entries });
  await merged(team, { new: 'Brand new' });
  await team.applyOnPush();
  delete team.twilio.state.flexFlows[team.console.row('Brand new').sid];

  const apply = await team.dispatch();

  expect(apply.outputs.held).toBe('1');
  expect(team.twilio.names()).toEqual(Object.values(entries));
});

test('a change that returns after its revert needs another review', async () => {
  const team = await story({ entries });
  const pr = await merged(team, SHOP);
  await team.applyOnPush();
  const revert = pr.revert();
  await revert.plan();
  revert.merge('squash');
  await team.applyOnPush();
  const writes = team.twilio.writes().length;
  revert.revert().merge('squash');

  const apply = await team.applyOnPush();

  expect(apply.code).toBe(1);
  expect(apply.codes).toContain('error FA310');
  expect(team.twilio.writes().slice(writes)).toEqual([]);
});

test('a plan job that starts only after the merge reviews nothing', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);
  const late = pr.event('opened');
  pr.merge('squash');
  await team.run('plan', late);

  const apply = await team.applyOnPush();

  expect(apply.code).toBe(1);
  expect(apply.codes).toContain('error FA310');
  expect(team.twilio.writes()).toEqual([]);
});
