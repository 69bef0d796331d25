import type { History } from '../commands/settings.ts';
import { readText } from '../file/read.ts';
import { inSync, type Plan } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';
import type { Links } from '../report/markdown.ts';
import type { Result } from '../report/result.ts';
import { quote } from '../text/quote.ts';
import { type GitHubApi, type GitHubOptions, openGitHub } from './api.ts';
import { type About, findComments, hasDone, writeComment } from './comment.ts';
import { keepDriftIssue } from './drift-issue.ts';
import { GitHubError } from './error.ts';
import type { GitHubEvent } from './event.ts';
import {
  baseOf,
  fileAt,
  fileAtRef,
  type Landed,
  type Merged,
  mergedPull,
  pullWithPlan,
  shownOn,
} from './history.ts';
import type { Concern, GitHubSettings } from './inputs.ts';
import { NO_QUEUED_PULL, unreviewed } from './review.ts';
import type { Thread } from './threads.ts';
import {
  type Attempt,
  BASE_VERSION,
  CLOSE_ISSUE,
  MERGED_PULL,
  noToken,
  READ_COMMENTS,
  TIP,
  trouble,
  unreadable,
  untold,
  WRITE_COMMENT,
} from './troubles.ts';

export interface Context extends Omit<GitHubOptions, 'token' | 'repository'> {
  readonly concern: Concern;
  readonly github: GitHubSettings;
  readonly event: GitHubEvent;
  /** `owner/name`; empty outside of GitHub. */
  readonly repository: string;
  /** The commit that is checked out. */
  readonly commit: string;
  readonly links: Links;
}

/** What was written to GitHub after a run. */
export interface Told {
  readonly commentUrl: string | undefined;
  readonly issueUrl: string | undefined;
  readonly problems: readonly Problem[];
}

/** All that a run has to do with the repository around it: what came before, what was reviewed, who is told. */
export class Collaboration {
  readonly #context: Context;
  readonly #about: About;
  #api: Promise<GitHubApi> | undefined;
  #merged: Promise<Merged | undefined> | undefined;
  #mergedIfKnown: Promise<Merged | undefined> | undefined;
  #comments: Promise<readonly Thread[]> | undefined;
  readonly #warnings: Problem[] = [];

  constructor(context: Context) {
    const { account = '', file, environment } = context.concern;
    this.#context = context;
    this.#about = { account, file, environment };
  }

