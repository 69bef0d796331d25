import { describe, expect, test } from 'vitest';
import { CHAT_ADDRESS } from '../../src/address/chat-address/kind.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { buildersFor, cv, type Differences, PLACE } from '../support/addresses.ts';
import { naming } from '../support/naming.ts';
import { codes, entry as flexEntry, live as flexLive, fo, placed, plan, problem } from './guards-scene.ts';

const { sid: ig, live: liveAddress, desired } = buildersFor(CHAT_ADDRESS);

const KEY_PLACE = { ...PLACE, line: 5 };

/** The nth address, with the nth deployment key. */
const live = (n: number, name: string, differs: Differences = {}) => liveAddress(n, { name, ...differs });

/** An entry, with the nth deployment key or none. */
const entry = (key: string, name: string, n?: number, more: Parameters<typeof desired>[3] = {}) =>
  desired(key, name, n === undefined ? {} : { deploymentKey: cv(n) }, {
    places: new Map([['deploymentKey', KEY_PLACE]]),
    ...more,
  });

const planned = (scene: Omit<Parameters<typeof plan>[0], 'kind'>): Plan =>
  plan({ kind: CHAT_ADDRESS, maxDeletes: { kind: 'all' }, ...scene });

const actions = ({ changes }: Plan) =>
  changes.map((change) => [change.action, change.key, 'sid' in change ? change.sid : undefined]);

const claimed = ({ claims }: Plan) =>
  Object.fromEntries(claims.map(({ key, live: found }) => [key, found?.sid]));

describe('an entry claims', () => {
  const LIVE = [live(1, 'By sid'), live(2, 'By key'), live(3, 'Acme'), live(4, 'Before')];

  test.each([
    ['by sid, before its key', { n: undefined, more: { sid: placed(ig(1)) } }, ig(1)],
    ['by key, before its name', { n: 2, more: {} }, ig(2)],
    ['by key, before its former name', { n: 2, more: { was: [placed('Before')] } }, ig(2)],
    ['by name, where it has no key', { n: undefined, more: {} }, ig(3)],
    ['by name, where it has the key that is live', { n: 3, more: {} }, ig(3)],
  ])('%s', (_, { n, more }, sid) => {
    expect(claimed(planned({ live: LIVE, entries: [entry('acme', 'Acme', n, more)] }))).toEqual({
      acme: sid,
    });
  });

  test('by its former name, where neither key nor name is live', () => {
    const made = planned({
      live: [live(4, 'Before')],
      entries: [entry('acme', 'Acme', undefined, { was: [placed('Before')] })],
    });

    expect(actions(made)).toEqual([['update', 'acme', ig(4)]]);
  });

  test('by sid, where its key is that of the same address', () => {
    const made = planned({
      live: [live(1, 'Old name')],
      entries: [entry('acme', 'Acme', 1, { sid: placed(ig(1)) })],
    });

    expect(codes(made)).toEqual([]);
    expect(actions(made)).toEqual([['update', 'acme', ig(1)]]);
  });

  test('nothing by a key that is not live, and a new address is created', () => {
    const made = planned({
      live: [live(1, 'Other', { 'studio.flow': 'FW00000000000000000000000000000002' })],
      entries: [entry('acme', 'Acme', 7)],
    });

    expect(codes(made)).toEqual([]);
    expect(actions(made)).toEqual([['create', 'acme', undefined]]);
  });
});

test('an address that its key identifies is renamed without `was`', () => {
  const made = planned({ live: [live(1, 'Acme Deutsch')], entries: [entry('acme', 'Acme.de', 1)] });

  expect(codes(made)).toEqual([]);
  expect(actions(made)).toEqual([['update', 'acme', ig(1)]]);
});

test('an address that its key identifies may take a name that an unlisted one has', () => {
  const made = planned({ live: [live(1, 'Old'), live(2, 'Acme')], entries: [entry('acme', 'Acme', 1)] });

  expect(codes(made)).not.toContain('FA224');
  expect(actions(made)).toEqual([['update', 'acme', ig(1)]]);
});

test.each(['delete', 'disable'] as const)(
  'unlisted: %s takes no address out of service for an entry that has its name and another key',
  (unlisted) => {
    const made = planned({
      live: [live(1, 'A'), live(2, 'B')],
      entries: [entry('b', 'B', 1)],
      unlisted,
    });

    expect(problem(made, 'FA224')).toMatchObject({
      message: naming('b ', ig(1), '"A"', '"B"', ig(2)),
      remedy: expect.stringContaining(`\`deploymentKey: ${cv(1)}\` or \`deploymentKey: ${cv(2)}\``),
    });
    expect(actions(made)).toEqual([]);
  },
);

