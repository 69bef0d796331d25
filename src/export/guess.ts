/** Languages as people write them into names, with their tags. */
const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  deutsch: 'de',
  german: 'de',
  français: 'fr',
  francais: 'fr',
  french: 'fr',
  español: 'es',
  espanol: 'es',
  spanish: 'es',
  italiano: 'it',
  italian: 'it',
  português: 'pt',
  portugues: 'pt',
  portuguese: 'pt',
  nederlands: 'nl',
  dutch: 'nl',
  polski: 'pl',
  polish: 'pl',
  svenska: 'sv',
  swedish: 'sv',
  dansk: 'da',
  danish: 'da',
  norsk: 'no',
  suomi: 'fi',
  finnish: 'fi',
  čeština: 'cs',
  czech: 'cs',
  türkçe: 'tr',
  turkish: 'tr',
  русский: 'ru',
  russian: 'ru',
  日本語: 'ja',
  japanese: 'ja',
  한국어: 'ko',
  korean: 'ko',
  中文: 'zh',
  chinese: 'zh',
};

/** The website that a name may speak of; undefined where it names none. */
export function guessWebsite(name: string): string | undefined {
  const domain = /(?<![\p{L}\p{N}.@-])((?:[a-z0-9-]+\.)+(?:[a-z]{2,6}))(?![\p{L}\p{N}.-])/iu.exec(name)?.[1];
  return domain === undefined ? undefined : `https://${domain.toLowerCase()}`;
}

/** The locale that a name may speak of; undefined where it names none, or more than one. */
export function guessLocale(name: string): string | undefined {
  const tag = /(?<![\p{L}\p{N}-])([a-z]{2}-[A-Z]{2})(?![\p{L}\p{N}-])/u.exec(name)?.[1];
  if (tag !== undefined) return tag;
  const words = name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const found = new Set(words.flatMap((word) => (Object.hasOwn(LANGUAGES, word) ? [LANGUAGES[word]] : [])));
  return found.size === 1 ? [...found][0] : undefined;
}
