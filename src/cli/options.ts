import { RUN_MODES } from '../result.ts';

export const COMMANDS = [...RUN_MODES, 'init', 'explain', 'sandbox', 'demo'] as const;
export type Command = (typeof COMMANDS)[number];

/** The commands by purpose, in the order of the help. */
export const GROUPS: Readonly<Record<string, readonly Command[]>> = {
  Start: ['init', 'demo', 'sandbox'],
  Check: ['validate', 'plan', 'drift', 'show', 'explain'],
  Change: ['apply'],
  File: ['export', 'pin', 'accept', 'migrate'],
  Sites: ['sids'],
};

/** What each command does: one line of the help, of at most 55 columns. */
export const SUMMARIES: Readonly<Record<Command, string>> = {
  validate: 'check one or more files, without connecting to Twilio',
  plan: 'show what apply would change',
  apply: 'show the plan, ask, and make the account match the file',
  drift: 'report whether the account differs from the file',
  export: 'write a file that lists the live addresses',
  pin: 'add the live SID to each entry that has none',
  accept: 'write the live values of drifted entries into the file',
  show: 'show one address: its lines, live state and sites',
  sids: 'print the SID or key for each website and locale',
  migrate: 'write a Flex Conversations file from a Flex Flows file',
  init: 'set up a repository: file, schema and three workflows',
  explain: 'show what a problem code means and how to fix it',
  sandbox: 'serve an embedded Twilio API on loopback',
  demo: 'plan, apply and plan again on a throwaway sandbox',
};

/** The arguments of a command, besides options. */
export const OPERANDS: Partial<Readonly<Record<Command, string>>> = {
  accept: '[KEY…]',
  explain: 'CODE',
  show: 'KEY|SID',
  validate: '[FILE…]',
};

interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: true;
  /** The name of its value in the help. */
  readonly value?: string;
  /** The commands that have it. It is an error with any other. */
  readonly commands: readonly Command[];
  /** Options that it cannot be combined with. */
  readonly excludes?: readonly string[];
  readonly help: string;
}

const FILE = [...RUN_MODES, 'init', 'demo'] as const;
const ENVIRONMENT = FILE.filter((command) => command !== 'migrate' && command !== 'init');
/** `sids` has its own formats. */
const JSON_RESULT = RUN_MODES.filter((mode) => mode !== 'sids');
const LIVE = [...RUN_MODES.filter((mode) => mode !== 'validate'), 'init'] as const;

/**
 * The only table of options: parsing, `--help` and the reference use it. The parser does not know the defaults, because
 * it must be known whether an option was given.
 */
export const OPTIONS = {
  file: {
    type: 'string',
    short: 'f',
    value: 'FILE',
    commands: FILE,
    help: 'the addresses file (default: addresses.yaml)',
  },
  environment: {
    type: 'string',
    short: 'e',
    value: 'NAME',
    commands: ENVIRONMENT,
    help: 'the environment of the file to use',
  },
  only: {
    type: 'string',
    multiple: true,
    value: 'KEY…',
    commands: ['plan', 'apply'],
    help: 'only these entries (separated by spaces or commas)',
  },
  'max-deletes': {
    type: 'string',
    value: 'N',
    commands: ['plan', 'apply', 'drift', 'demo'],
    help: 'at most N out of service: 3, all or 20% (default)',
  },
  'approved-plan-id': {
    type: 'string',
    value: 'ID',
    commands: ['apply'],
    help: 'apply only the plan with this id',
  },
  'detailed-exitcode': { type: 'boolean', commands: ['plan'], help: 'exit with 2 if there are changes' },
  yes: { type: 'boolean', short: 'y', commands: ['apply', 'init'], help: 'do not ask' },
  output: {
    type: 'string',
    short: 'o',
    value: 'FILE',
    commands: ['sids', 'migrate'],
    help: 'the file to write',
  },
  force: {
    type: 'boolean',
    commands: ['export', 'sids', 'migrate'],
    excludes: ['merge'],
    help: 'overwrite an existing file',
  },
  format: {
    type: 'string',
    value: 'NAME',
    commands: ['sids'],
    help: 'json, env or ts (default: by file extension, or json)',
  },
  check: {
    type: 'string',
    value: 'FILE',
    commands: ['sids'],
    excludes: ['output', 'force'],
    help: 'compare with this file: exit with 2 if it is stale',
  },
  merge: { type: 'boolean', commands: ['export'], help: 'add the addresses that the file does not list' },
  api: {
    type: 'string',
    value: 'KIND',
    commands: ['export', 'init', 'demo'],
    excludes: ['merge'],
    help: 'kind of address: flex-flows (default), conversations',
  },
  scope: {
    type: 'string',
    multiple: true,
    value: 'P',
    commands: ['export'],
    help: 'only names that match this pattern (repeatable)',
  },
  ignore: {
    type: 'string',
    multiple: true,
    value: 'P',
    commands: ['export'],
    help: 'skip names that match this pattern (repeatable)',
  },
  action: {
    type: 'string',
    value: 'REPO@SHA',
    commands: ['init'],
    help: 'the Action that the workflows use: OWNER/REPO@SHA',
  },
  json: { type: 'boolean', commands: JSON_RESULT, help: 'print the result as JSON' },
  sandbox: {
    type: 'boolean',
    commands: LIVE,
    excludes: ['api-url', 'region', 'edge'],
    help: 'use an embedded Twilio (state: .flex-sandbox.json)',
  },
  port: {
    type: 'string',
    value: 'N',
    commands: ['sandbox'],
    help: 'port to listen on (default: 4010), 0 for a free port',
  },
  region: {
    type: 'string',
    value: 'NAME',
    commands: LIVE,
    help: 'Twilio region, as in its SDKs (or TWILIO_REGION)',
  },
  edge: {
    type: 'string',
    value: 'NAME',
    commands: LIVE,
    help: 'Twilio edge, as in its SDKs (or TWILIO_EDGE)',
  },
  'api-url': { type: 'string', value: 'URL', commands: LIVE, help: 'send all Twilio requests to this URL' },
  help: {
    type: 'boolean',
    short: 'h',
    commands: COMMANDS,
    help: 'show this help',
  },
  version: { type: 'boolean', commands: COMMANDS, help: 'show the version' },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof OPTIONS;

/** The option of this name; undefined if there is none. */
export function optionNamed(name: string): Option | undefined {
  return Object.hasOwn(OPTIONS, name) ? OPTIONS[name as OptionName] : undefined;
}

export function takes(command: Command, name: OptionName): boolean {
  return (OPTIONS[name].commands as readonly Command[]).includes(command);
}
