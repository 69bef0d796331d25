import { expect, test } from 'vitest';
import { DOWN, type GitHub, gitHub, READ_ONLY } from '../support/github.ts';
import {
  address,
  annotations,
  byHand,
  checkout,
  entries,
  fo,
  HEAD,
  issue,
  push,
  schedule,
  twilioWith,
} from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });
const DRIFTED = address(1, 'Acme', { janitor_enabled: true });

async function drifted(file = FILE, ...others: string[]) {
  const live = [DRIFTED, ...others.map((name, n) => address(n + 2, name))];
  const [twilio, github] = [await twilioWith(live), await gitHub()];
  const repo = checkout(twilio, github, file);
  await repo.drift();
  return { twilio, github, repo };
}

test.each([
  ['push', push()],
  ['schedule', schedule],
  ['workflow_dispatch', byHand],
])('an apply on %s closes the drift issue with a note', async (_, event) => {
  const { github, repo } = await drifted();

  const apply = await repo.apply(event);

  expect(apply).toMatchObject({
    code: 0,
    outputs: { updates: '1', 'issue-url': 'https://github.com/acme/sites/issues/41' },
  });
  expect(issue(github)).toMatchObject({ state: 'closed', state_reason: 'completed' });
  expect(github.comments.filter(({ on }) => on === 41)).toEqual([
    expect.objectContaining({
      body: 'An apply brought the account back in sync with addresses.yaml. ([run](https://github.com/acme/sites/actions/runs/502))',
    }),
  ]);
});

test('an apply with nothing to do closes a drift issue that is still open', async () => {
  const { twilio, github, repo } = await drifted();
  twilio.state.flexFlows[fo(1)] = address(1, 'Acme');

  await repo.apply(schedule);

  expect(issue(github).state).toBe('closed');
});

test('an apply that holds something leaves the drift issue open', async () => {
  const { github, repo } = await drifted(`${HEAD}unlisted: delete\n${entries({ acme: 'Acme' })}`, 'Careers');

  const apply = await repo.apply(schedule);

  expect(apply.outputs).toMatchObject({ updates: '1', held: '1' });
  expect(issue(github).state).toBe('open');
});

test('an apply that fails leaves the drift issue open', async () => {
  const { github, repo } = await drifted();

  const apply = await repo.apply(schedule, { 'auth-token': 'f'.repeat(32) });

  expect(apply.code).toBe(1);
  expect(issue(github).state).toBe('open');
});

test('an apply leaves the drift issue open when others changed an address meanwhile', async () => {
  const twilio = await twilioWith([DRIFTED, address(2, 'Bot')], {
    fault: ({ method }) => {
      const row = twilio.state.flexFlows[fo(2)];
      if (method === 'POST' && row !== undefined) twilio.state.flexFlows[fo(2)] = { ...row, enabled: false };
      return undefined;
    },
  });
  const github = await gitHub();
  const repo = checkout(twilio, github, HEAD + entries({ acme: 'Acme', bot: 'Bot' }));
  await repo.drift();

  const apply = await repo.apply(schedule);

  expect(apply.code).toBe(0);
  expect(annotations(apply)).toEqual([expect.stringContaining('title=FA245')]);
  expect(issue(github).state).toBe('open');
});

test('an apply with drift-issue: false leaves the drift issue open', async () => {
  const { github, repo } = await drifted();

  await repo.apply(schedule, { 'drift-issue': 'false' });

  expect(issue(github).state).toBe('open');
});

test('an apply opens no issue', async () => {
  const [twilio, github] = [await twilioWith([address(1, 'Acme')]), await gitHub()];

  const apply = await checkout(twilio, github, FILE).apply(schedule);

  expect(apply.outputs['issue-url']).toBe('');
  expect(github.writes()).toEqual([]);
});

const warnings = async (fault: GitHub['fault'], event = byHand) => {
  const { twilio, github, repo } = await drifted();
  github.fault = fault;
  const apply = await repo.apply(event);
  return { twilio, apply };
};

test.each<[string, GitHub['fault'], RegExp]>([
  ['its token may not close it', READ_ONLY, /^::warning title=FA410::.*`issues: write`/],
  [
    'issues cannot be read',
    ({ path }) => (/^\/(issues|graphql)/.test(path) ? { status: 503, message: 'Unicorn' } : undefined),
    /^::warning title=FA411::.*drift issue.*Unicorn/,
  ],
])('an apply succeeds with a warning when %s', async (_, fault, warning) => {
  const { twilio, apply } = await warnings(fault);

  expect(apply).toMatchObject({ code: 0, outputs: { updates: '1' } });
  expect(annotations(apply)).toContainEqual(expect.stringMatching(warning));
  expect(twilio.writes()).toHaveLength(1);
});

test('an apply without a token does not mention the drift issue', async () => {
  const { repo } = await drifted();

  const apply = await repo.apply(byHand, { 'github-token': '' });

  expect(annotations(apply).join('\n')).not.toContain('drift issue');
});

test('an apply by hand succeeds while GitHub is down', async () => {
  const { twilio } = await warnings(DOWN);

  expect(twilio.writes()).toHaveLength(1);
});
