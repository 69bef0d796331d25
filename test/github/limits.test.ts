import { expect, test } from 'vitest';
import { always, type GitHubFault, gitHub, once } from '../support/github.ts';
import { address, annotations, checkout, comment, entries, HEAD, twilioWith } from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });
const COMMENTS = /\/issues\/7\/comments$/;
const SECONDARY = {
  status: 403,
  message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
};

async function scene() {
  const twilio = await twilioWith([address(1, 'Acme', { janitor_enabled: true })]);
  const github = await gitHub();
  return { twilio, github, repo: checkout(twilio, github, FILE) };
}

const inAnHour = String(Math.floor(Date.now() / 1000) + 3600);

test.each<[string, GitHubFault]>([
  ['that names no waiting time', SECONDARY],
  [
    'beside a primary one with much left',
    { ...SECONDARY, headers: { 'x-ratelimit-remaining': '4000', 'x-ratelimit-reset': inAnHour } },
  ],
  [
    'with status 429 beside a primary one with much left',
    {
      ...SECONDARY,
      status: 429,
      headers: { 'x-ratelimit-remaining': '4000', 'x-ratelimit-reset': inAnHour },
    },
  ],
  ['in its older wording', { status: 403, message: 'You have triggered an abuse detection mechanism.' }],
])('a plan waits for a secondary limit %s', async (_, fault) => {
  const { github, repo } = await scene();
  github.fault = once('POST', COMMENTS, fault);

  const plan = await repo.plan();

  expect(annotations(plan)).toEqual([]);
  expect(comment(github).body).toContain('1 to update');
});

test('a secondary limit that stays is reported as a limit, not as a missing permission', async () => {
  const { github, repo } = await scene();
  github.fault = always('POST', COMMENTS, SECONDARY);

  const plan = await repo.plan();

  expect(plan.code).toBe(0);
  expect(annotations(plan)).toEqual([expect.stringMatching(/^::warning title=FA411::.*tried 4 times/)]);
});

/** A token of an app of our own, which has already commented. */
async function ofAnApp() {
  const { github, repo } = await scene();
  github.me = { login: 'acme-deployer[bot]', type: 'Bot' };
  await repo.plan();
  repo.write(`${FILE}  new: { studio: Webchat Flow }\n`);
  return { github, repo };
}

test.each<[string, GitHubFault]>([
  ['limit', { status: 200, errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] }],
  ['limit without a type', { status: 200, errors: [{ message: 'API rate limit already exceeded' }] }],
  ['error', { status: 200, errors: [{ message: 'Something went wrong while executing your query.' }] }],
])('our identity is still known after a temporary %s of GraphQL', async (_, fault) => {
  const { github, repo } = await ofAnApp();
  github.fault = once('POST', /^\/graphql$/, fault);

  const plan = await repo.plan();

  expect(annotations(plan)).toEqual([]);
  expect(comment(github).body).toContain('1 to create');
});

test('no second comment is created when the limit of GraphQL stays', async () => {
  const { github, repo } = await ofAnApp();
  const errors = [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }];
  github.fault = always('POST', /^\/graphql$/, { status: 200, errors });

  const plan = await repo.plan();

  expect(plan.code).toBe(0);
  expect(comment(github).body).not.toContain('1 to create');
  expect(annotations(plan)).toEqual([expect.stringMatching(/^::warning title=FA411::.*rate limit/)]);
});

test.each([301, 307])('a response with status %i is not taken for data', async (status) => {
  const { github, repo } = await scene();
  github.fault = always('POST', COMMENTS, {
    status,
    message: 'Moved Permanently',
    headers: { location: '/elsewhere' },
  });

  const plan = await repo.plan();

  expect(plan.code).toBe(0);
  expect(annotations(plan)).toEqual([
    expect.stringMatching(`^::warning title=FA411::.*renamed.*"Moved Permanently".*${status}`),
  ]);
});
