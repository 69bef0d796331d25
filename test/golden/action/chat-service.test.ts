import { expect, test } from 'vitest';
import { naming } from '../../support/naming.ts';
import { seedSids } from '../../support/sandbox/index.ts';
import {
  address,
  always,
  annotations,
  entries,
  expectInSync,
  HEAD,
  problemsOf,
  repository,
  twilioWith,
} from './scene.ts';

const FILE = HEAD + entries({ acme: 'Acme' });
const OTHER = 'IS0000000000000000000000000000000f';

test('a new address gets the chat service of the Configuration', async () => {
  const twilio = await twilioWith([]);

  await repository(twilio, FILE).apply();

  expect(twilio.writes()[0]?.form.ChatServiceSid).toBe(seedSids.chatService);
  expect(twilio.requests()).not.toContain('GET /v1/Services');
});

test.each(['withoutChatService', 'missing'] as const)(
  'a new address gets the chat service of the Flex Proxy service when the Configuration has none (%s)',
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

test('a new address without any chat service is a problem on its line, and nothing is written', async () => {
  const twilio = await twilioWith([], { switches: { configuration: 'missing' } });
  twilio.state.proxyServices = [];

  const apply = await repository(twilio, FILE).apply();

  expect(apply.code).toBe(1);
  expect(problemsOf(apply)).toEqual(['error FA213 addresses.acme addresses.yaml:4:3']);
  expect(annotations(apply)).toEqual([naming('acme', '`chatService: IS…`')]);
  expect(twilio.writes()).toEqual([]);
});

test('a plan without new addresses needs no chat service and sends no request to Proxy', async () => {
  const twilio = await twilioWith([address(1, 'Acme', { janitor_enabled: true })], {
    switches: { configuration: 'missing' },
  });
  twilio.state.proxyServices = [];
  const repo = repository(twilio, FILE);

  const apply = await repo.apply();

  expect(apply).toMatchObject({ code: 0, outputs: { updates: '1' } });
  expect(twilio.requests()).not.toContain('GET /v1/Services');
});

test('an account without Proxy services has no chat service', async () => {
  const twilio = await twilioWith([], {
    switches: { configuration: 'missing' },
    fault: always('GET', /\/Services$/, { kind: 'status', status: 404, code: 20404 }),
  });

  const [problem, ...more] = annotations(await repository(twilio, FILE).plan());

  expect(more).toEqual([]);
  expect(problem).toContain('FA213');
});

test('a chat service in the file is used without a request to Proxy', async () => {
  const twilio = await twilioWith([], { switches: { configuration: 'missing' } });
  const repo = repository(twilio, `${HEAD}chatService: ${OTHER}\n${entries({ acme: 'Acme' })}`);

  await repo.apply();

  expect(twilio.writes()[0]?.form.ChatServiceSid).toBe(OTHER);
  expect(twilio.requests()).not.toContain('GET /v1/Services');
  await expectInSync(twilio, repo);
});

test('private attributes of the Configuration appear in no output', async () => {
  const twilio = await twilioWith([]);

  const apply = await repository(twilio, FILE).apply();

  expect(apply.stdout + apply.stderr + apply.summary).not.toContain('Private to the account');
});
