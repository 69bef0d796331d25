import { type Problem, problem, warning } from '../problem.ts';
import { nameInput, perStyle } from '../text/input-style.ts';
import { count, firstOf, quote } from '../text/quote.ts';

export const environmentOfNewFile = (environment: string): Problem =>
  problem(
    'FA130',
    `A new file cannot be written for the environment ${quote(environment)}`,
    `Remove ${nameInput('environment')}${perStyle({ workflow: '', command: ', or add to a file that has the environment with --merge' })}.`,
  );

/** @param path of the mapping that is not a block, as `addresses` */
export const unextendableMapping = (path: string): Problem =>
  problem(
    'FA152',
    `\`${path}\` is written in braces or as an alias, so no entries can be added to it`,
    'Write it as a block, with an indented line for each key.',
  );

/** An address that gets no entry. */
export interface LeftOutAddress {
  readonly sid: string;
  /** What it is known by besides its SID. */
  readonly name: string;
}

/** @param endsUnlisted whether the file takes addresses out of service for being unlisted */
export const addressLeftOut = ({ sid, name }: LeftOutAddress, why: string, endsUnlisted: boolean): Problem =>
  warning(
    'FA250',
    `${quote(name)} (${sid}) is left out: ${why}`,
    endsUnlisted
      ? 'Add it to `ignore` before the next apply: `unlisted` would take it out of service.'
      : `The live address stays unchanged. To list it, change it in Twilio and export again${perStyle({ workflow: '', command: ' with --merge' })}.`,
  );

/** @param part what the variable stands for, as `query value "key"` */
export const variableOfWebhook = (key: string, name: string, part: string): Problem =>
  warning(
    'FA251',
    `${key} needs the environment variable ${name} for the ${part} of its webhook`,
    `Store the live value as a secret, and pass it to the step with \`env: { ${name}: … }\`.`,
  );

export const unwrittenSchema = (file: string, why: string): Problem =>
  warning(
    'FA252',
    `Could not write the schema for editors to ${file}: ${why}`,
    'Copy it there, or remove the first line of the addresses file.',
  );

export const addressesOutOfScope = (names: readonly string[]): Problem =>
  warning(
    'FA255',
    `${addressesAre(names)} out of the file's \`scope\`, and not added: ${quoted(names)}`,
    `Add ${their(names)} to \`scope\` and export again, or leave ${names.length === 1 ? 'it' : 'them'} to another file.`,
  );

export const addressesIgnored = (names: readonly string[]): Problem =>
  warning(
    'FA255',
    `${addressesAre(names)} under \`ignore\` in the file, and not added: ${quoted(names)}`,
    `Remove ${their(names)} from \`ignore\`, and export again.`,
  );

export const entriesDiffer = (keys: readonly string[]): Problem =>
  warning(
    'FA256',
    `${count(keys.length, 'entry differs from its live address', 'entries differ from their live addresses')}, and --merge changes no entry: ${firstOf(keys, MAX_NAMED)}`,
    `Run \`flex-addresses plan\` to see the differences, and \`flex-addresses ${keys.length > MAX_NAMED ? 'accept' : `accept ${keys.join(' ')}`}\` to write the live values into the file.`,
  );

const MAX_NAMED = 5;

const addressesAre = ({ length }: readonly string[]): string =>
  count(length, 'live address is', 'live addresses are');
const their = ({ length }: readonly string[]): string => (length === 1 ? 'its name' : 'their names');

const quoted = (names: readonly string[]): string =>
  firstOf(
    names.map((name) => quote(name)),
    MAX_NAMED,
  );
