import { expect, test } from 'vitest';
import { ALL, type Repo, repo } from './init-scene.ts';

/** Runs each command of the next steps, with --yes where it would ask. */
async function playSteps(at: Repo, stdout: string): Promise<string[]> {
  const commands = [...stdout.matchAll(/^ {2}\d\. .*: flex-addresses (.*)$/gm)].map(
    ([, command = '']) => command,
  );
  expect(commands.map((command) => command.split(' ')[0])).toEqual(['validate', 'plan', 'apply', 'drift']);
  const ends: string[] = [];
  for (const command of commands) {
    const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    const ended = await at.cli([...words, ...(words[0] === 'apply' ? ['--yes'] : [])]);
    expect(ended.code, ended.stdout).toBe(0);
    ends.push(ended.stdout);
  }
  return ends;
}

test.each([
  ['flex-flows', 'Plan: 1 to delete, 2 to update, 1 to create;'],
  ['conversations', 'Plan: 1 to delete'],
])('the next steps of init --sandbox work for %s', async (api, plan) => {
  const at = repo({}, false);

  const { code, stdout } = await at.cli(['init', '--sandbox', '--yes', '--api', api]);

  expect(code).toBe(0);
  expect(stdout).toContain('\nWrote 6 files.\n');
  expect(at.files()).toEqual(['.flex-sandbox.json', ...ALL].sort());
  expect(at.text('addresses.yaml')).not.toMatch(/dist\/cli|example/);
  const [validated, planned, applied, drift] = await playSteps(at, stdout);
  expect(validated).toBe('addresses.yaml is valid: 5 addresses.\n');
  expect(planned).toContain(plan);
  expect(applied).toMatch(/\nApply: \d done\.\n/);
  expect(drift).toContain('Plan: in sync;');
});

test('the next steps of init --sandbox work for a file in a folder with a space', async () => {
  const at = repo({ 'web sites/readme': '' });

  const { stdout } = await at.cli(['init', '--sandbox', '--yes', '-f', 'web sites/chat.yaml']);

  expect(at.files()).toContain('web sites/.github/workflows/addresses-plan.yml');
  expect((await playSteps(at, stdout))[0]).toBe('web sites/chat.yaml is valid: 5 addresses.\n');
});

test('init --sandbox writes no workflows into a repository around its folder', async () => {
  const at = repo({ 'play/readme': '' });

  const { code } = await at.cli(['init', '--sandbox', '--yes'], { cwd: `${at.path}/play` });

  expect(code).toBe(0);
  expect(at.files().filter((file) => !file.startsWith('play/'))).toEqual([]);
});

test.each([true, false])(
  'init --sandbox warns about committing its file only in a repository: %s',
  async (is) => {
    const { stdout } = await repo({}, is).cli(['init', '--sandbox', '--yes']);

    expect(stdout.includes('Do not commit .flex-sandbox.json: add it to .gitignore.')).toBe(is);
  },
);

test('init --sandbox keeps an existing sandbox with its changes', async () => {
  const at = repo({}, false);
  await at.cli(['init', '--sandbox', '--yes']);
  await at.cli(['apply', '--sandbox', '--yes']);
  const before = at.text('.flex-sandbox.json');

  const { code, stdout } = await at.cli(['init', '--sandbox']);

  expect(code).toBe(0);
  expect(stdout).toContain('  exists, kept  .flex-sandbox.json\n');
  expect(at.text('.flex-sandbox.json')).toBe(before);
});

test('a broken sandbox file stops init before it writes anything', async () => {
  const at = repo({ '.flex-sandbox.json': '{"mine": true}' }, false);

  const { code, stdout } = await at.cli(['init', '--sandbox', '--yes']);

  expect(code).toBe(1);
  expect(stdout).toContain('error FA005\n');
  expect(at.files()).toEqual(['.flex-sandbox.json']);
});

test('init --sandbox ignores credentials in the environment', async () => {
  const at = repo({}, false);

  const { code } = await at.cli(['init', '--sandbox', '--yes'], { env: { TWILIO_AUTH_TOKEN: 'alone' } });

  expect(code).toBe(0);
});

test('init refuses --sandbox together with --api-url', async () => {
  const at = repo();

  const { code, stdout } = await at.cli(['init', '--yes', '--sandbox', '--api-url', 'http://127.0.0.1:1']);

  expect(code).toBe(1);
  expect(stdout).toMatch(/^error FA003\n.*"--sandbox".*"--api-url"/);
  expect(at.files()).toEqual([]);
});
