// Puts docs/problems.md and docs/runbook.md into a module, so that `explain` works wherever dist/ is.
import { readFileSync, writeFileSync } from 'node:fs';

/** Markdown of a sentence as plain text: links and emphasis go, code stays as it is. */
function plain(markdown: string): string {
  return markdown
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith('`')
        ? part
        : part
            .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
            .replace(/<(https:[^>]*)>/g, '$1')
            .replace(/\*\*([^*]*)\*\*/g, '$1')
            .replace(/(?<!\w)_([^_]+)_(?!\w)/g, '"$1"'),
    )
    .join('');
}

/** A paragraph or item as one line: the terminal wraps it. */
function lineOf(block: string): string {
  // Code has no line breaks, and no markup of ours goes over one but emphasis.
  return plain(block.trim().replace(/\s*\n\s*/g, ' '));
}

const sections = new Map(
  readFileSync('docs/runbook.md', 'utf8')
    .split(/^(?=#{2,3} )/m)
    .flatMap((section): [string, string[]][] => {
      const [, code, text = ''] = /^### (FA\d{3})\n([\s\S]*)$/.exec(section) ?? [];
      const blocks = text.trim().split(/\n\n+|\n(?=- )/);
      return code === undefined ? [] : [[code, blocks.map(lineOf)]];
    }),
);

const explanations = readFileSync('docs/problems.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| FA\d{3} \|/.test(line))
  .map((line) => {
    const cells = line.split(/(?<!\\)\|/).slice(1, -1);
    const [code = '', severity, meaning, remedy] = cells.map((cell) => lineOf(cell.replaceAll('\\|', '|')));
    return { code, severity, meaning, remedy, runbook: sections.get(code) ?? [] };
  });

writeFileSync(
  'src/cli/explanations.generated.js',
  `export const EXPLANATIONS = ${JSON.stringify(explanations, null, 2)};\n`,
);
