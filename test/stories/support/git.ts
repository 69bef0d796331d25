import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from '../../support/process.ts';

/** Path → text; null where the file is deleted. */
export type Edits = Readonly<Record<string, string | null>>;

/** The repository on GitHub: real Git, bare, deleted after the test. */
export class Git {
  readonly folder = join(folder(), 'origin.git');
  #seconds = Date.parse('2026-06-01T08:00:00Z') / 1000;

  constructor() {
    mkdirSync(this.folder);
    git(['init', '-q', '--bare', '--template=', '-b', 'main', this.folder]);
    this.run(['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  }

  /** Runs one command on the repository. @throws with Git's output */
  run(args: readonly string[], input = ''): string {
    const when = `${this.#seconds} +0000`;
    return git(['--git-dir', this.folder, ...args], input, {
      GIT_AUTHOR_DATE: when,
      GIT_COMMITTER_DATE: when,
    }).trimEnd();
  }

  /** Every commit has a time of its own. */
  #later(): string {
    this.#seconds += 60;
    return `${this.#seconds} +0000`;
  }

  /** Commits edits to a branch, on its tip or on another commit (undefined: without a parent). */
  commit(branch: string, edits: Edits, message: string, parent: string | undefined): string {
    const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
    const changes = Object.entries(edits).map(([path, text]) =>
      text === null ? `D ${path}\n` : `M 100644 inline ${path}\n${data(text)}`,
    );
    const stream = [
      `commit refs/heads/${branch}\nmark :1\ncommitter Ann <ann@acme.com> ${this.#later()}\n`,
      data(message),
      parent === undefined ? '' : `from ${parent}\n`,
      ...changes,
      '\nget-mark :1\n',
    ];
    return this.run(['fast-import', '--quiet', '--force'], stream.join(''));
  }

  /** The commit of a branch, tag or SHA; undefined where there is none. */
  find(ref: string): string | undefined {
    return this.#tried(['rev-parse', '-q', '--verify', '--end-of-options', `${ref}^{commit}`]);
  }

  tip(branch: string): string {
    return this.run(['rev-parse', '--verify', `refs/heads/${branch}`]);
  }

  /** The text of a file at a commit or ref; undefined where there is none. */
  show(ref: string, path: string): string | undefined {
    try {
      return git(['--git-dir', this.folder, 'cat-file', 'blob', `${ref}:${path}`]);
    } catch {
      return undefined;
    }
  }

  /** Moves refs, in one command; null deletes one. */
  move(refs: Readonly<Record<string, string | null>>): void {
    const lines = Object.entries(refs).map(([ref, commit]) =>
      commit === null ? `delete ${ref}\n` : `update ${ref} ${commit}\n`,
    );
    this.run(['update-ref', '--stdin'], lines.join(''));
  }

  /** `from..to`, the oldest first. */
  between(from: string, to: string): string[] {
    return linesOf(this.run(['rev-list', '--reverse', `${from}..${to}`]));
  }

  parentsOf(commits: readonly string[]): string[][] {
    if (commits.length === 0) return [];
    const lines = this.run(['rev-list', '--no-walk=unsorted', '--parents', ...commits]);
    return linesOf(lines).map((line) => line.split(' ').slice(1));
  }

  isAncestor(commit: string, of: string): boolean {
    return this.#tried(['merge-base', '--is-ancestor', commit, of]) !== undefined;
  }

  /** Commits up to a ref that changed a path, the latest first. */
  log(ref: string, path: string | undefined, skip: number, count: number): string[] {
    const paths = path === undefined ? [] : ['--', path];
    return linesOf(this.run(['log', '--format=%H', `--skip=${skip}`, `-${count}`, ref, ...paths]));
  }

  /** A merge commit; undefined where there is a conflict. */
  merge(onto: string, commit: string, message: string): string | undefined {
    const tree = this.#mergedTree(onto, commit);
    return tree && this.#commitTree(tree, [onto, commit], message);
  }

  /** All changes of a commit's branch as one commit; undefined where there is a conflict. */
  squash(onto: string, commit: string, message: string): string | undefined {
    const tree = this.#mergedTree(onto, commit);
    return tree && this.#commitTree(tree, [onto], message);
  }

  /** The same change on another commit; undefined where there is a conflict. */
  pick(onto: string, commit: string): string | undefined {
    return this.#replay(onto, `${commit}^`, commit, `Pick of ${commit}`);
  }

  /** The revert of a commit; for a merge commit, of what it brought to its first parent. */
  revert(onto: string, commit: string): string | undefined {
    return this.#replay(onto, commit, `${commit}^`, `Revert of ${commit}`);
  }

  /** The difference of two commits, on a third: a merge of two commits whose base is the first one. */
  #replay(onto: string, from: string, to: string, message: string): string | undefined {
    const ours = this.#commitTree(`${onto}^{tree}`, [from], 'ours');
    const theirs = this.#commitTree(`${to}^{tree}`, [from], 'theirs');
    const tree = this.#mergedTree(ours, theirs);
    return tree && this.#commitTree(tree, [onto], message);
  }

  #mergedTree(onto: string, commit: string): string | undefined {
    return this.#tried(['merge-tree', '--write-tree', onto, commit]);
  }

  #commitTree(tree: string, parents: readonly string[], message: string): string {
    this.#later();
    return this.run(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', message]);
  }

  #tried(args: readonly string[]): string | undefined {
    try {
      return this.run(args);
    } catch {
      return undefined;
    }
  }
}

/** As `actions/checkout` does: this commit alone, on a branch of its name or detached. */
export function checkOut(origin: Git, commit: string, ref: string): string {
  const workspace = folder();
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  const local =
    branch === undefined ? ref.replace(/^refs\//, 'refs/remotes/') : `refs/remotes/origin/${branch}`;
  const here = (...args: string[]) => git(['-C', workspace, ...args]);
  here('init', '-q', '--template=', '-b', 'main');
  here('fetch', '-q', '--no-tags', '--depth=1', `file://${origin.folder}`, `+${commit}:${local}`);
  here('checkout', '-q', '--force', ...(branch === undefined ? [local] : ['-B', branch, local]));
  return workspace;
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

/** No other settings than these. */
const ENVIRONMENT = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Ann',
  GIT_AUTHOR_EMAIL: 'ann@acme.com',
  GIT_COMMITTER_NAME: 'Ann',
  GIT_COMMITTER_EMAIL: 'ann@acme.com',
};

function git(args: readonly string[], input = '', environment: Record<string, string> = {}): string {
  return execFileSync('git', args, {
    input,
    encoding: 'utf8',
    env: { ...ENVIRONMENT, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
}
