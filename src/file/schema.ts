import { nearest } from '../text/near.ts';
import { either, quote } from '../text/quote.ts';
import type { Finding } from './finding.ts';
import { child, type MapNode, mapOf, plain, type Tree } from './tree.ts';
import { type SchemaError, validateEntry, validateEnvironment, validateFile } from './validator.generated.js';

/**
 * Holds the file against schema/addresses.schema.json. Entry by entry, since one call over a large faulty
 * file takes quadratic time.
 */
export function checkSchema(tree: Tree): Finding[] {
  const file = outline(tree, ['addresses', 'environments']);
  const parts = [
    run(validateFile, file, tree, []),
    checkEntries(child(tree, 'addresses'), ['addresses'], false),
  ];
  for (const [name, item] of mapOf(child(tree, 'environments'))?.items ?? []) {
    const path = ['environments', name];
    parts.push(run(validateEnvironment, outline(item.node, ['addresses']), item.node, path));
    parts.push(checkEntries(child(item.node, 'addresses'), [...path, 'addresses'], true));
  }
  return parts.flat();
}

function checkEntries(addresses: Tree | undefined, path: readonly string[], nullable: boolean): Finding[] {
  const findings: Finding[] = [];
  for (const [key, item] of mapOf(addresses)?.items ?? []) {
    if (nullable && item.node.kind === 'scalar' && item.node.value === null) continue;
    for (const finding of run(validateEntry, plain(item.node), item.node, [...path, key], item.keyAt))
      findings.push(finding);
  }
  return findings;
}

/** The plain value, in which the mappings under `parts` keep their keys but hold empty mappings. */
function outline(tree: Tree, parts: readonly string[]): unknown {
  const map = mapOf(tree);
  if (map === undefined) return plain(tree);
  const object: Record<string, unknown> = Object.create(null);
  for (const [key, item] of map.items) {
    const inner = parts.includes(key) ? mapOf(item.node) : undefined;
    object[key] = inner === undefined ? plain(item.node) : emptied(inner);
  }
  return object;
}

function emptied(map: MapNode): Record<string, unknown> {
  const object: Record<string, unknown> = Object.create(null);
  for (const key of map.items.keys()) object[key] = {};
  return object;
}

function run(
  validate: typeof validateFile,
  data: unknown,
  tree: Tree,
  path: readonly string[],
  treeAt = tree.at,
): Finding[] {
  if (validate(data)) return [];
  const findings: Finding[] = [];
  for (const error of validate.errors ?? []) {
    const finding = toFinding(error, tree, path, treeAt);
    if (finding !== undefined) findings.push(finding);
  }
  return findings;
}

