import { expect, test } from 'vitest';
import { always, DOWN, type Faults, type GitHubFault, gitHub } from '../support/github.ts';
import {
  address,
  annotations,
  BASE,
  checkout,
  comment,
  entries,
  fo,
  HEAD,
  MERGE,
  push,
  twilioWith,
} from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });
const LIVE = [address(1, 'Acme', { janitor_enabled: true })];

async function scene() {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  github.files[BASE] = { 'addresses.yaml': FILE };
  return { twilio, github, repo };
}

/** Each request fails the first time, and succeeds the second. */
function firstOfEach(fault: GitHubFault): Faults {
  const seen = new Set<string>();
  return ({ method, path, body }) => {
    const request = `${method} ${path} ${path === '/graphql' ? body.query : ''}`;
    if (seen.has(request)) return undefined;
    seen.add(request);
    return fault;
  };
}

const LIMIT = { status: 403, message: 'You have exceeded a secondary rate limit' };
const PASSING: [string, GitHubFault][] = [
  ['429 with retry-after 0', { status: 429, headers: { 'retry-after': '0' } }],
  ['429 with retry-after 1', { status: 429, headers: { 'retry-after': '1' } }],
  ['429 without a body', { status: 429 }],
  ['a secondary limit', { ...LIMIT, headers: { 'retry-after': '1' } }],
  [
    'a primary limit that ends soon',
    { ...LIMIT, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '0' } },
  ],
  ['500', { status: 500 }],
  ['502', { status: 502 }],
  ['a connection that breaks', 'reset'],
];

test.each(PASSING)(
  'a run succeeds when the first attempt of each request fails with %s',
  async (_, fault) => {
    const { github, repo } = await scene();
    github.fault = firstOfEach(fault);

    const plan = await repo.plan();

    expect(annotations(plan)).toEqual([]);
    expect(plan).toMatchObject({
      code: 0,
      outputs: { 'comment-url': expect.stringContaining('#issuecomment') },
    });
    expect(comment(github).body).toContain('| Origin |');
  },
);

test('a plan succeeds while GitHub is down, and reports why there is no comment', async () => {
  const { github, repo } = await scene();
  github.fault = DOWN;

  const plan = await repo.plan();

  expect(plan.code).toBe(0);
  expect(annotations(plan).every((line) => line.startsWith('::warning title=FA411::'))).toBe(true);
  expect(annotations(plan)).toContainEqual(expect.stringMatching(/ comment.*"Unavailable"/));
  expect(plan.summary).toContain('janitor');
});

test('a run reports that GitHub cannot be reached when nothing answers', async () => {
  const { github, repo } = await scene();
  github.fault = () => 'reset';

  const plan = await repo.plan();

  expect(plan.code).toBe(0);
  expect(annotations(plan).join('\n')).toContain('GitHub cannot be reached');
});

test('a limit that ends too late is a warning at once', async () => {
  const { github, repo } = await scene();
  github.fault = always('POST', /comments$/, { ...LIMIT, headers: { 'retry-after': '3600' } });

  const plan = await repo.plan();

  expect(plan.code).toBe(0);
  expect(github.writes()).toEqual(['POST /issues/7/comments']);
  expect(annotations(plan)).toEqual([expect.stringContaining('You have exceeded a secondary rate limit')]);
});

test('a limit is not reported as a missing permission', async () => {
  const { github, repo } = await scene();
  github.fault = always('POST', /comments$/, { ...LIMIT, headers: { 'retry-after': '3600' } });

  const plan = await repo.plan();

  expect(annotations(plan)[0]).toMatch(/^::warning title=FA411::/);
  expect(annotations(plan)[0]).not.toContain('permissions');
});

test('an apply without deletes continues while GitHub is down', async () => {
  const { twilio, github, repo } = await scene();
  github.merge(7, MERGE);
  github.fault = DOWN;

  const apply = await repo.apply();

  expect(apply).toMatchObject({ code: 0, outputs: { updates: '1' } });
  expect(twilio.writes()).toHaveLength(1);
});

test('an apply whose deletes are under removed continues while GitHub is down', async () => {
  const [twilio, github] = [await twilioWith([address(1, 'Acme'), address(2, 'Old')]), await gitHub()];
  github.fault = DOWN;

  const apply = await checkout(
    twilio,
    github,
    `${HEAD}removed: [${fo(2)}]\n${entries({ acme: 'Acme' })}`,
  ).apply();

  expect(apply.code).toBe(0);
  expect(twilio.names()).toEqual(['Acme']);
});

test('an apply whose deletes are approved continues while GitHub is down', async () => {
  const [twilio, github] = [await twilioWith([address(1, 'Acme'), address(2, 'Old')]), await gitHub()];
  const repo = checkout(twilio, github, `${HEAD}unlisted: delete\n${entries({ acme: 'Acme' })}`);
  const { outputs } = await repo.plan();
  github.fault = DOWN;

  const apply = await repo.apply(push(), { 'approved-plan-id': outputs['plan-id'] ?? '' });

  expect(apply).toMatchObject({ code: 0, outputs: { held: '0', deletes: '1' } });
  expect(twilio.names()).toEqual(['Acme']);
});

test('a rejected token is reported as GitHub reports it and does not stop a plan', async () => {
  const { github, repo } = await scene();
  github.fault = () => ({ status: 401, message: 'Bad credentials' });

  const plan = await repo.plan();

  expect(plan.code).toBe(0);
  expect(annotations(plan).join('\n')).toContain('Bad credentials');
});
