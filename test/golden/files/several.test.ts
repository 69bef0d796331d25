import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { named } from '../../support/named.ts';
import { folder } from '../../support/process.ts';
import { runAction, runCli } from '../../support/run.ts';

const AC1 = `AC${'1'.repeat(32)}`;
const AC2 = `AC${'2'.repeat(32)}`;
const FO1 = `FO${'a'.repeat(32)}`;

/** A file of team A or B: its lines under `version: 1`. */
const file = (...lines: string[]) => ['version: 1', ...lines, ''].join('\n');
const A = ['scope: ["A*"]', 'addresses:'];
const B = ['scope: ["B*"]', 'addresses:'];

function workspaceWith(files: Readonly<Record<string, string>>): string {
  const workspace = folder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true });
    writeFileSync(join(workspace, name), text);
  }
  return workspace;
}

interface Json {
  readonly files: readonly { file: string; entries: number | null }[];
  readonly problems: readonly Record<'code' | 'severity' | 'message' | 'file' | 'line' | 'path', string>[];
}

const entryOf = (path: string | null) => /(?<=^addresses\.|\.addresses\.)[^.]+/.exec(path ?? '') ?? [];

/** `error FA160 b.yaml:4 shop "A Shop"`: the entry and all that the message names, without FA137. */
async function validated(a: string, b: string, ...options: string[]) {
  const cwd = workspaceWith({ 'a.yaml': a, 'b.yaml': b });
  const run = await runCli(['validate', 'a.yaml', 'b.yaml', '--json', ...options], { cwd });
  const { problems } = JSON.parse(run.stdout) as Json;
  const shown = problems
    .filter(({ code }) => code !== 'FA137')
    .map(({ severity, code, file: at, line, path, message }) =>
      [severity, code, `${at}:${line}`, ...entryOf(path), ...named(message)].join(' '),
    );
  return { code: run.code, problems: shown };
}

test('two files that have nothing in common are valid together', async () => {
  const a = file(...A, '  shop: { name: A Shop, website: https://a.example, studio: W }');
  const b = file(...B, '  shop: { name: B Shop, website: https://b.example, studio: W }');

  expect(await validated(a, b)).toEqual({ code: 0, problems: [] });
});

test('a name in two files is reported with both places', async () => {
  const a = file('scope: ["A*"]', 'ignore: ["A B*"]', 'addresses:', '  shop: { name: A Shop, studio: W }');
  const b = file('scope: [A Shop]', 'addresses:', '  store: { name: A Shop, studio: W }');

  expect(await validated(a, b)).toEqual({
    code: 1,
    problems: [
      'warning FA165 b.yaml:2 "A Shop" "A*" "a.yaml:2:9" "A Shop"',
      'error FA160 b.yaml:4 store "a.yaml:5:17" "A Shop"',
    ],
  });
});

test('a former name that another file lists is reported', async () => {
  const a = file(...A, '  shop: { name: A Shop, studio: W }');
  const b = file(...B, '  shop: { name: B Shop, was: A Shop, studio: W }');

  expect((await validated(a, b)).problems).toContain('error FA160 b.yaml:4 shop "a.yaml:4:17" "A Shop"');
});

test('reports a SID in two files, whatever its case', async () => {
  const a = file(...A, `  shop: { name: A Shop, sid: ${FO1}, studio: W }`);
  const b = file(...B, `  shop: { name: B Shop, sid: FO${'A'.repeat(32)}, studio: W }`);

  expect(await validated(a, b)).toEqual({
    code: 1,
    problems: [`error FA161 b.yaml:4 shop "a.yaml:4:30" ${FO1}`],
  });
});

test('a pair of website and locale in two files is reported, compared as URLs', async () => {
  const a = file(...A, '  shop: { name: A, website: https://www.acme.com, locale: [de, en], studio: W }');
  const b = file(...B, '  shop: { name: B, website: https://WWW.acme.com/, locale: EN, studio: W }');

  expect(await validated(a, b)).toEqual({
    code: 1,
    problems: ['error FA162 b.yaml:4 shop "a.yaml:4:29" "https://WWW.acme.com/" "EN"'],
  });
});

test('an entry that the scope of another file matches is reported in either order', async () => {
  const a = file('scope: ["A*"]', 'addresses: {}');
  const b = file('scope: [A Shop, B Shop]', 'addresses:', '  shop: { name: A Shop, studio: W }');

  expect((await validated(a, b)).problems).toContain('error FA163 b.yaml:4 shop "A Shop" "A*" "a.yaml:2:9"');
  expect((await validated(b, a)).problems).toContain('error FA163 a.yaml:4 shop "A Shop" "A*" "b.yaml:2:9"');
});

