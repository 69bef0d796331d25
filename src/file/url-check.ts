import type { Problem } from '../problem.ts';
import type { Entry, Placed } from './desired.ts';

/** A webhook URL must be one that Twilio can call. The URL itself is never shown: it may hold secrets. */
export function checkUrl(entry: Entry, url: Placed<string>): Problem[] {
  const at = { place: url.place, path: `addresses.${entry.key}.webhook.url`, entry: entry.key };
  let parsed: URL | undefined;
  try {
    parsed = new URL(url.value);
  } catch {
    parsed = undefined;
  }
  const web = parsed?.protocol === 'https:' || parsed?.protocol === 'http:';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be in a URL
  if (!web || /[\s\\\u0000-\u001f]/.test(url.value)) {
    return [
      {
        code: 'FA131',
        severity: 'error',
        message: `The webhook of ${entry.key} is no web address`,
        remedy:
          'Write a whole URL without spaces, as in https://bots.acme.com/flex; a variable must hold what belongs there.',
        ...at,
      },
    ];
  }
  if (parsed?.protocol === 'http:') {
    return [
      {
        code: 'FA134',
        severity: 'warning',
        message: `The webhook of ${entry.key} is plain http: chats go over the wire unprotected`,
        remedy: 'Use https.',
        ...at,
      },
    ];
  }
  return [];
}
