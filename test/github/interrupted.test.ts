import type { ChildProcess } from 'node:child_process';
import { expect, test } from 'vitest';
import { cancelJob } from '../golden/wire/cancel.ts';
import { always, gitHub } from '../support/github.ts';
import {
  address,
  annotations,
  checkout,
  comment,
  entries,
  fo,
  HEAD,
  MERGE,
  pullRequest,
  push,
  read,
  twilioWith,
} from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });
const LIVE = [address(1, 'Acme', { janitor_enabled: true })];
// The waits are real here: one of them is cancelled.
const WAITING = { NODE_OPTIONS: '' };
const LATER = { status: 429, headers: { 'retry-after': '50' } };

test('a job that is cancelled while it waits for GitHub ends without an internal error', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  github.fault = always('GET', /comments$/, LATER);
  // Once the log has the plan, the run waits only for GitHub.
  const started = (child: ChildProcess) =>
    child.stdout?.on('data', (text) => {
      if (String(text).includes('Plan: ')) child.kill('SIGINT');
    });

  const plan = await repo.run('plan', pullRequest(), {}, { env: WAITING, started });

  expect(annotations(plan).join('\n')).not.toContain('FA000');
  expect(plan.outputs).toMatchObject({ updates: '1' });
});

test('an apply that is cancelled while its comment waits for GitHub reports its changes in log and summary', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  github.merge(7, MERGE);
  let child: ChildProcess | undefined;
  github.fault = (request) => {
    const fault = always('POST', /comments$/, LATER)(request);
    if (fault !== undefined) setTimeout(() => child?.kill('SIGINT'), 200);
    return fault;
  };

  const apply = await repo.run('apply', push(), {}, { env: WAITING, started: (one) => (child = one) });

  expect(twilio.writes()).toHaveLength(1);
  expect(apply.log.join('\n')).toContain('Apply: 1 done.');
  expect(apply.summary).toContain('updated');
});

test('an apply that is cancelled records which changes are done and which were not attempted', async () => {
  const github = await gitHub();
  let child: ChildProcess | undefined;
  const twilio = await twilioWith(LIVE, {
    fault: ({ method }) => {
      if (method === 'POST') child?.kill('SIGTERM');
      return undefined;
    },
  });
  const repo = checkout(twilio, github, `${HEAD}removed: [${fo(2)}]\n${entries({ acme: 'Acme' })}`);
  twilio.state.flexFlows[fo(2)] = address(2, 'Old');
  github.merge(7, MERGE);

  const apply = await repo.run('apply', push(), {}, { env: WAITING, started: (one) => (child = one) });

  expect(apply.code).toBe(1);
  expect(twilio.names()).toContain('Old');
  expect(read(comment(github).body)).toMatch(/^\| `Old`.*not attempted: delete/m);
  expect(apply.outputs['comment-url']).toMatch(/#issuecomment-1000$/);
});

test('an apply that is cancelled while GitHub does not answer still writes outputs and summary', async () => {
  let child: ChildProcess | undefined;
  const twilio = await twilioWith(LIVE, {
    fault: ({ method }) => {
      if (method !== 'POST' || child === undefined) return undefined;
      github.fault = () => 'hang';
      cancelJob(child);
      return undefined;
    },
  });
  const github = await gitHub();
  const repo = checkout(twilio, github, FILE);
  github.merge(7, MERGE);

  const apply = await repo.run('apply', push(), {}, { env: WAITING, started: (one) => (child = one) });

  expect(apply).toMatchObject({ code: 1, signal: null, outputs: { changed: 'true', updates: '1' } });
  expect(apply.summary).toContain('updated');
  expect(annotations(apply).join('\n')).toContain('The comment could not be written');
});
