import { expect, test } from 'vitest';
import { keyInUse } from '../../../src/apply/notes.ts';
import { studioSids } from '../../support/sandbox/index.ts';
import {
  annotations,
  chat,
  cv,
  expectInSync,
  HEAD,
  ig,
  repository,
  said,
  settingsOf,
  twilioWith,
} from '../action/scene.ts';

const FILE = `${HEAD}removed: [Old]
addresses:
  acme: { name: Acme, deploymentKey: ${cv(1)}, studio: WebChat EN }
  live: { name: Live, deploymentKey: ${cv(2)}, studio: WebChat EN }
`;
const LIVE = [chat(2, 'Live'), chat(3, 'Old')];
const REFUSED = { switches: { chatCreates: 'refused' } } as const;
const BY_HAND = `Create it in the Twilio Console: Flex > Manage > Messaging > Conversations Addresses > Create new Address, type Chat, .*deployment key ${cv(1)}, any integration\\. The next apply finds it by its key and sets it up`;

test('a create that Twilio refuses fails with the steps in the Console, and nothing goes out of service', async () => {
  const twilio = await twilioWith(LIVE, REFUSED);

  const apply = await repository(twilio, FILE).apply();

  expect(apply.code).toBe(1);
  expect(said(apply).at(-1)).toBe('Apply: 1 failed, 1 not attempted, 1 done.');
  expect(annotations(apply).filter((text) => text.includes('FA240'))).toEqual([
    expect.stringMatching(
      `^::error title=FA240 addresses.acme,file=addresses.yaml,line=6,col=3::.* acme .*Address of type chat fails validation\\. ${BY_HAND}\\. See https://www.twilio.com/docs/api/errors/20001\\.`,
    ),
  ]);
  expect(
    twilio
      .writes()
      .map(({ request }) => request)
      .sort(),
  ).toEqual(['POST /v1/Configuration/Addresses', `POST /v1/Configuration/Addresses/${ig(2)}`]);
  expect(twilio.names().sort()).toEqual(['Live', 'Old']);
});

test('the next run finds an address that was created by hand by its key, and sets it up', async () => {
  const twilio = await twilioWith(LIVE, REFUSED);
  const repo = repository(twilio, FILE);
  await repo.apply();
  twilio.state.chatAddresses[ig(7)] = chat(7, null, {
    address: cv(1),
    auto_creation: { enabled: true, type: 'default' },
  });

  const again = await repo.apply();

  expect(again).toMatchObject({ code: 0, outputs: { creates: '0', updates: '1', deletes: '1' } });
  expect(settingsOf(twilio, ig(7))).toMatchObject({ name: 'Acme', flow: studioSids.en, retryCount: 3 });
  expect(JSON.parse(again.outputs.addresses ?? '')).toMatchObject({ acme: { sid: ig(7) } });
  await expectInSync(twilio, repo);
});

test('a refused create names the address that has the key by now', async () => {
  const twilio = await twilioWith(LIVE, {
    fault: ({ method, path }) => {
      if (method === 'POST' && path.endsWith('/Addresses'))
        twilio.state.chatAddresses[ig(7)] = chat(7, 'By someone else', { address: cv(1) });
      return undefined;
    },
  });
  const repo = repository(twilio, FILE);

  const apply = await repo.apply();

  expect(apply.code).toBe(1);
  expect(apply.stdout).toContain(keyInUse(ig(7), 'deployment key'));
  expect(apply.stdout).not.toContain('Create it in the Twilio Console');
  expect(twilio.names()).toContain('Old');
  expect(await repo.apply()).toMatchObject({ code: 0, outputs: { creates: '0', updates: '1' } });
  await expectInSync(twilio, repo);
});

test.each([400, 409, 'existing'] as const)(
  'no address is created twice if Twilio responds to a second create of a key with %s',
  async (duplicateAddress) => {
    const twilio = await twilioWith(LIVE, {
      switches: { duplicateAddress },
      fault: ({ method, path }) => {
        if (method === 'POST' && path.endsWith('/Addresses'))
          twilio.state.chatAddresses[ig(7)] = chat(7, 'By someone else', { address: cv(1) });
        return undefined;
      },
    });
    const repo = repository(twilio, FILE);

    const first = await repo.apply();
    expect(twilio.names()).toContain('Old');
    const second = await repo.apply();

    expect(first.code).toBe(1);
    expect(second.code).toBe(0);
    const withKey = Object.values(twilio.state.chatAddresses).filter(({ address }) => address === cv(1));
    expect(withKey).toMatchObject([{ sid: ig(7), friendly_name: 'Acme' }]);
    await expectInSync(twilio, repo);
  },
);
