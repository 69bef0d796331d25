import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import {
  address,
  BASE,
  checkout,
  comment,
  entries,
  HEAD,
  HEAD_COMMIT,
  MERGE,
  TRIAL,
  twilioWith,
} from './scene.ts';

// With `path:`, actions/checkout puts the repository below the workspace.

const LIVE = [address(1, 'Acme', { janitor_enabled: true }), address(2, 'Old')];
const FILE = `${HEAD}unlisted: delete\n${entries({ acme: 'Acme' })}`;
const INPUTS = { file: 'site/addresses.yaml' };
const OTHER = 'c0de'.repeat(10);

/** @param git the files in the folder `site` beside the addresses file, by path */
async function scene(git: Readonly<Record<string, string>>) {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  const site = join(repo.workspace, 'site');
  mkdirSync(site);
  renameSync(join(repo.workspace, 'addresses.yaml'), join(site, 'addresses.yaml'));
  for (const [path, text] of Object.entries(git)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  const asked = () =>
    github.requests.filter(({ path }) => path.startsWith('/contents/')).map(({ path }) => path);
  return { twilio, github, repo, asked };
}

test.each([
  ['a branch', { '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': `${MERGE}\n` }],
  [
    'a branch among packed refs',
    {
      '.git/HEAD': 'ref: refs/heads/main\n',
      '.git/packed-refs': `# pack-refs with: peeled\n${OTHER} refs/heads/x/refs/heads/main\n${MERGE} refs/heads/main\n`,
    },
  ],
  ['a commit', { '.git/HEAD': `${MERGE}\n` }],
])(
  'a file is looked up at its path in the repository when the commit is checked out below the workspace (%s)',
  async (_, git) => {
    const { twilio, repo, asked } = await scene(git);

    const apply = await repo.apply(undefined, INPUTS);

    expect(apply.code).toBe(0);
    expect(twilio.writes()).toHaveLength(1);
    expect(new Set(asked())).toEqual(new Set(['/contents/addresses.yaml']));
  },
);

test.each([
  ['the trial merge', TRIAL],
  ['the head', HEAD_COMMIT],
])(
  'the base version is looked up, and links point, to the path in the repository when %s is checked out below the workspace',
  async (_, commit) => {
    const { github, repo, asked } = await scene({ '.git/HEAD': `${commit}\n` });

    const plan = await repo.plan(undefined, INPUTS);

    expect(plan.code).toBe(0);
    expect(asked()).toEqual(['/contents/addresses.yaml']);
    const links = plan.summary.match(/\/blob\/\w+\/[^)#\s]*/g) ?? [];
    expect(new Set(links)).toEqual(new Set([`/blob/${HEAD_COMMIT}/addresses.yaml`]));
    // Two checkouts in one run are still two files.
    expect(comment(github).body).toContain('site/addresses.yaml');
  },
);

test.each([
  ['a folder of the repository', {}],
  ['another repository', { '.git/HEAD': `${OTHER}\n`, '.git/config': '[remote "origin"]\n' }],
  ['a submodule or a work tree', { '.git': 'gitdir: ../.git/modules/site\n' }],
  ['a repository without a commit', { '.git/HEAD': 'ref: refs/heads/main\n' }],
  ['a HEAD that is none', { '.git/HEAD': '../../secret\n' }],
])('any other folder is part of the path of the file: %s', async (_, git) => {
  const { github, repo, asked } = await scene(git);
  github.files.main = { 'site/addresses.yaml': FILE };

  const apply = await repo.apply(undefined, INPUTS);

  expect(apply.code).toBe(0);
  expect(new Set(asked())).toEqual(new Set(['/contents/site/addresses.yaml']));
});

test('a file of the same name in this repository does not witness deletes of a file from another repository', async () => {
  const { twilio, github, repo } = await scene({ '.git/HEAD': `${OTHER}\n` });
  github.files[BASE] = { 'addresses.yaml': `${HEAD}${entries({ acme: 'Acme', old: 'Old' })}` };
  github.fault = ({ query }) => (query.ref === 'refs/heads/main' ? { status: 403 } : undefined);

  const apply = await repo.apply(undefined, INPUTS);

  expect(apply.outputs).toMatchObject({ held: '1', deletes: '0' });
  expect(twilio.writes().join()).not.toContain('DELETE');
});
