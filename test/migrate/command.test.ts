import { existsSync, linkSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from '../support/process.ts';
import { runCli } from '../support/run.ts';

const FILE = 'version: 1\naddresses:\n  acme: { name: Acme, website: https://a.example, studio: X }\n';
const NEW = 'addresses.conversations.yaml';

interface Said {
  readonly outcome: string;
  readonly problems: readonly { code: string; severity: string; message: string; line: number | null }[];
  readonly migration: {
    readonly output: string;
    readonly notes: readonly string[];
    readonly steps: readonly { title: string }[];
    readonly entries: readonly {
      key: string;
      environments: readonly string[];
      changes: readonly { path: string }[];
      notPossible: readonly { path: string }[];
      studio: { state: string } | null;
    }[];
  } | null;
}

async function migrate(cwd: string, ...args: string[]): Promise<Said & { code: number | null }> {
  const { code, stdout } = await runCli(['migrate', '--json', ...args], { cwd });
  return { ...(JSON.parse(stdout) as Said), code };
}

test('migrate converts a file without credentials and without an account', async () => {
  const cwd = folder({ 'addresses.yaml': FILE });

  const { code, problems, migration } = await migrate(cwd);

  expect([code, problems]).toEqual([0, []]);
  expect(migration?.output).toBe(NEW);
  expect(migration?.entries.map(({ key, studio }) => [key, studio?.state])).toEqual([['acme', 'not read']]);
  expect(readFileSync(join(cwd, 'addresses.yaml'), 'utf8')).toBe(FILE);
  expect(readFileSync(join(cwd, NEW), 'utf8')).toBe(
    'version: 1\napi: conversations\naddresses:\n  acme: { deploymentKey: CV…, name: Acme, website: https://a.example, studio: X }\n',
  );
});

test('migrate lists the steps in the order that loses no chat', async () => {
  const { migration } = await migrate(folder({ 'addresses.yaml': FILE }));

  expect(migration?.steps.map(({ title }) => title)).toEqual([
    'Prepare Flex',
    'Connect the Studio Flows',
    'Create a deployment key and an address for each site',
    'Fill in every TODO, then plan and apply',
    'Try each address',
    'Change the embed code of the site',
    'Wait until the old chats have ended',
    'Remove the old entry',
  ]);
});

test('migrate reports for each address what changes and what is not possible', async () => {
  const cwd = folder({
    'addresses.yaml': `version: 1
chatService: IS00000000000000000000000000000001
unlisted: delete
removed: [Old]
defaults: { janitor: true }
addresses:
  bot: { webhook: https://x.example, enabled: false, longLived: true, contactIdentity: me }
  vip: { task: { workspace: W, workflow: V }, janitor: false }
  flow: { studio: { flow: X, retryCount: 0 } }
`,
  });

  const { migration } = await migrate(cwd);

  const paths = (notes: readonly { path: string }[]) => notes.map(({ path }) => path);
  expect(migration?.entries.map((one) => [one.key, paths(one.changes), paths(one.notPossible)])).toEqual([
    ['bot', ['webhook', 'enabled'], ['janitor', 'longLived', 'contactIdentity', 'webhook.retryCount']],
    ['vip', [], ['task']],
    ['flow', ['studio'], ['janitor']],
  ]);
  expect(migration?.notes.map((note) => /^`[^`]+`/.exec(note)?.[0])).toEqual([
    '`chatService`',
    '`removed`',
    '`unlisted: delete`',
  ]);
});

test('migrate reports an entry that differs between environments once for each variant', async () => {
  const cwd = folder({
    'addresses.yaml': `version: 1
addresses: { a: { studio: X }, b: { studio: X } }
environments:
  one: { account: AC00000000000000000000000000000001 }
  two: { account: AC00000000000000000000000000000002, addresses: { b: { studio: Y } } }
`,
  });

  const { migration } = await migrate(cwd);

  expect(migration?.entries.map(({ key, environments }) => [key, environments])).toEqual([
    ['a', ['one', 'two']],
    ['b', ['one']],
    ['b', ['two']],
  ]);
  expect(migration?.notes).toEqual([expect.stringContaining('one and two')]);
});

test('migrate reports the limit of ten deployment keys', async () => {
  const entries = Array.from({ length: 11 }, (_, n) => `  a${n}: { studio: X }\n`).join('');
  const { migration } = await migrate(folder({ 'addresses.yaml': `version: 1\naddresses:\n${entries}` }));

  expect(migration?.notes).toEqual([expect.stringMatching(/11 entries.*\b10\b/)]);
});

test('migrate never overwrites a file without --force', async () => {
  const cwd = folder({ 'addresses.yaml': FILE, [NEW]: 'mine' });

  const { code, problems } = await migrate(cwd);

  expect([code, problems[0]?.code]).toEqual([1, 'FA150']);
  expect(readFileSync(join(cwd, NEW), 'utf8')).toBe('mine');

  expect((await migrate(cwd, '--force')).code).toBe(0);
  expect(readFileSync(join(cwd, NEW), 'utf8')).toContain('api: conversations');
});

test('migrate writes the file that -o names', async () => {
  const cwd = folder({ 'web.yaml': FILE });

  await migrate(cwd, '-f', 'web.yaml', '-o', 'web.new.yaml');

  expect(existsSync(join(cwd, 'web.new.yaml'))).toBe(true);
  expect(existsSync(join(cwd, NEW))).toBe(false);
});

test.each(['addresses.yaml', './addresses.yaml', 'other.yaml'])(
  'migrate never replaces the file that it reads (%s)',
  async (output) => {
    const cwd = folder({ 'addresses.yaml': FILE });
    linkSync(join(cwd, 'addresses.yaml'), join(cwd, 'other.yaml'));

    const { code, problems } = await migrate(cwd, '--force', '-o', output);

    expect([code, problems[0]?.code]).toEqual([1, 'FA003']);
    expect(readFileSync(join(cwd, 'addresses.yaml'), 'utf8')).toBe(FILE);
  },
);

test('migrate rejects -o -, since the report goes to standard output', async () => {
  const { code, problems } = await migrate(folder({ 'addresses.yaml': FILE }), '-o', '-');
  expect([code, problems[0]?.code]).toEqual([1, 'FA003']);
});

test('migrate rejects a file that is already for chat addresses, even if it is not filled in', async () => {
  const cwd = folder({ 'addresses.yaml': FILE });
  await migrate(cwd);

  const { code, problems } = await migrate(cwd, '-f', NEW, '-o', 'another.yaml');

  expect(code).toBe(1);
  expect(problems).toMatchObject([{ code: 'FA170', line: 2 }]);
});

test('migrate reports all problems of an invalid file, and writes nothing', async () => {
  const cwd = folder({ 'addresses.yaml': 'version: 2\naddresses:\n  a: {}\n' });

  const { code, problems } = await migrate(cwd);

  expect([code, problems.map((one) => one.code)]).toEqual([1, ['FA113', 'FA120']]);
  expect(existsSync(join(cwd, NEW))).toBe(false);
});

test('migrate needs no variables and shows no part of a webhook', async () => {
  const url = `https://user:pass@x.example/\${SECRET}?key=k3y-of-the-bot`;
  const cwd = folder({ 'addresses.yaml': `version: 1\naddresses:\n  a: { webhook: "${url}" }\n` });

  const { code, stdout } = await runCli(['migrate'], { cwd });

  expect(code).toBe(0);
  expect(stdout).not.toMatch(/pass|k3y|x\.example/);
  expect(readFileSync(join(cwd, NEW), 'utf8')).toContain(url);
});

test('validate rejects what is not filled in, and the problem shows where to get it', async () => {
  const cwd = folder({
    'addresses.yaml': 'version: 1\naddresses:\n  a: { task: { workspace: W, workflow: V } }\n',
  });
  await migrate(cwd);

  const { code, stdout } = await runCli(['validate', '-f', NEW], { cwd });

  expect(code).toBe(1);
  expect(stdout).toMatch(/"deploymentKey" .*"CV…"/);
  expect(stdout).toContain('Flex > Manage > Webchat');
  expect(stdout).toMatch(/FA113 .*\n.*studio.*"FW…"/);
  expect(stdout).toContain(`2 problems in ${NEW}.`);
});

test('migrate rejects -e, since it converts all environments', async () => {
  const { problems } = await migrate(folder({ 'addresses.yaml': FILE }), '-e', 'staging');
  expect(problems[0]?.code).toBe('FA003');
  expect(problems[0]?.message).toContain('"-e"');
});