test('an address that its key identifies may take the name of one whose SID is under `removed`', () => {
  const made = planned({
    live: [live(1, 'A'), live(2, 'B')],
    entries: [entry('b', 'B', 1)],
    unlisted: 'delete',
    removed: [ig(2)],
  });

  expect(codes(made)).not.toContain('FA224');
  expect(actions(made)).toEqual([
    ['delete', undefined, ig(2)],
    ['update', 'b', ig(1)],
  ]);
});

test('a new address cannot have the name of an ignored one that `removed` lists by SID', () => {
  const made = planned({
    live: [live(1, 'Acme')],
    entries: [entry('acme', 'Acme', 7)],
    removed: [ig(1)],
    ignore: [ig(1)],
  });

  expect(codes(made)).toContain('FA215');
  expect(actions(made)).toEqual([]);
});

test.each(['report', 'delete'] as const)(
  'two entries exchange the names of addresses that their keys identify, with unlisted: %s',
  (unlisted) => {
    const made = planned({
      live: [live(1, 'A'), live(2, 'B')],
      entries: [entry('a', 'B', 1), entry('b', 'A', 2)],
      unlisted,
    });

    expect(codes(made)).toEqual([]);
    expect(actions(made)).toEqual([
      ['update', 'a', ig(1)],
      ['update', 'b', ig(2)],
    ]);
  },
);

test('a new address needs a deployment key', () => {
  const made = planned({ live: [], entries: [entry('acme', 'Acme')] });

  expect(problem(made, 'FA214')).toMatchObject({
    severity: 'error',
    message: naming('acme', '`deploymentKey`'),
    remedy: naming('`deploymentKey: CV…`', 'Flex > Manage > Webchat'),
    path: 'addresses.acme',
  });
});

describe('a deployment key that differs from the entry', () => {
  test.each([
    ['name', [live(1, 'Acme')], entry('acme', 'Acme', 7)],
    ['sid', [live(1, 'Acme')], entry('acme', 'Acme', 7, { sid: placed(ig(1)) })],
    ['former name', [live(1, 'Before')], entry('acme', 'Acme', 7, { was: [placed('Before')] })],
  ])('is a problem of an address found by %s', (_, addresses, one) => {
    const made = planned({ live: addresses, entries: [one], unlisted: 'delete' });

    expect(problem(made, 'FA215')).toMatchObject({
      severity: 'error',
      message: naming('acme', ig(1), `"${addresses[0]?.name}"`, `"${cv(1)}"`, cv(7)),
      remedy: naming(`\`deploymentKey: ${cv(1)}\``, `${ig(1)} under \`removed\``),
      place: KEY_PLACE,
      path: 'addresses.acme.deploymentKey',
      entry: 'acme',
    });
    expect(actions(made)).toEqual([]);
  });

  test('is a problem where the address has none', () => {
    const made = planned({
      live: [live(1, 'Acme', { deploymentKey: '' })],
      entries: [entry('acme', 'Acme', 7)],
      unlisted: 'delete',
    });

    expect(problem(made, 'FA215')).toMatchObject({
      message: naming('acme', ig(1), '"Acme"', cv(7)),
      remedy: naming('`deploymentKey`', `\`sid: ${ig(1)}\``),
    });
    expect(actions(made)).toEqual([]);
  });

  test('is a problem where the live value is not a deployment key', () => {
    const made = planned({
      live: [live(1, 'Acme', { deploymentKey: 'web-site-1' })],
      entries: [entry('acme', 'Acme', 7)],
    });

    expect(problem(made, 'FA215').message).not.toContain('web-site-1');
    expect(problem(made, 'FA215').remedy).toContain(`\`sid: ${ig(1)}\``);
  });

  test('is no problem where the entry has no key', () => {
    const made = planned({ live: [live(1, 'Acme')], entries: [entry('acme', 'Acme')] });

    expect(codes(made)).toEqual([]);
    expect(actions(made)).toEqual([]);
  });

  test.each([
    ['key', entry('old', 'Acme old', 1)],
    ['sid', entry('old', 'Acme old', undefined, { sid: placed(ig(1)) })],
  ])('is no problem where another entry claims the address by its %s', (_, other) => {
    const made = planned({ live: [live(1, 'Acme')], entries: [entry('acme', 'Acme', 7), other] });

    expect(codes(made)).not.toContain('FA215');
    expect(codes(made)).not.toContain('FA221');
    expect(actions(made)).toEqual([
      ['update', 'old', ig(1)],
      ['create', 'acme', undefined],
    ]);
  });

  test('is no problem where `removed` lists the address by its SID: a new one is created beside the delete', () => {
    const made = planned({
      live: [live(1, 'Acme')],
      entries: [entry('acme', 'Acme', 7)],
      removed: [ig(1)],
    });

    expect(codes(made)).toEqual([]);
    expect(actions(made)).toEqual([
      ['delete', undefined, ig(1)],
      ['create', 'acme', undefined],
    ]);
  });
});

