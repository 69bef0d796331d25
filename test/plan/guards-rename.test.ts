import { expect, test } from 'vitest';
import { naming } from '../support/naming.ts';
import { codes, entry, fo, live, NOBODY, plan, problem, type Scene } from './guards-scene.ts';

/** Live name, name of the entry. */
const alike: [string, string, string][] = [
  ['case', 'Acme Shop', 'ACME shop'],
  ['case where a letter becomes two', 'Acme Straße', 'ACME STRASSE'],
  ['two spaces', 'Acme  Shop', 'Acme Shop'],
  ['no space', 'AcmeShop', 'Acme Shop'],
  ['space at the end', 'Acme Shop ', 'Acme Shop'],
  ['a tab', 'Acme\tShop', 'Acme Shop'],
  ['a space that does not break', 'Acme\u00a0Shop', 'Acme Shop'],
  ['a space that is not seen', 'Acme\u200bShop', 'AcmeShop'],
  ['composed and decomposed', 'Caf\u00e9', 'Cafe\u0301'],
  ['decomposed and composed', 'Cafe\u0301', 'Caf\u00e9'],
  ['full width', 'Ａｃｍｅ', 'Acme'],
  ['all of it', 'CAFE\u0301  Acme', 'caf\u00e9acme'],
];

test.each(alike)('names that differ in %s are a suspected rename', (_, before, after) => {
  const made = plan({ live: [live(1, before)], entries: [entry('acme', after)] });

  expect(codes(made)).toEqual(['FA306']);
  expect(made.blocked).toBe(true);
  expect(made.counts).toMatchObject({ creates: 1, unlisted: 1 });
});

test('a suspected rename is reported on the line of the name, with the SID and what to write', () => {
  const made = plan({ live: [live(1, 'ACME "Shop"')], entries: [entry('acme', 'Acme "shop"')] });

  const found = problem(made, 'FA306');
  expect(found.place).toEqual({ file: 'addresses.yaml', line: 7, column: 1 });
  expect(found.path).toBe('addresses.acme.name');
  expect(found.message).toContain(fo(1));
  expect(found.remedy).toEqual(
    naming('`was: "ACME \\"Shop\\""`', `\`sid: ${fo(1)}\``, `${fo(1)} under \`removed\``),
  );
});

test.each(['report', 'delete', 'disable'] as const)(
  'a suspected rename blocks with unlisted: %s',
  (unlisted) => {
    const made = plan({
      live: [live(1, 'ACME'), live(2, 'Other')],
      entries: [entry('acme', 'Acme'), entry('other', 'Other')],
      unlisted,
    });

    expect(codes(made)).toEqual(['FA306']);
  },
);

test('a suspected rename blocks when the delete is held', () => {
  const made = plan({
    live: [live(1, 'ACME'), live(2, 'Other')],
    entries: [entry('acme', 'Acme'), entry('other', 'Other')],
    unlisted: 'delete',
    witness: NOBODY,
  });

  expect(made.unlisted).toMatchObject([{ handling: 'held' }]);
  expect(codes(made)).toContain('FA306');
});

test('`was` and `sid` turn a suspected rename into an update', () => {
  for (const past of [{ was: 'ACME' }, { sid: fo(1) }]) {
    const made = plan({ live: [live(1, 'ACME')], entries: [entry('acme', 'Acme', past)] });
    expect(codes(made)).toEqual([]);
    expect(made.changes).toMatchObject([
      { action: 'update', sid: fo(1), fields: [{ field: 'name', before: 'ACME', after: 'Acme' }] },
    ]);
  }
});

test('`removed` allows the create and the delete of a suspected rename', () => {
  for (const removed of [['ACME'], [fo(1)]]) {
    const made = plan({ live: [live(1, 'ACME')], entries: [entry('acme', 'Acme')], removed });
    expect(codes(made)).toEqual([]);
    expect(made.counts).toMatchObject({ creates: 1, deletes: 1, outOfService: 0 });
  }
});

test('max-deletes does not allow a suspected rename', () => {
  const made = plan({
    live: [live(1, 'ACME')],
    entries: [entry('acme', 'Acme')],
    unlisted: 'delete',
    maxDeletes: { kind: 'all' },
  });

  expect(codes(made)).toEqual(['FA306']);
});

