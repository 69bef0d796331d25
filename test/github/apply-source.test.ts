import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
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

const FILE = HEAD + entries({ acme: 'Acme' });

async function scene() {
  const twilio = await twilioWith([address(1, 'Acme', { janitor_enabled: true })]);
  const github = await gitHub();
  const repo = checkout(twilio, github, FILE);
  for (const branch of ['release/eu', 'feature']) github.files[branch] = { 'addresses.yaml': FILE };
  return { twilio, github, repo };
}

/** The event on another branch or tag. */
const on = (ref: string, event: Event): Event => ({
  ...event,
  payload: { ...event.payload, ref },
  env: { ...event.env, GITHUB_REF: ref },
});

test.each([
  ['push', on('refs/heads/feature', push())],
  ['workflow_dispatch', on('refs/heads/feature', byHand)],
])('refuses to apply on %s from a branch other than the default one', async (_, event) => {
  const { twilio, github, repo } = await scene();

  const apply = await repo.apply(event);

  expect(apply.code).toBe(1);
  expect(annotations(apply)).toEqual([
    expect.stringMatching(/^::error title=FA401::.*"feature".*"main".*`branches`/),
  ]);
  expect(twilio.requests()).toEqual([]);
  expect(github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test.each([
  ['push', on('refs/tags/v1', push())],
  ['workflow_dispatch', on('refs/tags/main', byHand)],
])('refuses to apply on %s from a tag, whatever its name', async (_, event) => {
  const { twilio, repo } = await scene();

  const apply = await repo.apply(event, { branches: 'main, v1' });

  expect(apply.code).toBe(1);
  expect(annotations(apply)).toEqual([
    expect.stringMatching(/^::error title=FA401::.* tag "(v1|main)".*"main" and "v1"/),
  ]);
  expect(twilio.requests()).toEqual([]);
});

test.each(['release/eu', ' main , release/eu ', 'refs/heads/release/eu,main'])(
  'applies from a branch that the input branches lists: %j',
  async (branches) => {
    const { twilio, repo } = await scene();

    const apply = await repo.apply(on('refs/heads/release/eu', push()), { branches });

    expect(apply.code).toBe(0);
    expect(twilio.writes()).toHaveLength(1);
  },
);

test('refuses to apply from the default branch when the input branches lists only others', async () => {
  const { repo } = await scene();

  expect(annotations(await repo.apply(push(), { branches: 'release/eu' }))).toEqual([
    expect.stringMatching(/^::error title=FA401::.*"main".*"release\/eu"/),
  ]);
});

test('takes the name of the default branch from the event', async () => {
  const { github, repo } = await scene();
  github.files.trunk = { 'addresses.yaml': FILE };
  const event = on('refs/heads/trunk', push());
  const payload = { ...event.payload, repository: { default_branch: 'trunk' } };

  expect((await repo.apply({ ...event, payload })).code).toBe(0);
});

test('a schedule applies on the default branch, though its event does not name it', async () => {
  const { repo } = await scene();

  const apply = await repo.apply(schedule);

  expect(apply.code).toBe(0);
  expect(annotations(apply)).toEqual([]);
});

test('an event without a default branch is a warning at first, and an error in a re-run', async () => {
  const { twilio, repo } = await scene();
  const event: Event = { ...byHand, payload: { inputs: {} } };

  const repeated = await repo.apply({ ...event, env: { ...event.env, GITHUB_RUN_ATTEMPT: '2' } });
  expect(repeated.code).toBe(1);
  expect(problems(repeated)).toEqual(['error FA402']);
  expect(twilio.writes()).toEqual([]);

  const first = await repo.apply(event);
  expect(first.code).toBe(0);
  expect(problems(first)).toEqual(['warning FA402']);
});

test('plan and drift run from any branch', async () => {
  const { repo } = await scene();
  const event = on('refs/heads/feature', byHand);

  expect((await repo.run('plan', event)).code).toBe(0);
  expect((await repo.run('drift', event)).code).toBe(0);
});
