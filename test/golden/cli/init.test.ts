import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { read } from '../../docs/support.ts';
import { ALL, APPLY, DRIFT, PLAN, repo, SCHEMA } from './init-scene.ts';

test('init --yes writes the file, the schema and three workflows, and lists the next steps', async () => {
  const at = repo();

  const { code, stdout, stderr } = await at.cli(['init', '--yes']);

  expect([code, stderr]).toEqual([0, '']);
  expect(at.files()).toEqual(ALL);
  expect(at.text(SCHEMA)).toBe(read('schema/addresses.schema.json'));
  expect(stdout).toBe(
    [
      '  written  addresses.yaml',
      '  written  schema/addresses.schema.json',
      '  written  .github/workflows/addresses-plan.yml',
      '  written  .github/workflows/addresses-apply.yml',
      '  written  .github/workflows/addresses-drift.yml',
      '',
      'Wrote 5 files.',
      '',
      'Fill in',
      '  addresses.yaml is for flex-flows (Flex UI 1.x), because --api is not set. For Flex UI 2.x, delete it and run init again with --api conversations.',
      '  addresses.yaml has no entries yet. Add them as its comments show. Or set the credentials and run `flex-addresses export --force` to write the addresses of the account.',
      `  OWNER/twilio-flex-addresses@COMMIT_SHA in ${PLAN}, ${APPLY} and ${DRIFT}: replace it with the repository of this Action and the full SHA of a commit that you have reviewed. That code gets your credentials.`,
      '  The branch `main` in the workflows: replace it if your default branch has another name.',
      '',
      'GitHub environments (repository settings, Environments)',
      '  twilio-plan  for plan and drift  deployment branches main and refs/pull/*/merge; no required reviewers',
      '  twilio       for apply           deployment branch main only; required reviewers optional',
      '',
      'Values that each environment needs',
      '  variable  TWILIO_ACCOUNT_SID  SID of the account, AC…',
      '  secret    TWILIO_API_KEY      SID of a standard API key, SK…',
      '  secret    TWILIO_API_SECRET   secret of that API key',
      '',
      'Permissions of GITHUB_TOKEN (already set in the workflows)',
      '  plan   contents: read        the checkout, and the base version of the file',
      '  plan   pull-requests: write  the comment',
      "  apply  contents: read        the checkout, the file before the push, and the branch's tip",
      '  apply  issues: write         the alert, and closing the drift issue',
      '  apply  pull-requests: write  the reviewed plan, and the comment that becomes its record',
      '  drift  contents: read        the checkout',
      '  drift  issues: write         the issue, and the alert',
      '  drift  pull-requests: read   what the last merged plan showed, which decides what an apply would hold',
      '',
      'Next steps',
      '  1. Check the file: flex-addresses validate',
      '  2. With credentials, see what an apply would change: flex-addresses plan',
      '  3. Create the GitHub environments with their values.',
      '  4. Commit the files on a branch, and open a pull request. Its plan appears as a comment, and the merge applies it.',
      '  5. Require the check `addresses` in the rules of the default branch.',
      '  If flex-addresses is not installed, use `npx twilio-flex-addresses` instead.',
      '',
    ].join('\n'),
  );
});

