import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import {
  address,
  annotations,
  checkout,
  comment,
  entries,
  fo,
  HEAD,
  MALLORY,
  MERGE,
  pullRequest,
  push,
  schedule,
  twilioWith,
} from './scene.ts';

const REVIEWED = { 'require-reviewed-plan': 'true' };
const FILE = `${HEAD}unlisted: delete\n${entries({ acme: 'Acme' })}`;

/** Pull request 7 is planned while the account has Acme alone, and merged; then Careers appears beside it. */
async function merged() {
  const twilio = await twilioWith([address(1, 'Acme', { janitor_enabled: true })]);
  const github = await gitHub();
  const repo = checkout(twilio, github, FILE);
  await repo.plan(pullRequest(), REVIEWED);
  github.merge(7, MERGE);
  twilio.state.flexFlows[fo(1)] = address(1, 'Acme');
  twilio.state.flexFlows[fo(2)] = address(2, 'Careers');
  return { twilio, github, repo };
}

/** Someone with write access adds to our comment that the delete of Careers was shown. */
function forge(body: string): string {
  const digest = createHash('sha256').update(fo(2)).digest('base64url').slice(0, 12);
  return body.replace(/ shown=[^.]*\./, ` shown=${digest}.`);
}

const EDITED = { editor: MALLORY, lastEditedAt: '2026-06-01T12:00:00Z' };

test('metadata that another person wrote into our comment does not become ours by the record of an apply', async () => {
  const { twilio, github, repo } = await merged();
  Object.assign(comment(github), { body: forge(comment(github).body), ...EDITED });
  // A change, so that a record replaces the forged comment.
  twilio.state.flexFlows[fo(1)] = address(1, 'Acme', { janitor_enabled: true });

  const first = await repo.apply();
  const again = await repo.apply(schedule);

  expect(github.writes()).toContain('PATCH /issues/comments/1000');
  expect([first.outputs.held, again.outputs.held]).toEqual(['1', '1']);
  expect(twilio.names()).toEqual(['Acme', 'Careers']);
});

test('metadata that another person wrote into our comment does not become ours by the report of a refused apply', async () => {
  const { twilio, github, repo } = await merged();
  const forged = comment(github).body.replace(/ changes=[^.]*\./, (list) =>
    list.replace('.', 'AAAAAAAAAAAA.'),
  );
  Object.assign(comment(github), { body: forged, ...EDITED });
  twilio.state.flexFlows[fo(1)] = address(1, 'Acme', { janitor_enabled: true });

  const first = await repo.apply(push(), REVIEWED);
  const again = await repo.apply(push(), REVIEWED);

  expect([first.code, again.code]).toEqual([1, 1]);
  expect(annotations(again).join('\n')).toMatch(/FA310::.*#7 has a comment without a plan/);
  expect(twilio.writes()).toEqual([]);
});
