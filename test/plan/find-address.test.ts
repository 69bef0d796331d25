import { expect, test } from 'vitest';
import { CHAT_ADDRESS } from '../../src/address/chat-address/kind.ts';
import { findAddress } from '../../src/plan/find-address.ts';
import { ProblemError } from '../../src/problem.ts';
import { buildersFor, cv, ig } from '../support/addresses.ts';
import { entry, fo, live, plan } from './guards-scene.ts';

const ELSEWHERE = fo(9);
const account = {
  addresses: [live(1, 'Shop'), live(2, 'Unlisted'), live(3, 'Twin'), live(4, 'Twin')],
  others: new Map([[ELSEWHERE, 'Text messages']]),
};
const made = plan({
  live: account.addresses,
  entries: [
    entry('shop', 'Shop'),
    entry('new', 'Entirely new'),
    entry('gone', 'Gone', { sid: fo(7).toUpperCase() }),
  ],
});

const found = (asked: string) => {
  const { claim, live: address, other } = findAddress(asked, made, account);
  return [claim?.key, address?.sid, other?.sid];
};

test.each([
  ['the key of an entry', 'shop', ['shop', fo(1), undefined]],
  ['the key of an entry that is not live', 'new', ['new', undefined, undefined]],
  ['the SID of a claimed address', fo(1), ['shop', fo(1), undefined]],
  ['a SID in upper case', fo(2).toUpperCase(), [undefined, fo(2), undefined]],
  ['a SID that an entry has and the account has not', fo(7), ['gone', undefined, undefined]],
  ['a SID of another channel', ELSEWHERE, [undefined, undefined, ELSEWHERE]],
  ['a live name', 'Shop', ['shop', fo(1), undefined]],
  ['the name of an unlisted address', 'Unlisted', [undefined, fo(2), undefined]],
  ['the name of an entry that is not live', 'Entirely new', ['new', undefined, undefined]],
  ['a name of another channel', 'Text messages', [undefined, undefined, ELSEWHERE]],
])('finds an address by %s', (_, asked, expected) => {
  expect(found(asked)).toEqual(expected);
});

test('says the name of what serves another channel', () => {
  expect(findAddress('Text messages', made, account).other).toEqual({
    sid: ELSEWHERE,
    name: 'Text messages',
  });
});

/** The problem that an address which is not found, or not one alone, ends with. */
function refused(asked: string, of = made): { code: string; message: string; remedy: string } {
  try {
    findAddress(asked, of, account);
  } catch (error) {
    if (error instanceof ProblemError && error.problems[0] !== undefined) return error.problems[0];
  }
  throw new Error('found');
}

test('refuses a name that several have, with their SIDs', () => {
  const { code, message, remedy } = refused('Twin');

  expect(code).toBe('FA003');
  expect(message.match(/FO\d+/g)).toEqual([fo(3), fo(4)]);
  expect(remedy).toContain(fo(3));
});

test.each([
  ['shopp', 'shop'],
  ['Entirely nev', 'Entirely new'],
  ['Unlistet', 'Unlisted'],
  ['Text mesages', 'Text messages'],
])('proposes for %s what is near to it', (asked, near) => {
  expect(refused(asked)).toMatchObject({ code: 'FA003', remedy: expect.stringContaining(`"${near}"`) });
});

test.each([`FO${'0'.repeat(31)}`, fo(8), fo(8).toLowerCase()])('proposes no other SID for %s', (asked) => {
  expect(refused(asked).remedy).not.toMatch(/FO\d+|"/);
});

test.each([`x${fo(8)}`, `${fo(8)}x`, `F${'0'.repeat(30)}`])(
  '%s is no SID, and may be near to a name',
  (asked) => {
    const named = plan({ live: [live(1, `${asked}y`)], entries: [entry('one', `${asked}y`)] });

    expect(refused(asked, named).remedy).toContain(`"${asked}y"`);
  },
);

test('names the environment that it looked in', () => {
  expect(refused('nothing', { ...made, environment: 'staging' }).message).toContain('"staging"');
  expect(refused('nothing').message).not.toContain('undefined');
});

test('finds a chat address by its deployment key, with its entry or without', () => {
  const build = buildersFor(CHAT_ADDRESS);
  const chats = { addresses: [build.live(1), build.live(2)], others: new Map<string, string>() };
  const entries = [
    build.desired('one', 'Address 1', { deploymentKey: cv(1) }),
    build.desired('new', 'New', { deploymentKey: cv(3) }),
  ];
  const ofChats = plan({ kind: CHAT_ADDRESS, live: chats.addresses, entries });
  const asked = (key: string) => {
    const { claim, live: address } = findAddress(key, ofChats, chats);
    return [claim?.key, address?.sid];
  };

  expect(asked(cv(1))).toEqual(['one', ig(1)]);
  expect(asked(cv(2).toUpperCase())).toEqual([undefined, ig(2)]);
  expect(asked(cv(3))).toEqual(['new', undefined]);
});
