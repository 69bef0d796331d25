import { expect, test } from 'vitest';
import { address, entries, expectInSync, fo, HEAD, read, repository, said, twilioWith } from './scene.ts';

const ACCOUNT = [address(1, 'Acme'), address(2, 'Acme Careers'), address(3, 'Acme Jobs', { enabled: false })];
const MAX = { 'max-deletes': '2' };
const file = (unlisted: string) => `${HEAD}${unlisted}${entries({ acme: 'Acme' })}`;

test('unlisted: report, the default, shows unlisted addresses with advice and keeps them', async () => {
  const twilio = await twilioWith(ACCOUNT);
  const repo = repository(twilio, file(''));

  const apply = await repo.apply();

  expect(apply.code).toBe(0);
  expect(apply.outputs).toMatchObject({ changed: 'false', unlisted: '2', deletes: '0', held: '0' });
  expect(
    read(apply.summary),
  ).toContain(`An address in no entry: add an entry for it (pinned by its \`sid\`), name it under \`ignore\`, or list it under \`removed\`.

- \`Acme Careers\` \`${fo(2)}\`: left as it is
- \`Acme Jobs\` \`${fo(3)}\`: left as it is
`);
  expect(twilio.writes()).toEqual([]);
});

test('unlisted: delete reads each unlisted address again right before its delete', async () => {
  const twilio = await twilioWith(ACCOUNT);
  const repo = repository(twilio, file('unlisted: delete\n'));

  const apply = await repo.apply(MAX);

  expect(apply.code).toBe(0);
  expect(apply.outputs).toMatchObject({ deletes: '2', updates: '0', unlisted: '2' });
  const asked = twilio.requests();
  for (const sid of [fo(2), fo(3)]) {
    expect(asked.indexOf(`GET /v1/FlexFlows/${sid}`)).toBeGreaterThan(0);
    expect(asked.indexOf(`DELETE /v1/FlexFlows/${sid}`)).toBeGreaterThan(
      asked.indexOf(`GET /v1/FlexFlows/${sid}`),
    );
  }
  expect(twilio.names()).toEqual(['Acme']);
  await expectInSync(twilio, repo, MAX);
});

test('a delete comes first, shows the whole former configuration and says what it means', async () => {
  const twilio = await twilioWith(ACCOUNT);
  const repo = repository(twilio, `${HEAD}unlisted: delete\n${entries({ acme: 'Acme', aaa: 'AAA' })}`);

  const plan = await repo.plan(MAX);

  expect(said(plan).slice(2, 12)).toEqual([
    `  - delete  "Acme Careers"  ${fo(2)}`,
    `      Sites that embed ${fo(2)} lose their chat. It is in no entry.`,
    '      name               "Acme Careers"',
    '      enabled            true',
    '      integration        studio',
    `      studio.flow        Webchat Flow (${twilio.state.studioFlows[0]?.sid})`,
    '      studio.retryCount  3',
    '      janitor            false',
    '      longLived          false',
    `      chatService        ${twilio.state.configuration.chat_service_instance_sid}`,
  ]);
});

test('unlisted: disable takes unlisted addresses out of service and counts them as updates', async () => {
  const webhook = { url: 'https://jobs.acme.com/flex', retry_count: 1 };
  const twilio = await twilioWith([
    ...ACCOUNT,
    address(4, 'Acme Partners', { integration_type: 'external', integration: webhook, long_lived: true }),
  ]);
  const repo = repository(twilio, file('unlisted: disable\n'));

  const apply = await repo.apply(MAX);

  expect(apply.code).toBe(0);
  expect(apply.outputs).toMatchObject({ deletes: '0', updates: '2', unlisted: '3' });
  expect(
    twilio
      .writes()
      .map(({ request }) => request)
      .sort(),
  ).toEqual([`POST /v1/FlexFlows/${fo(2)}`, `POST /v1/FlexFlows/${fo(4)}`]);
  expect(twilio.state.flexFlows[fo(4)]).toMatchObject({
    friendly_name: 'Acme Partners',
    enabled: false,
    integration_type: 'external',
    integration: webhook,
    long_lived: true,
  });
  await expectInSync(twilio, repo, MAX);
});
