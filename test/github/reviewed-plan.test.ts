import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import {
  address,
  annotations,
  checkout,
  comment,
  entries,
  fo,
  HEAD,
  MERGE,
  made,
  pullRequest,
  push,
  twilioWith,
} from './scene.ts';

const LIVE = [address(1, 'Acme', { janitor_enabled: true }), address(2, 'Shop', { janitor_enabled: true })];
const FILE = HEAD + entries({ acme: 'Acme', shop: 'Shop', new: 'Brand new' });
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

test('a part of the reviewed plan is applied when other people have made the rest', async () => {
  const { twilio, repo } = await merged();
  twilio.state.flexFlows[fo(2)] = address(2, 'Shop');

  const apply = await repo.apply(push(), REVIEWED);

  expect(apply).toMatchObject({ code: 0, outputs: { creates: '1', updates: '1' } });
});

test('a second run finishes an apply that ended half way', async () => {
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

test('a change that was not shown is refused and named, and nothing is written', async () => {
  const { twilio, repo } = await merged();
  twilio.state.flexFlows[fo(1)] = address(1, 'Acme', { janitor_enabled: true, long_lived: true });

  const apply = await repo.apply(push(), REVIEWED);

  expect(apply).toMatchObject({ code: 1, outputs: { blocked: 'true' } });
  expect(twilio.writes()).toEqual([]);
  expect(annotations(apply)).toEqual([
    '::error title=FA310::1 change was not in the plan that pull request #7 showed: update acme. Look at the plan as it is now, and run with its id as approved-plan-id; or open a pull request that shows it.',
  ]);
});

test('the refusal is shown on the pull request with the current plan, and the reviewed plan stays in the metadata', async () => {
  const { github, twilio, repo } = await merged();
  const sealed = comment(github).body.split('\n')[1];
  twilio.state.flexFlows[fo(1)] = address(1, 'Acme', { janitor_enabled: true, long_lived: true });

  await repo.apply(push(), REVIEWED);

  expect(comment(github).body).toContain('**FA310**');
  expect(comment(github).body).toContain('- longLived: true');
  expect(comment(github).body.split('\n')[1]).toBe(sealed);
  expect((await repo.apply(push(), REVIEWED)).code).toBe(1);
});

test('the plan of another head than the merged one is refused, and both heads are named', async () => {
  const { twilio, github, repo } = await merged();
  Object.assign(github.pulls[0] ?? {}, { head: 'f00d'.repeat(10) });

  const apply = await repo.apply(push(), REVIEWED);

  expect(apply.code).toBe(1);
  expect(twilio.writes()).toEqual([]);
  expect(annotations(apply)).toEqual([
    expect.stringMatching(
      /FA310::The comment of pull request #7 shows the plan of 4ead4ead4e, and f00df00df0 was merged/,
    ),
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
