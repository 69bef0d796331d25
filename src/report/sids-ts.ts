import { comparable } from '../file/website.ts';
import { visibleJson } from '../text/visible-json.ts';
import type { AddressJson } from './json.ts';

/** A module that needs nothing: the addresses by key, and the one that serves a website in a locale. */
export function tsText(addresses: Readonly<Record<string, AddressJson>>): string {
  // One that is not there yet cannot be embedded: whoever looks it up finds nothing.
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
  /** What a site of Flex UI 1.x embeds, and the server of a Webchat React app names. */
  readonly sid: string;
  readonly name: string;
  readonly website: string | readonly string[] | null;
  readonly locale: string | readonly string[] | null;
  /** Whether a chat can start. */
  readonly enabled: boolean;
  readonly api: 'flex-flows' | 'conversations';
  /** What a site of Webchat 3 embeds. */
  readonly deploymentKey?: string;
}

export const addresses = {
ENTRIES} as const satisfies Readonly<Record<string, ChatAddress>>;

export type ChatAddressKey = keyof typeof addresses;

const byKey: Readonly<Record<string, ChatAddress>> = addresses;

/** Website, locale (empty: all that have no address of their own) and the key of the address. */
const sites: readonly (readonly [website: string, locale: string, key: string])[] = [
SITES];

/** The address that serves a website in a locale; without one, that of the website for all locales. */
export function chatAddress(website: string, locale = ''): ChatAddress | undefined {
  const url = comparable(website);
  const find = (wanted: string) => sites.find(([site, language]) => site === url && language === wanted);
  const key = (find(locale.toLowerCase()) ?? find(''))?.[2];
  return key === undefined ? undefined : byKey[key];
}

/** Case of scheme and host and a slash at the end do not count. */
function comparable(website: string): string {
  const text = website.trim();
  const url = /^[a-z][a-z0-9+.-]*:\\/\\//i.test(text) ? text : 'https://' + text;
  return url.replace(/^[^/]*\\/\\/[^/?#]*/, (origin) => origin.toLowerCase()).replace(/\\/$/, '');
}
`;
