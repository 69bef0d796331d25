import { connection, type Paging, TypedError } from './graphql-connection.ts';
import {
  actor,
  commentConnection,
  commentNode,
  HOME,
  type IssueArguments,
  issueConnection,
  issueNode,
} from './graphql-issues.ts';
import type { PullRow, Repository } from './repository.ts';

/** A repository in terms of GitHub's GraphQL schema: the fields that the product may request. */

export function queryRoot(repository: Repository) {
  return {
    viewer: {
      // An app is a `User` here, too, with `[bot]`.
      __typename: 'User',
      login: repository.me.login,
    },
    repository: ({ owner, name }: { owner: string; name: string }) => {
      if (`${owner}/${name}`.toLowerCase() === repository.name) return repositoryNode(repository);
      throw new TypedError(
        'NOT_FOUND',
        `Could not resolve to a Repository with the name '${owner}/${name}'.`,
      );
    },
    node: ({ id }: { id: string }) => nodeOf(repository, id),
    nodes: ({ ids }: { ids: string[] }) => ids.map((id) => nodeOf(repository, id)),
    rateLimit: { cost: 1, limit: 5000, remaining: 4990, used: 10, resetAt: '2026-06-01T12:00:00Z' },
  };
}

function nodeOf(repository: Repository, id: string) {
  const { comments, pulls, issues } = repository;
  const number = Number(id.replace(/^\w+_/, ''));
  const comment = id.startsWith('IC_') && comments.find((one) => one.id === number);
  if (comment) return commentNode(comment);
  const pull = id.startsWith('PR_') && pulls.find((one) => one.number === number);
  if (pull) return pullNode(repository, pull);
  const issue = id.startsWith('I_') && issues.find((one) => one.number === number);
  if (issue) return issueNode(repository, issue);
  throw new TypedError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
}

function repositoryNode(repository: Repository): object {
  const { git, pulls, issues } = repository;
  return {
    __typename: 'Repository',
    id: 'R_1',
    nameWithOwner: repository.name,
    defaultBranchRef: () => refNode(repository, 'refs/heads/main'),
    ref: ({ qualifiedName: name }: { qualifiedName: string }) =>
      refNode(repository, name.startsWith('refs/') ? name : `refs/heads/${name}`),
    object: ({ oid, expression }: { oid?: string; expression?: string }) => {
      const [ref = '', path] = (expression ?? oid ?? '').split(/:(.*)/s);
      if (path === undefined) return git.find(ref) ? commitNode(repository, git.find(ref) as string) : null;
      const text = git.show(ref, path);
      return text === undefined ? null : blobNode(text);
    },
    pullRequest: ({ number }: { number: number }) => {
      const found = pulls.find((one) => one.number === number);
      if (found !== undefined) return pullNode(repository, found);
      throw new TypedError('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
    },
    pullRequests: ({ states, ...args }: Paging & { states?: string[] }) =>
      connection(
        'pullRequests',
        pulls.map((one) => pullNode(repository, one)).filter(({ state }) => states?.includes(state) ?? true),
        args,
      ),
    issue: ({ number }: { number: number }) => {
      const found = issues.find((one) => one.number === number);
      if (found !== undefined) return issueNode(repository, found);
      throw new TypedError('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`);
    },
    issues: (args: Paging & IssueArguments) => issueConnection(repository, args),
  };
}

function refNode(repository: Repository, name: string) {
  const commit = repository.git.find(name);
  return commit === undefined
    ? null
    : {
        __typename: 'Ref',
        id: `REF_${name}`,
        name: name.replace(/^refs\/heads\//, ''),
        prefix: 'refs/heads/',
        target: () => commitNode(repository, commit),
        compare: ({ headRef }: { headRef: string }) => comparison(repository, commit, headRef),
      };
}

function comparison(repository: Repository, base: string, headRef: string) {
  const { git } = repository;
  const head = git.find(headRef);
  if (head === undefined) return null;
  const [ahead, behind] = [git.between(base, head), git.between(head, base)];
  return {
    __typename: 'Comparison',
    aheadBy: ahead.length,
    behindBy: behind.length,
    commits: (args: Paging) =>
      connection(
        'commits',
        ahead.map((one) => commitNode(repository, one)),
        args,
      ),
  };
}

const blobNode = (text: string) => ({
  __typename: 'Blob',
  text,
  byteSize: Buffer.byteLength(text),
  isBinary: false,
  isTruncated: false,
});

function commitNode(repository: Repository, oid: string): object {
  const { git } = repository;
  return {
    __typename: 'Commit',
    id: `C_${oid}`,
    oid,
    url: `${HOME}/commit/${oid}`,
    history: ({ path, ...args }: Paging & { path?: string }) =>
      connection(
        'history',
        git.log(oid, path, 0, 1000).map((one) => commitNode(repository, one)),
        args,
      ),
    file: ({ path }: { path: string }) => {
      const text = git.show(oid, path);
      return text === undefined ? null : { __typename: 'TreeEntry', path, object: blobNode(text) };
    },
    associatedPullRequests: (args: Paging) =>
      connection(
        'associatedPullRequests',
        repository.pullsOf(oid).map((one) => pullNode(repository, one)),
        args,
      ),
  };
}

function pullNode(repository: Repository, pull: PullRow) {
  const { number, title, branch, base, baseSha, head, mergedAt, mergeCommit, author } = pull;
  const isMerged = mergedAt !== null;
  return {
    __typename: 'PullRequest',
    id: `PR_${number}`,
    databaseId: 800_000 + number,
    number,
    title,
    url: `${HOME}/pull/${number}`,
    state: isMerged ? 'MERGED' : pull.state.toUpperCase(),
    closed: pull.state === 'closed',
    merged: isMerged,
    mergedAt,
    isDraft: false,
    author: actor(author),
    headRefName: branch,
    headRefOid: head,
    baseRefName: base,
    baseRefOid: baseSha,
    isCrossRepository: pull.from !== repository.name,
    baseRepository: () => repositoryNode(repository),
    repository: () => repositoryNode(repository),
    mergeCommit: () => (mergeCommit === null ? null : commitNode(repository, mergeCommit)),
    comments: (args: Paging) => commentConnection(repository, number, args),
  };
}
