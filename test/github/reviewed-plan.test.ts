import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import {
  address,
  annotations,
  BASE,
  byHand,
  checkout,
  comment,
  entries,
  fo,
  HEAD,
  HEAD_COMMIT,
  MERGE,
  made,
  pullRequest,
  push,
  twilioWith,
} from './scene.ts';

const LIVE = [address(1, 'Acme', { janitor_enabled: true }), address(2, 'Shop', { janitor_enabled: true })];
const FILE = HEAD + entries({ acme: 'Acme', shop: 'Shop', new: 'Brand new' });
const OTHER = '0e4e'.repeat(10);
const REVIEWED = { 'require-reviewed-plan': 'true' };

/** A pull request whose plan was shown, merged. */
async function merged() {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  const plan = await repo.plan(pullRequest(), REVIEWED);
  github.merge(7, MERGE);
  return { twilio, github, repo, plan };
}

test('the plan that the pull request showed is applied', async () => {
  const { twilio, repo } = await merged();

  const apply = await repo.apply(push(), REVIEWED);

  expect(apply).toMatchObject({ code: 0, outputs: { creates: '1', updates: '2' } });
  expect(twilio.names()).toEqual(['Acme', 'Shop', 'Brand new']);
});

test('a part of the reviewed plan is applied when the rest was changed by hand', async () => {
  const { twilio, repo } = await merged();
  twilio.state.flexFlows[fo(2)] = address(2, 'Shop');

  const apply = await repo.apply(push(), REVIEWED);

  expect(apply).toMatchObject({ code: 0, outputs: { creates: '1', updates: '1' } });
});

test('a second run finishes an apply that ended halfway', async () => {
  const github = await gitHub();
  let fails = true;
  const twilio = await twilioWith(LIVE, {
    fault: ({ method, path }) =>
      fails && method === 'POST' && path.endsWith(fo(2))
        ? { kind: 'status', status: 400, code: 45004, message: 'Invalid' }
        : undefined,
  });
  const repo = checkout(twilio, github, FILE);
  await repo.plan(pullRequest(), REVIEWED);
  github.merge(7, MERGE);
  const first = await repo.apply(push(), REVIEWED);
  fails = false;

  const second = await repo.apply(push(), REVIEWED);

  expect([first.code, second.code]).toEqual([1, 0]);
  expect(second.outputs).toMatchObject({ creates: '0', updates: '1' });
  expect(JSON.parse(second.outputs.addresses ?? '')).toMatchObject({ new: { sid: made(1) } });
});

