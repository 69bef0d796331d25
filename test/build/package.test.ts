import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { playScript, stepNamed } from '../docs/play-script.ts';
import { ROOT, read } from '../docs/support.ts';
import { folder } from '../support/process.ts';

// What npm publishes, and that it runs with nothing else installed.

/** Every packed file, except the chunks in dist/lib/, which the bundler names. */
const PACKED = [
  'LICENSE',
  'README.md',
  'addresses.example.yaml',
  'dist/cli.js',
  'dist/licences.txt',
  'dist/load-worker.js',
  'examples/addresses.conversations.yaml',
  'examples/apply.yml',
  'examples/drift.yml',
  'examples/plan.yml',
  'package.json',
  'schema/addresses.schema.json',
  'schema/plan.schema.json',
];

/** The chunks in dist/lib/ that only the Action loads. */
const OF_THE_ACTION = ['dist/lib/github.js'];

const PARTS = readdirSync(join(ROOT, 'dist/lib'))
  .map((name) => `dist/lib/${name}`)
  .filter((path) => !OF_THE_ACTION.includes(path));

/** npm offline and with an empty cache: a dependency or a build would fail. */
const offline = () => ({
  PATH: process.env.PATH ?? '',
  npm_config_cache: folder(),
  npm_config_offline: 'true',
  npm_config_update_notifier: 'false',
});

function run(program: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}

/** The files below a folder, sorted. */
const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();

interface Manifest {
  readonly [key: string]: unknown;
  readonly scripts: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(read('package.json')) as Manifest;

test('the package has the CLI, its schemas and its examples, and is smaller than 400 kB', () => {
  const said = run('npm', ['pack', '--dry-run', '--json'], ROOT, offline());
  const [packed] = Object.values(JSON.parse(said)) as { files: { path: string }[]; size: number }[];

  expect(packed?.files.map(({ path }) => path).sort()).toEqual([...PACKED, ...PARTS].sort());
  expect(packed?.size).toBeLessThan(400_000);
});

test('no packed file loads one that is not packed', () => {
  const scripts = [...PACKED, ...PARTS].filter((path) => path.endsWith('.js'));
  const loaded = scripts.flatMap((path) =>
    [...read(path).matchAll(/\brequire\("(\.[^"]+)"\)/g)].map(([, to = '']) =>
      normalize(join(dirname(path), to)),
    ),
  );

  expect(loaded.length).toBeGreaterThan(30);
  expect(loaded.filter((path) => !scripts.includes(path))).toEqual([]);
});

test('the package needs no other package and runs no script when it is installed', () => {
  const { dependencies, optionalDependencies, peerDependencies, bin, scripts } = manifest;

  expect([dependencies, optionalDependencies, peerDependencies]).toEqual([undefined, undefined, undefined]);
  // npx runs the only command of a package by the package's name, too. A second command would end that.
  expect(bin).toEqual({ 'flex-addresses': 'dist/cli.js' });
  // npm installs all development dependencies for anyone who installs from a Git URL if one of these scripts exists.
  const eager = ['build', 'preinstall', 'install', 'postinstall', 'prepack', 'prepare'];
  expect(eager.filter((name) => name in scripts)).toEqual([]);
});

test('package.json gives the repository as a full URL, so that relative links in the README work on the registry', () => {
  const { repository, homepage, bugs } = manifest;

  expect({ repository, homepage, bugs }).toEqual({
    repository: { type: 'git', url: 'git+https://github.com/OWNER/twilio-flex-addresses.git' },
    homepage: 'https://github.com/OWNER/twilio-flex-addresses#readme',
    bugs: 'https://github.com/OWNER/twilio-flex-addresses/issues',
  });
});

/** The oldest and the newest supported Node.js on the PATH: version → its folder. */
function nodes(): [string, string][] {
  const folders = [dirname(process.execPath), ...(process.env.PATH ?? '').split(delimiter)];
  const found = new Map<string, string>();
  for (const path of folders.filter((path) => existsSync(join(path, 'node')))) {
    const { stdout } = spawnSync(join(path, 'node'), ['--version'], { encoding: 'utf8' });
    if (Number.parseInt(stdout.slice(1), 10) >= 20) found.set(stdout.trim(), path);
  }
  const sorted = [...found].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  return sorted.filter((_, index) => index === 0 || index === sorted.length - 1);
}

const NODES = nodes();

// In CI the `package` job runs this on the exact minimum version.
if (NODES.length < 2)
  test.skip(`the package is tested only on ${process.version}, since no other Node.js is installed`);

test.each(NODES)(
  'the packed tarball installs offline in an empty folder and runs on Node.js %s',
  (_, path) => {
    const temp = folder();
    const env = { ...offline(), PATH: `${path}${delimiter}${process.env.PATH}`, RUNNER_TEMP: temp };

    const { status, stdout, stderr } = playScript(
      stepNamed('.github/workflows/ci.yml', 'Pack, install offline and run'),
      ROOT,
      env,
    );

    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(stdout).toContain('added 1 package');
    expect(stdout).toContain('Apply: 4 done.');
    expect(stdout).toContain('addresses.example.yaml is valid: 5 addresses.');
    expect(stdout.match(/^Plan: 1 to delete, 2 to update, 1 to create;/gm)).toHaveLength(2);
  },
);

test('npx runs a tarball by the package name without installing it', () => {
  const temp = folder();
  const tarball = run('npm', ['pack', '--silent', '--pack-destination', temp], ROOT, offline()).trim();

  const said = run(
    'npx',
    ['--yes', `twilio-flex-addresses@file:${join(temp, tarball)}`, '--version'],
    folder(),
    offline(),
  );

  expect(said).toBe(`${manifest.version}\n`);
});

/** The folder as a Git repository of its own with one commit. */
function clone(): string {
  const path = folder();
  const files = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], ROOT, offline());
  for (const file of files.split('\0').filter((file) => file !== '' && existsSync(join(ROOT, file)))) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    cpSync(join(ROOT, file), join(path, file));
  }
  const git = (...args: string[]) =>
    run('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], path, offline());
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'All of it');
  return path;
}

test('installing from a Git URL builds nothing, installs nothing else and gives the same files', () => {
  const temp = folder({ 'package.json': '{}' });

  run('npm', ['install', '--no-audit', '--no-fund', `git+file://${clone()}`], temp, offline());

  expect(readdirSync(join(temp, 'node_modules')).sort()).toEqual([
    '.bin',
    '.package-lock.json',
    'twilio-flex-addresses',
  ]);
  expect(filesIn(join(temp, 'node_modules/twilio-flex-addresses'))).toEqual([...PACKED, ...PARTS].sort());
  expect(run('node_modules/.bin/flex-addresses', ['--version'], temp, offline())).toBe(
    `${manifest.version}\n`,
  );
});
