/** The state of one repository on GitHub, as far as this Action uses it. */

export interface GitHubUser {
  login: string;
  type: 'User' | 'Bot';
}

export interface GitHubComment {
  readonly id: number;
  /** The number of its pull request or issue. */
  readonly on: number;
  body: string;
  user: GitHubUser;
  /** For GraphQL: who edited it last, if anyone. Bots have no `[bot]` there. */
  editor: GitHubUser | null;
  lastEditedAt: string | null;
}

export interface GitHubIssue {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  /** Why and when it was closed. */
  state_reason?: 'completed' | 'duplicate' | 'not_planned' | null;
  closed_at?: string | null;
  user: GitHubUser;
  /** Set for a pull request: GitHub lists those among the issues. */
  pull_request?: object;
}

export interface GitHubPull {
  readonly number: number;
  head: string;
  merged_at: string | null;
  merge_commit_sha: string | null;
  /** The base branch, main by default; and the base repository, if it is another one. */
  base?: string;
  baseRepository?: string;
  closed?: true;
}

export interface GitHubState {
  /** The API version that responds. */
  version: '2022-11-28' | '2026-03-10';
  /** The user whose token it is. */
  me: GitHubUser;
  comments: GitHubComment[];
  issues: GitHubIssue[];
  pulls: GitHubPull[];
  /** Commit or branch → path → text. */
  files: Record<string, Record<string, string>>;
  /** Commits that changed the file, latest first. */
  history: string[];
  /** How contents are returned: as requested, or always as JSON with base64. */
  contents: 'raw' | 'json';
  /** Whether GraphQL returns the token's user. */
  viewer: boolean;
  /** Whether GraphQL returns pull requests. */
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
