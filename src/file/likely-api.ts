import type { Api } from '../address/kind.ts';
import { DEFAULT_API } from '../address/kinds.ts';

/**
 * A guess at the kind of address in a file before it is parsed, which takes long for a large file; undefined if
 * uncertain. Callers compare it with what the parser finds.
 */
export function likelyApi(text: string): Api | undefined {
  if (!text.includes('conversations')) return DEFAULT_API;
  return /^api\s*:\s*["']?conversations["']?\s*(?:#.*)?$/m.test(text) ? 'conversations' : undefined;
}
