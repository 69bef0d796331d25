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
])('apply is refused on a %s from a branch that is not the default one', async (_, event) => {
  const { twilio, github, repo } = await scene();

  const apply = await repo.apply(event);

  expect(apply.code).toBe(1);
  expect(annotations(apply)).toEqual([
    '::error title=FA401::Mode apply does not run from the branch "feature", but from "main" alone: what is not merged is not applied. Merge the branch first. To apply from it as well, name it in the input `branches`.',
  ]);
  expect(twilio.requests()).toEqual([]);
  expect(github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test.each([
  ['push', on('refs/tags/v1', push())],
  ['workflow_dispatch', on('refs/tags/main', byHand)],
])('apply is refused on a %s from a tag, whatever its name', async (_, event) => {
  const { twilio, repo } = await scene();

  const apply = await repo.apply(event, { branches: 'main, v1' });

  expect(apply.code).toBe(1);
  expect(annotations(apply)).toEqual([
    expect.stringMatching(
      /FA401::Mode apply does not run from the tag "(v1|main)", but from "main" and "v1" alone/,
    ),
  ]);
  expect(twilio.requests()).toEqual([]);
});

test.each(['release/eu', ' main , release/eu ', 'refs/heads/release/eu,main'])(
  'apply runs from a branch that the input branches names: %j',
  async (branches) => {
    const { twilio, repo } = await scene();

    const apply = await repo.apply(on('refs/heads/release/eu', push()), { branches });

    expect(apply.code).toBe(0);
    expect(twilio.writes()).toHaveLength(1);
  },
);

test('the default branch is refused when the input branches names others', async () => {
  const { repo } = await scene();

  expect(annotations(await repo.apply(push(), { branches: 'release/eu' }))).toEqual([
    expect.stringContaining(
      'FA401::Mode apply does not run from the branch "main", but from "release/eu" alone',
    ),
  ]);
});

test('a default branch of another name is taken from the event', async () => {
  const { github, repo } = await scene();
  github.files.trunk = { 'addresses.yaml': FILE };
  const event = on('refs/heads/trunk', push());
  const payload = { ...event.payload, repository: { default_branch: 'trunk' } };

  expect((await repo.apply({ ...event, payload })).code).toBe(0);
});

test('a schedule runs on the default branch, though GitHub does not name it there', async () => {
  const { repo } = await scene();

  const apply = await repo.apply(schedule);

  expect(apply.code).toBe(0);
  expect(annotations(apply)).toEqual([]);
});

test('an event that names no default branch is a warning at first, and an error in a repeated run', async () => {
  const { twilio, repo } = await scene();
  const event: Event = { ...byHand, payload: { inputs: {} } };

  const repeated = await repo.apply({ ...event, env: { ...event.env, GITHUB_RUN_ATTEMPT: '2' } });
  expect(repeated.code).toBe(1);
  expect(annotations(repeated).join('\n')).toContain(
    '::error title=FA402::The event does not name the default branch',
  );
  expect(twilio.writes()).toEqual([]);

  const first = await repo.apply(event);
  expect(first.code).toBe(0);
  expect(annotations(first).join('\n')).toContain(
    '::warning title=FA402::The event does not name the default branch',
  );
});

test('plan and drift run from any branch', async () => {
  const { repo } = await scene();
  const event = on('refs/heads/feature', byHand);

  expect((await repo.run('plan', event)).code).toBe(0);
  expect((await repo.run('drift', event)).code).toBe(0);
});
