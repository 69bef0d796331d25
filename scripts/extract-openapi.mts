/**
 * Writes test/contract/twilio-openapi.json: what Twilio's own OpenAPI documents say about the operations that this
 * product uses, as bare facts (names, types, patterns, limits), so that tests can check requests and the sandbox
 * against them.
 *
 *     node scripts/extract-openapi.mts
 *
 * The documents come from one version of an npm package of Twilio's, so a second run writes the same bytes. The
 * script fails on anything that it does not understand: a silently dropped fact would be a check that silently
 * passes.
 */
import { writeFileSync } from 'node:fs';
import type { BodySchema, Contract, Operation, Parameter } from '../test/contract/check.ts';
import type { Schema } from '../test/contract/schema.ts';
import { isProse, order, type Plain, packageFiles, plainFacts, print, sorted, understood } from './facts.mts';

const SOURCE = { package: '@twilio/cli-core', version: '9.0.0' };
const TARGET = new URL('../test/contract/twilio-openapi.json', import.meta.url);

/**
 * The operations by document. If two documents have operations with the same id, both are kept under the id and their
 * product: `FetchConfiguration (flex-api)`.
 */
const WANTED: Record<string, string[]> = {
  twilio_flex_v1: [
    'ListFlexFlow',
    'CreateFlexFlow',
    'FetchFlexFlow',
    'UpdateFlexFlow',
    'DeleteFlexFlow',
    'FetchConfiguration',
  ],
  twilio_conversations_v1: [
    'ListConfigurationAddress',
    'CreateConfigurationAddress',
    'FetchConfigurationAddress',
    'UpdateConfigurationAddress',
    'DeleteConfigurationAddress',
    'FetchConfiguration',
  ],
  twilio_studio_v2: ['ListFlow', 'FetchFlow', 'FetchFlowRevision'],
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

interface RawSchema extends Plain {
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

const paths = Object.keys(WANTED).map((name) => `src/services/twilio-api/${name}.json`);
const documents = packageFiles(SOURCE, paths);
const operations = Object.entries(WANTED).flatMap(([name, ids], index) =>
  operationsOf(name, JSON.parse(documents[index] ?? ''), ids),
);
const contract: Contract = { source: SOURCE, operations: sorted(Object.fromEntries(operations.map(named))) };
writeFileSync(TARGET, `${print(contract)}\n`);
console.log(`${operations.length} operations of ${SOURCE.package}@${SOURCE.version}`);

function named([id, operation]: [string, Operation]): [string, Operation] {
  const isUnique = operations.filter(([other]) => other === id).length === 1;
  return [isUnique ? id : `${id} (${operation.host.split('.')[0]})`, operation];
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

/** The properties of the success responses, which all have one schema or none. */
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
  const facts: Schema = plainFacts({ ...target, nullable });
  if (target.items !== undefined) facts.items = factsOf(`${where}[]`, document, target.items);
  if (target.properties !== undefined) facts.properties = properties(where, document, target.properties);
  return facts;
}

/** Resolves a reference. `nullable` may be on either side of it. */
function resolved(
  where: string,
  document: RawDocument,
  raw: RawSchema,
): { target: RawSchema; nullable: boolean } {
  if (raw.$ref === undefined) {
    understood(where, raw, ['items', 'properties', 'required', 'x-twilio']);
    return { target: raw, nullable: raw.nullable === true };
  }
  const beside = Object.keys(raw).filter((key) => key !== '$ref' && key !== 'nullable' && !isProse(key));
  if (beside.length > 0)
    throw new Error(`${where}: ${beside.join(', ')} beside a reference is not understood`);
  const prefix = '#/components/schemas/';
  const referred = raw.$ref.startsWith(prefix) && document.components.schemas[raw.$ref.slice(prefix.length)];
  if (!referred) throw new Error(`${where}: ${raw.$ref} leads nowhere`);
  const { target, nullable } = resolved(`${where} (${raw.$ref})`, document, referred);
  return { target, nullable: nullable || raw.nullable === true };
}
