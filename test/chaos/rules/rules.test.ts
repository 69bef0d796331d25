import { expect, test } from 'vitest';
import type { EntryModel, FileModel } from '../../properties/support/file-model.ts';
import { cv, ig } from '../../support/addresses.ts';
import { chatAddress, emptyState, flexFlow, seedSids } from '../../support/sandbox/index.ts';
import { agreementFaults, type Basis } from './agreed.ts';
import { answersFor, claimsOf, isCircle } from './claims.ts';
import { notReached } from './reached.ts';
import { leftBehind, namesakes } from './renames.ts';

// Rules that accept everything would never be noticed: these are cases that they must find.

const [FO1, FO2] = ['FO00000000000000000000000000000001', 'FO00000000000000000000000000000002'];

const rows = (...names: string[]) =>
  names.map((name, index) => ({ ...flexFlow([FO1, FO2][index] as string, name) }));

const file = (addresses: Record<string, EntryModel>, more: Partial<FileModel> = {}): FileModel => ({
  version: 1,
  unlisted: 'delete',
  ...more,
  addresses,
});

test('an address is left behind if its key, or its website, gets another name', () => {
  const before = file({ shop: { name: 'Acme Shop', website: 'https://acme.com' } });
  const live = rows('Acme Shop');
  const left = (after: FileModel) => leftBehind(after, before, live).map(({ sid }) => sid);

  expect(left(file({ shop: { name: 'Shop' } }))).toEqual([FO1]);
  expect(left(file({ store: { name: 'Store', website: 'https://acme.com' } }))).toEqual([FO1]);
  expect(left(file({ shop: { name: 'Shop', was: ['Acme', 'Acme Shop'] } }))).toEqual([]);
  expect(left(file({ shop: { name: 'Shop', sid: FO1 } }))).toEqual([]);
  expect(left(file({ shop: { name: 'Shop' } }, { removed: ['Acme Shop'] }))).toEqual([]);
  expect(left(file({ shop: { name: 'Shop' }, 'shop-old': { name: 'Acme Shop' } }))).toEqual([]);
  expect(left(file({}))).toEqual([]);
});

test('a former name claims nothing that another entry claims by its name', () => {
  const listed = file({ de: { name: 'Acme.de', was: 'Acme' }, en: { name: 'Acme' } });

  expect([...claimsOf(listed, rows('Acme'))]).toEqual([['en', FO1]]);
  expect([...claimsOf(listed, rows('Acme.de', 'Acme'))]).toEqual([
    ['de', FO1],
    ['en', FO2],
  ]);
});

test('two entries that are former names of each other are a cycle once both are live', () => {
  const exchanged = file({ a: { name: 'B', was: 'A' }, b: { name: 'A', was: 'B' } });

  expect(isCircle(exchanged, rows('A', 'B'))).toBe(true);
  expect(isCircle(exchanged, rows('A'))).toBe(false);
});

test('a name is recognized in every spelling that Twilio stores', () => {
  const listed = file({ de: { name: 'Müller & Söhne' } });
  const alike = (live: string) => namesakes(listed, 'Müller & Söhne', rows(live)).length > 0;

  expect(alike('Müller &amp; Söhne')).toBe(true);
  expect(alike('M?ller & S?hne')).toBe(true);
  expect(alike('müller &  söhne')).toBe(true);
  expect(alike('Müller')).toBe(false);
});

test('an unattended run needs a witness for a name that stays under `removed`', () => {
  const stays = file({}, { removed: ['Old'], unlisted: 'report' });
  const [row] = rows('Old') as [ReturnType<typeof rows>[number]];
  const basis: Basis = {
    file: stays,
    base: stays,
    knowsVersions: true,
    former: [],
    isWatched: false,
    shown: new Set(),
    creates: false,
    rows: [row],
  };
  const rules = (more: Partial<Basis>) =>
    [...agreementFaults({ ...basis, ...more }, 'delete', row)].map(([rule]) => rule);

  expect(rules({})).toEqual(['a delete needs a witness']);
  expect(rules({ isWatched: true })).toEqual([]);
  expect(rules({ shown: new Set([FO1]) })).toEqual([]);
  expect(rules({ base: file({ old: { name: 'Old' } }) })).toEqual([]);
  expect(rules({ base: file({}) })).toEqual([]);
  expect(rules({ file: { ...stays, removed: [FO1] } })).toEqual([]);
});

const chatRows = (...names: (string | null)[]) =>
  names.map((name, index) => ({ ...chatAddress(ig(index + 1), name) }));

const chats = (addresses: Record<string, EntryModel>, more: Partial<FileModel> = {}) =>
  file(addresses, { api: 'conversations', ...more });

test('a chat address is claimed by its key before its name', () => {
  const live = chatRows('Acme', null);
  const claims = (addresses: Record<string, EntryModel>, more: Partial<FileModel> = {}) => [
    ...claimsOf(chats(addresses, more), live),
  ];

  expect(claims({ a: { name: 'Acme', deploymentKey: cv(2).toUpperCase() } })).toEqual([['a', ig(2)]]);
  expect(claims({ a: { name: 'Acme', deploymentKey: cv(9) } })).toEqual([['a', ig(1)]]);
  expect(claims({ a: { name: 'Acme', deploymentKey: cv(9) } }, { removed: [ig(1)] })).toEqual([]);
  expect(
    claims({ a: { name: 'Acme', deploymentKey: cv(9) }, b: { name: 'B', deploymentKey: cv(1) } }),
  ).toEqual([['b', ig(1)]]);
  expect(claims({ a: { name: cv(2) } })).toEqual([]);
});

test('a nameless chat address is in scope if its key finds it, but never if its SID is ignored', () => {
  const live = chatRows(null);
  const [row = {}] = live;
  const found = { a: { name: 'Acme', deploymentKey: cv(1) } };

  expect(answersFor(chats(found, { scope: ['Acme'] }), row, live)).toBe(true);
  expect(answersFor(chats({}, { scope: ['Acme'] }), row, live)).toBe(false);
  expect(answersFor(chats(found, { ignore: [ig(1)] }), row, live)).toBe(false);
});

test('a chat address with another method, other events or another service is not in sync', () => {
  const webhook = { url: 'https://bots.example/', events: ['onMessageAdded', 'onParticipantAdded'] };
  const asked = chats({ a: { name: 'Acme', deploymentKey: cv(1), webhook } }, { unlisted: 'report' });
  const faults = (differs: object) => {
    const auto_creation = {
      enabled: true,
      type: 'WEBHOOK',
      webhook_url: 'https://bots.example/',
      webhook_method: 'POST',
      webhook_filters: ['onParticipantAdded', 'onMessageAdded'],
      conversation_service_sid: seedSids.chatService,
      ...differs,
    };
    const row = chatAddress(ig(1), 'Acme', { auto_creation });
    return notReached(asked, { ...emptyState(), chatAddresses: { [row.sid]: row } }, {});
  };

  expect(faults({})).toEqual([]);
  expect(faults({ webhook_method: 'GET' })).toEqual([`a (${ig(1)}): method is "get", not "post"`]);
  expect(faults({ webhook_filters: ['onMessageAdded'] })).toHaveLength(1);
  expect(faults({ conversation_service_sid: 'IS2' })).toHaveLength(1);
});
