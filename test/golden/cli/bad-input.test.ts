import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folder, type RunOptions, runCli } from '../../support/process.ts';

const FILE = `version: 1
scope: ["Acme*"]
addresses:
  acme-en: { name: Acme.com (English), studio: WebChat EN }
  acme-de: { name: Acme.de (Deutsch), studio: WebChat DE }
`;

/** The message and the remedy of each problem. A run that cannot start shows nothing else. */
async function linesOf(args: readonly string[], options: RunOptions): Promise<string[]> {
  const { code, stdout, stderr } = await runCli(args, options);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  return stdout
    .split('\n')
    .filter((line) => /^ {2}\S/.test(line))
    .map((line) => line.trim());
}

/** A read-only folder. */
function readOnly(): string {
  const path = folder({ 'addresses.yaml': FILE });
  chmodSync(path, 0o555);
  // So that it can be deleted.
  onTestFinished(() => chmodSync(path, 0o755));
  return path;
}

test.each(['export', 'export --force', 'migrate -o sub'])(
  '%s does not write over a folder',
  async (command) => {
    const cwd = folder({ 'addresses.yaml': FILE });
    mkdirSync(join(cwd, 'sub'));
    const args = command.startsWith('export') ? ['-f', 'sub', '--sandbox'] : ['--force'];

    const [message] = await linesOf([...command.split(' '), ...args], { cwd });

    expect(message).toContain('"sub"');
  },
);

test('export proposes another file, --merge and --force if its file exists', async () => {
  expect(await linesOf(['export', '--sandbox'], { cwd: folder({ 'addresses.yaml': FILE }) })).toEqual([
    expect.stringContaining('"addresses.yaml"'),
    expect.stringMatching(/^Fix: .*--merge.*--force/),
  ]);
});

test('a file that this user may not write is named with the error', async () => {
  const cwd = readOnly();

  const migrate = await linesOf(['migrate'], { cwd, asNobody: true });
  const sandbox = await linesOf(['plan', '--sandbox'], { cwd, asNobody: true });

  expect(migrate).toContainEqual(expect.stringMatching(/"addresses\.conversations\.yaml".*\(EACCES\)/));
  expect(sandbox[0]).toMatch(/\.flex-sandbox\.json.*\(EACCES\)$/);
});

test('a file that this user may not read is named with the error', async () => {
  const cwd = folder({ 'addresses.yaml': FILE });
  chmodSync(cwd, 0o755);
  chmodSync(join(cwd, 'addresses.yaml'), 0o000);

  expect(await linesOf(['validate'], { cwd, asNobody: true })).toEqual([
    expect.stringMatching(/"addresses\.yaml".*\(EACCES\)/),
    expect.stringMatching(/^Fix: /),
  ]);
});

test('the command line needs no Git repository, and works in a folder with a space', async () => {
  const cwd = join(folder(), 'my sites');
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'my file.yaml'), FILE);

  const plan = await runCli(['plan', '-f', 'my file.yaml', '--sandbox'], { cwd });

  expect(plan.code).toBe(0);
  expect(plan.stdout).toMatch(/^Plan for AC\w+ \(my file\.yaml\)\n/);
});

test.each([
  ['validate', '-'],
  ['plan', '-f', '-'],
  ['apply', '-f', '-'],
  ['pin', '-f', '-'],
  ['accept', '-f', '-'],
  ['migrate', '-f', '-'],
  ['migrate', '-o', '-'],
])('%s %s %s is refused at once', async (...args) => {
  const [message] = await linesOf(args.filter(Boolean), { cwd: folder({ 'addresses.yaml': FILE }) });

  expect(message).toMatch(/"-"|"-f -"/);
});

test.each([
  ['plan --only', '--only'],
  ['apply --only', '--only'],
  ['accept', 'accept'],
])('%s reports every unknown key with the nearest one', async (command, what) => {
  const cwd = folder({ 'addresses.yaml': FILE });

  expect(await linesOf([...command.split(' '), 'acme-dee', 'acme-en', 'shop', '--sandbox'], { cwd })).toEqual(
    [
      expect.stringContaining(`"acme-dee" for ${what}`),
      expect.stringContaining('"acme-de"?'),
      expect.stringContaining(`"shop" for ${what}`),
      expect.not.stringContaining('?'),
    ],
  );
});

test('apply without a terminal shows the plan and proposes --yes', async () => {
  const file = FILE.replace('acme-de:', 'acme-xx: { name: Acme.xx, studio: WebChat DE }\n  acme-de:');

  const { code, stdout } = await runCli(['apply', '--sandbox'], { cwd: folder({ 'addresses.yaml': file }) });

  expect(code).toBe(1);
  expect(stdout).toMatch(/\+ create {2}acme-xx[\s\S]*FA004[\s\S]*terminal[\s\S]*--yes/);
});

test.each([
  [['plan', '-json'], 'Did you mean --json?'],
  [['plan', '-file', 'a.yaml'], 'Did you mean --file?'],
  [['plan', '-environment=live'], 'Did you mean --environment?'],
  [['plan', 'sandbox'], 'Did you mean --sandbox?'],
  [['apply', 'yes'], 'Did you mean --yes?'],
  [['export', '--mrege'], 'Did you mean --merge?'],
])('%j gets the option that was meant as a suggestion', async (args, remedy) => {
  expect((await linesOf(args, { cwd: folder({ 'addresses.yaml': FILE }) }))[1]).toBe(`Fix: ${remedy}`);
});

test('the remedy for a missing or unexpected value shows the form of the option', async () => {
  const cwd = folder({ 'addresses.yaml': FILE });

  expect((await linesOf(['plan', '--max-deletes'], { cwd }))[1]).toContain('`--max-deletes N`');
  expect((await linesOf(['plan', '--json=yes'], { cwd }))[1]).toContain('`--json`');
});
