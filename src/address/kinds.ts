import { FLEX_FLOW } from './flex-flow/kind.ts';
import type { Api, Kind } from './kind.ts';

export const KINDS: Readonly<Record<Api, Kind>> = { 'flex-flows': FLEX_FLOW };
