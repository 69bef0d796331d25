import { CHAT_ADDRESS } from './chat-address/kind.ts';
import { FLEX_FLOW } from './flex-flow/kind.ts';
import type { Api, Kind } from './kind.ts';

export const KINDS: Readonly<Record<Api, Kind>> = { 'flex-flows': FLEX_FLOW, conversations: CHAT_ADDRESS };

export const APIS = Object.keys(KINDS) as readonly Api[];