  get #isConnected(): boolean {
    const { github, repository, concern } = this.#context;
    return github.token !== '' && repository !== '' && concern.account !== undefined;
  }

  /** What is known of the file's past. An outage of GitHub is no failure: what is not known is not said. */
  readonly history = async (): Promise<History> => {
    this.#lookAhead();
    return {
      baseText: await this.#baseText(),
      shown: async () => shownOn(await this.#mergedOrNothing()),
    };
  };

  /** While Twilio is read, the comment that will be written is looked for as well. */
  #lookAhead(): void {
    const { event, github, concern } = this.#context;
    if (github.comment === 'never') return;
    const later = () => undefined;
    if (concern.mode === 'plan' && event.pullRequest !== undefined) {
      this.#findComments(event.pullRequest.number).catch(later);
    }
    if (concern.mode === 'apply' && event.push !== undefined) this.#mergedOrNothing().catch(later);
  }

  #findComments(pull: number): Promise<readonly Thread[]> {
    this.#comments ??= this.#isConnected
      ? this.#open().then((api) => findComments(api, pull, this.#about))
      : Promise.resolve([]);
    return this.#comments;
  }

  async #baseText(): Promise<string | undefined> {
    const { event, concern } = this.#context;
    const base = baseOf(event);
    if (!this.#isConnected || base === undefined || !['plan', 'apply', 'drift'].includes(concern.mode))
      return undefined;
    return this.#attempt(BASE_VERSION, async () => fileAt(await this.#open(), concern.file, base));
  }

  get #landed(): Landed {
    const { commit, event } = this.#context;
    return { commit, branch: event.branch };
  }

  /** Read once, whoever asks for it. @throws GitHubError */
  #mergedPull(): Promise<Merged | undefined> {
    this.#merged ??= this.#open().then((api) => mergedPull(api, this.#landed, this.#about));
    return this.#merged;
  }

  #mergedOrNothing(): Promise<Merged | undefined> {
    const isThere = this.#isConnected && this.#landed.commit !== '';
    this.#mergedIfKnown ??= isThere
      ? this.#attempt(MERGED_PULL, () => this.#mergedPull())
      : Promise.resolve(undefined);
    return this.#mergedIfKnown;
  }

  /** What stands against a plan, beside the plan itself. */
  readonly review = async (plan: Plan): Promise<readonly Problem[]> => {
    const { concern, github, event } = this.#context;
    const approved = concern.approvedPlanId === plan.id;
    if (concern.mode === 'apply') {
      const newer = await this.#newerWork();
      return github.requireReviewedPlan && !approved
        ? [...newer, ...(await this.#reviewedBy(plan, 'merged'))]
        : newer;
    }
    if (concern.mode === 'plan' && event.name === 'merge_group' && github.requireReviewedPlan) {
      const { queuedPullRequest } = event;
      return queuedPullRequest === undefined ? [NO_QUEUED_PULL] : this.#reviewedBy(plan, queuedPullRequest);
    }
    return [];
  };

  async #reviewedBy(plan: Plan, pull: 'merged' | number): Promise<Problem[]> {
    if (!this.#isConnected) return [unreadable(undefined)];
    try {
      if (pull === 'merged') return unreviewed(plan, await this.#mergedPull());
      const api = await this.#open();
      const found = (await api.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        pull_number: pull,
      })) as {
        head?: { sha?: string };
      } | null;
      return unreviewed(plan, await pullWithPlan(api, pull, found?.head?.sha ?? '', this.#about));
    } catch (error) {
      if (error instanceof GitHubError) return [unreadable(error)];
      throw error;
    }
  }

  /** On push: an old job that runs again must not undo what the branch has got since. */
  async #newerWork(): Promise<Problem[]> {
    const { concern, event, github, repository } = this.#context;
    if (event.push === undefined || repository === '') return [];
    if (github.token === '') {
      this.#warnings.push(
        noToken('whether the branch has a newer version of the file is not known', 'contents: read'),
      );
      return [];
    }
    const { ref } = event.push;
    const read = async () => ({ text: await fileAtRef(await this.#open(), concern.file, ref) });
    const tip = await this.#attempt(TIP, read);
    if (tip === undefined) return [];
    const { text } = tip;
    const own = readText(concern.file, concern.folder, concern.confined);
    const same = text !== undefined && text.replace(/\r\n/g, '\n') === own.replace(/\r\n/g, '\n');
    if (same) return [];
    return [
      {
        code: 'FA402',
        severity: 'error',
        message: `The tip of ${quote(ref.replace(/^refs\/(heads|tags)\//, ''))} has ${text === undefined ? 'no such file, or this token may not read it' : 'another version of the file'}: an old job must not undo newer work`,
        remedy:
          'Let the run of the newest commit apply; a run by hand (workflow_dispatch) takes the branch as it is. The job needs `contents: read`.',
      },
    ];
  }

  /**
   * Tells the pull request or the drift issue. What cannot be written is a warning, but for drift that is told nowhere.
   * An interrupted run does not wait long for GitHub: outputs and summary are still to be written.
   */
  tell(result: Result): Promise<Told> {
    return Promise.race([this.#tell(result), this.#late(result)]);
  }

  /** What is told once the time is over that an interrupted run has for GitHub; never before that. */
  async #late({ mode, plan }: Result): Promise<Told> {
    const { interrupted } = this.#context;
    if (!interrupted.aborted)
      await new Promise((aborted) => interrupted.addEventListener('abort', aborted, { once: true }));
    // Nobody waits for this timer where GitHub is quicker.
    await new Promise((over) => setTimeout(over, TELLING).unref());
    const silence = new GitHubError(CUT_SHORT, undefined, false);
    const drifted = mode === 'drift' && plan !== undefined && !inSync(plan);
    const problems = [...this.#warnings, drifted ? untold(silence) : trouble(silence, WRITE_COMMENT)];
    return { commentUrl: undefined, issueUrl: undefined, problems };
  }

  async #tell(result: Result): Promise<Told> {
    const { concern, github, event } = this.#context;
    const told: Told = { commentUrl: undefined, issueUrl: undefined, problems: this.#warnings };
    if (concern.account === undefined) return told;
    if (
      concern.mode === 'drift' &&
      github.driftIssue &&
      result.plan !== undefined &&
      result.outcome !== 'failed'
    ) {
      return { ...told, ...(await this.#tellDrift(result, result.plan)) };
    }
    if (github.comment === 'never') return told;
    const pull = await this.#pullToTell(result);
    if (pull === undefined) return told;
    if (!this.#isConnected) {
      this.#warnings.push(noToken('the comment is not written', 'pull-requests: write'));
      return told;
    }
    const found = await this.#attempt(READ_COMMENTS, () => this.#findComments(pull.number));
    if (found === undefined) return told;
    const changes = result.plan !== undefined && !inSync(result.plan);
    const commentUrl = await this.#attempt(WRITE_COMMENT, async () =>
      writeComment(await this.#open(), result, found, {
        pull: pull.number,
        head: pull.head,
        about: this.#about,
        links: this.#context.links,
        create: github.comment === 'always' || changes,
        sealHead: github.requireReviewedPlan && event.pullRequest !== undefined,
        reviewed: pull.sealed,
      }),
    );
    return { ...told, commentUrl };
  }

  /** The pull request whose comment speaks of this run. */
  async #pullToTell(result: Result): Promise<Merged | undefined> {
    const { concern, event } = this.#context;
    if (concern.mode === 'plan')
      return event.pullRequest && { ...event.pullRequest, sealed: undefined, comment: 'plan' };
    if (concern.mode !== 'apply' || event.push === undefined || !this.#isConnected) return undefined;
    const merged = await this.#mergedOrNothing();
    // A run that has done nothing leaves the record of the one that did, and makes no comment to say so.
    if (hasDone(result) || merged === undefined || merged.comment === 'plan') return merged;
    return merged.comment === 'none' && result.outcome !== 'done' ? merged : undefined;
  }

  async #tellDrift(result: Result, plan: Plan): Promise<Partial<Told>> {
    const { commit, links } = this.#context;
    const drifted = !inSync(plan);
    if (!this.#isConnected) return drifted ? { problems: [untold(undefined)] } : {};
    try {
      return { issueUrl: await keepDriftIssue(await this.#open(), result, plan, commit, links) };
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      return { problems: [drifted ? untold(error) : trouble(error, CLOSE_ISSUE)] };
    }
  }

  /** What GitHub does not let be read or written is a warning, and undefined. */
  async #attempt<T>(attempt: Attempt, make: () => Promise<T>): Promise<T | undefined> {
    try {
      return await make();
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      this.#warnings.push(trouble(error, attempt));
      return undefined;
    }
  }

  #open(): Promise<GitHubApi> {
    const { github, repository, clock, interrupted, secrets } = this.#context;
    this.#api ??= openGitHub({ token: github.token, repository, clock, interrupted, secrets });
    return this.#api;
  }

  async close(): Promise<void> {
    if (this.#api !== undefined) (await this.#api).close();
  }
}

/**
 * Milliseconds that an interrupted run waits for GitHub: a cancelled job has 7.5 s, of which the requests to Twilio
 * that are under way may take 4.
 */
const TELLING = 3000;
const CUT_SHORT = 'the run was interrupted, and GitHub did not answer in time';
