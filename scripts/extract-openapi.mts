/**
 * Writes test/contract/twilio-openapi.json: what Twilio's own OpenAPI documents say about the operations that this
 * product uses, as bare facts (names, types, patterns, limits), so that tests can hold requests and the sandbox to them.
 *
 *     node scripts/extract-openapi.mts
 *
 * The documents come from an npm package of Twilio's, of one version, so a second run writes the same bytes. Whatever
 * this script does not understand stops it: a fact that is silently dropped would be a check that silently passes.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BodySchema, Contract, Operation, Parameter, Schema } from '../test/contract/check.ts';

const SOURCE = { package: '@twilio/cli-core', version: '9.0.0' };
const TARGET = new URL('../test/contract/twilio-openapi.json', import.meta.url);

/** The operations by document; the operation ids are unique over all of them. */
const WANTED: Record<string, string[]> = {
  twilio_flex_v1: [
    'ListFlexFlow',
    'CreateFlexFlow',
    'FetchFlexFlow',
    'UpdateFlexFlow',
    'DeleteFlexFlow',
    'FetchConfiguration',
  ],
  twilio_studio_v2: ['ListFlow', 'FetchFlow'],
  twilio_taskrouter_v1: [
    'ListWorkspace',
    'FetchWorkspace',
    'ListWorkflow',
    'FetchWorkflow',
    'ListTaskChannel',
    'FetchTaskChannel',
  ],
  twilio_proxy_v1: ['ListService'],
};

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
const FORM = 'application/x-www-form-urlencoded';
const JSON_TYPE = 'application/json';

/** Keys of a schema that say nothing a value could break, and so are left out. */
const PROSE = new Set(['title', 'description', 'example', 'examples', 'default', 'x-twilio']);
const FACTS = new Set<string>([
  'type',
  'format',
  'pattern',
  'enum',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'nullable',
  'items',
  'properties',
  'required',
]);

interface RawSchema extends Omit<Schema, 'items' | 'properties'> {
  $ref?: string;
  items?: RawSchema;
  properties?: Record<string, RawSchema>;
  required?: string[];
}
type RawContent = Record<string, { schema?: RawSchema }>;
interface RawParameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: RawSchema;
}
interface RawOperation {
  operationId?: string;
  parameters?: RawParameter[];
  requestBody?: { content: RawContent };
  responses: Record<string, { content?: RawContent }>;
}
type RawPath = { [method in (typeof METHODS)[number]]?: RawOperation } & {
  servers?: { url: string }[];
  parameters?: RawParameter[];
};
interface RawDocument {
  servers?: { url: string }[];
  paths: Record<string, RawPath>;
  components: { schemas: Record<string, RawSchema> };
}

