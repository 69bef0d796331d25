import { parseArgs } from 'node:util';
import type { ExportOptions, RunOptions } from '../commands/options.ts';
import { parseMaxDeletes, parseMode, parseTwilio } from '../commands/parse-options.ts';
import { pathFrom } from '../io/path.ts';
import { allOf, type Problem, ProblemError, stop } from '../problem.ts';
import { nearest } from '../text/near.ts';
import { either, quote } from '../text/quote.ts';
import type { TwilioOptions } from '../twilio/account.ts';

export const COMMANDS = ['validate', 'plan', 'apply', 'drift', 'export', 'pin', 'sandbox', 'demo'] as const;
export type Command = (typeof COMMANDS)[number];

export interface Arguments {
  readonly command: Command | 'help' | 'version';
  readonly file: string | undefined;
  readonly environment: string | undefined;
  readonly maxDeletes: string;
  readonly json: boolean;
  readonly yes: boolean;
  readonly sandbox: boolean;
  readonly detailedExitCode: boolean;
  readonly region: string | undefined;
  readonly edge: string | undefined;
  readonly apiUrl: string | undefined;
  readonly approvedPlanId: string | undefined;
  readonly port: number;
  readonly exporting: ExportOptions;
}

const OPTIONS = {
  file: { type: 'string', short: 'f' },
  environment: { type: 'string', short: 'e' },
  'max-deletes': { type: 'string' },
  json: { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
  sandbox: { type: 'boolean' },
  'detailed-exitcode': { type: 'boolean' },
  region: { type: 'string' },
  edge: { type: 'string' },
  'api-url': { type: 'string' },
  'approved-plan-id': { type: 'string' },
  port: { type: 'string' },
  force: { type: 'boolean' },
  merge: { type: 'boolean' },
  scope: { type: 'string', multiple: true },
  ignore: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const SEE_HELP = 'flex-addresses --help lists commands and options.';

/** @throws ProblemError that names every wrong option, word or command, and the near one */
export function parseArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const [word, ...rest] = positionals;
  const [command, port] = allOf(
    () => commandOf(word, values.help === true || args.length === 0, values.version === true),
    () => parsePort(values.port),
    () => noMore(rest),
  );
  return {
    command,
    file: values.file,
    environment: values.environment,
    maxDeletes: values['max-deletes'] ?? '20%',
    json: values.json ?? false,
    yes: values.yes ?? false,
    sandbox: values.sandbox ?? false,
    detailedExitCode: values['detailed-exitcode'] ?? false,
    region: values.region,
    edge: values.edge,
    apiUrl: values['api-url'],
    approvedPlanId: values['approved-plan-id'],
    port,
    exporting: {
      force: values.force ?? false,
      merge: values.merge ?? false,
      scope: values.scope ?? [],
      ignore: values.ignore ?? [],
    },
  };
}

function noMore(words: readonly string[]): void {
  if (words.length === 0) return;
  throw stop('FA003', `${quote(words.join(' '))} is one word too many`, `Name the file with -f. ${SEE_HELP}`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === undefined || !code.startsWith('ERR_PARSE_ARGS')) throw error;
    // Node stops at the first one.
    throw new ProblemError(wrongOptions(args));
  }
}

function wrongOptions(args: readonly string[]): Problem[] {
  const options: Readonly<Record<string, { type: 'string' | 'boolean' }>> = OPTIONS;
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  return tokens.flatMap((token): Problem[] => {
    if (token.kind !== 'option') return [];
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) {
      const near = nearest(name, Object.keys(OPTIONS));
      const remedy = near === undefined ? SEE_HELP : `Did you mean --${near}?`;
      return stop('FA003', `Unknown option ${quote(rawName)}`, remedy).problems.slice();
    }
    const isOption = inlineValue === false && value !== undefined && /^-./.test(value);
    const isWrong = option.type === 'string' ? value === undefined || isOption : value !== undefined;
    if (!isWrong) return [];
    const message = `Option ${quote(rawName)} has no value, or one that it does not take`;
    return stop('FA003', message, SEE_HELP).problems.slice();
  });
}

function commandOf(word: string | undefined, help: boolean, version: boolean): Arguments['command'] {
  if (version) return 'version';
  if (help || word === 'help') return 'help';
  if (word === undefined)
    throw stop('FA001', `There is no command: it must be ${either(COMMANDS)}`, SEE_HELP);
  const command = COMMANDS.find((candidate) => candidate === word);
  if (command !== undefined) return command;
  const near = nearest(word, COMMANDS);
  throw stop(
    'FA001',
    `There is no command ${quote(word)}: it must be ${either(COMMANDS)}`,
    near === undefined ? SEE_HELP : `Did you mean ${quote(near)}?`,
  );
}

function parsePort(text: string | undefined): number {
  if (text === undefined) return 4010;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw stop('FA003', `--port is ${quote(text)}`, 'Write a number up to 65535.');
}

const NAMES = {
  account: 'Environment variable TWILIO_ACCOUNT_SID',
  token: 'Environment variable TWILIO_AUTH_TOKEN',
  key: 'Environment variable TWILIO_API_KEY',
  secret: 'Environment variable TWILIO_API_SECRET',
} as const;

/** The credentials and hosts from the environment. @throws ProblemError that names every variable and option */
export function twilioFromEnvironment(args: Arguments, environment: NodeJS.ProcessEnv): TwilioOptions {
  const given = {
    account: environment.TWILIO_ACCOUNT_SID ?? '',
    token: environment.TWILIO_AUTH_TOKEN ?? '',
    key: environment.TWILIO_API_KEY ?? '',
    secret: environment.TWILIO_API_SECRET ?? '',
  };
  // Where a shell has both, the API key is meant: the auth token is the account's, and is there for other tools.
  const byKey = given.key !== '' && given.secret !== '';
  return parseTwilio(byKey ? { ...given, token: '' } : given, NAMES, {
    region: args.region ?? (environment.TWILIO_REGION || undefined),
    edge: args.edge ?? (environment.TWILIO_EDGE || undefined),
    apiUrl: args.apiUrl,
  });
}

/** @param environment what `${NAME}` is filled from. @throws ProblemError */
export function toRunOptions(
  args: Arguments,
  folder: string,
  environment: NodeJS.ProcessEnv,
  twilio: TwilioOptions | undefined,
): RunOptions {
  return {
    mode: parseMode(args.command, 'The command'),
    file: pathFrom(folder, args.file ?? 'addresses.yaml'),
    folder,
    confined: false,
    environment: args.environment,
    variables: environment,
    needVariables: true,
    twilio,
    maxDeletes: parseMaxDeletes(args.maxDeletes, '--max-deletes'),
    approvedPlanId: args.approvedPlanId,
    detailedExitCode: args.detailedExitCode,
    exporting: args.exporting,
    isWatched: true,
  };
}
