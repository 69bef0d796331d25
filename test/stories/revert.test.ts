import { expect, test } from 'vitest';
import { fo, made } from '../golden/action/scene.ts';
import { story } from './support/story.ts';

const entries = { 'acme-de': 'Acme.de', 'acme-en': 'Acme.com', shop: 'Acme Shop' };

test.each(['merge', 'squash', 'rebase'] as const)(
  'puts an address back after the revert of a %s was reviewed and merged',
  async (method) => {
    const team = await story({ entries });
    const pr = team.pullRequest({ shop: { name: 'Acme Shop', janitor: true } });
    await pr.plan();
    pr.merge(method);
    await team.applyOnPush();
    const revert = pr.revert();
    await revert.plan();
    revert.merge(method);

    const apply = await team.applyOnPush();

    expect(apply).toMatchObject({ code: 0, codes: [], outputs: { updates: '1' } });
    expect(team.console.row('Acme Shop').janitor_enabled).toBe(false);
    expect(revert.title).toBe('apply (1 updated)');
    expect(pr.title).toBe('apply (1 updated)');
  },
);

test('deletes an added address again after its revert was reviewed and merged', async () => {
  const team = await story({ entries, settings: { unlisted: 'delete' } });
  const pr = team.pullRequest({ new: 'Brand new' });
  await pr.plan();
  pr.merge('squash');
  await team.applyOnPush();
  expect(team.twilio.names()).toContain('Brand new');
  const revert = pr.revert();
  const plan = await revert.plan();
  expect(plan).toMatchObject({ code: 0, outputs: { deletes: '1' } });
  expect(revert.comment).toContain(made(1));
  revert.merge('squash');

  const apply = await team.applyOnPush();

  expect(apply).toMatchObject({ code: 0, outputs: { deletes: '1' } });
  expect(team.twilio.names()).toEqual(['Acme.de', 'Acme.com', 'Acme Shop']);
});

test('writes nothing for a revert of a change that was never applied', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest({ shop: { name: 'Acme Shop', janitor: true } });
  await pr.plan();
  const { before } = pr.merge('squash');
  const push = pr.revert().merge('squash');

  const apply = await team.applyOnPush({ ...push, before });

  expect(apply).toMatchObject({ code: 0, codes: [], outputs: { changed: 'false' } });
  expect(team.twilio.writes()).toEqual([]);
});

test('blocks the revert of a rename, proposes the fix, and loses nothing when it is merged anyway', async () => {
  const team = await story({ entries, settings: { unlisted: 'delete' } });
  const pr = team.pullRequest({ shop: { name: 'Acme Store', was: 'Acme Shop' } });
  await pr.plan();
  pr.merge('squash');
  await team.applyOnPush();
  const before = team.twilio.writes().length;
  const revert = pr.revert();
  const plan = await revert.plan();
  revert.merge('squash');

  await team.applyOnPush();
  await team.applyAtNight();
  await team.dispatch({ 'max-deletes': 'all' });

  expect(plan).toMatchObject({ code: 1, outputs: { blocked: 'true' } });
  expect(plan.annotations.find((line) => line.includes('FA306'))).toContain('was: "Acme Store"');
  expect(team.twilio.writes().slice(before)).toEqual([]);
  expect(team.console.row('Acme Store').sid).toBe(fo(3));
});
