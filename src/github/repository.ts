import type { Problem } from '../problem.ts';
import type { Links } from '../report/markdown.ts';
import { type GitHubApi, type GitHubOptions, openGitHub } from './api.ts';
import { type About, findComments } from './comment.ts';
import { GitHubError } from './error.ts';
import type { GitHubEvent } from './event.ts';
import { type Landed, type Merged, mergedPull } from './history.ts';
import type { Concern, GitHubSettings } from './inputs.ts';
import type { Thread } from './threads.ts';
import { type Attempt, MERGED_PULL, trouble } from './troubles.ts';

export interface Context extends Omit<GitHubOptions, 'token' | 'repository'> {
  readonly concern: Concern;
  readonly github: GitHubSettings;
  readonly event: GitHubEvent;
  /** The file's, in the repository. */
  readonly path: string;
  /** `owner/name`; empty outside of GitHub. */
  readonly repository: string;
  /** The commit that is checked out. */
  readonly commit: string;
  readonly links: Links;
}

/** What of GitHub a run reads more than once, or from more than one place: read once, and when it is asked for. */
export class Repository {
  readonly context: Context;
  readonly about: About;
  /** What could not be read or written. */
  readonly warnings: Problem[] = [];
  #api: Promise<GitHubApi> | undefined;
  #merged: Promise<Merged | undefined> | undefined;
  #mergedIfKnown: Promise<Merged | undefined> | undefined;
  #comments: Promise<readonly Thread[]> | undefined;

  constructor(context: Context) {
    const { account = '', file, environment } = context.concern;
    this.context = context;
    this.about = { account, file, environment };
  }

  get isConnected(): boolean {
    const { github, repository, concern } = this.context;
    return github.token !== '' && repository !== '' && concern.account !== undefined;
  }

  findComments(pull: number): Promise<readonly Thread[]> {
    this.#comments ??= this.isConnected
      ? this.open().then((api) => findComments(api, pull, this.about))
      : Promise.resolve([]);
    return this.#comments;
  }

  get #landed(): Landed {
    const { commit, event } = this.context;
    return { commit, branch: event.branch };
  }

  /** Read once, whoever asks for it. @throws GitHubError */
  mergedPull(): Promise<Merged | undefined> {
    this.#merged ??= this.open().then((api) => mergedPull(api, this.#landed, this.about));
    return this.#merged;
  }

  mergedOrNothing(): Promise<Merged | undefined> {
    const isThere = this.isConnected && this.#landed.commit !== '';
    this.#mergedIfKnown ??= isThere
      ? this.attempt(MERGED_PULL, () => this.mergedPull())
      : Promise.resolve(undefined);
    return this.#mergedIfKnown;
  }

  /** What GitHub does not let be read or written is a warning, and undefined. */
  async attempt<T>(attempt: Attempt, make: () => Promise<T>): Promise<T | undefined> {
    try {
      return await make();
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      this.warnings.push(trouble(error, attempt));
      return undefined;
    }
  }

  open(): Promise<GitHubApi> {
    const { github, repository, clock, interrupted, secrets } = this.context;
    this.#api ??= openGitHub({ token: github.token, repository, clock, interrupted, secrets });
    return this.#api;
  }

  async close(): Promise<void> {
    if (this.#api !== undefined) (await this.#api).close();
  }
}
