import { splitUrl } from './url-parts.ts';
import { ALWAYS_HIDDEN } from './webhook-url.ts';

/**
 * A value that is only a variable is not secret: it shows just a name. In YAML without quotes, punctuation may follow
 * it.
 */
const VARIABLE = /^\$?\$\{[A-Za-z_]\w*\}[,\]}]*$/;

/**
 * Replaces what may be secret in the URLs of a line with asterisks, one per character, so that columns stay the same.
 * The value of a webhook that is not a URL is hidden from its user info on: its secrets could start anywhere.
 */
export function redactUrls(line: string): string {
  return line
    .replace(/(?<=:\/\/)[^\s"']+/g, (rest) => redactUrl(`x://${rest}`).slice('x://'.length))
    .replace(/(?<=\b(?:webhook|url)["']?\s*:\s*)(?!\s|\{\s).+/, redactWebhook);
}

function redactUrl(url: string): string {
  return splitUrl(url)
    .map(({ kind, text }) =>
      ALWAYS_HIDDEN.has(kind) && !VARIABLE.test(text) ? '*'.repeat(text.length) : text,
    )
    .join('');
}

/** Whether a text is a complete URL, without spaces. */
const isUrl = (text: string) => /^["']?https?:\/\/[^\s/?#]+[^\s]*$/i.test(text);

function redactWebhook(value: string): string {
  const [url = ''] = /^(?:"[^"]*"|'[^']*'|[^\s,}]+(?=\s*[,}]|\s+#|\s*$))/.exec(value) ?? [];
  if (url !== '' && isUrl(url.replace(/["']$/, ''))) return value;
  return value
    .replace(/^(["']?(?:https?:)?\/*)(.*)(?=@)/i, (_, start, user) => start + user.replace(/[^\s@]/g, '*'))
    .replace(/(?<=[?#]).*$/, (query) => query.replace(/[^\s"'{}$,&=]+/g, (part) => '*'.repeat(part.length)));
}
