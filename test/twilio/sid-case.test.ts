import { expect, test } from 'vitest';
import { CHAT_ADDRESS } from '../../src/address/chat-address/kind.ts';
import { FLEX_FLOW } from '../../src/address/flex-flow/kind.ts';
import { readRow } from '../../src/twilio/rows.ts';
import { entries, expectInSync, repository, twilioWith } from '../golden/action/scene.ts';
import { flexFlow, seedSids } from '../support/sandbox/index.ts';

const HEX = 'abcdef0123456789abcdef0123456789';
const upper = (sid: string) => sid.toUpperCase();
const lower = (sid: string) => sid.slice(0, 2) + sid.slice(2).toLowerCase();
const HEAD = `version: 1\naccount: ${seedSids.account}\n`;
const UPPER = upper(`FO${HEX}`);
const LOWER = lower(`FO${HEX}`);

test.each([
  ['as Twilio does', UPPER],
  ['in small letters', LOWER],
  ['in mixed case', `FO${HEX.replace('a', 'A')}`],
])('a live address in capitals is found by a sid that is written %s', async (_, sid) => {
  const twilio = await twilioWith([flexFlow(UPPER, 'Acme', { janitor_enabled: true })]);
  const repo = repository(
    twilio,
    `${HEAD}addresses:\n  a: { name: Acme, sid: ${sid}, studio: Webchat Flow }\n`,
  );

  const apply = await repo.apply();

  expect(apply).toMatchObject({ code: 0, outputs: { updates: '1', creates: '0' } });
  // Requests use Twilio's spelling.
  expect(twilio.writes().map(({ request }) => request)).toEqual([`POST /v1/FlexFlows/${UPPER}`]);
  expect(JSON.parse(apply.outputs.addresses ?? '')).toMatchObject({ a: { sid: LOWER } });
  await expectInSync(twilio, repo);
});

test.each([UPPER, LOWER])('removed finds a live address in capitals by %s', async (sid) => {
  const twilio = await twilioWith([flexFlow(UPPER, 'Old'), flexFlow(`FO${'1'.repeat(32)}`, 'Acme')]);

  const apply = await repository(twilio, `${HEAD}removed: [${sid}]\n${entries({ a: 'Acme' })}`).apply();

  expect(apply.code).toBe(0);
  expect(twilio.names()).toEqual(['Acme']);
});

test.each([
  ['capitals', upper],
  ['small letters', lower],
])('SIDs of every kind are the same in %s, in the file and in the account', async (_, spell) => {
  const other = spell === upper ? lower : upper;
  const twilio = await twilioWith([]);
  const { state } = twilio;
  const flow = state.studioFlows[0] ?? expect.fail();
  const workspace = state.workspaces[0] ?? expect.fail();
  const workflow = workspace.workflows[0] ?? expect.fail();
  flow.sid = spell(`FW${HEX}`);
  workspace.sid = spell(`WS${HEX}`);
  workflow.sid = spell(`WW${HEX}`);
  const row = { chat_service_sid: other(`IS${HEX}`) };
  const [first, second] = [`FO${'1'.repeat(32)}`, `FO${'2'.repeat(32)}`];
  state.flexFlows = {
    [first]: flexFlow(first, 'A', { ...row, integration: { flow_sid: other(`FW${HEX}`), retry_count: 3 } }),
    [second]: flexFlow(second, 'B', {
      ...row,
      integration_type: 'task',
      integration: {
        workspace_sid: other(`WS${HEX}`),
        workflow_sid: other(`WW${HEX}`),
        channel: 'default',
        priority: 0,
        timeout: 86_400,
      },
    }),
  };
  const file = `${HEAD}chatService: ${spell(`IS${HEX}`)}
addresses:
  a: { name: A, studio: ${spell(`FW${HEX}`)} }
  b: { name: B, task: { workspace: ${other(`WS${HEX}`)}, workflow: ${spell(`WW${HEX}`)} } }
`;

  const plan = await repository(twilio, file).plan();

  expect(plan).toMatchObject({ code: 0, outputs: { changed: 'false', blocked: 'false' } });
});

test.each([upper, lower])('the account is the same in capitals and in small letters', async (spell) => {
  const twilio = await twilioWith([flexFlow(`FO${'1'.repeat(32)}`, 'A')]);
  const { accountSid } = twilio.state;
  for (const row of Object.values(twilio.state.flexFlows)) row.account_sid = spell(accountSid);
  const file = `version: 1\naccount: ${spell(accountSid)}\n${entries({ a: 'A' })}`;

  const plan = await repository(twilio, file).plan({ 'account-sid': spell(accountSid) });

  expect(plan).toMatchObject({ code: 0, outputs: { changed: 'false' } });
});

test('an approved plan id is the same in capitals', async () => {
  const twilio = await twilioWith([]);
  const repo = repository(twilio, HEAD + entries({ a: 'A' }));
  const { outputs } = await repo.plan();

  const apply = await repo.apply({ 'approved-plan-id': (outputs['plan-id'] ?? '').toUpperCase() });

  expect(apply.code).toBe(0);
  expect(twilio.names()).toEqual(['A']);
});

test.each([
  [true, true],
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['1', true],
  [1, true],
  [false, false],
  ['false', false],
  ['False', false],
  ['0', false],
  [0, false],
  [null, false],
  ['', false],
  ['maybe', false],
])('a boolean that Twilio writes as %j is read as %s', (written, expected) => {
  const values = readRow(FLEX_FLOW, { friendlyName: 'A', janitorEnabled: written });

  expect(values.get('janitor')).toBe(expected);
});

test.each([
  ['Studio', 'studio'],
  ['EXTERNAL', 'webhook'],
  ['task', 'task'],
])('the integration type %s is read as %s', (written, expected) => {
  const values = readRow(FLEX_FLOW, { friendlyName: 'A', integrationType: written });

  expect(values.get('integration')).toBe(expected);
});

test.each([
  [null, false],
  [{ type: 'default' }, null],
  [{ type: 'default', enabled: true }, true],
])('the auto-creation %j of a chat address is read as enabled: %j', (written, expected) => {
  const values = readRow(CHAT_ADDRESS, { friendlyName: 'A', autoCreation: written });

  expect(values.get('enabled')).toBe(expected);
});
