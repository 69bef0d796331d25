import { describe, expect, test } from 'vitest';
import { CHAT_ADDRESS } from '../../src/address/chat-address/kind.ts';
import { FLEX_FLOW } from '../../src/address/flex-flow/kind.ts';
import type { Problem } from '../../src/problem.ts';
import { named } from '../support/named.ts';
import { desired, loaded, valuesOf } from './support.ts';

const DIGITS = '0'.repeat(31);
const CV = `CV${DIGITS}1`;
const IG = `IG${DIGITS}1`;
const FO = `FO${DIGITS}1`;
const ACCOUNT = `account: AC${DIGITS}1`;

/** `4:5 FA110 addresses.a.task: "task"`: place, code, path and all that the text names. */
const shown = ({ code, place, path, message, remedy }: Problem) =>
  [`${place?.line}:${place?.column} ${code} ${path}:`, ...named(message), ...named(remedy)].join(' ');

const problemsOf = (...lines: readonly string[]) =>
  loaded(['version: 1', ...lines, ''].join('\n')).problems.map(shown);
/** The remedies of a file, from its second line on. */
const remediesOf = (...lines: readonly string[]) =>
  loaded(['version: 1', ACCOUNT, ...lines, ''].join('\n')).problems.map(({ remedy }) => remedy);
/** Of a file for chat addresses, from its fourth line on. */
const chat = (...lines: readonly string[]) => problemsOf('api: conversations', ACCOUNT, ...lines);
/** Of a file for Flex Flows, from its third line on. */
const flex = (...lines: readonly string[]) => problemsOf(ACCOUNT, ...lines);

const chatEntry = (...lines: readonly string[]) =>
  chat('addresses:', '  a:', ...lines.map((one) => `    ${one}`));
const flexEntry = (...lines: readonly string[]) =>
  flex('addresses:', '  a:', ...lines.map((one) => `    ${one}`));

test('a file for chat addresses may have all keys of theirs', () => {
  const file = desired(
    [
      'version: 1',
      'api: conversations',
      ACCOUNT,
      `chatService: IS${DIGITS}1`,
      `ignore: [${IG}, "Acme*old"]`,
      `removed: [IG${DIGITS}2]`,
      'defaults: { enabled: false, unmanaged: [method, events, retryCount, studio] }',
      'addresses:',
      `  a: { deploymentKey: ${CV.toLowerCase()}, studio: { flow: EN, retryCount: 0 } }`,
      `  b: { sid: IG${DIGITS}3, webhook: { url: https://b.example/x, method: get, events: [onMessageUpdated, onMessageAdded] } }`,
      `  c: { sid: IG${DIGITS}4, webhook: https://c.example/x }`,
    ].join('\n'),
  );

  expect(file.api).toBe('conversations');
  expect(file.entries.map(valuesOf)).toEqual([
    { deploymentKey: CV, enabled: false, integration: 'studio', 'studio.flow': 'EN', 'studio.retryCount': 0 },
    {
      enabled: false,
      integration: 'webhook',
      'webhook.url': 'https://b.example/x',
      'webhook.method': 'get',
      'webhook.events': 'onMessageAdded, onMessageUpdated',
    },
    {
      enabled: false,
      integration: 'webhook',
      'webhook.url': 'https://c.example/x',
      'webhook.method': 'post',
      'webhook.events': 'onMessageAdded',
    },
  ]);
});

test.each(['', 'api: flex-flows'])('a file with the line %j is for Flex Flows', (line) => {
  const file = desired(['version: 1', line, 'addresses: { a: { studio: X, janitor: true } }'].join('\n'));

  expect(file.api).toBe('flex-flows');
  expect(valuesOf(file.entries[0])).toMatchObject({ janitor: true, longLived: false });
});

