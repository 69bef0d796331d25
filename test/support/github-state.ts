/** What GitHub knows of one repository, as far as this Action asks. */

export interface GitHubUser {
  login: string;
  type: 'User' | 'Bot';
}

export interface GitHubComment {
  readonly id: number;
  /** The pull request or issue that it is on. */
  readonly on: number;
  body: string;
  user: GitHubUser;
  /** GraphQL's: who edited it last, and whether anybody did. Bots have no `[bot]` there. */
  editor: GitHubUser | null;
  lastEditedAt: string | null;
}

export interface GitHubIssue {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  /** Why it was closed, and when. */
  state_reason?: 'completed' | 'duplicate' | 'not_planned' | null;
  closed_at?: string | null;
  user: GitHubUser;
  /** Set for what is a pull request: GitHub lists those among the issues. */
  pull_request?: object;
}

export interface GitHubPull {
  readonly number: number;
  head: string;
  merged_at: string | null;
  merge_commit_sha: string | null;
  /** The branch that it is for: main, where nothing else is said; and the repository, where it is another one. */
  base?: string;
  baseRepository?: string;
  closed?: true;
}

export interface GitHubState {
  /** The version of the API that answers. */
  version: '2022-11-28' | '2026-03-10';
  /** Whose the token is. */
  me: GitHubUser;
  comments: GitHubComment[];
  issues: GitHubIssue[];
  pulls: GitHubPull[];
  /** Commit or branch → path → text. */
  files: Record<string, Record<string, string>>;
  /** Commits that changed the file, the latest first. */
  history: string[];
  /** How contents are given out: as asked for, or always as JSON with base64. */
  contents: 'raw' | 'json';
  /** Whether GraphQL says who the token is. */
  viewer: boolean;
  /** Whether GraphQL tells of pull requests. */
  pullsByGraphQl: boolean;
}

export const REPOSITORY = 'acme/sites';

export const WORKFLOW: GitHubUser = { login: 'github-actions[bot]', type: 'Bot' };

export const newState = (): GitHubState => ({
  version: '2022-11-28',
  me: { ...WORKFLOW },
  comments: [],
  issues: [],
  pulls: [],
  files: {},
  history: [],
  contents: 'raw',
  viewer: true,
  pullsByGraphQl: true,
});
