/**
 * Writes test/contract/github-openapi.json: what GitHub's own OpenAPI description says about the operations that this
 * product uses, as bare facts (names, types, limits), so that tests can check requests and responses against them. Of
 * the responses, only the properties that this product reads are kept.
 *
 *     node scripts/extract-github-openapi.mts
 *
 * The description comes from one version of an npm package of GitHub's, so a second run writes the same bytes. The
 * script fails on anything that it does not understand: a silently dropped fact would be a check that silently
 * passes.
 */
import { writeFileSync } from 'node:fs';
import type { GitHubContract, GitHubOperation, GitHubParameter } from '../test/contract/github.ts';
import type { Schema } from '../test/contract/schema.ts';
import { order, type Plain, packageFiles, plainFacts, print, sorted, understood } from './facts.mts';

const SOURCE = { package: '@octokit/openapi', version: '23.0.2' };
const DOCUMENT = 'generated/api.github.com.json';
const TARGET = new URL('../test/contract/github-openapi.json', import.meta.url);

const COMMENT = ['id', 'node_id', 'html_url', 'body', 'user.login'];
const ISSUE = [
  ...['id', 'number', 'node_id', 'html_url', 'body', 'user.login', 'pull_request'],
  ...['state_reason', 'closed_at'],
];
const PULL = ['number', 'head.sha', 'base.ref', 'base.repo.full_name', 'merged_at', 'merge_commit_sha'];

/** The operations, and the properties that src/github reads from a response or from each row of a list. */
const WANTED: Record<string, { reads: string[]; variant?: string }> = {
  'issues/list-comments': { reads: COMMENT },
  'issues/create-comment': { reads: COMMENT },
  'issues/update-comment': { reads: COMMENT },
  'issues/delete-comment': { reads: [] },
  'issues/list-for-repo': { reads: ISSUE },
  'issues/create': { reads: ISSUE },
  'issues/update': { reads: ISSUE },
  'repos/get-content': { reads: ['type', 'encoding', 'content'], variant: 'content-file' },
  'repos/list-pull-requests-associated-with-commit': { reads: PULL },
  'pulls/get': { reads: ['head.sha', 'state', 'merged_at'] },
  'repos/list-commits': { reads: ['sha'] },
  'repos/compare-commits-with-basehead': { reads: ['commits.sha', 'commits.parents.sha'] },
};

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
const JSON_TYPE = 'application/json';
const NO_CONTENT = 204;
const INSIDE = [
  'items',
  'properties',
  'required',
  'oneOf',
  'additionalProperties',
  'x-github-breaking-changes',
];

interface Change {
  version: string;
  /** Overrides the property that it replaces; null removes it. */
  patch: Patch & { requestBody?: { content: Record<string, { schema: Patch }> } };
}
interface Patch {
  properties?: Record<string, Record<string, unknown> | null>;
}
interface RawSchema extends Plain {
  $ref?: string;
  items?: RawSchema;
  properties?: Record<string, RawSchema>;
  required?: string[];
  oneOf?: RawSchema[];
  allOf?: RawSchema[];
  additionalProperties?: unknown;
  'x-github-breaking-changes'?: Change[];
}
type RawContent = Record<string, { schema?: RawSchema }>;
interface RawParameter {
  $ref?: string;
  name: string;
  in: string;
  description?: string;
  required?: boolean;
  schema?: RawSchema;
  'x-multi-segment'?: boolean;
}
interface RawOperation {
  operationId: string;
  description?: string;
  parameters?: RawParameter[];
  requestBody?: { content: RawContent };
  responses: Record<string, { content?: RawContent }>;
  'x-github-breaking-changes'?: Change[];
}
interface RawDocument {
  paths: Record<string, { [method in (typeof METHODS)[number]]?: RawOperation }>;
  components: { schemas: Record<string, RawSchema>; parameters: Record<string, RawParameter> };
}

