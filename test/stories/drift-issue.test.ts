import { expect, test } from 'vitest';
import { DOWN, story, type Team } from './support/story.ts';

const entries = { de: 'Acme.de', en: 'Acme.com', it: 'Acme.it' };

const states = (team: Team) => team.repository.issues.map(({ state }) => state);

/** Someone disabled IT in the Console, and the nightly drift run opened an issue. */
async function drifted() {
  const team = await story({ entries });
  team.console.change('Acme.it', { enabled: false });
  const night = await team.drift();
  expect(night).toMatchObject({ code: 0, outputs: { drift: 'true' } });
  expect(states(team)).toEqual(['open']);
  return team;
}

test('drift keeps one issue open, night after night, until it is put back in the Console', async () => {
  const team = await drifted();
  await team.drift();
  expect(states(team)).toEqual(['open']);
  team.console.change('Acme.it', { enabled: true });

  const quiet = await team.drift();

  expect(quiet.outputs).toMatchObject({ drift: 'false' });
  expect(states(team)).toEqual(['closed']);
});

test('a pull request that shows the drift, merged and applied, closes its issue', async () => {
  const team = await drifted();
  const pr = team.pullRequest({ de: { name: 'Acme.de', janitor: true } });
  await pr.plan();
  pr.merge('squash');

  expect(await team.applyOnPush()).toMatchObject({ code: 0, outputs: { updates: '2' } });
  expect(team.console.row('Acme.it').enabled).toBe(true);
  expect(states(team)).toEqual(['closed']);
});

test('an apply that holds the drift leaves its issue open', async () => {
  const team = await drifted();

  const night = await team.applyAtNight();

  expect(night.codes.join()).toContain('FA310');
  expect(team.console.row('Acme.it').enabled).toBe(false);
  expect(states(team)).toEqual(['open']);
});

test('the plan id of the issue puts it back by hand, and closes the issue', async () => {
  const team = await drifted();
  const [, id = ''] = /```text\n([0-9a-f]{64})\n```/.exec(team.repository.issues[0]?.body ?? '') ?? [];

  expect(await team.dispatch({ 'approved-plan-id': id })).toMatchObject({
    code: 0,
    outputs: { updates: '1' },
  });
  expect(team.console.row('Acme.it').enabled).toBe(true);
  expect(states(team)).toEqual(['closed']);
});

test('an issue that was closed as not planned stays closed until the drift changes', async () => {
  const team = await drifted();
  const [issue] = team.repository.issues;
  Object.assign(issue ?? {}, {
    state: 'closed',
    stateReason: 'not_planned',
    closedAt: team.repository.now(),
  });
  await team.drift();
  expect(states(team)).toEqual(['closed']);
  team.console.change('Acme.de', { enabled: false });

  await team.drift();

  expect(states(team)).toEqual(['closed', 'open']);
});

test('the drift issue reports failing drift runs until one succeeds', async () => {
  const team = await drifted();
  const body = () => team.repository.issues[0]?.body ?? '';
  const before = body();
  team.twilioFault = DOWN;
  const failed = await team.drift();
  team.twilioFault = undefined;
  const during = body();
  await team.drift();

  expect(failed).toMatchObject({ code: 1, outputs: { drift: '' } });
  expect(during).toContain('fail');
  expect(body()).not.toBe(during);
  expect(before).not.toContain('fail');
});