const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
try {
  const unpacked = download(folder);
  const operations = Object.entries(WANTED).flatMap(([name, ids]) => {
    const file = join(unpacked, 'src', 'services', 'twilio-api', `${name}.json`);
    return operationsOf(name, JSON.parse(readFileSync(file, 'utf8')), ids);
  });
  const contract: Contract = { source: SOURCE, operations: sorted(Object.fromEntries(operations)) };
  writeFileSync(TARGET, `${print(contract)}\n`);
  console.log(`${operations.length} operations of ${SOURCE.package}@${SOURCE.version}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Fetches the package from the registry that npm is set up with, and returns where it was unpacked. */
function download(into: string): string {
  const spec = `${SOURCE.package}@${SOURCE.version}`;
  const run = (command: string, args: string[]) =>
    execFileSync(command, args, { cwd: into, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const packed = run('npm', ['pack', spec, '--silent', '--ignore-scripts']).trim().split('\n').at(-1);
  if (!packed) throw new Error(`npm pack ${spec} named no file`);
  run('tar', ['-xzf', packed]);
  const unpacked = join(into, 'package');
  const { name, version } = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'));
  if (name !== SOURCE.package || version !== SOURCE.version)
    throw new Error(`${spec} came as ${name}@${version}`);
  return unpacked;
}

function operationsOf(name: string, document: RawDocument, ids: string[]): [string, Operation][] {
  const found = new Map<string, Operation>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const raw = item[method];
      const id = raw?.operationId;
      if (!raw || !id || !ids.includes(id)) continue;
      if (found.has(id)) throw new Error(`${name}: more than one operation ${id}`);
      found.set(id, operation(`${name}: ${id}`, document, path, method, item, raw));
    }
  }
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length > 0) throw new Error(`${name}: no operation ${missing.join(', ')}`);
  return [...found];
}

function operation(
  where: string,
  document: RawDocument,
  path: string,
  method: string,
  item: RawPath,
  raw: RawOperation,
): Operation {
  const server = (item.servers ?? document.servers ?? [])[0];
  if (!server) throw new Error(`${where}: no server`);
  const success = Object.keys(raw.responses).filter((status) => /^2\d\d$/.test(status));
  if (success.length === 0) throw new Error(`${where}: no success status`);
  return {
    host: new URL(server.url).hostname,
    method: method.toUpperCase(),
    path,
    parameters: [...(item.parameters ?? []), ...(raw.parameters ?? [])]
      .map((parameter) => parameterOf(where, document, parameter))
      .sort((a, b) => order(`${a.in} ${a.name}`, `${b.in} ${b.name}`)),
    ...bodyOf(where, document, raw),
    success: success.map(Number).sort((a, b) => a - b),
    responseProperties: responseOf(where, document, raw, success),
  };
}

function parameterOf(where: string, document: RawDocument, raw: RawParameter): Parameter {
  const { name, in: place, required = false, schema } = raw;
  if (place !== 'path' && place !== 'query') throw new Error(`${where}: parameter ${name} is in ${place}`);
  if (!schema) throw new Error(`${where}: parameter ${name} has no schema`);
  return { in: place, name, required, schema: factsOf(`${where}: ${name}`, document, schema) };
}

function bodyOf(where: string, document: RawDocument, raw: RawOperation): BodySchema {
  if (!raw.requestBody) return { body: {}, requiredBody: [] };
  const schema = raw.requestBody.content[FORM]?.schema;
  if (!schema) throw new Error(`${where}: its body is no ${FORM}`);
  const { target } = resolved(where, document, schema);
  if (!target.properties) throw new Error(`${where}: its body has no properties`);
  return {
    body: properties(where, document, target.properties),
    requiredBody: [...(target.required ?? [])].sort(order),
  };
}

/** What the bodies of the success statuses hold; they are of one schema, or of none. */
function responseOf(where: string, document: RawDocument, raw: RawOperation, success: string[]) {
  const shapes = success.flatMap((status) => {
    const content = raw.responses[status]?.content;
    if (!content) return [];
    const schema = content[JSON_TYPE]?.schema;
    if (!schema) throw new Error(`${where}: its response is no ${JSON_TYPE}`);
    const { target } = resolved(where, document, schema);
    if (!target.properties) throw new Error(`${where}: its response has no properties`);
    if (target.required)
      throw new Error(`${where}: its response has required properties, which are not kept yet`);
    return [properties(where, document, target.properties)];
  });
  const [first = null, ...others] = shapes;
  if (others.length > 0) throw new Error(`${where}: more than one response schema`);
  return first;
}

function properties(
  where: string,
  document: RawDocument,
  raw: Record<string, RawSchema>,
): Record<string, Schema> {
  const facts = Object.entries(raw).map(([name, schema]) => [
    name,
    factsOf(`${where}.${name}`, document, schema),
  ]);
  return sorted(Object.fromEntries(facts));
}

function factsOf(where: string, document: RawDocument, raw: RawSchema): Schema {
  const { target, nullable } = resolved(where, document, raw);
  const facts: Schema = {};
  if (target.type !== undefined) facts.type = target.type;
  if (target.format !== undefined) facts.format = target.format;
  if (target.pattern !== undefined) facts.pattern = target.pattern;
  if (target.enum !== undefined) facts.enum = [...target.enum].sort(order);
  if (target.minimum !== undefined) facts.minimum = target.minimum;
  if (target.maximum !== undefined) facts.maximum = target.maximum;
  if (target.minLength !== undefined) facts.minLength = target.minLength;
  if (target.maxLength !== undefined) facts.maxLength = target.maxLength;
  if (nullable) facts.nullable = true;
  if (target.items !== undefined) facts.items = factsOf(`${where}[]`, document, target.items);
  if (target.properties !== undefined) facts.properties = properties(where, document, target.properties);
  return facts;
}

/** The schema behind a reference. `nullable` may stand on either side of it. */
function resolved(
  where: string,
  document: RawDocument,
  raw: RawSchema,
): { target: RawSchema; nullable: boolean } {
  if (raw.$ref === undefined) {
    const unknown = Object.keys(raw).filter((key) => !PROSE.has(key) && !FACTS.has(key));
    if (unknown.length > 0) throw new Error(`${where}: ${unknown.join(', ')} is not understood`);
    return { target: raw, nullable: raw.nullable === true };
  }
  const beside = Object.keys(raw).filter((key) => key !== '$ref' && key !== 'nullable' && !PROSE.has(key));
  if (beside.length > 0)
    throw new Error(`${where}: ${beside.join(', ')} beside a reference is not understood`);
  const prefix = '#/components/schemas/';
  const referred = raw.$ref.startsWith(prefix) && document.components.schemas[raw.$ref.slice(prefix.length)];
  if (!referred) throw new Error(`${where}: ${raw.$ref} leads nowhere`);
  const { target, nullable } = resolved(`${where} (${raw.$ref})`, document, referred);
  return { target, nullable: nullable || raw.nullable === true };
}

/** By code unit, and so the same on every machine. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => order(a, b)));
}

/** JSON with a line for each thing that fits on one, so that a change of the contract is a change of a line. */
function print(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  if (typeof value !== 'object' || value === null || (indent !== '' && flat.length <= 140)) return flat;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const lines = Object.entries(value).map(([key, member]) => {
    const name = Array.isArray(value) ? '' : `${JSON.stringify(key)}: `;
    return `${inner}${name}${print(member, inner)}`;
  });
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
