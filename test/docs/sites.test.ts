import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXPLANATIONS } from '../../src/cli/explanations.generated.js';
import { CODES } from '../messages/table/index.ts';
import { folder } from '../support/process.ts';
import { runCli } from '../support/run.ts';
import { playScript, stepNamed } from './play-script.ts';
import { blocks, read } from './support.ts';

const page = blocks('docs/sites.md');
const texts = (language: string) =>
  page.filter((block) => block.language === language).map(({ text }) => text);

test('the page about sites can be followed on the sandbox', async () => {
  const [file = ''] = texts('yaml').filter((text) => text.startsWith('version: 1'));
  const commands = texts('sh').join('');
  const [env = ''] = texts('text');
  const [site = ''] = texts('ts');
  const cwd = folder({ 'addresses.yaml': file, 'site.ts': site });

  for (const command of commands.trim().split('\n')) {
    const [program, script, ...args] = command.split(' ');
    expect([program, script]).toEqual(['node', 'dist/cli.js']);
    const { code, stdout } = await runCli(args, { cwd });
    expect(code, `${command}\n${stdout}`).toBe(0);
  }
  expect(readFileSync(join(cwd, '.env'), 'utf8')).toBe(env);
  const tsc = join(import.meta.dirname, '../../node_modules/.bin/tsc');
  const options = ['--strict', '--noEmit', '--target', 'ES2022', '--lib', 'ES2022', '--types', '', 'site.ts'];
  const { stdout } = spawnSync(tsc, options, { cwd, encoding: 'utf8' });
  expect(stdout).toBe('');
});

describe('the example that opens a pull request in the repository of a site', () => {
  const step = stepNamed('examples/sites.yml', 'Open a pull request if the file is stale');
  const FILE = 'src/chat addresses.json';
  const ADDRESSES = JSON.stringify({
    b: { sid: 'FO2', name: 'B $(touch x) `y` \'"', enabled: true },
    a: { sid: 'FO1', name: 'A', enabled: true },
  });

  const git = (cwd: string, ...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
      cwd,
      encoding: 'utf8',
    });

  /** A clone of a site's repository, in which this file is committed, and its origin. */
  function siteWith(committed: string | undefined) {
    const origin = folder({});
    git(origin, 'init', '--bare', '--initial-branch', 'main');
    const clone = folder({ 'README.md': 'The site.\n' });
    if (committed !== undefined) {
      mkdirSync(dirname(join(clone, FILE)), { recursive: true });
      writeFileSync(join(clone, FILE), committed);
    }
    git(clone, 'init', '--initial-branch', 'main');
    git(clone, 'add', '.');
    git(clone, 'commit', '--message', 'The site');
    git(clone, 'remote', 'add', 'origin', origin);
    git(clone, 'push', 'origin', 'main');
    return { origin, clone };
  }

  /** Runs the step with a `gh` that lists this many open pull requests, and returns its calls. */
  function play(clone: string, addresses: string, open = 0) {
    const bin = folder({ calls: '' });
    const gh = join(bin, 'gh');
    const script = `#!/bin/bash\n{ printf '%s|' "$@"; echo; } >> "${bin}/calls"\n[ "$2" != list ] || echo ${open}\n`;
    writeFileSync(gh, script);
    chmodSync(gh, 0o755);
    const played = playScript(step, clone, {
      ADDRESSES: addresses,
      FILE,
      BRANCH: 'chat-addresses',
      GH_TOKEN: 'github_pat_of_the_site',
      GH_REPO: 'acme/site',
      HOME: bin,
      PATH: `${bin}:${process.env.PATH}`,
    });
    const calls = readFileSync(join(bin, 'calls'), 'utf8').split('\n').slice(0, -1);
    return { ...played, asked: calls.map((call) => call.split('|').slice(0, 2).join(' ')) };
  }

  const pushed = (origin: string) => git(origin, 'show', `chat-addresses:${FILE}`).stdout;

  test.each([
    ['has no such file', undefined],
    ['has a different one', '{"a":{"sid":"FO9"}}\n'],
    ['has one that is not JSON', 'mine\n'],
  ])('pushes the file and opens a pull request if the site %s', (_, committed) => {
    const { origin, clone } = siteWith(committed);
    const { status, asked, stderr } = play(clone, ADDRESSES);

    expect(status, stderr).toBe(0);
    expect(JSON.parse(pushed(origin))).toEqual(JSON.parse(ADDRESSES));
    expect(asked).toEqual(['auth setup-git', 'pr list', 'pr create']);
    expect(git(origin, 'log', '--format=%s', 'main..chat-addresses').stdout).toBe(
      'Update the chat addresses\n',
    );
    expect(git(origin, 'diff', '--name-only', 'main', 'chat-addresses').stdout).toBe(`${FILE}\n`);
  });

  test('does nothing if the file has the same content in another order or layout', () => {
    const { a, b } = JSON.parse(ADDRESSES) as Record<string, object>;
    const { origin, clone } = siteWith(JSON.stringify({ a, b }, null, '\t'));
    const { status, stdout, asked } = play(clone, ADDRESSES);

    expect([status, asked, pushed(origin)]).toEqual([0, [], '']);
    expect(stdout).toContain('is up to date.');
  });

  test('updates the branch of an open pull request, and opens no second one', () => {
    const { origin, clone } = siteWith(undefined);
    play(clone, ADDRESSES);
    git(clone, 'switch', 'main');
    git(clone, 'branch', '--delete', '--force', 'chat-addresses');
    const { status, asked } = play(clone, '{"a":{"sid":"FO3"}}', 1);

    expect([status, asked]).toEqual([0, ['auth setup-git', 'pr list']]);
    expect(JSON.parse(pushed(origin))).toEqual({ a: { sid: 'FO3' } });
  });

  test('fails if the previous run has no addresses', () => {
    const { origin, clone } = siteWith('{}');
    const { status, stdout } = play(clone, '');

    expect([status, pushed(origin)]).toEqual([1, '']);
    expect(stdout).toContain('::error::');
  });

  test('gives the token of the site to no job that has Twilio credentials', () => {
    const [first = '', second = ''] = read('examples/sites.yml').split(/^ {2}site:$/m);

    expect(first).not.toContain('secrets.SITE_TOKEN');
    expect(second).not.toContain('TWILIO');
  });
});

test('explain has every code of the page, and every section of the runbook', () => {
  const sections = read('docs/runbook.md').match(/(?<=^### )FA\d{3}$/gm);

  expect(EXPLANATIONS.map(({ code }) => code)).toEqual(CODES.map(({ code }) => code));
  expect(EXPLANATIONS.filter(({ runbook }) => runbook.length > 0).map(({ code }) => code)).toEqual(sections);
  for (const { code, severity, meaning, example, message, fix, runbook } of EXPLANATIONS) {
    for (const text of [severity, meaning, ...example, message, fix, ...runbook]) {
      expect(text, code).not.toBe('');
      expect(text.replace(/`[^`]*`/g, ''), code).not.toMatch(/\*\*|\]\(|\n/);
    }
  }
});
