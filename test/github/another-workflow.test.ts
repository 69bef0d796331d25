import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import {
  address,
  annotations,
  checkout,
  comment,
  entries,
  HEAD,
  MERGE,
  pullRequest,
  push,
  twilioWith,
} from './scene.ts';

// All workflows of a repository are github-actions[bot] on GitHub: author and last editor alone do not tell which one
// wrote a comment. So anyone who can push a workflow can forge what counts as shown and reviewed. These tests show how
// far that goes.

const REVIEWED = { 'require-reviewed-plan': 'true' };
const LIVE = [1, 2, 3, 4, 5, 6].map((n) => address(n, `Site ${n}`));
const file = (unlisted: string) =>
  `${HEAD}unlisted: ${unlisted}\n${entries({ one: 'Site 1', two: 'Site 2' })}`;

/** A pull request that showed no deletes, and whose comment another workflow has overwritten. */
async function forged(by = 'github-actions[bot]') {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, file('delete'));
  await repo.plan(pullRequest(), { ...REVIEWED, 'max-deletes': 'all' });
  const { body } = comment(github);
  github.comments.length = 0;
  const user = { login: by, type: 'Bot' } as const;
  github.comments.push({ id: 1, on: 7, body, user, editor: null, lastEditedAt: null });
  github.merge(7, MERGE);
  return { twilio, repo };
}

test('comment metadata that another workflow writes with the workflow token counts as ours, and guards still block', async () => {
  const { twilio, repo } = await forged();

  const apply = await repo.apply(push(), REVIEWED);

  expect(apply.code).toBe(1);
  expect(annotations(apply)[0]).toContain('FA305');
  expect(twilio.names()).toHaveLength(6);
});

test('comment metadata that another app writes is ignored', async () => {
  const { twilio, repo } = await forged('other-app[bot]');

  const apply = await repo.apply(push(), { ...REVIEWED, 'max-deletes': 'all' });

  expect(apply.outputs).toMatchObject({ held: '4', deletes: '0' });
  expect(twilio.names()).toHaveLength(6);
});

test('a token of our own app is distinguished from the workflow token', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, file('delete'));
  await repo.plan(pullRequest(), { 'max-deletes': 'all' });
  github.me = { login: 'acme-deployer[bot]', type: 'Bot' };
  github.merge(7, MERGE);

  expect((await repo.apply(push(), { 'max-deletes': 'all' })).outputs).toMatchObject({
    held: '4',
    deletes: '0',
  });
});
