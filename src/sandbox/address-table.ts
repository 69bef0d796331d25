import type { Kind } from '../address/kind.ts';
import type { ChatAddressRow, FlexFlowRow, SandboxState } from './state.ts';

export type AddressRow = FlexFlowRow | ChatAddressRow;

/** A parameter that no file sets, and so no field of the kind's table. */
interface OtherParameter {
  /** In a row. */
  readonly key: string;
  readonly name: string;
  readonly parse: (parameter: string, text: string) => string | null;
  /** What a create makes of it where it is omitted; undefined: it is required. */
  readonly unset?: null;
  readonly isCreateOnly?: true;
}

/** What the sandbox knows of the parameters of a kind of address beside its fields. */
export interface FormTable {
  readonly kind: Kind;
  /** The largest number of characters of a name, where Twilio says so. */
  readonly maxName?: number;
  /** Fields that a create must send, by their place in a row. */
  readonly required: ReadonlySet<string>;
  readonly others: readonly OtherParameter[];
  /** Twilio's words for fields of type choice and set, by the field's path. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Types of integration that no file has. */
  readonly otherTypes: readonly string[];
  /** The type of integration where a create omits it. */
  readonly defaultType: string | null;
}

/** What the sandbox knows of a kind of address beside its fields. */
export interface AddressTable<Row extends AddressRow = AddressRow> extends FormTable {
  readonly path: string;
  /** What a list's answer calls its rows. */
  readonly listKey: string;
  /** Documented; that a larger `PageSize` is cut to it rather than refused is assumed. */
  readonly maxPageSize: number;
  /** SID → row, in order of creation. */
  rows(state: SandboxState): Record<string, Row>;
  /** Whether a list shows a row under the list's filters. */
  isListed(row: Row, query: URLSearchParams): boolean;
  /** Whether a text in the path that is no SID means this row; left out where only SIDs do. */
  isMeant?(row: Row, id: string): boolean;
  /** @throws ParameterError where the account cannot have one more */
  checkCreate(state: SandboxState, row: Row): void;
}
