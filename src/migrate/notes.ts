import { isSid } from '../address/sid.ts';
import type { AddressesFile } from '../file/addresses-file.ts';
import { count, listed } from '../text/quote.ts';

/** Twilio's limit for an account ("Set up and use Webchat 3.x.x"). */
const MAX_KEYS = 10;

/** Notes on the file as a whole. */
export function notesOf(files: readonly AddressesFile[]): string[] {
  return [...serviceNote(files), ...listsNote(files), ...accountsNote(files), ...keysNote(files)];
}

function serviceNote(files: readonly AddressesFile[]): string[] {
  if (!files.some(({ shared }) => shared.size > 0)) return [];
  return [
    "`chatService` is not carried over: it is the service of Flex Flows. Chat addresses use the account's default Conversations service, the only one that Flex uses.",
  ];
}

function listsNote(files: readonly AddressesFile[]): string[] {
  const removed = files.some((file) => file.removed.length > 0);
  const going = new Set(files.map(({ unlisted }) => unlisted).filter((unlisted) => unlisted !== 'report'));
  const ignored = files.some(({ ignore }) => ignore.some(({ value }) => isSid(value, 'FO')));
  return [
    ...(removed ? ['`removed` is not carried over: it lists names and SIDs of Flex Flows.'] : []),
    ...Array.from(
      going,
      (word) =>
        `\`unlisted: ${word}\` is not carried over: it was meant for Flex Flows, and would take chat addresses without an entry out of service. Set it again once the new file lists them.`,
    ),
    ...(ignored ? ['SIDs of Flex Flows under `ignore` are not carried over.'] : []),
  ];
}

function accountsNote(files: readonly AddressesFile[]): string[] {
  const accounts = new Set(files.map(({ account }) => account?.value));
  const names = files.flatMap(({ environment }) => environment ?? []);
  if (accounts.size < 2) return [];
  return [
    `A deployment key belongs to one account, and the environments ${listed(names, 'and')} use several. Write the keys under \`addresses\` of each environment.`,
  ];
}

function keysNote(files: readonly AddressesFile[]): string[] {
  const most = Math.max(0, ...files.map(({ entries }) => entries.length));
  if (most <= MAX_KEYS) return [];
  return [
    `The file has ${count(most, 'entry', 'entries')} for one account, and an account can have ${MAX_KEYS} deployment keys. A site with its own server needs none: pin its address with \`sid: IG…\` instead of \`deploymentKey\`.`,
  ];
}
