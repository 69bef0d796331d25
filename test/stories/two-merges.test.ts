import { expect, test } from 'vitest';
import { DOWN, story } from './support/story.ts';

const entries = { 'acme-de': 'Acme.de', 'acme-en': 'Acme.com', shop: 'Acme Shop' };
const SHOP = { shop: { name: 'Acme Shop', janitor: true } };
const DE = { 'acme-de': { name: 'Acme.de', janitor: true } };

/** Two pull requests, planned and merged before an apply of either runs. */
async function withinAMinute(method: 'merge' | 'squash' | 'rebase') {
  const team = await story({ entries });
  const [first, second] = [team.pullRequest(SHOP), team.pullRequest(DE)];
  await first.plan();
  await second.plan();
  const pushes = [first.merge(method), second.merge(method)] as const;
  return { team, first, second, pushes };
}

test.each(['merge', 'squash', 'rebase'] as const)(
  'of two pull requests merged within a minute by %s the first run is refused, and the second applies both',
  async (method) => {
    const { team, first, second, pushes } = await withinAMinute(method);

    const refused = await team.applyOnPush(pushes[0]);
    const apply = await team.applyOnPush(pushes[1]);

    expect(refused).toMatchObject({ code: 1, codes: ['error FA402'] });
    expect(apply).toMatchObject({ code: 0, codes: [], outputs: { updates: '2', held: '0' } });
    expect([first.title, second.title]).toEqual([
      expect.stringMatching(/^apply/),
      expect.stringMatching(/^apply/),
    ]);
    expect(first.comment).toContain('`shop`');
    expect(second.comment).toContain('`acme-de`');
  },
);

test('when the run of the second merge comes first, it applies both, and the other run leaves the records', async () => {
  const { team, first, second, pushes } = await withinAMinute('squash');

  const apply = await team.applyOnPush(pushes[1]);
  const comments = [first.comment, second.comment];
  const late = await team.applyOnPush(pushes[0]);

  expect(apply).toMatchObject({ code: 0, outputs: { updates: '2' } });
  expect(late).toMatchObject({ code: 1, codes: ['error FA402'] });
  expect([first.comment, second.comment]).toEqual(comments);
  expect(first.title).toMatch(/^apply/);
});

test('of two merges the second applies both when only the first was planned before it', async () => {
  const team = await story({ entries });
  const first = team.pullRequest(SHOP);
  await first.plan();
  first.merge('squash');
  const second = team.pullRequest(DE);
  await second.plan();
  second.merge('squash');

  const apply = await team.applyOnPush();

  expect(apply).toMatchObject({ code: 0, codes: [], outputs: { updates: '2' } });
});

test('applies an address change when a change of other files was merged right after it', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);
  await pr.plan();
  const push = pr.merge('squash');
  team.docsPullRequest().merge('squash');

  const apply = await team.applyOnPush(push);

  expect(apply).toMatchObject({ code: 0, codes: [], outputs: { updates: '1' } });
  expect(pr.title).toBe('apply (1 updated)');
});

test.each(['merge', 'squash', 'rebase'] as const)(
  'a run by hand applies what was reviewed after an unrelated %s, and writes its record',
  async (method) => {
    const team = await story({ entries });
    const pr = team.pullRequest(SHOP);
    await pr.plan();
    pr.merge(method);
    team.twilioFault = DOWN;
    await team.applyOnPush();
    team.twilioFault = undefined;
    team.docsPullRequest().merge(method);

    const apply = await team.dispatch();

    expect(apply).toMatchObject({ code: 0, outputs: { updates: '1', held: '0' } });
    expect(apply.codes).not.toContain('error FA310');
    expect(pr.title).toBe('apply (1 updated)');
  },
);

test('a scheduled run applies what was reviewed and not applied yet', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);
  await pr.plan();
  pr.merge('squash');

  const apply = await team.applyAtNight();

  expect(apply).toMatchObject({ code: 0, outputs: { updates: '1', held: '0' } });
});

test('the apply of a later change catches up on an earlier one whose apply failed', async () => {
  const team = await story({ entries });
  const first = team.pullRequest(SHOP);
  await first.plan();
  first.merge('squash');
  team.twilioFault = DOWN;
  await team.applyOnPush();
  team.twilioFault = undefined;
  const second = team.pullRequest(DE);
  await second.plan();
  second.merge('squash');

  const apply = await team.applyOnPush();

  expect(apply).toMatchObject({ code: 0, codes: [], outputs: { updates: '2' } });
  expect(first.title).toMatch(/^apply/);
});
