import {
  circularRename,
  duplicateAddressKey,
  duplicateFormerName,
  duplicateKey,
  duplicateName,
  duplicateSid,
  nearlySameNames,
  siteListedTwice,
  siteOfTwoEntries,
} from '../../../src/messages/duplicates.ts';
import {
  invalidLocale,
  invalidUrl,
  missingDestination,
  missingField,
  ownFormerName,
  paddedFormerName,
  paddedName,
  placeholderSid,
  unencryptedUrl,
  unfilledVariable,
  wrongReference,
} from '../../../src/messages/entries.ts';
import {
  environmentRequired,
  noEnvironments,
  unknownAddressLeftOut,
  unknownEnvironment,
} from '../../../src/messages/environments.ts';
import { environmentOfNewFile } from '../../../src/messages/export.ts';
import { missingAccount } from '../../../src/messages/hints.ts';
import {
  entryOutOfScope,
  ignoredName,
  ignoredSid,
  loneBackslash,
  notAnAddress,
  removedEntry,
  removedTwice,
  tooLongPattern,
  tooManyPatterns,
} from '../../../src/messages/lists.ts';
import {
  fileOutsideWorkspace,
  fileUnderGit,
  invalidPath,
  missingFile,
  missingFolder,
  misspeltFile,
  notRegularFile,
  notUtf8,
  nulCharacter,
  symbolicLink,
  tooLargeFile,
  unreadableFile,
  unwritableFile,
} from '../../../src/messages/reading.ts';
import { missingFolderToCheck } from '../../../src/messages/sids.ts';
import {
  emptyFile,
  emptyValue,
  invalidEnvironmentName,
  invalidKey,
  invalidSid,
  keyOfOtherApi,
  misplacedApi,
  misplacedKey,
  missingAddresses,
  missingEnvironment,
  missingKey,
  missingValue,
  misspeltKey,
  notAllowedValue,
  repeatedItem,
  severalDestinations,
  sidOfOtherKind,
  tooLargeNumber,
  tooLongValue,
  tooManyEntries,
  tooManyEnvironments,
  tooManyItems,
  tooSmallNumber,
  unknownKey,
  wrongType,
} from '../../../src/messages/values.ts';
import {
  changedUrlStructure,
  missingVariable,
  refusedVariable,
  secretInFile,
  shortSecret,
  unsupportedVariable,
} from '../../../src/messages/webhooks.ts';
import {
  keyNotText,
  mergeOfNoMapping,
  recursiveAlias,
  syntaxError,
  tooDeeplyNested,
  tooManyAliasedValues,
  tooManyProblems,
  tooManyValues,
  tooMuchToCheck,
  unknownAnchor,
  unknownTag,
  unquotedVariable,
  unsupportedYamlVersion,
} from '../../../src/messages/yaml.ts';
import { type CodeRow, says } from '../rows.ts';

const FO = 'FO00000000000000000000000000000001';
const FW = 'FW00000000000000000000000000000001';
const CV = 'CV00000000000000000000000000000001';
const FIRST = { key: 'acme', line: 2 };

