import type { History } from '../commands/hooks.ts';
import type { Problem } from '../problem.ts';
import { type GitHubApi, type GitHubOptions, openGitHub } from './api.ts';
import { GitHubError } from './api-error.ts';
import {
  baseVersionNotRead,
  formerVersionsNotRead,
  mergedPullNotRead,
  type ToProblem,
} from './api-problems.ts';
import { findComments, type PlannedPull, type RenderOptions } from './comment.ts';
import { type About, sidDigest } from './comment-metadata.ts';
import { type DriftIssues, findDriftIssues } from './drift-issues-query.ts';
import { fileAt, versionsOf } from './file-versions.ts';
import type { ActionInputs } from './inputs.ts';
import { findMergedPull, findQueuedPull } from './merged-pull.ts';
import type { Post } from './upsert.ts';

/** What a run is about, and what it was started by. */
export interface Context
  extends Pick<ActionInputs, 'subject' | 'github' | 'event' | 'path' | 'commit'>,
    Omit<GitHubOptions, 'token'>,
    RenderOptions {}

/** What of GitHub a run reads more than once, or from more than one place: read once, and when it is asked for. */
export class Repository {
  readonly context: Context;
  readonly about: About;
  /** What could not be read or written. */
  readonly problems: Problem[] = [];
  /** The base version of the file, once `history` has read it. */
  baseText: string | undefined;
  #api: Promise<GitHubApi> | undefined;
  #merged: Promise<PlannedPull | undefined> | undefined;
  #mergedIfKnown: Promise<PlannedPull | undefined> | undefined;
  #comments: Promise<readonly Post[]> | undefined;
  #driftIssues: Promise<DriftIssues> | undefined;

  constructor(context: Context) {
    const { account = '', file, environment } = context.subject;
    this.context = context;
    this.about = { account, file, environment };
  }

  get isConnected(): boolean {
    const { github, repository, subject } = this.context;
    return github.token !== '' && repository !== '' && subject.account !== undefined;
  }

  /** What is known of the file's past. An outage of GitHub is no failure: what is not known is not said. */
  async history(): Promise<History> {
    this.#lookAhead();
    this.baseText = await this.#readBase();
    return {
      baseText: this.baseText,
      shown: async () => {
        const shown = new Set((await this.mergedPullIfKnown())?.reviewed?.shown);
        return (sid) => shown.has(sidDigest(sid));
      },
      formerTexts: () => this.#formerTexts(),
    };
  }

  /** While Twilio is read, the comment or issue that will be written is looked for as well. */
  #lookAhead(): void {
    const { event, github, subject } = this.context;
    const later = () => undefined;
    if (this.keepsDriftIssue) this.driftIssues().catch(later);
    if (github.comment === 'never') return;
    if (subject.mode === 'plan' && event.pullRequest !== undefined)
      this.comments(event.pullRequest.number).catch(later);
    if (subject.mode === 'apply' && event.name === 'push') this.mergedPullIfKnown().catch(later);
  }

  async #readBase(): Promise<string | undefined> {
    const { event, subject, path } = this.context;
    const { baseCommit } = event;
    if (!this.isConnected || baseCommit === undefined || !['plan', 'apply', 'drift'].includes(subject.mode))
      return undefined;
    return this.attempt(baseVersionNotRead, (api) => fileAt(api, path, baseCommit));
  }

  async #formerTexts(): Promise<readonly string[]> {
    const { event, path, commit } = this.context;
    const ref = event.baseCommit ?? commit;
    if (!this.isConnected || ref === '') return [];
    return (await this.attempt(formerVersionsNotRead, (api) => versionsOf(api, path, ref))) ?? [];
  }

  /** Our comments on the one pull request that this run is about. @throws GitHubError */
  comments(pull: number): Promise<readonly Post[]> {
    this.#comments ??= this.open().then((api) => findComments(api, pull, this.about));
    return this.#comments;
  }

  /** Whether this run may have to open, update or close a drift issue, and can. */
  get keepsDriftIssue(): boolean {
    const { github, subject } = this.context;
    return this.isConnected && github.driftIssue && (subject.mode === 'drift' || subject.mode === 'apply');
  }

  /** @throws GitHubError */
  driftIssues(): Promise<DriftIssues> {
    this.#driftIssues ??= this.open().then((api) => findDriftIssues(api, this.about));
    return this.#driftIssues;
  }

  /** @throws GitHubError */
  mergedPull(): Promise<PlannedPull | undefined> {
    const { commit, event } = this.context;
    this.#merged ??= this.open().then((api) => findMergedPull(api, commit, event.ref, this.about));
    return this.#merged;
  }

  async mergedPullIfKnown(): Promise<PlannedPull | undefined> {
    if (!this.isConnected || this.context.commit === '') return undefined;
    this.#mergedIfKnown ??= this.attempt(mergedPullNotRead, () => this.mergedPull());
    return this.#mergedIfKnown;
  }

  /** @throws GitHubError */
  async queuedPull(number: number): Promise<PlannedPull> {
    return findQueuedPull(await this.open(), number, this.about);
  }

  /** What GitHub does not let be read or written is a problem to report, and undefined. */
  async attempt<T>(toProblem: ToProblem, call: (api: GitHubApi) => Promise<T>): Promise<T | undefined> {
    try {
      return await call(await this.open());
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      this.problems.push(toProblem(error));
      return undefined;
    }
  }

  /** @throws GitHubError */
  async open(): Promise<GitHubApi> {
    if (!this.isConnected) throw new GitHubError('there is no github-token', 'no token');
    this.#api ??= openGitHub({ ...this.context, token: this.context.github.token });
    return this.#api;
  }

  async close(): Promise<void> {
    (await this.#api)?.close();
  }
}
