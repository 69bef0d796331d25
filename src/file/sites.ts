import type { Place } from '../problem.ts';
import type { Entry } from './addresses-file.ts';
import { comparable } from './website.ts';

/** A website that an entry serves, in one of its locales; `locale` is empty if it has none. */
export interface Site {
  readonly value: string;
  readonly locale: string;
  /** Where the website is. */
  readonly place: Place;
  /** Equal for websites that are the same URL, in locales that are the same in BCP 47. */
  readonly key: string;
}

export function sitesOf({ websites, locales }: Pick<Entry, 'websites' | 'locales'>): Site[] {
  const written = locales.length === 0 ? [''] : locales.map(({ value }) => value);
  const compared = written.map((locale) => ({ locale, same: canonical(locale) }));
  return websites.flatMap(({ value, place }) => {
    const same = comparable(value);
    return compared.map((one) => ({ value, locale: one.locale, place, key: `${same}\0${one.same}` }));
  });
}

/** Locales are compared in their BCP 47 form: `DE-de` is `de-DE`. */
function canonical(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? '';
  } catch {
    return locale.toLowerCase();
  }
}
