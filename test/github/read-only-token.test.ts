import { expect, test } from 'vitest';
import { always, gitHub, READ_ONLY, unreadableComments } from '../support/github.ts';
import { address, annotations, checkout, comment, entries, HEAD, MERGE, twilioWith } from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });
const LIVE = [address(1, 'Acme', { janitor_enabled: true })];

async function scene() {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  return { twilio, github, repo: checkout(twilio, github, FILE) };
}

test('a comment that GitHub refuses is a warning that names the permission, and the summary has the plan', async () => {
  const { github, repo } = await scene();
  github.fault = READ_ONLY;

  const plan = await repo.plan();

  expect(plan).toMatchObject({ code: 0, outputs: { updates: '1', 'comment-url': '' } });
  expect(annotations(plan)).toEqual([
    expect.stringMatching(
      /^::warning title=FA410::.*"Resource not accessible by integration".*`pull-requests: write`/,
    ),
  ]);
  expect(plan.summary).toContain('- janitor: true\n+ janitor: false');
  expect(github.writes()).toEqual(['POST /issues/7/comments']);
});

test('a locked conversation is reported as such, and not as a missing permission', async () => {
  const { github, repo } = await scene();
  const locked = { status: 403, message: 'Unable to create comment because issue is locked.' };
  github.fault = always('POST', /comments$/, locked);

  const plan = await repo.plan();

  expect(plan.code).toBe(0);
  expect(annotations(plan)).toEqual([
    expect.stringMatching(/^::warning title=FA410::.*issue is locked.*Unlock(?!.*permissions)/),
  ]);
});

test('an update of a comment that GitHub refuses is a warning that names the permission', async () => {
  const { github, repo } = await scene();
  await repo.plan();
  github.fault = READ_ONLY;
  repo.write(`${FILE}  new: { studio: Webchat Flow }\n`);

  const plan = await repo.plan();

  expect(plan.code).toBe(0);
  expect(annotations(plan)[0]).toMatch(/FA410::.*pull-requests: write/);
});

test('a token that may not read comments is reported once', async () => {
  const { github, repo } = await scene();
  github.fault = unreadableComments({ status: 404, message: 'Not Found' });

  const plan = await repo.plan();

  expect(plan.code).toBe(0);
  expect(annotations(plan)).toEqual([
    expect.stringMatching(/^::warning title=FA410::.* "Not Found".*`pull-requests: write`/),
  ]);
});

test('an apply succeeds when its record cannot be written', async () => {
  const { twilio, github, repo } = await scene();
  await repo.plan();
  github.merge(7, MERGE);
  github.fault = READ_ONLY;

  const apply = await repo.apply();

  expect(apply.code).toBe(0);
  expect(twilio.writes()).toHaveLength(1);
  expect(annotations(apply)).toEqual([expect.stringMatching(/FA410::.*pull-requests: write/)]);
  expect(comment(github).body).toContain(': plan');
});

test('a missing token is a warning', async () => {
  const { github, repo } = await scene();

  const plan = await repo.plan(undefined, { 'github-token': '' });

  expect(plan.code).toBe(0);
  expect(annotations(plan)).toEqual([
    expect.stringMatching(/^::warning title=FA410::.*`github-token`.*`pull-requests: write`/),
  ]);
  expect(github.requests).toEqual([]);
});

test('a missing token is not a warning when no comment is wanted', async () => {
  const { repo } = await scene();

  expect(annotations(await repo.plan(undefined, { 'github-token': '', comment: 'never' }))).toEqual([]);
});
