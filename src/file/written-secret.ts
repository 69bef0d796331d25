import { splitUrl } from '../address/url-parts.ts';
import { dollarsIn } from './variables.ts';

/** Parameters whose value is a secret, whatever it looks like. */
const SECRET_KEY =
  /(?:^|[^a-z])(?:(?:api|app|auth|access|client|shared|private|bot)?[-_.]?(?:key|token|secret)|password|passwd|pass|pwd|sig|signature|auth)$/i;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** A SID identifies something, but gives no access. */
const SID = /^[A-Z]{2}[0-9a-f]{32}$/i;

/** Whether the file itself, rather than a variable, contains a password or key of a webhook URL. */
export function hasWrittenSecret(url: string): boolean {
  let key = '';
  return splitUrl(url).some(({ kind, text }) => {
    if (kind === 'key') key = text;
    if (text === '&' || text === '?') key = '';
    if (kind === 'user') {
      const [name = '', password = ''] = splitOnce(withoutVariables(text), ':');
      return password !== '' || looksRandom(name);
    }
    if (kind !== 'value') return false;
    const value = withoutVariables(text);
    return looksRandom(value) || (SECRET_KEY.test(key) && isNoWord(value));
  });
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function withoutVariables(text: string): string {
  let rest = '';
  let done = 0;
  for (const { kind, at, text: written } of dollarsIn(text)) {
    if (kind === 'escaped') continue;
    rest += text.slice(done, at);
    done = at + written.length;
  }
  return rest + text.slice(done);
}

function isNoWord(value: string): boolean {
  return value.length >= 6 && !/^[A-Za-z]+$/.test(value) && !SID.test(value);
}

/** Long, with letters and digits mixed, unlike a word or number. */
function looksRandom(text: string): boolean {
  if (text.length < 16 || UUID.test(text) || SID.test(text)) return false;
  return text
    .split(/[^A-Za-z0-9]+/)
    .some((run) => run.length >= 12 && /\d/.test(run) && /[A-Za-z]/.test(run));
}
