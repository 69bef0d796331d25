/** Something that has a SID and a name: a Studio Flow, workspace, workflow or task channel. */
export interface Named {
  readonly sid: string;
  /** The friendly name; of a task channel the unique name, by which the API takes it. */
  readonly name: string;
  /** False for a Studio Flow that was never published. */
  readonly published: boolean;
}

export interface WorkspaceParts {
  readonly workflows: readonly Named[];
  readonly channels: readonly Named[];
}

/** All that the file's names and SIDs may mean in the account. Undefined: nothing of the kind is asked for. */
export interface LookUps {
  readonly studioFlows: readonly Named[] | undefined;
  readonly workspaces: readonly Named[] | undefined;
  /** By workspace SID. */
  readonly parts: ReadonlyMap<string, WorkspaceParts>;
}
