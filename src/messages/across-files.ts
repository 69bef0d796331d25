import { type Place, type Problem, problem, warning } from '../problem.ts';
import { quote } from '../text/quote.ts';

/** An entry of another file. */
export interface ElsewhereNamed {
  readonly key: string;
  readonly place: Place;
}

/** `"team-a.yaml:12:5"`: a path is text from outside. */
const at = ({ file, line, column }: Place): string => quote(`${file}:${line}:${column}`);

const both = (key: string, other: ElsewhereNamed): string => `${key} and ${other.key} in ${at(other.place)}`;

const keepIn = (what: 'entry' | 'sid'): string =>
  `Keep the ${what === 'sid' ? '`sid`' : what} in the file that should manage the address, and remove it from the other.`;

const ONE_OF_TWO = 'Narrow one of the two, or list under `ignore` what belongs to the other file.';

export const nameInTwoFiles = (key: string, other: ElsewhereNamed, name: string): Problem =>
  problem('FA160', `${both(key, other)} claim the same name: ${quote(name)}`, keepIn('entry'));

/** @param what what claims the address: its key, which is the entry's own, or a pin */
export const addressInTwoFiles = (
  key: string,
  other: ElsewhereNamed,
  sid: string,
  what: 'entry' | 'sid',
): Problem => problem('FA161', `${both(key, other)} pin the same address: ${sid}`, keepIn(what));

/** @param locale empty where the website is in every language */
export const siteInTwoFiles = (
  key: string,
  other: ElsewhereNamed,
  website: string,
  locale: string,
): Problem =>
  problem(
    'FA162',
    `${both(key, other)} both serve ${quote(website)}${locale === '' ? '' : ` in ${quote(locale)}`}`,
    'Only one entry may serve a website in a locale: change one of the two.',
  );

/** @param pattern of the other file, and its place there */
export const nameInOtherScope = (key: string, name: string, pattern: string, place: Place): Problem =>
  problem(
    'FA163',
    `The name of ${key}, ${quote(name)}, is also in scope of another file: it matches ${quote(pattern)} in ${at(place)}`,
    NARROW,
  );

/** @param pattern of the other file, and its place there */
export const formerNameInOtherScope = (key: string, name: string, pattern: string, place: Place): Problem =>
  warning(
    'FA163',
    `The former name of ${key}, ${quote(name)}, is in scope of another file: it matches ${quote(pattern)} in ${at(place)}`,
    NARROW,
  );

const NARROW = 'Narrow that pattern, or list the address under `ignore` in that file.';

export const patternInTwoFiles = (pattern: string, other: Place): Problem =>
  problem(
    'FA164',
    `Pattern ${quote(pattern)} is also in \`scope\` of another file (${at(other)})`,
    'Keep the pattern in one of the two files, or list under `ignore` what belongs to the other.',
  );

export const twoFilesWithoutScope = (other: string): Problem =>
  problem(
    'FA164',
    `This file and ${quote(other)} have no \`scope\`: both manage all addresses of the account`,
    ADD_SCOPE,
  );

/** @param pattern of the other file, and its place there */
export const fileWithoutScope = (pattern: string, place: Place): Problem =>
  problem(
    'FA164',
    `The file has no \`scope\`: it also manages the addresses that ${quote(pattern)} in ${at(place)} matches`,
    ADD_SCOPE,
  );

const ADD_SCOPE = 'Add a `scope` with the names that each file manages.';

/** @param example a name that both match */
export const overlappingPatterns = (pattern: string, other: string, place: Place, example: string): Problem =>
  warning(
    'FA165',
    `Patterns ${quote(pattern)} and ${quote(other)} in ${at(place)} overlap: both match ${quote(example)}`,
    ONE_OF_TWO,
  );

export const removedInOtherFile = (value: string, listed: ElsewhereNamed): Problem =>
  problem(
    'FA166',
    `\`removed\` lists ${quote(value)}, but ${listed.key} in ${at(listed.place)} manages it`,
    'Remove it from `removed`, or remove the entry from the other file.',
  );
