import { expect, test } from 'vitest';
import { fo } from '../golden/action/scene.ts';
import { DOWN, story, type Team } from './support/story.ts';

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

test('a run by hand finishes an apply that ended halfway, after an unrelated merge', async () => {
  const team = await story({ entries });
  const pr = await merged(team, { ...SHOP, ...DE });
  team.twilioRefuses = new RegExp(`^POST .*${fo(4)}$`);
  const half = await team.applyOnPush();
  team.twilioRefuses = undefined;
  team.docsPullRequest().merge('squash');

  const apply = await team.dispatch();

  expect(half.code).toBe(1);
  expect(team.console.row('Acme.de').janitor_enabled).toBe(true);
  expect(apply).toMatchObject({ code: 0, outputs: { updates: '1', held: '0' } });
  expect(team.console.row('Acme Shop').janitor_enabled).toBe(true);
  expect(pr.title).toMatch(/^apply/);
});

test('what an apply that ended halfway has done no longer counts as reviewed', async () => {
  const team = await story({ entries });
  await merged(team, { ...SHOP, ...DE });
  team.twilioRefuses = new RegExp(`^POST .*${fo(4)}$`);
  await team.applyOnPush();
  team.twilioRefuses = undefined;
  team.console.change('Acme.de', { janitor_enabled: false });

  const apply = await team.dispatch();

  expect(apply.outputs).toMatchObject({ updates: '1', held: '1' });
  expect(team.console.row('Acme Shop').janitor_enabled).toBe(true);
  expect(team.console.row('Acme.de').janitor_enabled).toBe(false);
});

test('one run applies several merged pull requests that no run has applied yet', async () => {
  const team = await story({ entries });
  team.twilioFault = DOWN;
  await team.applyOnPush();
  team.twilioFault = undefined;
  const pulls = [];
  for (const [key, name] of Object.entries(entries))
    pulls.push(await merged(team, { [key]: { name, janitor: true } }));

  const apply = await team.dispatch();

  expect(apply).toMatchObject({ code: 0, outputs: { updates: '4', held: '0' } });
  for (const pr of pulls) expect(pr.title).toMatch(/^apply/);
});

test('a plan stays valid after another pull request was merged and applied', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);
  await pr.plan();
  await merged(team, DE);
  await team.applyOnPush();
  pr.merge('squash');

  expect(await team.applyOnPush()).toMatchObject({ code: 0, codes: [], outputs: { updates: '1' } });
});

test('a plan that was made before another pull request was applied shows its change, and both are applied', async () => {
  const team = await story({ entries });
  await merged(team, DE);
  const pr = team.pullRequest(SHOP);
  const plan = await pr.plan();
  pr.merge('squash');

  expect(plan).toMatchObject({ code: 0, outputs: { updates: '2' } });
  expect(await team.applyOnPush()).toMatchObject({ code: 0, codes: [], outputs: { updates: '2' } });
});

test('finds its comment below more than a hundred others', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);
  for (let n = 0; n < 120; n++)
    team.repository.comment(pr.row.number, `Comment ${n}`, { login: 'ann', type: 'User' });
  await pr.plan();
  await pr.planOn('synchronize');
  pr.merge('squash');

  const apply = await team.applyOnPush();

  expect(apply).toMatchObject({ code: 0, outputs: { updates: '1' } });
  expect(pr.comments).toHaveLength(121);
  expect(pr.comments.at(-1)?.body).toContain('apply (1 updated)');
});

test('a pull request that was closed and opened again gets a plan again', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);
  await pr.plan();
  pr.close();
  pr.reopen();
  pr.push(DE);
  await pr.planOn('reopened');
  pr.merge('squash');

  expect(await team.applyOnPush()).toMatchObject({ code: 0, codes: [], outputs: { updates: '2' } });
});