test('accepts what the other file ignores', async () => {
  const a = file('scope: ["A*"]', 'ignore: ["A Shop*"]', 'addresses:', '  main: { name: A, studio: W }');
  const b = file('scope: ["A Shop*"]', 'addresses:', '  shop: { name: A Shop, studio: W }');

  expect(await validated(a, b)).toEqual({ code: 0, problems: [] });
});

test('accepts an address that the other file ignores by its SID', async () => {
  const a = file('scope: ["A*"]', `ignore: [${FO1}]`, 'addresses: {}');
  const b = file(...B, `  shop: { name: B Shop, was: A Shop, sid: ${FO1}, studio: W }`);

  expect(await validated(a, b)).toEqual({ code: 0, problems: [] });
});

test('warns about a former name in scope of another file', async () => {
  const a = file('scope: ["A*"]', 'addresses: {}');
  const b = file(...B, '  shop: { name: B Shop, was: A Shop, studio: W }');

  expect(await validated(a, b)).toEqual({
    code: 0,
    problems: ['warning FA163 b.yaml:4 shop "A Shop" "A*" "a.yaml:2:9"'],
  });
});

test('reports a pattern in two scopes once, however many entries it matches', async () => {
  const a = file(...A, '  one: { name: A 1, studio: W }', '  two: { name: A 2, studio: W }');
  const b = file('scope: ["B*", "A*"]', 'addresses: {}');

  expect(await validated(a, b)).toEqual({
    code: 1,
    problems: ['error FA164 b.yaml:2 "A*" "a.yaml:2:9"'],
  });
});

test('rejects two files without a scope: both manage everything', async () => {
  const a = file('addresses:', '  one: { name: One, studio: W }');
  const b = file('addresses:', '  two: { name: Two, studio: W }');

  expect(await validated(a, b)).toEqual({
    code: 1,
    problems: ['error FA164 b.yaml:1 "a.yaml"'],
  });
});

test('requires a file without a scope to ignore what others manage', async () => {
  const a = file(...A, '  one: { name: A 1, studio: W }');
  const all = file('addresses:', '  two: { name: Two, studio: W }');
  const rest = file('ignore: ["A*"]', 'addresses:', '  two: { name: Two, studio: W }');

  expect(await validated(a, all)).toEqual({
    code: 1,
    problems: ['error FA164 b.yaml:1 "A*" "a.yaml:2:9"'],
  });
  expect(await validated(a, rest)).toEqual({ code: 0, problems: [] });
});

test('warns about patterns that can match the same name, with an example', async () => {
  const a = file(...A, '  one: { name: A 1, studio: W }');
  const b = file('scope: ["*Shop"]', 'addresses: {}');

  expect(await validated(a, b)).toEqual({
    code: 0,
    problems: ['warning FA165 b.yaml:2 "*Shop" "A*" "a.yaml:2:9" "A…Shop"'],
  });
});

test('reports what one file removes and the other lists, by name and by SID', async () => {
  const a = file('scope: ["A*"]', `removed: [B Shop, ${FO1}, B Old]`, 'addresses: {}');
  const b = file(...B, '  shop: { name: B Shop, studio: W }', `  two: { name: B 2, sid: ${FO1}, studio: W }`);

  expect(await validated(a, b)).toEqual({
    code: 1,
    problems: ['error FA166 a.yaml:3 "B Shop" "b.yaml:4:17"', `error FA166 a.yaml:3 "${FO1}" "b.yaml:5:26"`],
  });
});

test('files of different accounts may claim the same', async () => {
  const a = file(`account: ${AC1}`, ...A, '  shop: { name: A Shop, studio: W }');
  const b = file(`account: ${AC2}`, ...A, '  shop: { name: A Shop, studio: W }');

  expect(await validated(a, b)).toEqual({ code: 0, problems: [] });
});

test('environments are compared where their account or their name is the same', async () => {
  const environments = (account: string, sid: string) => [
    'environments:',
    `  staging: { account: ${AC2}, addresses: { shop: { sid: ${sid} } } }`,
    `  production: { account: ${account} }`,
  ];
  const a = file(...A, '  shop: { name: A Shop, studio: W }', ...environments(AC1, FO1));
  const b = file(...B, '  shop: { name: B Shop, studio: W }', ...environments(AC1, FO1));

  expect(await validated(a, b)).toEqual({
    code: 1,
    problems: [`error FA161 b.yaml:6 shop "a.yaml:6:85" ${FO1} "staging"`],
  });
  expect(await validated(a, b, '-e', 'production')).toEqual({ code: 0, problems: [] });
});

