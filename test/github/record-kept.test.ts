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
  MERGE,
  push,
  read,
  twilioWith,
} from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });

/** Pull request 7 is merged and applied, and its comment is the record. */
async function applied() {
  const github = await gitHub();
  let down = false;
  const twilio = await twilioWith([address(1, 'Acme', { janitor_enabled: true })], {
    fault: () => (down ? { kind: 'status', status: 403, code: 20003, message: 'Authenticate' } : undefined),
  });
  const repo = checkout(twilio, github, FILE);
  await repo.plan();
  github.merge(7, MERGE);
  await repo.apply();
  const drifts = () => {
    twilio.state.flexFlows[fo(1)] = address(1, 'Acme', { long_lived: true });
  };
  const fails = () => {
    down = true;
  };
  return { twilio, github, repo, drifts, fails, record: comment(github).body };
}

test('a re-run of an old job that is refused keeps the record of the apply', async () => {
  const { github, repo, drifts, record } = await applied();
  drifts();
  github.files.main = { 'addresses.yaml': `${FILE}  newer: { studio: Webchat Flow }\n` };

  const again = await repo.apply();

  expect(annotations(again)).toEqual([expect.stringContaining('FA402')]);
  expect(comment(github).body).toBe(record);
  expect(again.summary).toContain('FA402');
});

test('a run that Twilio or the review gate refuses keeps the record of the apply', async () => {
  const { github, repo, drifts, fails, record } = await applied();
  drifts();
  const unreviewed = await repo.apply(push(), { 'require-reviewed-plan': 'true' });
  fails();
  const refused = await repo.apply();

  expect([unreviewed.code, refused.code]).toEqual([1, 1]);
  expect(comment(github).body).toBe(record);
});

test('a run that writes changes replaces the record', async () => {
  const { github, repo, drifts } = await applied();
  drifts();

  const again = await repo.apply();

  expect(again.outputs).toMatchObject({ updates: '1' });
  expect(read(comment(github).body)).toContain('- longLived: true\n+ longLived: false');
});

test('a refusal is replaced by the report of the next run', async () => {
  const [twilio, github] = [
    await twilioWith([address(1, 'Acme', { janitor_enabled: true })]),
    await gitHub(),
  ];
  const repo = checkout(twilio, github, FILE);
  github.merge(7, MERGE);
  await repo.apply(push(), { 'require-reviewed-plan': 'true' });
  const refusal = comment(github).body;

  await repo.apply();

  expect(refusal).toContain('FA310');
  expect(read(comment(github).body)).toContain('apply (1 updated)');
});
