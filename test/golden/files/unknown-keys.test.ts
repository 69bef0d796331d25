import { expect, test } from 'vitest';
import { problemsOf } from './support.ts';

const FILE_KEYS =
  'version, api, account, chatService, scope, unlisted, ignore, removed, defaults, addresses, environments';
const ENTRY_KEYS =
  'name, was, sid, website, locale, studio, webhook, task, enabled, janitor, longLived, contactIdentity, unmanaged';

test('an unknown key of the file is reported at the key, with the nearest one', async () => {
  const problems = await problemsOf(
    ['version: 1', 'chatservice: IS00000000000000000000000000000001', 'addreses: {}', 'addresses: {}'].join(
      '\n',
    ),
  );

  expect(problems).toEqual([
    'error FA110 chatservice addresses.yaml:2:1 Unknown key "chatservice". Did you mean "chatService"?',
    'error FA110 addreses addresses.yaml:3:1 Unknown key "addreses". Did you mean "addresses"?',
  ]);
});

test('an unknown key that is near to none lists the valid ones', async () => {
  const problems = await problemsOf('version: 1\naddresses: {}\nx-common: {}\n');

  expect(problems).toEqual([
    `error FA110 x-common addresses.yaml:3:1 Unknown key "x-common". Remove it, or write one of: ${FILE_KEYS}.`,
  ]);
});

test('unknown keys of an entry and its integration are reported at the key', async () => {
  const problems = await problemsOf(
    [
      'version: 1',
      'addresses:',
      '  acme:',
      '    nmae: Acme',
      '    studio:',
      '      flow: Web',
      '      retrycount: 1',
      '    colour: red',
    ].join('\n'),
  );

  expect(problems).toEqual([
    'error FA110 addresses.acme.nmae addresses.yaml:4:5 Unknown key "nmae". Did you mean "name"?',
    'error FA110 addresses.acme.studio.retrycount addresses.yaml:7:7 Unknown key "retrycount". Did you mean "retryCount"?',
    `error FA110 addresses.acme.colour addresses.yaml:8:5 Unknown key "colour". Remove it, or write one of: ${ENTRY_KEYS}.`,
  ]);
});

test('a key with the name of Twilio gets ours as a suggestion', async () => {
  const problems = await problemsOf(
    [
      'version: 1',
      'addresses:',
      '  acme:',
      '    friendlyName: Acme',
      '    flowSid: FW00000000000000000000000000000001',
      '    janitorEnabled: true',
      '    retryCount: 1',
      '    studio: Web',
    ].join('\n'),
  );

  expect(problems).toEqual([
    'error FA110 addresses.acme.friendlyName addresses.yaml:4:5 Unknown key "friendlyName". Did you mean "name"?',
    'error FA110 addresses.acme.flowSid addresses.yaml:5:5 Unknown key "flowSid". Write it as `studio: FW…`.',
    'error FA110 addresses.acme.janitorEnabled addresses.yaml:6:5 Unknown key "janitorEnabled". Did you mean "janitor"?',
    'error FA110 addresses.acme.retryCount addresses.yaml:7:5 Unknown key "retryCount". Write it under studio or webhook.',
  ]);
});

test.each(['name', 'was', 'sid', 'website', 'locale'])('%s is rejected under defaults', async (key) => {
  const problems = await problemsOf(`version: 1\ndefaults:\n  janitor: true\n  ${key}: x\naddresses: {}\n`);

  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(
    new RegExp(`^error FA110 defaults\\.${key} addresses\\.yaml:4:3 Unknown key "${key}"\\.`),
  );
});

test('unknown keys of an environment and its entries are reported', async () => {
  const problems = await problemsOf(
    [
      'version: 1',
      'addresses: { acme: { studio: Web } }',
      'environments:',
      '  staging:',
      '    acount: AC00000000000000000000000000000001',
      '    addresses:',
      '      acme: { janitr: true }',
      '    version: 1',
    ].join('\n'),
  );

  expect(problems).toEqual([
    'error FA110 environments.staging.acount addresses.yaml:5:5 Unknown key "acount". Did you mean "account"?',
    'error FA110 environments.staging.addresses.acme.janitr addresses.yaml:7:15 Unknown key "janitr". Did you mean "janitor"?',
    'error FA110 environments.staging.version addresses.yaml:8:5 Unknown key "version". Remove it, or write one of: account, chatService, scope, unlisted, ignore, removed, defaults, addresses.',
  ]);
});
