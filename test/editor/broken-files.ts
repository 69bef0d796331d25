import {
  CHAT_DEFAULTS,
  CHAT_ENTRY,
  CHAT_SEVERAL,
  CHAT_WEBHOOK,
  DEFAULTS,
  DEPLOYMENT_KEY,
  EMPTY_LIST,
  EMPTY_TEXT,
  ENTRIES,
  ENTRY,
  ENVIRONMENT,
  ENVIRONMENT_NAME,
  EVENTS,
  FILE,
  FLAG,
  KEY,
  notSid,
  REPEATED,
  SEVERAL,
  STUDIO,
  TASK,
  TEXT,
  UNMANAGED,
  WEBHOOK,
} from './sentences.ts';

/** A file with one fault that the schema knows, and the red lines of an editor: line and sentence. */
export type BrokenFile = readonly [
  what: string,
  text: string,
  ...marks: (readonly [line: number, sentence: string])[],
];

const SID = '00000000000000000000000000000001';

const top = (lines: string) => `version: 1\naddresses: {}\n${lines}\n`;
const environment = (lines: string) => top(`environments:\n  staging:\n    ${lines}`);
const chat = (lines: string) => `version: 1\napi: conversations\naddresses: {}\n${lines}\n`;
/** What is wrong begins on line 4. */
const entry = (lines: string) => `version: 1\naddresses:\n  a:\n    ${lines}\n`;
/** What is wrong begins on line 5. */
const chatEntry = (lines: string) => `version: 1\napi: conversations\naddresses:\n  a:\n    ${lines}\n`;

