/**
 * Writes test/contract/github-schema.graphql: the types of GitHub's own GraphQL schema that this product queries, so
 * that tests can run its queries against them. Fields of types that are left out are missing.
 *
 *     node scripts/extract-github-graphql.mts
 *
 * The schema comes from one version of an npm package of GitHub's, so a second run writes the same bytes.
 */
import { writeFileSync } from 'node:fs';
import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type NamedTypeNode,
  parse,
  print,
  type TypeNode,
  visit,
} from 'graphql';
import { packageFiles } from './facts.mts';

const SOURCE = { package: '@octokit/graphql-schema', version: '15.26.1' };
const TARGET = new URL('../test/contract/github-schema.graphql', import.meta.url);

const ACTOR = ['login', 'url', 'id', 'databaseId'];

/** The object types and interfaces to keep, with all fields or only the named ones. */
const WANTED: Readonly<Record<string, readonly string[] | 'all'>> = {
  Query: ['id', 'node', 'nodes', 'repository', 'viewer', 'rateLimit'],
  RateLimit: 'all',
  Node: 'all',
  Actor: ['login', 'url'],
  Bot: ACTOR,
  EnterpriseUserAccount: ['login', 'url', 'id'],
  Mannequin: ACTOR,
  Organization: ACTOR,
  User: ACTOR,
  Repository: [
    'id',
    'nameWithOwner',
    'defaultBranchRef',
    'issue',
    'issues',
    'object',
    'pullRequest',
    'pullRequests',
    'ref',
  ],
  PullRequest: 'all',
  PullRequestConnection: 'all',
  PullRequestEdge: 'all',
  PullRequestCommit: 'all',
  PullRequestCommitConnection: 'all',
  PullRequestCommitEdge: 'all',
  Issue: 'all',
  IssueConnection: 'all',
  IssueEdge: 'all',
  IssueComment: 'all',
  IssueCommentConnection: 'all',
  IssueCommentEdge: 'all',
  PageInfo: 'all',
  Ref: 'all',
  GitObject: 'all',
  Commit: 'all',
  CommitConnection: 'all',
  CommitEdge: 'all',
  CommitHistoryConnection: 'all',
  Comparison: 'all',
  ComparisonCommitConnection: 'all',
  Blob: 'all',
  TreeEntry: 'all',
};

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

const [text = ''] = packageFiles(SOURCE, ['schema.graphql']);
const undescribed = visit(parse(text), {
  enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  Directive: (node) => (node.name.value === 'deprecated' ? undefined : null),
});
const definitions = new Map<string, DefinitionNode>();
for (const definition of undescribed.definitions)
  if ('name' in definition && definition.name !== undefined)
    definitions.set(definition.name.value, definition);

const isPlain = (name: string) => {
  const kind = definitions.get(name)?.kind;
  return (
    kind === undefined ||
    kind === Kind.SCALAR_TYPE_DEFINITION ||
    kind === Kind.ENUM_TYPE_DEFINITION ||
    kind === Kind.INPUT_OBJECT_TYPE_DEFINITION
  );
};
const isKept = (type: TypeNode | NamedTypeNode) => nameOf(type) in WANTED || isPlain(nameOf(type));

/** Scalars, enums and inputs that the kept fields refer to. */
const met = new Set<string>();
const meet = (type: TypeNode) => {
  const name = nameOf(type);
  const definition = definitions.get(name);
  if (definition === undefined || name in WANTED || met.has(name)) return;
  met.add(name);
  if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
    for (const { type: inner } of definition.fields ?? []) meet(inner);
};

function kept(owner: string, fields: readonly FieldDefinitionNode[] = []): FieldDefinitionNode[] {
  const names = WANTED[owner] ?? 'all';
  const found = fields.filter(
    ({ name, type }) => (names === 'all' || names.includes(name.value)) && isKept(type),
  );
  for (const { type, arguments: given = [] } of found)
    for (const one of [{ type }, ...given] as Pick<InputValueDefinitionNode, 'type'>[]) meet(one.type);
  if (names !== 'all' && found.length !== names.length)
    throw new Error(`${owner}: not all of ${names} is there`);
  return found;
}

const types = Object.keys(WANTED).map((name) => {
  const definition = definitions.get(name);
  if (definition?.kind !== Kind.OBJECT_TYPE_DEFINITION && definition?.kind !== Kind.INTERFACE_TYPE_DEFINITION)
    throw new Error(`${name} is not a type of GitHub's`);
  const interfaces = (definition.interfaces ?? []).filter((one) => one.name.value in WANTED);
  return { ...definition, interfaces, fields: kept(name, definition.fields) };
});
const others = [...met].sort().map((name) => definitions.get(name) as DefinitionNode);
const facts = [...types, ...others].map((definition) => print(definition)).join('\n\n');
writeFileSync(TARGET, `# ${SOURCE.package} ${SOURCE.version}\n\n${facts}\n`);
