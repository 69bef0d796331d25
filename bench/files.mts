// Addresses files of any size, for the accounts that server.mts serves.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of so many addresses one has drifted: a plan has something to say. */
export const DRIFTED = 100;

/** Half of the addresses go to a Studio Flow by its name, half to a webhook. */
export function addressesFile(entries: number, account: string): string {
  const lines = Array.from({ length: entries }, (_, index) => {
    const number = index + 1;
    const goesTo =
      number % 2 === 1 ? 'studio: WebChat EN' : `webhook: https://bots.acme.example/flex/${number}`;
    return [
      `  acme-${number}:`,
      `    name: Address ${number}`,
      `    website: https://www${number}.acme.example`,
      '    locale: en-US',
      `    ${goesTo}`,
    ].join('\n');
  });
  return `version: 1\naccount: ${account}\nunlisted: delete\naddresses:\n${lines.join('\n')}\n`;
}

/** The same with a fault in every entry. */
export function faultyFile(entries: number, account: string): string {
  return addressesFile(entries, account).replaceAll('    locale: en-US', '    lokale: en-US');
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
  return `version: 1\naccount: ${account}\nunlisted: delete\naddresses:\n${keys.join('\n')}\n`;
}

/** A folder with an `addresses.yaml`. */
export function folderWith(parent: string, name: string, text: string): string {
  const folder = join(parent, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'addresses.yaml'), text);
  return folder;
}
