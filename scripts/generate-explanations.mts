// Writes docs/problems.md and docs/runbook.md into a module, so that `explain` works wherever dist/ is.
import { readFileSync, writeFileSync } from 'node:fs';

/** Markdown of a sentence as plain text: drops links and emphasis, and keeps code. */
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

/** A paragraph or list item on one line: the terminal wraps it. */
function lineOf(block: string): string {
  // Code spans have no line breaks, and no other markup of ours but emphasis spans lines.
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

/** The section of a code: `_Error._ meaning`, lines of an example, `> message`, `**Fix:** fix`. */
const SECTION =
  /^_([^_]+)\._ (.*)\n\n(?:Example:(?: (.*))?|```\w+\n([\s\S]*?)\n```)\n\n(?:> (`+) ?(.*?) ?\5\n\n)?\*\*Fix:\*\* (.*)$/;

const explanations = readFileSync('docs/problems.md', 'utf8')
  .split(/^### (?=FA\d{3}$)/m)
  .slice(1)
  .map((section) => {
    const code = section.slice(0, 5);
    const body = section
      .slice(5)
      .replace(/^## .*$/m, '')
      .trim();
    const found = SECTION.exec(body);
    if (found === null) throw new Error(`The section ${code} of docs/problems.md cannot be read`);
    const [, severity = '', meaning = '', sentence = '', lines = '', , message = '', fix = ''] = found;
    return {
      code,
      severity: severity.toLowerCase(),
      meaning: plain(meaning),
      example: lines === '' ? [plain(sentence)] : lines.split('\n'),
      message,
      fix: plain(fix),
      runbook: sections.get(code) ?? [],
    };
  });

writeFileSync(
  'src/cli/explanations.generated.js',
  `export const EXPLANATIONS = ${JSON.stringify(explanations, null, 2)};\n`,
);
