// Addresses files of any size, for the accounts that server.mts serves.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One address in this many has drifted, so that a plan has something to show. */
export const DRIFTED = 100;

/** Half of the addresses go to a Studio Flow by name, half to a webhook. */
export function addressesFile(entries: number, account: string): string {
  return fileOf(account, entries, (number) =>
    number % 2 === 1 ? 'studio: WebChat EN' : `webhook: https://bots.acme.example/flex/${number}`,
  );
}

/** Changes the retry count of the Studio Flow of every address. */
export function changingStudioFile(entries: number, account: string): string {
  return fileOf(account, entries, () => 'studio: { flow: WebChat EN, retryCount: 1 }');
}

/** Changes the token in the webhook URL of every address. */
export function changingTokensFile(entries: number, account: string): string {
  return fileOf(account, entries, (number) => `webhook: ${tokenUrl(number, 'new')}`);
}

export function tokenUrl(number: number, version: 'old' | 'new'): string {
  const token = (number * 2_654_435_761).toString(36).padStart(12, 'x');
  return `https://bots.acme.example/flex/${number}?token=${version}-${token}`;
}

/** Like addressesFile, with a mistake in every entry. */
export function faultyFile(entries: number, account: string): string {
  return addressesFile(entries, account).replaceAll('    locale: en-US', '    lokale: en-US');
}

/** One entry whose `longLived` alternates, so that every run updates the account's only address. */
export function togglingFile(longLived: boolean, account: string): string {
  return `${head(account)}  acme-1:\n    name: Address 1\n    longLived: ${longLived}\n    studio: WebChat EN\n`;
}

/** Creates, updates and deletes for an account that holds the addresses 1 to `live`. */
export function applyFile(
  entries: { updates: number; creates: number; live: number },
  account: string,
): string {
  const keys = Array.from({ length: entries.updates + entries.creates }, (_, index) => {
    const number = index < entries.updates ? index + 1 : entries.live + index + 1;
    return `  acme-${number}:\n    name: Address ${number}\n    longLived: true\n    studio: Webchat Flow`;
  });
  return `${head(account)}${keys.join('\n')}\n`;
}

/** Input that keeps the parser as busy as possible, 1 MiB each. */
export const HOSTILE: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    tabs: ['a:\n', '\tb: 1\n'],
    'duplicate keys': ['', 'a: 1\n'],
    'unknown tags': ['', '- !x y\n'],
    'several values on a line': ['', '{ a: 1 }\n'],
    'anchors and aliases': ['a: &a [1]\n', '- *a\n'],
    escapes: ['a: "', '\\q'],
    brackets: ['', '['],
    'faulty entries': ['version: 1\naddresses:\n', '  ? x\n  : { y: 1 }\n'],
  }).map(([name, [start = '', part = '']]) => {
    const length = 1024 * 1024;
    return [name, (start + part.repeat(length / part.length)).slice(0, length)];
  }),
);

function fileOf(account: string, entries: number, goesTo: (number: number) => string): string {
  const lines = Array.from({ length: entries }, (_, index) => {
    const number = index + 1;
    return [
      `  acme-${number}:`,
      `    name: Address ${number}`,
      `    website: https://www${number}.acme.example`,
      '    locale: en-US',
      `    ${goesTo(number)}`,
    ].join('\n');
  });
  return `${head(account)}${lines.join('\n')}\n`;
}

const head = (account: string) => `version: 1\naccount: ${account}\nunlisted: delete\naddresses:\n`;

/** A folder with an `addresses.yaml`. */
export function folderWith(parent: string, name: string, text: string): string {
  const folder = join(parent, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'addresses.yaml'), text);
  return folder;
}
