import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { seedSids, studioSids } from '../../support/sandbox/index.ts';
import {
  address,
  addStudioFlow,
  desk,
  entry,
  expectEmptyPlan,
  fo,
  HEAD,
  hook,
  odd,
  warnings,
} from './scene.ts';

const GONE = 'FW00000000000000000000000000000000';
const REMEDY =
  'It stays as it is. Change it in Twilio so that the file can say it, then export again with --merge.';

/** A task, but for what differs. */
const task = (n: number, name: string, differs: Record<string, unknown>) =>
  odd(n, name, {
    integration_type: 'task',
    integration: {
      workspace_sid: seedSids.flexWorkspace,
      workflow_sid: seedSids.vipWorkflow,
      ...differs,
    },
  });
const studio = (n: number, name: string, integration: unknown) => odd(n, name, { integration });

/** What the format cannot say, by what is odd about it. */
const ODDITIES = [
  odd(1, 'no integration type', { integration_type: null }),
  odd(2, 'an unknown integration type', { integration_type: 'carrier-pigeon' }),
  studio(3, 'no integration', null),
  studio(4, 'an integration of no keys', {}),
  studio(5, 'an integration that is text', 'none'),
  studio(6, 'a Studio Flow that is null', { flow_sid: null }),
  studio(7, 'a flow that is gone', { flow_sid: GONE }),
  studio(8, 'a retry count above 3', { flow_sid: studioSids.en, retry_count: 4 }),
  studio(9, 'a retry count below 0', { flow_sid: studioSids.en, retry_count: -1 }),
  studio(10, 'half a retry', { flow_sid: studioSids.en, retry_count: '1.5' }),
  odd(11, 'enabled null', { enabled: null }),
  odd(12, 'enabled missing', { enabled: undefined }),
  task(13, 'workspace gone', { workspace_sid: `WS${'0'.repeat(32)}` }),
  task(14, 'a workflow that is gone', { workflow_sid: `WW${'0'.repeat(32)}` }),
  task(15, 'a workflow that is null', { workflow_sid: null }),
  task(16, 'a channel that is gone', { channel: 'telex' }),
  task(17, 'a priority below 0', { priority: -1 }),
  task(18, 'a timeout beyond all bounds', { timeout: 1e15 }),
  odd(19, 'a contact identity of 501 characters', { contact_identity: 'x'.repeat(501) }),
  hook(20, 'a webhook without a URL', ''),
];

test('an address that the format cannot express is left out with a comment and a warning, and is ignored', async () => {
  const twilio = await account([...ODDITIES, address(99, 'Other')]);
  const at = desk(twilio);

  const exported = await at.cli('export');

  expect(exported.code, exported.stdout).toBe(0);
  const told = warnings(exported).map(
    (line) => /^FA250 (FO\d+), "(.+)", is left out: (.+)\. It/.exec(line) ?? [],
  );
  expect(told.map(([, sid, name]) => [sid, name])).toEqual(
    ODDITIES.map(({ sid, friendly_name }) => [sid, friendly_name]),
  );
  for (const line of warnings(exported)) expect(line.endsWith(`. ${REMEDY}`)).toBe(true);
  expect(at.text().split('\n').slice(2)).toEqual([
    ...HEAD.trimEnd().replace('\n', '\n\n').split('\n'),
    '',
    'ignore:',
    ...told.map(([, , name, why]) => `  - ${name} # left out: ${why}`),
    '',
    'addresses:',
    ...entry('other', 99, 'Other'),
    ...told.flatMap(([, sid, name, why]) => ['', `  # ${sid} "${name}" is left out: ${why}`]),
    '',
  ]);
  expect((await at.cli('plan')).stdout).toContain(', 20 ignored.\n');
  await expectEmptyPlan(twilio, at);
});