test('an address that is claimed, ignored or out of scope is no suspected rename', () => {
  const other = live(1, 'ACME', { janitor: true });
  const claimed = plan({ live: [live(1, 'ACME')], entries: [entry('a', 'ACME'), entry('b', 'Acme')] });
  const ignored = plan({ live: [other], entries: [entry('b', 'Acme')], ignore: ['ACME'] });
  const outside = plan({ live: [other], entries: [entry('b', 'Acme')], scope: ['Ac*'] });

  expect(codes(claimed)).toEqual([]);
  expect(codes(ignored)).toEqual([]);
  expect(outside.blocked).toBe(false);
});

test('an address out of scope or ignored that differs only in the spelling of its name blocks', () => {
  const scene = { live: [live(1, 'ACME')], entries: [entry('b', 'Acme')] };

  for (const made of [plan({ ...scene, scope: ['Ac*'] }), plan({ ...scene, ignore: ['ACME'] })]) {
    expect(made.blocked).toBe(true);
    expect(problem(made, 'FA306').message).toEqual(naming('b ', '"Acme"', fo(1), '"ACME"', 'out of scope'));
  }
});

test('an address out of scope with a garbled name blocks, whatever its other settings', () => {
  for (const kept of ['A &amp; é', 'A & ?', 'A &amp;amp; é']) {
    const made = plan({
      live: [live(1, kept, { janitor: true })],
      entries: [entry('a', 'A & é')],
      scope: ['A & é'],
    });

    expect(made.blocked).toBe(true);
    expect(problem(made, 'FA306').message).toEqual(naming('a ', fo(1), 'out of scope'));
  }
});

test('an address listed under `removed` by name that differs only in its spelling blocks', () => {
  const scene = { live: [live(1, '?')], entries: [entry('a', 'é')] };

  const byName = plan({ ...scene, removed: ['?'] });

  expect(byName.blocked).toBe(true);
  expect(problem(byName, 'FA306').message).toEqual(naming('"é"', fo(1), '"?"', '`removed`'));
  expect(plan({ ...scene, removed: [fo(1)] }).blocked).toBe(false);
  expect(plan({ ...scene, entries: [entry('a', 'é', { janitor: true })], removed: ['?'] }).blocked).toBe(
    false,
  );
});

const COMPOSED = 'Caf\u00e9';
const DECOMPOSED = 'Cafe\u0301';

test('an address whose name is the same in another Unicode form blocks, out of scope and under `removed`', () => {
  const scene = { live: [live(1, DECOMPOSED)] };
  const changed = [entry('a', COMPOSED, { janitor: true })];

  expect(codes(plan({ ...scene, entries: changed, scope: [COMPOSED] }))).toContain('FA306');
  expect(codes(plan({ ...scene, entries: [entry('a', COMPOSED)], removed: [DECOMPOSED] }))).toContain(
    'FA306',
  );
});

test('each entry with a suspected rename has its own problem', () => {
  const made = plan({
    live: [live(1, 'ACME'), live(2, 'GLOBEX')],
    entries: [entry('acme', 'Acme'), entry('globex', 'Globex')],
  });

  expect(codes(made)).toEqual(['FA306', 'FA306']);
});

test('a suspected rename of two addresses reports the SID of each', () => {
  const made = plan({ live: [live(1, 'ACME'), live(2, 'acme')], entries: [entry('acme', 'Acme')] });

  expect(made.problems).toMatchObject([{ message: naming(fo(1)) }, { message: naming(fo(2)) }]);
});

const SHOP = 'https://www.acme.com';
const sold = (key: string, name: string, more: Parameters<typeof entry>[3] = {}) =>
  entry(key, name, {}, { websites: [SHOP], locales: ['en-US'], ...more });
const before = (...entries: ReturnType<typeof entry>[]) => plan({ live: [live(1, 'Acme Shop')], entries });

test('a key whose name changes is a suspected rename while the old address is live', () => {
  for (const unlisted of ['delete', 'report', 'disable'] as const) {
    const made = plan({
      live: [live(1, 'Acme Shop')],
      entries: [entry('shop', 'Store No. 1')],
      base: before(entry('shop', 'Acme Shop')),
      maxDeletes: { kind: 'all' },
      unlisted,
    });

    expect(codes(made)).toContain('FA306');
    expect(made.blocked).toBe(true);
  }
});

