import type { ReferenceField } from '../address/field.ts';
import { type Kind, writtenPath } from '../address/kind.ts';
import { RESOURCES } from '../address/resource.ts';
import type { Problem } from '../problem.ts';
import { quote } from '../text/quote.ts';
import type { Entry, Placed } from './addresses-file.ts';
import { path, problem } from './file-problem.ts';
import { checkUrl } from './url-check.ts';
import { hasPlaceholder } from './variables.ts';

export function checkEntry(kind: Kind, entry: Entry): Problem[] {
  const problems: Problem[] = [];
  for (const [field, text] of [
    ['name', entry.name],
    ['was', entry.was],
  ] as const) {
    if (text === undefined) continue;
    if (text.value.trim() !== text.value) {
      problems.push(
        problem(
          'FA127',
          text.place,
          `${field} of ${entry.key} begins or ends with white space: ${quote(text.value)}`,
          field === 'was'
            ? 'Pin the address by its `sid` where its live name really does.'
            : 'Remove the white space; where the live name has it, pin the address by `sid` and give it a clean name.',
          path(entry, field),
        ),
      );
    }
    if (field === 'name' && hasPlaceholder(text.value)) problems.push(literalPlaceholder(entry, text));
  }
  if (entry.was !== undefined && entry.was.value === entry.name.value) {
    problems.push(
      problem(
        'FA121',
        entry.was.place,
        `${entry.key} was what it is: ${quote(entry.was.value)}`,
        'Remove `was`, or write the name that the address had before.',
        path(entry, 'was'),
      ),
    );
  }
  for (const locale of entry.locales) {
    if (!isLocale(locale.value)) {
      problems.push(
        problem(
          'FA132',
          locale.place,
          `${quote(locale.value)} of ${entry.key} is no language tag (BCP 47)`,
          'Write it as in en-US, de or zh-Hant-TW.',
          path(entry, 'locale'),
        ),
      );
    }
  }
  return [...problems, ...checkValues(kind, entry)];
}

function checkValues(kind: Kind, entry: Entry): Problem[] {
  return kind.fields.flatMap((field) => {
    const written = entry.values.get(field.path);
    if (written === undefined) return [];
    const text = { value: String(written.value), place: written.place };
    if (field.type === 'reference') return checkReference(kind, entry, field, text);
    // A variable that is missing has been reported.
    return field.type === 'url' && !written.isUnfilled ? checkUrl(entry, text) : [];
  });
}

/** A SID of another kind where this kind belongs: a name may be anything, but nobody names a flow so. */
function checkReference(kind: Kind, entry: Entry, field: ReferenceField, text: Placed<string>): Problem[] {
  const { name, prefix } = RESOURCES[field.resource];
  const at = writtenPath(kind, field);
  const found = /^([A-Z]{2})[0-9a-f]{32}$/i.exec(text.value);
  if (found !== null && found[1] !== prefix) {
    return [
      problem(
        'FA128',
        text.place,
        `${at} of ${entry.key} must be the SID or name of a ${name}, and is the ${found[1]}… SID ${quote(text.value)}`,
        `Write ${prefix} and 32 hexadecimal digits, or the friendly name.`,
        path(entry, at),
      ),
    ];
  }
  return hasPlaceholder(text.value) ? [literalPlaceholder(entry, text)] : [];
}

function literalPlaceholder(entry: Entry, text: Placed<string>): Problem {
  return problem(
    'FA136',
    text.place,
    `${quote(text.value)} of ${entry.key} is taken as it stands`,
    'Variables are filled into webhook URLs alone; `environments` says what differs per account.',
    path(entry),
    'warning',
  );
}

/** Many entries share few language tags, and each look at one takes as long as all other checks of an entry. */
const locales = new Map<string, boolean>();

function isLocale(tag: string): boolean {
  let known = locales.get(tag);
  if (known === undefined) {
    known = isLanguageTag(tag);
    locales.set(tag, known);
  }
  return known;
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
