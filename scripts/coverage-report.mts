// Formats the coverage as text: a table by folder, then each line that the tests do not fully cover.
import type { CoverageMap, FileCoverage, Range } from '@vitest/istanbul-lib-coverage';

type Source = (path: string) => string;

/** A default for a value that is always present, which the compiler cannot know: `ways[word] ?? 0`. */
const FALLBACK = /^(?:\w+ = )?(?:''|0|1|\[\]|\[0, 0\]|\{\}|new \w+\(\))$/;

interface Gap {
  readonly line: number;
  /** `statement`, or a kind of branch and the number of the path that is never taken: 1 is the first of an `if`. */
  readonly kind: string;
  readonly isFallback: boolean;
}

export function report(coverage: CoverageMap, source: Source): string {
  const files = coverage.files().map((path) => {
    const file = coverage.fileCoverageFor(path);
    const lines = source(path).split('\n');
    return { path, file, lines, gaps: gapsOf(file, lines) };
  });
  type File = (typeof files)[number];
  const row = (name: string, own: readonly File[]) => {
    const cells = [
      share(own.map(({ file }) => file.toSummary().lines)),
      share(own.map(({ file }) => file.toSummary().branches)),
      own.flatMap(({ gaps }) => gaps).filter(({ isFallback }) => isFallback).length,
    ];
    return `| ${name} | ${cells.join(' | ')} |`;
  };
  const folders = Map.groupBy(files, ({ path }) => path.split('/').slice(0, -1).slice(0, 2).join('/'));
  return [
    '| folder | lines | branches | fallbacks never taken |',
    '| --- | --- | --- | --- |',
    ...[...folders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, own]) => row(`\`${name}\``, own)),
    row('all', files),
    '',
    'Not covered, but for fallbacks:',
    '',
    ...files.flatMap(({ path, lines, gaps }) => list(path, lines, gaps)),
  ].join('\n');
}

/** Rounded down, so that 100% means all of them. */
function share(counts: readonly { readonly covered: number; readonly total: number }[]): string {
  const total = counts.reduce((sum, one) => sum + one.total, 0);
  const covered = counts.reduce((sum, one) => sum + one.covered, 0);
  return total === 0 ? '' : `${(Math.floor((covered / total) * 1000) / 10).toFixed(1)}% of ${total}`;
}

function gapsOf({ data }: FileCoverage, lines: readonly string[]): Gap[] {
  const statements = Object.entries(data.s)
    .filter(([, count]) => count === 0)
    .map(([id]) => gap('statement', data.statementMap[id]));
  const branches = Object.entries(data.b).flatMap(([id, counts]) => {
    const { type, loc, locations } = data.branchMap[id] ?? {};
    return counts.flatMap((count, way) => {
      const own = locations?.[way];
      // An `if` without an `else` has no location for the missing branch.
      return count === 0 ? [gap(`${type} ${way + 1}`, own?.start?.line === undefined ? loc : own)] : [];
    });
  });
  return [...statements, ...branches];

  function gap(kind: string, at: Range | undefined): Gap {
    const { start = { line: 0, column: 0 }, end = start } = at ?? {};
    const text = start.line === end.line ? lines[start.line - 1]?.slice(start.column, end.column) : '';
    const isBranch = /^(?:binary-expr|default-arg)/.test(kind);
    return { line: start.line, kind, isFallback: isBranch && FALLBACK.test(text ?? '') };
  }
}

function list(path: string, lines: readonly string[], gaps: readonly Gap[]): string[] {
  const shown = gaps.filter(({ isFallback }) => !isFallback);
  return [...Map.groupBy(shown, ({ line }) => line)]
    .sort(([a], [b]) => a - b)
    .map(([line, its]) => {
      const kinds = [...new Set(its.map(({ kind }) => kind))].join(', ');
      return `${path}:${line}: ${kinds} | ${lines[line - 1]?.trim()}`;
    });
}
