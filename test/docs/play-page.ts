import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { folder } from '../support/process.ts';
import { type Block, ROOT } from './support.ts';

/** The command that runs until it is stopped, in a terminal of its own. */
const SANDBOX = 'node dist/cli.js sandbox';
/** The port that it uses and that pages show; it may be in use where the tests run. */
const PORT = '4010';

/** A clone of this repository with everything that the commands of a page need. Nothing is installed there. */
export async function clone(): Promise<string> {
  const path = folder();
  for (const part of ['dist', 'schema', 'addresses.example.yaml', '.gitignore'])
    cpSync(join(ROOT, part), join(path, part), { recursive: true });
  await shell('git init --quiet && git add --all && git commit --quiet --message "The tool"', path);
  return path;
}

/** What npm would install, in a folder for the PATH: the command under both of its names. */
function installed(): string {
  const bin = folder();
  const cli = join(ROOT, 'dist/cli.js');
  const script = (args: string) => `#!/bin/sh\nexec "${process.execPath}" "${cli}" ${args}\n`;
  writeFileSync(join(bin, 'flex-addresses'), script('"$@"'));
  writeFileSync(join(bin, 'npx'), `#!/bin/sh\nshift\nexec "${process.execPath}" "${cli}" "$@"\n`);
  for (const name of ['flex-addresses', 'npx']) chmodSync(join(bin, name), 0o755);
  return bin;
}

const environment = () => ({
  PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
  HOME: folder(),
  GIT_AUTHOR_NAME: 'Ann',
  GIT_AUTHOR_EMAIL: 'ann@example.com',
  GIT_COMMITTER_NAME: 'Ann',
  GIT_COMMITTER_EMAIL: 'ann@example.com',
});

/** Runs commands in a shell that stops at the first one that fails. Both streams are merged, as a reader sees them. */
export function shell(commands: string, cwd: string): Promise<string> {
  const { PATH, ...rest } = environment();
  const env = { ...rest, PATH: [installed(), PATH].join(delimiter) };
  return new Promise((resolve, reject) => {
    execFile('bash', ['-ec', `exec 2>&1\n${commands}`], { cwd, env }, (error, stdout) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${commands}\nended with ${error.code}:\n${stdout}`));
    });
  });
}

/** Follows a page block by block: runs commands in `sh`, expects output in `text`, and applies edits in `diff`. */
export class Reader {
  #output = '';
  #port = PORT;

  constructor(
    readonly cwd: string,
    /** The file that the page edits. */
    readonly file = 'addresses.yaml',
  ) {}

  async play(blocks: readonly Block[]): Promise<void> {
    for (const { page, line, language, text } of blocks) {
      const at = `${page}:${line}`;
      if (language === 'sh') this.#output = await this.#run(text.trim());
      else if (language === 'text') expect(this.#output, at).toMatch(printed(text));
      else if (language === 'diff') this.#edit(text, at);
      else throw new Error(`${at}: a reader does not know what to do with a block of ${language}`);
    }
  }

  async #run(commands: string): Promise<string> {
    if (commands !== SANDBOX) return shell(commands.replaceAll(PORT, this.#port), this.cwd);
    this.#port = await freePort();
    return listening(`${this.#port}`, this.cwd);
  }

  #edit(diff: string, at: string): void {
    const lines = diff.trimEnd().split('\n');
    const side = (mark: string) =>
      `${lines
        .filter((line) => line.startsWith(' ') || line.startsWith(mark))
        .map((line) => line.slice(1))
        .join('\n')}\n`;
    const path = join(this.cwd, this.file);
    const parts = readFileSync(path, 'utf8').split(side('-'));
    expect(parts.length - 1, `${at} finds its place once`).toBe(1);
    writeFileSync(path, parts.join(side('+')));
  }
}

/** A pattern for the output on a page: `…` is any text within a line, and any number of lines if alone on a line. */
function printed(text: string): RegExp {
  const literal = (line: string) =>
    line
      .split('…')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*');
  const lines = text.trimEnd().split('\n');
  return new RegExp(
    `^${lines.map((line) => (line === '…' ? '(?:.*\\n)*?' : `${literal(line)}\\n`)).join('')}$`,
  );
}

async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `${port}`;
}

/** Starts the sandbox, which runs until the test ends, and returns what it prints once it listens. */
async function listening(port: string, cwd: string): Promise<string> {
  const args = [...SANDBOX.split(' ').slice(1), '--port', port];
  const child: ChildProcess = spawn(process.execPath, args, { cwd, env: environment() });
  onTestFinished(() => void child.kill());
  const [said] = (await once(child.stdout ?? child, 'data')) as [Buffer];
  return said.toString();
}
