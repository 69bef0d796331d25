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

/** What is wrong and what to do, for each problem; nothing else is shown of a run that cannot start. */
async function told(args: readonly string[], options: RunOptions): Promise<string[]> {
  const { code, stdout, stderr } = await runCli(args, options);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  return stdout
    .split('\n')
    .filter((line) => /^ {2}\S/.test(line))
    .map((line) => line.trim());
}

/** A folder in which nobody may write. */
function readOnly(): string {
  const path = folder({ 'addresses.yaml': FILE });
  chmodSync(path, 0o555);
  // So that it can be removed.
  onTestFinished(() => chmodSync(path, 0o755));
  return path;
}

test.each(['export', 'export --force', 'migrate -o sub'])(
  '%s does not write over a folder',
  async (command) => {
    const cwd = folder({ 'addresses.yaml': FILE });
    mkdirSync(join(cwd, 'sub'));
    const args = command.startsWith('export') ? ['-f', 'sub', '--sandbox'] : ['--force'];

    const [message] = await told([...command.split(' '), ...args], { cwd });

    expect(message).toBe('"sub" is no regular file');
  },
);

test('export names the three ways on where its file exists', async () => {
  expect(await told(['export', '--sandbox'], { cwd: folder({ 'addresses.yaml': FILE }) })).toEqual([
    '"addresses.yaml" is there already, and is not overwritten',
    'To do: Name another file, add what is missing with --merge, or replace it with --force.',
  ]);
});

test('a folder in which this user may not write is named, with the error', async () => {
  const cwd = readOnly();

  const migrate = await told(['migrate'], { cwd, asNobody: true });
  const sandbox = await told(['plan', '--sandbox'], { cwd, asNobody: true });

  expect(migrate).toContain('"addresses.conversations.yaml" cannot be written (EACCES)');
  expect(migrate).toContain('To do: Check that this user may write there.');
  expect(sandbox[0]).toMatch(/\.flex-sandbox\.json\b.*EACCES/);
});

test('a file that this user may not read is named, with the error', async () => {
  const cwd = folder({ 'addresses.yaml': FILE });
  chmodSync(cwd, 0o755);
  chmodSync(join(cwd, 'addresses.yaml'), 0o000);

  expect(await told(['validate'], { cwd, asNobody: true })).toEqual([
    '"addresses.yaml" cannot be read (EACCES)',
    'To do: Check that this user may read the file.',
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
  const [message, remedy] = await told(args.filter(Boolean), { cwd: folder({ 'addresses.yaml': FILE }) });

  expect(message).toMatch(/"-"|"-f -"|"-o -"/);
  expect(remedy).toMatch(/^To do: Name /);
});

test.each([
  ['plan --only', '--only'],
  ['apply --only', '--only'],
  ['accept', 'accept'],
])('%s reports every key that no entry has, with the near one', async (command, what) => {
  const cwd = folder({ 'addresses.yaml': FILE });

  expect(await told([...command.split(' '), 'acme-dee', 'acme-en', 'shop', '--sandbox'], { cwd })).toEqual([
    expect.stringMatching(new RegExp(`"acme-dee".* ${what}$`)),
    expect.stringMatching(/Did you mean "acme-de"\?$/),
    expect.stringMatching(new RegExp(`"shop".* ${what}$`)),
    expect.any(String),
  ]);
});

test('apply without a terminal shows the plan, and names the option that needs none', async () => {
  const file = FILE.replace('acme-de:', 'acme-xx: { name: Acme.xx, studio: WebChat DE }\n  acme-de:');

  const { code, stdout } = await runCli(['apply', '--sandbox'], { cwd: folder({ 'addresses.yaml': file }) });

  expect(code).toBe(1);
  expect(stdout).toMatch(
    /\+ create {2}acme-xx[\s\S]*FA004[\s\S]*there is no terminal to ask on[\s\S]*give --yes/,
  );
});

test.each([
  [['plan', '-json'], 'Did you mean --json?'],
  [['plan', '-file', 'a.yaml'], 'Did you mean --file?'],
  [['plan', '-environment=live'], 'Did you mean --environment?'],
  [['plan', 'sandbox'], 'Did you mean --sandbox?'],
  [['apply', 'yes'], 'Did you mean --yes?'],
  [['export', '--mrege'], 'Did you mean --merge?'],
])('%j gets the option that was meant as a suggestion', async (args, remedy) => {
  expect((await told(args, { cwd: folder({ 'addresses.yaml': FILE }) }))[1]).toBe(`To do: ${remedy}`);
});

test('an option without its value says how it is written', async () => {
  const cwd = folder({ 'addresses.yaml': FILE });

  expect((await told(['plan', '--max-deletes'], { cwd }))[1]).toMatch(/^To do: Write --max-deletes N\. /);
  expect((await told(['plan', '--json=yes'], { cwd }))[1]).toMatch(/^To do: Write --json alone\. /);
});
