// The page in docs/demo.png: what `demo` prints on a terminal.
import { execFileSync } from 'node:child_process';
import { plain, toHtml } from './ansi.mts';

/** Width of the terminal in columns. */
const COLUMNS = 124;
/**
 * Width of a character in whole pixels, so that each letter looks the same everywhere and the picture compresses
 * well.
 */
const CHARACTER = 7;
const LINE_HEIGHT = 17;
const PADDING = 16;
export const WIDTH = COLUMNS * CHARACTER + 2 * PADDING;
/** Makes the output streams look like a terminal: in a pipe, Node.js would print no colours. */
const TERMINAL = `for (const stream of [process.stdout, process.stderr])
  Object.assign(stream, { isTTY: true, columns: ${COLUMNS} });`;

/** What `demo` prints, with its colours. */
export function demoOutput(): string {
  const preload = `data:text/javascript,${encodeURIComponent(TERMINAL)}`;
  return execFileSync(process.execPath, ['--import', preload, 'dist/cli.js', 'demo'], {
    env: {},
    encoding: 'utf8',
  });
}

/** Replaces what differs between runs and between clones, so that every picture is the same. */
export function settled(output: string): string {
  return output
    .replace(/(127\.0\.0\.1:)\d+/, '$14010')
    .replace(/\S+(?=addresses\.example\.yaml\n)/, '')
    .replace(/(created\S*\s+.*?)FO[0-9a-f]{32}/, '$1FO…')
    .replace(/(flexFlowSid=)FO(?!5a4d)[0-9a-f]{32}/g, '$1FO…');
}

/** Number of lines on a terminal: a line that is too wide continues on the next one. */
const linesOf = (text: string) =>
  plain(text)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / COLUMNS)), 0);

/** The prompt and the output, as a reader sees them. */
const shown = (output: string) => `$ node dist/cli.js demo\n${output.trimEnd()}`;

/** Height of the picture in pixels. */
export const heightOf = (text: string) => linesOf(text.trimEnd()) * LINE_HEIGHT + 2 * PADDING;

export function demoPage(output: string): string {
  return `<!doctype html>
<meta charset="utf-8">
<style>
  body { margin: 0; background: #0d1117; }
  pre {
    margin: 0; padding: ${PADDING}px; width: ${COLUMNS * CHARACTER}px; color: #e6edf3;
    font: 12px/${LINE_HEIGHT}px "DejaVu Sans Mono", monospace; letter-spacing: calc(${CHARACTER}px - 1ch); white-space: pre-wrap; word-break: break-all;
  }
  .bold { font-weight: bold; }
  .faint { color: #8d96a0; }
  .red { color: #ff7b72; }
  .green { color: #56d364; }
  .yellow { color: #e3b341; }
</style>
<pre>${toHtml(shown(output))}</pre>
`;
}

/** The same as text, stored next to the picture so that a test can see when it is stale. */
export const demoText = (output: string) => `${plain(shown(output))}\n`;
