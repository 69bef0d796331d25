import { expect, test } from 'vitest';
import { naming } from '../../support/naming.ts';
import { studioSids } from '../../support/sandbox/index.ts';
import { always, annotations, chat, cv, HEAD, problemsOf, repository, twilioWith } from '../action/scene.ts';

const REVISION = /\/Revisions\/LatestPublished$/;
const revisions = (requests: readonly string[]) => requests.filter((request) => REVISION.test(request));

/** The trigger of "WebChat FR" leaves Incoming Conversation unconnected. */
const FILE = `${HEAD}addresses:
  new:
    deploymentKey: ${cv(9)}
    studio: WebChat FR
  changed:
    name: Changed
    studio:
      flow: WebChat FR
  kept:
    name: Kept
    studio: WebChat FR
  renamed:
    name: Renamed
    was: Former
    studio: WebChat FR
  ready:
    name: Ready
    studio: WebChat EN
`;
const TO_FR = {
  auto_creation: {
    enabled: true,
    type: 'studio',
    studio_flow_sid: studioSids.fr,
    studio_retry_count: 3,
  },
};
const LIVE = [chat(1, 'Changed'), chat(2, 'Kept', TO_FR), chat(3, 'Former', TO_FR), chat(4, 'Ready')];

test('a flow that does not answer conversations is a warning on its line, for creates and changed flows only', async () => {
  const twilio = await twilioWith(LIVE);

  const plan = await repository(twilio, FILE).plan();

  expect(plan).toMatchObject({ code: 0, outputs: { creates: '1', updates: '3' } });
  expect(problemsOf(plan).sort()).toEqual([
    'warning FA216 addresses.changed.studio addresses.yaml:11:13',
    'warning FA216 addresses.new.studio addresses.yaml:7:13',
  ]);
  for (const shown of annotations(plan))
    expect(shown).toEqual(naming(`"WebChat FR" (${studioSids.fr})`, 'Incoming Conversation'));
});

test('each flow is read once, and only where an address newly goes to it', async () => {
  const twilio = await twilioWith(LIVE);

  await repository(twilio, FILE).plan();

  expect(revisions(twilio.requests()).sort()).toEqual([
    `GET /v2/Flows/${studioSids.en}/Revisions/LatestPublished`,
    `GET /v2/Flows/${studioSids.fr}/Revisions/LatestPublished`,
  ]);
});

test('the warning does not stop an apply, and is gone from the next plan', async () => {
  const twilio = await twilioWith(LIVE);
  const repo = repository(twilio, FILE);

  const apply = await repo.apply();
  const before = twilio.requests().length;
  const again = await repo.plan();

  expect(apply.code).toBe(0);
  expect(again.outputs.changed).toBe('false');
  expect(annotations(again)).toEqual([]);
  expect(revisions(twilio.requests().slice(before))).toEqual([]);
});

test.each<[string, readonly string[] | undefined]>([
  ['messages alone', ['incomingMessage']],
  ['calls alone', ['incomingCall']],
  ['a parent flow alone', ['incomingParent']],
])('a flow whose trigger leads on from %s is not ready', async (_, connected) => {
  const twilio = await twilioWith([]);
  twilio.state.studioFlows = twilio.state.studioFlows.map((flow) =>
    flow.sid === studioSids.en ? { ...flow, connected: [...(connected ?? [])] } : flow,
  );

  const plan = await repository(
    twilio,
    `${HEAD}addresses:\n  a: { deploymentKey: ${cv(1)}, studio: WebChat EN }\n`,
  ).plan();

  expect(annotations(plan)).toHaveLength(1);
  expect(annotations(plan)[0]).toContain('FA216');
});

test('a flow that was never published has only the warning about that', async () => {
  const twilio = await twilioWith([]);

  const plan = await repository(
    twilio,
    `${HEAD}addresses:\n  a: { deploymentKey: ${cv(1)}, studio: WebChat ES }\n`,
  ).plan();

  expect(plan.code).toBe(0);
  expect(annotations(plan).map((line) => /FA\d+/.exec(line)?.[0])).toEqual(['FA212']);
});

test('a revision that cannot be read is a warning, and the plan is made', async () => {
  const twilio = await twilioWith([], {
    fault: always('GET', REVISION, {
      kind: 'status',
      status: 403,
      code: 20003,
      message: 'Permission denied',
    }),
  });

  const plan = await repository(
    twilio,
    `${HEAD}addresses:\n  a: { deploymentKey: ${cv(1)}, studio: WebChat EN }\n`,
  ).plan();

  expect(plan).toMatchObject({ code: 0, outputs: { creates: '1' } });
  expect(annotations(plan).map((line) => /FA\d+/.exec(line)?.[0])).toEqual(['FA217']);
});

test('an address that goes to a webhook reads no flow', async () => {
  const twilio = await twilioWith([chat(1, 'Acme')]);

  await repository(
    twilio,
    `${HEAD}addresses:\n  a: { name: Acme, webhook: https://bots.acme.com/chat }\n`,
  ).plan();

  expect(revisions(twilio.requests())).toEqual([]);
});
