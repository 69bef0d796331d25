import { expect, test } from 'vitest';
import { problemsOf } from './support.ts';

test('an unknown key of the file is reported at the key, with the nearest one', async () => {
  const problems = await problemsOf(
    ['version: 1', 'chatservice: IS00000000000000000000000000000001', 'addreses: {}', 'addresses: {}'].join(
      '\n',
    ),
  );

  expect(problems).toEqual([
    'error FA110 chatservice addresses.yaml:2:1 "chatservice" "chatService"',
    'error FA110 addreses addresses.yaml:3:1 "addreses" "addresses"',
  ]);
});

test('an unknown key that is near to none lists the valid ones', async () => {
  const problems = await problemsOf('version: 1\naddresses: {}\nx-common: {}\n');

  expect(problems).toEqual([`error FA110 x-common addresses.yaml:3:1 "x-common"`]);
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
    'error FA110 addresses.acme.nmae addresses.yaml:4:5 "nmae" "name"',
    'error FA110 addresses.acme.studio.retrycount addresses.yaml:7:7 "retrycount" "retryCount"',
    `error FA110 addresses.acme.colour addresses.yaml:8:5 "colour"`,
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
    'error FA110 addresses.acme.friendlyName addresses.yaml:4:5 "friendlyName" "name"',
    'error FA110 addresses.acme.flowSid addresses.yaml:5:5 "flowSid"',
    'error FA110 addresses.acme.janitorEnabled addresses.yaml:6:5 "janitorEnabled" "janitor"',
    'error FA110 addresses.acme.retryCount addresses.yaml:7:5 "retryCount"',
  ]);
});

test.each(['name', 'was', 'sid', 'website', 'locale'])('rejects %s under defaults', async (key) => {
  const problems = await problemsOf(`version: 1\ndefaults:\n  janitor: true\n  ${key}: x\naddresses: {}\n`);

  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(new RegExp(`^error FA110 defaults\\.${key} addresses\\.yaml:4:3 "${key}"`));
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
    'error FA110 environments.staging.acount addresses.yaml:5:5 "acount" "account"',
    'error FA110 environments.staging.addresses.acme.janitr addresses.yaml:7:15 "janitr" "janitor"',
    'error FA110 environments.staging.version addresses.yaml:8:5 "version"',
  ]);
});