test('an entry whose own address `removed` lists by its SID is a problem', () => {
  const made = planned({ live: [live(1, 'Acme')], entries: [entry('acme', 'Acme', 1)], removed: [ig(1)] });

  expect(codes(made)).toEqual(['FA225']);
  expect(actions(made)).toEqual([]);
});

test('two entries that claim one address, by key and by name, are a problem', () => {
  const made = planned({
    live: [live(1, 'Acme')],
    entries: [entry('a', 'Other', 1), entry('b', 'Acme')],
  });

  expect(problem(made, 'FA221')).toMatchObject({
    message: naming('a (line 1)', 'b ', ig(1), '"Acme"'),
    entry: 'b',
  });
  expect(made.blocked).toBe(true);
});

test('two live addresses with the same deployment key are ambiguous, and neither changes', () => {
  const made = planned({
    live: [live(1, 'A'), live(2, 'B', { deploymentKey: cv(1) })],
    entries: [entry('acme', 'Acme', 1)],
    unlisted: 'delete',
  });

  expect(problem(made, 'FA220')).toMatchObject({
    message: naming('acme', 'deployment key', `${ig(1)}, ${ig(2)}`),
    remedy: naming(`\`sid: ${ig(1)}\``),
    place: PLACE,
  });
  expect(actions(made)).toEqual([]);
});

test('a key finds one of two live addresses of its name', () => {
  const made = planned({ live: [live(1, 'Acme'), live(2, 'Acme')], entries: [entry('acme', 'Acme', 2)] });

  expect(codes(made)).not.toContain('FA220');
  expect(claimed(made)).toEqual({ acme: ig(2) });
});

describe('a nameless address', () => {
  test('is found by its key, and gets its name', () => {
    const made = planned({ live: [live(1, '')], entries: [entry('acme', 'Acme', 1)] });

    expect(codes(made)).toEqual([]);
    expect(actions(made)).toEqual([['update', 'acme', ig(1)]]);
    expect(made.changes[0]?.fields).toEqual([{ field: 'name', before: '', after: 'Acme' }]);
  });

  test('is in scope where an entry finds it by its key, whatever `scope` says', () => {
    const made = planned({
      live: [live(1, ''), live(2, '')],
      entries: [entry('acme', 'Acme', 1)],
      scope: ['Acme*'],
      unlisted: 'delete',
    });

    expect(codes(made).filter((code) => code !== 'FA227')).toEqual([]);
    expect(actions(made)).toEqual([['update', 'acme', ig(1)]]);
    expect(made.counts).toMatchObject({ inScope: 1, ignored: 1, unlisted: 0 });
  });

  test('is a problem where an entry finds it by its key and `ignore` lists it', () => {
    const scene = { live: [live(1, '')], entries: [entry('acme', 'Acme', 1)] };

    for (const ignored of [ig(1), cv(1), 'CV*'])
      expect(problem(planned({ ...scene, ignore: [ignored] }), 'FA223')).toMatchObject({
        message: naming('acme', ig(1), `"${cv(1)}"`, 'ignored'),
        place: KEY_PLACE,
        path: 'addresses.acme.deploymentKey',
      });
  });

  test('is never ambiguous by its name', () => {
    const made = planned({
      live: [live(1, ''), live(2, ''), live(3, '', { deploymentKey: '' })],
      entries: [entry('a', 'A', 1), entry('b', 'B', 2)],
    });

    expect(codes(made)).toEqual([]);
    expect(actions(made)).toEqual([
      ['update', 'a', ig(1)],
      ['update', 'b', ig(2)],
    ]);
    expect(made.counts.unlisted).toBe(1);
  });

  test('is not claimed by a name that looks like its key or SID', () => {
    const made = planned({
      live: [live(1, ''), live(2, '', { deploymentKey: '' })],
      entries: [entry('a', cv(1), 7), entry('b', ig(2), 8)],
    });

    expect(claimed(made)).toEqual({ a: undefined, b: undefined });
  });

  test('is unlisted under its key, or else its SID', () => {
    const made = planned({
      live: [live(1, ''), live(2, '', { deploymentKey: '' })],
      entries: [],
    });

    expect(made.unlisted.map((one) => [one.live.sid, one.live.name])).toEqual([
      [ig(1), cv(1)],
      [ig(2), ig(2)],
    ]);
  });

  test('does not block a new address with another key, though all else is the same', () => {
    const made = planned({ live: [live(1, '')], entries: [entry('acme', 'Acme', 7)] });

    expect(codes(made)).not.toContain('FA306');
    expect(actions(made)).toEqual([['create', 'acme', undefined]]);
  });

  test('is removed by its SID', () => {
    const made = planned({
      live: [live(1, ''), live(2, 'Acme')],
      entries: [entry('acme', 'Acme', 2)],
      removed: [ig(1)],
    });

    expect(codes(made)).toEqual([]);
    expect(actions(made)).toEqual([['delete', undefined, ig(1)]]);
  });
});

