import { ambiguousAddress, unknownAddress, unknownEntry } from '../../../src/messages/matching.ts';
import { type CodeRow, says } from '../rows.ts';

export const INPUTS: readonly CodeRow[] = [
  {
    code: 'FA000',
    severity: 'error',
    meaning: 'A fault of this tool itself.',
    example: '',
    fix: 'Report it with the message; it holds no secret.',
    messages: [],
  },
  {
    code: 'FA001',
    severity: 'error',
    meaning: 'An unknown mode or command.',
    example: '',
    fix: 'Write one of those that the message names.',
    messages: [],
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
    meaning: 'An input or option has a value that it cannot have, or is not known.',
    example: '',
    fix: 'Write it as the message says.',
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
    ],
  },
  {
    code: 'FA004',
    severity: 'error',
    meaning:
      '`apply` asks before it writes, and got no yes: there is no terminal, or the answer was another. Or `init` asks, and there is no terminal.',
    example: '',
    fix: 'Look at the plan, then answer yes or give `--yes`.',
    messages: [],
  },
  {
    code: 'FA005',
    severity: 'error',
    meaning:
      '`.flex-sandbox.json` cannot be used: it is broken, of another version, or no file of the sandbox; or it cannot be read or written.',
    example: '',
    fix: 'Delete it to start afresh; or check its permissions.',
    messages: [],
  },
  {
    code: 'FA006',
    severity: 'error',
    meaning: 'The run was interrupted.',
    example: '',
    fix: 'Run again: it finds out what is left to do.',
    messages: [],
  },
  {
    code: 'FA007',
    severity: 'error',
    meaning: 'A file of the runner (plan-file, outputs or job summary) could not be written.',
    example: '',
    fix: `See to the runner's folders and disk; the log has what was done.`,
    messages: [],
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
