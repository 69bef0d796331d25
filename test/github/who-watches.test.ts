import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import {
  address,
  annotations,
  byHand,
  checkout,
  comment,
  type Event,
  entries,
  HEAD,
  pullRequest,
  push,
  queued,
  schedule,
  twilioWith,
} from './scene.ts';

const FILE = `${HEAD}unlisted: delete\n${entries({ acme: 'Acme' })}`;

async function scene() {
  const [twilio, github] = [await twilioWith([address(1, 'Acme'), address(2, 'Careers')]), await gitHub()];
  return { twilio, github, repo: checkout(twilio, github, FILE) };
}

const of = (name: string, event = pullRequest()): Event => ({ ...event, name });

test.each([push(), schedule, of('repository_dispatch', byHand)])(
  'an apply on $name is unattended and holds deletes of unlisted addresses',
  async (event) => {
    const { twilio, repo } = await scene();

    const apply = await repo.apply(event);

    expect(apply).toMatchObject({ code: 0, outputs: { held: '1', deletes: '0' } });
    expect(twilio.names()).toEqual(['Acme', 'Careers']);
  },
);

test('an apply that a person starts by hand deletes unlisted addresses', async () => {
  const { twilio, repo } = await scene();

  await repo.apply(byHand);

  expect(twilio.names()).toEqual(['Acme']);
});

test.each([
  pullRequest(),
  of('pull_request_target'),
  of('pull_request_review'),
  of('pull_request_review_comment'),
  queued,
])('a plan on $name is reviewed and shows deletes of unlisted addresses', async (event) => {
  const { repo } = await scene();

  expect((await repo.plan(event)).outputs).toMatchObject({ held: '0', deletes: '1' });
});

test.each(['pull_request', 'pull_request_review', 'pull_request_review_comment'])(
  'a fork has no secrets on %s',
  async (name) => {
    const { twilio, repo } = await scene();

    const plan = await repo.plan(of(name, pullRequest({ from: 'stranger/sites' })), {
      'account-sid': '',
      'auth-token': '',
    });

    expect(plan.code).toBe(0);
    expect(annotations(plan)).toEqual([expect.stringContaining('FA403')]);
    expect(twilio.requests()).toEqual([]);
  },
);

test('a fork has secrets on pull_request_target, and the plan of the base is made', async () => {
  const { github, repo } = await scene();

  const plan = await repo.plan(of('pull_request_target', pullRequest({ from: 'stranger/sites' })));

  expect(plan.code).toBe(0);
  expect(comment(github).body).toContain('1 to delete');
});
