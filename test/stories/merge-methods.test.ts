import { expect, test } from 'vitest';
import { story } from './support/story.ts';

const entries = { 'acme-de': 'Acme.de', 'acme-en': 'Acme.com', shop: 'Acme Shop' };
const METHODS = ['merge', 'squash', 'rebase'] as const;

test.each(METHODS)(
  'applies a reviewed plan after a %s, and the comment becomes its record',
  async (method) => {
    const team = await story({ entries });
    const pr = team.pullRequest({ shop: { name: 'Acme Shop', janitor: true } });
    await pr.plan();
    pr.merge(method);

    const apply = await team.applyOnPush();

    expect(apply).toMatchObject({ code: 0, codes: [], outputs: { updates: '1', held: '0' } });
    expect(team.console.row('Acme Shop').janitor_enabled).toBe(true);
    expect(pr.title).toBe('apply (1 updated)');
  },
);

test.each(METHODS)('applies what two commits of a pull request changed after a %s', async (method) => {
  const team = await story({ entries });
  const pr = team.pullRequest({ shop: { name: 'Acme Shop', janitor: true } });
  await pr.plan();
  pr.push({ 'acme-de': { name: 'Acme.de', janitor: true } });
  await pr.plan();
  pr.merge(method);

  const apply = await team.applyOnPush();

  expect(apply).toMatchObject({ code: 0, codes: [], outputs: { updates: '2' } });
  expect(pr.title).toBe('apply (2 updated)');
});

test.each(METHODS)(
  'applies a pull request that was brought up to date with main before a %s',
  async (method) => {
    const team = await story({ entries });
    const first = team.pullRequest({ shop: { name: 'Acme Shop', janitor: true } });
    const second = team.pullRequest({ 'acme-de': { name: 'Acme.de', janitor: true } });
    await first.plan();
    first.merge('squash');
    await team.applyOnPush();
    second.update();
    await second.plan();
    second.merge(method);

    const apply = await team.applyOnPush();

    expect(apply).toMatchObject({ code: 0, codes: [], outputs: { updates: '1' } });
    expect(team.console.row('Acme.de').janitor_enabled).toBe(true);
  },
);

test.each(METHODS)(
  'holds a commit that was pushed after the plan and merged without one by a %s',
  async (method) => {
    const team = await story({ entries });
    const pr = team.pullRequest({ shop: { name: 'Acme Shop', janitor: true } });
    await pr.plan();
    pr.push({ 'acme-de': { name: 'Acme.de', janitor: true } });
    pr.merge(method);

    const apply = await team.applyOnPush();

    expect(apply.code).toBe(1);
    expect(apply.codes).toContain('error FA310');
    expect(team.twilio.writes()).toEqual([]);
  },
);

test('holds a push without a pull request', async () => {
  const team = await story({ entries });
  team.push({ shop: { name: 'Acme Shop', janitor: true } });

  const apply = await team.applyOnPush();

  expect(apply.code).toBe(1);
  expect(apply.codes).toContain('error FA310');
  expect(team.twilio.writes()).toEqual([]);
});

test('holds the direct commits of a push that also contains a reviewed pull request', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest({ shop: { name: 'Acme Shop', janitor: true } });
  await pr.plan();
  const { before } = pr.merge('squash');
  const direct = team.push({ 'acme-de': { name: 'Acme.de', janitor: true } });

  const apply = await team.applyOnPush({ ...direct, before });

  expect(apply).toMatchObject({ code: 1, outputs: { held: '1' } });
  expect(apply.codes).toContain('error FA310');
  expect(team.console.row('Acme Shop').janitor_enabled).toBe(true);
  expect(team.console.row('Acme.de').janitor_enabled).toBe(false);
});
