import { REPOSITORY, WORKFLOW } from '../../support/github-state.ts';
import { type Edits, Git } from './git.ts';

export interface User {
  readonly login: string;
  readonly type: 'User' | 'Bot';
}

export const ANN: User = { login: 'ann', type: 'User' };
export const MALLORY: User = { login: 'mallory', type: 'User' };

export interface Comment {
  readonly id: number;
  /** The pull request or issue that it is on. */
  readonly on: number;
  body: string;
  readonly author: User;
  editor: User | null;
  lastEditedAt: string | null;
  readonly createdAt: string;
}

export interface Issue {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  stateReason: string | null;
  closedAt: string | null;
  readonly author: User;
  readonly createdAt: string;
  updatedAt: string;
}

/** A pull request as GitHub stores it. */
export interface PullRow {
  readonly number: number;
  readonly title: string;
  readonly branch: string;
  readonly author: User;
  /** The repository that its branch is in. */
  readonly from: string;
  readonly createdAt: string;
  readonly base: string;
  /** The base branch's tip when the head was last pushed. */
  baseSha: string;
  head: string;
  state: 'open' | 'closed';
  mergedAt: string | null;
  mergeCommit: string | null;
}

/** A branch has moved. */
export interface Push {
  readonly branch: string;
  readonly before: string;
  readonly after: string;
  readonly forced: boolean;
}

/** acme/sites on GitHub: real Git, with pull requests, issues and comments. */
export class Repository {
  readonly name = REPOSITORY;
  readonly git = new Git();
  readonly pulls: PullRow[] = [];
  readonly issues: Issue[] = [];
  readonly comments: Comment[] = [];
  readonly pushes: Push[] = [];
  /** The owner of the workflows' token. */
  me: User = WORKFLOW;
  /** Commit of the default branch → the pull request that it came with. */
  readonly #broughtBy = new Map<string, PullRow>();
  #minute = Date.parse('2026-06-01T09:00:00Z');
  #number = 6;
  #id = 1000;

  /** Each call returns a time one minute later. */
  now(): string {
    this.#minute += 60_000;
    return new Date(this.#minute).toISOString().replace('.000Z', 'Z');
  }

  nextNumber(): number {
    this.#number++;
    return this.#number;
  }

  /** Commits to a branch, as a push of one commit. */
  commit(branch: string, edits: Edits, message: string): Push {
    const before = this.git.find(`refs/heads/${branch}`);
    const after = this.git.commit(branch, edits, message, before);
    return this.#pushed({ branch, before: before ?? '0'.repeat(40), after, forced: false });
  }

  /** Moves a branch. */
  push(branch: string, after: string, forced = false): Push {
    const before = this.git.tip(branch);
    this.git.move({ [`refs/heads/${branch}`]: after });
    return this.#pushed({ branch, before, after, forced });
  }

  #pushed(push: Push): Push {
    this.pushes.push(push);
    return push;
  }

  /** A pull request is merged with these commits; the last one is the merge. */
  merged(pull: PullRow, commits: readonly string[], mergeCommit: string): void {
    for (const commit of commits) this.#broughtBy.set(commit, pull);
    Object.assign(pull, { state: 'closed', mergedAt: this.now(), mergeCommit });
  }

  /**
   * "The merged pull request that introduced the commit to the repository. If the commit is not present in the default
   * branch, merged and open pull requests associated with the commit."
   */
  pullsOf(commit: string): PullRow[] {
    const brought = this.#broughtBy.get(commit);
    if (brought !== undefined) return [brought];
    if (this.git.isAncestor(commit, 'refs/heads/main')) return [];
    return this.pulls.filter(
      ({ state, mergedAt, head, baseSha }) =>
        (state === 'open' || mergedAt !== null) && this.git.between(baseSha, head).includes(commit),
    );
  }

  comment(on: number, body: string, author: User): Comment {
    this.#id++;
    const createdAt = this.now();
    const comment = { id: this.#id, on, body, author, editor: null, lastEditedAt: null, createdAt };
    this.comments.push(comment);
    return comment;
  }

  edit(comment: Comment, body: string, editor: User): void {
    Object.assign(comment, { body, editor, lastEditedAt: this.now() });
  }

  open(title: string, body: string, author: User): Issue {
    const [number, createdAt] = [this.nextNumber(), this.now()];
    const issue: Issue = {
      number,
      title,
      body,
      state: 'open',
      stateReason: null,
      closedAt: null,
      author,
      createdAt,
      updatedAt: createdAt,
    };
    this.issues.push(issue);
    return issue;
  }
}
