import { readFileSync } from 'node:fs';
import { buildSchema, GraphQLError, type GraphQLFieldResolver, graphql } from 'graphql';
import type { GitHubRequest } from '../../support/github.ts';
import type { GitHubAnswer } from '../../support/github-api.ts';
import { TypedError } from './graphql-connection.ts';
import { queryRoot } from './graphql-nodes.ts';
import type { Repository } from './repository.ts';

/**
 * GitHub's GraphQL API for a repository, by GitHub's own schema (scripts/extract-github-graphql.mts): a query that the
 * schema does not allow fails as on GitHub. A field that no story needed yet is an error, and never null.
 */
const schema = buildSchema(
  readFileSync(new URL('../../contract/github-schema.graphql', import.meta.url), 'utf8'),
);

/** @param broken called for what must fail a test: a query that GitHub's schema does not allow */
export async function graphqlAnswer(
  repository: Repository,
  { body }: GitHubRequest,
  broken: (what: string) => void,
): Promise<GitHubAnswer> {
  const { data, errors } = await graphql({
    schema,
    source: String(body.query),
    rootValue: queryRoot(repository),
    variableValues: body.variables as Record<string, unknown> | undefined,
    fieldResolver,
  });
  for (const error of errors ?? [])
    if (!(error.originalError instanceof TypedError)) broken(`graphql: ${error.message}`);
  return {
    status: 200,
    body: { ...(data !== undefined && { data }), ...(errors && { errors: errors.map(errorRow) }) },
  };
}

const errorRow = ({ message, path, locations, originalError, extensions }: GraphQLError) => ({
  ...(originalError instanceof TypedError ? { type: originalError.type } : { extensions }),
  path,
  locations,
  message,
});

const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (
  source,
  args,
  context,
  { fieldName, parentType },
) => {
  const value = (source as Record<string, unknown>)[fieldName];
  if (value === undefined) throw new GraphQLError(`${parentType}.${fieldName} is played by no story yet`);
  return typeof value === 'function' ? value(args, context) : value;
};
