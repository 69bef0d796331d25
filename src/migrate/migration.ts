import type { StateProperty } from '../address/studio-flow.ts';

/** The report on a migration to `conversations`. */
export interface Migration {
  /** The path of the new file. */
  readonly output: string;
  readonly entries: readonly MigratedEntry[];
  /** Notes on the file as a whole, in sentences. */
  readonly notes: readonly string[];
  /** What is left to do, in the order that loses no chat. */
  readonly steps: readonly Step[];
}

/** An entry of the file, as it is in some of its environments. */
export interface MigratedEntry {
  readonly key: string;
  /** Empty where the file has none. */
  readonly environments: readonly string[];
  readonly name: string;
  readonly websites: readonly string[];
  readonly locales: readonly string[];
  /** The SID of its Flex Flow, which the site embeds; undefined if it is not known. */
  readonly flexFlow: string | undefined;
  /** The paths that have the same meaning in the new file. */
  readonly carriedOver: readonly string[];
  readonly changes: readonly Note[];
  readonly notPossible: readonly Note[];
  /** The Studio Flow that its chats go to; undefined if they go elsewhere. */
  readonly studio: FlowReadiness | undefined;
}

/** What happens to a field. */
export interface Note {
  /** Where the file has it: `webhook`. */
  readonly path: string;
  /** In sentences. */
  readonly text: string;
}

/** Whether the published revision of a Studio Flow answers the chats of chat addresses. */
export interface FlowReadiness {
  /** Its name or SID in the file. */
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
  /** The widgets that still read the message of a Flex Flow's chat. */
  readonly readsMessage: readonly StateProperty[];
  /** Whether a conversation can reach a Send to Flex widget; undefined if that is not known. */
  readonly reachesAgent: boolean | undefined;
}

export interface Step {
  readonly title: string;
  /** How, in sentences. */
  readonly text: string;
}
