import { expect, test } from 'vitest';
import { always, type Faults, type GitHubFault, gitHub, unreadableComments } from '../support/github.ts';
import {
  address,
  annotations,
  BASE,
  checkout,
  entries,
  fo,
  HEAD,
  MERGE,
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

/** The base version alone, or the tip alone. */
const contents =
  (wanted: 'base' | 'tip', status: number): Faults =>
  ({ path, query }) =>
    path.startsWith('/contents/') && (query.ref === BASE) === (wanted === 'base')
      ? { status, message: 'Unicorn' }
      : undefined;

const ON_PLAN: [string, Faults, string][] = [
  [
    'the base version',
    contents('base', 503),
    'FA411::The base version of the file could not be read: "Unicorn" (HTTP status 503, tried 4 times). The plan holds, but says of no change where it comes from; in a run that nobody watches, what only that version listed is held. Run again to have both.',
  ],
  [
    'the comments',
    unreadableComments('reset'),
    'FA411::The comments of the pull request could not be read: "GitHub cannot be reached" (tried 4 times). None was written, since ours may be among them. The job summary has the whole; run again to write the comment.',
  ],
  [
    'a write',
    always('POST', COMMENTS, { status: 422, message: 'Validation Failed' }),
    'FA411::The comment could not be written: "Validation Failed". The job summary has the whole; run again to write the comment.',
  ],
  [
    'the comments of which the token may not know',
    unreadableComments({ status: 404, message: 'Not Found' }),
    'FA410::The comments of the pull request could not be read: "Not Found". Give the job `permissions: pull-requests: write`.',
  ],
  [
    'any call, for a token that is no good',
    unreadableComments({ status: 401, message: 'Bad credentials' }),
    'FA410::The comments of the pull request could not be read: "Bad credentials". Leave the input `github-token` at its default, or give a token that is valid.',
  ],
];

test.each(ON_PLAN)(
  'a plan names the request to GitHub that failed, with a fix: %s',
  async (_, fault, told) => {
    const { github, repo } = await scene();
    github.fault = fault;

    const plan = await repo.plan();

    expect(plan.code).toBe(0);
    expect(annotations(plan)).toEqual([`::warning title=${told}`]);
  },
);

const ON_APPLY: [string, Faults, string][] = [
  [
    'the tip of the branch',
    contents('tip', 500),
    'FA411::The tip of the branch could not be read: "Unicorn" (HTTP status 500, tried 4 times). This run went on with its own version of the file. See that no newer commit has another one; if one does, let the run of the newest commit apply.',
  ],
  [
    'the merged pull request',
    always('GET', /\/pulls$/, { status: 502, message: 'Bad Gateway' }),
    'FA411::The merged pull request and its comment could not be read: "Bad Gateway" (HTTP status 502, tried 4 times). What only its plan has shown is held, and it gets no record of this run. Run again to have both.',
  ],
];

test.each(ON_APPLY)(
  'an apply names the request to GitHub that failed, with a fix: %s',
  async (_, fault, told) => {
    const { twilio, github, repo } = await scene();
    github.merge(7, MERGE);
    github.fault = fault;

    const apply = await repo.apply(push());

    expect(apply.code).toBe(0);
    expect(annotations(apply)).toEqual([`::warning title=${told}`]);
    expect(twilio.writes()).toHaveLength(1);
  },
);

const ISSUES = /^\/issues$/;
/** Issues can be read in neither way. */
const noIssues =
  (fault: GitHubFault): Faults =>
  ({ path }) =>
    /^\/(issues|graphql)$/.test(path) ? fault : undefined;

const ON_DRIFT: [string, Faults, string][] = [
  [
    'a GitHub that is down',
    noIssues({ status: 503, message: 'Unicorn' }),
    '"Unicorn" (HTTP status 503, tried 4 times). Run again once GitHub answers.',
  ],
  [
    'a repository without issues',
    always('POST', ISSUES, { status: 410, message: 'Issues are disabled for this repo' }),
    '"Issues are disabled for this repo". See that the repository has issues turned on.',
  ],
  [
    'a locked issue',
    always('POST', ISSUES, { status: 403, message: 'Unable to create comment because issue is locked.' }),
    '"Unable to create comment because issue is locked.". Unlock the conversation on GitHub.',
  ],
  [
    'a renamed repository',
    noIssues({ status: 301, message: 'Moved Permanently' }),
    '"Moved Permanently" (HTTP status 301): the repository was renamed or transferred. Start a new run: it knows the new name of the repository.',
  ],
  [
    'a token that may not',
    always('POST', ISSUES, { status: 403, message: 'Resource not accessible by integration' }),
    '"Resource not accessible by integration". Give the job `permissions: issues: write`.',
  ],
];

test.each(ON_DRIFT)(
  'a drift run names the request to GitHub that failed, with a fix: %s',
  async (_, fault, told) => {
    const { github, repo } = await scene();
    github.fault = fault;

    const drift = await repo.drift();

    expect(annotations(drift)).toEqual([
      `::error title=FA412::The account has drifted, and the issue that tells of it could not be written: ${told} Without an issue, set \`fail-on-drift: true\` or \`drift-issue: false\`.`,
    ]);
  },
);

test('an issue that cannot be closed is closed by a later run', async () => {
  const { twilio, github, repo } = await scene();
  await repo.drift();
  twilio.state.flexFlows[fo(1)] = address(1, 'Acme');
  github.fault = always('PATCH', /issues/, { status: 500, message: 'Unicorn' });

  const drift = await repo.run('drift', schedule);

  expect(annotations(drift)).toEqual([
    '::warning title=FA411::A drift issue that may be open could not be closed: "Unicorn" (HTTP status 500, tried 4 times). The account is as the file says. The next drift run closes the issue.',
  ]);
});

test('an apply on push without a token warns that the tip of the branch is unknown', async () => {
  const { twilio, repo } = await scene();

  const apply = await repo.apply(push(), { 'github-token': '' });

  expect(annotations(apply)).toEqual([
    '::warning title=FA410::There is no github-token: whether the branch has a newer version of the file is not known. Leave the input `github-token` at its default, and give the job `permissions: contents: read`.',
  ]);
  expect(twilio.writes()).toHaveLength(1);
});

test('a plan without a token says which comment is missing', async () => {
  const { repo } = await scene();

  const plan = await repo.plan(pullRequest(), { 'github-token': '' });

  expect(annotations(plan)).toEqual([expect.stringContaining('no github-token: the comment is not written')]);
});
