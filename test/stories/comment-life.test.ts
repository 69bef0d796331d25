import { expect, test } from 'vitest';
import { DOWN, story } from './support/story.ts';

const entries = { 'acme-de': 'Acme.de', 'acme-en': 'Acme.com', 'acme-it': 'Acme.it', shop: 'Acme Shop' };
const SHOP = { shop: { name: 'Acme Shop', janitor: true } };
const NEW = { new: { name: 'Brand new', website: 'https://new.acme.com' } };
const WRONG_TOKEN = { 'auth-token': 'f'.repeat(32) };

/** A pull request that adds an address, merged and applied. */
async function applied() {
  const team = await story({ entries });
  const pr = team.pullRequest(NEW);
  const plan = await pr.plan();
  pr.merge('squash');
  expect((await team.applyOnPush()).code).toBe(0);
  expect(pr.title).toBe('apply (1 created)');
  return { team, pr, plan };
}

test('the record of an apply stays when the plan job runs again after the merge', async () => {
  const { team, pr, plan } = await applied();
  const { comment } = pr;

  const again = await team.rerun(plan);

  expect(again.code).toBe(0);
  expect(pr.comment).toBe(comment);
});

test('the record of an apply stays when a plan runs on the event closed', async () => {
  const { pr } = await applied();
  const { comment } = pr;

  await pr.planOn('closed');

  expect(pr.comment).toBe(comment);
});

test('the reviewed plan stays when a plan runs on the event closed before the apply', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);
  await pr.plan();
  pr.merge('squash');
  const { comment } = pr;
  team.console.switchOff('Acme.it');

  await pr.planOn('closed');
  const unchanged = pr.comment === comment;
  const apply = await team.applyOnPush();

  expect(unchanged).toBe(true);
  expect(apply).toMatchObject({ code: 0, outputs: { updates: '1', held: '1' } });
  expect(team.console.row('Acme.it').enabled).toBe(false);
});

test('the comment of a pull request that was closed without a merge stays as it was', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);
  const plan = await pr.plan();
  const { comment } = pr;
  pr.close();
  team.console.switchOff('Acme.it');

  await pr.planOn('closed');
  await team.rerun(plan);

  expect(pr.comment).toBe(comment);
});

test('logs why a plan after the merge did not write the comment', async () => {
  const { team, plan } = await applied();

  const again = await team.rerun(plan);

  expect(again.stdout).toMatch(/comment.*(merged|closed)|(merged|closed).*comment/i);
});

test('drift that a plan job sees after the merge does not count as reviewed', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);
  const plan = await pr.plan();
  pr.merge('squash');
  team.console.switchOff('Acme.it');
  await team.rerun(plan);

  const apply = await team.applyOnPush();

  expect(apply).toMatchObject({ code: 0, outputs: { updates: '1', held: '1' } });
  expect(team.console.row('Acme.it').enabled).toBe(false);
});

test.each([
  ['with a wrong token', WRONG_TOKEN, undefined],
  ['while Twilio is down', {}, DOWN],
])(
  'the comment keeps the reviewed plan, folded, after an apply %s, and a later run applies it',
  async (_, inputs, fault) => {
    const team = await story({ entries });
    const pr = team.pullRequest(NEW);
    await pr.plan();
    pr.merge('squash');
    team.twilioFault = fault;

    const failed = await team.applyOnPush(undefined, inputs);
    const shown = pr.comment;
    team.twilioFault = undefined;
    const apply = await team.rerun({ ...failed, inputs: {} });

    expect(failed.code).toBe(1);
    expect(shown).toMatch(/^### Twilio Flex addresses: apply/m);
    expect(shown).toContain('<details>');
    expect(shown).toContain('Brand new');
    expect(shown).toContain('new.acme.com');
    expect(apply).toMatchObject({ code: 0, outputs: { creates: '1' } });
    expect(pr.title).toBe('apply (1 created)');
  },
);

test('the record still holds the reviewed plan, folded', async () => {
  const { pr, plan } = await applied();

  expect(pr.comment).toContain(plan.outputs['plan-id']);
  expect(pr.comment).toMatch(/<details>[\s\S]*Brand new/);
});

test('the record stays when the apply runs again and finds nothing to do', async () => {
  const { team, pr } = await applied();
  const { comment } = pr;

  expect((await team.applyOnPush()).code).toBe(0);
  expect((await team.dispatch()).code).toBe(0);
  expect((await team.applyAtNight()).code).toBe(0);

  expect(pr.comment).toBe(comment);
});

test('a plan that someone else edited does not count as reviewed', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);
  await pr.plan();
  pr.editComment((body) => body);
  pr.merge('squash');

  const apply = await team.applyOnPush();

  expect(apply.code).toBe(1);
  expect(apply.codes).toContain('error FA310');
  expect(team.twilio.writes()).toEqual([]);
});

test('a plan job fails where its comment could not be written and plans must be reviewed', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);
  team.github.fault = ({ method, path }) =>
    method === 'POST' && path.endsWith('/comments') ? { status: 403, message: 'Forbidden' } : undefined;

  expect((await pr.plan()).code).toBe(1);
});

test('what the pull request had not shown is marked in the record', async () => {
  const team = await story({ entries, inputs: { 'require-reviewed-plan': 'false' } });
  const pr = team.pullRequest(SHOP);
  await pr.plan();
  pr.merge('squash');
  team.console.switchOff('Acme.it');

  await team.applyOnPush();

  expect(pr.title).toBe('apply (2 updated)');
  expect(pr.comment).toMatch(/acme-it[^\n]*\bnot\b/);
});
