import { expect, test } from 'vitest';
import { seedSids } from '../../support/sandbox/index.ts';
import {
  address,
  always,
  annotations,
  entries,
  expectInSync,
  HEAD,
  repository,
  twilioWith,
} from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });
const OTHER = 'IS0000000000000000000000000000000f';

test('the Configuration names the chat service of a new address', async () => {
  const twilio = await twilioWith([]);

  await repository(twilio, FILE).apply();

  expect(twilio.writes()[0]?.form.ChatServiceSid).toBe(seedSids.chatService);
  expect(twilio.requests()).not.toContain('GET /v1/Services');
});

test.each(['withoutChatService', 'missing'] as const)(
  'where it does not (%s), the proxy service that Flex makes does',
  async (configuration) => {
    const twilio = await twilioWith([], { switches: { configuration } });
    twilio.state.proxyServices.unshift({
      ...twilio.state.proxyServices[0],
      sid: 'KS0000000000000000000000000000000a',
      unique_name: 'Another',
      chat_instance_sid: OTHER,
      date_created: '2025-03-03T09:00:00Z',
      date_updated: '2025-03-03T09:00:00Z',
    });
    const repo = repository(twilio, FILE);

    const apply = await repo.apply();

    expect(apply.code).toBe(0);
    expect(twilio.writes()[0]?.form.ChatServiceSid).toBe(seedSids.chatService);
    expect(twilio.requests().filter((request) => request === 'GET /v1/Services')).toHaveLength(1);
    await expectInSync(twilio, repo);
  },
);

test('where neither does, a new address is a problem at its line, and nothing is written', async () => {
  const twilio = await twilioWith([], { switches: { configuration: 'missing' } });
  twilio.state.proxyServices = [];

  const apply = await repository(twilio, FILE).apply();

  expect(apply.code).toBe(1);
  expect(annotations(apply)).toEqual([
    '::error title=FA213 addresses.acme,file=addresses.yaml,line=4,col=3::No chat service was found for the new address acme. Write `chatService: IS…` at the top of the file.',
  ]);
  expect(twilio.writes()).toEqual([]);
});

test('nobody misses one where no address is new, and the proxy is not asked', async () => {
  const twilio = await twilioWith([address(1, 'Acme', { janitor_enabled: true })], {
    switches: { configuration: 'missing' },
  });
  twilio.state.proxyServices = [];
  const repo = repository(twilio, FILE);

  const apply = await repo.apply();

  expect(apply).toMatchObject({ code: 0, outputs: { updates: '1' } });
  expect(twilio.requests()).not.toContain('GET /v1/Services');
});

test('an account without any proxy is one where none was found', async () => {
  const twilio = await twilioWith([], {
    switches: { configuration: 'missing' },
    fault: always('GET', /\/Services$/, { kind: 'status', status: 404, code: 20404 }),
  });

  const [problem, ...more] = annotations(await repository(twilio, FILE).plan());

  expect(more).toEqual([]);
  expect(problem).toContain('FA213');
});

test('one that the file names is taken as it is, and the proxy is not asked', async () => {
  const twilio = await twilioWith([], { switches: { configuration: 'missing' } });
  const repo = repository(twilio, `${HEAD}chatService: ${OTHER}\n${entries({ acme: 'Acme' })}`);

  await repo.apply();

  expect(twilio.writes()[0]?.form.ChatServiceSid).toBe(OTHER);
  expect(twilio.requests()).not.toContain('GET /v1/Services');
  await expectInSync(twilio, repo);
});

test('the private attributes of the Configuration are told to nobody', async () => {
  const twilio = await twilioWith([]);

  const apply = await repository(twilio, FILE).apply();

  expect(apply.stdout + apply.stderr + apply.summary).not.toContain('Private to the account');
});