const [text = ''] = packageFiles(SOURCE, [DOCUMENT]);
const document: RawDocument = JSON.parse(text);
const contract: GitHubContract = { source: SOURCE, operations: sorted(operations()) };
writeFileSync(TARGET, `${print(contract)}\n`);
console.log(`${Object.keys(WANTED).length} operations of ${SOURCE.package}@${SOURCE.version}`);

function operations(): Record<string, GitHubOperation> {
  const found: Record<string, GitHubOperation> = {};
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const raw = item[method];
      if (raw && Object.hasOwn(WANTED, raw.operationId))
        found[raw.operationId] = operation(path, method, raw);
    }
  }
  const missing = Object.keys(WANTED).filter((id) => !Object.hasOwn(found, id));
  if (missing.length > 0) throw new Error(`No operation ${missing.join(', ')}`);
  return found;
}

function operation(path: string, method: string, raw: RawOperation): GitHubOperation {
  const where = raw.operationId;
  const statuses = Object.keys(raw.responses).map(Number);
  const [success, ...others] = statuses.filter((status) => status >= 200 && status < 300);
  if (success === undefined || others.length > 0) throw new Error(`${where}: not one success status`);
  return {
    method: method.toUpperCase(),
    path,
    mediaTypes: mediaTypes(raw.description ?? ''),
    parameters: (raw.parameters ?? [])
      .map((parameter) => parameterOf(where, parameter))
      .sort((a, b) => order(`${a.in} ${a.name}`, `${b.in} ${b.name}`)),
    body: bodyOf(where, raw),
    success,
    errors: statuses.filter((status) => status >= 400).sort((a, b) => a - b),
    answer:
      success === NO_CONTENT ? null : answerOf(where, raw.responses[success]?.content?.[JSON_TYPE]?.schema),
  };
}

/** GitHub lists its own media types only in the description, one per list item. */
function mediaTypes(description: string): string[] {
  const named = description.matchAll(/^- \*\*`(application\/vnd\.github\.[\w+.]+)`\*\*/gm);
  return [...named].map(([, type = '']) => type).sort(order);
}

function parameterOf(where: string, raw: RawParameter): GitHubParameter {
  if (raw.$ref !== undefined)
    return parameterOf(where, referred(where, raw.$ref, 'parameters', document.components.parameters));
  const { name, in: place, required = false, description = '', schema } = raw;
  if (place !== 'path' && place !== 'query') throw new Error(`${where}: parameter ${name} is in ${place}`);
  if (!schema) throw new Error(`${where}: parameter ${name} has no schema`);
  const facts = factsOf(`${where}: ${name}`, schema);
  // The maximum page size is only in the description.
  const most = /\(max (\d+)\)/.exec(description)?.[1];
  if (most !== undefined) facts.maximum = Number(most);
  return { in: place, name, required, ...(raw['x-multi-segment'] && { long: true }), schema: facts };
}

/** Null if the operation has no body. */
function bodyOf(where: string, raw: RawOperation): Schema | null {
  const changes = raw['x-github-breaking-changes'] ?? [];
  for (const { patch } of changes) {
    const others = Object.keys(patch).filter((key) => key !== 'description' && key !== 'requestBody');
    if (others.length > 0) throw new Error(`${where}: a change of ${others.join(', ')} is not understood`);
  }
  if (!raw.requestBody) return null;
  const schema = raw.requestBody.content[JSON_TYPE]?.schema;
  if (!schema?.properties) throw new Error(`${where}: its body is no object of ${JSON_TYPE}`);
  const ofBody = changes.map(({ version, patch }) => ({
    version,
    patch: patch.requestBody?.content[JSON_TYPE]?.schema ?? {},
  }));
  return factsOf(`${where}: body`, { ...schema, 'x-github-breaking-changes': ofBody });
}

function answerOf(where: string, schema: RawSchema | undefined): Schema {
  if (!schema) throw new Error(`${where}: its answer is no ${JSON_TYPE}`);
  const { reads, variant } = WANTED[where] ?? { reads: [] };
  if (variant !== undefined) {
    const found = schema.oneOf?.find(({ $ref }) => $ref === `#/components/schemas/${variant}`);
    if (!found) throw new Error(`${where}: its answer is never ${variant}`);
    return pick(where, found, reads);
  }
  return pick(where, schema, reads);
}

