import { type Problem, problem, warning } from '../problem.ts';
import { count, quote } from '../text/quote.ts';
import type { Named } from './duplicates.ts';

/** A live address as a message names it. */
export interface LiveName {
  readonly sid: string;
  readonly name: string;
}

const shown = ({ sid, name }: LiveName): string => `${sid}, ${quote(name)}`;
const liveAddresses = (n: number): string => count(n, 'live address', 'live addresses');

/** How an entry has the key of an address, and how the live address that it claims has it. */
export interface OtherKey {
  /** What the key is called, as `deployment key`. */
  readonly label: string;
  /** Its path in the entry. */
  readonly path: string;
  readonly written: string;
  /** Undefined where it has none. */
  readonly live: string | undefined;
}

export const otherAddressKey = (
  key: string,
  address: LiveName,
  { label, path, written, live }: OtherKey,
): Problem => {
  const keep =
    live === undefined ? `remove \`${path}\` and set \`sid: ${address.sid}\`` : `set \`${path}: ${live}\``;
  return problem(
    'FA215',
    live === undefined
      ? `${key} claims ${shown(address)}, which has no ${label}: the entry has ${written}`
      : `${key} claims ${shown(address)}, whose ${label} is ${quote(live)}, not ${written}`,
    `A ${label} cannot change in place. To keep this address, ${keep}. For a new one, use another \`name\` without its \`sid\` or \`was\`, or list ${address.sid} under \`removed\`.`,
  );
};

/** @param sids those of the addresses that have it */
export const ambiguousName = (key: string, name: string, sids: readonly string[]): Problem =>
  problem(
    'FA220',
    `${key} matches ${liveAddresses(sids.length)} with the name ${quote(name)}: ${sids.join(', ')}`,
    pinOne(sids),
  );

/** @param label what the key of an address is called, as `deployment key` */
export const ambiguousAddressKey = (key: string, label: string, sids: readonly string[]): Problem =>
  problem(
    'FA220',
    `${key} matches ${liveAddresses(sids.length)} with its ${label}: ${sids.join(', ')}`,
    pinOne(sids),
  );

const pinOne = ([sid]: readonly string[]): string =>
  `Add the \`sid\` of the right one to the entry, such as \`sid: ${sid}\`.`;

export const addressClaimedTwice = (key: string, first: Named, address: LiveName): Problem =>
  problem(
    'FA221',
    `${key} and ${first.key} (line ${first.line}) both claim ${shown(address)}`,
    'Pin each entry by its own `sid`. To reuse the name of a renamed address, rename in one change and add the entry in the next.',
  );

/** @param namesakes SIDs of the live addresses that have the name of the entry */
export const missingSid = (key: string, sid: string, namesakes: readonly string[]): Problem =>
  problem('FA222', `${key} pins ${sid}, which does not exist in this account`, otherSid(namesakes));

/** @param own what the addresses of the file are, as `web`; `other`: what this one does, as `serves another channel` */
export const sidOfOtherType = (
  key: string,
  sid: string,
  { own, other }: { readonly own: string; readonly other: string },
  namesakes: readonly string[],
): Problem =>
  problem('FA222', `${key} pins ${sid}, which is not a ${own} address: it ${other}`, otherSid(namesakes));

const otherSid = (namesakes: readonly string[]): string =>
  namesakes.length === 0
    ? 'Correct the SID, or remove `sid` to create a new address. Your sites must then embed its new SID.'
    : `Remove \`sid\`, or set the SID of the address with this name: ${namesakes.join(', ')}.`;

export const ignoredAddress = (key: string, { sid, name }: LiveName): Problem =>
  problem(
    'FA223',
    `${key} claims ${sid}, whose live name ${quote(name)} is ignored`,
    'Narrow the pattern under `ignore`, or remove the entry.',
  );

export const addressOutOfScope = (key: string, { sid, name }: LiveName): Problem =>
  problem(
    'FA223',
    `${key} claims ${sid}, whose live name ${quote(name)} is out of scope`,
    'Add a pattern for the live name to `scope`, or leave the address to the file that manages it.',
  );

