import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shape } from '../support/gfm.ts';
import { gitHub } from '../support/github.ts';
import {
  address,
  annotations,
  BASE,
  checkout,
  comment,
  entries,
  HEAD,
  HEAD_COMMIT,
  issue,
  read,
  said,
  twilioWith,
} from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });
const LIVE = [address(1, 'Acme', { janitor_enabled: true })];

async function scene() {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  mkdirSync(join(repo.workspace, 'teams'));
  return { twilio, github, repo };
}

const WAYS = [
  './addresses.yaml',
  'teams/../addresses.yaml',
  './/addresses.yaml',
  'teams//..//./addresses.yaml',
];

test.each(WAYS)('the path %s shares comment, plan id and name with addresses.yaml', async (file) => {
  const { github, repo } = await scene();
  const plain = await repo.plan();

  const other = await repo.plan(undefined, { file });

  expect(other.outputs['plan-id']).toBe(plain.outputs['plan-id']);
  expect(github.writes()).toEqual(['POST /issues/7/comments']);
  expect(comment(github).body).toContain(`/blob/${HEAD_COMMIT}/addresses.yaml#L4`);
  expect(said(other)).toEqual(said(plain));
  expect(read(other.summary)).toBe(read(plain.summary));
});

test('an absolute path shares comment, plan id and name with addresses.yaml', async () => {
  const { github, repo } = await scene();
  const plain = await repo.plan();

  const whole = await repo.plan(undefined, { file: join(repo.workspace, 'addresses.yaml') });

  expect(whole.outputs['plan-id']).toBe(plain.outputs['plan-id']);
  expect(github.writes()).toEqual(['POST /issues/7/comments']);
  expect(whole.stdout + whole.summary).not.toContain(repo.workspace);
});

test('runs with different spellings of the path share one drift issue', async () => {
  const { github, repo } = await scene();
  await repo.drift();

  await repo.drift({ file: './addresses.yaml' });

  expect(github.writes()).toEqual(['POST /issues']);
  expect(issue(github).title).toBe('Drift: Twilio Flex addresses are out of sync with addresses.yaml');
});

test('the base version and the tip are requested at the path in the repository', async () => {
  const { github, repo } = await scene();
  github.files[BASE] = { 'addresses.yaml': FILE };

  await repo.plan(undefined, { file: 'teams/../addresses.yaml' });
  const apply = await repo.apply(undefined, { file: './/addresses.yaml' });

  expect(apply.code).toBe(0);
  expect(shape(comment(github).body).rows[0]).toContain('Origin');
});

test('problems name the file by its path in the repository', async () => {
  const { repo } = await scene();
  writeFileSync(join(repo.workspace, 'addresses.yaml'), 'version: 2\naddresses: {}\n');

  const plan = await repo.plan(undefined, { file: 'teams/../addresses.yaml' });

  expect(annotations(plan)[0]).toContain('file=addresses.yaml,line=1');
  expect(read(plan.summary)).toContain('`addresses.yaml:1:10`');
});

test('an account SID in upper case is the same account', async () => {
  const { twilio, github, repo } = await scene();
  const plain = await repo.plan();
  const capitals = `AC${twilio.state.accountSid.slice(2).toUpperCase()}`;

  const other = await repo.plan(undefined, { 'account-sid': capitals });

  expect(other.outputs['plan-id']).toBe(plain.outputs['plan-id']);
  expect(github.writes()).toEqual(['POST /issues/7/comments']);
});

test('environments that differ in case are different', async () => {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const text = `version: 1\nenvironments: { Staging: {}, staging: {} }\n${entries({ acme: 'Acme' })}`;
  const repo = checkout(twilio, github, text);

  await repo.plan(undefined, { environment: 'staging' });
  await repo.plan(undefined, { environment: 'Staging' });

  expect(github.comments).toHaveLength(2);
});
