import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import {
  address,
  BASE,
  checkout,
  comment,
  entries,
  fo,
  HEAD,
  MERGE,
  pullRequest,
  push,
  queued,
  twilioWith,
} from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme', new: 'Brand new' });
const LIVE = [address(1, 'Acme', { janitor_enabled: true })];
const REVIEWED = { 'require-reviewed-plan': 'true' };

async function planned() {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan(pullRequest(), REVIEWED);
  return { twilio, github, repo, before: comment(github).body };
}

test.each([
  ['merged', { merged_at: '2026-06-01T10:00:00Z', merge_commit_sha: MERGE }, 'is merged'],
  ['closed', { closed: true as const }, 'is closed'],
  ['of an older head', { head: 'f00d'.repeat(10) }, 'has a newer head than 4ead4ead4e'],
])(
  'a plan job of a pull request that is %s leaves the comment unchanged, and logs it',
  async (_, differs, why) => {
    const { twilio, github, repo, before } = await planned();
    Object.assign(github.pulls[0] ?? {}, differs);
    twilio.state.flexFlows[fo(1)] = address(1, 'Acme');

    const plan = await repo.run('plan', pullRequest(), REVIEWED);

    expect(plan.code).toBe(0);
    expect(comment(github).body).toBe(before);
    expect(plan.stdout).toContain(`Pull request #7 ${why}: its comment was not changed.`);
  },
);

test('an apply that cannot plan keeps the reviewed plan, folded, and a later one applies it', async () => {
  const { github, repo, before } = await planned();
  github.merge(7, MERGE);

  const wrong = await repo.apply(push(), { ...REVIEWED, 'auth-token': 'wrong' });
  const { body } = comment(github);
  const right = await repo.apply(push(), REVIEWED);

  expect([wrong.code, right.code]).toEqual([1, 0]);
  expect(body).toContain('**No plan was made.**');
  expect(body).toContain(before.split('\n').slice(3).join('\n').trim());
  expect(body.split('\n')[1]).toBe(before.split('\n')[1]);
});

test('a plan with require-reviewed-plan fails when its comment cannot be written', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  github.fault = ({ method, path }) =>
    method === 'POST' && path.endsWith('/comments') ? { status: 403, message: 'Forbidden' } : undefined;
  const repo = checkout(twilio, github, FILE);

  expect((await repo.plan(pullRequest(), REVIEWED)).code).toBe(1);
  expect((await repo.plan()).code).toBe(0);
});

test('a merge group that does not change the file passes without a request to Twilio, whatever is live', async () => {
  const { twilio, github, repo } = await planned();
  const base = {
    ...queued,
    payload: { merge_group: { ...(queued.payload as { merge_group: object }).merge_group, base_sha: BASE } },
  };
  github.files[BASE] = { 'addresses.yaml': FILE };
  const before = twilio.requests().length;

  const plan = await repo.plan(base, REVIEWED);

  expect(plan.code).toBe(0);
  expect(twilio.requests()).toHaveLength(before);
  expect(plan.stdout).toContain('This merge group does not change the file: no plan was made.');
});

test('a merge group judges only what its own change adds to the groups before it', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const base = {
    ...queued,
    payload: { merge_group: { ...(queued.payload as { merge_group: object }).merge_group, base_sha: BASE } },
  };
  // The queue before it has the new address. Its own pull request turns off the janitor of acme.
  github.files[BASE] = {
    'addresses.yaml': `${HEAD}addresses:\n  acme: { name: Acme, studio: Webchat Flow, janitor: true }\n  new: { name: Brand new, studio: Webchat Flow }\n`,
  };
  const repo = checkout(twilio, github, HEAD + entries({ acme: 'Acme' }));
  await repo.plan(pullRequest(), REVIEWED);
  repo.write(FILE);

  const plan = await repo.plan(base, REVIEWED);

  expect(plan).toMatchObject({ code: 0, outputs: { creates: '1', updates: '1' } });
});
