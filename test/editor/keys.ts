import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import schema from '../../schema/addresses.schema.json' with { type: 'json' };
import type { Position } from './language-server.ts';

interface Part {
  readonly $ref?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Part | boolean>>;
  readonly additionalProperties?: Part | boolean;
  readonly then?: Part;
}

/** A key of a file, and what the schema says of it. */
export interface Key {
  readonly path: string;
  /** A place within the key. */
  readonly position: Position;
  readonly description: string;
  readonly byDefault: string | undefined;
  /** The properties of the mapping that it is in. */
  readonly among: Readonly<Record<string, unknown>>;
}

const definitions = schema.$defs as unknown as Readonly<Record<string, Part>>;

function rootOf(api: string): Part {
  const branch = (api === 'conversations' ? schema.then : schema.else) as Part;
  return { properties: { ...schema.properties, ...branch.properties } };
}

/** All that the schema says of a value: itself, what it refers to, and what it says of a mapping or list. */
function forms(part: Part): Part[] {
  const { $ref, then } = part;
  const target = $ref === undefined ? undefined : definitions[$ref.replace('#/$defs/', '')];
  return [part, ...[target, then].flatMap((one) => (one === undefined ? [] : forms(one)))];
}

function firstOf<T>(parts: readonly Part[], pick: (part: Part) => T | undefined): T | undefined {
  return parts.map(pick).find((found) => found !== undefined);
}

const isPart = (one: Part | boolean | undefined): one is Part => typeof one === 'object';

/** Every key of the file, down to those of destinations. */
export function keysOf(api: string, text: string): Key[] {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines });

  function within(node: Node | null | undefined, part: Part, path: readonly string[]): Key[] {
    if (!isMap<Node, Node | null>(node)) return [];
    const said = forms(part);
    const among = firstOf(said, ({ properties }) => properties) ?? {};
    const others = firstOf(said, ({ additionalProperties: one }) => (isPart(one) ? one : undefined));
    return node.items.flatMap((pair) => {
      if (!isScalar(pair.key)) return [];
      const name = String(pair.key.value);
      const known = among[name];
      const own = isPart(known) ? known : (others ?? {});
      const { line, col } = lines.linePos(pair.key.range?.[0] ?? 0);
      const byDefault = firstOf(forms(own), (one) => one.default);
      const key: Key = {
        path: [...path, name].join('.'),
        // Its first letter may also be the end of the mapping above.
        position: { line: line - 1, character: col },
        description: firstOf(forms(own), ({ description }) => description) ?? '',
        byDefault: byDefault === undefined ? undefined : String(byDefault),
        among,
      };
      return [key, ...within(pair.value, own, [...path, name])];
    });
  }

  return within(contents, rootOf(api), []);
}

/** The keys of the schema that no such mapping of the file has. */
export function uncovered(api: string, keys: readonly Key[]): string[] {
  const mappings = [rootOf(api), ...reachable(rootOf(api))].flatMap((part) =>
    Object.keys(part.properties ?? {}),
  );
  const written = new Set(keys.map(({ path }) => path.split('.').at(-1)));
  const missing = [...new Set(keys.map(({ among }) => among))].flatMap((among) => {
    const here = new Set(keys.filter((key) => key.among === among).map(({ path }) => path.split('.').at(-1)));
    return Object.keys(among).filter((name) => !here.has(name));
  });
  return [...missing, ...mappings.filter((name) => !written.has(name))];
}

/** Every part of the schema that a file of this kind can come to. */
function reachable(part: Part): Part[] {
  return forms(part).flatMap((form) => {
    const inner = [...Object.values(form.properties ?? {}), form.additionalProperties].filter(isPart);
    return [form, ...inner.flatMap(reachable)];
  });
}
