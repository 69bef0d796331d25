import { expect, test } from 'vitest';
import { type Faults, gitHub } from '../support/github.ts';
import { address, annotations, checkout, entries, fo, HEAD, issue, twilioWith } from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });
const DRIFTED = address(1, 'Acme', { janitor_enabled: true });

async function scene(live = DRIFTED) {
  const [twilio, github] = [await twilioWith([live]), await gitHub()];
  return { twilio, github, repo: checkout(twilio, github, FILE) };
}

test('a drift run with nothing to report sends GitHub one request', async () => {
  const { github, repo } = await scene(address(1, 'Acme'));

  await repo.drift();

  expect(github.asked()).toEqual(['POST /graphql']);
});

test('a drift run whose issue is up to date sends GitHub one request', async () => {
  const { github, repo } = await scene();
  await repo.drift();
  const before = github.asked().length;

  await repo.drift();

  expect(github.asked().slice(before)).toEqual(['POST /graphql']);
});

test('the issue is looked for though the account cannot be read', async () => {
  const { github, repo } = await scene();

  const failed = await repo.drift({ 'auth-token': 'f'.repeat(32) });

  expect(failed.code).toBe(1);
  expect(github.asked()).toEqual(['POST /graphql']);
});

const FALLBACKS: [string, Faults][] = [
  ['GraphQL is not there', ({ path }) => (path === '/graphql' ? { status: 404 } : undefined)],
  [
    'GraphQL fails for this query',
    ({ path, body }) =>
      path === '/graphql' && /issues\(/.test(String(body.query)) ? { status: 502 } : undefined,
  ],
  [
    'GraphQL refuses the query',
    ({ path, body }) =>
      path === '/graphql' && /issues\(/.test(String(body.query))
        ? { status: 200, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] }
        : undefined,
  ],
];

test.each(FALLBACKS)('one issue is kept by REST when %s', async (_, fault) => {
  const { twilio, github, repo } = await scene();
  github.fault = fault;

  const first = await repo.drift();
  await repo.drift();
  twilio.state.flexFlows[fo(1)] = address(1, 'Acme');
  await repo.drift();

  expect(annotations(first)).toEqual([]);
  expect(github.writes()).toEqual(['POST /issues', 'PATCH /issues/41', 'POST /issues/41/comments']);
  expect(issue(github).state).toBe('closed');
});

test('one issue is kept when GraphQL does not say who the token is', async () => {
  const { github, repo } = await scene();
  github.viewer = false;

  await repo.drift();
  await repo.drift();

  expect(github.writes()).toEqual(['POST /issues']);
});

test.each([
  ['a person', { login: 'ann', type: 'User' } as const],
  ['another app', { login: 'acme-deploys[bot]', type: 'Bot' } as const],
])('the issue is found with the token of %s', async (_, me) => {
  const { github, repo } = await scene();
  github.me = me;

  await repo.drift();
  await repo.drift();

  expect(github.writes()).toEqual(['POST /issues']);
});
