import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import { address, checkout, comment, entries, HEAD, MALLORY, twilioWith } from './scene.ts';

const LIVE = [address(1, 'Acme', { janitor_enabled: true })];
const FILE = HEAD + entries({ acme: 'Acme' });
const CHANGED = `${FILE}  new: { studio: Webchat Flow }\n`;

test('a copy of our metadata in the comment of another person is never edited, and we create our own comment', async () => {
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

test('a copy of our metadata that comes before our comment does not hide it', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  github.comments.unshift({ ...comment(github), id: 1, user: MALLORY });
  repo.write(CHANGED);

  await repo.plan();

  expect(github.writes().slice(1)).toEqual(['PATCH /issues/comments/1000']);
});

test('a reply that quotes our comment is not taken for it', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  comment(github).body = `See:\n${comment(github).body}`;

  await repo.plan();

  expect(github.writes()).toEqual(['POST /issues/7/comments', 'POST /issues/7/comments']);
});

test('a person with the name of our app is not taken for the app', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  github.me = { login: 'acme-deployer[bot]', type: 'Bot' };
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  Object.assign(comment(github), { user: { login: 'acme-deployer', type: 'User' } });
  repo.write(CHANGED);

  await repo.plan();

  expect(github.writes()).toEqual(['POST /issues/7/comments', 'POST /issues/7/comments']);
});

test('a comment written with the token of a person belongs to that person', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  github.me = { login: 'Deploy-Robot', type: 'User' };
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  repo.write(CHANGED);

  await repo.plan();

  expect(github.writes()).toEqual(['POST /issues/7/comments', 'PATCH /issues/comments/1000']);
});

test('a token whose identity GraphQL does not know is taken for the workflow token', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  github.viewer = false;
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  repo.write(CHANGED);

  await repo.plan();

  expect(github.writes()).toEqual(['POST /issues/7/comments', 'PATCH /issues/comments/1000']);
});

test('each file, environment and account has its own comment', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const environments = `version: 1\nenvironments:\n  a: {}\n  b: {}\n${entries({ acme: 'Acme' })}`;
  const repo = checkout(twilio, github, environments);

  await repo.plan(undefined, { environment: 'a' });
  await repo.plan(undefined, { environment: 'b' });
  await repo.plan(undefined, { environment: 'a' });

  expect(github.writes()).toEqual(['POST /issues/7/comments', 'POST /issues/7/comments']);
});
