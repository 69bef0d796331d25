import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { annotations } from '../golden/action/scene.ts';
import type { TestAccount } from '../support/account.ts';
import { type GitHub, type GitHubComment, REPOSITORY, TOKEN } from '../support/github.ts';
import { NO_WAITING } from '../support/no-waiting.ts';
import { type ActionEnded, folder, type RunOptions } from '../support/process.ts';
import { runAction } from '../support/run.ts';

export const MALLORY = { login: 'mallory', type: 'User' } as const;

/** Commits: the tip before, the pull request's head, GitHub's test merge of it, and the merge itself. */
export const BASE = 'ba5e'.repeat(10);
export const HEAD_COMMIT = '4ead'.repeat(10);
export const TRIAL = '7e57'.repeat(10);
export const MERGE = '3e96'.repeat(10);

export interface Event {
  readonly name: string;
  readonly sha: string;
  readonly payload: object;
  readonly env?: Readonly<Record<string, string>>;
}

/** Pull request 7 is opened or gets another head. */
export function pullRequest(differs: { head?: string; from?: string | null; author?: string } = {}): Event {
  const { head = HEAD_COMMIT, from = REPOSITORY, author = 'ann' } = differs;
  const payload = {
    pull_request: {
      number: 7,
      head: { sha: head, repo: from === null ? null : { full_name: from } },
      base: { sha: BASE, repo: { full_name: REPOSITORY } },
      user: { login: author },
    },
  };
  return { name: 'pull_request', sha: TRIAL, payload, env: { GITHUB_ACTOR: author } };
}

/** Main moves from BASE to a commit. */
export function push(differs: { sha?: string; before?: string } = {}): Event {
  const { sha = MERGE, before = BASE } = differs;
  const payload = { ref: 'refs/heads/main', before, after: sha, repository: { default_branch: 'main' } };
  return { name: 'push', sha, payload };
}

const ON_MAIN = { GITHUB_REF: 'refs/heads/main' };
export const schedule: Event = {
  name: 'schedule',
  sha: MERGE,
  payload: { schedule: '0 6 * * *' },
  env: ON_MAIN,
};
export const byHand: Event = {
  name: 'workflow_dispatch',
  sha: MERGE,
  payload: { inputs: {}, repository: { default_branch: 'main' } },
  env: ON_MAIN,
};

/** Pull request 7 waits in the merge queue. */
export const queued: Event = {
  name: 'merge_group',
  sha: 'aaaa'.repeat(10),
  payload: { merge_group: { head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${BASE}` } },
};

type Inputs = Readonly<Record<string, string>>;

export interface Checkout {
  /** The folder that it is checked out to. */
  readonly workspace: string;
  run(mode: string, event: Event, inputs?: Inputs, options?: Partial<RunOptions>): Promise<ActionEnded>;
  plan(event?: Event, inputs?: Inputs): Promise<ActionEnded>;
  apply(event?: Event, inputs?: Inputs): Promise<ActionEnded>;
  drift(inputs?: Inputs): Promise<ActionEnded>;
  /** The file's next version, as it is checked out. */
  write(text: string): void;
}

/**
 * acme/sites with this `addresses.yaml` checked out. Every run has an id of its own. Pull request 7 exists, and main has
 * the file that is checked out.
 */
export function checkout(twilio: TestAccount, github: GitHub, text: string): Checkout {
  const workspace = folder({ 'addresses.yaml': text });
  let runs = 0;
  github.pulls.push({ number: 7, head: HEAD_COMMIT, merged_at: null, merge_commit_sha: null });
  github.files.main = { 'addresses.yaml': text };
  const run: Checkout['run'] = (mode, event, inputs = {}, options = {}) => {
    runs++;
    writeFileSync(join(workspace, 'event.json'), JSON.stringify(event.payload));
    const env = {
      ...NO_WAITING,
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_PATH: join(workspace, 'event.json'),
      GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_RUN_ID: String(500 + runs),
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: event.sha,
      ...event.env,
      ...options.env,
    };
    const given = { ...twilio.inputs, 'github-token': TOKEN, ...inputs, mode };
    return runAction(given, { workspace, event: event.name, ...options, env });
  };
  return {
    workspace,
    run,
    plan: (event = pullRequest(), inputs) => {
      // What is pushed to the branch of an open pull request is its head.
      const [pull] = github.pulls;
      const { pull_request: of } = event.payload as { pull_request?: { head: { sha: string } } };
      if (pull?.merged_at === null && of !== undefined) pull.head = of.head.sha;
      return run('plan', event, inputs);
    },
    apply: (event = push(), inputs) => run('apply', event, inputs),
    drift: (inputs) => run('drift', schedule, inputs),
    write: (next) => {
      writeFileSync(join(workspace, 'addresses.yaml'), next);
      github.files.main = { 'addresses.yaml': next };
    },
  };
}

/** The annotations without their words, as `error FA105 addresses.acme addresses.yaml:3`. */
export function problems(ended: ActionEnded): string[] {
  return annotations(ended).map((line) => {
    const [, severity = '', properties = ''] = /^::(error|warning) title=(.*?)::/.exec(line) ?? [];
    const [title = '', ...more] = properties.split(',');
    const place = Object.fromEntries(more.map((property) => property.split('=')));
    const at = place.file === undefined ? '' : ` ${place.file}:${place.line}`;
    return `${severity} ${title}${at}`;
  });
}

/** The one comment there is. */
export function comment(github: GitHub): GitHubComment {
  expect(github.comments).toHaveLength(1);
  return github.comments[0] as GitHubComment;
}

/** The one issue that was opened. */
export function issue(github: GitHub): GitHub['issues'][number] {
  expect(github.issues).toHaveLength(1);
  return github.issues[0] as GitHub['issues'][number];
}

export {
  address,
  annotations,
  entries,
  fo,
  HEAD,
  made,
  read,
  said,
  twilioWith,
} from '../golden/action/scene.ts';
