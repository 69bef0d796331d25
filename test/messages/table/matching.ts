import {
  nearlyLiveName,
  newHost,
  newVariableHost,
  possibleRename,
  unmatchedPattern,
} from '../../../src/messages/hints.ts';
import {
  addressClaimedTwice,
  addressOutOfScope,
  ambiguousAddressKey,
  ambiguousName,
  ambiguousRemovedName,
  formerNameReused,
  ignoredAddress,
  missingSid,
  nameOfAnother,
  otherAddressKey,
  removedAndClaimed,
  removedButIgnored,
  removedButOutOfScope,
  removedOfOtherType,
  sidOfOtherType,
} from '../../../src/messages/matching.ts';
import { missingTrigger, unansweredEvent, unreadFlow } from '../../../src/messages/readiness.ts';
import {
  ambiguousTarget,
  missingChatService,
  missingDeploymentKey,
  missingTarget,
  unpublishedFlow,
} from '../../../src/messages/targets.ts';
import { type CodeRow, says } from '../rows.ts';

/** Short for SIDs, which differ in their ends alone. */
const [FO1, FO2, FO3] = ['FO…01', 'FO…02', 'FO…03'] as const;
const [FW1, FW2] = ['FW…01', 'FW…02'] as const;

const OTHER_CHANNEL = { own: 'web', other: 'serves another channel' };

