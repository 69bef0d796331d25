/**
 * Checks requests to GitHub's REST API, and the responses of its stand-in, against GitHub's own OpenAPI description.
 * The facts are in github-openapi.json, which scripts/extract-github-openapi.mts writes.
 */
import { readFileSync } from 'node:fs';
import { graphqlAnswerViolations, graphqlViolations } from './github-graphql.ts';
import { match } from './path.ts';
import { fieldViolations, type Schema, show, valueViolations } from './schema.ts';

export interface GitHubParameter {
  in: 'path' | 'query';
  name: string;
  required: boolean;
  /** Whether it may span several segments of the path. */
  long?: boolean;
  schema: Schema;
}

export interface GitHubOperation {
  method: string;
  /** A template: `/repos/{owner}/{repo}/issues`. */
  path: string;
  /** Its own media types, besides plain JSON. */
  mediaTypes: string[];
  parameters: GitHubParameter[];
  /** Null if it has none. */
  body: Schema | null;
  success: number;
  /** The error statuses. */
  errors: number[];
  /** With only the properties that src/github reads; null if there is none. */
  answer: Schema | null;
}

export interface GitHubContract {
  source: { package: string; version: string };
  /** By GitHub's operation id. */
  operations: Record<string, GitHubOperation>;
}

/** A request as it was received. */
export interface Sent {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export const gitHubContract: GitHubContract = JSON.parse(
  readFileSync(new URL('./github-openapi.json', import.meta.url), 'utf8'),
);

/**
 * The version of the API that the facts describe. It is the default of requests without a version as long as GitHub
 * supports it; after that, the next one is. https://docs.github.com/en/rest/about-the-rest-api/api-versions
 */
export const VERSION = '2022-11-28';

/** The statuses that any operation may return. https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api */
const ERRORS = [401, 403, 404];

/**
 * GitHub's own media types. That `v3` no longer has an effect, and that `+json` used to be optional, is in the
 * history of https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types
 */
const MEDIA_TYPE = /^application\/(?:json|vnd\.github(?:\.v3)?(?:\.(?<kind>\w+))?(?:\+json)?)$/;

/** The contract violations of a request. */
export function requestViolations(sent: Sent): string[] {
  if (isGraphql(sent)) {
    const body = jsonOf(sent);
    return [...headerViolations(sent, []), ...body.violations, ...graphqlViolations(body.value)];
  }
  const found = find(sent);
  if (typeof found === 'string') return [found];
  const { operation, segments, query } = found;
  const names = [...query.keys()];
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [
    ...headerViolations(sent, operation.mediaTypes),
    ...parameterViolations(operation, 'path', segments),
    ...parameterViolations(operation, 'query', Object.fromEntries(query)),
    ...[...twice].map((name) => `query ${name}: more than once`),
    ...bodyViolations(operation, sent),
  ];
}

/**
 * The contract violations of a response of the stand-in.
 *
 * @param body parsed JSON; text for the raw media type
 * @param version of the API that responds
 */
export function answerViolations(sent: Sent, status: number, body: unknown, version = VERSION): string[] {
  if (status >= 400) return errorViolations(sent, status, body);
  if (isGraphql(sent)) {
    return status === 200
      ? graphqlAnswerViolations(jsonOf(sent).value, body)
      : [`status: ${status} is not 200`];
  }
  const found = find(sent);
  if (typeof found === 'string') return [found];
  const { success, answer } = found.operation;
  if (status !== success) return [`status: ${status} is not ${success}`];
  if (answer === null) return body === '' ? [] : ['answer: there must be none'];
  if (typeof body !== 'string') return valueViolations('answer', inVersion(answer, version), body);
  return MEDIA_TYPE.exec(sent.headers.accept ?? '')?.groups?.kind === 'raw'
    ? []
    : ['answer: raw was not asked for'];
}

/** A schema without the properties that a version has removed. */
function inVersion(schema: Schema, version: string): Schema {
  const { items, properties, required } = schema;
  const kept = Object.entries(properties ?? {}).filter(([, { until }]) => !until || until > version);
  return {
    ...schema,
    ...(items && { items: inVersion(items, version) }),
    ...(properties && { properties: Object.fromEntries(kept) }),
    ...(required && { required: required.filter((name) => kept.some(([one]) => one === name)) }),
  };
}

/** All errors have a message. */
function errorViolations(sent: Sent, status: number, body: unknown): string[] {
  const found = isGraphql(sent) ? undefined : find(sent);
  const known = typeof found === 'object' ? [...found.operation.errors, ...ERRORS] : ERRORS;
  const shape: Schema = { type: 'object', required: ['message', 'documentation_url'] };
  shape.properties = { message: { type: 'string' }, documentation_url: { type: 'string', format: 'uri' } };
  return [
    ...(known.includes(status) ? [] : [`status: ${status} is not described`]),
    ...valueViolations('answer', shape, body),
  ];
}

const isGraphql = ({ method, url }: Sent) => method === 'POST' && url === '/graphql';

function find({
  method,
  url,
}: Sent): { operation: GitHubOperation; segments: Record<string, string>; query: URLSearchParams } | string {
  const [path = '', ...search] = url.split('?');
  const here = Object.values(gitHubContract.operations).flatMap((operation) => {
    const long = operation.parameters.flatMap(({ name, long: isLong }) => (isLong ? [name] : []));
    const segments = match(operation.path, path, long);
    return segments ? [{ operation, segments }] : [];
  });
  const found = here.find(({ operation }) => operation.method === method);
  if (found) return { ...found, query: new URLSearchParams(search.join('?')) };
  const methods = here.map(({ operation }) => operation.method);
  return `operation: no ${method} ${path}${methods.length > 0 ? `, only ${methods.join(', ')}` : ''}`;
}

function parameterViolations(
  operation: GitHubOperation,
  place: GitHubParameter['in'],
  values: Record<string, string>,
): string[] {
  const here = operation.parameters.filter((parameter) => parameter.in === place);
  const schemas = Object.fromEntries(here.map(({ name, schema }) => [name, schema]));
  const required = here.flatMap((parameter) => (parameter.required ? [parameter.name] : []));
  return fieldViolations(place, schemas, required, values);
}

/** GitHub rejects a request without a User-Agent, and recommends an Accept header. */
function headerViolations({ headers }: Sent, mediaTypes: readonly string[]): string[] {
  const { accept = '', 'user-agent': agent = '', 'x-github-api-version': version = VERSION } = headers;
  const found = MEDIA_TYPE.exec(accept);
  const kind = found?.groups?.kind;
  const known = mediaTypes.map((type) => type.replace(/^application\/vnd\.github\.|\+json$/g, ''));
  const isKnown = found !== null && (kind === undefined || known.includes(kind));
  return [
    ...(agent.trim() === '' ? ['header user-agent: missing'] : []),
    ...(accept === '' ? ['header accept: missing'] : []),
    ...(accept !== '' && !isKnown ? [`header accept: ${show(accept)} is not described`] : []),
    ...(version === VERSION ? [] : [`header x-github-api-version: the facts are of ${VERSION}`]),
  ];
}

function bodyViolations(operation: GitHubOperation, sent: Sent): string[] {
  if (operation.body === null) return sent.body === '' ? [] : ['body: there must be none'];
  const { value, violations } = jsonOf(sent);
  return violations.length > 0 ? violations : valueViolations('body', operation.body, value);
}

function jsonOf({ headers, body }: Sent): { value: unknown; violations: string[] } {
  const type = headers['content-type'] ?? '';
  const violations = /^application\/json\b/.test(type)
    ? []
    : [`header content-type: ${show(type)} is no JSON`];
  try {
    return { value: JSON.parse(body), violations };
  } catch {
    return { value: undefined, violations: [...violations, 'body: it is no JSON'] };
  }
}