test('a changed name is reported on its line, with both names, the SID and what to write', () => {
  const made = plan({
    live: [live(1, 'Acme Shop')],
    entries: [entry('shop', 'Acme Shop (new)')],
    base: before(entry('shop', 'Acme Shop')),
  });

  const found = problem(made, 'FA306');
  expect(found.place).toEqual({ file: 'addresses.yaml', line: 7, column: 1 });
  expect(found.message).toEqual(naming('shop ', fo(1), '"Acme Shop"', '"Acme Shop (new)"'));
  expect(found.remedy).toEqual(
    naming('`was: "Acme Shop"`', `\`sid: ${fo(1)}\``, `${fo(1)} under \`removed\``),
  );
});

test.each<[string, ReturnType<typeof entry>[]]>([
  ['its former name under `was`', [entry('shop', 'Store', { was: 'Acme Shop' })]],
  ['its SID', [entry('shop', 'Store', { sid: fo(1) })]],
  ['another entry that claims the old address', [entry('shop', 'Store'), entry('old', 'Acme Shop')]],
])('a changed name passes with %s', (_, entries) => {
  const made = plan({ live: [live(1, 'Acme Shop')], entries, base: before(entry('shop', 'Acme Shop')) });

  expect(made.blocked).toBe(false);
});

test('a changed name passes where the old address is removed', () => {
  const scene = { live: [live(1, 'Acme Shop')], base: before(entry('shop', 'Acme Shop')) };

  expect(plan({ ...scene, entries: [entry('shop', 'Store')], removed: [fo(1)] }).blocked).toBe(false);
  expect(plan({ ...scene, entries: [entry('shop', 'Store')], removed: ['Acme Shop'] }).blocked).toBe(false);
});

test('key and name that change at once are a suspected rename by website and locale', () => {
  const base = before(sold('shop', 'Acme Shop'));
  const scene = { live: [live(1, 'Acme Shop')], base };

  expect(codes(plan({ ...scene, entries: [sold('store', 'Store No. 1')] }))).toContain('FA306');
  expect(
    codes(
      plan({ ...scene, entries: [sold('store', 'Store No. 1', { websites: ['https://WWW.acme.com/'] })] }),
    ),
  ).toContain('FA306');
  expect(plan({ ...scene, entries: [sold('store', 'Store No. 1', { locales: ['de'] })] }).blocked).toBe(
    false,
  );
});

test('a website that moves to another live address is a suspected rename', () => {
  const accounts = [live(1, 'Acme Shop'), live(2, 'Other')];
  const base = plan({ live: accounts, entries: [sold('shop', 'Acme Shop'), entry('other', 'Other')] });

  const made = plan({ live: accounts, entries: [sold('other', 'Other')], base, unlisted: 'delete' });

  expect(problem(made, 'FA306').message).toContain(`${fo(2)}, "Other"`);
});

test('a `was` of the base version that was never applied still leads to its address', () => {
  const made = plan({
    live: [live(1, 'Acme Deutsch')],
    entries: [entry('shop', 'Shop', { was: 'Acme.de' })],
    base: plan({
      live: [live(1, 'Acme Deutsch')],
      entries: [entry('shop', 'Acme.de', { was: 'Acme Deutsch' })],
    }),
  });

  expect(problem(made, 'FA306').message).toEqual(naming('shop', fo(1), '"Acme Deutsch"'));
});

test('an address of any earlier version counts, but not for a key that left the file', () => {
  const scene = { live: [live(1, 'Acme Shop')], former: [before(entry('shop', 'Acme Shop'))] };

  expect(codes(plan({ ...scene, entries: [entry('shop', 'Store')] }))).toContain('FA306');
  expect(plan({ ...scene, entries: [entry('other', 'Other')] }).blocked).toBe(false);
});