export const MATCHING: readonly CodeRow[] = [
  {
    code: 'FA210',
    severity: 'error',
    meaning:
      'An entry refers to a Studio Flow, workspace, workflow or task channel that does not exist in this account.',
    example: 'An entry has `studio: Webchat`, and the Studio Flow in the account is called `Web Chat`.',
    fix: 'Use the name or SID that the message proposes, or create it in Twilio first.',
    messages: [
      says(
        missingTarget,
        ['acme', 'Studio Flow', 'Webchat', { near: [{ sid: FW1, name: 'Web Chat' }], all: [] }],
        'acme: no Studio Flow "Webchat" in this account',
        'Did you mean "Web Chat" (FW…01)?',
      ),
      says(
        missingTarget,
        [
          'acme',
          'workflow',
          'Sales',
          {
            near: [],
            all: ['A', 'B', 'C', 'D', 'E', 'F'].map((name, n) => ({ sid: `WW…0${n}`, name })),
          },
        ],
        'acme: no workflow "Sales" in this account',
        'Use one of: "A" (WW…00), "B" (WW…01), "C" (WW…02), "D" (WW…03), "E" (WW…04) and 1 more.',
      ),
      says(
        missingTarget,
        ['acme', 'Studio Flow', 'Web', { near: [], all: [] }],
        'acme: no Studio Flow "Web" in this account',
        'Create the Studio Flow first: the account has none.',
      ),
    ],
  },
  {
    code: 'FA211',
    severity: 'error',
    meaning: 'Two or more Studio Flows, workspaces, workflows or task channels have the name in an entry.',
    example: 'An entry has `studio: Web`, and the account has two Studio Flows called `Web`.',
    fix: 'Use the SID of the right one instead of the name.',
    messages: [
      says(
        ambiguousTarget,
        ['acme', 'Studio Flow', 'Web', [FW1, FW2]],
        'acme: 2 Studio Flows have the name "Web": FW…01, FW…02',
        'Use the SID of the right one instead of the name, such as FW…01.',
      ),
    ],
  },
  {
    code: 'FA212',
    severity: 'warning',
    meaning: 'The Studio Flow of an entry was never published. Chats that go there stay unanswered.',
    example: 'An entry has `studio: Web`, and the Studio Flow `Web` is a draft.',
    fix: 'Publish the flow in Studio.',
    messages: [
      says(
        unpublishedFlow,
        ['acme', { sid: FW1, name: 'Web' }],
        'acme: Studio Flow "Web" (FW…01) was never published, so its chats go unanswered',
        'Publish the flow in Studio.',
      ),
    ],
  },
  {
    code: 'FA213',
    severity: 'error',
    meaning: 'A new Flex Flow needs a chat service, and neither the file nor the account has one.',
    example:
      'The file has no `chatService`, and neither the Flex Configuration nor a proxy service of the account names one.',
    fix: 'Add `chatService: IS…` at the top of the file.',
    messages: [
      says(
        missingChatService,
        ['acme'],
        'acme: no chat service found for the new address',
        'Add `chatService: IS…` at the top of the file.',
      ),
    ],
  },
  {
    code: 'FA214',
    severity: 'error',
    meaning: 'No live address matches an entry, and a new chat address needs a `deploymentKey`.',
    example: 'A file with `api: conversations` has an entry with a new name and no `deploymentKey`.',
    fix: 'Create a deployment key in the Twilio Console, under Flex > Manage > Webchat, and add it to the entry. If the address is live already, set its `sid` or its live name.',
    messages: [
      says(
        missingDeploymentKey,
        ['acme', 'Create the deployment key in the Twilio Console.'],
        'acme: no live address matches, and a new chat address needs a `deploymentKey`',
        'Add `deploymentKey: CV…`. Create the deployment key in the Twilio Console. If the address is live already, set its `sid` or its live name.',
      ),
    ],
  },
  {
    code: 'FA215',
    severity: 'error',
    meaning:
      'The chat address that an entry claims has another deployment key than the entry, or none. A deployment key cannot change in place.',
    example: 'An entry has `sid: IG…` and the deployment key of another chat address.',
    fix: 'Set the live key, or remove the key and pin the address by `sid`. For a new address, use another name, or list the live one under `removed`.',
    messages: [
      says(
        otherAddressKey,
        [
          'acme',
          { sid: 'IG…01', name: 'Acme' },
          { label: 'deployment key', path: 'deploymentKey', written: 'CV…02', live: 'CV…01' },
        ],
        'acme claims IG…01, "Acme", whose deployment key is "CV…01", not CV…02',
        'A deployment key cannot change in place. To keep this address, set `deploymentKey: CV…01`. For a new one, use another `name` without its `sid` or `was`, or list IG…01 under `removed`.',
      ),
      says(
        otherAddressKey,
        [
          'acme',
          { sid: 'IG…01', name: 'Acme' },
          { label: 'deployment key', path: 'deploymentKey', written: 'CV…02', live: undefined },
        ],
        'acme claims IG…01, "Acme", which has no deployment key: the entry has CV…02',
        'A deployment key cannot change in place. To keep this address, remove `deploymentKey` and set `sid: IG…01`. For a new one, use another `name` without its `sid` or `was`, or list IG…01 under `removed`.',
      ),
    ],
  },
  {
    code: 'FA216',
    severity: 'warning',
    meaning:
      'The published revision of a Studio Flow does not answer the chats of a new or changed chat address: _Incoming Conversation_ of its trigger is not connected.',
    example:
      'An entry of a file with `api: conversations` moves to a Studio Flow that was built for Flex Flows.',
    fix: 'Connect _Incoming Conversation_ in Studio and publish the flow.',
    messages: [
      says(
        unansweredEvent,
        ['acme', { sid: FW1, name: 'Web' }, 'Incoming Conversation'],
        'acme: Studio Flow "Web" (FW…01) does not answer chats: Incoming Conversation of its trigger is not connected in the published revision',
        'Connect Incoming Conversation in Studio and publish the flow. Do not change Incoming Message while Flex Flows use it.',
      ),
      says(
        missingTrigger,
        ['acme', { sid: FW1, name: undefined }, 'Incoming Conversation'],
        'acme: Studio Flow FW…01 does not answer chats: its published revision has no trigger',
        'Connect Incoming Conversation in Studio and publish the flow. Do not change Incoming Message while Flex Flows use it.',
      ),
    ],
  },
  {
    code: 'FA217',
    severity: 'warning',
    meaning:
      'The published revision of the Studio Flow of a new or changed chat address could not be read, so it is unknown whether it answers chats.',
    example: 'A restricted API key has no permission to read Studio Flows.',
    fix: 'Check in Studio that _Incoming Conversation_ of the trigger is connected.',
    messages: [
      says(
        unreadFlow,
        ['acme', { sid: FW1, name: 'Web' }, 'Permission denied', 'Incoming Conversation'],
        'acme: the published revision of Studio Flow "Web" (FW…01) could not be read: "Permission denied"',
        'Check in Studio that Incoming Conversation of its trigger is connected.',
      ),
    ],
  },
  {
    code: 'FA220',
    severity: 'error',
    meaning: 'An entry matches two or more live addresses, by its name, by `was` or by its deployment key.',
    example: 'An entry has `name: Acme`, and the account has two addresses called `Acme`.',
    fix: 'Add the `sid` of the right one to the entry.',
    messages: [
      says(
        ambiguousName,
        ['acme', 'Acme', [FO1, FO2]],
        'acme matches 2 live addresses with the name "Acme": FO…01, FO…02',
        'Add the `sid` of the right one to the entry, such as `sid: FO…01`.',
      ),
      says(
        ambiguousAddressKey,
        ['acme', 'deployment key', ['IG…01', 'IG…02']],
        'acme matches 2 live addresses with its deployment key: IG…01, IG…02',
        'Add the `sid` of the right one to the entry, such as `sid: IG…01`.',
      ),
    ],
  },
  {
    code: 'FA221',
    severity: 'error',
    meaning: 'Two entries claim the same live address.',
    example: 'One entry has `name: Acme`, another has `was: Acme`.',
    fix: 'Pin each entry by its own `sid`. To reuse the name of a renamed address, rename in one change and add the entry in the next.',
    messages: [
      says(
        addressClaimedTwice,
        ['globex', { key: 'acme', line: 3 }, { sid: FO1, name: 'Acme' }],
        'globex and acme (line 3) both claim FO…01, "Acme"',
        'Pin each entry by its own `sid`. To reuse the name of a renamed address, rename in one change and add the entry in the next.',
      ),
    ],
  },
  {
    code: 'FA222',
    severity: 'error',
    meaning: 'The `sid` of an entry does not exist in this account, or belongs to another channel or type.',
    example: 'An entry has the `sid` of an address that was deleted.',
    fix: 'Correct the SID, or remove `sid` to create a new address.',
    messages: [
      says(
        missingSid,
        ['acme', FO1, []],
        'acme pins FO…01, which does not exist in this account',
        'Correct the SID, or remove `sid` to create a new address. Your sites must then embed its new SID.',
      ),
      says(
        missingSid,
        ['acme', FO1, [FO2, FO3]],
        'acme pins FO…01, which does not exist in this account',
        'Remove `sid`, or set the SID of the address with this name: FO…02, FO…03.',
      ),
      says(
        sidOfOtherType,
        ['acme', FO1, OTHER_CHANNEL, []],
        'acme pins FO…01, which is not a web address: it serves another channel',
        'Correct the SID, or remove `sid` to create a new address. Your sites must then embed its new SID.',
      ),
    ],
  },
  {
    code: 'FA223',
    severity: 'error',
    meaning:
      'An entry claims an address that is ignored or out of scope, by `sid`, `deploymentKey` or `was`.',
    example: 'The file has `scope: ["Acme *"]`, and an entry has `was: Globex`.',
    fix: 'Narrow `ignore`, widen `scope`, or remove the entry.',
    messages: [
      says(
        ignoredAddress,
        ['acme', { sid: FO1, name: 'Acme' }],
        'acme claims FO…01, whose live name "Acme" is ignored',
        'Narrow the pattern under `ignore`, or remove the entry.',
      ),
      says(
        addressOutOfScope,
        ['acme', { sid: FO1, name: 'Globex' }],
        'acme claims FO…01, whose live name "Globex" is out of scope',
        'Add a pattern for the live name to `scope`, or leave the address to the file that manages it.',
      ),
    ],
  },
  {
    code: 'FA224',
    severity: 'error',
    meaning: 'An entry claims one address, but its `name` or `was` is the name of another.',
    example:
      'An entry has the `sid` of one address and a `name` that another live address has, which no entry pins.',
    fix: 'Set the `sid` of the right one in the entry, and remove `was`.',
    messages: [
      says(
        nameOfAnother,
        ['acme', { sid: FO1, name: 'Acme' }, 'Globex', [FO2, FO3], ['sid: FO…01', 'sid: FO…02']],
        'acme claims FO…01, "Acme", but "Globex" is the name of FO…02, FO…03',
        'Set `sid: FO…01` or `sid: FO…02` in the entry, whichever is right, and remove `was`. Give the other address its own entry, rename it, or list it under `removed` in an earlier change.',
      ),
      says(
        formerNameReused,
        ['acme', { sid: FO1, name: 'Acme' }, 'Globex', { key: 'globex', isLive: true }],
        'acme (FO…01, "Acme") has "Globex" under `was`, but globex would be renamed to that name',
        'Remove `was` from acme once its address has the new name, or pin acme by `sid`.',
      ),
      says(
        formerNameReused,
        ['acme', undefined, 'Globex', { key: 'globex', isLive: false }],
        'acme has "Globex" under `was`, but globex would be created with that name',
        'Remove `was` from acme once its address has the new name, or pin acme by `sid`.',
      ),
    ],
  },
  {
    code: 'FA225',
    severity: 'error',
    meaning: 'An entry claims an address that is listed under `removed`.',
    example: 'An entry has `sid: FO…`, and `removed` lists the same SID.',
    fix: 'Remove the entry, or remove the address from `removed`.',
    messages: [
      says(
        removedAndClaimed,
        [FO1, { key: 'acme', line: 3 }],
        'acme (line 3) claims FO…01, which is listed under `removed`',
        'Remove the entry, or remove the address from `removed`.',
      ),
    ],
  },
  {
    code: 'FA226',
    severity: 'error',
    meaning: 'A name under `removed` is the name of two or more live addresses.',
    example: '`removed` lists `Acme`, and the account has two addresses called `Acme`.',
    fix: 'List the SIDs of those to delete instead of the name.',
    messages: [
      says(
        ambiguousRemovedName,
        ['Acme', [FO1, FO2]],
        '"Acme" under `removed` is the name of 2 live addresses: FO…01, FO…02',
        'List the SIDs of those to delete instead of the name.',
      ),
    ],
  },
  {
    code: 'FA227',
    severity: 'warning',
    meaning: 'A pattern under `scope` or `ignore` matches no live address.',
    example: 'The file has `ignore: ["acme *"]`, and the live names begin with `Acme`.',
    fix: 'Check the spelling of the pattern, which is case-sensitive, or remove it.',
    messages: [
      says(
        unmatchedPattern,
        ['acme *', 'ignore'],
        'Pattern "acme *" under `ignore` matches no live address',
        'Check its spelling, which is case-sensitive, or remove it.',
      ),
    ],
  },
  {
    code: 'FA228',
    severity: 'warning',
    meaning:
      'An entry would be created, and an unlisted address may be the same one. Its name is similar, one name is the beginning of the other, or it alone has the same destination.',
    example: 'A new entry has the name `Acme Inc`, and an unlisted live address is called `Acme`.',
    fix: 'If it is the same, rename it in place with `was` or `sid`.',
    messages: [
      says(
        possibleRename,
        ['acme', 'Acme Inc', { sid: FO1, name: 'Acme' }, '`was: "Acme"` or `sid: FO…01`'],
        'acme would be created as "Acme Inc", but the unlisted address FO…01, "Acme", may be the same',
        'If it is, rename it in place: set `was: "Acme"` or `sid: FO…01` in the entry.',
      ),
    ],
  },
  {
    code: 'FA229',
    severity: 'warning',
    meaning:
      'Chats of a new or changed address go to a host that no webhook had before, neither live nor in the base version of the file.',
    example: 'The webhook of an entry changes from `https://bots.acme.com` to `https://bots.acme.co`.',
    fix: 'Check that the host is yours.',
    messages: [
      says(
        newHost,
        [['acme'], false, 'bots.acme.co'],
        'The chats of acme move to "bots.acme.co", a host that no live or listed webhook had before',
        'Check that the host is yours.',
      ),
      says(
        newHost,
        [['a', 'b', 'c', 'd'], true, 'bots.acme.co'],
        'The chats of a, b, c and 1 more go to "bots.acme.co", a host that no live or listed webhook had before',
        'Check that the host is yours.',
      ),
    ],
  },
  {
    code: 'FA230',
    severity: 'warning',
    meaning:
      '`removed` lists an address that is ignored, out of scope, or of another channel or type. It is not deleted.',
    example: '`removed` lists `Acme`, and `ignore` has the pattern `Acme*`.',
    fix: 'Remove it from `removed`, or change `scope` or `ignore`.',
    messages: [
      says(
        removedButIgnored,
        [{ sid: FO1, name: 'Acme' }],
        '`removed` lists FO…01, "Acme", which is ignored and stays',
        'Remove it from `removed`, or change `scope` or `ignore`.',
      ),
      says(
        removedButOutOfScope,
        [{ sid: FO1, name: 'Acme' }],
        '`removed` lists FO…01, "Acme", which is out of scope and stays',
        'Remove it from `removed`, or change `scope` or `ignore`.',
      ),
      says(
        removedOfOtherType,
        [FO1, OTHER_CHANNEL],
        '`removed` lists FO…01, which is not a web address and stays: it serves another channel',
        'Remove it from `removed`.',
      ),
    ],
  },
  {
    code: 'FA231',
    severity: 'warning',
    meaning:
      'The value of a variable is sent to a host that the base version of the file did not send it to. Without a base version, to the host of a webhook that changes.',
    example: 'The webhook of an entry changes to `https://bots.acme.co/?token=${TOKEN}`.',
    fix: 'Check that this host may receive the value.',
    messages: [
      says(
        newVariableHost,
        ['TOKEN', 'bots.acme.co'],
        'The value of `${TOKEN}` is sent to bots.acme.co',
        'Check that this host may receive it.',
      ),
      says(
        newVariableHost,
        ['TOKEN', 'b\u00fccher.example'],
        'The value of `${TOKEN}` is sent to "b\u00fccher.example"',
        'Check that this host may receive it.',
      ),
    ],
  },
  {
    code: 'FA232',
    severity: 'warning',
    meaning: 'No live address has a name under `was` or `removed`, but an unlisted one has a similar name.',
    example: '`removed` lists `Acme.fr`, and the live name is `Acme.FR`.',
    fix: 'Use the live name.',
    messages: [
      says(
        nearlyLiveName,
        ['Acme.fr', { sid: FO1, name: 'Acme.FR' }],
        'No live address has the name "Acme.fr", but FO…01 has a similar one: "Acme.FR"',
        'Use the live name if it is meant: "Acme.FR".',
      ),
    ],
  },
];