export const FILE: readonly CodeRow[] = [
  {
    code: 'FA101',
    severity: 'error',
    meaning:
      'The file or its folder was not found, cannot be read or written, is not a regular file, is a symbolic link, or is under `.git`. In the Action it must also be inside the workspace.',
    example: { command: 'flex-addresses validate -f shops.yaml' },
    fix: 'Check the path. In the Action, check that the repository is checked out before this step.',
    messages: [
      says(missingFile, ['shops.yaml', '-f'], 'File "shops.yaml" not found', {
        workflow: 'Check the input `file`, and that the repository is checked out before this step.',
        command: 'Check the path, or use another file with -f.',
      }),
      says(
        misspeltFile,
        ['adresses.yaml', 'addresses.yaml'],
        'File "adresses.yaml" not found',
        'Did you mean "addresses.yaml"?',
      ),
      says(
        invalidPath,
        [],
        'The file path is empty or contains a NUL character',
        'Use the path of a file, for example addresses.yaml.',
      ),
      says(
        fileUnderGit,
        ['.git/addresses.yaml'],
        '".git/addresses.yaml" is under .git',
        'Keep the file next to your sources, for example addresses.yaml.',
      ),
      says(
        fileOutsideWorkspace,
        ['../addresses.yaml'],
        '"../addresses.yaml" is outside the workspace',
        'Use a file in the repository, for example addresses.yaml.',
      ),
      says(
        notRegularFile,
        ['shops'],
        '"shops" is not a regular file',
        'Use the path of a file, for example addresses.yaml.',
      ),
      says(
        symbolicLink,
        ['shops.yaml'],
        '"shops.yaml" is a symbolic link',
        'Use the path of the file itself: links are not followed.',
      ),
      says(
        unreadableFile,
        ['shops.yaml', 'EACCES'],
        'Cannot read "shops.yaml" (EACCES)',
        'Check that this user may read the file.',
      ),
      says(
        unwritableFile,
        ['shops.yaml', 'EROFS'],
        'Cannot write "shops.yaml" (EROFS)',
        'Check that this user may write there.',
      ),
      says(
        missingFolder,
        ['config', 'shops.yaml', undefined],
        'Cannot write "shops.yaml": folder "config" not found',
        'Create the folder first, or use another file name.',
      ),
      says(
        missingFolder,
        ['config', 'shops.yaml', '-o'],
        'Cannot write "shops.yaml": folder "config" not found',
        'Create the folder first, or use another file name with -o.',
      ),
      says(
        missingFolderToCheck,
        ['dist'],
        'Folder "dist" not found',
        'Check the path, or use another file with --check.',
      ),
    ],
  },
  {
    code: 'FA102',
    severity: 'error',
    meaning: 'The file is larger than 1 MiB.',
    example: 'A file of 2 MiB.',
    fix: 'Split it by `scope`, into a file for each team.',
    messages: [
      says(
        tooLargeFile,
        ['addresses.yaml'],
        '"addresses.yaml" is larger than 1 MiB',
        'Split it into a file for each team, each with a `scope` that matches its addresses.',
      ),
    ],
  },
  {
    code: 'FA103',
    severity: 'error',
    meaning: 'The file is not UTF-8 text.',
    example: 'A file saved as UTF-16 or Latin-1.',
    fix: 'Save it as UTF-8.',
    messages: [
      says(notUtf8, ['addresses.yaml'], '"addresses.yaml" is not UTF-8 text', 'Save it as UTF-8.'),
      says(
        nulCharacter,
        ['addresses.yaml'],
        '"addresses.yaml" is not a text file: it contains a NUL character',
        'Save it as UTF-8 text.',
      ),
    ],
  },
  {
    code: 'FA104',
    severity: 'error',
    meaning:
      'The YAML has a syntax error or is nested too deeply. Errors that only follow from a syntax error are not reported.',
    example: { file: 'addresses:\n  acme: { studio: Web }\n---\naddresses: {}' },
    fix: 'Check the indentation, quotes and brackets at that line and just above. Within braces and brackets, put a value with `${NAME}` in quotes.',
    messages: [
      says(
        syntaxError,
        ['MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'],
        'YAML: A second document begins here',
        'Keep one document in the file: remove the `---` or `...` and everything after it.',
      ),
      says(
        syntaxError,
        ['BAD_INDENT', 'All mapping items must start at the same column'],
        'YAML: All mapping items must start at the same column',
        'Check the indentation, quotes and brackets here and just above.',
      ),
      says(
        syntaxError,
        ['TAB_AS_INDENT', 'Tabs are not allowed as indentation'],
        'YAML: Tabs are not allowed as indentation',
        'Indent with spaces.',
      ),
      says(
        syntaxError,
        ['MISSING_CHAR', 'Missing closing "quote'],
        'YAML: Missing closing "quote',
        'Add the missing character. Put text that contains `: ` or ` #`, or starts with a special character, in quotes.',
      ),
      says(
        syntaxError,
        ['BAD_SCALAR_START', 'Plain value cannot start with reserved character @'],
        'YAML: Plain value cannot start with reserved character @',
        'Put the text in quotes.',
      ),
      says(
        syntaxError,
        ['UNEXPECTED_TOKEN', 'Unexpected scalar at node end'],
        'YAML: Unexpected scalar at node end',
        'Put the value in quotes if it contains quotes, brackets, braces or a comma. Otherwise check the indentation, quotes and brackets here and just above.',
      ),
      says(
        syntaxError,
        ['BLOCK_IN_FLOW', 'Nested mappings are not allowed in compact mappings'],
        'YAML: Nested mappings are not allowed in compact mappings',
        'Put text that contains `: ` in quotes. Otherwise check the brackets here and just above.',
      ),
      says(
        syntaxError,
        ['BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings'],
        'YAML: Nested mappings are not allowed in compact mappings',
        'Put the text in quotes, or start a new line for the nested value.',
      ),
      says(
        unquotedVariable,
        [],
        'YAML: `${` within braces or brackets needs quotes',
        'Put the whole value in quotes: "https://bots.acme.com/flex?key=${BOT_KEY}".',
      ),
      says(
        tooDeeplyNested,
        [],
        'YAML: nested too deeply',
        'Check the brackets: an addresses file is at most four levels deep.',
      ),
    ],
  },
  {
    code: 'FA105',
    severity: 'error',
    meaning: 'A mapping has the same key twice.',
    example: { file: 'addresses:\n  acme: { studio: Web }\n  acme: { studio: Web }' },
    fix: 'Remove one of the two, or rename the second.',
    messages: [
      says(duplicateKey, ['acme'], 'Duplicate key "acme"', 'Remove one of the two, or rename the second.'),
    ],
  },
  {
    code: 'FA106',
    severity: 'error',
    meaning:
      'An alias has no anchor above it or is inside its own anchor. Or the aliases together expand to more than 200,000 values.',
    example: { file: 'addresses:\n  acme: { studio: *web }' },
    fix: 'Write the values out, or move them to `defaults`.',
    messages: [
      says(
        unknownAnchor,
        ['web'],
        'Alias *web has no anchor &web above it',
        'Add `&web` before the value that it refers to, or write the value out. Put text that begins with `*` in quotes.',
      ),
      says(recursiveAlias, ['web'], 'Alias *web is inside its own anchor', 'Write the value out.'),
      says(
        tooManyAliasedValues,
        [200_000],
        'Aliases expand to more than 200,000 values',
        'Write the values out, or move what all addresses share to `defaults`.',
      ),
    ],
  },
  {
    code: 'FA107',
    severity: 'error',
    meaning:
      'A tag (`!something`) is not part of the YAML 1.2 core, or a `%YAML` line asks for another version.',
    example: { file: 'addresses:\n  acme: { studio: !secret Web }' },
    fix: 'Remove the tag, or the line that begins with `%YAML`.',
    messages: [
      says(unknownTag, ['!secret'], 'Unknown tag "!secret"', 'Remove the tag: the file is YAML 1.2 core.'),
      says(
        unsupportedYamlVersion,
        ['1.1'],
        'YAML 1.1 is not supported',
        'Remove the line that begins with %YAML: the file is YAML 1.2 core.',
      ),
    ],
  },
  {
    code: 'FA108',
    severity: 'error',
    meaning:
      'The file has more than 250,000 values, far more than 2,500 entries need. Or all environments, entries and patterns together take too long to check.',
    example: 'A file with a list of 300,000 numbers.',
    fix: 'Check what generated the file, or split it by account.',
    messages: [
      says(
        tooManyValues,
        [250_000],
        'The file has more than 250,000 values',
        'Check what generated the file, or split it by account: an account has at most 2,500 addresses.',
      ),
      says(
        tooMuchToCheck,
        [],
        'The file takes too long to check: it has too many environments, addresses and patterns in total',
        'Use fewer environments or patterns, or split the file by account.',
      ),
    ],
  },
  {
    code: 'FA109',
    severity: 'error or warning',
    meaning: 'The file has more than 10,000 problems. Only the first 10,000 are reported.',
    example: 'A file with 20,000 unknown keys.',
    fix: 'Fix the first ones.',
    messages: [
      says(
        tooManyProblems,
        [12_345],
        '12,345 more problems follow',
        'Fix the first ones: they may have caused many of the others.',
      ),
      says(
        tooManyProblems,
        [1],
        '1 more problem follows',
        'Fix the first ones: they may have caused many of the others.',
      ),
    ],
  },
  {
    code: 'FA110',
    severity: 'error',
    meaning: 'A key is unknown here, or belongs to the other `api`.',
    example: { file: 'addresses:\n  acme: { studio: Web, janitr: true }' },
    fix: 'Use the key that the message suggests, or remove it.',
    messages: [
      says(misspeltKey, ['janitr', 'janitor'], 'Unknown key "janitr"', 'Did you mean "janitor"?'),
      says(
        unknownKey,
        ['colour', ['studio', 'webhook']],
        'Unknown key "colour"',
        'Remove it, or use one of: studio, webhook.',
      ),
      says(misplacedKey, ['flowSid', 'Use `studio: FW…`.'], 'Unknown key "flowSid"', 'Use `studio: FW…`.'),
      says(
        misplacedApi,
        [],
        'Unknown key "api"',
        'Set `api` at the top level of the file: it applies to all addresses in every environment.',
      ),
      says(
        keyOfOtherApi,
        ['janitor', 'conversations', 'Remove it.'],
        '"janitor" is not available with `api: conversations`',
        'Remove it.',
      ),
    ],
  },
  {
    code: 'FA111',
    severity: 'error',
    meaning: 'A required key is missing, or the file is empty.',
    example: { file: 'version: 1' },
    fix: 'Add the key that the message names.',
    messages: [
      says(
        missingKey,
        ['addresses'],
        '"addresses" is required',
        'Add `addresses:` with an entry for each address, or `addresses: {}` for none.',
      ),
      says(missingKey, ['version'], '"version" is required', 'Add `version: 1` as the first line.'),
      says(missingKey, ['other'], '"other" is required', 'Add `other`.'),
      says(
        emptyFile,
        [],
        'The file is empty',
        'Add `version: 1` and `addresses:`, as in addresses.example.yaml.',
      ),
      says(
        missingField,
        ['acme', 'task', 'workflow', 'Add the name of the workflow.'],
        '"workflow" is required in `task` of acme',
        'Add the name of the workflow.',
      ),
    ],
  },
  {
    code: 'FA112',
    severity: 'error',
    meaning: 'A value has the wrong type, a key is not text, or `<<` merges something other than a mapping.',
    example: { file: 'addresses:\n  acme: { studio: Web, enabled: yes }' },
    fix: 'Use the type that the message names. Put numbers that are meant as text in quotes.',
    messages: [
      says(
        wrongType,
        ['enabled', ['boolean'], { kind: 'text', source: 'yes' }],
        '"enabled" must be true or false, not text',
        'Use true or false, without quotes.',
      ),
      says(
        wrongType,
        ['name', ['string'], { kind: 'number', source: '0x1F' }],
        '"name" must be text, not a number',
        'Put it in quotes: "0x1F".',
      ),
      says(
        wrongType,
        ['studio', ['string', 'object'], { kind: 'list', source: '' }],
        '"studio" must be text or a mapping, not a list',
        'Use text or a mapping.',
      ),
      says(
        wrongType,
        ['scope', ['array'], { kind: 'text', source: 'Acme*' }],
        '"scope" must be a list, not text',
        'Write a list: a line with `- ` for each item, or [a, b].',
      ),
      says(
        wrongType,
        ['retryCount', ['integer'], { kind: 'number', source: '1.5' }],
        '"retryCount" must be a whole number, not 1.5',
        'Use a whole number, without quotes.',
      ),
      says(
        wrongType,
        ['priority', ['integer'], { kind: 'number', source: `0.${'1'.repeat(5_000)}` }],
        '"priority" must be a whole number, not 0.1111111111111111111111…',
        'Use a whole number, without quotes.',
      ),
      says(
        wrongType,
        ['name', ['string'], { kind: 'number', source: '1'.repeat(5_000) }],
        '"name" must be text, not a number',
        'Put it in quotes.',
      ),
      says(
        wrongType,
        [undefined, ['object'], { kind: 'list', source: '' }],
        'The file must be a mapping, not a list',
        'Use a mapping.',
      ),
      says(
        wrongType,
        ['task', ['object'], { kind: 'boolean', source: 'true' }],
        '"task" must be a mapping, not a boolean',
        'Use a mapping.',
      ),
      says(
        missingValue,
        ['studio', ['string', 'object']],
        '"studio" has no value: it must be text or a mapping',
        'Add a value, or remove the key.',
      ),
      says(
        missingAddresses,
        [['object']],
        '"addresses" has no value: it must be a mapping',
        'Write `addresses: {}` for none.',
      ),
      says(
        missingEnvironment,
        ['staging', ['object']],
        '"staging" has no value: it must be a mapping',
        'Write `{}` if nothing differs, or remove the environment.',
      ),
      says(
        keyNotText,
        [],
        'A key must be text, not a list, a mapping, an alias or empty',
        'Replace the key with text.',
      ),
      says(
        mergeOfNoMapping,
        [],
        '`<<` must merge a mapping or a list of mappings',
        'Use an alias of a mapping (`<<: *name`), or a list of such aliases.',
      ),
    ],
  },
  {
    code: 'FA113',
    severity: 'error or warning',
    meaning:
      'A value is not allowed: it is empty, too long (a name or pattern: 256 characters), out of range, a duplicate, or in the wrong form. It may also be a placeholder such as `FW…` instead of a SID, or a list of more than 100 patterns with wildcards. A duplicate under `removed` is only a warning.',
    example: { file: 'api: conversation\naddresses: {}' },
    fix: 'Change the value as the message says.',
    messages: [
      says(
        notAllowedValue,
        ['api', ['flex-flows', 'conversations'], '"conversation"', 'conversations'],
        '"api" must be flex-flows or conversations, not "conversation"',
        'Did you mean "conversations"?',
      ),
      says(
        notAllowedValue,
        ['method', ['post', 'get'], '"PUT"', undefined],
        '"method" must be post or get, not "PUT"',
        'Use post or get.',
      ),
      says(
        invalidKey,
        ['Acme EN'],
        '"Acme EN" is not a valid key',
        'Use at most 128 lower-case letters, digits, `.`, `_` and `-`. Begin with a letter or digit. Put the friendly name in `name`.',
      ),
      says(
        invalidEnvironmentName,
        ['my staging'],
        '"my staging" is not a valid name for an environment',
        'Use at most 128 letters, digits, `.`, `_` and `-`. Begin with a letter or digit.',
      ),
      says(
        invalidSid,
        ['account', 'an account', '"acme"', 'Use AC and 32 hexadecimal digits, as shown in the Console.'],
        '"account" must be the SID of an account, not "acme"',
        'Use AC and 32 hexadecimal digits, as shown in the Console.',
      ),
      says(
        placeholderSid,
        ['studio', 'acme', 'FW…', { name: 'Studio Flow', prefix: 'FW' }],
        '`studio` of acme is still the placeholder "FW…"',
        'Use the SID of the Studio Flow (FW and 32 hexadecimal digits), or its friendly name.',
      ),
      says(tooSmallNumber, ['priority', 0, '-1'], '"priority" must be at least 0, not -1', 'Use 0 or more.'),
      says(
        tooLargeNumber,
        ['retryCount', 3, '4'],
        '"retryCount" must be at most 3, not 4',
        'Use 0, 1, 2 or 3.',
      ),
      says(
        tooLargeNumber,
        ['timeout', 2_147_483_647, '3000000000'],
        '"timeout" must be at most 2147483647, not 3000000000',
        'Use 2147483647 or less.',
      ),
      says(emptyValue, ['name'], '"name" is empty', 'Add a value, or remove the key.'),
      says(tooLongValue, ['name', 256], '"name" is longer than 256 characters', 'Shorten it.'),
      says(tooManyItems, ['website', 200], '"website" has more than 200 values', 'Split the entry.'),
      says(repeatedItem, ['events'], '"events" has a duplicate value', 'Remove one of the two.'),
      says(
        tooManyEnvironments,
        [100],
        '"environments" has more than 100 entries',
        'Split the file by account.',
      ),
      says(
        loneBackslash,
        ['Acme\\'],
        'Pattern "Acme\\\\" ends with a single backslash',
        'Write \\\\ for a backslash, or remove it.',
      ),
      says(
        tooLongPattern,
        ['scope', 256],
        'A pattern in `scope` is longer than 256 characters',
        'Shorten it with `*`.',
      ),
      says(
        tooManyPatterns,
        ['scope', 100],
        '`scope` has more than 100 patterns with wildcards',
        'Combine several of them into one pattern, or list the names without `*` and `?`.',
      ),
      says(
        removedTwice,
        ['Acme Old'],
        'Duplicate value "Acme Old" under `removed`',
        'Remove one of the two.',
      ),
    ],
  },
  {
    code: 'FA114',
    severity: 'error',
    meaning:
      "The file has more than 2,500 entries: Twilio's limit of Flex Flows, and the most chat addresses that this tool handles.",
    example: 'A file with 2,501 entries.',
    fix: 'Split the file by account.',
    messages: [
      says(
        tooManyEntries,
        [2500, "Twilio's limit of Flex Flows"],
        `"addresses" has more than 2,500 entries (Twilio's limit of Flex Flows)`,
        'Split the file by account, with `environments` or a file for each.',
      ),
    ],
  },
  {
    code: 'FA120',
    severity: 'error',
    meaning:
      'An entry has none of `studio`, `webhook` and `task`, or more than one of them. (`task` exists with `flex-flows` only.)',
    example: { file: 'addresses:\n  acme: { name: Acme }' },
    fix: 'Use exactly one, in the entry or in `defaults`.',
    messages: [
      says(
        missingDestination,
        ['acme', ['studio', 'webhook', 'task']],
        'acme has no destination for its chats',
        'Add one of studio, webhook and task, here or under `defaults`.',
      ),
      says(
        severalDestinations,
        [['studio', 'webhook', 'task']],
        'Only one of studio, webhook and task is allowed',
        'Keep the one that handles the chats, and remove the others.',
      ),
    ],
  },
  {
    code: 'FA121',
    severity: 'error',
    meaning:
      'Two entries have the same name, or the same name under `was`. Or `was` of an entry is its own name.',
    example: { file: 'addresses:\n  acme: { name: Acme, studio: Web }\n  shop: { name: Acme, studio: Web }' },
    fix: 'Give each entry a name of its own. Keep `was` in the entry that the address belongs to.',
    messages: [
      says(
        duplicateName,
        ['shop', FIRST, 'Acme'],
        'shop and acme (line 2) have the same name: "Acme"',
        'Give each entry a name of its own.',
      ),
      says(
        duplicateFormerName,
        ['shop', FIRST, 'Acme'],
        'shop and acme (line 2) have the same name under `was`: "Acme"',
        'Keep `was` in the entry that the address belongs to.',
      ),
      says(
        ownFormerName,
        ['acme', 'Acme'],
        'acme has the same name under `name` and `was`: "Acme"',
        'Remove `was`, or replace it with the name that the address had before.',
      ),
    ],
  },
  {
    code: 'FA122',
    severity: 'error',
    meaning:
      'A pair of website and locale is in two entries, or twice in one. Websites are compared as URLs, so `acme.com/` and `https://acme.com` are the same.',
    example: {
      file: 'addresses:\n  acme: { website: acme.com, studio: Web }\n  shop: { website: acme.com, studio: Web }',
    },
    fix: 'Change one of the two.',
    messages: [
      says(
        siteOfTwoEntries,
        ['shop', FIRST, 'acme.com', ''],
        'shop and acme (line 2) both serve "acme.com"',
        'Only one entry may serve a website in a locale: change one of the two.',
      ),
      says(
        siteOfTwoEntries,
        ['shop', FIRST, 'acme.com', 'de'],
        'shop and acme (line 2) both serve "acme.com" in de',
        'Only one entry may serve a website in a locale: change one of the two.',
      ),
      says(
        siteListedTwice,
        ['acme', 'acme.com', 'de'],
        'acme lists "acme.com" in de twice',
        'Remove one of the two.',
      ),
    ],
  },
  {
    code: 'FA123',
    severity: 'error',
    meaning: 'Two entries pin the same `sid`, or have the same `deploymentKey`.',
    example: {
      file: `addresses:\n  acme: { sid: ${FO}, studio: Web }\n  shop: { sid: ${FO}, studio: Web }`,
    },
    fix: 'Keep the `sid` in the entry that the address belongs to. Give each entry a deployment key of its own.',
    messages: [
      says(
        duplicateSid,
        ['shop', FIRST, FO],
        `shop and acme (line 2) pin the same address: ${FO}`,
        'Keep `sid` in the entry that the address belongs to.',
      ),
      says(
        duplicateAddressKey,
        ['shop', FIRST, 'deployment key', CV],
        `shop and acme (line 2) have the same deployment key: ${CV}`,
        'A deployment key belongs to one address: give each entry its own.',
      ),
    ],
  },
  {
    code: 'FA124',
    severity: 'error',
    meaning: '`ignore` matches the name of an entry, or lists its SID.',
    example: { file: 'ignore: ["Acme*"]\naddresses:\n  acme: { name: Acme, studio: Web }' },
    fix: 'Narrow the pattern, or remove the SID or the entry.',
    messages: [
      says(
        ignoredName,
        ['acme', 'Acme', 'Acme*', 1],
        'acme is ignored: its name "Acme" matches "Acme*" (line 1)',
        'Narrow the pattern under `ignore`, or remove the entry.',
      ),
      says(
        ignoredSid,
        ['acme', FO, 1],
        `acme is ignored: its SID ${FO} is listed under \`ignore\` (line 1)`,
        'Remove the SID from `ignore`, or remove the entry.',
      ),
    ],
  },
  {
    code: 'FA125',
    severity: 'error',
    meaning: '`removed` lists the name or SID of an entry.',
    example: { file: 'removed: [Acme]\naddresses:\n  acme: { name: Acme, studio: Web }' },
    fix: 'Remove either the entry or the line under `removed`.',
    messages: [
      says(
        removedEntry,
        ['acme', 1],
        'acme is also listed under `removed` (line 1)',
        'Remove either the entry or that line.',
      ),
    ],
  },
  {
    code: 'FA126',
    severity: 'error',
    meaning: 'No pattern in `scope` matches the name of an entry.',
    example: { file: 'scope: ["Acme*"]\naddresses:\n  shop: { name: Shop, studio: Web }' },
    fix: 'Add a pattern, or move the entry to the file whose `scope` matches it.',
    messages: [
      says(
        entryOutOfScope,
        ['shop', 'Shop'],
        'shop is out of scope: no pattern in `scope` matches its name "Shop"',
        'Add a pattern to `scope`, or move the entry to the file whose `scope` matches it.',
      ),
    ],
  },
  {
    code: 'FA127',
    severity: 'error',
    meaning: 'A name begins or ends with white space.',
    example: { file: 'addresses:\n  acme: { name: "Acme ", studio: Web }' },
    fix: 'Remove the white space. If the live name has it, pin the address by `sid`.',
    messages: [
      says(
        paddedName,
        ['acme', 'Acme '],
        '`name` of acme begins or ends with white space: "Acme "',
        'Remove the white space. If the live name has it, pin the address by `sid` and give it a clean name.',
      ),
      says(
        paddedFormerName,
        ['acme', ' Acme'],
        '`was` of acme begins or ends with white space: " Acme"',
        'Remove the white space. If the live name has it, pin the address by `sid` instead.',
      ),
    ],
  },
  {
    code: 'FA128',
    severity: 'error',
    meaning:
      'A SID is of the wrong kind, for example `FO…` where `FW…` is expected. Or a SID under `sid`, `removed` or `ignore` belongs to an address of the other `api`.',
    example: { file: `addresses:\n  acme: { studio: ${FO} }` },
    fix: 'Use a SID of the right kind, or the friendly name. Move an address of the other `api` to a file for that `api`.',
    messages: [
      says(
        wrongReference,
        ['studio', 'acme', FO, { name: 'Studio Flow', prefix: 'FW' }],
        `\`studio\` of acme must be the SID or name of a Studio Flow, not "${FO}"`,
        'Use FW and 32 hexadecimal digits, or the friendly name.',
      ),
      says(
        sidOfOtherKind,
        ['sid', 'a Flex Flow', `"${FW}"`, 'Use FO and 32 hexadecimal digits, as shown in the Console.'],
        `"sid" must be the SID of a Flex Flow, not "${FW}"`,
        'Use FO and 32 hexadecimal digits, as shown in the Console.',
      ),
      says(
        notAnAddress,
        ['removed', 'FO', FW, undefined],
        `\`removed\` takes names and SIDs of addresses (FO…), not "${FW}"`,
        'Use FO and 32 hexadecimal digits, or the friendly name.',
      ),
      says(
        notAnAddress,
        ['ignore', 'IG', FO, 'List it in a file with `api: flex-flows`.'],
        `\`ignore\` takes names and SIDs of addresses (IG…), not "${FO}"`,
        'List it in a file with `api: flex-flows`.',
      ),
    ],
  },
  {
    code: 'FA129',
    severity: 'error or warning',
    meaning:
      'A webhook URL uses an environment variable that is empty or not set. `validate` and `show` do not need the values: there it is a warning.',
    example: { file: 'addresses:\n  bot: { webhook: "https://bots.acme.com/flex?key=${BOT_KEY}" }' },
    fix: 'Pass it to the step with `env:`, or write `$${NAME}` for the text itself.',
    messages: [
      says(missingVariable, ['BOT_KEY', false], 'Environment variable BOT_KEY is not set', {
        workflow: 'Add `env: { BOT_KEY: … }` to this step, or write $${BOT_KEY} for the text itself.',
        command: 'Set it with export BOT_KEY=…, or write $${BOT_KEY} for the text itself.',
      }),
      says(missingVariable, ['BOT_KEY', true], 'Environment variable BOT_KEY is empty', {
        workflow: 'Add `env: { BOT_KEY: … }` to this step, or write $${BOT_KEY} for the text itself.',
        command: 'Set it with export BOT_KEY=…, or write $${BOT_KEY} for the text itself.',
      }),
    ],
  },
  {
    code: 'FA130',
    severity: 'error',
    meaning: 'The file has environments and none is selected, or the selected one does not exist.',
    example: { file: 'addresses: {}\nenvironments:\n  staging: {}' },
    fix: 'Set the input `environment` (CLI: `--environment`) to one of them.',
    messages: [
      says(
        environmentRequired,
        [['staging', 'production']],
        'The file has environments, but none is selected',
        {
          workflow: 'Set the input `environment` to one of: staging, production.',
          command: 'Set --environment to one of: staging, production.',
        },
      ),
      says(
        noEnvironments,
        ['staging'],
        'Environment "staging" is selected, but the file has no environments',
        {
          workflow: 'Remove `environment`, or add `environments` to the file.',
          command: 'Remove --environment, or add `environments` to the file.',
        },
      ),
      says(
        unknownEnvironment,
        ['test', ['staging', 'production'], undefined],
        'Unknown environment "test"',
        'Use one of: staging, production.',
      ),
      says(
        unknownEnvironment,
        ['stagign', ['staging', 'production'], 'staging'],
        'Unknown environment "stagign"',
        'Did you mean "staging"?',
      ),
      says(environmentOfNewFile, ['staging'], 'A new file cannot be written for the environment "staging"', {
        workflow: 'Remove `environment`.',
        command: 'Remove --environment, or add to a file that has the environment with --merge.',
      }),
    ],
  },
  {
    code: 'FA131',
    severity: 'error',
    meaning:
      'A webhook is not a complete URL: `http://` or `https://` and a host, without spaces, control characters or backslashes.',
    example: { file: 'addresses:\n  bot: { webhook: bots.acme.com/flex }' },
    fix: 'Use a complete URL, for example `https://bots.acme.com/flex`.',
    messages: [
      says(
        invalidUrl,
        ['bot', 'webhook'],
        'The webhook of bot is not a valid URL',
        'Use a complete URL without spaces, for example https://bots.acme.com/flex. Check the values of its variables, too.',
      ),
    ],
  },
  {
    code: 'FA132',
    severity: 'error',
    meaning: 'A locale is not a language tag (BCP 47).',
    example: { file: 'addresses:\n  acme: { locale: en_US, studio: Web }' },
    fix: 'Use a tag such as `en-US`, `de` or `zh-Hant-TW`.',
    messages: [
      says(
        invalidLocale,
        ['acme', 'en_US'],
        'Locale "en_US" of acme is not a language tag (BCP 47)',
        'Use a tag such as en-US, de or zh-Hant-TW.',
      ),
    ],
  },
  {
    code: 'FA134',
    severity: 'warning',
    meaning: 'A webhook uses plain `http:`.',
    example: { file: 'addresses:\n  bot: { webhook: "http://bots.acme.com/flex" }' },
    fix: 'Use `https:`.',
    messages: [
      says(
        unencryptedUrl,
        ['bot', 'webhook'],
        'The webhook of bot uses plain http: chats are sent unencrypted',
        'Use https.',
      ),
    ],
  },
  {
    code: 'FA135',
    severity: 'warning',
    meaning:
      'The names of two entries differ only in case, white space, Unicode form or invisible characters.',
    example: { file: 'addresses:\n  acme: { name: Acme, studio: Web }\n  shop: { name: ACME, studio: Web }' },
    fix: 'Check that these are meant to be two addresses.',
    messages: [
      says(
        nearlySameNames,
        ['shop', FIRST, 'case'],
        'The names of shop and acme (line 2) differ only in case',
        'Check that these are meant to be two addresses.',
      ),
    ],
  },
  {
    code: 'FA136',
    severity: 'warning',
    meaning:
      'Text outside a webhook URL looks like a variable (`${NAME}`, `$NAME`, `${NAME:-x}`, `${{ … }}`). It is used literally.',
    example: { file: 'addresses:\n  acme: { name: "Acme ${STAGE}", studio: Web }' },
    fix: 'Use `environments` for what differs per account.',
    messages: [
      says(
        unfilledVariable,
        ['Acme ${STAGE}', 'acme'],
        '"Acme ${STAGE}" of acme is used literally: variables are filled into webhook URLs only',
        'Use `environments` for what differs per account.',
      ),
    ],
  },
  {
    code: 'FA137',
    severity: 'warning',
    meaning:
      'The file has no `account`, so it would be applied to whichever account the credentials belong to.',
    example: 'A file without `account`.',
    fix: 'Add `account: AC…`.',
    messages: [
      says(
        missingAccount,
        [],
        'The file has no `account`: it would be applied to whichever account the credentials belong to',
        'Add `account: AC…`.',
      ),
    ],
  },
  {
    code: 'FA138',
    severity: 'warning',
    meaning: 'An environment has `null` for an entry that the file does not have.',
    example: {
      file: 'addresses:\n  acme: { studio: Web }\nenvironments:\n  staging:\n    addresses:\n      shop: null',
    },
    fix: 'Use the key of the entry that is meant, or remove the line.',
    messages: [
      says(
        unknownAddressLeftOut,
        ['shop', undefined],
        '`null` leaves out entry "shop", which does not exist',
        'Remove it, or use the key of an entry under `addresses`.',
      ),
      says(
        unknownAddressLeftOut,
        ['amce', 'acme'],
        '`null` leaves out entry "amce", which does not exist',
        'Did you mean "acme"?',
      ),
    ],
  },
  {
    code: 'FA139',
    severity: 'error',
    meaning:
      'A `$` in a webhook URL looks like a variable but is not one: `$NAME`, `${NAME:-x}`, `${{ … }}`, or `${` without its end.',
    example: { file: 'addresses:\n  bot: { webhook: "https://bots.acme.com/flex?key=$BOT_KEY" }' },
    fix: 'Write `${NAME}` for a variable, and `$$` or `%24` for a `$` itself.',
    messages: [
      says(
        unsupportedVariable,
        ['$', 'BOT_KEY'],
        'The webhook URL has a `$` that looks like a variable, but only `${NAME}` is filled in',
        'Write `${BOT_KEY}` for the variable, or `$$` for the text `$` itself.',
      ),
      says(
        unsupportedVariable,
        ['${', undefined],
        'The webhook URL has a `${` that looks like a variable, but only `${NAME}` is filled in',
        'Write `${NAME}` for the variable, or `$${` for the text `${` itself.',
      ),
    ],
  },
  {
    code: 'FA140',
    severity: 'error',
    meaning: 'A webhook URL uses a variable that belongs to the runner, a tool or this step.',
    example: { file: 'addresses:\n  bot: { webhook: "https://bots.acme.com/flex?key=${GITHUB_TOKEN}" }' },
    fix: 'Use a separate variable for the webhook.',
    messages: [
      says(
        refusedVariable,
        ['GITHUB_TOKEN'],
        '`${GITHUB_TOKEN}` must not be sent to a webhook: it belongs to the runner, a tool or this step',
        'Use a separate variable for the webhook, for example `${BOT_KEY}`.',
      ),
    ],
  },
  {
    code: 'FA141',
    severity: 'warning',
    meaning:
      'The value of a variable adds a query parameter, a path segment, a fragment or the like to a webhook URL.',
    example: '`BOT_KEY` is `a&b`, and the webhook is `https://bots.acme.com/flex?key=${BOT_KEY}`.',
    fix: 'Percent-encode the value: it is filled in unchanged.',
    messages: [
      says(
        changedUrlStructure,
        ['BOT_KEY', ['query parameter', 'fragment']],
        'The value of `${BOT_KEY}` changes the structure of the webhook URL: it adds a query parameter and a fragment',
        'Percent-encode the value (`&` is `%26`, `/` is `%2F`): it is filled in unchanged.',
      ),
      says(
        changedUrlStructure,
        ['BOT_KEY', ['user info', 'path step']],
        'The value of `${BOT_KEY}` changes the structure of the webhook URL: it adds user info and a `.` or `..` in the path',
        'Percent-encode the value (`&` is `%26`, `/` is `%2F`): it is filled in unchanged.',
      ),
    ],
  },
  {
    code: 'FA142',
    severity: 'warning',
    meaning: 'The value of a variable has fewer than 6 characters: the log cannot mask it.',
    example: '`BOT_KEY` is `abc`.',
    fix: 'Use a longer secret. If it is not a secret, write it into the file.',
    messages: [
      says(
        shortSecret,
        ['BOT_KEY', 6],
        'The value of `${BOT_KEY}` has fewer than 6 characters: the log cannot mask it',
        'Use a longer secret. If it is not a secret, write it into the file.',
      ),
    ],
  },
  {
    code: 'FA143',
    severity: 'warning',
    meaning: 'A webhook URL seems to contain a secret in plain text.',
    example: { file: 'addresses:\n  bot: { webhook: "https://bots.acme.com/flex?key=open-sesame-1" }' },
    fix: 'Replace it with `${NAME}`, and rotate the secret.',
    messages: [
      says(
        secretInFile,
        [],
        'The webhook URL seems to contain a secret in plain text, visible to everyone who can read the file',
        'Replace it with `${NAME}` and set `env: { NAME: … }` for the step from a secret. Then rotate the secret.',
      ),
    ],
  },
  {
    code: 'FA144',
    severity: 'error',
    meaning:
      'Two or more entries without a `sid` have exchanged names: each has a `name` that another of them has under `was`.',
    example: {
      file: 'addresses:\n  acme: { name: B, was: A, studio: Web }\n  shop: { name: A, was: B, studio: Web }',
    },
    fix: 'Pin each entry by its `sid`, and remove `was`.',
    messages: [
      says(
        circularRename,
        ['acme', ['shop']],
        'acme and shop have exchanged names through `was`: it is unclear which address belongs to which entry',
        'Pin each entry by its `sid`, and remove `was`.',
      ),
    ],
  },
];
