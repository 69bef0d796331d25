import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { MAX_FILE_BYTES } from '../io/read-text.ts';
import { type Paint, type Tone, unpainted } from '../report/paint.ts';

const FORMATS: Readonly<Record<Tone, Parameters<typeof styleText>[0]>> = {
  create: 'green',
  update: 'yellow',
  delete: 'red',
  strong: 'bold',
  faint: 'dim',
  bad: ['bold', 'red'],
  warn: 'yellow',
  good: 'green',
};

/** On a narrower terminal nothing fits, and longer lines are hard to read. */
const [MIN_WIDTH, MAX_WIDTH] = [60, 200];

/** The values of FORCE_COLOR that ask Node.js for colours; all others ask for none. */
const FORCED: readonly string[] = ['', '1', '2', '3', 'true'];

/** Never where NO_COLOR is set (https://no-color.org), else as FORCE_COLOR says, else on a terminal only. */
function hasColours(stream: NodeJS.WriteStream, { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCED.includes(FORCE_COLOR);
  return stream.isTTY && TERM !== 'dumb';
}

/** Colours for a stream, or none. */
export function paintFor(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Paint {
  if (!hasColours(stream, environment)) return unpainted;
  // Which streams and variables Node.js looks at by itself depends on its version.
  return (tone, text) => styleText(FORMATS[tone], text, { validateStream: false });
}

/** Columns of a terminal; undefined where there is none, and nothing is wrapped. */
export function widthOf({ isTTY, columns }: NodeJS.WriteStream): number | undefined {
  // A terminal that does not know its width says 0.
  return isTTY ? Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, columns || 80)) : undefined;
}

/** The file's lines as its places count them, for the caret under a problem; undefined where it cannot be read. */
export function sourceLines(file: string, folder: string): readonly string[] | undefined {
  try {
    const text = readFileSync(resolve(folder, file), 'utf8');
    return text.length > MAX_FILE_BYTES ? undefined : text.replace(/^\uFEFF/, '').split(/\r?\n/);
  } catch {
    return undefined;
  }
}
