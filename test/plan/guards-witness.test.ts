import { expect, test } from 'vitest';
import type { PlanOptions } from '../../src/plan/make-plan.ts';
import { codes, entry, fo, live, NOBODY, plan, type Scene } from './guards-scene.ts';

const nobody = (sids: readonly string[] = []): typeof NOBODY => ({
  ...NOBODY,
  saw: (sid) => sids.includes(sid),
});

const scene: Scene = {
  live: [live(1, 'Kept'), live(2, 'Unlisted'), live(3, 'Other'), live(4, 'Agreed')],
  entries: [entry('kept', 'Kept')],
  unlisted: 'delete',
  removed: ['Agreed'],
  maxDeletes: { kind: 'all' },
};

test('an unattended run holds unlisted addresses and deletes those whose SID is under `removed`', () => {
  const made = plan({ ...scene, removed: [fo(4)], witness: nobody() });

  expect(made.changes.map(({ name }) => name)).toEqual(['Agreed']);
  expect(made.held.map(({ name }) => name)).toEqual(['Other', 'Unlisted']);
  expect(made.counts).toMatchObject({ deletes: 1, held: 2, unlisted: 2, outOfService: 0 });
  expect(made.unlisted.map(({ handling }) => handling)).toEqual(['held', 'held']);
  expect(codes(made)).toEqual(['FA307']);
  expect(made.blocked).toBe(false);
});

test('an unattended run deletes only an address whose SID was reviewed', () => {
  const made = plan({ ...scene, witness: nobody([fo(2)]) });

  expect(made.changes.map(({ name }) => name)).toEqual(['Unlisted']);
  expect(made.held.map(({ name }) => name)).toEqual(['Agreed', 'Other']);
});

test('a name under `removed` needs a witness, or a line that is new', () => {
  const names = (witness: PlanOptions['witness']) =>
    plan({ ...scene, unlisted: 'report', witness }).changes.map(({ name }) => name);

  expect(names(nobody())).toEqual([]);
  expect(names(nobody([fo(4)]))).toEqual(['Agreed']);
  expect(names({ ...nobody(), isNewlyRemoved: (name) => name === 'Agreed' })).toEqual(['Agreed']);
  expect(names({ kind: 'person' })).toEqual(['Agreed']);
});

test('a SID that is under `removed` next to its name needs no witness', () => {
  const made = plan({ ...scene, unlisted: 'report', removed: ['Agreed', fo(4)], witness: nobody() });

  expect(made.changes.map(({ name }) => name)).toEqual(['Agreed']);
});

test('where no earlier version is known, a run that creates holds what was shown, too', () => {
  const witness = { ...nobody([fo(2), fo(3)]), knowsFormer: false };
  const entries = [entry('kept', 'Kept'), entry('new', 'New')];

  expect(plan({ ...scene, removed: [], witness }).held.map(({ name }) => name)).toEqual(['Agreed']);
  expect(plan({ ...scene, removed: [fo(4)], entries, witness }).held.map(({ name }) => name)).toEqual([
    'Other',
    'Unlisted',
  ]);
});

test('an approved plan is done completely, and another id is held', () => {
  const { id } = plan(scene);

  expect(plan({ ...scene, witness: nobody(), approvedPlanId: id }).held).toEqual([]);
  expect(plan({ ...scene, witness: nobody(), approvedPlanId: 'another' }).held).toHaveLength(3);
});

test('the plan id is the same in attended and unattended runs', () => {
  expect(plan({ ...scene, witness: nobody() }).id).toBe(plan(scene).id);
  expect(plan({ ...scene, witness: nobody([fo(2)]) }).id).toBe(plan(scene).id);
});

test('creates, updates and entries that disable need no review', () => {
  const made = plan({
    live: [live(1, 'On'), live(2, 'Drifted', { janitor: true })],
    entries: [entry('on', 'On', { enabled: false }), entry('drifted', 'Drifted'), entry('new', 'New')],
    unlisted: 'disable',
    witness: nobody(),
  });

  expect(made.counts).toMatchObject({ creates: 1, updates: 2, held: 0 });
});

test('disables are held like deletes', () => {
  const made = plan({ ...scene, removed: [fo(4)], unlisted: 'disable', witness: nobody() });

  expect(made.held.map(({ action }) => action)).toEqual(['disable', 'disable']);
});
