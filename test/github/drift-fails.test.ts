import { expect, test } from 'vitest';
import { always, DOWN, gitHub, READ_ONLY } from '../support/github.ts';
import { address, annotations, checkout, entries, fo, HEAD, issue, twilioWith } from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });
const DRIFTED = [address(1, 'Acme', { janitor_enabled: true })];

test('fail-on-drift fails the run and still keeps the issue', async () => {
  const [twilio, github] = [await twilioWith(DRIFTED), await gitHub()];

  const drift = await checkout(twilio, github, FILE).drift({ 'fail-on-drift': 'true' });

  expect(drift).toMatchObject({ code: 1, outputs: { drift: 'true' } });
  expect(issue(github).state).toBe('open');
});

test('drift-issue: false opens no issue and does not fail the run', async () => {
  const [twilio, github] = [await twilioWith(DRIFTED), await gitHub()];

  const drift = await checkout(twilio, github, FILE).drift({ 'drift-issue': 'false' });

  expect(drift).toMatchObject({ code: 0, outputs: { drift: 'true', 'issue-url': '' } });
  expect(github.writes()).toEqual([]);
});

test.each([
  ['the token may not write it', READ_ONLY],
  [
    'issues are disabled',
    always('POST', /^\/issues$/, { status: 410, message: 'Issues are disabled for this repo' }),
  ],
  ['GitHub is down', DOWN],
])('a drift run fails when drift cannot be reported because %s', async (_, fault) => {
  const [twilio, github] = [await twilioWith(DRIFTED), await gitHub()];
  github.fault = fault;

  const drift = await checkout(twilio, github, FILE).drift();

  expect(drift).toMatchObject({ code: 1, outputs: { drift: 'true' } });
  expect(annotations(drift).join('\n')).toMatch(/^::error title=FA412::/);
  expect(drift.summary).toContain('janitor');
});

test('a drift run without a token fails when there is drift to report', async () => {
  const [twilio, github] = [await twilioWith(DRIFTED), await gitHub()];

  const drift = await checkout(twilio, github, FILE).drift({ 'github-token': '' });

  expect(drift.code).toBe(1);
  expect(annotations(drift)).toEqual([expect.stringMatching(/^::error title=FA412::.*github-token/)]);
});

test.each([
  ['a token that may only read', READ_ONLY],
  ['a GitHub that is down', DOWN],
])('a drift run without drift succeeds with %s', async (_, fault) => {
  const [twilio, github] = [await twilioWith([address(1, 'Acme')]), await gitHub()];
  github.fault = fault;

  const drift = await checkout(twilio, github, FILE).drift();

  expect(drift).toMatchObject({ code: 0, outputs: { drift: 'false' } });
});

test('a drift run without drift succeeds when the open issue cannot be closed', async () => {
  const [twilio, github] = [await twilioWith(DRIFTED), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  await repo.drift();
  twilio.state.flexFlows[fo(1)] = address(1, 'Acme');
  github.fault = READ_ONLY;

  const drift = await repo.drift();

  expect(drift.code).toBe(0);
  expect(annotations(drift)).toEqual([expect.stringMatching(/^::warning title=FA410::.*issues: write/)]);
});

test('a guard does not fail a drift run, and the issue shows it', async () => {
  const live = [address(1, 'Acme'), address(2, 'One'), address(3, 'Two'), address(4, 'Three')];
  const [twilio, github] = [await twilioWith(live), await gitHub()];

  const drift = await checkout(twilio, github, `${HEAD}unlisted: delete\naddresses: {}\n`).drift();

  expect(drift).toMatchObject({ code: 0, outputs: { drift: 'true' } });
  expect(issue(github).body).toContain(fo(2));
});

test('unlisted addresses that are only reported are shown and are not drift', async () => {
  const [twilio, github] = [await twilioWith([address(1, 'Acme'), address(2, 'Careers')]), await gitHub()];

  const drift = await checkout(twilio, github, FILE).drift({ 'fail-on-drift': 'true' });

  expect(drift).toMatchObject({ code: 0, outputs: { drift: 'false', unlisted: '1' } });
  expect(github.issues).toEqual([]);
  expect(drift.summary).toContain('Careers');
});