function toFinding(
  error: SchemaError,
  root: Tree,
  rootPath: readonly string[],
  rootAt: number,
): Finding | undefined {
  const steps = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const { node, keyAt } = locate(root, steps, rootAt);
  const path = [...rootPath, ...steps];
  const at = node.at;
  const params = error.params as Record<string, unknown>;
  const name = path.at(-1);
  const what = name === undefined ? 'The file' : quote(isIndex(name) ? (path.at(-2) ?? name) : name);

  if (error.propertyName !== undefined) return badKey(error, node, path);
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      return unknownKey(key, mapOf(node)?.items.get(key)?.keyAt ?? at, path, params.allowed as string[]);
    }
    case 'required': {
      const key = String(params.missingProperty);
      return {
        code: 'FA111',
        message: `${what} has no ${quote(key)}`,
        remedy: (Object.hasOwn(MISSING, key) ? MISSING[key] : undefined) ?? `Add ${key}.`,
        at: keyAt,
        path,
      };
    }
    case 'type':
      return {
        code: 'FA112',
        message: `${what} must be ${typeWords(params.type)}, and is ${typesOf(params.type).includes('integer') && typeof scalarOf(node) === 'number' ? scalarOf(node) : kindOf(node)}`,
        remedy: typeRemedy(params.type, node, path),
        at,
        path,
      };
    case 'enum':
      return oneOf(what, node, (params.allowedValues as unknown[]).map(String), at, path);
    case 'const':
      return oneOf(what, node, [String(params.allowedValue)], at, path);
    case 'pattern':
      return badSid(what, name, node, at, path);
    case 'minimum':
    case 'maximum':
      return {
        code: 'FA113',
        message: `${what} must be ${error.keyword === 'minimum' ? 'at least' : 'at most'} ${params.limit}, and is ${shownScalar(node)}`,
        remedy: name === 'retryCount' ? 'Write 0, 1, 2 or 3.' : 'Write a number in that range.',
        at,
        path,
      };
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return {
        code: 'FA113',
        message: `${what} is empty`,
        remedy: 'Write a value, or leave the key out.',
        at,
        path,
      };
    case 'maxLength':
      return {
        code: 'FA113',
        message: `${what} is longer than ${params.limit} characters`,
        remedy: 'Shorten it.',
        at,
        path,
      };
    case 'maxItems':
      return {
        code: 'FA113',
        message: `${what} holds more than ${params.limit} values`,
        remedy:
          name === 'scope' || name === 'ignore'
            ? 'Say more of them in one pattern, with `*`.'
            : 'Split the entry.',
        at,
        path,
      };
    case 'uniqueItems':
      return {
        code: 'FA113',
        message: `${what} holds a value twice`,
        remedy: 'Keep one of the two.',
        at,
        path,
      };
    case 'maxProperties':
      if (name === 'environments')
        return {
          code: 'FA113',
          message: `${what} holds more than ${params.limit} values`,
          remedy: 'Split the file by account.',
          at: keyAt,
          path,
        };
      return {
        code: 'FA114',
        message: `${what} holds more than ${Number(params.limit).toLocaleString('en-US')} entries, Twilio's limit of Flex Flows`,
        remedy: 'Split the file by account, with an `environments` part or a file for each.',
        at: keyAt,
        path,
      };
    case 'not':
      return {
        code: 'FA120',
        message: 'More than one of studio, webhook and task is written',
        remedy: 'Keep the one that the chats go to.',
        at: keyAt,
        path,
      };
    default:
      // `if` and `allOf` only repeat that something inside them failed, which has a finding of its own.
      return undefined;
  }
}

function locate(root: Tree, steps: readonly string[], rootAt: number): { node: Tree; keyAt: number } {
  let node = root;
  let keyAt = rootAt;
  for (const step of steps) {
    if (node.kind === 'map') {
      const item = node.items.get(step);
      if (item === undefined) break;
      node = item.node;
      keyAt = item.keyAt;
    } else if (node.kind === 'list') {
      node = node.items[Number(step)] ?? node;
      keyAt = node.at;
    }
  }
  return { node, keyAt };
}

function unknownKey(key: string, at: number, path: readonly string[], allowed: readonly string[]): Finding {
  const near = nearest(key, allowed);
  const moved = MOVED.get(key);
  return {
    code: 'FA110',
    message: `Unknown key ${quote(key)}`,
    remedy:
      near !== undefined && near !== key
        ? `Did you mean ${quote(near)}?`
        : (moved ?? `Remove it, or write one of: ${allowed.join(', ')}.`),
    at,
    path: [...path, key],
  };
}

/** Words of Twilio's own for things that have another name here. */
const MOVED: ReadonlyMap<string, string> = new Map([
  ['friendlyName', 'Did you mean "name"?'],
  ['url', 'Write it under webhook: `webhook: { url: … }`.'],
  ['flow', 'Write it under studio: `studio: { flow: … }`.'],
  ['flowSid', 'Write it as `studio: FW…`.'],
  ['janitorEnabled', 'Did you mean "janitor"?'],
  ['retryCount', 'Write it under studio or webhook.'],
]);

