import { expect, test } from 'vitest';
import { type Faults, gitHub } from '../support/github.ts';
import { address, checkout, entries, fo, HEAD, issue, MALLORY, twilioWith } from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });
const DRIFTED = address(1, 'Acme', { janitor_enabled: true });
const WORSE = address(1, 'Acme', { janitor_enabled: true, long_lived: true });
const NOT_PLANNED = {
  state: 'closed',
  state_reason: 'not_planned',
  closed_at: '2026-06-01T13:00:00Z',
} as const;

/** GitHub without GraphQL, and with a GraphQL that does not identify the token. */
const NO_GRAPHQL: Faults = ({ path }) => (path === '/graphql' ? { status: 404 } : undefined);

/** There was drift, and a person closed the issue as not planned. */
async function dismissed(fault: Faults = () => undefined) {
  const [twilio, github] = [await twilioWith([DRIFTED]), await gitHub()];
  github.fault = fault;
  const repo = checkout(twilio, github, FILE);
  await repo.drift();
  Object.assign(issue(github), NOT_PLANNED);
  const before = github.writes().length;
  const writes = () => github.writes().slice(before);
  return { twilio, github, repo, writes };
}

test.each([
  ['GraphQL', undefined],
  ['REST', NO_GRAPHQL],
])('the same drift stays quiet after a person closed its issue as not planned, by %s', async (_, fault) => {
  const { repo, writes } = await dismissed(fault);

  const again = await repo.drift();
  await repo.drift();

  expect(writes()).toEqual([]);
  expect(again).toMatchObject({
    code: 0,
    outputs: { drift: 'true', 'issue-url': 'https://github.com/acme/sites/issues/41' },
  });
});

test('another drift opens a new issue after the earlier one was closed as not planned', async () => {
  const { twilio, github, repo, writes } = await dismissed();
  twilio.state.flexFlows[fo(1)] = WORSE;

  await repo.drift();
  await repo.drift();

  expect(writes()).toEqual(['POST /issues']);
  expect(github.issues.map(({ state }) => state)).toEqual(['closed', 'open']);
});

test.each(['completed', 'duplicate'] as const)(
  'the same drift opens a new issue after the earlier one was closed as %s',
  async (state_reason) => {
    const { github, repo, writes } = await dismissed();
    issue(github).state_reason = state_reason;

    await repo.drift();

    expect(writes()).toEqual(['POST /issues']);
  },
);

test('the same drift opens an issue again when the account was in sync meanwhile', async () => {
  const { twilio, repo, writes } = await dismissed();
  twilio.state.flexFlows[fo(1)] = address(1, 'Acme');
  await repo.drift();
  await repo.drift();
  twilio.state.flexFlows[fo(1)] = DRIFTED;

  await repo.drift();

  expect(writes()).toEqual(['PATCH /issues/41', 'POST /issues']);
});

test('an issue that was closed later as completed counts, not the one closed as not planned before', async () => {
  const { github, repo, writes } = await dismissed();
  const { body } = issue(github);
  const later = { state_reason: 'completed', closed_at: '2026-06-02T13:00:00Z' } as const;
  github.issues.push({ number: 42, title: 'Drift', body, state: 'closed', user: github.me, ...later });

  await repo.drift();

  expect(writes()).toEqual(['POST /issues']);
});

test('an issue of another person that was closed as not planned does not suppress ours', async () => {
  const { github, repo, writes } = await dismissed();
  Object.assign(issue(github), { user: MALLORY });

  await repo.drift();

  expect(writes()).toEqual(['POST /issues']);
});

test.each([
  ['GraphQL', undefined],
  ['REST', NO_GRAPHQL],
])('the closed issue is found behind a hundred others that were updated since, by %s', async (_, fault) => {
  const { github, repo, writes } = await dismissed(fault);
  for (let number = 100; number < 230; number++) {
    const closed = { state: 'closed', state_reason: 'completed', closed_at: '2026-06-03T13:00:00Z' } as const;
    github.issues.push({ number, title: 'x', body: 'x', user: MALLORY, ...closed });
  }

  await repo.drift();

  expect(writes()).toEqual([]);
});
