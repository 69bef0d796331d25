import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import {
  address,
  annotations,
  checkout,
  entries,
  HEAD,
  MERGE,
  pullRequest,
  push,
  twilioWith,
} from './scene.ts';

// GitHub writes the file at GITHUB_EVENT_PATH; other runners may write another one, or none.

const FILE = `${HEAD}unlisted: delete\n${entries({ acme: 'Acme' })}`;

const NO_JSON: [string, string][] = [
  ['nothing', ''],
  ['half of it', '{"ref": "refs/hea'],
];
const PAYLOADS: [string, string][] = [
  ['null', 'null'],
  ['a list', '[]'],
  ['parts that are null', '{"pull_request": null, "ref": null, "before": null}'],
  ['parts of other types', '{"pull_request": {"number": "7", "head": 1}, "ref": 5, "before": {}}'],
  ['an empty commit before', '{"ref": "refs/heads/main", "before": ""}'],
  ['30 MB', JSON.stringify({ ref: 'refs/heads/main', commits: ['x'.repeat(30_000_000)] })],
];

async function scene(payload: string) {
  const twilio = await twilioWith([address(1, 'Acme', { janitor_enabled: true }), address(2, 'Careers')]);
  const github = await gitHub();
  const repo = checkout(twilio, github, FILE);
  const path = join(repo.workspace, 'payload.json');
  writeFileSync(path, payload);
  return { twilio, github, repo, env: { GITHUB_EVENT_PATH: path, GITHUB_REF: 'refs/heads/main' } };
}

test.each(PAYLOADS)(
  'an apply on push with a payload of %s continues and deletes nothing that was not reviewed',
  async (_, payload) => {
    const { twilio, github, repo, env } = await scene(payload);
    github.merge(7, MERGE);

    const apply = await repo.run('apply', push(), {}, { env });

    expect(apply).toMatchObject({ code: 0, outputs: { updates: '1', held: '1' } });
    expect(twilio.names()).toEqual(['Acme', 'Careers']);
  },
);

test.each(PAYLOADS)(
  'a plan on pull_request with a payload of %s is made and shown in the summary',
  async (_, payload) => {
    const { github, repo, env } = await scene(payload);

    const plan = await repo.run('plan', pullRequest(), {}, { env });

    expect(plan).toMatchObject({ code: 0, outputs: { updates: '1', deletes: '1', 'comment-url': '' } });
    expect(annotations(plan)).toEqual([]);
    expect(github.comments).toEqual([]);
  },
);

// GitHub's own client for actions reads the payload, too, and fails if it is not JSON.
test.each(NO_JSON)('an apply with a payload of %s writes nothing', async (_, payload) => {
  const { twilio, github, repo, env } = await scene(payload);
  github.merge(7, MERGE);

  const apply = await repo.run('apply', push(), {}, { env, built: true });

  expect(apply.code).toBe(1);
  expect(twilio.writes()).toEqual([]);
});
