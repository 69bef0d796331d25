import type { Place } from '../problem.ts';
import type { Entry } from './addresses-file.ts';
import { comparable } from './website.ts';

/** A website that an entry serves, in one of its locales; `locale` is empty where it names none. */
export interface Site {
  readonly value: string;
  readonly locale: string;
  /** The website's. */
  readonly place: Place;
  /** Equal for websites that are one as URLs, in locales that are one in BCP 47. */
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

/** Locales are compared as BCP 47 has them: `DE-de` is `de-DE`. */
function canonical(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? '';
  } catch {
    return locale.toLowerCase();
  }
}
