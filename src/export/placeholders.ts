import { splitUrl } from '../address/url-parts.ts';
import { isRefused, literalText } from '../file/variables.ts';

/** An environment variable that a written URL needs, and its current value. */
export interface Variable {
  readonly name: string;
  /** `user info`, `query value "key"`, …: the part of the URL, for the list of variables to set. */
  readonly what: string;
  readonly key: string;
  /** The secret; never printed. */
  readonly value: string;
}

/**
 * A webhook URL as it is written into a file: user info, query values and fragment become `${NAME}`.
 *
 * @param taken names of variables in use; new ones are added
 */
export function writeUrl(
  url: string,
  key: string,
  taken: Set<string>,
): { text: string; variables: readonly Variable[] } {
  const variables: Variable[] = [];
  const hide = (value: string, suffix: string, what: string): string => {
    const name = freeName(`${key}_${suffix}`, taken);
    variables.push({ name, what, key, value });
    return `\${${name}}`;
  };
  let field = '';
  const written = splitUrl(url).map(({ kind, text }) => {
    if (kind === 'key') field = text;
    else if (text === '&' || text === '?') field = '';
    if (kind === 'user') return hide(text, 'AUTH', 'user info');
    if (kind === 'value') return hide(text, field || 'QUERY', `query value ${JSON.stringify(field)}`);
    return kind === 'fragment' ? hide(text, 'FRAGMENT', 'fragment') : literalText(text);
  });
  return { text: written.join(''), variables };
}

/** Names that tools of Twilio, GitHub runners, Node and proxies use. */
const OF_OTHERS =
  /^(?:TWILIO|GITHUB|RUNNER|ACTIONS|INPUT|NODE|NPM|GH|AWS|AZURE|GOOGLE)_|^(?:HTTPS?|NO|ALL)_PROXY$|_PROXY$/;

function freeName(proposed: string, taken: Set<string>): string {
  const base = proposed
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^(?=\d)|^_+/, 'FLEX_')
    .replace(/_+$/, '');
  // Tools and runners set such variables to values of their own, which must never reach a webhook.
  const own = OF_OTHERS.test(base) || isRefused(base) ? `FLEX_${base}` : base;
  let name = own;
  for (let n = 2; taken.has(name); n++) name = `${own}_${n}`;
  taken.add(name);
  return name;
}