test('a change that was not shown is held and named, and what was reviewed is applied', async () => {
  const { twilio, repo, plan } = await merged();
  twilio.state.flexFlows[fo(1)] = address(1, 'Acme', { janitor_enabled: true, long_lived: true });

  const apply = await repo.apply(push(), REVIEWED);

  expect(apply).toMatchObject({ code: 1, outputs: { creates: '1', updates: '1', held: '1' } });
  expect(twilio.names()).toEqual(['Acme', 'Shop', 'Brand new']);
  expect(twilio.state.flexFlows[fo(1)]).toMatchObject({ janitor_enabled: true, long_lived: true });
  const [first] = annotations(apply);
  expect(first).toMatch(/^::error title=FA310::1 change .*#7 showed a different plan.*: update acme/m);
  expect(plan.outputs['plan-id']).not.toBe(apply.outputs['plan-id']);
  // What is left is another plan, which can be approved by its id.
  const id = /approved-plan-id: ([0-9a-f]{64})/.exec(first ?? '')?.[1] ?? '';
  const approved = await repo.apply(byHand, { ...REVIEWED, 'approved-plan-id': id });
  expect(approved).toMatchObject({ code: 0, outputs: { updates: '1', held: '0' } });
});

test('what was held is marked on the pull request, and the reviewed plan is kept, folded', async () => {
  const { github, twilio, repo } = await merged();
  const before = comment(github).body;
  twilio.state.flexFlows[fo(1)] = address(1, 'Acme', { janitor_enabled: true, long_lived: true });

  await repo.apply(push(), REVIEWED);

  const { body } = comment(github);
  expect(body).toContain('**FA310**');
  expect(body).toMatch(/acme`.*held: update.*not shown on this pull request/);
  const [folded] = body.split('<!-- end of the reviewed plan -->');
  expect(folded?.split('<!-- the reviewed plan -->')[1]?.trim()).toBe(
    before.split('\n').slice(3).join('\n').trim(),
  );
});

test('the plan of another head than the merged one does not count, and both heads are named', async () => {
  const { twilio, github, repo } = await merged();
  Object.assign(github.pulls[0] ?? {}, { head: 'f00d'.repeat(10) });

  const apply = await repo.apply(push(), REVIEWED);

  expect(apply.code).toBe(1);
  expect(twilio.writes()).toEqual([]);
  expect(annotations(apply)[0]).toMatch(/#7 .*4ead4ead4e.*f00df00df0.*`require-reviewed-plan`/);
});

test('drift that nobody reviewed is held with a warning, and the reviewed change beside it is applied', async () => {
  const { twilio, github, repo } = await merged();
  github.files[BASE] = { 'addresses.yaml': HEAD + entries({ acme: 'Acme', shop: 'Shop', other: 'Other' }) };
  const text = HEAD + entries({ acme: 'Acme', shop: 'Shop', new: 'Brand new', other: 'Other' });
  repo.write(text);
  twilio.state.flexFlows[fo(3)] = address(3, 'Other', { enabled: false });

  const apply = await repo.apply(push(), REVIEWED);

  expect(apply).toMatchObject({ code: 0, outputs: { creates: '1', held: '1' } });
  expect(twilio.state.flexFlows[fo(3)]?.enabled).toBe(false);
  expect(annotations(apply).join('\n')).toMatch(/^::warning title=FA310::1 change .*drift.*: update other/m);
});

test('what a record lists as done no longer counts as reviewed', async () => {
  const { twilio, repo } = await merged();
  await repo.apply(push(), REVIEWED);
  twilio.state.flexFlows[fo(1)] = address(1, 'Acme', { janitor_enabled: true });

  const byHandAgain = await repo.apply(byHand, REVIEWED);

  expect(byHandAgain).toMatchObject({ code: 1, outputs: { held: '1', updates: '0' } });
  expect(twilio.state.flexFlows[fo(1)]?.janitor_enabled).toBe(true);
});

test('a blocked plan reviews nothing', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, `${HEAD}unlisted: delete\n${entries({ acme: 'Acme' })}`);
  await repo.plan(pullRequest(), { ...REVIEWED, 'max-deletes': '0' });
  github.merge(7, MERGE);

  const apply = await repo.apply(byHand, { ...REVIEWED, 'max-deletes': '1' });

  expect(apply).toMatchObject({ code: 1, outputs: { held: '2' } });
  expect(twilio.writes()).toEqual([]);
});

test('two reviewed changes of one address are applied together', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const text = (settings: string) =>
    `${HEAD}addresses:\n  acme: { name: Acme, studio: Webchat Flow, ${settings} }\n`;
  github.history.push(OTHER, BASE);
  const repo = checkout(twilio, github, text('janitor: false'));
  await repo.plan(pullRequest(), REVIEWED);
  github.merge(7, OTHER);
  // It was never applied; the next one is planned on top of it.
  github.pulls.unshift({ number: 8, head: HEAD_COMMIT, merged_at: null, merge_commit_sha: null });
  repo.write(text('janitor: false, longLived: true'));
  await repo.run(
    'plan',
    {
      ...pullRequest(),
      payload: { pull_request: { number: 8, head: { sha: HEAD_COMMIT }, base: { sha: OTHER } } },
    },
    REVIEWED,
  );
  github.merge(8, MERGE);
  github.history.unshift(MERGE);

  const apply = await repo.apply(push({ before: OTHER }), REVIEWED);

  expect(apply).toMatchObject({ code: 0, outputs: { updates: '1', held: '0' } });
  expect(github.comments.map(({ on, body }) => [on, body.includes(':record -->')])).toEqual([
    [7, true],
    [8, true],
  ]);
});

test('a plan with nothing to do needs no review', async () => {
  const [twilio, github] = [await twilioWith([address(1, 'Acme')]), await gitHub()];

  const apply = await checkout(twilio, github, HEAD + entries({ acme: 'Acme' })).apply(push(), REVIEWED);

  expect(apply.code).toBe(0);
});

test('a plan needs no review without require-reviewed-plan', async () => {
  const { github, repo } = await merged();
  github.comments.length = 0;

  expect((await repo.apply()).code).toBe(0);
});
