import { canonicalSid, isSid } from '../address/sid.ts';
import type { Values } from '../address/value.ts';

/** A chat service as a value that the account supplies for addresses; none where the text is no SID of one. */
export function chatServiceValues(sid: unknown): Values {
  return new Map(typeof sid === 'string' && isSid(sid, 'IS') ? [['chatService', canonicalSid(sid)]] : []);
}
