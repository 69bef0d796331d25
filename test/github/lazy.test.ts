import { expect, test } from 'vitest';
import { DOWN, type GitHub, gitHub } from '../support/github.ts';
import {
  address,
  annotations,
  BASE,
  checkout,
  entries,
  fo,
  HEAD,
  MERGE,
  push,
  schedule,
  twilioWith,
} from './scene.ts';

const FILE = `${HEAD}unlisted: delete\n${entries({ acme: 'Acme' })}`;
const NOTHING_TO_WRITE = { comment: 'never', 'drift-issue': 'false' };

async function scene(...others: string[]) {
  const live = ['Acme', ...others].map((name, n) => address(n + 1, name));
  const [twilio, github] = [await twilioWith(live), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  github.merge(7, MERGE);
  return { twilio, github, repo };
}

const MERGED = ['GET /commits', `GET /commits/${MERGE}/pulls`];
const asked = (github: GitHub) => github.asked().filter((one) => !one.includes('/contents/'));

test('a scheduled drift run requests no pull request when no unlisted address would be deleted', async () => {
  const { github, repo } = await scene();

  const drift = await repo.drift();

  expect(drift).toMatchObject({ code: 0, outputs: { drift: 'false' } });
  expect(asked(github)).toEqual(['POST /graphql']);
});

test('a scheduled drift run requests the merged pull request when an unlisted address would be deleted', async () => {
  const { github, repo } = await scene('Careers');

  const drift = await repo.drift();

  expect(drift.outputs).toMatchObject({ drift: 'true', held: '1' });
  expect(
    asked(github)
      .filter((one) => one.startsWith('GET'))
      .slice(0, 2),
  ).toEqual(MERGED);
});

test.each([
  ['apply', 'schedule', schedule],
  ['apply', 'push', push()],
  ['plan', 'push', push()],
])(
  'a run of %s on %s sends no request to GitHub when it has no comment or issue to write',
  async (mode, _, event) => {
    const { twilio, github, repo } = await scene();
    twilio.state.flexFlows[fo(1)] = address(1, 'Acme', { janitor_enabled: true });

    const ended = await repo.run(mode, event, NOTHING_TO_WRITE);

    expect(ended).toMatchObject({ code: 0, outputs: { updates: '1' } });
    expect(asked(github)).toEqual([]);
  },
);

test('an address that the base version listed needs no further witness', async () => {
  const { twilio, github, repo } = await scene('Careers');
  github.files[BASE] = {
    'addresses.yaml': HEAD + entries({ acme: 'Acme', careers: 'Careers' }),
  };

  const apply = await repo.apply(push(), NOTHING_TO_WRITE);

  expect(apply.outputs).toMatchObject({ deletes: '1', held: '0' });
  expect(twilio.names()).toEqual(['Acme']);
  expect(asked(github)).toEqual([]);
});

test('a run that needs nothing from GitHub does not mention that GitHub is down', async () => {
  const { twilio, github, repo } = await scene();
  twilio.state.flexFlows[fo(1)] = address(1, 'Acme', { janitor_enabled: true });
  github.fault = DOWN;

  const plan = await repo.plan(schedule);

  expect(plan).toMatchObject({ code: 0, outputs: { updates: '1' } });
  expect(annotations(plan)).toEqual([]);
});

test('the merged pull request is requested once, however often it is needed', async () => {
  const { github, repo } = await scene('Careers');

  await repo.apply(push(), { 'require-reviewed-plan': 'true' });

  expect(asked(github).filter((one) => one.endsWith('/pulls'))).toHaveLength(1);
});
