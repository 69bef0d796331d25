import { expect, test } from 'vitest';
import { withFormerEntries } from '../../src/plan/former-entries.ts';
import { entry, live, plan } from './guards-scene.ts';

const live3 = [live(1, 'One'), live(2, 'Two'), live(3, 'Three')];
const two = entry('two', 'Two', {}, { websites: ['https://two.example'], locales: ['de'] });
const base = plan({ live: live3, entries: [entry('one', 'One'), two, entry('new', 'Entirely new')] });
const FORMER_TWO = { key: 'two', websites: ['https://two.example'], locales: ['de'] };

const formerOf = (scene: Parameters<typeof plan>[0]) => {
  const made = plan({ maxDeletes: { kind: 'all' }, ...scene });
  return withFormerEntries(made.changes, base, made.claims).map((change) => [
    change.name,
    'formerEntry' in change ? change.formerEntry : 'none',
  ]);
};

test.each(['delete', 'disable'] as const)(
  'a change by `unlisted: %s` names the entry that claimed the address, and no other change does',
  (unlisted) => {
    expect(formerOf({ live: live3, entries: [entry('one', 'One', { janitor: true })], unlisted })).toEqual([
      ['Three', undefined],
      ['Two', { ...FORMER_TWO, isRemoved: true }],
      ['One', 'none'],
    ]);
  },
);

test('a former entry that now claims another address does not count as removed', () => {
  const entries = [entry('one', 'One'), entry('two', 'Three')];

  expect(formerOf({ live: live3, entries, unlisted: 'delete' })).toEqual([
    ['Two', { ...FORMER_TWO, isRemoved: false }],
  ]);
});
