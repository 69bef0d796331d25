import { expect, test } from 'vitest';
import { seedSids, studioSids } from '../../support/sandbox/index.ts';
import { chat, cv, expectInSync, ig, made, repository, settingsOf, twilioWith } from '../action/scene.ts';

const FILE = `version: 1
api: conversations
addresses:
  acme-en:
    name: Acme EN
    studio: { flow: WebChat EN, retryCount: 1 }
  acme-de:
    name: Acme DE
    deploymentKey: ${cv(8)}
    studio: WebChat DE
environments:
  production:
    account: AC00000000000000000000000000000001
  staging:
    account: ${seedSids.account}
    addresses:
      acme-en: { sid: ${ig(1)}, studio: { retryCount: 2 } }
      acme-de: null
      acme-test: { deploymentKey: ${cv(9)}, studio: WebChat DE }
`;

test('an apply of chat addresses uses the values and keys of the selected environment', async () => {
  const twilio = await twilioWith([chat(1, 'Acme English')]);
  const repo = repository(twilio, FILE);

  const apply = await repo.apply({ environment: 'staging' });

  expect(apply.code, apply.stdout).toBe(0);
  expect(settingsOf(twilio, ig(1))).toMatchObject({ name: 'Acme EN', flow: studioSids.en, retryCount: 2 });
  expect(settingsOf(twilio, made(1))).toMatchObject({ name: 'acme-test', key: cv(9) });
  expect(Object.keys(twilio.state.chatAddresses)).toEqual([ig(1), made(1)]);
  await expectInSync(twilio, repo, { environment: 'staging' });
});

const UNMANAGED = `version: 1
api: conversations
account: ${seedSids.account}
addresses:
  acme:
    name: Acme
    was: Acme Inc.
    studio: { flow: WebChat EN, retryCount: 1 }
    enabled: false
    deploymentKey: ${cv(1)}
    unmanaged: [enabled, studio]
`;

test('a create of a chat address sends unmanaged fields', async () => {
  const twilio = await twilioWith([]);
  const repo = repository(twilio, UNMANAGED);

  await repo.apply();

  expect(twilio.writes()[0]?.form).toMatchObject({
    'AutoCreation.Enabled': 'false',
    'AutoCreation.StudioFlowSid': studioSids.en,
    'AutoCreation.StudioRetryCount': '1',
  });
  await expectInSync(twilio, repo);
});

test('an update of a chat address for another reason sends unmanaged fields with their live values', async () => {
  const twilio = await twilioWith([chat(1, 'Acme Inc.')]);
  const repo = repository(twilio, UNMANAGED);

  await repo.apply();

  expect(twilio.writes()).toMatchObject([
    {
      request: `POST /v1/Configuration/Addresses/${ig(1)}`,
      form: {
        FriendlyName: 'Acme',
        'AutoCreation.Enabled': 'true',
        'AutoCreation.StudioFlowSid': studioSids.webchatFlow,
        'AutoCreation.StudioRetryCount': '3',
      },
    },
  ]);
  await expectInSync(twilio, repo);
});
