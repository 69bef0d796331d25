/**
 * Checks requests, and the sandbox's responses, against Twilio's own OpenAPI documents. The facts are in
 * twilio-openapi.json, which scripts/extract-openapi.mts writes.
 */
import { readFileSync } from 'node:fs';
import { match } from './path.ts';
import { fieldViolations, isRecord, own, type Schema, valueViolations } from './schema.ts';

export interface Parameter {
  in: 'path' | 'query';
  name: string;
  required: boolean;
  schema: Schema;
}

export interface BodySchema {
  body: Record<string, Schema>;
  requiredBody: string[];
}

export interface Operation extends BodySchema {
  host: string;
  method: string;
  /** A template: `/v1/FlexFlows/{Sid}`. */
  path: string;
  parameters: Parameter[];
  success: number[];
  /** Null if a success has no body. */
  responseProperties: Record<string, Schema> | null;
}

export interface Contract {
  source: { package: string; version: string };
  /** By Twilio's operation id, with the product if several have one: `FetchConfiguration (flex-api)`. */
  operations: Record<string, Operation>;
}

export interface ContractRequest {
  method: string;
  /** Without the query, and percent-encoded as sent. */
  path: string;
  query: Record<string, string>;
  form: Record<string, string>;
  /** Every value of each form parameter; absent if none is repeated. */
  values?: Record<string, readonly string[]>;
  /** Absent if all traffic goes to one host, as with the sandbox: operations of any host may match. */
  host?: string;
}

export const contract: Contract = JSON.parse(
  readFileSync(new URL('./twilio-openapi.json', import.meta.url), 'utf8'),
);

/** The contract violations of a request. */
export function violations(request: ContractRequest): string[] {
  const found = find(request);
  if (typeof found === 'string') return [found];
  const { operation, segments } = found;
  const of = (place: Parameter['in']) => operation.parameters.filter((parameter) => parameter.in === place);
  const name = (place: Parameter['in']) => Object.fromEntries(of(place).map((p) => [p.name, p.schema]));
  const required = (place: Parameter['in']) => of(place).flatMap((p) => (p.required ? [p.name] : []));
  return [
    ...fieldViolations('path', name('path'), required('path'), segments),
    ...fieldViolations('query', name('query'), required('query'), request.query),
    ...fieldViolations('form', operation.body, operation.requiredBody, request.values ?? request.form),
  ];
}

/**
 * The contract violations of a success response. `body` is parsed JSON, or undefined if there is none. The documents
 * do not require any property of a response, so a missing one is not a violation: see `missingProperties`.
 */
export function bodyViolations(
  operation: string | { method: string; path: string; host?: string },
  status: number,
  body: unknown,
): string[] {
  const found = lookUp(operation);
  if (typeof found === 'string') return [found];
  const { success, responseProperties } = found;
  if (!success.includes(status)) return [`status: ${status} is not ${success.join(' or ')}`];
  if (responseProperties)
    return valueViolations('body', { type: 'object', properties: responseProperties }, body);
  return body === undefined || body === '' ? [] : ['body: there must be none'];
}

/** The documented properties that a response, or the items of a list, lack; Twilio itself sends all of them. */
export function missingProperties(
  operation: string | { method: string; path: string; host?: string },
  body: unknown,
): string[] {
  const found = lookUp(operation);
  if (typeof found === 'string') return [found];
  const { responseProperties } = found;
  return responseProperties ? missing('body', { type: 'object', properties: responseProperties }, body) : [];
}

function lookUp(operation: string | { method: string; path: string; host?: string }): Operation | string {
  if (typeof operation === 'string')
    return own(contract.operations, operation) ?? `operation: no ${operation}`;
  const found = find(operation);
  return typeof found === 'string' ? found : found.operation;
}

function find(request: { method: string; path: string; host?: string }): Found | string {
  const { method, path, host } = request;
  const here = Object.values(contract.operations).flatMap((operation) => {
    const segments = host === undefined || isHost(operation.host, host) ? match(operation.path, path) : null;
    return segments ? [{ operation, segments }] : [];
  });
  const [found, ...others] = here.filter(({ operation }) => operation.method === method.toUpperCase());
  if (found) return others.reduce(either, found);
  const at = host === undefined ? path : `${host}${path}`;
  const methods = here.map(({ operation }) => operation.method);
  return `operation: no ${method.toUpperCase()} ${at}${methods.length > 0 ? `, only ${methods.join(', ')}` : ''}`;
}

interface Found {
  readonly operation: Operation;
  readonly segments: Record<string, string>;
}

/** Merges operations of one path, on hosts that cannot be told apart here: the properties of both are allowed. */
function either({ operation: a, segments }: Found, { operation: b }: Found): Found {
  const responseProperties = a.responseProperties &&
    b.responseProperties && { ...a.responseProperties, ...b.responseProperties };
  return {
    operation: { ...a, parameters: [...a.parameters, ...b.parameters], responseProperties },
    segments,
  };
}

/** Whether a host is the operation's own or one of its edges and regions: `flex-api.dublin.ie1.twilio.com`. */
function isHost(documented: string, host: string): boolean {
  const [product, ...rest] = documented.split('.');
  const domain = `.${rest.join('.')}`;
  const given = host.toLowerCase();
  if (!given.startsWith(`${product}.`) || !given.endsWith(domain)) return false;
  return /^(\.[a-z0-9-]+){0,2}$/.test(given.slice(product?.length, -domain.length));
}

function missing(where: string, schema: Schema, value: unknown): string[] {
  if (Array.isArray(value)) {
    const { items = {} } = schema;
    return value.flatMap((item, index) => missing(`${where}[${index}]`, items, item));
  }
  if (!isRecord(value)) return [];
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) =>
    Object.hasOwn(value, name)
      ? missing(`${where}.${name}`, member, value[name])
      : [`${where}.${name}: missing`],
  );
}
