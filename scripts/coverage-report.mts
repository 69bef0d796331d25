// What was counted, as text: a table by folder, then each line with something that no test reaches.
import type { CoverageMap, FileCoverage } from '@vitest/istanbul-lib-coverage';

/** @param source the text of a file */
export function report(coverage: CoverageMap, source: (path: string) => string): string {
  const files = coverage.files().map((path) => coverage.fileCoverageFor(path));
  const folders = Map.groupBy(files, ({ path }) => path.split('/').slice(0, -1).slice(0, 2).join('/'));
  const rows = [...folders]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, own]) => row(`\`${name}\``, own));
  const table = ['| folder | lines | branches |', '| --- | --- | --- |', ...rows, row('all', files)];
  return [...table, '', 'Not covered:', '', ...files.flatMap((file) => uncovered(file, source))].join('\n');
}

function row(name: string, files: readonly FileCoverage[]): string {
  const summaries = files.map((file) => file.toSummary());
  const share = (of: 'lines' | 'branches') => {
    const [covered, total] = [
      sum(summaries.map((one) => one[of].covered)),
      sum(summaries.map((one) => one[of].total)),
    ];
    // Rounded down: 100% is all of them.
    return total === 0 ? '' : `${(Math.floor((covered / total) * 1000) / 10).toFixed(1)}% of ${total}`;
  };
  return `| ${name} | ${share('lines')} | ${share('branches')} |`;
}

/** `path:line: kinds | the line`: an `if` is named by the way that is never taken, 1 or 2. */
function uncovered({ path, data }: FileCoverage, source: (path: string) => string): string[] {
  const found: { line: number; kind: string }[] = [];
  for (const [id, count] of Object.entries(data.s))
    if (count === 0) found.push({ line: data.statementMap[id]?.start.line ?? 0, kind: 'statement' });
  for (const [id, counts] of Object.entries(data.b)) {
    const { type, loc, locations } = data.branchMap[id] ?? {};
    for (const [way, count] of counts.entries()) {
      const line = locations?.[way]?.start.line ?? loc?.start.line ?? 0;
      if (count === 0) found.push({ line, kind: `${type} ${way + 1}` });
    }
  }
  const lines = source(path).split('\n');
  return [...Map.groupBy(found, ({ line }) => line)]
    .sort(([a], [b]) => a - b)
    .map(([line, its]) => {
      const kinds = [...new Set(its.map(({ kind }) => kind))].join(', ');
      return `${path}:${line}: ${kinds} | ${lines[line - 1]?.trim()}`;
    });
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
