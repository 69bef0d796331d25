import { expect, test } from 'vitest';
import { ALL, type Repo, repo } from './init-scene.ts';

/** Runs each command that the next steps name, as somebody would, and agrees where it asks. */
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
])('init --sandbox makes a folder whose next steps all work, for %s', async (api, plan) => {
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

test('the next steps work with a file of another name in a folder with a space', async () => {
  const at = repo({ 'web sites/readme': '' });

  const { stdout } = await at.cli(['init', '--sandbox', '--yes', '-f', 'web sites/chat.yaml']);

  expect(at.files()).toContain('web sites/.github/workflows/addresses-plan.yml');
  expect((await playSteps(at, stdout))[0]).toBe('web sites/chat.yaml is valid: 5 addresses.\n');
});

test('the workflows of a playground do not end up in the repository around it', async () => {
  const at = repo({ 'play/readme': '' });

  const { code } = await at.cli(['init', '--sandbox', '--yes'], { cwd: `${at.path}/play` });

  expect(code).toBe(0);
  expect(at.files().filter((file) => !file.startsWith('play/'))).toEqual([]);
});

test.each([true, false])(
  'init --sandbox warns of committing its file where there is a repository: %s',
  async (is) => {
    const { stdout } = await repo({}, is).cli(['init', '--sandbox', '--yes']);

    expect(stdout.includes('Do not commit .flex-sandbox.json: add it to .gitignore.')).toBe(is);
  },
);

test('a sandbox that is there is kept with what was changed in it', async () => {
  const at = repo({}, false);
  await at.cli(['init', '--sandbox', '--yes']);
  await at.cli(['apply', '--sandbox', '--yes']);
  const before = at.text('.flex-sandbox.json');

  const { code, stdout } = await at.cli(['init', '--sandbox']);

  expect(code).toBe(0);
  expect(stdout).toContain('  exists, kept  .flex-sandbox.json\n');
  expect(at.text('.flex-sandbox.json')).toBe(before);
});

test('a sandbox file that is broken stops the run before anything is written', async () => {
  const at = repo({ '.flex-sandbox.json': '{"mine": true}' }, false);

  const { code, stdout } = await at.cli(['init', '--sandbox', '--yes']);

  expect(code).toBe(1);
  expect(stdout).toContain('error FA005\n');
  expect(at.files()).toEqual(['.flex-sandbox.json']);
});

test('credentials in the environment are not used with --sandbox', async () => {
  const at = repo({}, false);

  const { code } = await at.cli(['init', '--sandbox', '--yes'], { env: { TWILIO_AUTH_TOKEN: 'alone' } });

  expect(code).toBe(0);
});

test('--sandbox and --api-url exclude each other', async () => {
  const at = repo();

  const { code, stdout } = await at.cli(['init', '--yes', '--sandbox', '--api-url', 'http://127.0.0.1:1']);

  expect(code).toBe(1);
  expect(stdout).toContain('Options "--sandbox" and "--api-url" exclude each other');
  expect(at.files()).toEqual([]);
});
