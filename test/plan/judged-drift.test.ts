import { expect, test } from 'vitest';
import { codes, entry, live, plan, type Scene } from './guards-scene.ts';

const console = Array.from({ length: 10 }, (_, n) => live(n + 10, `Made by hand ${n}`));
const listed = [live(1, 'One'), live(2, 'Two'), live(3, 'Three')];
const entries = [entry('one', 'One'), entry('two', 'Two'), entry('three', 'Three')];

const scene: Scene = { live: [...listed, ...console], entries, unlisted: 'delete' };
const onPull = { base: plan(scene), judgesDrift: false };

test('a pull request is not blocked by drift beyond the limit, says so, and does not count as a witness for it', () => {
  const made = plan({ ...scene, ...onPull });

  expect(codes(made)).toEqual(['FA309']);
  expect(made).toMatchObject({ blocked: false, isWitness: false, counts: { outOfService: 10 } });
});

test('a pull request is blocked by what it puts out of service itself', () => {
  const made = plan({ ...scene, ...onPull, entries: [], maxDeletes: { kind: 'number', number: 2 } });

  expect(made.blocked).toBe(true);
  expect(codes(made)).toContain('FA304');
});

test('a pull request whose own deletes are few is not blocked by the drift beside them', () => {
  const made = plan({ ...scene, ...onPull, entries: entries.slice(0, 2) });

  expect(codes(made)).toEqual(['FA309']);
});

test('drift within the limit is shown by a pull request and counts as seen', () => {
  const made = plan({ ...scene, live: [...listed, live(10, 'Made by hand')], ...onPull });

  expect(codes(made)).toEqual([]);
  expect(made.isWitness).toBe(true);
});

test('a run that is about no change of the file judges all that it would write', () => {
  expect(codes(plan({ ...scene, base: onPull.base }))).toEqual(['FA305']);
});

test('a pull request without a base version judges all that it would write', () => {
  expect(codes(plan({ ...scene, judgesDrift: false }))).toEqual(['FA305']);
});
