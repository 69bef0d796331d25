import { parseArgs } from 'node:util';
import type { RunOptions } from '../commands/options.ts';
import { mapInputs, parseMaxDeletes, parseTwilio } from '../commands/parse-options.ts';
import { pathFrom } from '../io/path.ts';
import { allOf, type Problem, ProblemError, problem, stop } from '../problem.ts';
import { MODES } from '../result.ts';
import { nearest } from '../text/near.ts';
import { either, quote } from '../text/quote.ts';
import type { TwilioOptions } from '../twilio/account.ts';

const COMMANDS = [...MODES, 'sandbox', 'demo'] as const;

const OPTIONS = {
  file: { type: 'string', short: 'f' },
  environment: { type: 'string', short: 'e' },
  'max-deletes': { type: 'string', default: '20%' },
  json: { type: 'boolean', default: false },
  yes: { type: 'boolean', short: 'y', default: false },
  sandbox: { type: 'boolean', default: false },
  'detailed-exitcode': { type: 'boolean', default: false },
  region: { type: 'string' },
  edge: { type: 'string' },
  'api-url': { type: 'string' },
  'approved-plan-id': { type: 'string' },
  port: { type: 'string', default: '4010' },
  force: { type: 'boolean', default: false },
  merge: { type: 'boolean', default: false },
  scope: { type: 'string', multiple: true, default: [] as string[] },
  ignore: { type: 'string', multiple: true, default: [] as string[] },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

/** The options by the names that they have on the command line. */
export interface Arguments extends Readonly<Omit<ReturnType<typeof parse>['values'], 'port'>> {
  readonly command: (typeof COMMANDS)[number] | 'help' | 'version';
  readonly port: number;
}

const SEE_HELP = 'flex-addresses --help lists commands and options.';

/** @throws ProblemError that names every wrong option, argument or command, and the near one */
export function parseArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const [word, ...rest] = positionals;
  const [command, port] = allOf(
    () => commandOf(word, values.help || args.length === 0, values.version),
    () => parsePort(values.port),
    () => checkRest(rest),
  );
  return { ...values, command, port };
}

function checkRest(rest: readonly string[]): void {
  if (rest.length === 0) return;
  throw stop('FA003', `${quote(rest.join(' '))} is one word too many`, `Name the file with -f. ${SEE_HELP}`);
}

function parse(args: readonly string[]) {
  // Node stops at the first one.
  const problems = wrongOptions(args);
  if (problems.length > 0) throw new ProblemError(problems);
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
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
      return [problem('FA003', `Unknown option ${quote(rawName)}`, remedy)];
    }
    const isOption = inlineValue === false && value !== undefined && /^-./.test(value);
    const isWrong = option.type === 'string' ? value === undefined || isOption : value !== undefined;
    if (!isWrong) return [];
    const message = `Option ${quote(rawName)} has no value, or one that it does not take`;
    return [problem('FA003', message, SEE_HELP)];
  });
}

function commandOf(word: string | undefined, help: boolean, version: boolean): Arguments['command'] {
  if (version) return 'version';
  if (help || word === 'help') return 'help';
  const command = COMMANDS.find((candidate) => candidate === word);
  if (command !== undefined) return command;
  const near = word && nearest(word, COMMANDS);
  const what = word === undefined ? 'There is no command' : `There is no command ${quote(word)}`;
  throw stop(
    'FA001',
    `${what}: it must be ${either(COMMANDS)}`,
    near ? `Did you mean ${quote(near)}?` : SEE_HELP,
  );
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw stop('FA003', `--port is ${quote(text)}`, 'Write a number up to 65535.');
}

const CREDENTIALS = {
  account: 'TWILIO_ACCOUNT_SID',
  token: 'TWILIO_AUTH_TOKEN',
  key: 'TWILIO_API_KEY',
  secret: 'TWILIO_API_SECRET',
} as const;

/** The credentials and hosts from the environment. @throws ProblemError that names every variable and option */
export function twilioFromEnvironment(args: Arguments, environment: NodeJS.ProcessEnv): TwilioOptions {
  const given = mapInputs(CREDENTIALS, (name) => environment[name] ?? '');
  const names = mapInputs(CREDENTIALS, (name) => `Environment variable ${name}`);
  // Where a shell has both, the API key is meant: the auth token is the account's, and is there for other tools.
  const byKey = given.key !== '' && given.secret !== '';
  return parseTwilio(byKey ? { ...given, token: '' } : given, names, {
    region: args.region ?? (environment.TWILIO_REGION || undefined),
    edge: args.edge ?? (environment.TWILIO_EDGE || undefined),
    apiUrl: args['api-url'],
  });
}

/** @param environment what `${NAME}` is filled from. @throws ProblemError */
export function toRunOptions(
  args: Arguments,
  folder: string,
  environment: NodeJS.ProcessEnv,
): Omit<RunOptions, 'mode' | 'twilio'> {
  return {
    file: pathFrom(folder, args.file ?? 'addresses.yaml'),
    folder,
    confined: false,
    environment: args.environment,
    variables: environment,
    needVariables: true,
    maxDeletes: parseMaxDeletes(args['max-deletes'], '--max-deletes'),
    approvedPlanId: args['approved-plan-id'],
    detailedExitCode: args['detailed-exitcode'],
    exporting: { force: args.force, merge: args.merge, scope: args.scope, ignore: args.ignore },
    isWatched: true,
    judgesDrift: true,
  };
}
