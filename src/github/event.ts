import { readFileSync } from 'node:fs';
import type { Mode } from '../result.ts';

/** What started this run, as far as this Action needs it. */
export interface GitHubEvent {
  /** `pull_request`, `push`, …; empty outside of GitHub. */
  readonly name: string;
  /** The pull request, with the head commit: what would be merged. */
  readonly pullRequest: { readonly number: number; readonly head: string; readonly base: string } | undefined;
  /** The branch or tag that the run is on (`refs/heads/main`); empty where it is unknown. */
  readonly ref: string;
  /** The repository's, as the event has it. */
  readonly defaultBranch: string | undefined;
  /** Whether this is a re-run: its commit may be old. */
  readonly isRepeated: boolean;
  /** The commit before this change; undefined for a new branch, and where there is no change. */
  readonly baseCommit: string | undefined;
  /** `merge_group`: the pull request that the group is for. */
  readonly queuedPullRequest: number | undefined;
  /** Whether the run has no secrets, because a fork or Dependabot triggered it. */
  readonly hasNoSecrets: boolean;
}

/**
 * Whether a person sees the plan of this run before it is applied, or has started the run: a pull request has reviewers,
 * and a run by hand has the person who started it.
 */
export function isWatched({ name }: GitHubEvent, mode: Mode): boolean {
  if (name === 'workflow_dispatch') return true;
  return mode !== 'apply' && (name === 'merge_group' || name.startsWith('pull_request'));
}

interface Payload {
  readonly pull_request?: null | {
    readonly number?: number;
    readonly head?: { readonly sha?: string; readonly repo?: { readonly full_name?: string } | null };
    readonly base?: { readonly sha?: string; readonly repo?: { readonly full_name?: string } };
    readonly user?: { readonly login?: string };
  };
  readonly before?: unknown;
  readonly ref?: unknown;
  readonly repository?: null | { readonly default_branch?: unknown };
  readonly merge_group?: { readonly head_ref?: string; readonly base_sha?: unknown };
}

export function readEvent(environment: NodeJS.ProcessEnv): GitHubEvent {
  const name = environment.GITHUB_EVENT_NAME ?? '';
  const payload = readPayload(environment.GITHUB_EVENT_PATH);
  const pull = payload.pull_request ?? undefined;
  return {
    name,
    pullRequest: pullRequestOf(payload),
    ref: refOf(payload, environment),
    defaultBranch: defaultBranchOf(payload),
    isRepeated: Number(environment.GITHUB_RUN_ATTEMPT) > 1,
    baseCommit: baseCommitOf(name, payload),
    queuedPullRequest: name === 'merge_group' ? queuedOf(payload, environment) : undefined,
    hasNoSecrets: WITHOUT_SECRETS.has(name) && pull !== undefined && isForeign(pull, environment),
  };
}

/** `pull_request_target` has secrets: it runs the workflow of the base branch. */
const WITHOUT_SECRETS = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);

function readPayload(path: string | undefined): Payload {
  try {
    const payload: unknown = JSON.parse(readFileSync(path ?? '', 'utf8'));
    return payload !== null && typeof payload === 'object' ? (payload as Payload) : {};
  } catch {
    return {};
  }
}

function pullRequestOf({ pull_request: pull }: Payload): GitHubEvent['pullRequest'] {
  const [head, base] = [pull?.head?.sha, pull?.base?.sha];
  if (typeof pull?.number !== 'number' || typeof head !== 'string' || typeof base !== 'string')
    return undefined;
  return { number: pull.number, head, base };
}

function refOf(payload: Payload, environment: NodeJS.ProcessEnv): string {
  // Some events have a short name in this field.
  const { ref } = payload;
  return typeof ref === 'string' && ref.startsWith('refs/') ? ref : (environment.GITHUB_REF ?? '');
}

function defaultBranchOf({ repository }: Payload): string | undefined {
  const name = repository?.default_branch;
  return typeof name === 'string' && name !== '' ? name : undefined;
}

function baseCommitOf(name: string, payload: Payload): string | undefined {
  if (name.startsWith('pull_request')) return pullRequestOf(payload)?.base;
  if (name === 'merge_group') {
    const base = payload.merge_group?.base_sha;
    return typeof base === 'string' ? base : undefined;
  }
  const { before } = payload;
  const isKnown = name === 'push' && typeof before === 'string' && !/^0*$/.test(before);
  return isKnown ? before : undefined;
}

/** `refs/heads/gh-readonly-queue/BASE/pr-NUMBER-SHA` */
function queuedOf(payload: Payload, environment: NodeJS.ProcessEnv): number | undefined {
  const ref = payload.merge_group?.head_ref ?? environment.GITHUB_REF ?? '';
  const number = /\/pr-(\d+)-[0-9a-f]+$/.exec(ref)?.[1];
  return number === undefined ? undefined : Number(number);
}

function isForeign(pull: NonNullable<Payload['pull_request']>, environment: NodeJS.ProcessEnv): boolean {
  const home = pull.base?.repo?.full_name ?? environment.GITHUB_REPOSITORY;
  const from = pull.head?.repo;
  const isFork = from === null || (from?.full_name !== undefined && from.full_name !== home);
  return isFork || pull.user?.login === 'dependabot[bot]' || environment.GITHUB_ACTOR === 'dependabot[bot]';
}
