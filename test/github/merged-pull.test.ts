import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import {
  address,
  annotations,
  checkout,
  entries,
  HEAD,
  HEAD_COMMIT,
  MERGE,
  push,
  schedule,
  twilioWith,
} from './scene.ts';

const LIVE = [address(1, 'Acme'), address(2, 'Careers')];
const FILE = `${HEAD}unlisted: delete\n${entries({ acme: 'Acme' })}`;

/** Pull request 7, whose plan showed the delete of Careers, is merged. */
async function merged(differs: object = {}) {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan(undefined, { 'require-reviewed-plan': 'true' });
  github.merge(7, MERGE);
  Object.assign(github.pulls[0] ?? {}, differs);
  return { twilio, github, repo };
}

test.each([
  ['push', push()],
  ['schedule', schedule],
])(
  'a pull request that was merged into another branch does not count as a witness on %s',
  async (_, event) => {
    const { twilio, repo } = await merged({ base: 'release' });

    const apply = await repo.apply(event);

    expect(apply).toMatchObject({ code: 0, outputs: { held: '1', deletes: '0' } });
    expect(twilio.names()).toEqual(['Acme', 'Careers']);
  },
);

test('changes of a pull request that was merged into another branch are not reviewed, and its comment gets no record', async () => {
  const { twilio, github, repo } = await merged({ base: 'release' });

  const apply = await repo.apply(push(), { 'require-reviewed-plan': 'true', 'max-deletes': 'all' });
  twilio.state.flexFlows = {};
  const create = await repo.apply(push(), { 'require-reviewed-plan': 'true' });

  expect([apply.code, create.code]).toEqual([1, 1]);
  expect(annotations(create)[0]).toMatch(/FA310::.*3e963e963e/);
  expect(github.writes()).toEqual(['POST /issues/7/comments']);
});

test('the pull request of this branch counts when two brought the commit', async () => {
  const { twilio, github, repo } = await merged();
  const other = { number: 6, head: HEAD_COMMIT, merged_at: '2026-05-01T00:00:00Z', base: 'release' };
  github.pulls.unshift({ ...other, merge_commit_sha: MERGE });

  const apply = await repo.apply();

  expect(apply.outputs).toMatchObject({ held: '0', deletes: '1' });
  expect(twilio.names()).toEqual(['Acme']);
});

test('a pull request with the same number in another repository is ignored', async () => {
  const { repo } = await merged({ baseRepository: 'upstream/sites' });

  expect((await repo.apply()).outputs).toMatchObject({ held: '1', deletes: '0' });
});

test('branch names are case-sensitive and may have slashes', async () => {
  const { repo } = await merged({ base: 'deploy/Web' });
  const to = (branch: string) => ({
    ...push(),
    payload: { ref: `refs/heads/${branch}`, before: '0'.repeat(40) },
  });

  expect((await repo.run('plan', to('deploy/web'))).outputs).toMatchObject({ held: '1' });
  expect((await repo.run('plan', to('deploy/Web'))).outputs).toMatchObject({ held: '0' });
});

test('the pull request of a tag is found by the next version of the GitHub API, which has no merge commits', async () => {
  const { github, repo } = await merged({ base: 'release' });
  github.version = '2026-03-10';
  const tag = { ...push(), payload: { ref: 'refs/tags/v1', before: '0'.repeat(40) } };

  expect((await repo.run('plan', tag)).outputs).toMatchObject({ held: '0' });
});

test('the pull request whose merge commit has the tag counts in a run for a tag', async () => {
  const { repo } = await merged({ base: 'release' });
  const tag = { ...push(), payload: { ref: 'refs/tags/v1', before: '0'.repeat(40) } };

  expect((await repo.run('plan', tag)).outputs).toMatchObject({ held: '0' });
});
