import { basename, extname } from 'node:path';
import type { ListingOptions } from '../commands/options.ts';
import { pathFrom } from '../io/path.ts';
import { unclearFormat, unknownFormat } from '../messages/arguments.ts';
import { stop } from '../problem.ts';
import { FORMATS, type SidsFormat } from '../report/sids-file.ts';
import type { Arguments } from './arguments.ts';

const BY_EXTENSION: ReadonlyMap<string, SidsFormat> = new Map([
  ['.json', 'json'],
  ['.env', 'env'],
  ['.ts', 'ts'],
  ['.mts', 'ts'],
  ['.cts', 'ts'],
]);

/** The options of `sids`. @throws ProblemError */
export function parseListing(args: Arguments, folder: string): ListingOptions {
  const { output, check, force = false } = args;
  const path = (file: string | undefined) => (file === undefined ? undefined : pathFrom(folder, file));
  return {
    format: args.format === undefined ? formatOfFile(output ?? check) : formatNamed(args.format),
    output: path(output),
    check: path(check),
    force,
  };
}

function formatNamed(word: string): SidsFormat {
  const found = FORMATS.find((format) => format === word);
  if (found !== undefined) return found;
  throw stop(unknownFormat(word, FORMATS));
}

function formatOfFile(file: string | undefined): SidsFormat {
  if (file === undefined) return 'json';
  // `.env`, `.env.production` and `chat.env`.
  if (/^\.env(\.|$)/.test(basename(file))) return 'env';
  const found = BY_EXTENSION.get(extname(file).toLowerCase());
  if (found !== undefined) return found;
  throw stop(unclearFormat(file, FORMATS));
}
