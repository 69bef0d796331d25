import type { Problem } from '../problem.ts';
import type { Entry, Placed } from './addresses-file.ts';
import { path, problem } from './file-problem.ts';

/** A webhook URL must be one that Twilio can call. The URL itself is never shown: it may hold secrets. */
export function checkUrl(entry: Entry, url: Placed<string>): Problem[] {
  const protocol = URL.canParse(url.value) ? new URL(url.value).protocol : undefined;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be in a URL
  const hasStrayCharacter = /[\s\\\u0000-\u001f]/.test(url.value);
  if ((protocol !== 'https:' && protocol !== 'http:') || hasStrayCharacter) {
    return [
      problem(
        'FA131',
        url.place,
        `The webhook of ${entry.key} is no web address`,
        'Write a whole URL without spaces, as in https://bots.acme.com/flex; a variable must hold what belongs there.',
        path(entry, 'webhook.url'),
      ),
    ];
  }
  if (protocol === 'https:') return [];
  return [
    problem(
      'FA134',
      url.place,
      `The webhook of ${entry.key} is plain http: chats go over the wire unprotected`,
      'Use https.',
      path(entry, 'webhook.url'),
      'warning',
    ),
  ];
}
