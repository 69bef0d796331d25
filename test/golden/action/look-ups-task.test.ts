import { expect, test } from 'vitest';
import { channelSids, seedSids } from '../../support/sandbox/index.ts';
import { address, annotations, HEAD, repository, twilioWith } from './scene.ts';

const goingTo = (workspace: string, workflow: string, channel: string) => `${HEAD}addresses:
  acme:
    name: Acme
    task:
      workspace: ${workspace}
      workflow: ${workflow}
      channel: ${channel}
`;
const HERE = 'Flex Task Assignment';

const problems: [string, string, string][] = [
  [
    'a workspace that is not there',
    goingTo('Flex Task Asignment', 'VIP', 'chat'),
    `FA210 addresses.acme.task.workspace,file=addresses.yaml,line=7,col=18::There is no workspace "Flex Task Asignment" in this account, as acme asks for. Did you mean "Flex Task Assignment" (${seedSids.flexWorkspace})?`,
  ],
  [
    'a workflow that is not there',
    goingTo(HERE, 'VIPs', 'chat'),
    'FA210 addresses.acme.task.workflow,file=addresses.yaml,line=8,col=17::There is no workflow "VIPs" in this account, as acme asks for.',
  ],
  [
    'a workflow of another workspace',
    goingTo(HERE, 'Claims', 'chat'),
    'FA210 addresses.acme.task.workflow,file=addresses.yaml,line=8,col=17::There is no workflow "Claims"',
  ],
  [
    'a task channel that is not there',
    goingTo(HERE, 'VIP', 'fax'),
    'FA210 addresses.acme.task.channel,file=addresses.yaml,line=9,col=16::There is no task channel "fax" in this account, as acme asks for.',
  ],
];

test.each(problems)('%s', async (_, file, said) => {
  const twilio = await twilioWith([]);

  const apply = await repository(twilio, file).apply();

  expect(apply.code).toBe(1);
  expect(annotations(apply)).toHaveLength(1);
  expect(annotations(apply)[0]).toContain(`::error title=${said}`);
  expect(twilio.writes()).toEqual([]);
});

test('a channel is known by its unique name, and candidates are named with their SIDs', async () => {
  const twilio = await twilioWith([]);

  const [said] = annotations(await repository(twilio, goingTo(HERE, 'VIP', 'Programmable Chat')).plan());

  expect(said).toContain(`There is: "chat" (${channelSids.chat})`);
});

test('two workflows of a name, and two problems of one entry, are all told', async () => {
  const twilio = await twilioWith([]);
  const dates = { date_created: '2025-03-03T09:00:00Z', date_updated: '2025-03-03T09:00:00Z' };
  const twin = 'WW0000000000000000000000000000000b';
  twilio.state.workspaces[0]?.workflows.push({ sid: twin, friendly_name: 'VIP', ...dates });

  const plan = await repository(twilio, goingTo(HERE, 'VIP', 'fax')).plan();

  expect(annotations(plan)).toEqual([
    expect.stringContaining(`is the name of 2 workflows: ${twin}, ${seedSids.vipWorkflow}. Write the SID`),
    expect.stringContaining('There is no task channel "fax"'),
  ]);
});

test('SIDs may be written in either case of the digits', async () => {
  const integration = {
    workspace_sid: seedSids.flexWorkspace,
    workflow_sid: seedSids.vipWorkflow,
    channel: 'chat',
  };
  const twilio = await twilioWith([address(1, 'Acme', { integration_type: 'task', integration })]);
  const upper = (sid: string) => sid.slice(0, 2) + sid.slice(2).toUpperCase();
  const file = goingTo(upper(seedSids.flexWorkspace), upper(seedSids.vipWorkflow), upper(channelSids.chat));

  const plan = await repository(twilio, file).plan();

  expect(plan).toMatchObject({ code: 0, outputs: { changed: 'false' } });
});

test('each kind of name is looked up once, however many entries ask for it', async () => {
  const twilio = await twilioWith([]);
  const task = `task: { workspace: ${HERE}, workflow: VIP }`;
  const repo = repository(
    twilio,
    `${HEAD}addresses:
  one: { ${task} }
  two: { ${task} }
  three: { studio: WebChat EN }
  four: { studio: WebChat DE }
`,
  );

  await repo.plan();

  expect(twilio.requests().sort()).toEqual([
    'GET /v1/Configuration',
    'GET /v1/FlexFlows',
    'GET /v1/Workspaces',
    `GET /v1/Workspaces/${seedSids.flexWorkspace}/TaskChannels`,
    `GET /v1/Workspaces/${seedSids.flexWorkspace}/Workflows`,
    'GET /v2/Flows',
  ]);
});
