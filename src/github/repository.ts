import type { History } from '../commands/hooks.ts';
import {
  baseVersionNotRead,
  formerVersionsNotRead,
  mergedPullNotRead,
  type ToProblem,
} from '../messages/github.ts';
import type { Problem } from '../problem.ts';
import { type GitHubApi, type GitHubOptions, openGitHub } from './api.ts';
import { GitHubError, onGitHubError } from './api-error.ts';
import type { RenderOptions } from './comment-body.ts';
import { type About, shortDigest, sidDigest } from './comment-metadata.ts';
import { fileCommits, pushedCommits } from './commits.ts';
import { type DriftIssues, findDriftIssues } from './drift-issues-query.ts';
import { fileAt, versionsOf } from './file-versions.ts';
import type { ActionInputs } from './inputs.ts';
import {
  isUnfinished,
  type MergedPull,
  openReviews,
  planOfMergedHead,
  pullsThatBrought,
  readMergedPull,
} from './merged-pulls.ts';
import { type PullRequest, readPullRequest } from './pull-request.ts';

/** Earlier commits of the file whose pull requests are looked at. */
const MAX_EARLIER = 10;

/** What a run is about, and what started it. */
export interface Context
  extends Pick<ActionInputs, 'subject' | 'github' | 'event' | 'path' | 'commit'>,
    Omit<GitHubOptions, 'token'>,
    RenderOptions {}

/** What a run reads from GitHub in more than one place: read once, on demand. */
export class Repository {
  readonly context: Context;
  readonly about: About;
  /** What could not be read or written. */
  readonly problems: Problem[] = [];
  /** Why it is unknown what was reviewed; undefined where it is known. */
  unreadableReview: GitHubError | undefined;
  /** The pull requests that were looked at for a review. */
  lookedAt: readonly MergedPull[] = [];
  /** Lines for the log about what was not changed. */
  readonly notes: string[] = [];
  /** The base version of the file, once `history` has read it. */
  baseText: string | undefined;
  #api: Promise<GitHubApi> | undefined;
  readonly #pulls = new Map<number, Promise<PullRequest>>();
  #merged: Promise<readonly MergedPull[]> | undefined;
  #mergedIfKnown: Promise<readonly MergedPull[]> | undefined;
  #earlier: Promise<readonly MergedPull[]> | undefined;
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

  /** The known history of the file. An outage of GitHub is not a failure: what is unknown is left out. */
  async history(): Promise<History> {
    this.#lookAhead();
    this.baseText = await this.#readBase();
    return {
      baseText: this.baseText,
      isRepeated: this.context.event.isRepeated,
      shown: async () => {
        const merged = await this.mergedPullsIfKnown();
        const earlier = await this.earlierPulls().catch(onGitHubError((): readonly MergedPull[] => []));
        const plans = merged.flatMap(planOfMergedHead);
        const shown = new Set([...plans, ...earlier.flatMap(planOfMergedHead)].flatMap((plan) => plan.shown));
        return { isKnown: plans.length > 0, goes: (sid) => shown.has(sidDigest(sid)) };
      },
      formerTexts: () => this.#formerTexts(),
      reviewed: this.#needsReview ? () => this.#reviewed() : undefined,
    };
  }

  /** Searches the comment or issue to write while Twilio is read. */
  #lookAhead(): void {
    const { event, github, subject } = this.context;
    const later = () => undefined;
    if (this.keepsDriftIssue) this.driftIssues().catch(later);
    if (github.comment === 'never') return;
    if (subject.mode === 'plan' && event.pullRequest !== undefined)
      this.pullRequest(event.pullRequest.number).catch(later);
    if (subject.mode === 'apply' && event.name === 'push') this.mergedPullsIfKnown().catch(later);
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

  get #needsReview(): boolean {
    return this.context.subject.mode === 'apply' && this.context.github.requireReviewedPlan;
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

  /** What was reviewed and is not done yet. What cannot be read does not count as reviewed. */
  async #reviewed(): Promise<(digest: string) => boolean> {
    const pulls = await Promise.all([this.mergedPulls(), this.#earlierPulls()]).catch(
      onGitHubError((error) => {
        this.unreadableReview = error;
        return [];
      }),
    );
    const [own = [], earlier = []] = pulls;
    const open = openReviews([...own, ...earlier]);
    this.lookedAt = [...own, ...earlier.filter(isUnfinished)];
    return (digest) => open.has(shortDigest(digest));
  }

  /** A pull request and our comments on it. @throws GitHubError */
  pullRequest(number: number): Promise<PullRequest> {
    const pull =
      this.#pulls.get(number) ?? this.open().then((api) => readPullRequest(api, number, this.about));
    this.#pulls.set(number, pull);
    return pull;
  }

  /** A pull request in the merge queue, with the plan of its current head. @throws GitHubError */
  async queuedPull(number: number): Promise<MergedPull> {
    const { head } = await this.pullRequest(number);
    return readMergedPull((one) => this.pullRequest(one), { number, head }, this.about);
  }

  /** The pull requests of what this run applies: of the push, or of the file's last commit. @throws GitHubError */
  mergedPulls(): Promise<readonly MergedPull[]> {
    this.#merged ??= this.#ownCommits().then((commits) => this.#pullsOf(commits));
    return this.#merged;
  }

  async mergedPullsIfKnown(): Promise<readonly MergedPull[]> {
    if (!this.isConnected || this.context.commit === '') return [];
    this.#mergedIfKnown ??= this.attempt(mergedPullNotRead, () => this.mergedPulls()).then(
      (found) => found ?? [],
    );
    return this.#mergedIfKnown;
  }

  /** Those of earlier commits of the file whose reviewed changes are not all done. @throws GitHubError */
  async earlierPulls(): Promise<readonly MergedPull[]> {
    return (await this.#earlierPulls()).filter(isUnfinished);
  }

  #earlierPulls(): Promise<readonly MergedPull[]> {
    this.#earlier ??= this.#readEarlierPulls();
    return this.#earlier;
  }

  async #ownCommits(): Promise<string[]> {
    const { event, commit, path } = this.context;
    const api = await this.open();
    if (event.name === 'push') return pushedCommits(api, event.baseCommit, commit);
    const [last = commit] = await fileCommits(api, path, commit);
    return [last];
  }

  async #readEarlierPulls(): Promise<readonly MergedPull[]> {
    const { commit, path } = this.context;
    const api = await this.open();
    const [all, own, ownPulls] = await Promise.all([
      fileCommits(api, path, commit),
      this.#ownCommits(),
      this.mergedPulls(),
    ]);
    const earlier = all.filter((sha) => !own.includes(sha)).slice(0, MAX_EARLIER);
    const known = new Set(ownPulls.map(({ number }) => number));
    return (await this.#pullsOf(earlier)).filter(({ number }) => !known.has(number));
  }

  async #pullsOf(commits: readonly string[]): Promise<readonly MergedPull[]> {
    const pulls = await pullsThatBrought(await this.open(), commits, this.context.event.ref);
    return Promise.all(
      pulls.map((pull) => readMergedPull((number) => this.pullRequest(number), pull, this.about)),
    );
  }

  /** A failed call is reported as a problem, and its value is undefined. */
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
    if (!this.isConnected) throw new GitHubError('github-token is missing', 'no token');
    this.#api ??= openGitHub({ ...this.context, token: this.context.github.token });
    return this.#api;
  }

  async close(): Promise<void> {
    (await this.#api)?.close();
  }
}
