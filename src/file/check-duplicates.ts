import type { Problem } from '../problem.ts';
import { quote } from '../text/quote.ts';
import type { Entry } from './desired.ts';
import { path, problem } from './file-problem.ts';

export function checkDuplicates(entries: readonly Entry[]): Problem[] {
  const pairs = (entry: Entry) => {
    if (entry.websites.length === 0) return [];
    const locales = entry.locales.length === 0 ? [''] : entry.locales.map(({ value }) => value);
    return entry.websites.flatMap((website) =>
      locales.map((locale) => ({
        key: JSON.stringify([website.value, locale.toLowerCase()]),
        website: website.value,
        place: website.place,
        locale,
      })),
    );
  };
  const problems: Problem[] = [];
  const names = new Map<string, Entry>();
  const sids = new Map<string, Entry>();
  const former = new Map<string, Entry>();
  const sites = new Map<string, Entry>();
  for (const entry of entries) {
    const sameName = names.get(entry.name.value);
    if (sameName !== undefined) {
      problems.push(
        problem(
          'FA121',
          entry.name.place,
          `${entry.key} and ${sameName.key} (line ${sameName.name.place.line}) have one name: ${quote(entry.name.value)}`,
          'Give each entry a name of its own.',
          path(entry, 'name'),
        ),
      );
    } else names.set(entry.name.value, entry);
    if (entry.sid !== undefined) {
      const sid = entry.sid.value.toLowerCase();
      const same = sids.get(sid);
      if (same !== undefined) {
        problems.push(
          problem(
            'FA123',
            entry.sid.place,
            `${entry.key} and ${same.key} (line ${same.sid?.place.line}) pin one address: ${entry.sid.value}`,
            'Keep the sid with the entry that the address belongs to.',
            path(entry, 'sid'),
          ),
        );
      } else sids.set(sid, entry);
    }
    if (entry.was !== undefined) {
      const same = former.get(entry.was.value);
      if (same !== undefined) {
        problems.push(
          problem(
            'FA121',
            entry.was.place,
            `${entry.key} and ${same.key} (line ${same.was?.place.line}) both were ${quote(entry.was.value)}`,
            'Keep `was` with the entry that the address belongs to.',
            path(entry, 'was'),
          ),
        );
      } else former.set(entry.was.value, entry);
    }
    for (const pair of pairs(entry)) {
      const same = sites.get(pair.key);
      if (same === entry) {
        problems.push(
          problem(
            'FA122',
            pair.place,
            `${entry.key} lists ${quote(pair.website)}${pair.locale === '' ? '' : ` in ${pair.locale}`} twice`,
            'Keep one of the two.',
            path(entry),
          ),
        );
      } else if (same !== undefined) {
        problems.push(
          problem(
            'FA122',
            pair.place,
            `${entry.key} and ${same.key} (line ${same.place.line}) both serve ${quote(pair.website)}${pair.locale === '' ? '' : ` in ${pair.locale}`}`,
            'A pair of website and locale is in one entry only: change one of the two.',
            path(entry),
          ),
        );
      } else sites.set(pair.key, entry);
    }
  }
  return problems;
}

export function checkNearDuplicates(entries: readonly Entry[]): Problem[] {
  const problems: Problem[] = [];
  const folded = new Map<string, Entry>();
  for (const entry of entries) {
    const key = entry.name.value.toLowerCase();
    const same = folded.get(key);
    if (same !== undefined && same.name.value !== entry.name.value) {
      problems.push(
        problem(
          'FA135',
          entry.name.place,
          `The names of ${entry.key} and ${same.key} (line ${same.name.place.line}) differ in case only`,
          'Check that they are meant to be two addresses.',
          path(entry, 'name'),
          'warning',
        ),
      );
    } else folded.set(key, entry);
  }
  return problems;
}
