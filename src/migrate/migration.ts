import type { StateProperty } from '../address/studio-flow.ts';

/** What there is to know of a migration to `conversations`, beside the new file. */
export interface Migration {
  /** The path of the new file. */
  readonly output: string;
  readonly entries: readonly MigratedEntry[];
  /** What holds for the file as a whole, in sentences. */
  readonly notes: readonly string[];
  /** What is left to do, in the order in which no chat is lost. */
  readonly steps: readonly Step[];
}

/** An entry of the file, as it is in these environments. */
export interface MigratedEntry {
  readonly key: string;
  /** Empty where the file has none. */
  readonly environments: readonly string[];
  readonly name: string;
  readonly websites: readonly string[];
  readonly locales: readonly string[];
  /** The SID of its Flex Flow, which the site embeds; undefined where it is not known. */
  readonly flexFlow: string | undefined;
  /** The paths of what means the same in the new file. */
  readonly carriedOver: readonly string[];
  readonly changes: readonly Note[];
  readonly notPossible: readonly Note[];
  /** Where its chats go; undefined where that is no Studio Flow. */
  readonly studio: FlowReadiness | undefined;
}

/** What becomes of a field. */
export interface Note {
  /** Where the file has it: `webhook`. */
  readonly path: string;
  /** In sentences. */
  readonly text: string;
}

/** Whether a Studio Flow answers the chats of chat addresses, by its published revision. */
export interface FlowReadiness {
  /** As the file names it. */
  readonly flow: string;
  readonly sid: string | undefined;
  readonly state:
    | 'connected'
    | 'not connected'
    | 'no trigger'
    | 'not published'
    | 'unknown'
    | 'ambiguous'
    | 'not read';
  /** What still reads the message of a Flex Flow's chat. */
  readonly readsMessage: readonly StateProperty[];
  /** Whether a conversation can come to a Send to Flex widget; undefined where that is not known. */
  readonly reachesAgent: boolean | undefined;
}

export interface Step {
  readonly title: string;
  /** How, in sentences. */
  readonly text: string;
}
