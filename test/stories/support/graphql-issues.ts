import { GraphQLError } from 'graphql';
import { connection, type Paging } from './graphql-connection.ts';
import type { Comment, Issue, Repository, User } from './repository.ts';

/** What people and programs write on GitHub: issues and comments. */

export const HOME = 'https://github.com/acme/sites';

/** An author is named without `[bot]`, and has the type of a bot. */
export const actor = ({ login, type }: User) => ({
  __typename: type,
  login: login.replace(/\[bot\]$/, ''),
  url: `https://github.com/${login}`,
});

export interface IssueArguments {
  readonly states?: readonly string[];
  readonly orderBy?: {
    readonly field: 'CREATED_AT' | 'UPDATED_AT' | 'COMMENTS';
    readonly direction: 'ASC' | 'DESC';
  };
  readonly filterBy?: { readonly createdBy?: string; readonly states?: readonly string[] };
}

export function issueConnection(
  repository: Repository,
  { states, orderBy, filterBy = {}, ...args }: Paging & IssueArguments,
) {
  const known = Object.keys(filterBy).filter((name) => name !== 'createdBy' && name !== 'states');
  if (known.length > 0) throw new GraphQLError(`issues.filterBy.${known} is played by no story yet`);
  const wanted = states ?? filterBy.states;
  const by = filterBy.createdBy?.replace(/^app\/(.*)$/, '$1[bot]');
  const found = repository.issues.filter(
    ({ state, author }) =>
      (wanted?.includes(state.toUpperCase()) ?? true) && (by ?? author.login) === author.login,
  );
  const date = orderBy?.field === 'UPDATED_AT' ? 'updatedAt' : 'createdAt';
  found.sort((a, b) => a[date].localeCompare(b[date]));
  if (orderBy?.direction === 'DESC') found.reverse();
  return connection(
    'issues',
    found.map((one) => issueNode(repository, one)),
    args,
  );
}

export function issueNode(repository: Repository, issue: Issue) {
  const { number, title, body, state, stateReason, closedAt, author, createdAt, updatedAt } = issue;
  return {
    __typename: 'Issue',
    id: `I_${number}`,
    databaseId: 900_000 + number,
    number,
    title,
    body,
    url: `${HOME}/issues/${number}`,
    state: state.toUpperCase(),
    stateReason: () => stateReason?.toUpperCase() ?? null,
    closed: state === 'closed',
    closedAt: () => closedAt,
    author: actor(author),
    createdAt,
    updatedAt,
    comments: (args: Paging) => commentConnection(repository, number, args),
  };
}

export function commentConnection(
  { comments }: Repository,
  on: number,
  { orderBy, ...args }: Paging & { orderBy?: object },
) {
  if (orderBy !== undefined) throw new GraphQLError('comments.orderBy is played by no story yet');
  const rows = comments.filter((one) => one.on === on).map(commentNode);
  return connection('comments', rows, args);
}

export const commentNode = ({ id, on, body, author, editor, lastEditedAt, createdAt }: Comment) => ({
  __typename: 'IssueComment',
  id: `IC_${id}`,
  databaseId: id,
  fullDatabaseId: String(id),
  url: `${HOME}/pull/${on}#issuecomment-${id}`,
  body,
  author: actor(author),
  editor: () => editor && actor(editor),
  lastEditedAt: () => lastEditedAt,
  includesCreatedEdit: editor !== null,
  createdAt,
  updatedAt: lastEditedAt ?? createdAt,
});
