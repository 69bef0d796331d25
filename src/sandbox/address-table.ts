import type { Kind } from '../address/kind.ts';
import type { ChatAddressRow, FlexFlowRow, SandboxState } from './state.ts';

export type AddressRow = FlexFlowRow | ChatAddressRow;

/** A parameter that no addresses file sets, so that the kind's table has no field for it. */
interface OtherParameter {
  /** Its key in a row. */
  readonly key: string;
  readonly name: string;
  readonly parse: (parameter: string, text: string) => string | null;
  /** The value if a create omits it; undefined: it is required. */
  readonly unset?: null;
  readonly isCreateOnly?: true;
}

/** What the sandbox needs to parse the forms of a kind of address, besides its fields. */
export interface FormTable {
  readonly kind: Kind;
  /** The maximum length of a name, if Twilio documents one. */
  readonly maxName?: number;
  /** Fields that a create must send, by their key in a row. */
  readonly required: ReadonlySet<string>;
  readonly others: readonly OtherParameter[];
  /** Twilio's words for fields of type choice and set, by the field's path. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Types of integration that an addresses file cannot have. */
  readonly otherTypes: readonly string[];
  /** The type of integration if a create omits it. */
  readonly defaultType: string | null;
}

/** What the sandbox needs to serve a kind of address, besides its fields. */
export interface AddressTable<Row extends AddressRow = AddressRow> extends FormTable {
  readonly path: string;
  /** The key of the rows in a list response. */
  readonly listKey: string;
  /** Documented. Assumed: a larger `PageSize` is reduced to it and not rejected. */
  readonly maxPageSize: number;
  /** SID → row, in order of creation. */
  rows(state: SandboxState): Record<string, Row>;
  /** Whether a list with these filters has a row. */
  isListed(row: Row, query: URLSearchParams): boolean;
  /** Whether an id in the path that is not a SID identifies this row; absent if only SIDs identify rows. */
  isMeant?(row: Row, id: string): boolean;
  /** @throws ParameterError if the account cannot have this row */
  checkCreate(state: SandboxState, row: Row): void;
}
