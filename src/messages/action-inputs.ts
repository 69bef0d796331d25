import { type Problem, problem } from '../problem.ts';
import { nearest } from '../text/near.ts';
import { either, quote } from '../text/quote.ts';

export const unknownMode = (mode: string, modes: readonly string[]): Problem => {
  const near = nearest(mode, modes);
  return problem(
    'FA001',
    `Input \`mode\` must be ${either(modes)}, not ${quote(mode)}`,
    near === undefined ? 'Use one of these modes.' : `Did you mean ${quote(near)}?`,
  );
};

export const invalidInput = (name: string, value: string, values: readonly string[]): Problem =>
  problem('FA003', `Invalid value ${quote(value)} for input \`${name}\``, oneOf(values, value));

export const fileIsStandardOutput = (): Problem =>
  problem('FA003', 'Invalid value "-" for input `file`', 'Use a file name, for example addresses.yaml.');

export const severalFiles = (): Problem =>
  problem(
    'FA003',
    'Input `file` lists several files, and only `mode: validate` accepts more than one',
    'Use a step for each file.',
  );

export const apiOnlyForExport = (api: string): Problem =>
  problem(
    'FA003',
    'Input `api` is only valid for `mode: export`',
    `Remove it, and add \`api: ${api}\` to the top of the file.`,
  );

/** @param near the input that is probably meant */
export const unknownInput = (name: string, near: string): Problem =>
  problem('FA003', unknown(name), `Did you mean \`${near}\`?`);

export const dryRunInput = (name: string): Problem =>
  problem(
    'FA003',
    unknown(name),
    'Use `mode: plan` to see what an apply would change. It writes nothing to Twilio.',
  );

export const commandLineInput = (name: string): Problem =>
  problem('FA003', unknown(name), `Remove it: only the command line has \`--${name}\`.`);

const unknown = (name: string): string => `Unknown input ${quote(name)}`;

/** What to use in place of a word that is none of these. */
function oneOf(words: readonly string[], written: string): string {
  const near = nearest(written, words);
  return near === undefined ? `Use ${either(words)}.` : `Did you mean ${quote(near)}?`;
}
