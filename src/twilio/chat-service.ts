import { canonicalSid, isSid } from '../address/sid.ts';
import type { Values } from '../address/value.ts';

/** A chat service as a default of the account; none if the value is not the SID of a chat service. */
export function chatServiceValues(sid: unknown): Values {
  return new Map(typeof sid === 'string' && isSid(sid, 'IS') ? [['chatService', canonicalSid(sid)]] : []);
}
