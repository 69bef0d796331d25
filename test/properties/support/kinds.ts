import { CHAT_ADDRESSES } from './chat-addresses.ts';
import { FLEX_FLOWS } from './flex-flows.ts';
import type { PropertyKind } from './property-kind.ts';

export const PROPERTY_KINDS: readonly PropertyKind[] = [FLEX_FLOWS, CHAT_ADDRESSES];
