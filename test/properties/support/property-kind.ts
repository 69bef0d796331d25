import type fc from 'fast-check';
import type { Api } from '../../../src/address/kind.ts';
import type { AddressKind, AddressRow, StudioFlowRow, Switches } from '../../support/sandbox/index.ts';
import type { Naming, Target } from './integrations.ts';

export interface Twin {
  readonly name: string;
  readonly row: (index: number) => AddressRow;
  readonly entry: (index: number) => Readonly<Record<string, unknown>>;
}

/** How accounts and files of a kind of address are drawn: a row each, so that one set of properties holds for both. */
export interface PropertyKind {
  readonly api: Api;
  readonly sandbox: AddressKind;
  /** What a file says of its kind. */
  readonly head: { readonly api?: Api };
  /** SIDs of live addresses: with hexadecimal letters, in which people's case differs. */
  readonly sidOf: (index: number) => string;
  /** Live addresses; with `tidy` no two have one name. */
  readonly rows: (
    names: readonly string[],
    flows: readonly StudioFlowRow[],
    tidy: boolean,
  ) => fc.Arbitrary<AddressRow[]>;
  /** Settings of an entry beside its target. */
  readonly flags: fc.Arbitrary<Readonly<Record<string, unknown>>>;
  readonly target: (flows: readonly StudioFlowRow[]) => fc.Arbitrary<Target>;
  readonly written: (target: Target, naming: Naming, short: boolean) => Readonly<Record<string, unknown>>;
  /** What identifies the entry of a name, beside that. */
  readonly identity: (
    name: string,
    rows: readonly AddressRow[],
    isTerse: boolean,
  ) => { readonly deploymentKey?: string };
  /** Whatever Twilio is like: one assumption at a time, and any together. */
  readonly singleSwitches: readonly Partial<Switches>[];
  readonly anySwitches: fc.Arbitrary<Partial<Switches>>;
  /** One address, once as an account has it and once as a file says it. */
  readonly twin: (flows: readonly StudioFlowRow[]) => fc.Arbitrary<Twin>;
  /** How many of the cases of a property are drawn for it: most code is the same for all kinds. */
  readonly share: number;
  /** Whether a row is of this kind's type, and not of another that shares its list. */
  readonly isOurs: (row: AddressRow) => boolean;
}

/** SIDs of live addresses: with hexadecimal letters, in which people's case differs. */
export const numbered = (prefix: string) => (index: number) =>
  `${prefix}abcdef${index.toString(16).padStart(26, '0')}`;
