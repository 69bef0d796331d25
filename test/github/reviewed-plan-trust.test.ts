import { expect, test } from 'vitest';
import { always, DOWN, gitHub, once, unreadableComments } from '../support/github.ts';
import {
  address,
  annotations,
  byHand,
  checkout,
  comment,
  entries,
  HEAD,
  MALLORY,
  MERGE,
  pullRequest,
  push,
  twilioWith,
} from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });
const REVIEWED = { 'require-reviewed-plan': 'true' };

async function merged() {
  const twilio = await twilioWith([address(1, 'Acme', { janitor_enabled: true })]);
  const github = await gitHub();
  const repo = checkout(twilio, github, FILE);
  const plan = await repo.plan(pullRequest(), REVIEWED);
  github.merge(7, MERGE);
  return { twilio, github, repo, plan };
}

const EDITED = '2026-06-01T12:00:00Z';

test.each([
  ['wrote', { user: MALLORY }, /#7 has no comment/],
  ['edited', { editor: MALLORY, lastEditedAt: EDITED }, /#7 has a comment .*edited/],
])('a comment that another person %s does not count as reviewed', async (_, differs, why) => {
  const { twilio, github, repo } = await merged();
  Object.assign(comment(github), differs);

  const apply = await repo.apply(push(), REVIEWED);

  expect(apply.code).toBe(1);
  expect(twilio.writes()).toEqual([]);
  expect(annotations(apply)[0]).toMatch(/^::error title=FA310::1 change .*: update acme/);
  expect(annotations(apply)[0]).toMatch(why);
});

test('metadata further down in our comment is text and is ignored', async () => {
  const { twilio, github, repo } = await merged();
  const [marker, seal, ...rest] = comment(github).body.split('\n');
  comment(github).body = [marker, '<!-- -->', ...rest, seal].join('\n');

  expect((await repo.apply(push(), REVIEWED)).code).toBe(1);
  expect(twilio.writes()).toEqual([]);
});

test('holds a commit that no merged pull request contains', async () => {
  const { twilio, repo } = await merged();

  const apply = await repo.apply(push({ sha: 'd1ec'.repeat(10) }), REVIEWED);

  expect(apply.code).toBe(1);
  expect(twilio.writes()).toEqual([]);
  expect(annotations(apply)).toEqual([expect.stringMatching(/FA310::.*d1ecd1ecd1/)]);
});

test.each([
  ['GitHub is down', DOWN],
  ['its comments may not be read', unreadableComments({ status: 403, message: 'Forbidden' })],
  ['it is unknown who edited it', always('POST', /^\/graphql$/, { status: 502 })],
])('nothing is applied where %s', async (_, fault) => {
  const { twilio, github, repo } = await merged();
  github.fault = fault;

  const apply = await repo.apply(push(), REVIEWED);

  expect(apply.code).toBe(1);
  expect(twilio.writes()).toEqual([]);
  expect(annotations(apply).join('\n')).toMatch(/::error title=FA310::/);
});

test('an apply waits for a temporary failure of GitHub', async () => {
  const { github, repo } = await merged();
  github.fault = once('POST', /^\/graphql$/, { status: 502 });

  expect((await repo.apply(push(), REVIEWED)).code).toBe(0);
});

test('a plan id that a person approved overrides the review gate', async () => {
  const { twilio, github, repo, plan } = await merged();
  github.fault = DOWN;
  const id = plan.outputs['plan-id'] ?? '';

  const apply = await repo.apply(push(), { ...REVIEWED, 'approved-plan-id': id });

  expect(apply.code).toBe(0);
  expect(twilio.writes()).toHaveLength(1);
});

test('another plan id does not override the review gate', async () => {
  const { twilio, repo } = await merged();

  const apply = await repo.apply(push(), { ...REVIEWED, 'approved-plan-id': 'a'.repeat(64) });

  expect(apply.code).toBe(1);
  expect(twilio.writes()).toEqual([]);
  expect(annotations(apply)[0]).toContain('FA308');
});

test('nothing counts as reviewed without a token', async () => {
  const { twilio, repo } = await merged();

  const apply = await repo.apply(push(), { ...REVIEWED, 'github-token': '' });

  expect(apply.code).toBe(1);
  expect(twilio.writes()).toEqual([]);
  expect(annotations(apply).join('\n')).toMatch(/error title=FA310::.*github-token/);
});

test('a run by hand must have been reviewed', async () => {
  const { twilio, repo } = await merged();

  const unseen = await repo.apply({ ...byHand, sha: 'd1ec'.repeat(10) }, REVIEWED);
  const written = twilio.writes().length;
  const seen = await repo.apply(byHand, REVIEWED);

  expect([unseen.code, written, seen.code]).toEqual([1, 0, 0]);
});
