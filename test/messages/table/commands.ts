import {
  addressesInNoEntry,
  inexpressibleValues,
  liveValuesNotWritten,
  noAddressToAccept,
  sharedValueNotWritten,
  staleComment,
  webhookOfNewSecret,
  webhookOfOtherSecret,
} from '../../../src/messages/accept.ts';
import {
  addressesIgnored,
  addressesOutOfScope,
  addressLeftOut,
  entriesDiffer,
  unextendableMapping,
  unwrittenSchema,
  variableOfWebhook,
} from '../../../src/messages/export.ts';
import {
  fileOfNewKind,
  fileOfOtherAccount,
  invalidNewFile,
  layoutLost,
  newFileExists,
  nothingRead,
  partNotRead,
} from '../../../src/messages/migrate.ts';
import { unpinnableEntry } from '../../../src/messages/pin.ts';
import { existingFile } from '../../../src/messages/reading.ts';
import {
  addressNotYetLive,
  fileNotBySids,
  otherFileAtOutput,
  sameVariable,
} from '../../../src/messages/sids.ts';
import { type CodeRow, says } from '../rows.ts';

const FO = `FO${'0'.repeat(31)}1`;
const FO_2 = `FO${'0'.repeat(31)}2`;
const FW = `FW${'0'.repeat(31)}1`;
const IS = `IS${'0'.repeat(31)}1`;
const AC = `AC${'0'.repeat(31)}1`;