test.each<[string, string, string]>([
  ['a name that was cut off', 'A'.repeat(64), `${'A'.repeat(64)} (Deutschland)`],
  ['a name cut off within a character', `${'A'.repeat(64)}\uFFFD`, `${'A'.repeat(64)}ü`],
  ['HTML entities', 'Shop &amp; Service &#39;EN&#39;', "Shop & Service 'EN'"],
  ['HTML entities twice over', 'Shop &amp;amp; Service', 'Shop & Service'],
  ['question marks for what is unknown', 'Caf? ??', 'Café 日本'],
  ['one mark for several characters', 'Shop \uFFFD', 'Shop 🛒🛒'],
  ['marks for control characters', 'a??b', 'a\r\nb'],
])('%s is a suspected rename', (_, kept, written) => {
  expect(codes(plan({ live: [live(1, kept)], entries: [entry('a', written)] }))).toEqual(['FA306']);
});

test.each<[string, string, string]>([
  ['a short name that another one goes on from', 'Shop', 'Shop Deutschland'],
  ['a question mark that both names have', 'Shop? EN', 'Shop? DE'],
  ['another name beside question marks', 'Caf? EN', 'Café DE'],
])('%s is no suspected rename', (_, kept, written) => {
  expect(plan({ live: [live(1, kept)], entries: [entry('a', written)] }).blocked).toBe(false);
});

test('a plan that would write nothing is not blocked', () => {
  const made = plan({
    live: [live(1, 'Acme Shop'), live(2, 'Store')],
    entries: [entry('shop', 'Store')],
    base: plan({ live: [live(1, 'Acme Shop')], entries: [entry('shop', 'Acme Shop')] }),
  });

  expect(made).toMatchObject({ changes: [], blocked: false });
});

test.each<[string, readonly string[], readonly string[]]>([
  ['gains a locale', [], ['de-DE']],
  ['loses its locale', ['de-DE'], []],
  ['gets a wider locale', ['de-DE'], ['de']],
  ['gets a narrower locale', ['de'], ['de-DE']],
])('a website that %s is the same website for a suspected rename', (_, former, now) => {
  const made = plan({
    live: [live(1, 'Acme Shop')],
    entries: [sold('store', 'Laden', { locales: now })],
    base: before(sold('shop', 'Acme Shop', { locales: former })),
  });

  expect(codes(made)).toContain('FA306');
});

test.each(['http://www.acme.com', 'https://acme.com/', 'https://www.acme.com.'])(
  'the website %s is the same website for a suspected rename',
  (website) => {
    const made = plan({
      live: [live(1, 'Acme Shop')],
      entries: [sold('store', 'Laden', { websites: [website] })],
      base: before(sold('shop', 'Acme Shop')),
    });

    expect(codes(made)).toContain('FA306');
  },
);

test.each<[string, string, string]>([
  ['written out', 'Groesse', 'Größe'],
  ['without its marks', 'Grosse Cafe', 'Große Café'],
  ['in another encoding', 'GrÃ¶ÃŸe', 'Größe'],
  ['with another dash', 'Shop - DE', 'Shop – DE'],
  ['without what is not ASCII', 'Shop  DE', 'Shop 🛍 DE'],
  ['cut off in the middle of a word', 'A/B/C Sh', 'A/B/C Shop'],
  ['not at all', '', '日本語ショップ'],
  ['without tags', 'Shop', '<b>Shop</b>'],
])('a name that may be kept %s blocks where all else is the same', (_, kept, written) => {
  const scene = { entries: [entry('a', written)] };

  expect(plan({ ...scene, live: [live(1, kept)] }).blocked).toBe(true);
  expect(plan({ ...scene, live: [live(1, kept, { janitor: true })] }).blocked).toBe(false);
});

test('a plan with creates and no earlier version does not count as a review of what it deletes', () => {
  const scene: Scene = {
    live: [live(1, 'Acme Shop'), live(2, 'Other'), live(3, 'Third'), live(4, 'Fourth')],
    entries: [
      entry('laden', 'Laden'),
      entry('other', 'Other'),
      entry('third', 'Third'),
      entry('fourth', 'Fourth'),
    ],
    unlisted: 'delete',
    maxDeletes: { kind: 'all' },
  };

  expect(plan(scene).isWitness).toBe(false);
  expect(plan({ ...scene, former: [plan({ live: [], entries: [] })] }).isWitness).toBe(true);
});
