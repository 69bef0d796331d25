import { expect, test } from 'vitest';
import { heldChanges, heldWarning, isUnlistedChange } from '../../src/plan/witness.ts';
import { entry, fo, live, NOBODY, plan } from './guards-scene.ts';

const scene = {
  live: [live(1, 'One'), live(2, 'Unlisted'), live(3, 'Removed'), live(4, 'By SID')],
  entries: [entry('one', 'One', { enabled: false }), entry('new', 'Entirely new')],
  removed: ['Removed', fo(4)],
  maxDeletes: { kind: 'all' } as const,
};
const deletes = plan({ ...scene, unlisted: 'delete' }).changes;
const disables = plan({ ...scene, unlisted: 'disable' }).changes;
const names = (changes: readonly { name: string }[]) => changes.map(({ name }) => name).sort();

test('deletes without a line under `removed`, and disables, are changes of unlisted addresses', () => {
  expect(names(deletes)).toEqual(['By SID', 'Entirely new', 'One', 'Removed', 'Unlisted']);
  expect(names(deletes.filter(isUnlistedChange))).toEqual(['Unlisted']);
  expect(names(disables.filter(isUnlistedChange))).toEqual(['Unlisted']);
});

test('an attended run holds nothing', () => {
  expect(heldChanges(deletes, { kind: 'person' })).toEqual([]);
});

test.each([
  ['deletes', deletes],
  ['disables', disables],
])(
  'an unattended run holds %s without a witness, and never a change that an entry asks for',
  (_, changes) => {
    const held = (differs: object) => names(heldChanges(changes, { ...NOBODY, ...differs }));

    expect(held({})).toEqual(['Removed', 'Unlisted']);
    expect(held({ saw: (sid: string) => sid === fo(2) })).toEqual(['Removed']);
    expect(held({ saw: (sid: string) => sid === fo(3) })).toEqual(['Unlisted']);
    expect(held({ isNewlyRemoved: (name: string) => name === 'Removed' })).toEqual(['Unlisted']);
    expect(held({ saw: () => true })).toEqual([]);
    expect(held({ saw: () => true, knowsFormer: false })).toEqual(['Unlisted']);
  },
);

test('without a create, a witness is enough even if no earlier version is known', () => {
  const changes = deletes.filter(({ action }) => action !== 'create');

  expect(heldChanges(changes, { ...NOBODY, saw: () => true, knowsFormer: false })).toEqual([]);
});

test('the warning lists only the SIDs of changes that are held without a witness', () => {
  const held = deletes.map((change) => ({
    ...change,
    heldBecause: change.name === 'Unlisted' ? ('not witnessed' as const) : ('not reviewed' as const),
  }));
  const [found, ...more] = heldWarning(held);

  expect(more).toEqual([]);
  expect(found).toMatchObject({ code: 'FA307', severity: 'warning' });
  expect(found?.remedy.match(/FO\d+/g)).toEqual([fo(2)]);
  expect(heldWarning([])).toEqual([]);
  expect(heldWarning(held.filter(({ name }) => name !== 'Unlisted'))).toEqual([]);
});
