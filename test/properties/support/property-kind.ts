import type fc from 'fast-check';
import type { Api } from '../../../src/address/kind.ts';
import type { AddressKind, AddressRow, StudioFlowRow, Switches } from '../../support/sandbox/index.ts';
import type { Naming, Target } from './integrations.ts';

export interface Twin {
  readonly name: string;
  readonly row: (index: number) => AddressRow;
  readonly entry: (index: number) => Readonly<Record<string, unknown>>;
}

/**
 * How accounts and files of a kind of address are generated: one row each, so that the same properties run for both.
 */
export interface PropertyKind {
  readonly api: Api;
  readonly sandbox: AddressKind;
  /** What a file says about its kind. */
  readonly head: { readonly api?: Api };
  /** SIDs of live addresses, with hexadecimal letters, which people may write in either case. */
  readonly sidOf: (index: number) => string;
  /** Live addresses; with `tidy`, no two have the same name. */
  readonly rows: (
    names: readonly string[],
    flows: readonly StudioFlowRow[],
    tidy: boolean,
  ) => fc.Arbitrary<AddressRow[]>;
  /** Settings of an entry, apart from its target. */
  readonly flags: fc.Arbitrary<Readonly<Record<string, unknown>>>;
  readonly target: (flows: readonly StudioFlowRow[]) => fc.Arbitrary<Target>;
  readonly written: (target: Target, naming: Naming, short: boolean) => Readonly<Record<string, unknown>>;
  /** What identifies the entry with a name, besides the name. */
  readonly identity: (
    name: string,
    rows: readonly AddressRow[],
    isTerse: boolean,
  ) => { readonly deploymentKey?: string };
  /** Each assumption about Twilio by itself, and any of them together. */
  readonly singleSwitches: readonly Partial<Switches>[];
  readonly anySwitches: fc.Arbitrary<Partial<Switches>>;
  /** One address, both as an account has it and as a file describes it. */
  readonly twin: (flows: readonly StudioFlowRow[]) => fc.Arbitrary<Twin>;
  /** Which share of a property's cases is for this kind: most code is the same for all kinds. */
  readonly share: number;
  /** Whether a row has this kind's type: other types share its list. */
  readonly isOurs: (row: AddressRow) => boolean;
}

/** SIDs of live addresses, with hexadecimal letters, which people may write in either case. */
export const numbered = (prefix: string) => (index: number) =>
  `${prefix}abcdef${index.toString(16).padStart(26, '0')}`;
