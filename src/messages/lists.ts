import { type Problem, problem, warning } from '../problem.ts';
import { quote } from '../text/quote.ts';

export const loneBackslash = (pattern: string): Problem =>
  problem(
    'FA113',
    `Pattern ${quote(pattern)} ends with a single backslash`,
    'Write \\\\ for a backslash, or remove it.',
  );

export const tooLongPattern = (list: string, limit: number): Problem =>
  problem('FA113', `A pattern in \`${list}\` is longer than ${limit} characters`, 'Shorten it with `*`.');

export const tooManyPatterns = (list: string, limit: number): Problem =>
  problem(
    'FA113',
    `\`${list}\` has more than ${limit} patterns with wildcards`,
    'Combine several of them into one pattern, or list the names without `*` and `?`.',
  );

export const removedTwice = (value: string): Problem =>
  warning('FA113', `Duplicate value ${quote(value)} under \`removed\``, 'Remove one of the two.');

export const ignoredName = (key: string, name: string, pattern: string, line: number): Problem =>
  problem(
    'FA124',
    `${key} is ignored: its name ${quote(name)} matches ${quote(pattern)} (line ${line})`,
    'Narrow the pattern under `ignore`, or remove the entry.',
  );

export const ignoredSid = (key: string, sid: string, line: number): Problem =>
  problem(
    'FA124',
    `${key} is ignored: its SID ${sid} is listed under \`ignore\` (line ${line})`,
    'Remove the SID from `ignore`, or remove the entry.',
  );

export const removedEntry = (key: string, line: number): Problem =>
  problem(
    'FA125',
    `${key} is also listed under \`removed\` (line ${line})`,
    'Remove either the entry or that line.',
  );

export const entryOutOfScope = (key: string, name: string): Problem =>
  problem(
    'FA126',
    `${key} is out of scope: no pattern in \`scope\` matches its name ${quote(name)}`,
    'Add a pattern to `scope`, or move the entry to the file whose `scope` matches it.',
  );

/**
 * @param prefix of the SIDs of addresses
 * @param remedy where it is known what else the SID is of
 */
export const notAnAddress = (
  list: string,
  prefix: string,
  value: string,
  remedy: string | undefined,
): Problem =>
  problem(
    'FA128',
    `\`${list}\` takes names and SIDs of addresses (${prefix}…), not ${quote(value)}`,
    remedy ?? `Use ${prefix} and 32 hexadecimal digits, or the friendly name.`,
  );
