import { expect, test } from 'vitest';
import {
  entries,
  expectInSync,
  HEAD,
  KIND,
  liveRows,
  onePath,
  read,
  repository,
  row,
  said,
  sidOf,
  twilioWith,
} from './scene.ts';

const ACCOUNT = [row(1, 'Acme'), row(2, 'Acme Careers'), row(3, 'Acme Jobs', { enabled: false })];
const MAX = { 'max-deletes': '2' };
const file = (unlisted: string) => `${HEAD}${unlisted}${entries({ acme: 'Acme' })}`;

test('unlisted: report, the default, shows unlisted addresses with advice and keeps them', async () => {
  const twilio = await twilioWith(ACCOUNT);
  const repo = repository(twilio, file(''));

  const apply = await repo.apply();

  expect(apply.code).toBe(0);
  expect(apply.outputs).toMatchObject({ changed: 'false', unlisted: '2', deletes: '0', held: '0' });
  expect(read(apply.summary)).toContain(
    `- \`Acme Careers\` \`${sidOf(2)}\`: left as is\n- \`Acme Jobs\` \`${sidOf(3)}\`: left as is\n`,
  );
  expect(twilio.writes()).toEqual([]);
});

test('unlisted: delete reads each unlisted address again right before its delete', async () => {
  const twilio = await twilioWith(ACCOUNT);
  const repo = repository(twilio, file('unlisted: delete\n'));

  const apply = await repo.apply(MAX);

  expect(apply.code).toBe(0);
  expect(apply.outputs).toMatchObject({ deletes: '2', updates: '0', unlisted: '2' });
  const asked = twilio.requests();
  for (const sid of [sidOf(2), sidOf(3)]) {
    expect(asked.indexOf(`GET ${onePath(sid)}`)).toBeGreaterThan(0);
    expect(asked.indexOf(`DELETE ${onePath(sid)}`)).toBeGreaterThan(asked.indexOf(`GET ${onePath(sid)}`));
  }
  expect(twilio.names()).toEqual(['Acme']);
  await expectInSync(twilio, repo, MAX);
});

test('a delete comes first, with the full previous configuration and its consequences', async () => {
  const twilio = await twilioWith(ACCOUNT);
  const repo = repository(twilio, `${HEAD}unlisted: delete\n${entries({ acme: 'Acme' }, { aaa: 'AAA' })}`);

  const plan = await repo.plan(MAX);

  const shown = [
    `  - delete  "Acme Careers"  ${sidOf(2)}`,
    `      Sites that embed ${KIND.embedded(2)} lose their chat. No entry in the file lists it.${KIND.afterDelete}`,
    '      name               "Acme Careers"',
    ...KIND.shownIdentity(2),
    '      enabled            true',
    '      integration        studio',
    `      studio.flow        Webchat Flow (${twilio.state.studioFlows[0]?.sid})`,
    '      studio.retryCount  3',
    ...KIND.shownAfter,
    `      chatService        ${twilio.state.configuration.chat_service_instance_sid}`,
  ];
  expect(said(plan).slice(2, 2 + shown.length)).toEqual(shown);
});

test('unlisted: disable takes unlisted addresses out of service and counts them as updates', async () => {
  const webhook = 'https://jobs.acme.com/flex';
  const twilio = await twilioWith([...ACCOUNT, row(4, 'Acme Partners', { webhook, retryCount: 1 })]);
  const repo = repository(twilio, file('unlisted: disable\n'));

  const apply = await repo.apply(MAX);

  expect(apply.code).toBe(0);
  expect(apply.outputs).toMatchObject({ deletes: '0', updates: '2', unlisted: '3' });
  expect(
    twilio
      .writes()
      .map(({ request }) => request)
      .sort(),
  ).toEqual([`POST ${onePath(sidOf(2))}`, `POST ${onePath(sidOf(4))}`]);
  const partners = row(4, 'Acme Partners', { webhook, retryCount: 1, enabled: false });
  expect(liveRows(twilio)[sidOf(4)]).toMatchObject({ ...partners, date_updated: expect.any(String) });
  await expectInSync(twilio, repo, MAX);
});
