import { addressesPath } from '../file/addresses-file.ts';
import type { Plan } from './plan.ts';

/** An entry that claims a live address and is not pinned to it yet. */
export interface Pin {
  readonly key: string;
  readonly sid: string;
}

/** The claims by name: each should have its `sid`. */
export function missingPins(plan: Plan, made: ReadonlyMap<string, string> = new Map()): Pin[] {
  return plan.claims.flatMap(({ key, desired, live }) => {
    const sid = made.get(key) ?? live?.sid;
    return desired.sid === undefined && sid !== undefined ? [{ key, sid }] : [];
  });
}

/** The lines to add, as one would write them. */
export function pinLines(environment: string | undefined, pins: readonly Pin[]): string[] {
  const entries = pins.flatMap(({ key, sid }) => [`${key}:`, `  sid: ${sid}`]);
  return addressesPath(environment).reduceRight(
    (inner, name) => [`${name}:`, ...inner.map((line) => `  ${line}`)],
    entries,
  );
}
