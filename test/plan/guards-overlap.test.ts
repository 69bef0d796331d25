import { expect, test } from 'vitest';
import type { MaxDeletes } from '../../src/plan/guards.ts';
import { naming } from '../support/naming.ts';
import { codes, entry, live, plan, problem } from './guards-scene.ts';

const ALL: MaxDeletes = { kind: 'all' };
const LIVE = [live(1, 'Acme'), live(2, 'Globex')];
const STRANGERS = [entry('initech', 'Initech'), entry('umbrella', 'Umbrella')];

test.each(['delete', 'disable'] as const)(
  'a plan that would take addresses out of service is blocked when no entry is live: %s',
  (unlisted) => {
    const made = plan({ live: LIVE, entries: STRANGERS, unlisted });

    expect(made.blocked).toBe(true);
    expect(problem(made, 'FA303')).toMatchObject({
      message: naming('2 entries', '2 live addresses of 2 '),
      remedy: naming('`removed`', '`max-deletes: all`'),
    });
  },
);

test.each(['delete', 'disable'] as const)(
  'a plan that would take addresses out of service is blocked when the file has no entries: %s',
  (unlisted) => {
    const made = plan({ live: LIVE, entries: [], unlisted });

    expect(made.blocked).toBe(true);
    expect(problem(made, 'FA304').message).toContain('2 live addresses of 2 ');
    expect(codes(made)).not.toContain('FA303');
  },
);

test('the overlap guard allows `all` but no number', () => {
  for (const [entries, code] of [
    [STRANGERS, 'FA303'],
    [[], 'FA304'],
  ] as const) {
    const scene = { live: LIVE, entries, unlisted: 'delete' } as const;
    expect(codes(plan({ ...scene, maxDeletes: { kind: 'number', number: 9 } }))).toEqual([code]);
    expect(codes(plan({ ...scene, maxDeletes: { kind: 'percent', percent: 100 } }))).toEqual([code]);
    expect(codes(plan({ ...scene, maxDeletes: ALL }))).toEqual([]);
  }
});

test('the overlap guard allows deletes that `removed` names', () => {
  for (const entries of [STRANGERS, []]) {
    const made = plan({ live: LIVE, entries, unlisted: 'delete', removed: ['Acme', 'Globex'] });
    expect(made).toMatchObject({ blocked: false, counts: { deletes: 2 } });
  }
});

test('the overlap guard blocks deletes that `removed` does not name', () => {
  expect(codes(plan({ live: LIVE, entries: [], unlisted: 'delete', removed: ['Acme'] }))).toEqual(['FA304']);
});

test('a file without live entries is accepted when nothing goes out of service', () => {
  expect(plan({ live: LIVE, entries: STRANGERS, unlisted: 'report' }).blocked).toBe(false);
  expect(plan({ live: LIVE, entries: [], unlisted: 'report' }).blocked).toBe(false);
  expect(plan({ live: [], entries: STRANGERS, unlisted: 'delete' }).blocked).toBe(false);
  expect(plan({ live: [], entries: [], unlisted: 'delete' }).blocked).toBe(false);
  const off = [live(1, 'Acme', { enabled: false }), live(2, 'Globex', { enabled: false })];
  expect(plan({ live: off, entries: [], unlisted: 'disable' }).blocked).toBe(false);
});

test('one claimed address is an overlap, by name, former name or SID', () => {
  const claims = [
    entry('acme', 'Acme'),
    entry('acme', 'Acme Inc.', { was: 'Acme' }),
    entry('acme', 'Renamed', { sid: LIVE[0]?.sid ?? '' }),
  ];
  for (const claim of claims) {
    const made = plan({ live: LIVE, entries: [claim, ...STRANGERS], unlisted: 'delete' });
    expect(codes(made)).toEqual([]);
  }
});

test('ignored addresses, those out of scope and those of other channels do not block', () => {
  const made = plan({
    live: LIVE,
    entries: [],
    unlisted: 'delete',
    scope: ['A*'],
    ignore: ['Acme'],
    others: { FO00000000000000000000000000000009: 'SMS' },
  });

  expect(made.blocked).toBe(false);
  expect(made.counts.ignored).toBe(3);
});
