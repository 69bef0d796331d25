import { expect, test } from 'vitest';
import { naming } from '../../support/naming.ts';
import { channelSids, seedSids } from '../../support/sandbox/index.ts';
import { address, annotations, HEAD, problemsOf, repository, twilioWith } from './scene.ts';

const goingTo = (workspace: string, workflow: string, channel: string) => `${HEAD}addresses:
  acme:
    name: Acme
    task:
      workspace: ${workspace}
      workflow: ${workflow}
      channel: ${channel}
`;
const HERE = 'Flex Task Assignment';

/** What, the file, place, and what the message names. */
const problems: [string, string, string, string[]][] = [
  [
    'an unknown workspace',
    goingTo('Flex Task Asignment', 'VIP', 'chat'),
    'workspace addresses.yaml:7:18',
    ['workspace "Flex Task Asignment"', `Did you mean "Flex Task Assignment" (${seedSids.flexWorkspace})?`],
  ],
  [
    'an unknown workflow',
    goingTo(HERE, 'VIPs', 'chat'),
    'workflow addresses.yaml:8:17',
    ['acme', 'workflow "VIPs"'],
  ],
  [
    'a workflow of another workspace',
    goingTo(HERE, 'Claims', 'chat'),
    'workflow addresses.yaml:8:17',
    ['workflow "Claims"'],
  ],
  [
    'an unknown task channel',
    goingTo(HERE, 'VIP', 'fax'),
    'channel addresses.yaml:9:16',
    ['acme', 'task channel "fax"'],
  ],
];

test.each(problems)(
  'reports a part of a task that cannot be resolved, with a fix: %s',
  async (_, file, place, named) => {
    const twilio = await twilioWith([]);

    const apply = await repository(twilio, file).apply();

    expect(apply.code).toBe(1);
    expect(problemsOf(apply)).toEqual([`error FA210 addresses.acme.task.${place}`]);
    expect(annotations(apply)).toEqual([naming(...named)]);
    expect(twilio.writes()).toEqual([]);
  },
);

test('a channel is found by its unique name, and several candidates are listed with their SIDs', async () => {
  const twilio = await twilioWith([]);

  const [said] = annotations(await repository(twilio, goingTo(HERE, 'VIP', 'Programmable Chat')).plan());

  expect(said).toContain(`: "chat" (${channelSids.chat})`);
});

test('an ambiguous workflow and an unknown channel of one entry are both reported', async () => {
  const twilio = await twilioWith([]);
  const dates = { date_created: '2025-03-03T09:00:00Z', date_updated: '2025-03-03T09:00:00Z' };
  const twin = 'WW0000000000000000000000000000000b';
  twilio.state.workspaces[0]?.workflows.push({ sid: twin, friendly_name: 'VIP', ...dates });

  const plan = await repository(twilio, goingTo(HERE, 'VIP', 'fax')).plan();

  expect(annotations(plan)).toEqual([
    naming('FA211', '2 workflows', `${twin}, ${seedSids.vipWorkflow}`),
    naming('FA210', 'task channel "fax"'),
  ]);
});

test('the digits of SIDs of a task may be in either case', async () => {
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

test('each kind of name is looked up once, however many entries have it', async () => {
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
