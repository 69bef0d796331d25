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

/** Nothing fits a narrower terminal, and longer lines are hard to read. */
const [MIN_WIDTH, MAX_WIDTH] = [60, 200];

/** The values of FORCE_COLOR that turn colours on in Node.js; all others turn them off. */
const FORCED: readonly string[] = ['', '1', '2', '3', 'true'];

/** Off with NO_COLOR (https://no-color.org), else as FORCE_COLOR sets it, else only on a terminal. */
function hasColours(stream: NodeJS.WriteStream, { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCED.includes(FORCE_COLOR);
  return stream.isTTY && TERM !== 'dumb';
}

/** Colours for a stream, or none. */
export function paintFor(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Paint {
  if (!hasColours(stream, environment)) return unpainted;
  // The streams and variables that Node.js checks by itself depend on its version.
  return (tone, text) => styleText(FORMATS[tone], text, { validateStream: false });
}

/** Columns of a terminal; undefined without one, where nothing is wrapped. */
export function widthOf({ isTTY, columns }: NodeJS.WriteStream): number | undefined {
  // A terminal that does not know its width has 0 columns.
  return isTTY ? Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, columns || 80)) : undefined;
}

/** The lines of the file, for the excerpt under a problem; undefined if it cannot be read. */
export function sourceLines(file: string, folder: string): readonly string[] | undefined {
  try {
    const text = readFileSync(resolve(folder, file), 'utf8');
    return text.length > MAX_FILE_BYTES ? undefined : text.replace(/^\uFEFF/, '').split(/\r?\n/);
  } catch {
    return undefined;
  }
}
