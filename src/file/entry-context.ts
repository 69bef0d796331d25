import type { Kind } from '../address/kind.ts';
import type { Finding, PlaceOf } from './finding.ts';

/** What is needed to read an entry, besides the entry itself. */
export interface EntryContext {
  readonly kind: Kind;
  readonly placeOf: PlaceOf;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly missingVariables: 'error' | 'warning' | 'ignored';
  /** Variables whose value has been reported as short. */
  readonly shortVariables: Set<string>;
  readonly findings: Finding[];
}
