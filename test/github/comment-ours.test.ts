import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import { address, checkout, comment, entries, HEAD, MALLORY, twilioWith } from './scene.ts';

const LIVE = [address(1, 'Acme', { janitor_enabled: true })];
const FILE = HEAD + entries({ acme: 'Acme' });
const CHANGED = `${FILE}  new: { studio: Webchat Flow }\n`;

test("another person's copy of the marker is never edited: we make our own comment beside it", async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  const theirs = Object.assign(comment(github), { user: MALLORY });
  const before = theirs.body;
  repo.write(CHANGED);

  await repo.plan();

  expect(github.writes().slice(1)).toEqual(['POST /issues/7/comments']);
  expect(theirs.body).toBe(before);
});

test('nor is a copy that stands before ours in the way', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  github.comments.unshift({ ...comment(github), id: 1, user: MALLORY });
  repo.write(CHANGED);

  await repo.plan();

  expect(github.writes().slice(1)).toEqual(['PATCH /issues/comments/1000']);
});

test('an answer that quotes our comment is not taken for it', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  comment(github).body = `See:\n${comment(github).body}`;

  await repo.plan();

  expect(github.writes()).toEqual(['POST /issues/7/comments', 'POST /issues/7/comments']);
});

test("a person who has the name of the token's app is not the app", async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  github.me = { login: 'acme-deployer[bot]', type: 'Bot' };
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  Object.assign(comment(github), { user: { login: 'acme-deployer', type: 'User' } });
  repo.write(CHANGED);

  await repo.plan();

  expect(github.writes()).toEqual(['POST /issues/7/comments', 'POST /issues/7/comments']);
});

test("with a person's own token the comment is that person's", async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  github.me = { login: 'Deploy-Robot', type: 'User' };
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  repo.write(CHANGED);

  await repo.plan();

  expect(github.writes()).toEqual(['POST /issues/7/comments', 'PATCH /issues/comments/1000']);
});

test("where GraphQL does not say whose the token is, it is the workflow's, and asked once", async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  github.viewer = false;
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  repo.write(CHANGED);
  const before = github.requests.length;

  await repo.plan();

  expect(github.writes()).toEqual(['POST /issues/7/comments', 'PATCH /issues/comments/1000']);
  expect(
    github
      .asked()
      .slice(before)
      .filter((asked) => asked === 'POST /graphql'),
  ).toHaveLength(1);
});

test('each file, environment and account has a comment of its own', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const environments = `version: 1\nenvironments:\n  a: {}\n  b: {}\n${entries({ acme: 'Acme' })}`;
  const repo = checkout(twilio, github, environments);

  await repo.plan(undefined, { environment: 'a' });
  await repo.plan(undefined, { environment: 'b' });
  await repo.plan(undefined, { environment: 'a' });

  expect(github.writes()).toEqual(['POST /issues/7/comments', 'POST /issues/7/comments']);
});
