import type { Comment, Issue, PullRow, Repository, User } from './repository.ts';

/** A repository as GitHub's REST API returns it. */

const userRow = ({ login, type }: User) => ({ login, type });

export const commentRow = ({ id, on, body, author, createdAt, lastEditedAt }: Comment) => ({
  id,
  node_id: `IC_${id}`,
  html_url: `https://github.com/acme/sites/pull/${on}#issuecomment-${id}`,
  body,
  user: userRow(author),
  created_at: createdAt,
  updated_at: lastEditedAt ?? createdAt,
});

export const issueRow = ({
  number,
  title,
  body,
  author,
  state,
  stateReason,
  closedAt,
  createdAt,
  updatedAt,
}: Issue) => ({
  id: 900_000 + number,
  number,
  node_id: `I_${number}`,
  html_url: `https://github.com/acme/sites/issues/${number}`,
  title,
  body,
  state,
  state_reason: stateReason,
  closed_at: closedAt,
  user: userRow(author),
  created_at: createdAt,
  updated_at: updatedAt,
});

export const pullRow = (pull: PullRow) => ({
  id: 800_000 + pull.number,
  number: pull.number,
  html_url: `https://github.com/acme/sites/pull/${pull.number}`,
  title: pull.title,
  state: pull.state,
  draft: false,
  user: userRow(pull.author),
  head: { ref: pull.branch, sha: pull.head, repo: { full_name: pull.from } },
  base: { ref: pull.base, sha: pull.baseSha, repo: { full_name: 'acme/sites' } },
  merged: pull.mergedAt !== null,
  merged_at: pull.mergedAt,
  merge_commit_sha: pull.mergeCommit,
});

export const commitRows = ({ git }: Repository, shas: readonly string[]) => {
  const parents = git.parentsOf(shas);
  return shas.map((sha, index) => ({
    sha,
    html_url: `https://github.com/acme/sites/commit/${sha}`,
    parents: parents[index]?.map((parent) => ({ sha: parent })) ?? [],
  }));
};
