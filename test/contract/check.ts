/**
 * Holds requests, and the sandbox's responses, to what Twilio's own OpenAPI documents say. The facts are in
 * twilio-openapi.json, which scripts/extract-openapi.mts writes.
 */
import { readFileSync } from 'node:fs';

export interface Schema {
  type?: string;
  format?: string;
  pattern?: string;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  nullable?: boolean;
  items?: Schema;
  properties?: Record<string, Schema>;
}

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
  /** Null where a success has no body. */
  responseProperties: Record<string, Schema> | null;
}

export interface Contract {
  source: { package: string; version: string };
  /** By Twilio's operation id. */
  operations: Record<string, Operation>;
}

export interface ContractRequest {
  method: string;
  /** Without the query, percent-encoded as it was sent. */
  path: string;
  query: Record<string, string>;
  form: Record<string, string>;
  /** Left out where all traffic goes to one address, as to the sandbox. */
  host?: string;
}

export const contract: Contract = JSON.parse(
  readFileSync(new URL('./twilio-openapi.json', import.meta.url), 'utf8'),
);

/** What in a request breaks the contract; empty when it holds. */
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
    ...fieldViolations('form', operation.body, operation.requiredBody, request.form),
  ];
}

/**
 * What in a success response breaks the contract; empty when it holds. `body` is parsed JSON, or undefined where there
 * is none. The documents require no property of any response, so a missing one is no violation: see `missingProperties`.
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

/** The properties that a response, or in a list its items, could have and do not; Twilio itself sends all of them. */
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

function find(request: {
  method: string;
  path: string;
  host?: string;
}): { operation: Operation; segments: Record<string, string> } | string {
  const { method, path, host } = request;
  const here = Object.values(contract.operations).flatMap((operation) => {
    const segments = host === undefined || isHost(operation.host, host) ? match(operation.path, path) : null;
    return segments ? [{ operation, segments }] : [];
  });
  const found = here.find(({ operation }) => operation.method === method.toUpperCase());
  if (found) return found;
  const at = host === undefined ? path : `${host}${path}`;
  const methods = here.map(({ operation }) => operation.method);
  return `operation: no ${method.toUpperCase()} ${at}${methods.length > 0 ? `, only ${methods.join(', ')}` : ''}`;
}

/** Whether a host is the operation's own, or that of one of its edges and regions: `flex-api.dublin.ie1.twilio.com`. */
function isHost(documented: string, host: string): boolean {
  const [product, ...rest] = documented.split('.');
  const domain = `.${rest.join('.')}`;
  const given = host.toLowerCase();
  if (!given.startsWith(`${product}.`) || !given.endsWith(domain)) return false;
  return /^(\.[a-z0-9-]+){0,2}$/.test(given.slice(product?.length, -domain.length));
}

/** The values of a path template's parameters; null where the path is not of that template. */
function match(template: string, path: string): Record<string, string> | null {
  const names: string[] = [];
  const expression = template.split(/(\{\w+\})/).map((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) return part.replace(/[^\w/]/g, '\\$&');
    names.push(name);
    return '([^/]+)';
  });
  const values = new RegExp(`^${expression.join('')}$`).exec(path)?.slice(1);
  return values ? Object.fromEntries(names.map((name, index) => [name, decoded(values[index] ?? '')])) : null;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function fieldViolations(
  place: string,
  schemas: Record<string, Schema>,
  required: string[],
  values: Record<string, string>,
): string[] {
  const absent = required.filter((name) => !Object.hasOwn(values, name));
  return [
    ...absent.map((name) => `${place} ${name}: missing`),
    ...Object.entries(values).flatMap(([name, text]) => {
      const schema = own(schemas, name);
      return schema ? textViolations(`${place} ${name}`, schema, text) : [`${place} ${name}: unknown`];
    }),
  ];
}

/** A parameter or form property travels as text, and so its type is a way to write it. */
function textViolations(where: string, schema: Schema, text: string): string[] {
  if (schema.type === 'boolean') {
    return text === 'true' || text === 'false' ? [] : [`${where}: ${show(text)} is neither true nor false`];
  }
  if (schema.type === 'integer') {
    if (!/^(0|-?[1-9]\d*)$/.test(text)) return [`${where}: ${show(text)} is no integer`];
    return valueViolations(where, schema, Number(text));
  }
  if (schema.type === 'string' && schema.format === 'uri' && text === '') return [`${where}: "" is no uri`];
  return valueViolations(where, schema, text);
}

function valueViolations(where: string, schema: Schema, value: unknown): string[] {
  if (value === null)
    return schema.nullable || schema.type === undefined ? [] : [`${where}: null is not allowed`];
  switch (schema.type) {
    case undefined:
      return [];
    case 'string':
      return typeof value === 'string'
        ? stringViolations(where, schema, value)
        : [wrongType(where, schema, value)];
    case 'integer':
      return Number.isSafeInteger(value)
        ? rangeViolations(where, schema, Number(value))
        : [wrongType(where, schema, value)];
    case 'boolean':
      return typeof value === 'boolean' ? [] : [wrongType(where, schema, value)];
    case 'array': {
      if (!Array.isArray(value)) return [wrongType(where, schema, value)];
      const { items = {} } = schema;
      return value.flatMap((item, index) => valueViolations(`${where}[${index}]`, items, item));
    }
    case 'object':
      return isRecord(value) ? objectViolations(where, schema, value) : [wrongType(where, schema, value)];
    default:
      return [`${where}: the check knows no type ${schema.type}`];
  }
}

function stringViolations(where: string, schema: Schema, value: string): string[] {
  const { pattern, enum: choices, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema;
  const broken: string[] = [];
  if (pattern !== undefined && !new RegExp(pattern).test(value)) {
    broken.push(`${where}: ${show(value)} does not match ${pattern}`);
  } else if (value.length < minLength || value.length > maxLength) {
    broken.push(`${where}: ${show(value)} is not of ${minLength} to ${maxLength} characters`);
  }
  if (choices && !choices.includes(value))
    broken.push(`${where}: ${show(value)} is none of ${choices.join(', ')}`);
  if (schema.format === 'uri' && !isUri(value)) broken.push(`${where}: ${show(value)} is no uri`);
  if (schema.format === 'date-time' && !isDateTime(value))
    broken.push(`${where}: ${show(value)} is no date-time`);
  return broken;
}

function rangeViolations(where: string, schema: Schema, value: number): string[] {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
  if (value < minimum) return [`${where}: ${value} is less than ${minimum}`];
  return value > maximum ? [`${where}: ${value} is more than ${maximum}`] : [];
}

function objectViolations(where: string, schema: Schema, value: Record<string, unknown>): string[] {
  const { properties } = schema;
  if (schema.format === 'uri-map') {
    const uri: Schema = { type: 'string', format: 'uri' };
    return Object.entries(value).flatMap(([name, link]) => valueViolations(`${where}.${name}`, uri, link));
  }
  if (!properties) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const known = own(properties, name);
    return known ? valueViolations(`${where}.${name}`, known, member) : [`${where}.${name}: unknown`];
  });
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

/** Twilio's own examples write a URL that is not set as "". */
function isUri(value: string): boolean {
  return value === '' || URL.canParse(value);
}

function isDateTime(value: string): boolean {
  return (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}

function wrongType(where: string, schema: Schema, value: unknown): string {
  return `${where}: ${show(value)} is no ${schema.type}`;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member of a record, never what every object inherits. */
function own<T>(record: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
