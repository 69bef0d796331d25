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

/** On a narrower terminal nothing fits. */
const MIN_WIDTH = 40;

/** Colour on a terminal only, and never where NO_COLOR is set (https://no-color.org). */
export function paintFor(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Paint {
  if (!stream.isTTY || environment.NO_COLOR || environment.TERM === 'dumb') return unpainted;
  // Which streams and variables Node.js looks at by itself depends on its version.
  return (tone, text) => styleText(FORMATS[tone], text, { validateStream: false });
}

/** Columns of a terminal; undefined where there is none, and nothing is wrapped. */
export function widthOf({ isTTY, columns }: NodeJS.WriteStream): number | undefined {
  // A terminal that does not know its width says 0.
  return isTTY ? Math.max(MIN_WIDTH, columns || 80) : undefined;
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
