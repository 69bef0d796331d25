import { comparable } from '../file/website.ts';
import { visibleJson } from '../text/visible-json.ts';
import type { AddressJson } from './json.ts';

/** A module without imports: the addresses by key, and a lookup by website and locale. */
export function tsText(addresses: Readonly<Record<string, AddressJson>>): string {
  // An address that does not exist yet cannot be embedded: the lookup finds nothing.
  const live = Object.entries(addresses).filter(([, { sid }]) => sid !== null);
  const entries = live.map(([key, address]) => `  ${literal(key)}: ${literal(address)},\n`);
  const sites = live.flatMap(([key, { website, locale }]) =>
    listOf(website).flatMap((site) =>
      listOf(locale, ['']).map(
        (language) => `  ${literal([comparable(site), language.toLowerCase(), key])},\n`,
      ),
    ),
  );
  return TEMPLATE.replace(/ENTRIES|SITES/g, (part) => (part === 'SITES' ? sites : entries).join(''));
}

const literal = (data: unknown) => visibleJson(JSON.stringify(data));

function listOf(value: AddressJson['website'], none: readonly string[] = []): readonly string[] {
  if (value === null) return none;
  return typeof value === 'string' ? [value] : value;
}

const TEMPLATE = `export interface ChatAddress {
  /** Embedded by a Flex UI 1.x site, and used by the server of a Webchat React app. */
  readonly sid: string;
  readonly name: string;
  readonly website: string | readonly string[] | null;
  readonly locale: string | readonly string[] | null;
  /** Whether a chat can start. */
  readonly enabled: boolean;
  readonly api: 'flex-flows' | 'conversations';
  /** Embedded by a Webchat 3 site. */
  readonly deploymentKey?: string;
}

export const addresses = {
ENTRIES} as const satisfies Readonly<Record<string, ChatAddress>>;

export type ChatAddressKey = keyof typeof addresses;

const byKey: Readonly<Record<string, ChatAddress>> = addresses;

/** Website, locale (empty: all locales without an address of their own) and the key of the address. */
const sites: readonly (readonly [website: string, locale: string, key: string])[] = [
SITES];

/** The address of a website for a locale, or else the website's address for all locales. */
export function chatAddress(website: string, locale = ''): ChatAddress | undefined {
  const url = comparable(website);
  const find = (wanted: string) => sites.find(([site, language]) => site === url && language === wanted);
  const key = (find(locale.toLowerCase()) ?? find(''))?.[2];
  return key === undefined ? undefined : byKey[key];
}

/** The case of scheme and host and a trailing slash do not matter. */
function comparable(website: string): string {
  const text = website.trim();
  const url = /^[a-z][a-z0-9+.-]*:\\/\\//i.test(text) ? text : 'https://' + text;
  return url.replace(/^[^/]*\\/\\/[^/?#]*/, (origin) => origin.toLowerCase()).replace(/\\/$/, '');
}
`;
