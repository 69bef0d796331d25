import { expect, test } from 'vitest';
import { fo } from '../golden/action/scene.ts';
import { story } from './support/story.ts';

const others = { 'acme-de': 'Acme.de', 'acme-en': 'Acme.com', 'acme-it': 'Acme.it' };
const settings = { unlisted: 'delete' } as const;
const SITE = { website: 'https://shop.acme.com', locale: 'en' };

test.each(['report', 'disable', 'delete'] as const)(
  'blocks another name under a key when unlisted is %s, and proposes how to rename',
  async (unlisted) => {
    const team = await story({ entries: { ...others, shop: 'Acme Shop' }, settings: { unlisted } });
    const pr = team.pullRequest({ shop: 'Acme Shop (new)' });

    const plan = await pr.plan();

    expect(plan).toMatchObject({ code: 1, outputs: { blocked: 'true' } });
    const said = plan.annotations.find((line) => line.includes('FA306'));
    for (const part of ['Acme Shop', 'Acme Shop (new)', fo(4), 'was', 'sid', 'removed'])
      expect(said).toContain(part);
    expect(said).toMatch(/file=addresses\.yaml,line=\d+/);
  },
);

test('blocks another key and name for one website and locale', async () => {
  const team = await story({ entries: { ...others, shop: { name: 'Acme Shop', ...SITE } }, settings });
  const pr = team.pullRequest({ shop: null, store: { name: 'Store', ...SITE } });

  const plan = await pr.plan();

  expect(plan).toMatchObject({ code: 1, outputs: { blocked: 'true' } });
  expect(plan.annotations.find((line) => line.includes('FA306'))).toContain(fo(4));
});

test('renames in place when the entry has the former name under was', async () => {
  const team = await story({ entries: { ...others, shop: 'Acme Shop' }, settings });
  const pr = team.pullRequest({ shop: { name: 'Acme Shop (new)', was: 'Acme Shop' } });
  const plan = await pr.plan();
  pr.merge('squash');

  const apply = await team.applyOnPush();

  expect(plan).toMatchObject({ code: 0, outputs: { updates: '1', creates: '0', deletes: '0' } });
  expect(apply).toMatchObject({ code: 0, codes: [] });
  expect(team.console.row('Acme Shop (new)').sid).toBe(fo(4));
});

/** The file renames `Acme Deutsch` to `Acme.de`, and no apply has done it yet. */
async function renamedButNotApplied() {
  const team = await story({ entries: { ...others, deutsch: 'Acme Deutsch' }, settings });
  const pr = team.pullRequest({ deutsch: { name: 'Acme Germany', was: 'Acme Deutsch' } });
  await pr.plan();
  pr.merge('squash');
  return team;
}

test('blocks a second rename when the first was never applied', async () => {
  const team = await renamedButNotApplied();
  const second = team.pullRequest({ deutsch: { name: 'Shop', was: 'Acme Germany' } });

  const plan = await second.plan();

  expect(plan).toMatchObject({ code: 1, outputs: { blocked: 'true' } });
  expect(plan.annotations.find((line) => line.includes('FA306'))).toContain(fo(4));
});

test('renames twice at once when the entry lists both former names', async () => {
  const team = await renamedButNotApplied();
  const second = team.pullRequest({ deutsch: { name: 'Shop', was: ['Acme Germany', 'Acme Deutsch'] } });
  const plan = await second.plan();
  second.merge('squash');

  const apply = await team.applyOnPush();

  expect(plan).toMatchObject({ code: 0, outputs: { updates: '1', creates: '0', deletes: '0' } });
  expect(apply).toMatchObject({ code: 0, codes: [] });
  expect(team.console.row('Shop').sid).toBe(fo(4));
});

test.each([
  ['its name begins the new one', { name: 'Shop IT' }, 'Shop IT (maintenance)'],
  ['no other has its destination', { name: 'Shop IT', studio: 'WebChat EN' }, 'Wartung'],
])(
  'warns on every pull request of an address that was renamed in the Console when %s',
  async (_, shop, name) => {
    const team = await story({ entries: others, settings });
    const added = team.pullRequest({ shop });
    await added.plan();
    added.merge('squash');
    await team.applyOnPush();
    const { sid } = team.console.row('Shop IT');
    team.console.rename('Shop IT', name);
    const unrelated = team.pullRequest({ 'acme-de': { name: 'Acme.de', janitor: true } });

    const plan = await unrelated.plan();

    const said = plan.annotations.find((line) => line.includes('FA228'));
    for (const part of [name, sid, 'was', 'sid']) expect(said).toContain(part);
  },
);

test('leaves an address alone that was renamed in the Console after the plan', async () => {
  const team = await story({ entries: { ...others, shop: 'Shop IT' }, settings });
  const pr = team.pullRequest({ 'acme-de': { name: 'Acme.de', janitor: true } });
  await pr.plan();
  team.console.rename('Shop IT', 'Shop IT (maintenance)');
  pr.merge('squash');

  await team.applyOnPush();
  await team.applyAtNight();

  expect(team.console.row('Shop IT (maintenance)')).toMatchObject({ sid: fo(4), enabled: true });
  expect(team.twilio.names()).not.toContain('Shop IT');
});

test('exchanges the names of two pinned addresses in place', async () => {
  const team = await story({
    entries: { ...others, a: { name: 'A', sid: fo(4) }, b: { name: 'B', sid: fo(5) } },
    settings,
  });
  const pr = team.pullRequest({ a: { name: 'B', sid: fo(4) }, b: { name: 'A', sid: fo(5) } });
  const plan = await pr.plan();
  pr.merge('squash');

  const apply = await team.applyOnPush();

  expect(plan).toMatchObject({ code: 0, outputs: { updates: '2', creates: '0', deletes: '0' } });
  expect(apply.code).toBe(0);
  expect(team.twilio.state.flexFlows[fo(4)]?.friendly_name).toBe('B');
  expect(team.twilio.state.flexFlows[fo(5)]?.friendly_name).toBe('A');
});

test('refuses two entries that exchange their names by was', async () => {
  const team = await story({ entries: { ...others, a: 'A', b: 'B' }, settings });
  const pr = team.pullRequest({ a: { name: 'B', was: 'A' }, b: { name: 'A', was: 'B' } });

  const plan = await pr.plan();

  expect(plan.code).toBe(1);
  expect(plan.annotations.join('\n')).toContain('sid');
});

test('loses nothing when an address moves to another key by its name, and its key gets a new name', async () => {
  const team = await story({ entries: { ...others, shop: 'Acme Shop' }, settings });
  const pr = team.pullRequest({ 'shop-old': 'Acme Shop', shop: 'Acme Webshop' });
  const plan = await pr.plan();
  pr.merge('squash');

  const apply = await team.applyOnPush();

  expect(plan).toMatchObject({
    code: 0,
    outputs: { creates: '1', updates: '0', deletes: '0', blocked: 'false' },
  });
  expect(apply.code).toBe(0);
  expect(team.console.row('Acme Shop').sid).toBe(fo(4));
  expect(team.twilio.names()).toContain('Acme Webshop');
});
