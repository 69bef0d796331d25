import { expect, test } from 'vitest';
import { DOWN, story } from './support/story.ts';

const entries = { de: 'Acme.de', en: 'Acme.com', it: 'Acme.it', old: 'Old shop', five: 'Five' };
const JANITOR = { de: { name: 'Acme.de', janitor: true } };

test('a reviewed change that was reverted before its apply needs another review when it returns', async () => {
  const team = await story({ entries });
  const off = team.pullRequest({ it: { name: 'Acme.it', enabled: false } });
  await off.plan();
  const offPush = off.merge('squash');
  const back = off.revert();
  await back.plan();
  back.merge('squash');
  expect((await team.applyOnPush(offPush)).codes).toContain('error FA402');
  expect(await team.applyOnPush()).toMatchObject({ code: 0, outputs: { updates: '0' } });
  back.revert().merge('squash');

  const apply = await team.applyOnPush();

  expect(apply.code).toBe(1);
  expect(apply.codes).toContain('error FA310');
  expect(team.console.row('Acme.it').enabled).toBe(true);
});

test('what another apply has done since a plan showed it is not reviewed by that plan', async () => {
  const team = await story({ entries });
  const off = team.pullRequest({ it: { name: 'Acme.it', enabled: false } });
  await off.plan();
  off.merge('squash');
  const other = team.pullRequest(JANITOR);
  await other.plan();
  await team.applyOnPush();
  team.console.change('Acme.it', { enabled: true });
  other.merge('squash');

  const apply = await team.applyOnPush();

  expect(apply).toMatchObject({ code: 0, outputs: { updates: '1' } });
  expect(apply.codes).toContain('warning FA310');
  expect(team.console.row('Acme.it').enabled).toBe(true);
});

test('drift that a plan shows after the apply that had done the same is reviewed', async () => {
  const team = await story({ entries });
  const off = team.pullRequest({ it: { name: 'Acme.it', enabled: false } });
  await off.plan();
  off.merge('squash');
  await team.applyOnPush();
  team.console.change('Acme.it', { enabled: true });
  const other = team.pullRequest(JANITOR);
  await other.plan();
  other.merge('squash');

  expect(await team.applyOnPush()).toMatchObject({ code: 0, outputs: { updates: '2' } });
  expect(team.console.row('Acme.it').enabled).toBe(false);
});

test.each(['push', 'night'])(
  'a delete that was taken back is not carried out at the next %s',
  async (when) => {
    const team = await story({
      entries,
      settings: { unlisted: 'delete' },
      inputs: { 'require-reviewed-plan': 'false' },
    });
    const gone = team.pullRequest({ old: null });
    await gone.plan();
    gone.merge('squash');
    team.twilioFault = DOWN;
    await team.applyOnPush();
    team.twilioFault = undefined;
    const back = gone.revert();
    await back.plan();
    back.merge('squash');
    await team.applyOnPush();
    team.console.rename('Old shop', 'Winter sale');
    if (when === 'push') team.push(JANITOR);

    const apply = when === 'push' ? await team.applyOnPush() : await team.applyAtNight();

    expect(apply.codes).toContain('warning FA307');
    expect(team.twilio.names()).toContain('Winter sale');
  },
);

test.each([
  ['warning FA307', 'false'],
  ['error FA310', 'true'],
])(
  'a plan of an older head does not count as a witness: %s, with require-reviewed-plan %s',
  async (code, require) => {
    const team = await story({
      entries,
      settings: { unlisted: 'delete' },
      inputs: { 'require-reviewed-plan': require },
    });
    const pr = team.pullRequest({ old: null });
    await pr.plan();
    pr.forcePush(JANITOR);
    pr.merge('squash');
    team.console.rename('Old shop', 'Winter sale');

    const apply = await team.applyOnPush();

    expect(apply.codes).toContain(code);
    expect(team.twilio.names()).toContain('Winter sale');
  },
);

test('a plan that shows the same for a newer head names that head, for which deletes were shown', async () => {
  const team = await story({
    entries,
    settings: { unlisted: 'delete' },
    inputs: { 'require-reviewed-plan': 'false' },
  });
  const pr = team.pullRequest({ old: null });
  team.console.rename('Old shop', 'Winter sale');
  await pr.plan();
  pr.push({}, { files: { 'docs.md': 'more' } });
  await pr.plan();
  pr.merge('squash');

  const apply = await team.applyOnPush();

  expect(apply.code).toBe(0);
  expect(team.twilio.names()).not.toContain('Winter sale');
});

test.each([
  ['under removed', ['Acme Old'], {}, { removed: ['Acme Old'] }, 'Acme Old'],
  ['of an entry that was removed', [], { old: null }, {}, 'Old shop'],
])(
  'a re-run keeps an address that was created since under a name %s',
  async (_, unlisted, changed, settings, name) => {
    const team = await story({
      entries,
      unlisted,
      settings: { unlisted: 'delete' },
      inputs: { 'require-reviewed-plan': 'false' },
    });
    const pr = team.pullRequest(changed, { settings });
    await pr.plan();
    pr.merge('squash');
    const first = await team.applyOnPush();
    expect(first.outputs).toMatchObject({ deletes: '1' });
    team.console.create(name);

    const again = await team.rerun(first);

    expect(again.codes).toContain('warning FA307');
    expect(team.twilio.names()).toContain(name);
  },
);

test('an address is not deleted while its replacement is held, whichever version asked for the delete', async () => {
  const team = await story({
    entries: Object.fromEntries(
      Object.entries(entries).map(([key, name]) => [key, { name, longLived: false }]),
    ),
    settings: { unlisted: 'delete', defaults: { longLived: false } },
  });
  const replacing = team.pullRequest({
    old: null,
    neu: { name: 'Neu', website: 'https://a.example', locale: 'en' },
  });
  await replacing.plan();
  const defaults = team.pullRequest({}, { settings: { defaults: { longLived: true } } });
  await defaults.plan();
  defaults.merge('squash');
  await team.applyOnPush();
  replacing.merge('squash');
  await team.applyOnPush();
  team.docsPullRequest().merge('squash');

  const apply = await team.applyOnPush();

  expect(apply.code).toBe(1);
  expect(apply.codes).toContain('error FA243');
  expect(team.twilio.names()).toContain('Old shop');
});
