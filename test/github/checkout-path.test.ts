import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gitHub } from '../support/github.ts';
import { address, checkout, comment, entries, HEAD, twilioWith } from './scene.ts';

// actions/checkout puts the repository below the workspace where it has `path:`.

const LIVE = [address(1, 'Acme', { janitor_enabled: true })];
const FILE = HEAD + entries({ acme: 'Acme' });
const INPUTS = { file: 'site/addresses.yaml' };

/** @param git what the checkout has as `.git`; none where the folder is part of the repository in the workspace */
async function scene(git: 'folder' | 'file' | 'none') {
  const [twilio, github] = [await twilioWith(LIVE), await gitHub()];
  const repo = checkout(twilio, github, FILE);
  const site = join(repo.workspace, 'site');
  mkdirSync(site);
  renameSync(join(repo.workspace, 'addresses.yaml'), join(site, 'addresses.yaml'));
  if (git === 'none') {
    mkdirSync(join(repo.workspace, '.git'));
    github.files.main = { 'site/addresses.yaml': FILE };
  } else if (git === 'folder') mkdirSync(join(site, '.git'));
  else writeFileSync(join(site, '.git'), 'gitdir: ../elsewhere\n');
  return { twilio, github, repo };
}

test.each(['folder', 'file'] as const)(
  'the tip of the branch is looked for where the repository has the file (.git is a %s)',
  async (git) => {
    const { twilio, github, repo } = await scene(git);

    const apply = await repo.apply(undefined, INPUTS);

    expect(apply.code).toBe(0);
    expect(twilio.writes()).toHaveLength(1);
    const [tip] = github.requests.filter(({ query }) => query.ref === 'refs/heads/main');
    expect(tip?.path).toBe('/contents/addresses.yaml');
  },
);

test('so is the version before a pull request, and links lead there', async () => {
  const { github, repo } = await scene('folder');

  const plan = await repo.plan(undefined, INPUTS);

  expect(plan.code).toBe(0);
  const read = github.requests.filter(({ path }) => path.startsWith('/contents/'));
  expect(read.map(({ path }) => path)).toEqual(['/contents/addresses.yaml']);
  const links = comment(github).body.match(/\/blob\/\w+\/[^)#\s]*/g) ?? [];
  for (const link of links) expect(link).toMatch(/^\/blob\/\w+\/addresses\.yaml$/);
});

test('a folder of the repository is part of the path', async () => {
  const { github, repo } = await scene('none');

  const apply = await repo.apply(undefined, INPUTS);

  expect(apply.code).toBe(0);
  const [tip] = github.requests.filter(({ query }) => query.ref === 'refs/heads/main');
  expect(tip?.path).toBe('/contents/site/addresses.yaml');
});

test('the file is still named as the workflow names it: two checkouts of one run are two files', async () => {
  const { github, repo } = await scene('folder');

  await repo.plan(undefined, INPUTS);

  expect(comment(github).body).toContain('site/addresses.yaml');
});
