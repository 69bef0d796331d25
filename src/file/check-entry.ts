import type { Field, ReferenceField } from '../address/field.ts';
import { type Kind, writtenPath } from '../address/kind.ts';
import { RESOURCES } from '../address/resource.ts';
import { type Problem, problem, warning } from '../problem.ts';
import { quote } from '../text/quote.ts';
import { atEntry, type Entry, type Placed } from './addresses-file.ts';
import { placeholder } from './placeholder.ts';

export function checkEntry(kind: Kind, entry: Entry): Problem[] {
  return [
    ...checkNames(entry),
    ...entry.locales.flatMap((locale) => checkLocale(entry, locale)),
    ...kind.fields.flatMap((field) => checkValue(kind, entry, field)),
  ];
}

function checkNames(entry: Entry): Problem[] {
  const { name, was } = entry;
  const problems: Problem[] = [];
  if (isPadded(name))
    problems.push(
      padded(
        entry,
        'name',
        name,
        'Remove the white space; where the live name has it, pin the address by `sid` and give it a clean name.',
      ),
    );
  return [...problems, ...was.flatMap((former) => checkFormerName(entry, former))];
}

function checkFormerName(entry: Entry, former: Placed<string>): Problem[] {
  const remedy = 'Pin the address by its `sid` where its live name really does.';
  const ofSpace = isPadded(former) ? [padded(entry, 'was', former, remedy)] : [];
  if (former.value !== entry.name.value) return ofSpace;
  return [
    ...ofSpace,
    problem(
      'FA121',
      `${entry.key} was what it is: ${quote(former.value)}`,
      'Remove `was`, or write the name that the address had before.',
      atEntry(entry, former.place, 'was'),
    ),
  ];
}

function isPadded({ value }: Placed<string>): boolean {
  return value.trim() !== value;
}

function padded(
  entry: Entry,
  key: 'name' | 'was',
  { value, place }: Placed<string>,
  remedy: string,
): Problem {
  const message = `${key} of ${entry.key} begins or ends with white space: ${quote(value)}`;
  return problem('FA127', message, remedy, atEntry(entry, place, key));
}

function checkLocale(entry: Entry, { value, place }: Placed<string>): Problem[] {
  if (isLocale(value)) return [];
  const message = `${quote(value)} of ${entry.key} is no language tag (BCP 47)`;
  return [
    problem('FA132', message, 'Write it as in en-US, de or zh-Hant-TW.', atEntry(entry, place, 'locale')),
  ];
}

function checkValue(kind: Kind, entry: Entry, field: Field): Problem[] {
  const written = entry.values.get(field.path);
  if (written === undefined) return [];
  const text = { value: String(written.value), place: written.place };
  if (field.type === 'reference') return checkReference(kind, entry, field, text);
  return field.type === 'url' ? checkUrl(entry, field, text, written.isUnfilled === true) : [];
}

/** A SID of another kind where this kind belongs: a name may be anything, but nobody names a flow so. */
function checkReference(kind: Kind, entry: Entry, field: ReferenceField, text: Placed<string>): Problem[] {
  const { name, prefix } = RESOURCES[field.resource];
  const path = writtenPath(kind, field);
  if (text.value === placeholder(prefix)) {
    return [
      problem(
        'FA113',
        `${path} of ${entry.key} is not filled in: ${quote(text.value)} stands for the SID of a ${name}`,
        `Write ${prefix} and 32 hexadecimal digits, or the friendly name.`,
        atEntry(entry, text.place, path),
      ),
    ];
  }
  const found = /^([A-Z]{2})[0-9A-F]{32}$/.exec(text.value.toUpperCase());
  if (found !== null && found[1] !== prefix) {
    return [
      problem(
        'FA128',
        `${path} of ${entry.key} must be the SID or name of a ${name}, and is the ${found[1]}… SID ${quote(text.value)}`,
        `Write ${prefix} and 32 hexadecimal digits, or the friendly name.`,
        atEntry(entry, text.place, path),
      ),
    ];
  }
  return [];
}

/** Scheme, host and no more slashes than two: what else a parser makes a URL of is seldom what was meant. */
const SCHEME_AND_HOST = /^(https?):\/\/[^/\\?#]/i;

/**
 * It must be one that Twilio can call. The URL itself is never shown: it may hold secrets.
 *
 * @param isUnfilled whether variables stand in it, which have been reported
 */
function checkUrl(
  entry: Entry,
  { label, path }: Field,
  { value, place }: Placed<string>,
  isUnfilled: boolean,
): Problem[] {
  const at = atEntry(entry, place, path);
  const scheme = SCHEME_AND_HOST.exec(value)?.[1]?.toLowerCase();
  // What a variable in front holds, or one in the host, is not known.
  const isUrl = isUnfilled
    ? scheme !== undefined || value.startsWith('$')
    : scheme !== undefined && URL.canParse(value) && !hasStrayCharacter(value);
  if (!isUrl) {
    return [
      problem(
        'FA131',
        `The ${label} of ${entry.key} is no web address`,
        'Write a whole URL without spaces, as in https://bots.acme.com/flex; a variable must hold what belongs there.',
        at,
      ),
    ];
  }
  if (scheme !== 'http') return [];
  const message = `The ${label} of ${entry.key} is plain http: chats go over the wire unprotected`;
  return [warning('FA134', message, 'Use https.', at)];
}

/** White space, control characters and what cannot be seen: a parser drops them, and Twilio may not. */
function hasStrayCharacter(url: string): boolean {
  // Printable ASCII but for the backslash, at once.
  return !/^[!-[\]-~]*$/.test(url) && /[\s\\\p{Cc}\p{Cf}]/u.test(url);
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
