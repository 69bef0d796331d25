import { expect, test } from 'vitest';
import { always, type Faults, type GitHub, gitHub, once } from '../support/github.ts';
import { WORKFLOW } from '../support/github-state.ts';
import {
  address,
  annotations,
  checkout,
  comment,
  entries,
  HEAD,
  MALLORY,
  pullRequest,
  read,
  twilioWith,
} from './scene.ts';
import { behind } from './slow-twilio.ts';

const LIVE = [address(1, 'Acme', { janitor_enabled: true })];
const FILE = HEAD + entries({ acme: 'Acme' });
const COMMENTS = /\/issues\/7\/comments$/;

/** A body for pull request 7 that another of our runs wrote. */
async function bodyOfAnother(): Promise<string> {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  await checkout(twilio, github, FILE).plan();
  return comment(github).body.replace('1 to update', 'what another run said');
}

const written = (id: number, body: string, user: GitHub['me'] = WORKFLOW) => ({
  id,
  on: 7,
  body,
  user,
  editor: null,
  lastEditedAt: null,
});

/** Between our first look and our comment, another comment appears. */
function meanwhile(github: GitHub, other: ReturnType<typeof written>): Faults {
  return ({ method, path }) => {
    if (method === 'POST' && COMMENTS.test(path) && github.comments.length === 0) github.comments.push(other);
    return undefined;
  };
}

test('two runs at once that both found no comment leave one comment', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  let looks = 0;
  const bothHaveLooked = new Promise<void>((open) => {
    github.fault = ({ method, path }) => {
      if (method === 'POST' && path.endsWith('/graphql') && ++looks === 2) open();
      return undefined;
    };
  });
  const slow = { 'api-url': await behind(bothHaveLooked, twilio.sandbox.url) };

  const plans = await Promise.all([repo.plan(pullRequest(), slow), repo.plan(pullRequest(), slow)]);

  expect(plans.map(({ code }) => code)).toEqual([0, 0]);
  expect(plans.flatMap(annotations)).toEqual([]);
  expect(github.writes().filter((asked) => asked.startsWith('POST'))).toHaveLength(2);
  expect(comment(github)).toMatchObject({ id: 1000, body: expect.stringContaining('1 to update') });
  for (const { outputs } of plans) expect(outputs['comment-url']).toMatch(/#issuecomment-1000$/);
});

test('a run that comes second writes into the first comment and deletes its own', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  github.fault = meanwhile(github, written(900, await bodyOfAnother()));

  const plan = await checkout(twilio, github, FILE).plan();

  expect(github.writes()).toEqual([
    'POST /issues/7/comments',
    'PATCH /issues/comments/900',
    'DELETE /issues/comments/1000',
  ]);
  expect(read(comment(github).body)).toContain('1 to update');
  expect(plan.outputs['comment-url']).toMatch(/#issuecomment-900$/);
});

test('a run that comes first keeps its comment, and the other run deletes its own', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const other = written(1900, await bodyOfAnother());
  github.fault = ({ method, path }) => {
    // Our second look finds their comment after ours.
    const ours = github.comments.length === 1;
    if (method === 'GET' && COMMENTS.test(path) && ours) github.comments.push(other);
    return undefined;
  };

  const plan = await checkout(twilio, github, FILE).plan();

  expect(github.writes()).toEqual(['POST /issues/7/comments']);
  expect(plan.outputs['comment-url']).toMatch(/#issuecomment-1000$/);
});

test('a copy of our metadata by a person before our comment is not taken for the first comment', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  github.fault = meanwhile(github, written(900, await bodyOfAnother(), MALLORY));

  await checkout(twilio, github, FILE).plan();

  expect(github.writes()).toEqual(['POST /issues/7/comments']);
  expect(github.comments.map(({ id }) => id)).toEqual([900, 1000]);
});

test('a run succeeds when the second look at the comments fails', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const made = () => github.comments.length > 0;
  const broken = always('GET', COMMENTS, { status: 503 });
  github.fault = (request) => (made() ? broken(request) : undefined);

  const plan = await checkout(twilio, github, FILE).plan();

  expect(annotations(plan)).toEqual([]);
  expect(plan.outputs['comment-url']).toMatch(/#issuecomment-1000$/);
});

test('a duplicate comment that one run could not delete is deleted by the next', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  github.fault = meanwhile(github, written(900, await bodyOfAnother()));
  const interfering = github.fault;
  const stuck = always('DELETE', /comments/, { status: 403, message: 'Forbidden' });
  github.fault = (request) => interfering(request) ?? stuck(request);
  const first = await repo.plan();
  github.fault = () => undefined;
  const before = github.comments.length;

  await repo.plan();

  expect([first.code, before]).toEqual([0, 2]);
  expect(comment(github).id).toBe(900);
});

test('a duplicate comment that another person has edited is kept', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  const theirs = {
    ...written(1900, comment(github).body),
    editor: MALLORY,
    lastEditedAt: '2026-06-01T12:00:00Z',
  };
  github.comments.push(theirs);

  await repo.plan();

  expect(github.writes()).toEqual(['POST /issues/7/comments']);
  expect(github.comments).toContain(theirs);
});

test('a run whose create lost its answer leaves one comment when another run was first', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const interfering = meanwhile(github, written(900, await bodyOfAnother()));
  const lost = once('POST', COMMENTS, 'lost');
  github.fault = (request) => interfering(request) ?? lost(request);

  await checkout(twilio, github, FILE).plan();

  expect(comment(github)).toMatchObject({ id: 900, body: expect.stringContaining('1 to update') });
});

test('a comment that is deleted before its update is created again', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  repo.write(`${FILE}  new: { studio: Webchat Flow }\n`);
  github.fault = ({ method }) => {
    if (method === 'PATCH') github.comments.length = 0;
    return undefined;
  };

  const plan = await repo.plan();

  expect(annotations(plan)).toEqual([]);
  expect(comment(github).body).toContain('1 to create');
});
