import type { Resource } from './resource.ts';

/** Something that has a SID and a name: a Studio Flow, workspace, workflow or task channel. */
export interface Named {
  readonly sid: string;
  /** The friendly name; for a task channel the unique name, which the API uses. */
  readonly name: string;
  /** False for a Studio Flow that was never published. */
  readonly published: boolean;
}

export interface WorkspaceParts {
  readonly workflows: readonly Named[];
  readonly channels: readonly Named[];
}

/** All that the file's names and SIDs may refer to in the account. Undefined: the file needs none of them. */
export interface LookUps {
  readonly studioFlows: readonly Named[] | undefined;
  readonly workspaces: readonly Named[] | undefined;
  /** By workspace SID. */
  readonly parts: ReadonlyMap<string, WorkspaceParts>;
}

/**
 * What a name may refer to.
 *
 * @param within the SID of the workspace to search
 */
export function candidates(lookUps: LookUps, resource: Resource, within: string): readonly Named[] {
  switch (resource) {
    case 'studioFlow':
      return lookUps.studioFlows ?? [];
    case 'workspace':
      return lookUps.workspaces ?? [];
    case 'workflow':
      return lookUps.parts.get(within)?.workflows ?? [];
    case 'taskChannel':
      return lookUps.parts.get(within)?.channels ?? [];
  }
}
