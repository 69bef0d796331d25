import type { UrlAddition } from '../messages/webhooks.ts';

type Rule = readonly [mark: RegExp, adds: UrlAddition];

const FRAGMENT: Rule = [/#/, 'fragment'];
const QUERY: Rule = [/\?/, 'query'];

/** What a value must not contain, by the part of the URL that it is filled into. */
const RULES = {
  // The value has the scheme and the host, so a path is expected there, too.
  start: [QUERY, FRAGMENT],
  authority: [[/@/, 'user info'], [/[\\/]/, 'path'], QUERY, FRAGMENT],
  path: [[/(?:^|[\\/])(?:\.|%2e){1,2}(?:[\\/]|$)/i, 'path step'], [/[\\/]/, 'path segment'], QUERY, FRAGMENT],
  query: [[/&/, 'query parameter'], FRAGMENT],
  fragment: [],
} satisfies Readonly<Record<string, readonly Rule[]>>;

/**
 * What a value that is filled into a URL adds to its structure.
 *
 * @param before the text before the variable
 * @param after the text after it
 */
export function shapeChange(value: string, before: string, after: string): UrlAddition[] {
  // The value may be the whole URL.
  if (before === '' && after === '') return [];
  const part = partAfter(before);
  const isWholeQuery = part === 'query' && before.endsWith('?') && /^(?:#|$)/.test(after);
  const rules: readonly Rule[] = isWholeQuery ? [FRAGMENT] : RULES[part];
  return rules.flatMap(([mark, adds]) => (mark.test(value) ? [adds] : []));
}

function partAfter(before: string): keyof typeof RULES {
  if (before === '') return 'start';
  if (before.includes('#')) return 'fragment';
  if (before.includes('?')) return 'query';
  return /^[a-z][a-z0-9+.-]*:[\\/]*[^\\/]*$/i.test(before) ? 'authority' : 'path';
}