describe('a deployment key', () => {
  test.each([
    ['TODO', 'FA113'],
    ['CV…', 'FA113'],
    [`CV${DIGITS}`, 'FA113'],
    [`IS${DIGITS}1`, 'FA128'],
    [IG, 'FA128'],
  ])('%s is not one, and is refused', (written, code) => {
    expect(chatEntry(`deploymentKey: ${written}`, 'studio: X')).toEqual([
      `6:20 ${code} addresses.a.deploymentKey: "deploymentKey" "${written}"`,
    ]);
  });

  test('is refused if it is still a placeholder with a TODO comment', () => {
    expect(chatEntry('deploymentKey: CV… # TODO', 'studio: X')).toEqual([
      `6:20 FA113 addresses.a.deploymentKey: "deploymentKey" "CV…"`,
    ]);
  });

  test('is refused in the second of two entries that have it, whatever its case', () => {
    expect(
      chat(
        'addresses:',
        `  a: { deploymentKey: ${CV}, studio: X }`,
        `  b: { deploymentKey: cv${DIGITS}1, studio: X }`,
      ),
    ).toEqual([`6:23 FA123 addresses.b.deploymentKey: line 5 ${CV}`]);
  });

  test('is refused in the defaults', () => {
    expect(chat(`defaults: { deploymentKey: ${CV} }`, 'addresses: {}')).toEqual([
      '4:13 FA110 defaults.deploymentKey: "deploymentKey"',
    ]);
  });

  test('may differ between environments', () => {
    const file = loaded(
      [
        'version: 1',
        'api: conversations',
        'addresses:',
        `  a: { deploymentKey: ${CV}, studio: X }`,
        'environments:',
        `  staging: { account: AC${DIGITS}2, addresses: { a: { deploymentKey: CV${DIGITS}2 } } }`,
      ].join('\n'),
      { environment: 'staging' },
    );

    expect(valuesOf(file.desired?.entries[0])).toMatchObject({ deploymentKey: `CV${DIGITS}2` });
  });
});

describe('a key of Flex Flows in a file for chat addresses', () => {
  test.each([
    ['task', 'task: { workspace: W, workflow: V }'],
    ['janitor', 'janitor: true'],
    ['longLived', 'longLived: false'],
    ['contactIdentity', 'contactIdentity: vip'],
  ] as const)('%s is refused, with what to do instead', (key, line) => {
    const yaml = ['api: conversations', 'addresses:', '  a:', '    studio: X', `    ${line}`];
    expect(remediesOf(...yaml)).toEqual([CHAT_ADDRESS.foreignKeys.get(key)]);
    expect(chatEntry('studio: X', line)).toEqual([`7:5 FA110 addresses.a.${key}: "${key}"`]);
    expect(chat('defaults:', `  ${line}`, 'addresses: {}')).toEqual([`5:3 FA110 defaults.${key}: "${key}"`]);
  });

  test('webhook.retryCount is refused, with what to do instead', () => {
    expect(
      remediesOf('api: conversations', 'defaults: { webhook: { retryCount: 3 } }', 'addresses: {}'),
    ).toEqual([CHAT_ADDRESS.foreignKeys.get('webhook.retryCount')]);
    expect(chatEntry('webhook: { url: https://a.example/x, retryCount: 3 }')).toEqual([
      `6:42 FA110 addresses.a.webhook.retryCount: "retryCount"`,
    ]);
    expect(chat('defaults: { webhook: { retryCount: 3 } }', 'addresses: {}')).toEqual([
      `4:24 FA110 defaults.webhook.retryCount: "retryCount"`,
    ]);
    expect(
      chat(
        'addresses: {}',
        'environments:',
        `  staging: { account: AC${DIGITS}2, addresses: { b: { webhook: { url: https://a.example/x, retryCount: 3 } } } }`,
      ).filter((one) => one.includes('FA110')),
    ).toEqual([expect.stringContaining('environments.staging.addresses.b.webhook.retryCount: "retryCount"')]);
  });

  test('is refused in `unmanaged`', () => {
    expect(chatEntry('studio: X', 'unmanaged: [janitor]')).toEqual([
      '7:17 FA113 addresses.a.unmanaged.0: "unmanaged" "janitor"',
    ]);
  });
});

describe('a key of chat addresses in a file for Flex Flows', () => {
  test('deploymentKey is refused, with what to do instead', () => {
    expect(remediesOf('addresses:', '  a:', '    studio: X', `    deploymentKey: ${CV}`)).toEqual([
      FLEX_FLOW.foreignKeys.get('deploymentKey'),
    ]);
    expect(flexEntry('studio: X', `deploymentKey: ${CV}`)).toEqual([
      '6:5 FA110 addresses.a.deploymentKey: "deploymentKey"',
    ]);
  });

  test.each([
    ['method', 'get'],
    ['events', '[onMessageAdded]'],
  ])('webhook.%s is refused, with what to do instead', (key, value) => {
    expect(remediesOf(`defaults: { webhook: { ${key}: ${value} } }`, 'addresses: {}')).toEqual([
      FLEX_FLOW.foreignKeys.get(`webhook.${key}`),
    ]);
    expect(flexEntry(`webhook: { url: https://a.example/x, ${key}: ${value} }`)).toEqual([
      `5:42 FA110 addresses.a.webhook.${key}: "${key}"`,
    ]);
    expect(flex(`defaults: { webhook: { ${key}: ${value} } }`, 'addresses: {}')).toEqual([
      `3:24 FA110 defaults.webhook.${key}: "${key}"`,
    ]);
  });
});

