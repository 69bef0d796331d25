import { parseArgs } from 'node:util';
import type { MigrateOptions, RunOptions } from '../commands/options.ts';
import { mapInputs, parseApi, parseMaxDeletes, parseTwilio } from '../commands/parse-options.ts';
import { pathFrom } from '../io/path.ts';
import {
  combinedOptions,
  invalidPort,
  missingCommand,
  missingKeys,
  optionWithoutValue,
  optionWithValue,
  standardInputForCommand,
  standardInputToValidate,
  standardOutputForReport,
  unexpectedArguments,
  unknownCommand,
  unknownOption,
} from '../messages/arguments.ts';
import { allOf, type Problem, ProblemError, stop } from '../problem.ts';
import type { TwilioOptions } from '../twilio/account.ts';
import { parseOperand, takesOperand } from './operand.ts';
import { COMMANDS, type Command, OPTIONS, optionNamed } from './options.ts';
import { nearOption, wordsOf, wrongOptions } from './wrong-options.ts';

/** The options by their names on the command line. */
export interface Arguments extends Readonly<Omit<ReturnType<typeof parse>, 'port' | 'only'>> {
  readonly command: Command | 'help' | 'version';
  /** For `help`: the command to explain. */
  readonly about: Command | undefined;
  readonly port: number;
  /** Keys; empty for all entries. */
  readonly only: readonly string[];
  /** The operand of `show` and `explain`. */
  readonly operand: string | undefined;
  /** The files that `validate` checks, if there are several. */
  readonly files: readonly string[] | undefined;
}

/** @throws ProblemError with every wrong option, argument or command, and the nearest valid one */
export function parseArguments(args: readonly string[]): Arguments {
  const values = parse(args);
  const { words, keys } = wordsOf(args);
  const isHelp = values.help === true || words[0] === 'help' || args.length === 0;
  const [word, ...rest] = isHelp && words[0] === 'help' ? words.slice(1) : words;
  const about = COMMANDS.find((name) => name === word);
  const isList = about === 'validate' && !isHelp;
  const takesKeys = about === 'accept' && !isHelp;
  const [command, port, only, operand] = allOf(
    () => commandOf(word, isHelp, values.version === true),
    () => parsePort(values.port ?? '4010'),
    () => (takesKeys ? parseKeys(rest, [], word) : parseKeys(values.only, keys)),
    () => (isHelp ? undefined : parseOperand(about, rest)),
    () => {
      if (isList) return checkFiles(rest);
      // The arguments of an unknown command are unknown, too.
      if (about === undefined && !isHelp) return;
      return checkRest(takesKeys || takesOperand(about) ? [] : rest, about);
    },
    // Help ignores all other options.
    () => (isHelp ? undefined : checkOptions(args, about)),
    () => (isHelp ? undefined : checkOutput(values, about)),
  );
  const [file, ...more] = isList ? [values.file ?? [], rest].flat() : [values.file ?? []].flat();
  const files = more.length === 0 ? undefined : [file ?? '', ...more];
  return { ...values, ...(file !== undefined && { file }), command, about, port, only, operand, files };
}

function checkFiles(files: readonly string[]): void {
  if (files.includes(STANDARD_OUTPUT)) throw stop(standardInputToValidate());
}

function checkRest(rest: readonly string[], command: Command | undefined): void {
  const [first] = rest;
  if (first === undefined) return;
  throw stop(unexpectedArguments(rest, nearOption(first, command)));
}

function checkOptions(args: readonly string[], command: Command | undefined): void {
  const problems = wrongOptions(args, command);
  if (problems.length > 0) throw new ProblemError(problems);
}

/** The file name for standard output, which cannot be read, extended or overwritten. */
const STANDARD_OUTPUT = '-';

function checkOutput(values: ReturnType<typeof parse>, command: Command | undefined): void {
  if (values.output === STANDARD_OUTPUT) throw stop(standardOutputForReport());
  if (values.file !== STANDARD_OUTPUT || command === undefined) return;
  const other = (['merge', 'force', 'json'] as const).find((name) => values[name] === true);
  if (command === 'export' && other === undefined) return;
  throw stop(command === 'export' ? combinedOptions('-f -', `--${other}`) : standardInputForCommand(command));
}

function parse(args: readonly string[]) {
  const short = args.flatMap((arg) => longWithOneHyphen(arg));
  // Node would read such an argument as something else.
  if (short.length > 0) throw new ProblemError(short);
  // Node reports only the first one.
  const problems = malformedOptions(args);
  if (problems.length > 0) throw new ProblemError(problems);
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true }).values;
}

/** `-json`: it would be read as four short options, and `-file x` as `-f ile`. */
function longWithOneHyphen(arg: string): Problem[] {
  const name = /^-([a-z][a-z-]+)(?:=|$)/.exec(arg)?.[1];
  if (name === undefined || optionNamed(name) === undefined) return [];
  return [unknownOption(`-${name}`, name)];
}

