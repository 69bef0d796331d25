import { parseArgs } from 'node:util';
import { combinedOptions, duplicateOption, optionOfOtherCommand } from '../messages/arguments.ts';
import type { Problem } from '../problem.ts';
import { nearest } from '../text/near.ts';
import { type Command, OPTIONS, type OptionName, optionNamed, takes } from './options.ts';

function tokensOf(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, strict: false, allowPositionals: true, tokens: true })
    .tokens;
}

/** The positional arguments. Those right after `--only KEY` are further keys, as in `plan --only acme-en acme-de`. */
export function wordsOf(args: readonly string[]): { words: string[]; keys: string[] } {
  const words: string[] = [];
  const keys: string[] = [];
  let isList = false;
  for (const token of tokensOf(args)) {
    if (token.kind !== 'positional') isList = token.kind === 'option' && token.name === 'only';
    else if (isList && words.length > 0) keys.push(token.value);
    else words.push(token.value);
  }
  return { words, keys };
}

/** The option that a word probably means, preferably one of the command. */
export function nearOption(word: string, command: Command | undefined): string | undefined {
  const names = Object.keys(OPTIONS) as OptionName[];
  const taken = command === undefined ? [] : names.filter((name) => takes(command, name));
  return nearest(word, taken) ?? nearest(word, names);
}

/**
 * Known options that are wrong here: not valid for the command, given twice, or not to be combined with another one.
 * None is ever ignored, because somebody may rely on it.
 *
 * @param command undefined if it is unknown, too
 */
export function wrongOptions(args: readonly string[], command: Command | undefined): Problem[] {
  const given = new Map<OptionName, string>();
  const problems: Problem[] = [];
  for (const token of tokensOf(args)) {
    if (token.kind !== 'option') continue;
    const name = token.name as OptionName;
    const { type, multiple, commands = [] } = optionNamed(name) ?? {};
    if (given.has(name)) {
      if (type === 'string' && multiple !== true) problems.push(duplicateOption(token.rawName));
      continue;
    }
    given.set(name, token.rawName);
    if (command !== undefined && !takes(command, name))
      problems.push(optionOfOtherCommand(token.rawName, command, commands));
  }
  return [...problems, ...excluded(given)];
}

function excluded(given: ReadonlyMap<OptionName, string>): Problem[] {
  return [...given].flatMap(([name, rawName]) => {
    const { excludes = [] } = optionNamed(name) ?? {};
    return excludes.flatMap((other) => {
      const rawOther = given.get(other as OptionName);
      return rawOther === undefined ? [] : [combinedOptions(rawName, rawOther)];
    });
  });
}
