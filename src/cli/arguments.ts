import { parseArgs } from 'node:util';
import {
  type ExportSettings,
  parseCredentials,
  parseMaxDeletes,
  parseMode,
  type Settings,
  type TwilioSettings,
} from '../commands/settings.ts';
import { pathFrom } from '../file/path.ts';
import { stop } from '../problem.ts';
import { nearest } from '../text/near.ts';
import { either, quote } from '../text/quote.ts';

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
  readonly exporting: ExportSettings;
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

/** @throws ProblemError that names the option or command, and the near one */
export function parseArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const [word, ...rest] = positionals;
  if (rest.length > 0)
    throw stop(
      'FA003',
      `${quote(rest.join(' '))} is one word too many`,
      `Name the file with -f. ${SEE_HELP}`,
    );
  return {
    command: commandOf(word, values.help === true, values.version === true),
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
    port: parsePort(values.port),
    exporting: {
      force: values.force ?? false,
      merge: values.merge ?? false,
      scope: values.scope ?? [],
      ignore: values.ignore ?? [],
    },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code === undefined || !code.startsWith('ERR_PARSE_ARGS')) throw error;
    const written = (/--[\w-]+/.exec(message) ?? /-\w/.exec(message))?.[0] ?? '';
    const near =
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? nearest(written.replace(/^-+/, ''), Object.keys(OPTIONS))
        : undefined;
    const remedy = near === undefined ? SEE_HELP : `Did you mean --${near}?`;
    throw stop(
      'FA003',
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? `Unknown option ${quote(written)}`
        : `Option ${quote(written)} has no value, or one that it does not take`,
      remedy,
    );
  }
}

function commandOf(word: string | undefined, help: boolean, version: boolean): Arguments['command'] {
  if (version) return 'version';
  if (help || word === undefined || word === 'help') return 'help';
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

/** The credentials and hosts from the environment. @throws ProblemError that names the variable */
export function twilioFromEnvironment(args: Arguments, environment: NodeJS.ProcessEnv): TwilioSettings {
  const given = {
    account: environment.TWILIO_ACCOUNT_SID ?? '',
    token: environment.TWILIO_AUTH_TOKEN ?? '',
    key: environment.TWILIO_API_KEY ?? '',
    secret: environment.TWILIO_API_SECRET ?? '',
  };
  // Where a shell has both, the API key is meant: the auth token is the account's, and is there for other tools.
  const byKey = given.key !== '' && given.secret !== '';
  return {
    ...parseCredentials(byKey ? { ...given, token: '' } : given, NAMES),
    region: args.region ?? (environment.TWILIO_REGION || undefined),
    edge: args.edge ?? (environment.TWILIO_EDGE || undefined),
    apiUrl: args.apiUrl,
  };
}

export function toSettings(args: Arguments, folder: string, twilio: TwilioSettings | undefined): Settings {
  return {
    mode: parseMode(args.command, 'The command'),
    file: pathFrom(folder, args.file ?? 'addresses.yaml'),
    folder,
    confined: false,
    environment: args.environment,
    needVariables: true,
    twilio,
    maxDeletes: parseMaxDeletes(args.maxDeletes, '--max-deletes'),
    approvedPlanId: args.approvedPlanId,
    failOnDrift: false,
    detailedExitCode: args.detailedExitCode,
    exporting: args.exporting,
    isWatched: true,
  };
}