function malformedOptions(args: readonly string[]): Problem[] {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const [word] = wordsOf(args).words;
  const command = COMMANDS.find((name) => name === word);
  return tokens.flatMap((token): Problem[] => {
    if (token.kind !== 'option') return [];
    const { name, rawName, value, inlineValue } = token;
    const option = optionNamed(name);
    if (option === undefined) return [unknownOption(rawName, nearOption(name, command))];
    const isOption = inlineValue === false && value !== undefined && /^-./.test(value);
    const isWrong = option.type === 'string' ? value === undefined || isOption : value !== undefined;
    if (!isWrong) return [];
    return [
      option.value === undefined ? optionWithValue(rawName) : optionWithoutValue(rawName, option.value),
    ];
  });
}

function commandOf(word: string | undefined, help: boolean, version: boolean): Arguments['command'] {
  if (version) return 'version';
  const command = COMMANDS.find((candidate) => candidate === word);
  if (help && (word === undefined || command !== undefined)) return 'help';
  if (command !== undefined) return command;
  throw stop(word === undefined ? missingCommand(COMMANDS) : unknownCommand(word, COMMANDS));
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw stop(invalidPort(text));
}

/** An empty list must not mean all entries. */
function parseKeys(given: readonly string[] = [], more: readonly string[], what = '--only'): string[] {
  const keys = [...(given ?? []), ...more].flatMap((text) => text.split(',')).map((key) => key.trim());
  const named = keys.filter((key) => key !== '');
  if (given.length > 0 && named.length === 0) throw stop(missingKeys(what));
  return [...new Set(named)];
}

const CREDENTIALS = {
  account: 'TWILIO_ACCOUNT_SID',
  token: 'TWILIO_AUTH_TOKEN',
  key: 'TWILIO_API_KEY',
  secret: 'TWILIO_API_SECRET',
} as const;

/** The credentials and hosts from the environment. @throws ProblemError with every wrong variable and option */
export function twilioFromEnvironment(args: Arguments, environment: NodeJS.ProcessEnv): TwilioOptions {
  // A value that a shell read from a Windows file (`$(cat token)`) ends with a carriage return.
  const given = mapInputs(CREDENTIALS, (name) => environment[name]?.trim() ?? '');
  // If both are set, the API key is meant: other tools may use the auth token of the account.
  const byKey = given.key !== '' || given.secret !== '';
  return parseTwilio(byKey ? { ...given, token: '' } : given, {
    region: args.region ?? (environment.TWILIO_REGION?.trim() || undefined),
    edge: args.edge ?? (environment.TWILIO_EDGE?.trim() || undefined),
    apiUrl: args['api-url'],
  });
}

/** The same for a command that continues without credentials: missing ones are not a problem, and wrong ones do not stop it. */
export function twilioIfGiven(
  args: Arguments,
  environment: NodeJS.ProcessEnv,
): { readonly twilio: TwilioOptions | undefined; readonly problems: readonly Problem[] } {
  const isGiven = Object.values(CREDENTIALS).some((name) => (environment[name]?.trim() ?? '') !== '');
  if (!isGiven && args['api-url'] === undefined) return { twilio: undefined, problems: [] };
  try {
    return { twilio: twilioFromEnvironment(args, environment), problems: [] };
  } catch (error) {
    if (error instanceof ProblemError) return { twilio: undefined, problems: error.problems };
    throw error;
  }
}

/** @param environment the values of `${NAME}`. @throws ProblemError */
export function toRunOptions(
  args: Arguments,
  folder: string,
  environment: NodeJS.ProcessEnv,
): Omit<RunOptions, 'mode' | 'twilio'> & { readonly migrating: MigrateOptions } {
  const files = [...new Set(args.files?.map((file) => pathFrom(folder, file)))];
  return {
    file: pathFrom(folder, args.file ?? 'addresses.yaml'),
    files: files.length > 1 ? files : undefined,
    folder,
    confined: false,
    environment: args.environment,
    variables: environment,
    missingVariables: 'error',
    maxDeletes: parseMaxDeletes(args['max-deletes'] ?? '20%'),
    approvedPlanId: args['approved-plan-id']?.trim().toLowerCase(),
    only: args.only,
    detailedExitCode: args['detailed-exitcode'] ?? false,
    exporting: {
      api: parseApi(args.api ?? 'flex-flows'),
      force: args.force ?? false,
      merge: args.merge ?? false,
      scope: args.scope ?? [],
      ignore: args.ignore ?? [],
      toOutput: args.file === STANDARD_OUTPUT,
    },
    migrating: {
      output: pathFrom(folder, args.output ?? 'addresses.conversations.yaml'),
      force: args.force ?? false,
      problems: [],
    },
    shown: args.operand,
    isWatched: true,
    judgesDrift: true,
  };
}
