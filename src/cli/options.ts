import { RUN_MODES } from '../result.ts';

export const COMMANDS = [...RUN_MODES, 'init', 'explain', 'sandbox', 'demo'] as const;
export type Command = (typeof COMMANDS)[number];

/** The commands by what they are for, as the help lists them. */
export const GROUPS: Readonly<Record<string, readonly Command[]>> = {
  Start: ['init', 'demo', 'sandbox'],
  Look: ['validate', 'plan', 'drift', 'show', 'explain'],
  Change: ['apply'],
  File: ['export', 'pin', 'accept', 'migrate'],
  Sites: ['sids'],
};

/** What each command does, on one line of its help: in at most 55 columns. */
export const SUMMARIES: Readonly<Record<Command, string>> = {
  validate: 'check the file, or several files; never connects',
  plan: 'show what apply would do',
  apply: 'show the plan, ask, and make the account match the file',
  drift: 'report whether the account differs from the file',
  export: 'write a file for the live account',
  pin: 'add the live sid to each entry that has none',
  accept: 'write the live values of what has drifted into the file',
  show: 'show all about one address: lines, live state, sites',
  sids: 'print the SID or key for each website and locale',
  migrate: 'write a file for Flex Conversations from this one',
  init: 'write the file, its schema and three workflows',
  explain: 'say what a problem code means and what to do',
  sandbox: 'run the embedded Flex API on loopback',
  demo: 'plan, apply and plan again on a throw-away sandbox',
};

/** What a command takes beside options. */
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
  /** What its value is called in the help. */
  readonly value?: string;
  /** The commands that take it; with any other one it is an error. */
  readonly commands: readonly Command[];
  /** Options that it cannot be given with. */
  readonly excludes?: readonly string[];
  readonly help: string;
}

const FILE = [...RUN_MODES, 'init', 'demo'] as const;
const ENVIRONMENT = FILE.filter((command) => command !== 'migrate' && command !== 'init');
/** `sids` prints data of its own. */
const JSON_RESULT = RUN_MODES.filter((mode) => mode !== 'sids');
const LIVE = [...RUN_MODES.filter((mode) => mode !== 'validate'), 'init'] as const;

/**
 * The one table of options. Parsing, `--help` and the reference (by a test) go by it. Defaults are not given to the
 * parser: it would not be known whether an option was given.
 */
export const OPTIONS = {
  file: {
    type: 'string',
    short: 'f',
    value: 'FILE',
    commands: FILE,
    help: 'the addresses file (default addresses.yaml)',
  },
  environment: {
    type: 'string',
    short: 'e',
    value: 'NAME',
    commands: ENVIRONMENT,
    help: "which of the file's environments",
  },
  only: {
    type: 'string',
    multiple: true,
    value: 'KEY…',
    commands: ['plan', 'apply'],
    help: 'these entries alone (spaces or commas between)',
  },
  'max-deletes': {
    type: 'string',
    value: 'N',
    commands: ['plan', 'apply', 'drift', 'demo'],
    help: 'out of service at most: 3, all or 20% (default)',
  },
  'approved-plan-id': {
    type: 'string',
    value: 'ID',
    commands: ['apply'],
    help: 'apply this plan and no other',
  },
  'detailed-exitcode': { type: 'boolean', commands: ['plan'], help: 'exit 2 where there are changes' },
  yes: { type: 'boolean', short: 'y', commands: ['apply', 'init'], help: 'ask nothing' },
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
    help: 'replace the file that is there',
  },
  format: {
    type: 'string',
    value: 'NAME',
    commands: ['sids'],
    help: "json, env or ts (else as the file's extension says)",
  },
  check: {
    type: 'string',
    value: 'FILE',
    commands: ['sids'],
    excludes: ['output', 'force'],
    help: 'compare with this file: exit 2 where it is stale',
  },
  merge: { type: 'boolean', commands: ['export'], help: 'add what the file does not list' },
  api: {
    type: 'string',
    value: 'KIND',
    commands: ['export', 'init', 'demo'],
    excludes: ['merge'],
    help: 'flex-flows (default) or conversations',
  },
  scope: {
    type: 'string',
    multiple: true,
    value: 'P',
    commands: ['export'],
    help: 'names to write, a pattern (may be repeated)',
  },
  ignore: {
    type: 'string',
    multiple: true,
    value: 'P',
    commands: ['export'],
    help: 'names to leave out, a pattern (may be repeated)',
  },
  action: {
    type: 'string',
    value: 'REPO@SHA',
    commands: ['init'],
    help: 'this Action for the workflows: OWNER/REPO@SHA',
  },
  json: { type: 'boolean', commands: JSON_RESULT, help: 'print the result as JSON' },
  sandbox: {
    type: 'boolean',
    commands: LIVE,
    excludes: ['api-url', 'region', 'edge'],
    help: 'an embedded Twilio, no account (.flex-sandbox.json)',
  },
  port: {
    type: 'string',
    value: 'N',
    commands: ['sandbox'],
    help: 'where to listen (default 4010); 0 takes a free port',
  },
  region: {
    type: 'string',
    value: 'NAME',
    commands: LIVE,
    help: "as in Twilio's SDKs (or TWILIO_REGION)",
  },
  edge: {
    type: 'string',
    value: 'NAME',
    commands: LIVE,
    help: "as in Twilio's SDKs (or TWILIO_EDGE)",
  },
  'api-url': { type: 'string', value: 'URL', commands: LIVE, help: 'send all Twilio traffic there' },
  help: {
    type: 'boolean',
    short: 'h',
    commands: COMMANDS,
    help: 'this help',
  },
  version: { type: 'boolean', commands: COMMANDS, help: 'the version' },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof OPTIONS;

/** The table by any name; undefined for a name that is not in it. */
export function optionNamed(name: string): Option | undefined {
  return Object.hasOwn(OPTIONS, name) ? OPTIONS[name as OptionName] : undefined;
}

export function takes(command: Command, name: OptionName): boolean {
  return (OPTIONS[name].commands as readonly Command[]).includes(command);
}
