import type { Api } from '../address/kind.ts';
import type { LoadOptions } from '../file/load.ts';
import type { FileLocation } from '../io/read-text.ts';
import type { MaxDeletes } from '../plan/guards.ts';
import type { Problem } from '../problem.ts';
import type { SidsFormat } from '../report/sids-file.ts';
import type { Mode } from '../result.ts';
import type { TwilioOptions } from '../twilio/account.ts';

/** The file that a run reads or writes, and how to load it. */
export interface FileOptions extends LoadOptions, FileLocation {}

/** What a plan may do, and who watches it. */
export interface PlanRules {
  readonly maxDeletes: MaxDeletes;
  readonly approvedPlanId: string | undefined;
  /** Keys of the only entries to plan; empty: the whole file is planned. */
  readonly only: readonly string[];
  /** Whether a person watches this run and sees what goes out of service. */
  readonly isWatched: boolean;
  /** Whether drift counts in what goes out of service. Not on a pull request, which is about a change of the file. */
  readonly judgesDrift: boolean;
}

/** How `export` writes. */
export interface ExportOptions {
  /** The kind of address of a new file. */
  readonly api: Api;
  /** Replace an existing file. */
  readonly force: boolean;
  /** Add to an existing file. */
  readonly merge: boolean;
  /** Patterns for the new file's `scope` and `ignore`. */
  readonly scope: readonly string[];
  readonly ignore: readonly string[];
  /** Whether the text goes to standard output, and no file is written. */
  readonly toOutput: boolean;
}

/** How `migrate` writes. */
export interface MigrateOptions {
  /** The path of the new file. */
  readonly output: string;
  /** Replace an existing file. */
  readonly force: boolean;
  /** What is wrong with the credentials: the file is migrated without them. */
  readonly problems: readonly Problem[];
}

/** What `sids` writes, and where. */
export interface ListingOptions {
  readonly format: SidsFormat;
  /** The path of the file to write; undefined: standard output. */
  readonly output: string | undefined;
  /** The path of the file to check; undefined: none is checked. */
  readonly check: string | undefined;
  /** Replace a file that `sids` did not write. */
  readonly force: boolean;
}

/** What a run is asked to do, by whichever entry point. */
export interface RunOptions extends FileOptions, PlanRules {
  readonly mode: Mode;
  /** The files that `validate` compares, `file` first; undefined where there is one. */
  readonly files?: readonly string[] | undefined;
  /** Undefined for `validate`. */
  readonly twilio: TwilioOptions | undefined;
  /** Whether the outcome of `plan` is `differs` if there are changes. */
  readonly detailedExitCode: boolean;
  readonly exporting: ExportOptions;
  /** Of the CLI only, each for one command. */
  readonly migrating?: MigrateOptions;
  readonly listing?: ListingOptions | undefined;
  /** The argument of `show`: a key, SID, deployment key or name. */
  readonly shown?: string | undefined;
}

/** What `init` is asked to do. */
export interface InitOptions extends RunOptions {
  /** Undefined: the file has it, or `init` asks for it. */
  readonly api: Api | undefined;
  /** `OWNER/REPO@SHA`, for the workflows. */
  readonly action: string | undefined;
  /** Whether everything is for a sandbox that is kept in the folder. */
  readonly isSandbox: boolean;
  /** The folder of the package, which has the workflows and the examples. */
  readonly home: string;
}