function badKey(error: SchemaError, node: Tree, path: readonly string[]): Finding | undefined {
  if (error.keyword === 'propertyNames') return undefined;
  const key = String(error.propertyName);
  const environment = path.at(-1) === 'environments';
  return {
    code: 'FA113',
    message: `${quote(key)} cannot be ${environment ? 'the name of an environment' : 'a key'}`,
    remedy: environment
      ? 'Use letters, digits, `.`, `_` and `-`, 128 at the most.'
      : 'Use lower-case letters, digits, `.`, `_` and `-`, 128 at the most, and begin with a letter or digit; the friendly name goes into `name`.',
    at: mapOf(node)?.items.get(key)?.keyAt ?? node.at,
    path: [...path, key],
  };
}

function oneOf(
  what: string,
  node: Tree,
  allowed: readonly string[],
  at: number,
  path: readonly string[],
): Finding {
  const written = node.kind === 'scalar' ? String(node.value) : '';
  const near = allowed.includes(written) ? undefined : nearest(written, allowed);
  return {
    code: 'FA113',
    message: `${what} must be ${either(allowed)}, and is ${shownScalar(node)}`,
    remedy: near === undefined ? `Write ${either(allowed)}.` : `Did you mean ${quote(near)}?`,
    at,
    path,
  };
}

const SIDS: Readonly<Record<string, readonly [prefix: string, what: string]>> = {
  account: ['AC', 'an account'],
  chatService: ['IS', 'a chat service'],
  sid: ['FO', 'an address (Flex Flow)'],
};

function badSid(
  what: string,
  name: string | undefined,
  node: Tree,
  at: number,
  path: readonly string[],
): Finding {
  const [prefix, kind] = (Object.hasOwn(SIDS, name ?? '') ? SIDS[name ?? ''] : undefined) ?? ['', 'this'];
  const other = node.kind === 'scalar' && /^[A-Z]{2}[0-9a-f]{32}$/i.test(String(node.value));
  return {
    code: other ? 'FA128' : 'FA113',
    message: `${what} must be the SID of ${kind}, and is ${shownScalar(node)}`,
    remedy: `Write ${prefix} and 32 hexadecimal digits, as the Console shows it.`,
    at,
    path,
  };
}

const MISSING: Readonly<Record<string, string>> = {
  version: 'Begin the file with `version: 1`.',
  addresses: 'Add `addresses:` with an entry for each address, or `addresses: {}` for none.',
};

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  null: 'null',
};

function typesOf(types: unknown): string[] {
  return (Array.isArray(types) ? types : [types]).map(String);
}

function typeWords(types: unknown): string {
  return either(typesOf(types).map((type) => TYPE_WORDS[type] ?? type));
}

function typeRemedy(types: unknown, node: Tree, path: readonly string[]): string {
  const wanted = typesOf(types);
  if (path.at(-2) === 'environments' && kindOf(node) === 'empty')
    return 'Write `{}` where nothing differs, or remove the environment.';
  if (path.at(-1) === 'addresses' && kindOf(node) === 'empty') return 'Write `addresses: {}` for none.';
  if (kindOf(node) === 'empty') return 'Write a value, or leave the key out.';
  if (wanted.includes('string') && node.kind === 'scalar')
    return `Put it in quotes: ${JSON.stringify(node.source ?? String(node.value))}.`;
  if (wanted.includes('array') && node.kind === 'scalar')
    return 'Write a list: a line with `- ` for each, or [a, b].';
  if (wanted.includes('boolean')) return 'Write true or false, without quotes.';
  if (wanted.includes('integer')) return 'Write a whole number, without quotes.';
  return `Write ${typeWords(types)}.`;
}

function scalarOf(node: Tree): unknown {
  return node.kind === 'scalar' ? node.value : undefined;
}

function kindOf(node: Tree): string {
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'map') return 'a mapping';
  if (node.value === null) return 'empty';
  if (typeof node.value === 'number') return 'a number';
  return typeof node.value === 'boolean' ? 'true or false' : 'text';
}

function shownScalar(node: Tree): string {
  if (node.kind !== 'scalar') return kindOf(node);
  return typeof node.value === 'string' ? quote(node.value) : String(node.value);
}

function isIndex(step: string): boolean {
  return /^\d+$/.test(step);
}
