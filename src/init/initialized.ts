import type { Api } from '../address/kind.ts';
import type { WorkflowNeeds } from './workflow-needs.ts';

/** The state of a file: `failed` if it could not be written, `not tried` after that. */
export type FileState = 'written' | 'exists' | 'declined' | 'failed' | 'not tried';

/** The source of the addresses file; `existing` if it already existed. */
export type Source = 'account' | 'starter' | 'sandbox' | 'existing';

/** What `init` did and what remains to do: the source of its report. */
export interface Initialized {
  /** Path → its state. */
  readonly states: ReadonlyMap<string, FileState>;
  /** The addresses file. */
  readonly file: string;
  readonly source: Source;
  /** Whether it is about the sandbox in the folder. */
  readonly isSandbox: boolean;
  /** Whether the folder is in a Git repository. */
  readonly isInRepository: boolean;
  readonly api: Api;
  /** Whether the kind of address was not given. */
  readonly isAssumedApi: boolean;
  /** Paths of the workflows that still have the placeholder for the Action. */
  readonly unfilled: readonly string[];
  /** Paths of the workflows that were kept and use other addresses files. */
  readonly foreign: readonly string[];
  /** Paths of the workflows that were kept and do not use the given Action. */
  readonly withoutAction: readonly string[];
  /** Empty if the file has environments: it needs other workflows. */
  readonly needs: readonly WorkflowNeeds[];
}
