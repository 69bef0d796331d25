import type { Field, ReferenceField } from '../address/field.ts';
import { type Kind, writtenPath } from '../address/kind.ts';
import { RESOURCES } from '../address/resource.ts';
import {
  invalidLocale,
  invalidUrl,
  ownFormerName,
  paddedFormerName,
  paddedName,
  placeholderSid,
  unencryptedUrl,
  wrongReference,
} from '../messages/entries.ts';
import { located, type Problem } from '../problem.ts';
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
  const ofSpace = isPadded(name)
    ? [located(paddedName(entry.key, name.value), atEntry(entry, name.place, 'name'))]
    : [];
  return [...ofSpace, ...was.flatMap((former) => checkFormerName(entry, former))];
}

function checkFormerName(entry: Entry, former: Placed<string>): Problem[] {
  const at = atEntry(entry, former.place, 'was');
  return [
    ...(isPadded(former) ? [located(paddedFormerName(entry.key, former.value), at)] : []),
    ...(former.value === entry.name.value ? [located(ownFormerName(entry.key, former.value), at)] : []),
  ];
}

function isPadded({ value }: Placed<string>): boolean {
  return value.trim() !== value;
}

function checkLocale(entry: Entry, { value, place }: Placed<string>): Problem[] {
  return isLocale(value) ? [] : [located(invalidLocale(entry.key, value), atEntry(entry, place, 'locale'))];
}

function checkValue(kind: Kind, entry: Entry, field: Field): Problem[] {
  const written = entry.values.get(field.path);
  if (written === undefined) return [];
  const text = { value: String(written.value), place: written.place };
  if (field.type === 'reference') return checkReference(kind, entry, field, text);
  return field.type === 'url' ? checkUrl(entry, field, text, written.isUnfilled === true) : [];
}

/** A SID of another kind than expected. A name may be any text, but nobody uses a SID as a name. */
function checkReference(kind: Kind, entry: Entry, field: ReferenceField, text: Placed<string>): Problem[] {
  const owner = RESOURCES[field.resource];
  const path = writtenPath(kind, field);
  const at = atEntry(entry, text.place, path);
  if (text.value === placeholder(owner.prefix))
    return [located(placeholderSid(path, entry.key, text.value, owner), at)];
  const found = /^([A-Z]{2})[0-9A-F]{32}$/.exec(text.value.toUpperCase());
  if (found === null || found[1] === owner.prefix) return [];
  return [located(wrongReference(path, entry.key, text.value, owner), at)];
}

/** Scheme, two slashes and host. A URL parser accepts more than that, but it is rarely what was intended. */
const SCHEME_AND_HOST = /^(https?):\/\/[^/\\?#]/i;

/**
 * Checks that Twilio can call the URL. The URL itself is never shown, because it may contain secrets.
 *
 * @param isUnfilled whether it still has variables, which have been reported
 */
function checkUrl(
  entry: Entry,
  { label, path }: Field,
  { value, place }: Placed<string>,
  isUnfilled: boolean,
): Problem[] {
  const at = atEntry(entry, place, path);
  const scheme = SCHEME_AND_HOST.exec(value)?.[1]?.toLowerCase();
  // The value of a variable at the start or in the host is unknown.
  const isUrl = isUnfilled
    ? scheme !== undefined || value.startsWith('$')
    : scheme !== undefined && URL.canParse(value) && !hasStrayCharacter(value);
  if (!isUrl) return [located(invalidUrl(entry.key, label), at)];
  return scheme === 'http' ? [located(unencryptedUrl(entry.key, label), at)] : [];
}

/** White space, control characters and invisible characters: a parser drops them, but Twilio may not. */
function hasStrayCharacter(url: string): boolean {
  // Fast path: printable ASCII without the backslash.
  return !/^[!-[\]-~]*$/.test(url) && /[\s\\\p{Cc}\p{Cf}]/u.test(url);
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