test.each(['flex-flows', 'conversations'])(
  'the starter file for %s is valid, also with its comments turned into lines',
  async (api) => {
    const at = repo();
    await at.cli(['init', '--yes', '--api', api]);

    expect((await at.cli(['validate'])).stdout).toBe('addresses.yaml is valid: 0 addresses.\n');

    const filled = at
      .text('addresses.yaml')
      .replace(/^(addresses:) .*$/m, '$1')
      .replace(/^#(?=\S| {2})/gm, '');
    at.write('addresses.yaml', filled);
    expect((await at.cli(['validate'])).stdout).toBe('addresses.yaml is valid: 1 address.\n');
    expect(filled).toContain('\naccount: AC');
    expect(filled.includes('\napi: conversations\n')).toBe(api === 'conversations');
  },
);

test.each(['flex-flows', 'conversations'])(
  'init --api %s does not mention that --api is not set',
  async (api) => {
    const at = repo();

    const given = await at.cli(['init', '--yes', '--api', api]);
    const again = await at.cli(['init', '--yes']);

    expect(given.stdout).not.toContain('--api is not set');
    expect(again.stdout).not.toContain('--api is not set');
  },
);

test('the first line of the starter file names the schema beside it', async () => {
  const at = repo({ 'teams/web/readme': '' });

  await at.cli(['init', '--yes', '-f', 'teams/web/addresses.yml']);

  expect(at.text('teams/web/addresses.yml')).toMatch(
    /^# yaml-language-server: \$schema=\.\/schema\/addresses\.schema\.json\n/,
  );
  expect(at.has(`teams/web/${SCHEMA}`)).toBe(true);
});

test('a second run of init keeps every file and lists the next steps again', async () => {
  const at = repo();
  await at.cli(['init', '--yes']);
  const before = at.files().map((file) => [file, at.text(file)]);

  const again = await at.cli(['init']);

  expect(again.code).toBe(0);
  expect(again.stdout).toContain('  exists, kept  addresses.yaml\n');
  expect(again.stdout).toContain(`  exists, kept  ${PLAN}\n`);
  expect(again.stdout).toContain('\nNothing to write.\n');
  expect(again.stdout).toContain('OWNER/twilio-flex-addresses@COMMIT_SHA in');
  expect(again.stdout).toContain('secret    TWILIO_API_KEY');
  expect(at.files().map((file) => [file, at.text(file)])).toEqual(before);
});

test.each(ALL)('init keeps an existing %s and writes all other files', async (file) => {
  const mine = file === 'addresses.yaml' ? 'version: 1\naddresses: {}\n' : 'mine\n';
  const at = repo({ [file]: mine });

  const { code, stdout } = await at.cli(['init', '--yes']);

  expect(code).toBe(0);
  expect(stdout).toContain(`  exists, kept  ${file}\n`);
  expect(stdout).toContain('\nWrote 4 files.\n');
  expect(at.text(file)).toBe(mine);
  expect(at.files()).toEqual(ALL);
});

test('init writes nothing without a terminal and without --yes', async () => {
  const at = repo();

  const { code, stdout } = await at.cli(['init']);

  expect(code).toBe(1);
  expect(stdout).toMatch(/^error FA004\n.*terminal/);
  expect(at.files()).toEqual([]);
});

test('init writes nothing outside of a Git repository, and proposes git init', async () => {
  const at = repo({}, false);

  const { code, stdout } = await at.cli(['init', '--yes']);

  expect(code).toBe(1);
  expect(stdout).toMatch(/^error FA008\n.*"addresses\.yaml"[\s\S]*`git init`/);
  expect(at.files()).toEqual([]);
});

test.each([
  ['-f -', ['-f', '-'], 'FA003', '"-f -"'],
  ['an empty path', ['-f', ''], 'FA101', 'empty'],
  ['a folder that is missing', ['-f', 'nowhere/addresses.yaml'], 'FA101', '"nowhere"'],
  ['a file under .git', ['-f', '.git/addresses.yaml'], 'FA101', '".git/addresses.yaml"'],
  ['a folder', ['-f', 'sub'], 'FA101', '"sub"'],
  ['a link', ['-f', 'link.yaml'], 'FA101', '"link.yaml"'],
  ['a path with a wildcard', ['-f', 'a*.yaml'], 'FA003', '"a*.yaml"'],
  ['a path with a quote', ['-f', "it's.yaml"], 'FA003', '"it\'s.yaml"'],
  ['a path with a space at its end', ['-f', 'a.yaml '], 'FA003', '"a.yaml "'],
  ['a path with an expression', ['-f', `\${{ github.token }}.yaml`], 'FA003', 'github.token'],
  ['an unknown kind', ['--api', 'flows'], 'FA003', '"flows" for --api'],
  ['an action with a tag', ['--action', 'acme/flex@v1'], 'FA003', '"acme/flex@v1" for --action'],
  ['an action with a short SHA', ['--action', 'acme/flex@0123456'], 'FA003', 'OWNER/REPO@SHA'],
  ['an action without a repository', ['--action', `acme@${'0'.repeat(40)}`], 'FA003', 'OWNER/REPO@SHA'],
  ['an action that is a path', ['--action', `acme/..@${'0'.repeat(40)}`], 'FA003', 'OWNER/REPO@SHA'],
  ['an operand', ['here'], 'FA003', '"here"'],
  ['--environment', ['-e', 'staging'], 'FA003', '"-e"'],
  ['--force', ['--force'], 'FA003', '"--force"'],
])('init refuses %s, and writes nothing', async (_, args, error, message) => {
  const at = repo();
  mkdirSync(join(at.path, 'sub'));
  symlinkSync('nowhere.yaml', join(at.path, 'link.yaml'));

  const { code, stdout } = await at.cli(['init', '--yes', ...args]);

  expect(code).toBe(1);
  expect(stdout).toContain(`error ${error}\n`);
  expect(stdout).toContain(message);
  expect(at.files()).toEqual(['link.yaml']);
});

test('init refuses an --api that differs from the existing file', async () => {
  const at = repo({ 'addresses.yaml': 'version: 1\naddresses: {}\n' });

  const { code, stdout } = await at.cli(['init', '--yes', '--api', 'conversations']);

  expect(code).toBe(1);
  expect(stdout).toMatch(/^error FA003\n.*"addresses\.yaml" is for flex-flows.*conversations/);
  expect(at.files()).toEqual(['addresses.yaml']);
});

test('a read-only folder is reported, and the next run of init finishes', async () => {
  const at = repo({ '.github/readme': '' });
  chmodSync(at.path, 0o777);
  chmodSync(join(at.path, '.github'), 0o555);

  const refused = await at.cli(['init', '--yes'], { asNobody: true });
  chmodSync(join(at.path, '.github'), 0o777);
  const again = await at.cli(['init', '--yes']);

  expect(refused.code).toBe(1);
  expect(refused.stdout).toContain(
    [
      '  written      addresses.yaml',
      '  written      schema/addresses.schema.json',
      '  failed       .github/workflows/addresses-plan.yml',
      '  not written  .github/workflows/addresses-apply.yml',
      '  not written  .github/workflows/addresses-drift.yml',
      '',
      'error FA101',
    ].join('\n'),
  );
  expect(refused.stdout).toMatch(/error FA101\n.*"\.github\/workflows\/addresses-plan\.yml".*\(EACCES\)/);
  expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('\nWrote 3 files.\n')]);
  expect(at.files()).toEqual(['.github/readme', ...ALL].sort());
});

