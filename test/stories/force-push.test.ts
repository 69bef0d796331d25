import { expect, test } from 'vitest';
import { story } from './support/story.ts';

const entries = { 'acme-de': 'Acme.de', 'acme-en': 'Acme.com', shop: 'Acme Shop' };
const SHOP = { shop: { name: 'Acme Shop', janitor: true } };
const DE = { 'acme-de': { name: 'Acme.de', janitor: true } };

test('leaves the comment unchanged when the job of a head that a forced push replaced runs again', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);
  const old = await pr.plan();
  pr.forcePush(DE);
  await pr.plan();
  const { comment } = pr;

  const again = await team.rerun(old);

  expect(pr.comment).toBe(comment);
  expect(again.stdout).toMatch(/comment/i);
});

test('leaves the comment unchanged when the job of an older head runs again', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);
  const old = await pr.plan();
  pr.push(DE);
  await pr.plan();
  const { comment } = pr;

  await team.rerun(old);

  expect(pr.comment).toBe(comment);
});

test('applies what a forced push left, and nothing of what it replaced', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);
  await pr.plan();
  pr.forcePush(DE);
  await pr.plan();
  pr.merge('rebase');

  const apply = await team.applyOnPush();

  expect(apply).toMatchObject({ code: 0, codes: [], outputs: { updates: '1' } });
  expect(team.console.row('Acme.de').janitor_enabled).toBe(true);
  expect(team.console.row('Acme Shop').janitor_enabled).toBe(false);
});

test('holds changes of a forced push that no plan showed', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);
  await pr.plan();
  pr.forcePush(DE);
  pr.merge('squash');

  const apply = await team.applyOnPush();

  expect(apply.code).toBe(1);
  expect(team.twilio.writes()).toEqual([]);
});
