import type { Kind } from '../address/kind.ts';
import { type Change, goesOutOfService } from '../plan/plan.ts';
import { firstOf, quoteShort } from '../text/quote.ts';

/** How many websites and locales a sentence names; it names more of those that lose their chat. */
const NAMED = 3;
const NAMED_LOCALES = 5;
const NAMED_LOSERS = 10;

/** The sites that embed an address, according to the file or its base version. */
export interface Sites {
  readonly websites: readonly string[];
  readonly locales: readonly string[];
}

export function sitesOf(change: Change): Sites {
  const known = 'desired' in change ? change.desired : change.formerEntry;
  return { websites: known?.websites ?? [], locales: known?.locales ?? [] };
}

/** Websites as quoted text: the first ones, and the number of others. */
export function shownWebsites(websites: readonly string[], limit = NAMED): string {
  return firstOf(
    websites.map((website) => quoteShort(website.replace(/^https?:\/\//, ''))),
    limit,
  );
}

/** `"www.acme.de" ("de-DE", "de-AT")` */
export function shownSites({ websites, locales }: Sites): string {
  const languages = locales.slice(0, NAMED_LOCALES).map((locale) => quoteShort(locale));
  return `${shownWebsites(websites)}${languages.length === 0 ? '' : ` (${languages.join(', ')})`}`;
}

/** How to word a loss. */
export interface LossStyle {
  /** Whether the SID is shown beside it. */
  readonly hasSidBeside?: boolean;
  /** Whether it has happened. */
  readonly isDone?: boolean;
}

/** Which sites lose their chat, and what they embed; undefined if none do. */
export function lossOf(
  change: Change,
  kind: Kind,
  { hasSidBeside = false, isDone = false }: LossStyle = {},
): string | undefined {
  if (!goesOutOfService(change)) return undefined;
  const { what, value } = kind.embedded(change.live);
  const isSid = value === change.sid;
  const embedded = isSid && hasSidBeside ? `this ${what}` : isSid ? value : `the ${what} ${value}`;
  const { websites, locales } = sitesOf(change);
  const named = locales.length === 0 ? '' : ` (${locales.map((locale) => quoteShort(locale)).join(', ')})`;
  if (websites.length === 0) {
    return `Sites that embed ${embedded}${named} ${isDone ? 'lost' : 'lose'} their chat.`;
  }
  const [loses, it] = websites.length === 1 ? ['loses its', 'it embeds'] : ['lose their', 'they embed'];
  const lost = isDone ? loses.replace(/^loses?/, 'lost') : loses;
  return `${shownWebsites(websites, NAMED_LOSERS)}${named} ${lost} chat: ${it} ${embedded}.`;
}

/** As in the file: one value as itself, several as a list, none as null. */
export function oneOrList(values: readonly string[]): string | readonly string[] | null {
  return values.length > 1 ? values : (values[0] ?? null);
}
