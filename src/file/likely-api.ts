import type { Api } from '../address/kind.ts';
import { DEFAULT_API } from '../address/kinds.ts';

/**
 * The kind of address that a file is for, as far as it can be told before the file is parsed, which takes long for a
 * large one; undefined where it cannot. Whoever goes by it compares it with what the parser finds.
 */
export function likelyApi(text: string): Api | undefined {
  if (!text.includes('conversations')) return DEFAULT_API;
  return /^api\s*:\s*["']?conversations["']?\s*(?:#.*)?$/m.test(text) ? 'conversations' : undefined;
}
