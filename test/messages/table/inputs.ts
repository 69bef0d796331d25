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
import { ambiguousAddress, unknownAddress, unknownEntry } from '../../../src/messages/matching.ts';
import { inputAtOutput } from '../../../src/messages/migrate.ts';
import {
  apiUrlBeyondPath,
  invalidApiUrl,
  invalidHostPart,
  unprotectedApiUrl,
} from '../../../src/messages/requests.ts';
import { internalError, runnerFileNotWritten } from '../../../src/messages/runner.ts';
import { interruptedRun, unconfirmedPlan } from '../../../src/messages/runs.ts';
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
    fix: 'Report it with the message, which contains no secrets.',
    messages: [
      says(
        internalError,
        ['TypeError: x is not a function'],
        'Internal error in twilio-flex-addresses: TypeError: x is not a function',
        'Report it with this message: it contains no secrets.',
      ),
    ],
  },
  {
    code: 'FA001',
    severity: 'error',
    meaning: 'The mode or command is unknown.',
    example: 'A workflow step has `mode: aply`.',
    fix: 'Use one of those that the message names.',
    messages: [
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
    meaning: `A credential or the account's SID is missing.`,
    example: '',
    fix: 'Give the inputs or environment variables that the message names, from a secret that this run can read; at a desk, `--sandbox` needs none.',
    messages: [],
  },
  {
    code: 'FA003',
    severity: 'error',
    meaning: 'An input or option is unknown, or its value is not valid.',
    example: 'A workflow step has `comment: sometimes`.',
    fix: 'Correct it as the message shows.',
    messages: [
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
      '`apply` asks before it writes, and got no yes: there is no terminal, or the answer was another. Or `init` asks, and there is no terminal.',
    example: '',
    fix: 'Look at the plan, then answer yes or give `--yes`.',
    messages: [
      says(unconfirmedPlan, [], 'Nothing was written: the answer was not yes', 'Answer yes, or use --yes.'),
    ],
  },
  {
    code: 'FA005',
    severity: 'error',
    meaning:
      'The file of the sandbox cannot be used: it is damaged, has another version, or is not a sandbox file. Or it cannot be read or written.',
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
    meaning: 'The run was interrupted, by a signal or because the job was canceled.',
    example: '`flex-addresses apply`, and Ctrl+C while it writes',
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
    meaning: '`init` found no Git repository around the file, and the workflows belong in one.',
    example: '',
    fix: 'Run it in a clone of the repository, or run `git init` first; to try it without one, add `--sandbox`.',
    messages: [],
  },
];