/**
 * @param others SIDs of the live addresses that have the name
 * @param pins the lines that pin one or the other, as `sid: FO…`
 */
export const nameOfAnother = (
  key: string,
  claimed: LiveName,
  name: string,
  others: readonly string[],
  pins: readonly [string, string],
): Problem =>
  problem(
    'FA224',
    `${key} claims ${shown(claimed)}, but ${quote(name)} is the name of ${others.join(', ')}`,
    `Set \`${pins[0]}\` or \`${pins[1]}\` in the entry, whichever is right, and remove \`was\`. Give the other address its own entry, rename it, or list it under \`removed\` in an earlier change.`,
  );

/**
 * @param claimed the live address of the entry; undefined where it has none
 * @param other the entry that is to have the name, and whether its address has another one so far
 */
export const formerNameReused = (
  key: string,
  claimed: LiveName | undefined,
  name: string,
  other: { readonly key: string; readonly isLive: boolean },
): Problem =>
  problem(
    'FA224',
    `${key}${claimed === undefined ? '' : ` (${shown(claimed)})`} has ${quote(name)} under \`was\`, but ${other.key} would be ${other.isLive ? 'renamed to' : 'created with'} that name`,
    `Remove \`was\` from ${key} once its address has the new name, or pin ${key} by \`sid\`.`,
  );

export const removedAndClaimed = (sid: string, { key, line }: Named): Problem =>
  problem(
    'FA225',
    `${key} (line ${line}) claims ${sid}, which is listed under \`removed\``,
    'Remove the entry, or remove the address from `removed`.',
  );

export const ambiguousRemovedName = (name: string, sids: readonly string[]): Problem =>
  problem(
    'FA226',
    `${quote(name)} under \`removed\` is the name of ${liveAddresses(sids.length)}: ${sids.join(', ')}`,
    'List the SIDs of those to delete instead of the name.',
  );

export const removedButIgnored = (address: LiveName): Problem => notRemoved(address, 'ignored');

export const removedButOutOfScope = (address: LiveName): Problem => notRemoved(address, 'out of scope');

const notRemoved = (address: LiveName, why: string): Problem =>
  warning(
    'FA230',
    `\`removed\` lists ${shown(address)}, which is ${why} and stays`,
    'Remove it from `removed`, or change `scope` or `ignore`.',
  );

/** @param own what the addresses of the file are, as `web`; `other`: what this one does, as `serves another channel` */
export const removedOfOtherType = (
  sid: string,
  { own, other }: { readonly own: string; readonly other: string },
): Problem =>
  warning(
    'FA230',
    `\`removed\` lists ${sid}, which is not a ${own} address and stays: it ${other}`,
    'Remove it from `removed`.',
  );

/** @param words keys or SIDs that mean one of them each */
export const ambiguousAddress = (asked: string, words: readonly string[]): Problem =>
  problem(
    'FA003',
    `${quote(asked)} matches ${words.length} addresses: ${words.join(', ')}`,
    `Use one of these instead, such as \`show ${words[0]}\`.`,
  );

/**
 * @param environment undefined where the file has none
 * @param hint what may be meant: a name, or a sentence on a SID of another kind
 */
export const unknownAddress = (
  asked: string,
  environment: string | undefined,
  hint: { readonly near?: string | undefined; readonly otherKind?: string | undefined },
): Problem => {
  const inFile = environment === undefined ? 'the file' : `the file for ${quote(environment)}`;
  return problem(
    'FA003',
    `No address ${quote(asked)} in ${inFile} or in the account`,
    hint.otherKind ??
      (hint.near === undefined
        ? 'Use the key of an entry, a SID, a deployment key or an exact name. Run `plan` to list them.'
        : `Did you mean ${quote(hint.near)}?`),
  );
};

/** @param by what names it: an option, or a command */
export const unknownEntry = (by: string, key: string, near: string | undefined): Problem =>
  problem(
    'FA003',
    `Unknown entry ${quote(key)} for ${by}`,
    near === undefined ? 'Use the keys of entries in the file.' : `Did you mean ${quote(near)}?`,
  );
