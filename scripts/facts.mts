/** Shared by the scripts that extract facts from an OpenAPI document in an npm package. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Schema } from '../test/contract/schema.ts';

export interface Source {
  readonly package: string;
  readonly version: string;
}

/** Schema keys that no value can violate, and so are left out. */
const PROSE = new Set(['title', 'description', 'example', 'examples', 'default']);

/** What a schema says about a value itself, without nested values. */
export type Plain = Omit<Schema, 'items' | 'properties' | 'required' | 'oneOf' | 'until'>;
const PLAIN = [
  'type',
  'format',
  'pattern',
  'enum',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'nullable',
] as const satisfies (keyof Plain)[];

/**
 * Downloads a package from the registry that npm is configured for, and reads files from it. The package is not
 * installed: such documents are large, and needed only to refresh the facts.
 *
 * @param paths the files to read, by their paths in the package
 */
export function packageFiles(source: Source, paths: readonly string[]): string[] {
  const spec = `${source.package}@${source.version}`;
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
  try {
    const packed = execFileSync('npm', ['pack', spec, '--silent', '--ignore-scripts'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const name = packed.trim().split('\n').at(-1);
    if (!name) throw new Error(`npm pack ${spec} named no file`);
    const wanted = ['package.json', ...paths].map((path) => `package/${path}`);
    const found = untar(gunzipSync(readFileSync(join(folder, name))), new Set(wanted));
    const [manifest = '', ...files] = wanted.map((path) => {
      const text = found.get(path);
      if (text === undefined) throw new Error(`${spec} has no ${path}`);
      return text;
    });
    const packaged = JSON.parse(manifest) as { name?: unknown; version?: unknown };
    if (packaged.name !== source.package || packaged.version !== source.version)
      throw new Error(`${spec} came as ${packaged.name}@${packaged.version}`);
    return files;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const BLOCK = 512;

/** Extracts files from a tar archive: each is a block with its name and its size in octal, followed by its content. */
function untar(archive: Buffer, wanted: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>();
  const text = (from: number, to: number) => archive.toString('utf8', from, to).replace(/\0.*$/s, '');
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0; ) {
    const name = text(at, at + 100);
    const size = Number.parseInt(text(at + 124, at + 136), 8);
    if (!Number.isSafeInteger(size)) throw new Error(`The archive breaks off after ${found.size} files`);
    const content = at + BLOCK;
    if (wanted.has(name)) found.set(name, archive.toString('utf8', content, content + size));
    at = content + Math.ceil(size / BLOCK) * BLOCK;
  }
  return found;
}

/** @throws if a schema has a key that would be silently dropped: a dropped fact is a check that passes */
export function understood(where: string, schema: object, keys: readonly string[]): void {
  const known = new Set<string>([...PLAIN, ...PROSE, ...keys]);
  const unknown = Object.keys(schema).filter((key) => !known.has(key));
  if (unknown.length > 0) throw new Error(`${where}: ${unknown.join(', ')} is not understood`);
}

export const isProse = (key: string): boolean => PROSE.has(key);

export function plainFacts(schema: Plain): Plain {
  const facts = PLAIN.flatMap((key) => {
    const value = key === 'enum' ? schema.enum && [...schema.enum].sort(order) : schema[key];
    return value === undefined || value === false ? [] : [[key, value] as const];
  });
  return Object.fromEntries(facts);
}

/** Compares by code unit, which is the same on every machine. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => order(a, b)));
}

/** JSON with one line for each value that fits on a line, so that a change to the contract is a change of one line. */
export function print(value: unknown, indent = ''): string {
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
