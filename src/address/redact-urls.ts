import { splitUrl } from './url-parts.ts';
import { ALWAYS_HIDDEN } from './webhook-url.ts';

/** A value that is only a variable is no secret, only the name of one. Without quotes, YAML's marks follow it. */
const VARIABLE = /^\$?\$\{[A-Za-z_]\w*\}[,\]}]*$/;

/** A line of text with what its URLs may keep secret as asterisks, one for each character, so that columns stay. */
export function redactUrls(line: string): string {
  return line.replace(/(?<=:\/\/)[^\s"']+/g, (rest) => redactUrl(`x://${rest}`).slice('x://'.length));
}

function redactUrl(url: string): string {
  return splitUrl(url)
    .map(({ kind, text }) =>
      ALWAYS_HIDDEN.has(kind) && !VARIABLE.test(text) ? '*'.repeat(text.length) : text,
    )
    .join('');
}
