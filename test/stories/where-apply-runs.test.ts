import { expect, test } from 'vitest';
import { groupEvent } from './support/events.ts';
import { DOWN, story, type Team } from './support/story.ts';

const entries = { 'acme-de': 'Acme.de', 'acme-en': 'Acme.com', shop: 'Acme Shop' };
const SHOP = { shop: { name: 'Acme Shop', janitor: true } };
const DE = { 'acme-de': { name: 'Acme.de', janitor: true } };

test.each([
  ['a push', (team: Team) => team.applyOnPush()],
  ['a run by hand', (team: Team) => team.dispatch()],
  ['a scheduled run', (team: Team) => team.applyAtNight()],
])('refuses %s that runs again after a newer merge', async (_, run) => {
  const team = await story({ entries });
  const first = team.pullRequest(SHOP);
  await first.plan();
  first.merge('squash');
  const old = await run(team);
  const second = team.pullRequest({ shop: { name: 'Acme Shop', longLived: true } });
  await second.plan();
  second.merge('squash');
  await team.applyOnPush();
  const before = team.twilio.writes().length;

  const again = await team.rerun(old);

  expect(old.code).toBe(0);
  expect(again).toMatchObject({ code: 1, codes: ['error FA402'] });
  expect(team.twilio.writes().slice(before)).toEqual([]);
  expect(team.console.row('Acme Shop')).toMatchObject({ janitor_enabled: false, long_lived: true });
});

test('refuses a re-run of an old apply after the file was deleted', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);
  await pr.plan();
  pr.merge('squash');
  const old = await team.applyOnPush();
  team.console.change('Acme Shop', { janitor_enabled: false });
  const before = team.twilio.writes().length;
  team.pullRequest({}, { files: { 'addresses.yaml': null } }).merge('squash');

  expect(await team.rerun(old)).toMatchObject({ code: 1, codes: ['error FA402'] });
  expect(team.twilio.writes().slice(before)).toEqual([]);
});

test('applies in a re-run of an old job when main has changed only other files since', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);
  await pr.plan();
  pr.merge('squash');
  team.twilioFault = DOWN;
  const failed = await team.applyOnPush();
  team.docsPullRequest().merge('squash');
  team.twilioFault = undefined;

  const again = await team.rerun(failed);

  expect([failed.code, again.code]).toEqual([1, 0]);
  expect(team.console.row('Acme Shop').janitor_enabled).toBe(true);
});

test('refuses a dispatch from a branch that is not merged', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);
  await pr.plan();

  const apply = await team.dispatch({}, pr.row.branch);

  expect(apply).toMatchObject({ code: 1, codes: ['error FA401'] });
  expect(team.twilio.writes()).toEqual([]);
});

test('refuses a push to a branch other than the default one', async () => {
  const team = await story({ entries });
  const push = team.push(SHOP, {}, 'release');

  expect(await team.applyOnPush(push)).toMatchObject({ code: 1, codes: ['error FA401'] });
});

test('applies a reviewed change from a branch that the input branches lists', async () => {
  const team = await story({
    entries,
    inputs: { branches: 'main, release', 'require-reviewed-plan': 'false' },
  });
  const push = team.push(DE, {}, 'release');

  expect(await team.applyOnPush(push)).toMatchObject({ code: 0, outputs: { updates: '1' } });
});

test.each(['pull_request', 'pull_request_target', 'pull_request_review', 'check_suite', 'issue_comment'])(
  'refuses an apply on the event %s',
  async (name) => {
    const team = await story({ entries });
    const pr = team.pullRequest(SHOP);
    await pr.plan();

    const apply = await team.run('apply', { ...pr.event('opened'), name });

    expect(apply.code).toBe(1);
    expect(team.twilio.writes()).toEqual([]);
  },
);

test('refuses an apply in the merge queue', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);
  await pr.plan();
  const { base, head, ref } = team.queue(pr).groups[0] as Parameters<typeof groupEvent>[0];

  const apply = await team.run('apply', groupEvent({ base, head, ref }));

  expect(apply).toMatchObject({ code: 1, codes: ['error FA401'] });
  expect(team.twilio.writes()).toEqual([]);
});

test('applies what was reviewed when a program asks for it (repository_dispatch)', async () => {
  const team = await story({ entries });
  const pr = team.pullRequest(SHOP);
  await pr.plan();
  pr.merge('squash');

  const apply = await team.applyOnRequest();

  expect(apply).toMatchObject({ code: 0, outputs: { updates: '1' } });
  expect(team.console.row('Acme Shop').janitor_enabled).toBe(true);
});
