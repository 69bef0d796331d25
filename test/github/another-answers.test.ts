import { expect, test } from 'vitest';
import { always, gitHub } from '../support/github.ts';
import {
  address,
  annotations,
  checkout,
  entries,
  HEAD,
  MERGE,
  pullRequest,
  push,
  twilioWith,
} from './scene.ts';

// A proxy that returns its own page in place of GitHub's response, with status 200.

const FILE = HEAD + entries({ acme: 'Acme' });
const REVIEWED = { 'require-reviewed-plan': 'true' };
const PAGE = { status: 200, page: '<!DOCTYPE html><title>Sign in</title>' };
const EMPTY = { status: 200, page: '' };

async function scene() {
  const twilio = await twilioWith([address(1, 'Acme', { janitor_enabled: true }), address(2, 'Careers')]);
  const github = await gitHub();
  return { twilio, github, repo: checkout(twilio, github, `${FILE}unlisted: delete\n`) };
}

const CALLS = [
  ['the list of comments', 'GET', /comments$/],
  ['who wrote and edited it', 'POST', /^\/graphql$/],
  ['the new comment', 'POST', /comments$/],
  ['the comment brought up to date', 'PATCH', /comments/],
  ['the merged pull request', 'GET', /\/pulls$/],
] as const;

test.each(
  CALLS.flatMap(([what, method, path]) => [PAGE, EMPTY].map((answer) => ({ what, method, path, answer }))),
)(
  'a plan succeeds and an apply deletes nothing that was not reviewed when a page replaces $what (%#)',
  async ({ what, method, path, answer }) => {
    const { twilio, github, repo } = await scene();
    github.fault = always(method, path, answer);

    const plan = await repo.plan();
    github.merge(7, MERGE);
    const apply = await repo.apply();

    expect([plan.code, plan.summary.includes('1 to delete')]).toEqual([0, true]);
    expect(apply.summary).toContain('| Result |');
    const seen = apply.outputs.deletes === '1';
    expect(twilio.names()).toEqual(seen ? ['Acme'] : ['Acme', 'Careers']);
    // What was not written is reported.
    if (what === 'the new comment') expect(annotations(plan).join('\n')).toContain('FA411');
  },
);

test('an apply writes the update, holds the delete and reports why when GitHub answers everything with a page', async () => {
  const { twilio, github, repo } = await scene();
  github.merge(7, MERGE);
  github.fault = (request) => (request.path.startsWith('/contents') ? undefined : PAGE);

  const apply = await repo.apply();

  expect(apply).toMatchObject({ code: 0, outputs: { updates: '1', held: '1' } });
  expect(annotations(apply).join('\n')).toMatch(/FA411::.*GitHub did not respond with a list/);
  expect(twilio.names()).toEqual(['Acme', 'Careers']);
});

test('an apply writes nothing when GitHub answers the tip of the branch with a page', async () => {
  const { twilio, github, repo } = await scene();
  github.fault = always('GET', /^\/contents/, PAGE);

  expect((await repo.apply()).code).toBe(1);
  expect(twilio.writes()).toEqual([]);
});

test('an apply with require-reviewed-plan is refused when GitHub answers with a page', async () => {
  const { twilio, github, repo } = await scene();
  await repo.plan(pullRequest(), REVIEWED);
  github.merge(7, MERGE);
  github.fault = always('POST', /^\/graphql$/, PAGE);

  const apply = await repo.apply(push(), REVIEWED);

  expect(apply.code).toBe(1);
  expect(annotations(apply).join('\n')).toMatch(/::error title=FA310::/);
  expect(twilio.writes()).toEqual([]);
});

test('a drift run fails when GitHub answers its report with a page', async () => {
  const { github, repo } = await scene();
  github.fault = always('POST', /^\/issues$/, PAGE);

  const drift = await repo.drift();

  expect(drift.code).toBe(1);
  expect(annotations(drift).join('\n')).toContain('FA412');
});
