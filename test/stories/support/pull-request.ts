import { expect } from 'vitest';
import { type Event, type Group, groupEvent, pullEvent } from './events.ts';
import type { Entries, Settings } from './file.ts';
import type { Edits } from './git.ts';
import { ANN, type Comment, MALLORY, type PullRow, type Push } from './repository.ts';
import type { Inputs, Run, Team } from './story.ts';

export type Method = 'merge' | 'squash' | 'rebase';

/** What a commit changes beside entries. */
export interface More {
  /** The top level of the file. */
  readonly settings?: Settings;
  /** Other files, path → text. */
  readonly files?: Edits;
  /** The repository that the branch of a new pull request is in, where it is a fork. */
  readonly from?: string;
}

/** A pull request, and what people do with it. */
export class PullRequest {
  readonly row: PullRow;
  readonly #team: Team;
  #action = 'opened';

  constructor(team: Team, entries: Entries, more: More) {
    const { repository } = team;
    const base = repository.git.tip('main');
    const number = repository.nextNumber();
    this.#team = team;
    this.row = {
      number,
      title: `Change ${number}`,
      branch: `change-${number}`,
      author: ANN,
      from: more.from ?? repository.name,
      createdAt: repository.now(),
      base: 'main',
      baseSha: base,
      head: base,
      state: 'open',
      mergedAt: null,
      mergeCommit: null,
    };
    repository.git.move({ [`refs/heads/${this.row.branch}`]: base });
    repository.pulls.push(this.row);
    this.#commit(entries, more);
  }

  #commit(entries: Entries, more: More): void {
    const { branch } = this.row;
    const edits = this.#team.edits(`refs/heads/${branch}`, entries, more);
    this.#moved(this.#team.repository.commit(branch, edits, `Change addresses on ${branch}`));
  }

  #moved({ after }: Push): void {
    this.row.head = after;
    this.row.baseSha = this.#team.repository.git.tip('main');
  }

  /** Adds a commit to its branch. */
  push(entries: Entries, more: More = {}): void {
    this.#commit(entries, more);
    this.#action = 'synchronize';
  }

  /** Restarts its branch on main, with other changes instead. */
  forcePush(entries: Entries, more: More = {}): void {
    const { repository } = this.#team;
    repository.push(this.row.branch, repository.git.tip('main'), true);
    this.push(entries, more);
  }

  /** "Update branch": main is merged into its branch. */
  update(): void {
    const { repository } = this.#team;
    const merged = repository.git.merge(this.row.head, repository.git.tip('main'), 'Merge main');
    this.#moved(repository.push(this.row.branch, withoutConflict(merged, this.row)));
    this.#action = 'synchronize';
  }

  /** The plan job of its current head. */
  plan(inputs?: Inputs): Promise<Run> {
    return this.planOn(this.#action, inputs);
  }

  /** The plan job on an action of the event `pull_request`. */
  planOn(action: string, inputs?: Inputs): Promise<Run> {
    return this.#team.run('plan', this.event(action), inputs);
  }

  event(action: string): Event {
    return pullEvent(this.#team.repository, this.row, action);
  }

  close(): void {
    this.row.state = 'closed';
  }

  reopen(): void {
    this.row.state = 'open';
    this.#action = 'reopened';
  }

  /** Someone presses the button. */
  merge(method: Method): Push {
    const { repository } = this.#team;
    const { commits, tip } = this.mergedOnto(repository.git.tip('main'), method);
    const push = repository.push('main', tip);
    repository.merged(this.row, commits, tip);
    return push;
  }

  /** The result of a merge onto a commit. */
  mergedOnto(base: string, method: Method): { commits: string[]; tip: string } {
    const { git } = this.#team.repository;
    const { head, number } = this.row;
    if (method === 'rebase') {
      const picked: string[] = [];
      for (const commit of git.between(base, head))
        picked.push(withoutConflict(git.pick(picked.at(-1) ?? base, commit), this.row));
      return { commits: picked, tip: picked.at(-1) ?? base };
    }
    const made = git[method](base, head, `Pull request #${number}`);
    const tip = withoutConflict(made, this.row);
    return { commits: git.between(base, tip), tip };
  }

  /** "Revert": a pull request that reverts this one. */
  revert(): PullRequest {
    const { repository } = this.#team;
    const reverting = new PullRequest(this.#team, {}, {});
    const { git } = repository;
    const main = git.tip('main');
    const reverted = withoutConflict(git.revert(main, this.row.mergeCommit ?? ''), this.row);
    reverting.#moved(repository.push(reverting.row.branch, reverted, true));
    return reverting;
  }

  /** Comments on it, the oldest first. */
  get comments(): Comment[] {
    return this.#team.repository.comments.filter(({ on }) => on === this.row.number);
  }

  /** The body of the one comment on it. */
  get comment(): string {
    expect(this.comments).toHaveLength(1);
    return this.comments[0]?.body ?? '';
  }

  /** The run in the title of its one comment: `plan (1 to update)`, `apply (1 updated)`. */
  get title(): string {
    return /^### Twilio Flex addresses: (.*)$/m.exec(this.comment)?.[1] ?? '';
  }

  /** Someone else with write access edits its comment. */
  editComment(edit: (body: string) => string): void {
    const [comment] = this.comments;
    if (comment !== undefined) this.#team.repository.edit(comment, edit(comment.body), MALLORY);
  }
}

function withoutConflict(commit: string | undefined, { number }: PullRow): string {
  if (commit === undefined) throw new Error(`Pull request #${number} has conflicts`);
  return commit;
}

/** Pull requests that wait in the merge queue, each on top of the one before it. */
export class MergeQueue {
  readonly #team: Team;
  readonly #waiting: { pull: PullRequest; group: Group; commits: string[] }[] = [];

  constructor(team: Team, pulls: readonly PullRequest[], method: Method) {
    this.#team = team;
    let base = team.repository.git.tip('main');
    for (const pull of pulls) {
      const { commits, tip } = pull.mergedOnto(base, method);
      const ref = `refs/heads/gh-readonly-queue/main/pr-${pull.row.number}-${base}`;
      team.repository.git.move({ [ref]: tip });
      this.#waiting.push({ pull, group: { ref, base, head: tip }, commits });
      base = tip;
    }
  }

  get groups(): Group[] {
    return this.#waiting.map(({ group }) => group);
  }

  /** The plan jobs of all groups, one after another. */
  async plan(inputs?: Inputs): Promise<Run[]> {
    const runs: Run[] = [];
    for (const { group } of this.#waiting) runs.push(await this.#team.run('plan', groupEvent(group), inputs));
    return runs;
  }

  /** Merges all that wait, in one push. */
  merge(): Push {
    const { repository } = this.#team;
    const push = repository.push('main', this.#waiting.at(-1)?.group.head ?? '');
    for (const { pull, group, commits } of this.#waiting) {
      repository.git.move({ [group.ref]: null });
      repository.merged(pull.row, commits, group.head);
    }
    return push;
  }
}
