import { expect, test } from 'vitest';
import type { PlanOptions } from '../../src/plan/make-plan.ts';
import { codes, entry, fo, live, plan, type Scene } from './guards-scene.ts';

const nobody = (sids: readonly string[] = [], approvedPlanId?: string): PlanOptions['witness'] => ({
  kind: 'nobody',
  saw: (sid) => sids.includes(sid),
  approvedPlanId,
});

const scene: Scene = {
  live: [live(1, 'Kept'), live(2, 'Unlisted'), live(3, 'Other'), live(4, 'Agreed')],
  entries: [entry('kept', 'Kept')],
  unlisted: 'delete',
  removed: ['Agreed'],
  maxDeletes: { kind: 'all' },
};

test('where nobody watches, unlisted addresses are held, and what `removed` names is deleted', () => {
  const made = plan({ ...scene, witness: nobody() });

  expect(made.changes.map(({ name }) => name)).toEqual(['Agreed']);
  expect(made.held.map(({ name }) => name)).toEqual(['Other', 'Unlisted']);
  expect(made.counts).toMatchObject({ deletes: 1, held: 2, unlisted: 2, outOfService: 0 });
  expect(made.unlisted.map(({ handling }) => handling)).toEqual(['held', 'held']);
  expect(codes(made)).toEqual(['FA307']);
  expect(made.blocked).toBe(false);
});

test('an address whose SID was witnessed is deleted, and no other', () => {
  const made = plan({ ...scene, witness: nobody([fo(2)]) });

  expect(made.changes.map(({ name }) => name)).toEqual(['Agreed', 'Unlisted']);
  expect(made.held.map(({ name }) => name)).toEqual(['Other']);
});

test('the approved plan is done whole, and another id holds', () => {
  const { id } = plan(scene);

  expect(plan({ ...scene, witness: nobody([], id) }).held).toEqual([]);
  expect(plan({ ...scene, witness: nobody([], 'another') }).held).toHaveLength(2);
});

test('who watches makes no other plan of it: the id is the same', () => {
  expect(plan({ ...scene, witness: nobody() }).id).toBe(plan(scene).id);
  expect(plan({ ...scene, witness: nobody([fo(2)]) }).id).toBe(plan(scene).id);
});

test('creates, updates and entries that switch off need no witness', () => {
  const made = plan({
    live: [live(1, 'On'), live(2, 'Drifted', { janitor: true })],
    entries: [entry('on', 'On', { enabled: false }), entry('drifted', 'Drifted'), entry('new', 'New')],
    unlisted: 'disable',
    witness: nobody(),
  });

  expect(made.counts).toMatchObject({ creates: 1, updates: 2, held: 0 });
});

test('disables are held as deletes are', () => {
  const made = plan({ ...scene, unlisted: 'disable', witness: nobody() });

  expect(made.held.map(({ action }) => action)).toEqual(['disable', 'disable']);
});
