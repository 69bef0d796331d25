import { expect, test } from 'vitest';
import { always, gitHub, once, unreadableComments } from '../support/github.ts';
import { address, annotations, checkout, comment, entries, HEAD, twilioWith } from './scene.ts';

const LIVE = [address(1, 'Acme', { janitor_enabled: true })];
const FILE = HEAD + entries({ acme: 'Acme' });
const COMMENTS = /\/issues\/7\/comments$/;

test.each([
  ['the answer is lost', 'lost'],
  ['the answer is an error, after all was done', { status: 502, applied: true }],
] as const)('a comment is created once, though %s', async (_, fault) => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  github.fault = once('POST', COMMENTS, fault);

  const plan = await checkout(twilio, github, FILE).plan();

  expect(github.writes()).toEqual(['POST /issues/7/comments']);
  expect(comment(github).body).toContain('1 to update');
  expect(plan).toMatchObject({ code: 0, outputs: { 'comment-url': expect.stringMatching(/-1000$/) } });
});

test.each([['the request was lost', 'reset'] as const, ['GitHub answered 502', { status: 502 }] as const])(
  'a comment is created where %s',
  async (_, fault) => {
    const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
    github.fault = once('POST', COMMENTS, fault);

    const plan = await checkout(twilio, github, FILE).plan();

    expect(github.writes()).toEqual(['POST /issues/7/comments', 'POST /issues/7/comments']);
    expect(comment(github).body).toContain('1 to update');
    expect(annotations(plan)).toEqual([]);
  },
);

test('a comment whose request never arrived is sent as often as any other request', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  let failures = 0;
  github.fault = ({ method, path }) =>
    method === 'POST' && COMMENTS.test(path) && ++failures <= 3 ? { status: 502 } : undefined;

  const plan = await checkout(twilio, github, FILE).plan();

  expect(annotations(plan)).toEqual([]);
  expect(comment(github).body).toContain('1 to update');
});

test('a run gives up on a comment whose request never arrives after the usual number of attempts', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  github.fault = always('POST', COMMENTS, { status: 502, message: 'Bad Gateway' });

  const plan = await checkout(twilio, github, FILE).plan();

  expect(github.writes()).toHaveLength(4);
  expect(annotations(plan)).toEqual([expect.stringMatching(/FA411::.*"Bad Gateway".*502.*tried 4 times/)]);
});

test('an update of a comment whose answer is lost is sent again', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  github.fault = once('PATCH', /comments\/1000$/, 'lost');
  repo.write(`${FILE}  new: { studio: Webchat Flow }\n`);

  const plan = await repo.plan();

  expect(plan.code).toBe(0);
  expect(annotations(plan)).toEqual([]);
  expect(comment(github).body).toContain('1 to create');
});

test('no comment is created when the comments cannot be read', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  github.fault = unreadableComments({ status: 500 });

  const plan = await checkout(twilio, github, FILE).plan();

  expect(plan.code).toBe(0);
  expect(github.writes()).toEqual([]);
  expect(annotations(plan)).toEqual([expect.stringMatching(/^::warning title=FA411::.*HTTP status 500/)]);
});

test('no comment is created when the identity of the token is unknown and a comment may be ours', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  github.me = { login: 'deploy-robot', type: 'User' };
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  github.fault = always('POST', /^\/graphql$/, { status: 502 });
  repo.write(`${FILE}  new: { studio: Webchat Flow }\n`);

  const plan = await repo.plan();

  expect(plan.code).toBe(0);
  expect(comment(github).body).toContain('1 to update');
  expect(annotations(plan)).toEqual([expect.stringMatching(/^::warning title=FA411::/)]);
});