test('checks each file by itself, too, and a missing file does not hide the others', async () => {
  const cwd = workspaceWith({
    'a.yaml': file(...A, '  Shop: { name: A Shop, studio: W }'),
    'b.yaml': file(...B, '  {}'),
  });

  const run = await runCli(['validate', '-f', 'a.yaml', 'b.yaml', 'c.yaml', 'd.yaml', './a.yaml'], { cwd });

  expect(run.code).toBe(1);
  expect(run.stdout.match(/^error FA101\n.*/gm)).toEqual([
    expect.stringContaining('"c.yaml"'),
    expect.stringContaining('"d.yaml"'),
  ]);
  expect(run.stdout).toContain(`     4 |   Shop: { name: A Shop, studio: W }\n`);
  expect(run.stdout.split('\n').slice(-6)).toEqual([
    'a.yaml: 1 problem.',
    'b.yaml is valid: 0 addresses.',
    'c.yaml: not valid.',
    'd.yaml: not valid.',
    '3 problems in 4 files.',
    '',
  ]);
});

test('prints the caret under the line of the file that has the problem', async () => {
  const cwd = workspaceWith({
    'teams/a.yaml': file(...A, `  shop: { name: A Shop, sid: ${FO1}, studio: W }`),
    'teams/b.yaml': file(...B, `  store: { name: B Shop, sid: ${FO1}, studio: W }`),
  });

  const { stdout } = await runCli(['validate', 'teams/a.yaml', 'teams/b.yaml'], { cwd });

  expect(stdout).toContain('error FA161 teams/b.yaml:4:31 addresses.store.sid\n');
  expect(stdout).toContain(
    [
      '',
      `     4 |   store: { name: B Shop, sid: ${FO1}, studio: W }`,
      `       | ${' '.repeat(30)}^`.replace('|', ' '),
    ].join('\n'),
  );
});

test('lists each valid file', async () => {
  const cwd = workspaceWith({ 'a.yaml': file(...A, '  {}'), 'b.yaml': file(...B, '  {}') });

  const text = await runCli(['validate', 'a.yaml', 'b.yaml'], { cwd });
  const json = await runCli(['validate', 'a.yaml', 'b.yaml', '--json'], { cwd });

  expect(text.stdout).toBe(
    'a.yaml is valid: 0 addresses.\nb.yaml is valid: 0 addresses.\nNo two of the 2 files claim the same address.\n',
  );
  expect((JSON.parse(json.stdout) as Json).files).toEqual([
    { file: 'a.yaml', entries: 0 },
    { file: 'b.yaml', entries: 0 },
  ]);
});

test.each([
  ['one a line', 'a.yaml\nteams/b.yaml\n'],
  ['separated by commas', 'a.yaml, teams/b.yaml'],
])('the input `file` takes several files %s in mode validate', async (_, files) => {
  const workspace = workspaceWith({
    'a.yaml': file(...A, `  shop: { name: A Shop, sid: ${FO1}, studio: W }`),
    'teams/b.yaml': file(...B, `  shop: { name: B Shop, sid: ${FO1}, studio: W }`),
  });
  const env = { GITHUB_REPOSITORY: 'acme/site', GITHUB_SHA: 'c0ffee' };

  const run = await runAction({ mode: 'validate', file: files }, { workspace, env });

  expect(run.code).toBe(1);
  expect(run.commands.filter((line) => line.startsWith('::error'))).toEqual([
    expect.stringMatching(
      new RegExp(
        `^::error title=FA161 addresses\\.shop\\.sid,file=teams/b\\.yaml,line=4,col=30::.*"a\\.yaml:4:30".* ${FO1}\\b`,
      ),
    ),
  ]);
  expect(run.summary).toContain(
    '[`teams/b.yaml:4:30`](https://github.com/acme/site/blob/c0ffee/teams/b.yaml#L4)',
  );
});

test('no other mode accepts several files', async () => {
  const workspace = workspaceWith({ 'a.yaml': file(...A, '  {}'), 'b.yaml': file(...B, '  {}') });

  const run = await runAction({ mode: 'plan', file: 'a.yaml\nb.yaml' }, { workspace });

  expect(run.code).toBe(1);
  expect(run.stdout).toMatch(/^::error title=FA003::.*`file`/m);
});

test.each([
  [['plan', 'a.yaml'], '"a.yaml"'],
  [['validate', '-'], '"-"'],
])('the CLI refuses the arguments %j', async (args, name) => {
  const run = await runCli(args, { cwd: folder() });

  expect([run.code, run.stdout]).toEqual([1, expect.stringContaining(name)]);
  expect(run.stdout).toMatch(/^error FA003\b/);
});
