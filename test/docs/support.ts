import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, parseDocument } from 'yaml';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Every page of documentation, by its path in the repository. */
export const PAGES = globSync(['*.md', 'docs/*.md', 'examples/*.md'], { cwd: ROOT }).sort();

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export interface Block {
  readonly page: string;
  /** The line on which its text begins, counted from 1. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

/** The fenced code blocks of a page, without the indentation of their fence. */
export function blocks(page: string): Block[] {
  const text = read(page);
  return [...text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^\1```$/gm)].map((found) => {
    const [, indent = '', language = '', body = ''] = found;
    const lines = body.split('\n').map((line) => line.slice(indent.length));
    return {
      page,
      line: text.slice(0, found.index).split('\n').length + 1,
      language,
      text: lines.join('\n'),
    };
  });
}

export function yamlBlocks(): Block[] {
  return PAGES.flatMap(blocks).filter(({ language }) => language === 'yaml');
}

/**
 * The rows of the tables under a heading, cell by cell, without table headers; up to the next heading of that level.
 */
export function rows(page: string, heading: string): string[][] {
  const text = read(page);
  const from = text.indexOf(`\n${heading}\n`);
  if (from === -1) throw new Error(`${page} has no heading ${heading}`);
  const level = /^#+/.exec(heading)?.[0] ?? '';
  const rest = text.slice(from + heading.length + 1);
  const next = rest.search(new RegExp(`^#{1,${level.length}} `, 'm'));
  const lines = (next === -1 ? rest : rest.slice(0, next)).split('\n');
  return lines
    .filter((line, index) => line.startsWith('|') && !line.startsWith('|---') && !isHead(lines, index))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

function isHead(lines: readonly string[], index: number): boolean {
  return lines[index + 1]?.startsWith('|---') ?? false;
}

/** `code` → code; anything else is unchanged. */
export function uncode(cell: string): string {
  return /^`([^`]*)`$/.exec(cell)?.[1] ?? cell;
}

interface Declared {
  readonly description: string;
  readonly default?: string;
}

/** The declarations in action.yml. */
export function declared(): {
  inputs: Readonly<Record<string, Declared>>;
  outputs: Readonly<Record<string, Declared>>;
} {
  return parse(read('action.yml')) as ReturnType<typeof declared>;
}

/** The text as data; fails if it is not valid YAML. */
export function yaml(text: string): unknown {
  const document = parseDocument(text, { strict: true });
  const faults = [...document.errors, ...document.warnings].map(({ message }) => message);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return document.toJS() as unknown;
}