test.each([
  ['out of scope', { scope: ['Acme*'] }],
  ['ignored', { ignore: ['Other'] }],
  ['ignored', { ignore: [ig(1)] }],
])('a named address that an entry finds by its key and that is %s is a problem', (why, lists) => {
  const made = planned({ live: [live(1, 'Other')], entries: [entry('acme', 'Acme', 1)], ...lists });

  expect(problem(made, 'FA223').message).toEqual(naming('acme', ig(1), '"Other"', why));
  expect(actions(made)).toEqual([]);
});

describe('`ignore` by SID', () => {
  test('leaves an address alone and counts it as ignored, for chat addresses', () => {
    const made = planned({
      live: [live(1, 'Acme'), live(2, 'Other'), live(3, '', { deploymentKey: '' })],
      entries: [entry('acme', 'Acme', 1)],
      ignore: [ig(2), ig(3).toLowerCase()],
      unlisted: 'delete',
    });

    expect(codes(made).filter((code) => code !== 'FA227')).toEqual([]);
    expect(actions(made)).toEqual([]);
    expect(made.counts).toMatchObject({ unlisted: 0, ignored: 2 });
  });

  test('leaves an address alone and counts it as ignored, for Flex Flows', () => {
    const made = plan({
      live: [flexLive(1, 'Acme'), flexLive(2, 'Other')],
      entries: [flexEntry('acme', 'Acme')],
      ignore: [fo(2)],
      unlisted: 'delete',
    });

    expect(codes(made)).toEqual([]);
    expect(actions(made)).toEqual([]);
    expect(made.counts).toMatchObject({ unlisted: 0, ignored: 1 });
  });

  test('is a warning where no live address has the SID', () => {
    const made = planned({ live: [live(1, 'Acme')], entries: [entry('acme', 'Acme', 1)], ignore: [ig(9)] });

    expect(problem(made, 'FA227')).toMatchObject({ message: naming(`"${ig(9)}"`), path: 'ignore' });
  });

  test('does not ignore an address that has the SID of another as its name', () => {
    const made = planned({
      live: [live(1, 'Acme'), live(2, ig(1))],
      entries: [entry('acme', 'Acme', 1)],
      ignore: [ig(2)],
    });

    expect(made.counts).toMatchObject({ unlisted: 0, ignored: 1 });
    expect(codes(made)).toEqual([]);
  });
});

test('an entry cannot be pinned by sid to an address of another type', () => {
  const made = planned({
    live: [],
    entries: [entry('acme', 'Acme', 1, { sid: placed(ig(9)) })],
    others: { [ig(9)]: 'WhatsApp' },
  });

  expect(problem(made, 'FA222')).toMatchObject({
    message: naming('acme', ig(9), 'chat', 'another type'),
    path: 'addresses.acme.sid',
  });
});

test('`removed` leaves an address of another type, with a warning', () => {
  const made = planned({ live: [], entries: [], removed: [ig(9)], others: { [ig(9)]: 'WhatsApp' } });

  expect(problem(made, 'FA230')).toMatchObject({
    severity: 'warning',
    message: naming(ig(9), 'chat', 'another type'),
    path: 'removed',
  });
  expect(actions(made)).toEqual([]);
});
