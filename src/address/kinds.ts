import { CHAT_ADDRESS } from './chat-address/kind.ts';
import { FLEX_FLOW } from './flex-flow/kind.ts';
import type { Api, Kind } from './kind.ts';
import { isSid } from './sid.ts';

export const KINDS: Readonly<Record<Api, Kind>> = { 'flex-flows': FLEX_FLOW, conversations: CHAT_ADDRESS };

/** The kind of a file without `api`. */
export const DEFAULT_API: Api = 'flex-flows';

export const APIS = Object.keys(KINDS) as readonly Api[];

/** What to do about a SID that is that of an address of another kind; undefined for any other text. */
export function sidOfOtherKind(kind: Kind, text: string): string | undefined {
  const other = Object.values(KINDS).find((one) => one !== kind && isSid(text, one.sidPrefix));
  return (
    other &&
    `This is a ${other.name}, but the file is for ${kind.plural}. Use ${kind.sidPrefix} and 32 hexadecimal digits, or list it in a file with \`api: ${other.api}\`.`
  );
}
