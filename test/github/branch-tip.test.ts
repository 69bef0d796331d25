import { expect, test } from 'vitest';
import { always, DOWN, gitHub } from '../support/github.ts';
import {
  address,
  annotations,
  byHand,
  checkout,
  type Event,
  entries,
  HEAD,
  problems,
  push,
  schedule,
  twilioWith,
} from './scene.ts';

const LIVE = [address(1, 'Acme', { janitor_enabled: true })];
const FILE = HEAD + entries({ acme: 'Acme' });
const NEWER = HEAD + entries({ acme: 'Acme', newer: 'Newer' });

async function scene() {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  return { twilio, github, repo: checkout(twilio, github, FILE) };
}

test('an apply continues when the tip of the branch has the same file', async () => {
  const { twilio, github, repo } = await scene();

  const apply = await repo.apply();

  expect(apply.code).toBe(0);
  expect(twilio.writes()).toHaveLength(1);
  const [tip] = github.requests.filter(({ query }) => query.ref === 'refs/heads/main');
  expect(tip?.path).toBe('/contents/addresses.yaml');
});

test.each([
  ['line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\ufeff${text}`],
])('%s alone do not make another version of the file', async (_, rewrite) => {
  const { github, repo } = await scene();
  github.files.main = { 'addresses.yaml': rewrite(FILE) };

  expect((await repo.apply()).code).toBe(0);
});

test('a re-run of an old job writes nothing when the branch has another version of the file', async () => {
  const { twilio, github, repo } = await scene();
  github.files.main = { 'addresses.yaml': NEWER };

  const apply = await repo.apply();

  expect(apply.code).toBe(1);
  expect(twilio.writes()).toEqual([]);
  expect(annotations(apply)).toEqual([expect.stringMatching(/^::error title=FA402::.*"main"/)]);
});

test('a re-run of an old job writes nothing when the branch no longer has the file', async () => {
  const { twilio, github, repo } = await scene();
  github.files.main = {};

  const apply = await repo.apply();

  expect(apply.code).toBe(1);
  expect(twilio.writes()).toEqual([]);
  expect(annotations(apply)).toEqual([expect.stringMatching(/^::error title=FA402::.*"main"/)]);
});

test('an approved plan does not override another version of the file at the tip', async () => {
  const { twilio, github, repo } = await scene();
  const { outputs } = await repo.plan();
  github.files.main = { 'addresses.yaml': NEWER };

  const apply = await repo.apply(push(), { 'approved-plan-id': outputs['plan-id'] ?? '' });

  expect(apply.code).toBe(1);
  expect(twilio.writes()).toEqual([]);
});

test.each([
  ['is down', DOWN, 'FA411'],
  [
    'does not let the token read it',
    always('GET', /\/contents\//, { status: 403, message: 'Forbidden' }),
    'FA410',
  ],
])('an apply continues with a warning when GitHub %s', async (_, fault, code) => {
  const { twilio, github, repo } = await scene();
  github.fault = fault;

  const apply = await repo.apply();

  expect(apply.code).toBe(0);
  expect(twilio.writes()).toHaveLength(1);
  expect(problems(apply)).toContain(`warning ${code}`);
});

const again = (event: Event): Event => ({ ...event, env: { ...event.env, GITHUB_RUN_ATTEMPT: '2' } });

test.each([
  ['by hand', byHand],
  ['on schedule', schedule],
  ['for a repository_dispatch', { ...schedule, name: 'repository_dispatch' }],
  ['by hand that is run again', again(byHand)],
])('a run %s writes nothing when the branch has another version of the file', async (_, event) => {
  const { twilio, github, repo } = await scene();
  github.files.main = { 'addresses.yaml': NEWER };

  const apply = await repo.apply(event);

  expect(apply.code).toBe(1);
  expect(twilio.writes()).toEqual([]);
  expect(annotations(apply)).toEqual([expect.stringMatching(/^::error title=FA402::.*"main"/)]);
});

test.each([
  ['is down', push(), DOWN],
  ['is down', byHand, DOWN],
  ['is down', schedule, DOWN],
  [
    'does not let the token read it',
    byHand,
    always('GET', /\/contents\//, { status: 403, message: 'Forbidden' }),
  ],
])('a re-run writes nothing when GitHub %s: $name', async (_, event, fault) => {
  const { twilio, github, repo } = await scene();
  github.fault = fault;

  const apply = await repo.apply(again(event));

  expect(apply.code).toBe(1);
  expect(twilio.writes()).toEqual([]);
  expect(annotations(apply).join('\n')).toMatch(/::error title=FA402::.*"main".*"(Unavailable|Forbidden)"/);
});

test('a re-run applies when the tip of the branch has the same file', async () => {
  const { twilio, repo } = await scene();

  expect((await repo.apply(again(byHand))).code).toBe(0);
  expect(twilio.writes()).toHaveLength(1);
});

test('a re-run writes nothing without a github-token', async () => {
  const { twilio, repo } = await scene();

  const apply = await repo.apply(again(byHand), { 'github-token': '' });

  expect(apply.code).toBe(1);
  expect(twilio.writes()).toEqual([]);
});

test('a tag with the name of the branch is not taken for the branch', async () => {
  const { github, repo } = await scene();
  github.files['refs/tags/main'] = { 'addresses.yaml': NEWER };

  expect((await repo.apply()).code).toBe(0);
});

test('an apply asks for a branch by its short name where the server knows no other', async () => {
  const { github, repo } = await scene();
  github.fault = ({ query }) =>
    query.ref?.startsWith('refs/') ? { status: 404, message: 'Not Found' } : undefined;

  const apply = await repo.apply();

  expect(apply.code).toBe(0);
  expect(annotations(apply)).toEqual([]);
});

test('a branch with slashes in its name is asked for by its full name', async () => {
  const { github, repo } = await scene();
  github.files['deploy/web'] = { 'addresses.yaml': FILE };
  github.files.main = {};
  const event = push();

  const apply = await repo.apply(
    { ...event, payload: { ...event.payload, ref: 'refs/heads/deploy/web' } },
    {
      branches: 'main, deploy/web',
    },
  );

  expect(apply.code).toBe(0);
});