export const COMMANDS: readonly CodeRow[] = [
  {
    code: 'FA150',
    severity: 'error',
    meaning:
      'A file already exists, and `export`, `migrate` or `sids` does not overwrite it. Or `sids --check` got a file that `sids` did not write.',
    example: '`flex-addresses sids --check chat.ts`, with a `chat.ts` that was written by hand',
    fix: 'Use another file name, or overwrite the file with `--force`. To keep its entries and add the missing ones, use `export --merge`.',
    messages: [
      says(
        fileNotBySids,
        ['chat.ts', 'ts'],
        '"chat.ts" was not written by `sids --format ts`, so it cannot be checked',
        'Use --check with a file that `sids -o` wrote, and --format with its format.',
      ),
      says(
        otherFileAtOutput,
        ['.env', 'env'],
        '".env" already exists, and was not written by `sids --format env`',
        'Use another file name with -o, or overwrite it with --force.',
      ),
      says(
        newFileExists,
        ['addresses.conversations.yaml'],
        '"addresses.conversations.yaml" already exists',
        'Use another file name with -o, or overwrite it with --force. Keys that were filled in there would be lost.',
      ),
      says(existingFile, ['addresses.yaml'], '"addresses.yaml" already exists', {
        workflow: 'Set the input `file` to a path where no file exists.',
        command: 'Use another file name, add what is missing with --merge, or overwrite it with --force.',
      }),
    ],
  },
  {
    code: 'FA152',
    severity: 'error',
    meaning: '`export --merge` cannot add entries to a mapping that is written in braces or as an alias.',
    example: '`flex-addresses export --merge`, with `addresses: { acme: { studio: Web } }` in the file',
    fix: 'Write the mapping as a block, with an indented line for each key.',
    messages: [
      says(
        unextendableMapping,
        ['addresses'],
        '`addresses` is written in braces or as an alias, so no entries can be added to it',
        'Write it as a block, with an indented line for each key.',
      ),
    ],
  },
  {
    code: 'FA153',
    severity: 'warning',
    meaning:
      '`pin` cannot add a line to an entry that is written in braces, is an alias, or is reused through an anchor.',
    example: '`flex-addresses pin`, with the entry `acme: { studio: Web }`',
    fix: 'Add the `sid` by hand.',
    messages: [
      says(
        unpinnableEntry,
        ['acme', FO],
        'Cannot add `sid` to acme: the entry is in braces, is an alias, or is reused through an anchor',
        `Add \`sid: ${FO}\` by hand, to this entry only.`,
      ),
    ],
  },
  {
    code: 'FA154',
    severity: 'warning',
    meaning:
      '`accept` did not write the live values of an entry: its lines cannot be edited, other entries would change too, or the result would not be valid.',
    example:
      '`flex-addresses accept`, where `acme` is disabled in Twilio and `acme-de` takes its values from `acme` with `<<`',
    fix: 'Write the lines that the message shows by hand.',
    messages: [
      says(
        liveValuesNotWritten,
        [
          'acme',
          { kind: 'changes others', others: ['acme-de'] },
          { lines: ['enabled: false'], into: 'addresses.acme' },
        ],
        'The live values of acme were not written: that would also change acme-de',
        'Set `enabled: false` in `addresses.acme` by hand.',
      ),
      says(
        liveValuesNotWritten,
        [
          'acme',
          { kind: 'changes others', others: ['b', '', 'c', 'd'] },
          { lines: ['enabled: false'], into: 'addresses.acme' },
        ],
        'The live values of acme were not written: that would also change b, the file outside its entries, c and 1 more',
        'Set `enabled: false` in `addresses.acme` by hand.',
      ),
      says(
        liveValuesNotWritten,
        [
          'acme',
          { kind: 'not editable' },
          { lines: ['name: "Acme"', 'janitor: true'], into: 'environments.staging.addresses.acme' },
        ],
        'The live values of acme were not written: its lines cannot be edited in place',
        'Set `name: "Acme"` and `janitor: true` in `environments.staging.addresses.acme` by hand.',
      ),
      says(
        liveValuesNotWritten,
        [
          'acme',
          { kind: 'not valid', code: 'FA122', message: 'acme lists "https://www.acme.com" twice' },
          { lines: ['name: "Acme"'], into: 'addresses.acme' },
        ],
        'The live values of acme were not written: the file would not be valid (FA122: acme lists "https://www.acme.com" twice)',
        'Set `name: "Acme"` in `addresses.acme` by hand.',
      ),
      says(
        liveValuesNotWritten,
        [
          'acme',
          { kind: 'not expressible', fields: ['studio.flow', 'enabled'] },
          { lines: ['name: "Acme"'], into: 'addresses.acme' },
        ],
        'The live values of acme were not written: the file cannot express its studio.flow, enabled',
        'Set `name: "Acme"` in `addresses.acme` by hand.',
      ),
    ],
  },
  {
    code: 'FA155',
    severity: 'warning',
    meaning: '`accept` did not write a live webhook URL, because the part that differs may be a secret.',
    example:
      '`flex-addresses accept`, with `webhook: "https://bots.example/?key=${BOT_KEY}"`, where the live URL has another key',
    fix: 'Set the variable to the new value. Or change the URL by hand, with `${NAME}` in place of the secret.',
    messages: [
      says(
        webhookOfOtherSecret,
        ['acme', ['BOT_KEY'], 'https://bots.example/?key=‹1a2b3c4d›'],
        'The live webhook URL of acme was not written: the part that differs may be a secret',
        'If the secret has changed, set `BOT_KEY` to the new value. Otherwise change the URL by hand. The live URL is "https://bots.example/?key=‹1a2b3c4d›".',
      ),
      says(
        webhookOfNewSecret,
        [
          'acme',
          { lines: ['webhook: "https://bots.example/?key=${ACME_KEY}"'], into: 'addresses.acme' },
          [{ name: 'ACME_KEY', part: 'query value "key"' }],
        ],
        'The live webhook URL of acme was not written: the part that differs may be a secret',
        'Set `webhook: "https://bots.example/?key=${ACME_KEY}"` in `addresses.acme` by hand. Then set the variable `ACME_KEY` (query value \'key\') to its live value.',
      ),
      says(
        webhookOfNewSecret,
        [
          'acme',
          {
            lines: ['webhook: "https://${ACME_AUTH}@bots.example/#${ACME_FRAGMENT}"'],
            into: 'addresses.acme',
          },
          [
            { name: 'ACME_AUTH', part: 'user info' },
            { name: 'ACME_FRAGMENT', part: 'fragment' },
          ],
        ],
        'The live webhook URL of acme was not written: the part that differs may be a secret',
        'Set `webhook: "https://${ACME_AUTH}@bots.example/#${ACME_FRAGMENT}"` in `addresses.acme` by hand. Then set the variables `ACME_AUTH` (user info) and `ACME_FRAGMENT` (fragment) to their live values.',
      ),
    ],
  },
  {
    code: 'FA156',
    severity: 'warning',
    meaning: '`accept` found an entry without a live address.',
    example: '`flex-addresses accept`, with a new entry `acme` that was not applied yet',
    fix: 'Create the address with `apply`, or remove the entry.',
    messages: [
      says(
        noAddressToAccept,
        ['acme'],
        'acme has no live address, so there is nothing to accept',
        'Create the address with `apply`, or remove the entry.',
      ),
    ],
  },
  {
    code: 'FA157',
    severity: 'warning',
    meaning: '`accept` found live addresses without an entry. It writes to entries only, and adds none.',
    example: '`flex-addresses accept`, where the address "Acme Shop" was created in the Console',
    fix: 'Add them with `export --merge`.',
    messages: [
      says(
        addressesInNoEntry,
        [[{ name: 'Acme Shop', sid: FO }]],
        `1 live address has no entry: "Acme Shop" (${FO})`,
        'Add it to the file with `export --merge`.',
      ),
      says(
        addressesInNoEntry,
        [[...'ABCDEF'].map((name) => ({ name, sid: FO }))],
        `6 live addresses have no entry: "A" (${FO}), "B" (${FO}), "C" (${FO}), "D" (${FO}), "E" (${FO}) and 1 more`,
        'Add them to the file with `export --merge`.',
      ),
    ],
  },
  {
    code: 'FA158',
    severity: 'warning',
    meaning:
      '`accept` did not write a live value: all entries share it (`chatService`), or the file cannot express it.',
    example: '`flex-addresses accept`, where the live `acme` has another chat service than the file',
    fix: 'If the value is right for all entries, set it at the top of the file. Otherwise change it in Twilio, or apply the file.',
    messages: [
      says(
        sharedValueNotWritten,
        ['acme', 'chat service', `chatService: ${IS}`, undefined],
        'The live chat service of acme was not written: all entries share it',
        `If it is right for all of them, set \`chatService: ${IS}\` by hand at the top of the file.`,
      ),
      says(
        sharedValueNotWritten,
        ['acme', 'chat service', `chatService: ${IS}`, 'staging'],
        'The live chat service of acme was not written: all entries share it',
        `If it is right for all of them, set \`chatService: ${IS}\` by hand under \`environments.staging\`.`,
      ),
      says(
        inexpressibleValues,
        ['acme', [`Studio Flow "${FW}"`]],
        `The file cannot express a live value of acme: Studio Flow "${FW}"`,
        'Change it in Twilio, or apply the file.',
      ),
      says(
        inexpressibleValues,
        ['acme', ['integration "pigeon"', 'Studio Flow']],
        'The file cannot express some live values of acme: integration "pigeon", Studio Flow',
        'Change them in Twilio, or apply the file.',
      ),
    ],
  },
  {
    code: 'FA159',
    severity: 'warning',
    meaning: '`accept` replaced a value, and a comment in the entry still names the old one.',
    example:
      '`flex-addresses accept`, with `studio: WebChat EN # FW…`, where the live address goes to another flow',
    fix: 'Change the comment by hand.',
    messages: [
      says(
        staleComment,
        ['acme', [FW]],
        `A comment in acme still names the replaced value ${FW}`,
        'Change the comment by hand: `accept` does not edit comments.',
      ),
      says(
        staleComment,
        ['acme', ['WS1', 'WW1']],
        'A comment in acme still names the replaced values WS1 and WW1',
        'Change the comment by hand: `accept` does not edit comments.',
      ),
    ],
  },
  {
    code: 'FA170',
    severity: 'error',
    meaning: '`migrate` needs a file for Flex Flows, and got one for Flex Conversations.',
    example: '`flex-addresses migrate -f addresses.conversations.yaml`',
    fix: 'Use the file for Flex Flows with `-f`.',
    messages: [
      says(
        fileOfNewKind,
        [],
        'The file already has `api: conversations`',
        'Use a file for Flex Flows with -f.',
      ),
    ],
  },
  {
    code: 'FA171',
    severity: 'error',
    meaning: 'The file that `migrate` would write would not be valid, so nothing is written.',
    example: 'No known file causes it: `migrate` checks the new file before it writes it, in case one does.',
    fix: 'Change what the message names, and migrate again.',
    messages: [
      says(
        invalidNewFile,
        [{ message: 'Duplicate key "acme"', remedy: 'Remove one of the two, or rename the second.' }],
        'The new file would not be valid: Duplicate key "acme"',
        'Change the file before you migrate it. Remove one of the two, or rename the second.',
      ),
    ],
  },
  {
    code: 'FA172',
    severity: 'warning',
    meaning:
      '`migrate` wrote the new file without the comments, anchors and layout of the old one: a line cannot be edited in place.',
    example: '`flex-addresses migrate`, with `janitor: &on true` in one entry and `enabled: *on` in another',
    fix: 'Copy the comments that you need. Or write out the aliases and `<<`, and migrate again.',
    messages: [
      says(
        layoutLost,
        [],
        'The new file has no comments, anchors or layout of this one: this line cannot be edited in place',
        'Copy the comments that you need. Or write out the aliases and `<<`, and migrate again with --force.',
      ),
    ],
  },
  {
    code: 'FA173',
    severity: 'warning',
    meaning:
      '`migrate` could not read something from Twilio. The new file is complete without it; only the report is less detailed.',
    example: '`flex-addresses migrate`, with credentials of an account that the file does not name',
    fix: 'Use working credentials to see the state of the Studio Flows, or check them in Studio.',
    messages: [
      says(
        fileOfOtherAccount,
        [AC],
        `Nothing was read from Twilio: the file is not for account ${AC}`,
        'The new file is complete without it. To see the state of its Studio Flows, use credentials of an account that the file names.',
      ),
      says(
        nothingRead,
        [{ message: 'Missing TWILIO_AUTH_TOKEN', remedy: 'Set TWILIO_AUTH_TOKEN.' }],
        'Nothing was read from Twilio: Missing TWILIO_AUTH_TOKEN',
        'The new file is complete without it. Set TWILIO_AUTH_TOKEN.',
      ),
      says(
        partNotRead,
        [['live Flex Flows', 'Studio Flows'], 'Twilio returned a server error (503)', 'Run it again.'],
        'Live Flex Flows and Studio Flows could not be read: Twilio returned a server error (503)',
        'The new file is complete without it. Run it again.',
      ),
      says(
        partNotRead,
        [['published revisions of Studio Flows'], '"too large"', undefined],
        'Published revisions of Studio Flows could not be read: "too large"',
        'The new file is complete without it. Check in Studio that Incoming Conversation of each trigger is connected.',
      ),
    ],
  },
  {
    code: 'FA180',
    severity: 'warning',
    meaning:
      '`sids`: an entry has no live address yet. Its `sid` is `null` in JSON, and the entry is left out of `env` and `ts`.',
    example: '`flex-addresses sids`, with a new entry `acme` that was not applied yet',
    fix: 'Apply the file, then run `sids` again.',
    messages: [
      says(
        addressNotYetLive,
        ['acme', true],
        'acme has no live address yet: its `sid` is null',
        'Apply the file, then run `sids` again.',
      ),
      says(
        addressNotYetLive,
        ['acme', false],
        'acme has no live address yet: it is left out',
        'Apply the file, then run `sids` again.',
      ),
    ],
  },
  {
    code: 'FA181',
    severity: 'error',
    meaning: '`sids --format env`: two entries would have the same variable name.',
    example: '`flex-addresses sids --format env`, with the entries `acme-en` and `acme.en`',
    fix: 'Rename one of the keys, or use `--format json` or `ts`.',
    messages: [
      says(
        sameVariable,
        [['acme-en', 'acme.en'], 'ACME_EN_SID'],
        '"acme-en" and "acme.en" have the same variable name: ACME_EN_SID',
        'Rename all but one of the keys, or use --format json or ts.',
      ),
    ],
  },
  {
    code: 'FA250',
    severity: 'warning',
    meaning: '`export` left out an address: another one has the same name, or the file cannot express it.',
    example: '`flex-addresses export`, where two live addresses have the name "Acme"',
    fix: 'Change the address in Twilio, then export again with `--merge`. Until then it stays unchanged.',
    messages: [
      says(
        addressLeftOut,
        [{ sid: FO, name: 'Acme' }, '2 addresses have this name', false],
        `"Acme" (${FO}) is left out: 2 addresses have this name`,
        {
          workflow: 'The live address stays unchanged. To list it, change it in Twilio and export again.',
          command:
            'The live address stays unchanged. To list it, change it in Twilio and export again with --merge.',
        },
      ),
      says(
        addressLeftOut,
        [{ sid: FO_2, name: 'Acme' }, '2 addresses have this name', true],
        `"Acme" (${FO_2}) is left out: 2 addresses have this name`,
        'Add it to `ignore` before the next apply: `unlisted` would take it out of service.',
      ),
    ],
  },
  {
    code: 'FA251',
    severity: 'warning',
    meaning: `\`export\` wrote \`\${NAME}\` in place of a part of a webhook URL that may be a secret.`,
    example: '`flex-addresses export`, where a live webhook is `https://bots.example/?key=…`',
    fix: 'Store the live value as a secret, and pass it to the step with `env:`.',
    messages: [
      says(
        variableOfWebhook,
        ['acme', 'ACME_KEY', 'query value "key"'],
        'acme needs the environment variable ACME_KEY for the query value "key" of its webhook',
        'Store the live value as a secret, and pass it to the step with `env: { ACME_KEY: … }`.',
      ),
    ],
  },
  {
    code: 'FA252',
    severity: 'warning',
    meaning:
      '`export` could not write the schema beside the file, where editors look for it. The file works without it.',
    example: '`flex-addresses export`, in a folder where a file is named `schema`',
    fix: 'Copy the schema there, or remove the first line of the file.',
    messages: [
      says(
        unwrittenSchema,
        ['schema/addresses.schema.json', 'ENOTDIR'],
        'Could not write the schema for editors to schema/addresses.schema.json: ENOTDIR',
        'Copy it there, or remove the first line of the addresses file.',
      ),
    ],
  },
  {
    code: 'FA255',
    severity: 'warning',
    meaning: `\`export --merge\` did not add live addresses that are out of the file's \`scope\` or under its \`ignore\`.`,
    example: '`flex-addresses export --merge --scope Globex`, with `scope: ["Acme*"]` in the file',
    fix: 'Change `scope` or `ignore` and export again, or leave them to the file that manages them.',
    messages: [
      says(
        addressesOutOfScope,
        [['Globex']],
        '1 live address is out of the file\'s `scope`, and not added: "Globex"',
        'Add its name to `scope` and export again, or leave it to another file.',
      ),
      says(
        addressesOutOfScope,
        [['A', 'B', 'C', 'D', 'E', 'F']],
        '6 live addresses are out of the file\'s `scope`, and not added: "A", "B", "C", "D", "E" and 1 more',
        'Add their names to `scope` and export again, or leave them to another file.',
      ),
      says(
        addressesIgnored,
        [['Acme Test']],
        '1 live address is under `ignore` in the file, and not added: "Acme Test"',
        'Remove its name from `ignore`, and export again.',
      ),
      says(
        addressesIgnored,
        [['Acme Test', 'Acme Old']],
        '2 live addresses are under `ignore` in the file, and not added: "Acme Test", "Acme Old"',
        'Remove their names from `ignore`, and export again.',
      ),
    ],
  },
  {
    code: 'FA256',
    severity: 'warning',
    meaning:
      'Entries differ from their live addresses. `export --merge` only adds entries, and changes none.',
    example: '`flex-addresses export --merge`, where `acme` was disabled in the Console',
    fix: 'Run `plan` to see the differences, and `accept` to write the live values into the file.',
    messages: [
      says(
        entriesDiffer,
        [['acme']],
        '1 entry differs from its live address, and --merge changes no entry: acme',
        'Run `flex-addresses plan` to see the differences, and `flex-addresses accept acme` to write the live values into the file.',
      ),
      says(
        entriesDiffer,
        [['a', 'b', 'c', 'd', 'e', 'f']],
        '6 entries differ from their live addresses, and --merge changes no entry: a, b, c, d, e and 1 more',
        'Run `flex-addresses plan` to see the differences, and `flex-addresses accept` to write the live values into the file.',
      ),
    ],
  },
];
