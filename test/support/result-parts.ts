import { appliedOf, originsOf, planOf, type Result } from '../../src/result.ts';

/** A result with everything that any kind of result may have, for assertions about any of them. */
export function withParts(result: Result) {
  const wrote = result.kind === 'written' ? result.wrote : undefined;
  return {
    ...result,
    plan: planOf(result),
    applied: appliedOf(result),
    origins: originsOf(result),
    wrote,
  };
}

export type ResultParts = ReturnType<typeof withParts>;
