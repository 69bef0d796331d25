import { pullRequestQuery } from '../../src/github/pull-request.ts';
import { isRecord, type Schema, show, valueViolations } from './schema.ts';

/**
 * The exact GraphQL requests of this product, and GitHub's responses. The fields and their types are
 * those of GitHub's public schema, https://docs.github.com/en/graphql/overview/public-schema, as @octokit/graphql-schema
 * 15.26.1 has it:
 *
 *     Query.viewer: User!
 *     Query.repository(owner: String!, name: String!): Repository
 *     Repository.pullRequest(number: Int!): PullRequest
 *     PullRequest.state: PullRequestState!
 *     PullRequest.headRefOid: GitObjectID!
 *     PullRequest.comments(after: String, first: Int): IssueCommentConnection!
 *     IssueCommentConnection.nodes: [IssueComment]
 *     IssueCommentConnection.pageInfo: PageInfo!
 *     User.login: String!
 *     IssueComment.databaseId: Int
 *     IssueComment.id: ID!
 *     IssueComment.url: URI!
 *     Repository.issues(states: [IssueState!], first: Int, after: String, orderBy: IssueOrder): IssueConnection!
 *     IssueConnection.nodes: [Issue]
 *     Issue.id: ID!, number: Int!, url: URI!, body: String!, author: Actor
 *     Issue.stateReason: IssueStateReason (COMPLETED, DUPLICATE, NOT_PLANNED, REOPENED)
 *     Issue.closedAt: DateTime
 *     PageInfo.hasNextPage: Boolean!, endCursor: String
 *     IssueComment.body: String!
 *     IssueComment.author: Actor
 *     IssueComment.lastEditedAt: DateTime
 *     IssueComment.editor: Actor
 *     Actor.login: String!
 *     interface Actor: Bot, EnterpriseUserAccount, Mannequin, Organization, User
 */
interface Query {
  readonly query: string;
  /** Null if it has none. */
  readonly variables: Schema | null;
  readonly data: Schema;
}

const TEXT: Schema = { type: 'string' };
const DATE_TIME: Schema = { type: 'string', format: 'date-time', nullable: true };

/** A GraphQL object has exactly the properties that were requested. */
function object(properties: Record<string, Schema>, nullable = false): Schema {
  return { type: 'object', nullable, properties, required: Object.keys(properties) };
}

const ACTOR = ['Bot', 'EnterpriseUserAccount', 'Mannequin', 'Organization', 'User'];
const EDITOR = object({ login: TEXT, __typename: { type: 'string', enum: ACTOR } }, true);
const VIEWER = object({ login: TEXT, __typename: { type: 'string', enum: ['User'] } });

const COMMENT = object({
  databaseId: { type: 'integer' },
  id: TEXT,
  url: TEXT,
  body: TEXT,
  author: EDITOR,
  editor: EDITOR,
  lastEditedAt: DATE_TIME,
});
const REPOSITORY = object({
  pullRequest: object(
    {
      state: { type: 'string', enum: ['CLOSED', 'MERGED', 'OPEN'] },
      headRefOid: TEXT,
      comments: object({
        nodes: { type: 'array', items: COMMENT },
        pageInfo: object({ hasNextPage: { type: 'boolean' }, endCursor: TEXT }),
      }),
    },
    true,
  ),
});
const PULL_VARIABLES = object({
  owner: TEXT,
  name: TEXT,
  number: { type: 'integer' },
  after: { type: 'string', nullable: true },
});
const REASONS = ['COMPLETED', 'DUPLICATE', 'NOT_PLANNED', 'REOPENED'];
const ISSUE = object({
  id: TEXT,
  number: { type: 'integer' },
  url: { type: 'string', format: 'uri' },
  body: TEXT,
  author: EDITOR,
  stateReason: { type: 'string', enum: REASONS, nullable: true },
  closedAt: DATE_TIME,
});
const CURSOR: Schema = { type: 'string', nullable: true };
const ISSUES = object({
  nodes: { type: 'array', items: ISSUE },
  pageInfo: object({ hasNextPage: { type: 'boolean' }, endCursor: CURSOR }),
});
const ISSUE_FIELDS =
  'nodes { id number url body author { login __typename } stateReason closedAt } pageInfo { hasNextPage endCursor }';

const QUERIES: readonly Query[] = [
  {
    query: `query($owner: String!, $repo: String!, $after: String) { viewer { login __typename } repository(owner: $owner, name: $repo) { open: issues(states: OPEN, first: 100, orderBy: { field: CREATED_AT, direction: ASC }) { ${ISSUE_FIELDS} } closed: issues(states: CLOSED, first: 100, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) { ${ISSUE_FIELDS} } } }`,
    variables: object({ owner: TEXT, repo: TEXT, after: CURSOR }),
    data: object({
      viewer: VIEWER,
      repository: object({ open: ISSUES, closed: ISSUES }, true),
    }),
  },
  {
    query: 'query { viewer { login __typename } }',
    variables: null,
    data: object({ viewer: VIEWER }),
  },
  {
    query: pullRequestQuery(true),
    variables: PULL_VARIABLES,
    data: object({ viewer: VIEWER, repository: REPOSITORY }),
  },
  { query: pullRequestQuery(false), variables: PULL_VARIABLES, data: object({ repository: REPOSITORY }) },
];

/** https://spec.graphql.org/October2021/#sec-Errors; the type is GitHub's own. */
const FAILED = object({
  data: { type: 'object', nullable: true },
  errors: {
    type: 'array',
    items: object({ type: TEXT, path: { type: 'array', items: TEXT }, message: TEXT }),
  },
});

/** The contract violations of the body of a GraphQL request. */
export function graphqlViolations(body: unknown): string[] {
  const asked = queryOf(body);
  if (asked === undefined) return [`body.query: ${show(isRecord(body) ? body.query : body)} is none of ours`];
  const { query, variables } = asked;
  const schema = object({ query: { type: 'string', enum: [query] }, ...(variables && { variables }) });
  return valueViolations('body', schema, body);
}

/** The contract violations of the response to a GraphQL request. */
export function graphqlAnswerViolations(asked: unknown, answer: unknown): string[] {
  const query = queryOf(asked);
  if (query === undefined) return [];
  const failed = isRecord(answer) && Object.hasOwn(answer, 'errors');
  return valueViolations('answer', failed ? FAILED : object({ data: query.data }), answer);
}

function queryOf(body: unknown): Query | undefined {
  return isRecord(body) ? QUERIES.find(({ query }) => query === body.query) : undefined;
}
