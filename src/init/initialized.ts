import type { Api } from '../address/kind.ts';
import type { WorkflowNeeds } from './workflow-needs.ts';

/** What became of a file: `failed` where it could not be written, `not tried` after that. */
export type FileState = 'written' | 'exists' | 'declined' | 'failed' | 'not tried';

/** What the addresses file was made from; `existing` where it was there. */
export type Source = 'account' | 'starter' | 'sandbox' | 'existing';

/** What `init` did, and what is left to do: all that its report is made from. */
export interface Initialized {
  /** Path → what became of it. */
  readonly states: ReadonlyMap<string, FileState>;
  /** The addresses file. */
  readonly file: string;
  readonly source: Source;
  /** Whether it is about the sandbox in the folder. */
  readonly isSandbox: boolean;
  /** Whether the folder is in a Git repository. */
  readonly isInRepository: boolean;
  readonly api: Api;
  /** Whether nobody said which kind of address it is. */
  readonly isAssumedApi: boolean;
  /** Paths of the workflows that name no repository and commit yet. */
  readonly unfilled: readonly string[];
  /** Paths of the workflows that were kept and are about other addresses files. */
  readonly foreign: readonly string[];
  /** Paths of the workflows that were kept and do not have the Action that was given. */
  readonly withoutAction: readonly string[];
  /** None where the file has environments: other workflows fit it. */
  readonly needs: readonly WorkflowNeeds[];
}
