import { expect, test } from 'vitest';
import { codes, entry, fo, live, plan, problem } from './guards-scene.ts';

const gone = (scene: Parameters<typeof plan>[0]) =>
  plan(scene).changes.map((change) => [change.action, 'sid' in change ? change.sid : undefined]);

test('removes by SID and by name, whatever the case of the SID', () => {
  const scene = {
    live: [live(1, 'One'), live(2, 'Two')],
    entries: [],
    removed: [fo(1).toUpperCase(), 'Two'],
  };

  expect(gone(scene)).toEqual([
    ['delete', fo(1)],
    ['delete', fo(2)],
  ]);
});

test('accepts names and SIDs that no live address has', () => {
  const scene = { live: [live(1, 'One')], entries: [entry('one', 'One')], removed: [fo(2), 'Two'] };

  expect(codes(plan(scene))).toEqual([]);
  expect(gone(scene)).toEqual([]);
});

test.each([
  ['a name', 'Text messages'],
  ['a SID', fo(9)],
])('warns about %s of an address on another channel and does not remove it', (_, item) => {
  const made = plan({
    live: [],
    entries: [],
    removed: ['Nothing', item],
    others: { [fo(8)]: 'Voice', [fo(9)]: 'Text messages' },
  });

  expect(codes(made)).toEqual(['FA230']);
  expect(problem(made, 'FA230')).toMatchObject({ severity: 'warning', path: 'removed', place: { line: 2 } });
  expect(problem(made, 'FA230').message).toContain(fo(9));
});

test('removes neither of two live addresses with the same name', () => {
  const scene = { live: [live(2, 'Two'), live(1, 'Two')], entries: [], removed: ['Two'] };
  const made = plan({ ...scene, unlisted: 'delete', maxDeletes: { kind: 'all' } });

  expect(codes(made)).toEqual(['FA226']);
  expect(problem(made, 'FA226')).toMatchObject({ severity: 'error', path: 'removed' });
  expect(problem(made, 'FA226').message.match(/FO\d+/g)).toEqual([fo(1), fo(2)]);
  expect(made.changes).toEqual([]);
});

test('does not remove an address by SID while an entry claims its ambiguous name', () => {
  const scene = {
    live: [live(1, 'Shop'), live(2, 'Shop')],
    entries: [entry('shop', 'Shop')],
    removed: [fo(1)],
  };

  expect(codes(plan(scene))).toEqual(['FA220']);
  expect(gone(scene)).toEqual([]);
});

test('does not remove an address that an entry claims', () => {
  const scene = { live: [live(1, 'Shop')], entries: [entry('shop', 'Shop')], removed: ['Shop'] };

  expect(problem(plan(scene), 'FA225')).toMatchObject({ severity: 'error', path: 'removed' });
  expect(gone(scene)).toEqual([]);
});

test('does not remove an address out of scope', () => {
  const scene = { live: [live(1, 'Shop')], entries: [], removed: ['Shop'], scope: ['Acme*'] };

  expect(codes(plan(scene))).toContain('FA230');
  expect(gone(scene)).toEqual([]);
});
