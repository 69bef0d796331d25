import { APIS } from '../../../src/address/kinds.ts';
import { COMMANDS } from '../../../src/cli/options.ts';
import {
  apiOnlyForExport,
  commandLineInput,
  dryRunInput,
  fileIsStandardOutput,
  invalidInput,
  severalFiles,
  unknownInput,
  unknownMode,
} from '../../../src/messages/action-inputs.ts';
import {
  combinedOptions,
  duplicateOption,
  invalidApi,
  invalidMaxDeletes,
  invalidPort,
  missingCommand,
  missingKeys,
  missingOperand,
  optionOfOtherCommand,
  optionWithoutValue,
  optionWithValue,
  severalOperands,
  standardInputForCommand,
  standardInputToValidate,
  standardOutputForReport,
  unclearFormat,
  unexpectedArguments,
  unknownCode,
  unknownCommand,
  unknownFormat,
  unknownOption,
  unusablePort,
} from '../../../src/messages/arguments.ts';
import {
  invalidAccountSid,
  invalidApiKey,
  missingAccountSid,
  missingApiKey,
  missingApiSecret,
  missingCredentials,
  tokenAndApiKey,
} from '../../../src/messages/credentials.ts';
import {
  apiOfOtherFile,
  invalidAction,
  noRepository,
  noTerminalForInit,
  pathNotForWorkflows,
} from '../../../src/messages/init.ts';
import { ambiguousAddress, unknownAddress, unknownEntry } from '../../../src/messages/matching.ts';
import { inputAtOutput } from '../../../src/messages/migrate.ts';
import {
  apiUrlBeyondPath,
  invalidApiUrl,
  invalidHostPart,
  unprotectedApiUrl,
} from '../../../src/messages/requests.ts';
import { internalError, runnerFileNotWritten } from '../../../src/messages/runner.ts';
import { interruptedRun, noTerminalForApply, unconfirmedPlan } from '../../../src/messages/runs.ts';
import {
  damagedSandbox,
  misplacedSandboxRow,
  notSandboxFile,
  otherSandboxVersion,
  unreadableSandbox,
  unwritableSandbox,
} from '../../../src/messages/sandbox.ts';
import { addressesFileAtOutput } from '../../../src/messages/sids.ts';
import { MODES } from '../../../src/result.ts';
import { type CodeRow, says } from '../rows.ts';

