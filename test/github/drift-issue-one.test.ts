import { expect, test } from 'vitest';
import { type GitHub, gitHub, once } from '../support/github.ts';
import { address, annotations, checkout, entries, fo, HEAD, issue, MALLORY, twilioWith } from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });
const ISSUES = /^\/issues$/;

async function scene() {
  const twilio = await twilioWith([address(1, 'Acme', { janitor_enabled: true })]);
  const github = await gitHub();
  return { twilio, github, repo: checkout(twilio, github, FILE) };
}

const open = (github: GitHub) =>
  github.issues.filter(({ state }) => state === 'open').map(({ number }) => number);

test('an issue of another person with our metadata is neither edited nor closed', async () => {
  const { twilio, github, repo } = await scene();
  await repo.drift();
  const theirs = Object.assign(issue(github), { user: MALLORY });
  const before = { ...theirs };

  await repo.drift();
  twilio.state.flexFlows[fo(1)] = address(1, 'Acme');
  await repo.drift();

  expect(theirs).toEqual(before);
  expect(open(github)).toEqual([theirs.number]);
});

test('a pull request with our metadata is not taken for the drift issue', async () => {
  const { github, repo } = await scene();
  await repo.drift();
  issue(github).pull_request = { url: 'x' };

  await repo.drift();

  expect(open(github)).toEqual([41, 42]);
});

test('the drift issue is found behind a hundred other issues', async () => {
  const { github, repo } = await scene();
  await repo.drift();
  for (let number = 1; number <= 130; number++) {
    const other = {
      number: number < 41 ? number : number + 1,
      title: 'x',
      body: 'x',
      state: 'open',
      user: MALLORY,
    } as const;
    github.issues.push({ ...other });
  }

  await repo.drift();

  expect(github.writes()).toEqual(['POST /issues']);
});

/** Between our look and our issue, another run opens issue 40, for this or for other drift. */
async function overtaken(rewrite: (body: string) => string) {
  const { github, repo } = await scene();
  await repo.drift();
  const body = rewrite(issue(github).body);
  github.issues.length = 0;
  const before = github.requests.length;
  github.fault = ({ method, path }) => {
    if (method === 'POST' && ISSUES.test(path) && github.issues.length === 0)
      github.issues.push({ number: 40, title: 'Drift', body, state: 'open', user: github.me });
    return undefined;
  };
  const drift = await repo.drift();
  const writes = github.requests
    .slice(before)
    .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
    .map(({ method, path }) => `${method} ${path}`);
  return { github, repo, drift, writes };
}

test('two runs at once leave the older issue open and close the newer one as its duplicate', async () => {
  const { github, drift, writes } = await overtaken((body) => body);

  expect(open(github)).toEqual([40]);
  expect(writes).toEqual(['POST /issues', 'PATCH /issues/41', 'POST /issues/41/comments']);
  expect(github.requests.find(({ path }) => path === '/issues/41')?.body).toEqual({
    state: 'closed',
    state_reason: 'duplicate',
  });
  expect(github.comments).toEqual([
    expect.objectContaining({ on: 41, body: 'Duplicate of #40, opened at the same time.' }),
  ]);
  expect(drift.outputs['issue-url']).toBe('https://github.com/acme/sites/issues/40');
});

test('a second run updates the older issue when that issue shows other drift', async () => {
  const { github, writes } = await overtaken((body) =>
    body
      .replace(/plan=[0-9a-f]{64}/, `plan=${'0'.repeat(64)}`)
      .replace('- janitor: true', '- something else'),
  );

  expect(writes.slice(0, 2)).toEqual(['POST /issues', 'PATCH /issues/40']);
  expect(open(github)).toEqual([40]);
  expect(github.issues[0]?.body).toContain('- janitor: true');
});

test('an older copy of our metadata by a person is not taken for the older issue', async () => {
  const { github, repo } = await scene();
  await repo.drift();
  const { body } = issue(github);
  github.issues.length = 0;
  github.fault = ({ method, path }) => {
    if (method === 'POST' && ISSUES.test(path) && github.issues.length === 0)
      github.issues.push({ number: 40, title: 'Drift', body, state: 'open', user: MALLORY });
    return undefined;
  };

  await repo.drift();

  expect(open(github)).toEqual([40, 41]);
  expect(github.issues[0]?.body).toBe(body);
});

test('the next run closes a duplicate issue that was left open, with or without drift', async () => {
  const { twilio, github, repo } = await scene();
  await repo.drift();
  const copy = (number: number) => ({ ...issue(github), number });
  const [second, third] = [copy(42), copy(43)];
  github.issues.push(second);
  await repo.drift();
  const withDrift = open(github);
  github.issues.push(third);
  twilio.state.flexFlows[fo(1)] = address(1, 'Acme');

  await repo.drift();

  expect([withDrift, open(github)]).toEqual([[41], []]);
});

test.each([
  ['lost', 1],
  [{ status: 502 }, 2],
] as const)('the closing note is written once, though its answer is %s', async (fault, sent) => {
  const { twilio, github, repo } = await scene();
  await repo.drift();
  twilio.state.flexFlows[fo(1)] = address(1, 'Acme');
  github.fault = once('POST', /41\/comments$/, fault);

  const drift = await repo.drift();

  expect(annotations(drift)).toEqual([]);
  expect(github.writes().filter((asked) => asked === 'POST /issues/41/comments')).toHaveLength(sent);
  expect(github.comments).toHaveLength(1);
  expect(open(github)).toEqual([]);
});

test.each([
  ['the answer is lost', 'lost'],
  ['GitHub answers 502 once', { status: 502 }],
  ['GitHub answers 502 though it was opened', { status: 502, applied: true }],
] as const)('a drift run opens one issue and succeeds, though %s', async (_, fault) => {
  const { github, repo } = await scene();
  github.fault = once('POST', ISSUES, fault);

  const drift = await repo.drift();

  expect(open(github)).toHaveLength(1);
  expect(annotations(drift)).toEqual([]);
  expect(drift.code).toBe(0);
});

test('each file, environment and account has its own drift issue, named in its title', async () => {
  const twilio = await twilioWith([address(1, 'Acme', { janitor_enabled: true })]);
  const github = await gitHub();
  const environments = `version: 1\nenvironments: { a: {}, b: {} }\n${entries({ acme: 'Acme' })}`;
  const repo = checkout(twilio, github, environments);

  await repo.drift({ environment: 'a' });
  await repo.drift({ environment: 'b' });
  await repo.drift({ environment: 'a' });

  expect(github.issues.map(({ title }) => title.split(': ')[1])).toEqual([
    'Twilio Flex addresses are out of sync with addresses.yaml (a)',
    'Twilio Flex addresses are out of sync with addresses.yaml (b)',
  ]);
});