test('a read-only repository is a single problem of init', async () => {
  const at = repo();
  chmodSync(at.path, 0o555);

  const { code, stdout } = await at.cli(['init', '--yes'], { asNobody: true });
  chmodSync(at.path, 0o755);

  expect(code).toBe(1);
  expect(stdout).toMatch(/^error FA101\n.*"addresses\.yaml".*\(EACCES\)/m);
  expect(stdout).toContain('\n1 problem in addresses.yaml.\n');
  expect(at.files()).toEqual([]);
});

test('a schema that init cannot write is a warning, as with export', async () => {
  const at = repo({ schema: 'a file of that name' });

  const { code, stdout } = await at.cli(['init', '--yes']);

  expect(code).toBe(0);
  expect(stdout).toContain('  failed   schema/addresses.schema.json\n');
  expect(stdout).toContain('warning FA252');
  expect(at.files()).toEqual([...ALL.filter((file) => file !== SCHEMA), 'schema'].sort());
});

test('a file in the place of a folder is reported with the files that were written', async () => {
  const at = repo({ '.github': 'a file of that name' });

  const { code, stdout } = await at.cli(['init', '--yes']);

  expect(code).toBe(1);
  expect(stdout).toContain('  written      addresses.yaml\n');
  expect(stdout).toMatch(/error FA101\n.*"\.github\/workflows\/addresses-plan\.yml".*\(E/);
});

test('init uses the repository of the file, also from another folder and in a Git worktree', async () => {
  const [at, elsewhere] = [repo({ '.git': 'gitdir: /elsewhere', 'web/readme': '' }, false), repo({}, false)];
  const file = `${at.path}/web/addresses.yaml`;

  const { code } = await elsewhere.cli(['init', '--yes', '-f', file]);

  expect(code).toBe(0);
  expect(elsewhere.files()).toEqual([]);
  expect(at.text(PLAN)).toContain('file: "web/addresses.yaml"');
});

test('init writes no workflows for a file with environments', async () => {
  const at = repo({
    'addresses.yaml': 'version: 1\naddresses: {}\nenvironments:\n  staging: {}\n  production: {}\n',
  });

  const { code, stdout } = await at.cli(['init', '--yes']);

  expect(code).toBe(0);
  expect(at.files()).toEqual(['addresses.yaml', SCHEMA]);
  expect(stdout).toContain('copy examples/accounts-plan.yml, accounts-apply.yml and accounts-drift.yml');
});