test('two addresses of one name are both left out', async () => {
  const twilio = await account([address(1, 'Twin'), address(2, 'Twin'), address(3, 'Other')]);
  const at = desk(twilio);

  const exported = await at.cli('export');

  expect(warnings(exported)).toEqual([
    `FA250 ${fo(1)}, "Twin", is left out: 2 addresses have this name. ${REMEDY}`,
    `FA250 ${fo(2)}, "Twin", is left out: 2 addresses have this name. ${REMEDY}`,
  ]);
  expect(at.text()).toContain('\nignore:\n  - Twin # left out: 2 addresses have this name\n\n');
  await expectEmptyPlan(twilio, at);
});

test('a name with wildcards is ignored literally and hides no other address', async () => {
  const twilio = await account([
    odd(1, 'Acme * (\\?)', { enabled: null }),
    address(2, 'Acme x (\\y)'),
    address(3, 'Acme * (?)'),
  ]);
  const at = desk(twilio);

  const exported = await at.cli('export');

  expect(exported.stdout).toContain('Wrote addresses.yaml with 2 addresses.');
  await expectEmptyPlan(twilio, at);
});

test('keys that an integration of another type left behind are not exported', async () => {
  const stale = {
    flow_sid: studioSids.en,
    retry_count: 1,
    url: 'https://old.example/x',
    workspace_sid: 'WS',
  };
  const twilio = await account([
    studio(1, 'Studio', { ...stale, channel: 'fax', priority: 3 }),
    odd(2, 'Hook', { integration_type: 'external', integration: { ...stale, url: 'https://b.example/' } }),
    task(3, 'Task', { ...stale, workspace_sid: seedSids.flexWorkspace }),
  ]);
  const at = desk(twilio);

  const exported = await at.cli('export');

  expect(warnings(exported)).toEqual([]);
  expect(at.text()).not.toContain('old.example');
  expect(at.text()).not.toContain('fax');
  await expectEmptyPlan(twilio, at);
});

test('a name of a Studio Flow, workspace or workflow is not exported when it is not unique or looks like a SID', async () => {
  const twilio = await account([
    studio(1, 'Ambiguous', { flow_sid: studioSids.twin1 }),
    studio(2, 'Blank', { flow_sid: `FW${'1'.repeat(32)}` }),
    studio(3, 'Edge', { flow_sid: `FW${'2'.repeat(32)}` }),
    studio(4, 'Like a SID', { flow_sid: `FW${'3'.repeat(32)}` }),
    task(5, 'Task', {}),
  ]);
  addStudioFlow(twilio, { sid: `FW${'1'.repeat(32)}`, friendly_name: '' });
  addStudioFlow(twilio, { sid: `FW${'2'.repeat(32)}`, friendly_name: ' a\nb ' });
  addStudioFlow(twilio, { sid: `FW${'3'.repeat(32)}`, friendly_name: `fw${'1'.repeat(32)}` });
  for (const { workflows } of twilio.state.workspaces)
    workflows.push({
      ...workflows[0],
      sid: `WW${'4'.repeat(32)}`,
      friendly_name: 'VIP',
    } as (typeof workflows)[0]);
  const at = desk(twilio);

  const exported = await at.cli('export');

  expect(warnings(exported)).toEqual([]);
  expect([...at.text().matchAll(/^ *(?:studio|workflow): .*$/gm)].map(([line]) => line.trim())).toEqual([
    `studio: ${studioSids.twin1} # Out of Office`,
    `studio: FW${'1'.repeat(32)} #`.trim(),
    `studio: FW${'2'.repeat(32)} #  a\\nb`,
    `studio: FW${'3'.repeat(32)} # fw${'1'.repeat(32)}`,
    `workflow: ${seedSids.vipWorkflow} # VIP`,
  ]);
  await expectEmptyPlan(twilio, at);
});

test('an address whose name is longer than the file takes is left out and ignored', async () => {
  const twilio = await account([address(1, 'x'.repeat(300)), address(2, 'Other')]);
  const at = desk(twilio);

  const exported = await at.cli('export');

  expect(exported.code, exported.stdout).toBe(0);
  expect(warnings(exported)).toHaveLength(1);
  expect(at.text()).toContain(`\nignore:\n  - ${'x'.repeat(300)} # left out: `);
  await expectEmptyPlan(twilio, at);
});
