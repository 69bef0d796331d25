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

test("another person's issue with the marker is neither edited nor closed", async () => {
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

test('a pull request with the marker is not the issue', async () => {
  const { github, repo } = await scene();
  await repo.drift();
  issue(github).pull_request = { url: 'x' };

  await repo.drift();

  expect(open(github)).toEqual([41, 42]);
});

test('behind a hundred other issues it is found', async () => {
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

test('two runs at once end with one: the older stays', async () => {
  const { github, repo } = await scene();
  await repo.drift();
  const body = issue(github).body;
  github.issues.length = 0;
  github.fault = ({ method, path }) => {
    // Between the look and the opening another run has opened one.
    if (method === 'POST' && ISSUES.test(path) && github.issues.length === 0)
      github.issues.push({ number: 40, title: 'Drift', body, state: 'open', user: github.me });
    return undefined;
  };

  const drift = await repo.drift();

  expect(open(github)).toEqual([40]);
  expect(drift.outputs['issue-url']).toBe('https://github.com/acme/sites/issues/40');
});

test.each([
  ['the answer is lost', 'lost'],
  ['GitHub answers 502 once', { status: 502 }],
  ['GitHub answers 502 though it was opened', { status: 502, applied: true }],
] as const)('one issue, and a run that succeeds, though %s', async (_, fault) => {
  const { github, repo } = await scene();
  github.fault = once('POST', ISSUES, fault);

  const drift = await repo.drift();

  expect(open(github)).toHaveLength(1);
  expect(annotations(drift)).toEqual([]);
  expect(drift.code).toBe(0);
});

test('each file, environment and account has an issue of its own, named in its title', async () => {
  const twilio = await twilioWith([address(1, 'Acme', { janitor_enabled: true })]);
  const github = await gitHub();
  const environments = `version: 1\nenvironments: { a: {}, b: {} }\n${entries({ acme: 'Acme' })}`;
  const repo = checkout(twilio, github, environments);

  await repo.drift({ environment: 'a' });
  await repo.drift({ environment: 'b' });
  await repo.drift({ environment: 'a' });

  expect(github.issues.map(({ title }) => title.split(': ')[1])).toEqual([
    'the Twilio Flex addresses are not as addresses.yaml says, a',
    'the Twilio Flex addresses are not as addresses.yaml says, b',
  ]);
});
