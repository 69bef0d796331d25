import { expect, test } from 'vitest';
import type { Change, HeldBecause } from '../../src/plan/plan.ts';
import { allDigests, heldOfFile, unreviewedChanges } from '../../src/plan/review.ts';
import { entry, live, plan } from './guards-scene.ts';

/** An update of two fields. */
const [update] = plan({
  live: [live(1, 'One')],
  entries: [entry('one', 'One', { janitor: true, longLived: true })],
}).changes as [Change];
/** A create, which is reviewed as a whole. */
const [create] = plan({ live: [], entries: [entry('two', 'Two')] }).changes as [Change];

test('a change can be reviewed by its own digest and by those of its parts, without duplicates', () => {
  expect(update.parts).toHaveLength(2);
  expect(allDigests(update)).toEqual([update.digest, ...update.parts]);
  expect(allDigests(create)).toEqual([create.digest]);
});

test('an update is reviewed as a whole, or field by field', () => {
  const open = (...reviewed: readonly string[]) =>
    unreviewedChanges([update], (digest) => reviewed.includes(digest));
  const [first = '', second = ''] = update.parts;

  expect(open()).toEqual([update]);
  expect(open(first)).toEqual([update]);
  expect(open(second)).toEqual([update]);
  expect(open(first, second)).toEqual([]);
  expect(open(update.digest)).toEqual([]);
});

test('a change that the base version also asks for needs no review, even if it was held', () => {
  const base = plan({ live: [], entries: [entry('two', 'Two')] });
  const held = { ...base, changes: [], held: base.changes };

  expect(unreviewedChanges([create, update], () => false, base)).toEqual([update]);
  expect(unreviewedChanges([create, update], () => false, held)).toEqual([update]);
});

test('only held changes that were not reviewed and are not drift come from the file', () => {
  const held = (heldBecause: HeldBecause) => ({ held: [{ ...create, heldBecause }] });
  const from = (origin: 'drift' | 'this change' | 'this change and drift') =>
    new Map([[create.digest, origin]]);

  expect(heldOfFile(held('not reviewed'), undefined)).toHaveLength(1);
  expect(heldOfFile(held('not reviewed'), from('this change'))).toHaveLength(1);
  expect(heldOfFile(held('not reviewed'), from('this change and drift'))).toHaveLength(1);
  expect(heldOfFile(held('not reviewed'), new Map())).toHaveLength(1);
  expect(heldOfFile(held('not reviewed'), from('drift'))).toEqual([]);
  expect(heldOfFile(held('not witnessed'), from('this change'))).toEqual([]);
});
