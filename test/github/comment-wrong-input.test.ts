import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import {
  address,
  checkout,
  comment,
  entries,
  HEAD,
  MERGE,
  pullRequest,
  push,
  read,
  twilioWith,
} from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });

async function planned() {
  const twilio = await twilioWith([address(1, 'Acme', { janitor_enabled: true })]);
  const github = await gitHub();
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  return { twilio, github, repo };
}

test.each([
  ['a missing credential', { 'auth-token': '' }, 'FA002', 'input `auth-token`'],
  ['an invalid value', { 'max-deletes': 'some' }, 'FA003', '`some` for input `max-deletes`'],
])('%s replaces the plan in the comment, which may be out of date', async (_, inputs, code, reported) => {
  const { github, repo } = await planned();

  const plan = await repo.plan(undefined, inputs);

  expect(plan.code).toBe(1);
  expect(github.writes()).toEqual(['POST /issues/7/comments', 'PATCH /issues/comments/1000']);
  const said = read(comment(github).body);
  expect(said).toContain(`**${code}**`);
  expect(said).toContain(reported);
  expect(said).not.toContain('1 to update');
  expect(said).not.toContain('sealed');
});

test('a comment shows the plan again once the input is valid again', async () => {
  const { github, repo } = await planned();
  await repo.plan(undefined, { 'auth-token': '' });

  await repo.plan();

  expect(comment(github).body).toContain('1 to update');
});

test('an invalid input creates no comment', async () => {
  const [twilio, github] = [await twilioWith([]), await gitHub()];

  await checkout(twilio, github, FILE).plan(undefined, { 'auth-token': '' });

  expect(github.comments).toEqual([]);
});

test('an apply with an invalid input reports it on the merged pull request and keeps the reviewed plan', async () => {
  const { github, repo } = await planned();
  github.merge(7, MERGE);
  const sealed = comment(github).body.split('\n')[1];

  const apply = await repo.apply(push(), { 'auth-token': '' });

  expect(apply.code).toBe(1);
  expect(read(comment(github).body)).toContain('**FA002**');
  expect(comment(github).body.split('\n')[1]).toBe(sealed);
});

test('an invalid input writes no comment when the account is unknown', async () => {
  const { github, repo } = await planned();
  const before = github.requests.length;

  const plan = await repo.plan(undefined, { 'account-sid': 'AC-no-such' });

  expect(plan.code).toBe(1);
  expect(github.requests.slice(before)).toEqual([]);
});

test('an invalid input on a pull request of a fork sends no request to GitHub', async () => {
  const { github, repo } = await planned();
  const before = github.requests.length;

  const plan = await repo.plan(pullRequest({ from: 'stranger/sites' }), { 'max-deletes': 'some' });

  expect(plan.code).toBe(1);
  expect(github.requests.slice(before)).toEqual([]);
});

test('a secret in the wrong input is not shown in the comment', async () => {
  const { twilio, github, repo } = await planned();
  const secret = twilio.state.authToken;

  const plan = await repo.plan(undefined, { 'max-deletes': secret });

  expect(comment(github).body).toContain('FA003');
  for (const text of [comment(github).body, plan.summary, plan.log.join('\n'), plan.commands.join('\n')])
    expect(text).not.toContain(secret);
});