export const INPUTS: readonly CodeRow[] = [
  {
    code: 'FA000',
    severity: 'error',
    meaning: 'An internal error of this tool.',
    example: 'A case that the code does not handle.',
    fix: 'Report it with the message, in which known secrets are redacted.',
    messages: [
      says(
        internalError,
        ['TypeError: x is not a function'],
        'Internal error in twilio-flex-addresses: TypeError: x is not a function',
        'Report it with this message. Known secrets are already redacted.',
      ),
    ],
  },
  {
    code: 'FA001',
    severity: 'error',
    meaning: 'The command, or the mode of the Action, is missing or unknown.',
    example: { command: 'flex-addresses aply' },
    fix: 'Use one of those that the message lists.',
    messages: [
      says(unknownCommand, ['aply', COMMANDS], 'Unknown command "aply"', 'Did you mean "apply"?'),
      says(
        unknownCommand,
        ['destroy', ['plan', 'apply']],
        'Unknown command "destroy"',
        'Use one of: plan, apply.',
      ),
      says(missingCommand, [['plan', 'apply']], 'A command is required', 'Use one of: plan, apply.'),
      says(
        unknownMode,
        ['aply', MODES],
        'Input `mode` must be validate, plan, apply, drift, export or pin, not "aply"',
        'Did you mean "apply"?',
      ),
      says(
        unknownMode,
        ['sync', MODES],
        'Input `mode` must be validate, plan, apply, drift, export or pin, not "sync"',
        'Use one of these modes.',
      ),
    ],
  },
  {
    code: 'FA002',
    severity: 'error',
    meaning: "The account's SID or a credential is missing.",
    example: { command: 'flex-addresses plan' },
    fix: 'Set the inputs or environment variables that the message names, from a secret that this run can read. On the command line, `--sandbox` needs none.',
    messages: [
      says(
        missingAccountSid,
        [],
        { workflow: 'Missing input `account-sid`', command: 'Missing TWILIO_ACCOUNT_SID' },
        'Set it to the SID of the Twilio account: AC and 32 hexadecimal digits.',
      ),
      says(
        missingCredentials,
        [],
        {
          workflow: 'Missing input `auth-token`, or `api-key` and `api-secret`',
          command: 'Missing TWILIO_AUTH_TOKEN, or TWILIO_API_KEY and TWILIO_API_SECRET',
        },
        {
          workflow:
            'Set `api-key` and `api-secret` (a standard API key), or `auth-token`, from a secret that this run can read.',
          command:
            'Set TWILIO_API_KEY and TWILIO_API_SECRET (a standard API key), or TWILIO_AUTH_TOKEN. To try it without an account, use --sandbox.',
        },
      ),
      says(
        missingApiKey,
        [],
        { workflow: 'Missing input `api-key`', command: 'Missing TWILIO_API_KEY' },
        {
          workflow: 'Set it together with `api-secret`.',
          command: 'Set it together with TWILIO_API_SECRET.',
        },
      ),
      says(
        missingApiSecret,
        [],
        { workflow: 'Missing input `api-secret`', command: 'Missing TWILIO_API_SECRET' },
        { workflow: 'Set it together with `api-key`.', command: 'Set it together with TWILIO_API_KEY.' },
      ),
    ],
  },
  {
    code: 'FA003',
    severity: 'error',
    meaning: 'An option, an argument or an input is unknown, or its value is not valid.',
    example: { command: 'flex-addresses plan --enviroment staging' },
    fix: 'Correct it as the message shows.',
    messages: [
      says(
        unknownOption,
        ['--enviroment', 'environment'],
        'Unknown option "--enviroment"',
        'Did you mean --environment?',
      ),
      says(
        unknownOption,
        ['-q', undefined],
        'Unknown option "-q"',
        'Run `flex-addresses --help` to list commands and options.',
      ),
      says(
        unexpectedArguments,
        [['addresses.yaml'], undefined],
        'Unexpected argument "addresses.yaml"',
        'Use -f to name the file. Run `flex-addresses --help` to list commands and options.',
      ),
      says(
        unexpectedArguments,
        [['sandbox', 'yes'], 'sandbox'],
        'Unexpected arguments "sandbox yes"',
        'Did you mean --sandbox?',
      ),
      says(
        optionWithoutValue,
        ['--file', 'FILE'],
        'Option "--file" requires a value',
        'Use `--file FILE`. Run `flex-addresses --help` to list commands and options.',
      ),
      says(
        optionWithValue,
        ['--json'],
        'Option "--json" takes no value',
        'Use `--json` alone. Run `flex-addresses --help` to list commands and options.',
      ),
      says(duplicateOption, ['--file'], 'Option "--file" is given more than once', 'Remove all but one.'),
      says(
        optionOfOtherCommand,
        ['--force', 'plan', ['export', 'sids', 'migrate']],
        'Option "--force" is not valid for "plan"',
        'Remove it. It is valid for export, sids and migrate.',
      ),
      says(
        combinedOptions,
        ['--sandbox', '--api-url'],
        'Options "--sandbox" and "--api-url" cannot be combined',
        'Remove one of the two.',
      ),
      says(
        standardOutputForReport,
        [],
        'Invalid value "-" for -o',
        'Use a file name. The report is written to standard output already.',
      ),
      says(
        standardInputForCommand,
        ['plan'],
        'Option "-f -" is not valid for "plan"',
        'Use a file name. Only export takes `-f -`, to write to standard output.',
      ),
      says(standardInputToValidate, [], '"-" is not a file', 'Use the names of the files to check.'),
      says(invalidPort, ['http'], 'Invalid value "http" for --port', 'Use a number up to 65535.'),
      says(
        unusablePort,
        [4010, 'EADDRINUSE'],
        'Cannot listen on port 4010 (EADDRINUSE)',
        'Use another port with --port.',
      ),
      says(
        missingKeys,
        ['--only'],
        'No entries are given for --only',
        'Use the keys of entries in the file.',
      ),
      says(
        missingOperand,
        ['explain', 'CODE'],
        'An argument is required for explain',
        'Use `flex-addresses explain CODE`.',
      ),
      says(
        severalOperands,
        ['show', 'KEY|SID', ['Acme', 'Shop']],
        'show takes one argument, not 2: "Acme Shop"',
        'Use `flex-addresses show KEY|SID`. Put a name with spaces in quotes.',
      ),
      says(
        unknownCode,
        ['FA22', 'FA220', ['FA000', 'FA412']],
        'Unknown problem code "FA22"',
        'Did you mean "FA220"?',
      ),
      says(
        unknownCode,
        ['E1', undefined, ['FA000', 'FA412']],
        'Unknown problem code "E1"',
        'Use a code from FA000 to FA412, as a message shows it.',
      ),
      says(
        unknownFormat,
        ['yaml', ['json', 'env', 'ts']],
        'Invalid value "yaml" for --format',
        'Use json, env or ts.',
      ),
      says(
        unclearFormat,
        ['sids.txt', ['json', 'env', 'ts']],
        'Cannot tell the format from the file name "sids.txt"',
        'Set --format to json, env or ts.',
      ),
      says(
        invalidMaxDeletes,
        ['many'],
        {
          workflow: 'Invalid value "many" for input `max-deletes`',
          command: 'Invalid value "many" for --max-deletes',
        },
        'Use a number (3), a percentage of the live addresses in scope (20%) or all.',
      ),
      says(
        invalidApi,
        ['conversation', APIS],
        {
          workflow: 'Invalid value "conversation" for input `api`',
          command: 'Invalid value "conversation" for --api',
        },
        'Did you mean "conversations"?',
      ),
      says(
        invalidApi,
        ['web', APIS],
        { workflow: 'Invalid value "web" for input `api`', command: 'Invalid value "web" for --api' },
        'Use flex-flows or conversations.',
      ),
      says(
        invalidAccountSid,
        [],
        {
          workflow: 'Input `account-sid` is not an account SID',
          command: 'TWILIO_ACCOUNT_SID is not an account SID',
        },
        'Use AC and 32 hexadecimal digits, as the Console shows it.',
      ),
      says(
        invalidApiKey,
        [],
        {
          workflow: 'Input `api-key` is not the SID of an API key',
          command: 'TWILIO_API_KEY is not the SID of an API key',
        },
        {
          workflow: 'Use SK and 32 hexadecimal digits. The secret belongs in `api-secret`.',
          command: 'Use SK and 32 hexadecimal digits. The secret belongs in TWILIO_API_SECRET.',
        },
      ),
      says(
        tokenAndApiKey,
        [],
        {
          workflow: 'Inputs `auth-token` and `api-key` cannot be combined',
          command: 'TWILIO_AUTH_TOKEN and TWILIO_API_KEY cannot be combined',
        },
        'Remove one of the two.',
      ),
      says(
        invalidAction,
        ['acme/flex@v1'],
        'Invalid value "acme/flex@v1" for --action',
        'Use OWNER/REPO@SHA, with the full SHA of a commit (40 hexadecimal digits). A branch, a tag or a short SHA can later refer to other code.',
      ),
      says(
        pathNotForWorkflows,
        ['a*.yaml'],
        'The path "a*.yaml" cannot be used in a workflow',
        'Rename it, with only letters, digits, spaces and . _ - / in its path.',
      ),
      says(
        apiOfOtherFile,
        ['addresses.yaml', 'flex-flows', 'conversations'],
        '"addresses.yaml" is for flex-flows, but --api is conversations',
        'Remove --api, or use another file with -f.',
      ),
      says(
        ambiguousAddress,
        ['Acme', ['acme', 'FO…02']],
        '"Acme" matches 2 addresses: acme, FO…02',
        'Use one of these instead, such as `show acme`.',
      ),
      says(
        unknownAddress,
        ['Acmee', undefined, { near: 'acme' }],
        'No address "Acmee" in the file or in the account',
        'Did you mean "acme"?',
      ),
      says(
        unknownAddress,
        ['Globex', 'prod', {}],
        'No address "Globex" in the file for "prod" or in the account',
        'Use the key of an entry, a SID, a deployment key or an exact name. Run `plan` to list them.',
      ),
      says(
        unknownAddress,
        ['IG…01', undefined, { otherKind: 'This is a chat address.' }],
        'No address "IG…01" in the file or in the account',
        'This is a chat address.',
      ),
      says(
        unknownEntry,
        ['--only', 'acmee', 'acme'],
        'Unknown entry "acmee" for --only',
        'Did you mean "acme"?',
      ),
      says(
        unknownEntry,
        ['accept', 'globex', undefined],
        'Unknown entry "globex" for accept',
        'Use the keys of entries in the file.',
      ),
      says(
        addressesFileAtOutput,
        ['addresses.yaml'],
        '"addresses.yaml" is the addresses file',
        'Use another file name with -o.',
      ),
      says(
        inputAtOutput,
        ['addresses.yaml'],
        '"addresses.yaml" is the file to migrate',
        'Use another file name with -o.',
      ),
      says(
        invalidInput,
        ['comment', 'sometimes', ['always', 'changes', 'never']],
        'Invalid value "sometimes" for input `comment`',
        'Use always, changes or never.',
      ),
      says(
        invalidInput,
        ['drift-issue', 'ture', ['true', 'false']],
        'Invalid value "ture" for input `drift-issue`',
        'Did you mean "true"?',
      ),
      says(
        unknownInput,
        ['max-delete', 'max-deletes'],
        'Unknown input "max-delete"',
        'Did you mean `max-deletes`?',
      ),
      says(
        dryRunInput,
        ['dry-run'],
        'Unknown input "dry-run"',
        'Use `mode: plan` to see what an apply would change. It writes nothing to Twilio.',
      ),
      says(
        commandLineInput,
        ['only'],
        'Unknown input "only"',
        'Remove it: only the command line has `--only`.',
      ),
      says(
        severalFiles,
        [],
        'Input `file` lists several files, and only `mode: validate` accepts more than one',
        'Use a step for each file.',
      ),
      says(
        fileIsStandardOutput,
        [],
        'Invalid value "-" for input `file`',
        'Use a file name, for example addresses.yaml.',
      ),
      says(
        apiOnlyForExport,
        ['conversations'],
        'Input `api` is only valid for `mode: export`',
        'Remove it, and add `api: conversations` to the top of the file.',
      ),
      says(
        invalidHostPart,
        ['region', 'IE1'],
        {
          workflow: 'Invalid value "IE1" for input `region`',
          command: 'Invalid value "IE1" for --region (or TWILIO_REGION)',
        },
        `Use Twilio's name of the region, for example ie1.`,
      ),
      says(
        invalidHostPart,
        ['edge', 'dub lin'],
        {
          workflow: 'Invalid value "dub lin" for input `edge`',
          command: 'Invalid value "dub lin" for --edge (or TWILIO_EDGE)',
        },
        `Use Twilio's name of the edge, for example dublin.`,
      ),
      says(
        invalidApiUrl,
        [],
        {
          workflow: 'Input `api-url` must be an http or https URL',
          command: '--api-url must be an http or https URL',
        },
        'Use a URL such as http://127.0.0.1:4010, or remove it.',
      ),
      says(
        unprotectedApiUrl,
        [],
        {
          workflow: 'Input `api-url` is plain http to another machine',
          command: '--api-url is plain http to another machine',
        },
        'Use https, or a server on loopback: the credentials are sent there.',
      ),
      says(
        apiUrlBeyondPath,
        [],
        {
          workflow: 'Input `api-url` must have only a host and a path',
          command: '--api-url must have only a host and a path',
        },
        'Remove the user, query and fragment from it.',
      ),
    ],
  },
  {
    code: 'FA004',
    severity: 'error',
    meaning:
      '`apply` and `init` ask before they write. There is no terminal to ask on, or the answer to `apply` was not yes.',
    example: { command: 'flex-addresses init --sandbox' },
    fix: 'Check the plan, then answer yes or use `--yes`.',
    messages: [
      says(
        noTerminalForInit,
        [],
        'init asks before it writes a file, but there is no terminal',
        'Use --yes. No existing file is overwritten.',
      ),
      says(
        noTerminalForApply,
        [],
        'apply asks before it writes, but there is no terminal',
        'Check the plan, then use --yes.',
      ),
      says(unconfirmedPlan, [], 'Nothing was written: the answer was not yes', 'Answer yes, or use --yes.'),
    ],
  },
  {
    code: 'FA005',
    severity: 'error',
    meaning:
      'The file of the sandbox cannot be used: it is damaged, is from another version, or is not a sandbox file. Or it cannot be read or written.',
    example: '`.flex-sandbox.json` was edited by hand and is not valid JSON any more.',
    fix: 'Delete it to start with a new sandbox, or check its permissions.',
    messages: [
      says(
        notSandboxFile,
        ['.flex-sandbox.json'],
        '".flex-sandbox.json" is not a sandbox file, or it is damaged',
        'Delete it to start with a new sandbox.',
      ),
      says(
        otherSandboxVersion,
        ['.flex-sandbox.json', '2', 1],
        '".flex-sandbox.json" has version "2" of the sandbox format, but this release uses 1',
        'Delete it to start with a new sandbox.',
      ),
      says(
        damagedSandbox,
        ['.flex-sandbox.json', 'state.flexFlows.FO1 must be of type object'],
        '".flex-sandbox.json" is damaged: state.flexFlows.FO1 must be of type object',
        'Delete it to start with a new sandbox.',
      ),
      says(
        misplacedSandboxRow,
        ['.flex-sandbox.json', 'state.flexFlows.FO1'],
        '".flex-sandbox.json" is damaged: state.flexFlows.FO1 has a different sid',
        'Delete it to start with a new sandbox.',
      ),
      says(
        unreadableSandbox,
        ['.flex-sandbox.json', 'EACCES'],
        '".flex-sandbox.json" cannot be read (EACCES)',
        'Check its permissions.',
      ),
      says(
        unwritableSandbox,
        ['.flex-sandbox.json', 'ENOSPC'],
        '".flex-sandbox.json" cannot be written (ENOSPC)',
        'Check the folder and its permissions.',
      ),
    ],
  },
  {
    code: 'FA006',
    severity: 'error',
    meaning: 'The run was interrupted, by a signal or because the job was cancelled.',
    example: 'Ctrl-C, while `flex-addresses apply` writes.',
    fix: 'Run it again: the next run finishes what is left.',
    messages: [
      says(
        interruptedRun,
        [],
        'The run was interrupted',
        'Run it again: the next run finishes what is left.',
      ),
    ],
  },
  {
    code: 'FA007',
    severity: 'error',
    meaning: 'A file of the runner (plan file, outputs or job summary) could not be written.',
    example: 'The disk of a self-hosted runner is full.',
    fix: 'Check the disk and the permissions of the runner. The log lists what was done.',
    messages: [
      says(
        runnerFileNotWritten,
        ['plan file', 'ENOSPC'],
        'The plan file could not be written (ENOSPC)',
        'Check the disk and the permissions of the runner. The log lists what was done.',
      ),
      says(
        runnerFileNotWritten,
        ['job summary', undefined],
        'The job summary could not be written (the file is missing or not accessible)',
        'Check the disk and the permissions of the runner. The log lists what was done.',
      ),
    ],
  },
  {
    code: 'FA008',
    severity: 'error',
    meaning: '`init` writes workflows into a Git repository, and the file is not in one.',
    example: { command: 'flex-addresses init --yes' },
    fix: 'Run it in a clone of the repository, or run `git init` first. To try it without one, use `--sandbox`.',
    messages: [
      says(
        noRepository,
        ['addresses.yaml'],
        '"addresses.yaml" is not in a Git repository, which the workflows need',
        'Run init in a clone of the repository, or run `git init` first. To try it without one, use --sandbox.',
      ),
    ],
  },
];