export const BROKEN_FILES: readonly BrokenFile[] = [
  ['a list for a file', '- a\n', [1, FILE]],
  ['no version', 'addresses: {}\n', [1, FILE]],
  ['no addresses', 'version: 1\n', [1, FILE]],
  ['another version', 'version: 2\naddresses: {}\n', [1, 'Use 1, the version of this file format.']],
  ['a version in quotes', 'version: "1"\naddresses: {}\n', [1, 'Use 1, the version of this file format.']],
  ['an unknown key', top('addreses: {}'), [3, FILE]],
  ['an unknown api', top('api: flows'), [3, 'Use flex-flows (Flex UI 1.x) or conversations (Flex UI 2.x).']],
  [
    'a misspelt api',
    `version: 1\napi: conversation\naddresses:\n  a: { studio: X, deploymentKey: CV${SID} }\n`,
    [2, 'Use flex-flows (Flex UI 1.x) or conversations (Flex UI 2.x).'],
  ],
  ['half a SID', top('account: AC1'), [3, notSid('an account', 'AC')]],
  ['a number for a SID', top('account: 5'), [3, 'Use the SID of an account as text.']],
  ['the SID of something else', top(`chatService: FO${SID}`), [3, notSid('a chat service', 'IS')]],
  ['a text for a list', top('scope: Acme*'), [3, 'Use a list of patterns, for example ["Acme*"].']],
  ['an empty list', top('scope: []'), [3, EMPTY_LIST]],
  [
    'a number for a pattern',
    top('ignore: [5]'),
    [3, 'Use text for a pattern, in quotes if it begins with `*`.'],
  ],
  ['a wrong choice', top('unlisted: remove'), [3, 'Use report, delete or disable.']],
  [
    'a text for names',
    top('removed: x'),
    [3, 'Use a list of friendly names or SIDs, for example ["Acme Shop (old)"].'],
  ],
  ['a number for a name', top('removed: [1]'), [3, TEXT]],
  ['an empty name in a list', top('removed: [""]'), [3, EMPTY_TEXT]],
  ['no mapping of defaults', top('defaults: 5'), [3, 'Use a mapping of what all entries share.']],
  ['a name in the defaults', top('defaults:\n  name: x'), [4, DEFAULTS]],
  ['two destinations in the defaults', top('defaults:\n  studio: X\n  webhook: https://a.com'), [3, SEVERAL]],
  ['a janitor in the defaults of chat addresses', chat('defaults:\n  janitor: true'), [5, CHAT_DEFAULTS]],

  ['nothing under addresses', 'version: 1\naddresses:\n', [2, ENTRIES]],
  ['a list of addresses', 'version: 1\naddresses:\n  - name: x\n', [3, ENTRIES]],
  ['an upper-case key', 'version: 1\naddresses:\n  Acme: { studio: X }\n', [3, KEY]],
  ['a key with a space', 'version: 1\naddresses:\n  acme en: { studio: X }\n', [3, KEY]],
  [
    'an entry without content',
    'version: 1\naddresses:\n  a:\n',
    [3, 'Use a mapping with the keys of the entry, for example `studio: WebChat EN`.'],
  ],
  [
    'a text for an entry',
    'version: 1\naddresses:\n  a: X\n',
    [3, 'Use a mapping with the keys of the entry, for example `studio: WebChat EN`.'],
  ],
  ['an unknown key in an entry', entry('studioo: X'), [4, ENTRY]],
  ['two unknown keys', entry('studio: X\n    nmae: a\n    flow: b'), [5, ENTRY], [6, ENTRY]],
  ['two destinations', entry('studio: X\n    webhook: https://a.com'), [3, SEVERAL]],
  [
    'three destinations',
    entry('studio: X\n    webhook: https://a.com\n    task: { workspace: A, workflow: B }'),
    [3, SEVERAL],
  ],
  ['an empty friendly name', entry('studio: X\n    name: ""'), [5, EMPTY_TEXT]],
  ['no friendly name', entry('studio: X\n    name:'), [5, TEXT]],
  ['a number for a friendly name', entry('studio: X\n    name: 5'), [5, TEXT]],
  [
    'a long friendly name',
    entry(`studio: X\n    name: ${'x'.repeat(257)}`),
    [5, 'String is longer than the maximum length of 256.'],
  ],
  [
    'a number for a former name',
    entry('studio: X\n    was: 5'),
    [5, 'Use a friendly name, or a list of them.'],
  ],
  ['no former names', entry('studio: X\n    was: []'), [5, EMPTY_LIST]],
  ['a number for a website', entry('studio: X\n    website: 5'), [5, 'Use a website, or a list of them.']],
  ['a number among locales', entry('studio: X\n    locale: [en, 5]'), [5, TEXT]],
  [
    'a mapping for a locale',
    entry('studio: X\n    locale: { de: AT }'),
    [5, 'Use a locale, or a list of them.'],
  ],
  ['half the SID of a Flex Flow', entry('studio: X\n    sid: FO1'), [5, notSid('a Flex Flow', 'FO')]],
  ['the SID of a chat address', entry(`studio: X\n    sid: IG${SID}`), [5, notSid('a Flex Flow', 'FO')]],
  ['a flag in quotes', entry('studio: X\n    enabled: "true"'), [5, FLAG]],
  ['yes for true', entry('studio: X\n    janitor: yes'), [5, FLAG]],
  ['a field that there is not', entry('studio: X\n    unmanaged: [enabeld]'), [5, UNMANAGED]],
  [
    'a text for fields',
    entry('studio: X\n    unmanaged: enabled'),
    [5, 'Use a list of fields, for example [enabled].'],
  ],
  ['a field twice', entry('studio: X\n    unmanaged: [enabled, enabled]'), [5, REPEATED]],
  ['a number for a Studio Flow', entry('studio: 5'), [4, STUDIO]],
  ['a list for a Studio Flow', entry('studio: [X]'), [4, STUDIO]],
  ['an empty Studio Flow', entry('studio: ""'), [4, EMPTY_TEXT]],
  [
    'an unknown key of studio',
    entry('studio:\n      flow: X\n      retry: 1'),
    [6, '`studio` accepts these keys: flow and retryCount.'],
  ],
  [
    'four retries',
    entry('studio:\n      flow: X\n      retryCount: 4'),
    [6, 'Value is above the maximum of 3.'],
  ],
  [
    'half a retry',
    entry('studio:\n      flow: X\n      retryCount: 1.5'),
    [6, 'Use 0, 1, 2 or 3, without quotes.'],
  ],
  ['a number for a URL', entry('webhook: 5'), [4, 'Use the URL, or a mapping of url and retryCount.']],
  ['a method with Flex Flows', entry('webhook:\n      url: https://a.com\n      method: post'), [6, WEBHOOK]],
  ['a text for a task', entry('task: VIP'), [4, 'Use a mapping of workspace and workflow.']],
  [
    'an unknown key of task',
    entry('task:\n      workspace: A\n      workflow: B\n      chanel: x'),
    [7, TASK],
  ],
  [
    'a priority below 0',
    entry('task:\n      workspace: A\n      workflow: B\n      priority: -1'),
    [7, 'Value is below the minimum of 0.'],
  ],
  [
    'a priority in quotes',
    entry('task:\n      workspace: A\n      workflow: B\n      priority: "1"'),
    [7, 'Use a whole number, without quotes.'],
  ],
  ['a deployment key with Flex Flows', entry(`studio: X\n    deploymentKey: CV${SID}`), [5, ENTRY]],

  ['a deployment key to fill in', chatEntry('studio: X\n    deploymentKey: TODO'), [6, DEPLOYMENT_KEY]],
  [
    'the SID of a Flex Flow for a deployment key',
    chatEntry(`studio: X\n    deploymentKey: FO${SID}`),
    [6, DEPLOYMENT_KEY],
  ],
  ['the SID of a Flex Flow', chatEntry(`studio: X\n    sid: FO${SID}`), [6, notSid('a chat address', 'IG')]],
  ['a task of a chat address', chatEntry('task:\n      workspace: A\n      workflow: B'), [5, CHAT_ENTRY]],
  ['a janitor of a chat address', chatEntry('studio: X\n    janitor: true'), [6, CHAT_ENTRY]],
  [
    'two destinations of a chat address',
    chatEntry('studio: X\n    webhook: https://a.com'),
    [4, CHAT_SEVERAL],
  ],
  [
    'retries of a webhook',
    chatEntry('webhook:\n      url: https://a.com\n      retryCount: 3'),
    [7, CHAT_WEBHOOK],
  ],
  [
    'an unknown method',
    chatEntry('webhook:\n      url: https://a.com\n      method: put'),
    [7, 'Use post or get.'],
  ],
  [
    'an unknown event',
    chatEntry('webhook:\n      url: https://a.com\n      events: [onMessage]'),
    [7, EVENTS],
  ],
  [
    'a text for events',
    chatEntry('webhook:\n      url: https://a.com\n      events: onMessageAdded'),
    [7, 'Use a list of events, for example [onMessageAdded].'],
  ],

  [
    'no environments',
    top('environments: {}'),
    [3, 'Object has fewer properties than the required number of 1'],
  ],
  [
    'nothing under environments',
    top('environments:'),
    [3, 'Use a mapping of environments, or remove `environments`.'],
  ],
  [
    'an environment without content',
    top('environments:\n  staging:'),
    [4, 'Use a mapping of what differs, or {} if nothing does.'],
  ],
  ['a name with a space', top('environments:\n  "a b": {}'), [4, ENVIRONMENT_NAME]],
  ['a version in an environment', environment('version: 1'), [5, ENVIRONMENT]],
  ['a list of addresses in an environment', environment('addresses: []'), [5, ENTRIES]],
  [
    'a list of defaults in an environment',
    environment('defaults: []'),
    [5, 'Use a mapping of what all entries share.'],
  ],
  [
    'a number for an entry in an environment',
    environment('addresses:\n      a: 5'),
    [6, 'Use a mapping of what differs, or null to leave the address out.'],
  ],
  [
    'an unknown key in an entry of an environment',
    environment('addresses:\n      a: { foo: 1 }'),
    [6, ENTRY],
  ],
  [
    'a task of a chat address in an environment',
    chat('environments:\n  staging:\n    addresses:\n      a: { task: {} }'),
    [7, CHAT_ENTRY],
  ],
];