/** An object, or a list of objects, reduced to these properties: `head.sha` is `sha` of its property `head`. */
function pick(where: string, raw: RawSchema, names: string[]): Schema {
  const { target, nullable } = resolved(where, raw);
  if (target.type === 'array') return { type: 'array', items: pick(`${where}[]`, target.items ?? {}, names) };
  const parts = (target.allOf ?? [target]).map((part) => resolved(where, part).target);
  const heads = [...new Set(names.map((name) => name.replace(/\..*/, '')))].sort(order);
  const picked = heads.map((head) => {
    const part = parts.find(({ properties }) => properties && Object.hasOwn(properties, head));
    const schema = part?.properties?.[head];
    if (!part || !schema) throw new Error(`${where}: it has no ${head}`);
    const inside = names
      .filter((name) => name.startsWith(`${head}.`))
      .map((name) => name.slice(head.length + 1));
    const at = `${where}.${head}`;
    const facts = inside.length > 0 ? pick(at, schema, inside) : plainFacts(resolved(at, schema).target);
    return [head, { ...facts, ...untilOf(at, part, head, facts) }] as const;
  });
  const required = heads.filter((head) => parts.some((part) => part.required?.includes(head)));
  return {
    type: 'object',
    ...(nullable && { nullable }),
    properties: Object.fromEntries(picked),
    ...(required.length > 0 && { required }),
  };
}

function factsOf(where: string, raw: RawSchema): Schema {
  const { target, nullable } = resolved(where, raw);
  const facts: Schema = plainFacts({ ...target, nullable });
  const { items, properties, required, oneOf } = target;
  if (target.allOf) throw new Error(`${where}: allOf is not understood here`);
  if (items) facts.items = factsOf(`${where}[]`, items);
  if (oneOf) facts.oneOf = oneOf.map((choice, index) => factsOf(`${where}(${index})`, choice));
  if (properties) {
    const members = Object.entries(properties).map(([name, schema]) => {
      const at = `${where}.${name}`;
      const member = factsOf(at, schema);
      return [name, { ...member, ...untilOf(at, target, name, member) }] as const;
    });
    facts.properties = sorted(Object.fromEntries(members));
  }
  if (required) facts.required = [...required].sort(order);
  return facts;
}

/** The API version that removes a property, if one does. No other change to a kept property is understood. */
function untilOf(where: string, raw: RawSchema, name: string, kept: Schema): { until?: string } {
  for (const { version, patch } of raw['x-github-breaking-changes'] ?? []) {
    const change = patch.properties?.[name];
    if (change === undefined) continue;
    if (change === null) return { until: version };
    const changed = Object.entries(change).filter(([key, value]) =>
      key === 'properties' ? kept.properties !== undefined : value !== Reflect.get(kept, key),
    );
    if (changed.length > 0) throw new Error(`${where}: the change of ${version} is not understood`);
  }
  return {};
}

/** Resolves a reference. */
function resolved(where: string, raw: RawSchema): { target: RawSchema; nullable: boolean } {
  if (raw.$ref === undefined) {
    understood(where, raw, [...INSIDE, 'allOf']);
    const { additionalProperties = false, nullable = false } = raw;
    if (additionalProperties !== false) throw new Error(`${where}: additionalProperties are not understood`);
    return { target: raw, nullable };
  }
  if (Object.keys(raw).length > 1) throw new Error(`${where}: more beside a reference is not understood`);
  return resolved(
    `${where} (${raw.$ref})`,
    referred(where, raw.$ref, 'schemas', document.components.schemas),
  );
}

function referred<T>(where: string, ref: string, kind: string, components: Record<string, T>): T {
  const prefix = `#/components/${kind}/`;
  const found = ref.startsWith(prefix) ? components[ref.slice(prefix.length)] : undefined;
  if (!found) throw new Error(`${where}: ${ref} leads nowhere`);
  return found;
}