test('rejects an unknown event, and names the nearest one', () => {
  expect(chatEntry('webhook: { url: https://a.example/x, events: [onMessageAded, onMessageAdded] }')).toEqual(
    ['6:51 FA113 addresses.a.webhook.events.0: "events" "onMessageAded" "onMessageAdded"'],
  );
});

test.each([
  ['an event of another product', '[onMessageSent]', '6:51 FA113'],
  ['an event twice', '[onMessageAdded, onMessageAdded]', '6:50 FA113'],
  ['no event', '[]', '6:50 FA113'],
  ['a text in place of a list', 'onMessageAdded', '6:50 FA112'],
])('rejects events with %s', (_, written, at) => {
  const [first, ...more] = chatEntry(`webhook: { url: https://a.example/x, events: ${written} }`);

  expect(first).toMatch(new RegExp(`^${at} addresses\\.a\\.webhook\\.events`));
  expect(more).toEqual([]);
});

test('rejects an unknown method', () => {
  expect(chatEntry('webhook: { url: https://a.example/x, method: PUT }')).toEqual([
    '6:50 FA113 addresses.a.webhook.method: "method" "PUT"',
  ]);
});

describe('the SID of an address of the other kind', () => {
  test('is refused as the `sid` of an entry', () => {
    expect(chatEntry(`sid: ${FO}`, 'studio: X')).toEqual([`6:10 FA128 addresses.a.sid: "sid" "${FO}"`]);
    expect(flexEntry(`sid: ${IG}`, 'studio: X')).toEqual([`5:10 FA128 addresses.a.sid: "sid" "${IG}"`]);
  });

  test.each(['removed', 'ignore'])('is refused under `%s`', (list) => {
    expect(chat(`${list}:`, `  - ${FO}`, 'addresses: {}')).toEqual([`5:5 FA128 ${list}: "${FO}"`]);
    expect(flex(`${list}:`, `  - ${IG}`, 'addresses: {}')).toEqual([`4:5 FA128 ${list}: "${IG}"`]);
  });

  test('is accepted in a file of its own kind', () => {
    for (const list of ['removed', 'ignore']) {
      expect(chat(`${list}: [${IG}]`, 'addresses: {}')).toEqual([]);
      expect(flex(`${list}: [${FO}]`, 'addresses: {}')).toEqual([]);
    }
  });
});

test('rejects an entry whose SID `ignore` lists', () => {
  expect(chat(`ignore: [${IG}]`, 'addresses:', `  a: { sid: ${IG.toLowerCase()}, studio: X }`)).toEqual([
    `6:13 FA124 addresses.a.sid: ${IG} line 4`,
  ]);
});

describe('api', () => {
  test('is refused in the defaults, in an entry and in an environment', () => {
    expect(chat('defaults: { api: conversations }', 'addresses: {}')).toEqual([
      `4:13 FA110 defaults.api: "api"`,
    ]);
    expect(flexEntry('api: conversations', 'studio: X')).toEqual([`5:5 FA110 addresses.a.api: "api"`]);
    expect(
      flex('addresses: {}', 'environments:', `  new: { account: AC${DIGITS}2, api: conversations }`).filter(
        (one) => one.includes('FA110'),
      ),
    ).toEqual([`5:55 FA110 environments.new.api: "api"`]);
  });

  test('is reported once if it is misspelt, and the rest is checked for the nearest kind', () => {
    expect(
      problemsOf(
        'api: conversation',
        ACCOUNT,
        'defaults: { webhook: { method: get } }',
        `addresses: { a: { deploymentKey: ${CV}, webhook: https://a.example/x } }`,
      ),
    ).toEqual(['2:6 FA113 api: "api" "conversation" "conversations"']);
    expect(problemsOf('api: flexflows', ACCOUNT, 'defaults: { janitor: true }', 'addresses: {}')).toEqual([
      '2:6 FA113 api: "api" "flexflows" "flex-flows"',
    ]);
  });

  test.each(['chat', 'v2', '[]', 'null'])('cannot be %s', (written) => {
    const [first] = problemsOf(`api: ${written}`, ACCOUNT, 'addresses: {}');

    expect(first).toMatch(/^2:6 FA11[23] api: "api"/);
  });
});

test('defaults are checked by the kind of the file, in its environments, too', () => {
  expect(
    chat(
      'addresses: {}',
      'environments:',
      `  new: { account: AC${DIGITS}2, defaults: { janitor: true } }`,
    ).filter((one) => one.includes('FA110')),
  ).toEqual([expect.stringMatching(/^6:\d+ FA110 environments\.new\.defaults\.janitor: "janitor"$/)]);
});
