import { expect, test } from 'vitest';
import { always, type Faults, type GitHubFault, gitHub, unreadableComments } from '../support/github.ts';
import type { ActionEnded } from '../support/process.ts';
import {
  address,
  annotations,
  BASE,
  checkout,
  entries,
  fo,
  HEAD,
  MERGE,
  problems,
  pullRequest,
  push,
  schedule,
  twilioWith,
} from './scene.ts';

const FILE = `${HEAD}unlisted: delete\n${entries({ acme: 'Acme' })}`;
const COMMENTS = /\/issues\/7\/comments$/;

async function scene() {
  const twilio = await twilioWith([address(1, 'Acme', { janitor_enabled: true })]);
  const github = await gitHub();
  github.files[BASE] = { 'addresses.yaml': FILE };
  return { twilio, github, repo: checkout(twilio, github, FILE) };
}

/** The warnings from their code on. */
const warningsOf = (ended: ActionEnded) =>
  annotations(ended).map((line) => line.replace('::warning title=', ''));

/** Fails for the base version alone, or for the tip alone. */
const contents =
  (wanted: 'base' | 'tip', status: number): Faults =>
  ({ path, query }) =>
    path.startsWith('/contents/') && (query.ref === BASE) === (wanted === 'base')
      ? { status, message: 'Unicorn' }
      : undefined;

const ON_PLAN: [string, Faults, RegExp][] = [
  ['the base version', contents('base', 503), /^FA411::.*base version.*"Unicorn".*503.*tried 4 times/],
  [
    'the comments',
    unreadableComments('reset'),
    /^FA411::.*comments.*cannot be reached.*tried 4 times.*job summary/,
  ],
  [
    'a write',
    always('POST', COMMENTS, { status: 422, message: 'Validation Failed' }),
    /^FA411::.*comment.*"Validation Failed"(?!.*tried).*job summary/,
  ],
  [
    'the comments, which the token may not see',
    unreadableComments({ status: 404, message: 'Not Found' }),
    /^FA410::.*comments.*"Not Found".*`pull-requests: write`/,
  ],
  [
    'any call, with an invalid token',
    unreadableComments({ status: 401, message: 'Bad credentials' }),
    /^FA410::.*comments.*"Bad credentials".*`github-token`/,
  ],
];

test.each(ON_PLAN)(
  'a plan names the failed request to GitHub, with a fix: %s',
  async (_, fault, reported) => {
    const { github, repo } = await scene();
    github.fault = fault;

    const plan = await repo.plan();

    expect(plan.code).toBe(0);
    expect(warningsOf(plan)).toEqual([expect.stringMatching(reported)]);
  },
);

const ON_APPLY: [string, Faults, RegExp][] = [
  ['the tip of the branch', contents('tip', 500), /^FA411::.*branch.*"Unicorn".*500.*tried 4 times/],
  [
    'the merged pull request',
    always('GET', /\/pulls$/, { status: 502, message: 'Bad Gateway' }),
    /^FA411::.*merged pull request.*"Bad Gateway".*502.*tried 4 times/,
  ],
];

test.each(ON_APPLY)(
  'an apply names the failed request to GitHub, with a fix: %s',
  async (_, fault, reported) => {
    const { twilio, github, repo } = await scene();
    github.merge(7, MERGE);
    github.fault = fault;

    const apply = await repo.apply(push());

    expect(apply.code).toBe(0);
    expect(warningsOf(apply)).toEqual([expect.stringMatching(reported)]);
    expect(twilio.writes()).toHaveLength(1);
  },
);

const ISSUES = /^\/issues$/;
/** Issues can be read neither by REST nor by GraphQL. */
const noIssues =
  (fault: GitHubFault): Faults =>
  ({ path }) =>
    /^\/(issues|graphql)$/.test(path) ? fault : undefined;

const ON_DRIFT: [string, Faults, RegExp][] = [
  ['a GitHub that is down', noIssues({ status: 503, message: 'Unicorn' }), /"Unicorn".*503.*tried 4 times/],
  [
    'a repository without issues',
    always('POST', ISSUES, { status: 410, message: 'Issues are disabled for this repo' }),
    /"Issues are disabled for this repo".*settings/,
  ],
  [
    'a locked issue',
    always('POST', ISSUES, { status: 403, message: 'Unable to create comment because issue is locked.' }),
    /issue is locked.*Unlock/,
  ],
  [
    'a renamed repository',
    noIssues({ status: 301, message: 'Moved Permanently' }),
    /renamed.*"Moved Permanently".*301.*new run/,
  ],
  [
    'a token without permission',
    always('POST', ISSUES, { status: 403, message: 'Resource not accessible by integration' }),
    /"Resource not accessible by integration".*`issues: write`/,
  ],
];

test.each(ON_DRIFT)(
  'a drift run names the failed request to GitHub, with a fix: %s',
  async (_, fault, reported) => {
    const { github, repo } = await scene();
    github.fault = fault;

    const drift = await repo.drift();

    expect(problems(drift)).toEqual(['error FA412']);
    expect(annotations(drift)[0]).toMatch(reported);
    expect(annotations(drift)[0]).toMatch(/`fail-on-drift: true`.*`drift-issue: false`/);
  },
);

test('a warning reports an issue that a later run has to close', async () => {
  const { twilio, github, repo } = await scene();
  await repo.drift();
  twilio.state.flexFlows[fo(1)] = address(1, 'Acme');
  github.fault = always('PATCH', /issues/, { status: 500, message: 'Unicorn' });

  const drift = await repo.run('drift', schedule);

  expect(annotations(drift)).toEqual([
    expect.stringMatching(/^::warning title=FA411::.*drift issue.*"Unicorn".*500.*tried 4 times/),
  ]);
});

test('an apply on push without a token warns that the tip of the branch is unknown', async () => {
  const { twilio, repo } = await scene();

  const apply = await repo.apply(push(), { 'github-token': '' });

  expect(annotations(apply)).toEqual([
    expect.stringMatching(/^::warning title=FA410::.*branch.*`github-token`.*`contents: read`/),
  ]);
  expect(twilio.writes()).toHaveLength(1);
});

test('a plan without a token warns that it has no comment', async () => {
  const { repo } = await scene();

  const plan = await repo.plan(pullRequest(), { 'github-token': '' });

  expect(annotations(plan)).toEqual([
    expect.stringMatching(/^::warning title=FA410::.*comment.*`github-token`.*`pull-requests: write`/),
  ]);
});
