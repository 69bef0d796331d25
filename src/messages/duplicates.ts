import { type Problem, problem, warning } from '../problem.ts';
import { listed, quote } from '../text/quote.ts';

/** An entry as a message names it: by its key, and by its line where another entry of the file is meant. */
export interface Named {
  readonly key: string;
  readonly line: number;
}

const atLine = ({ key, line }: Named): string => `${key} (line ${line})`;

const ONE_SITE_ONE_ENTRY = 'Only one entry may serve a website in a locale: change one of the two.';

export const duplicateKey = (key: string): Problem =>
  problem('FA105', `Duplicate key ${quote(key)}`, 'Remove one of the two, or rename the second.');

export const duplicateName = (key: string, first: Named, name: string): Problem =>
  problem(
    'FA121',
    `${key} and ${atLine(first)} have the same name: ${quote(name)}`,
    'Give each entry a name of its own.',
  );

export const duplicateFormerName = (key: string, first: Named, name: string): Problem =>
  problem(
    'FA121',
    `${key} and ${atLine(first)} have the same name under \`was\`: ${quote(name)}`,
    'Keep `was` in the entry that the address belongs to.',
  );

export const duplicateSid = (key: string, first: Named, sid: string): Problem =>
  problem(
    'FA123',
    `${key} and ${atLine(first)} pin the same address: ${sid}`,
    'Keep `sid` in the entry that the address belongs to.',
  );

/** @param label what the key of an address is called, as `deployment key` */
export const duplicateAddressKey = (key: string, first: Named, label: string, value: string): Problem =>
  problem(
    'FA123',
    `${key} and ${atLine(first)} have the same ${label}: ${value}`,
    `A ${label} belongs to one address: give each entry its own.`,
  );

/** @param difference what the names differ in, as `case` */
export const nearlySameNames = (key: string, first: Named, difference: string): Problem =>
  warning(
    'FA135',
    `The names of ${key} and ${atLine(first)} differ only in ${difference}`,
    'Check that these are meant to be two addresses.',
  );

export const circularRename = (key: string, others: readonly string[]): Problem =>
  problem(
    'FA144',
    `${key} and ${listed(others, 'and')} have exchanged names through \`was\`: it is unclear which address belongs to which entry`,
    'Pin each entry by its `sid`, and remove `was`.',
  );

export const siteListedTwice = (key: string, website: string, locale: string): Problem =>
  problem('FA122', `${key} lists ${site(website, locale)} twice`, 'Remove one of the two.');

export const siteOfTwoEntries = (key: string, first: Named, website: string, locale: string): Problem =>
  problem('FA122', `${key} and ${atLine(first)} both serve ${site(website, locale)}`, ONE_SITE_ONE_ENTRY);

/** @param locale empty where the website is in every language */
const site = (website: string, locale: string): string =>
  `${quote(website)}${locale === '' ? '' : ` in ${locale}`}`;
