import type { Api, Kind } from '../address/kind.ts';
import type { Finding } from './finding.ts';
import { describeViolation, type Violation } from './schema-messages.ts';
import { child, type MapNode, mapOf, plain, type Tree } from './tree.ts';
import {
  type SchemaError,
  validateChatDefaults,
  validateChatEntry,
  validateChatEnvironment,
  validateDefaults,
  validateEntry,
  validateEnvironment,
  validateFile,
} from './validator.generated.js';

/** The validators for the parts of a file that depend on the kind of address. */
const VALIDATORS: Readonly<Record<Api, Readonly<Record<'defaults' | 'entry' | 'environment', Validate>>>> = {
  'flex-flows': { defaults: validateDefaults, entry: validateEntry, environment: validateEnvironment },
  conversations: {
    defaults: validateChatDefaults,
    entry: validateChatEntry,
    environment: validateChatEnvironment,
  },
};

type Validate = typeof validateFile;

/** For one part of the file: more than are ever reported, since errors take memory. */
const MAX_ERRORS = 20_000;

/**
 * Validates the file against schema/addresses.schema.json. Entry by entry, since one call for a large faulty file
 * takes quadratic time.
 */
export function checkSchema(kind: Kind, tree: Tree): Finding[] {
  const { defaults, entry, environment } = VALIDATORS[kind.api];
  const shared = mapOf(tree)?.items.get('defaults');
  const parts = [
    run(validateFile, outline(tree, ['addresses', 'environments'], kind.limit), tree, []),
    shared === undefined ? [] : run(defaults, plain(shared.node), shared.node, ['defaults'], shared.keyAt),
    checkEntries(entry, child(tree, 'addresses'), ['addresses'], kind.limit),
  ];
  for (const [name, item] of mapOf(child(tree, 'environments'))?.items ?? []) {
    const path = ['environments', name];
    parts.push(run(environment, outline(item.node, ['addresses'], kind.limit), item.node, path));
    parts.push(checkEntries(entry, child(item.node, 'addresses'), [...path, 'addresses'], kind.limit));
  }
  return parts.flat().flatMap((violation) => describeViolation(kind, violation) ?? []);
}

/** @param limit the limit of an account. Entries beyond it are not checked, since they have been reported */
function checkEntries(
  validate: Validate,
  addresses: Tree | undefined,
  path: readonly string[],
  limit: number,
): Violation[] {
  const isNullable = path[0] === 'environments';
  return [...(mapOf(addresses)?.items ?? [])].slice(0, limit).flatMap(([key, { node, keyAt }]) => {
    if (isNullable && node.kind === 'scalar' && node.value === null) return [];
    return run(validate, plain(node), node, [...path, key], keyAt);
  });
}

/** The plain value, in which the mappings under `parts` keep their keys but have empty mappings as values. */
function outline(tree: Tree, parts: readonly string[], limit: number): unknown {
  const map = mapOf(tree);
  if (map === undefined) return plain(tree);
  const object: Record<string, unknown> = Object.create(null);
  for (const [key, item] of map.items) {
    const inner = parts.includes(key) ? mapOf(item.node) : undefined;
    object[key] = inner === undefined ? plain(item.node) : emptied(inner, limit);
  }
  return object;
}

/** One key more than the limit is enough to see that there are too many. */
function emptied(map: MapNode, limit: number): Record<string, unknown> {
  const object: Record<string, unknown> = Object.create(null);
  for (const key of [...map.items.keys()].slice(0, limit + 1)) object[key] = {};
  return object;
}

function run(
  validate: Validate,
  data: unknown,
  tree: Tree,
  path: readonly string[],
  treeAt = tree.at,
): Violation[] {
  if (validate(data)) return [];
  return (validate.errors ?? []).slice(0, MAX_ERRORS).map((error) => {
    const steps = stepsOf(error);
    return { error, ...locate(tree, steps, treeAt), path: [...path, ...steps] };
  });
}

/** The keys and indexes that lead to the value, from a JSON pointer (RFC 6901). */
function stepsOf(error: SchemaError): string[] {
  return error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
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
