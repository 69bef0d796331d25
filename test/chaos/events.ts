import type { FileModel } from '../properties/support/file-model.ts';
import type { Scenario, Step } from './scenario.ts';

/** What starts a run. The first two have a person who watches; the last three are runs of the Action, which knows versions. */
export const EVENTS = ['by hand', 'dispatch', 'push', 'schedule'] as const;
export type Event = (typeof EVENTS)[number];

export const isWatched = (event: Event): boolean => event === 'by hand' || event === 'dispatch';

/** How many versions of the file on the branch a run looks back at. */
const LOOKED_BACK = 10;

/** The file's versions on the branch before a run. */
export interface Past {
  /** The version before this push; undefined for other events, or if it is not available. */
  readonly base: FileModel | undefined;
  /** Earlier versions, the latest first; only the Action has them. */
  readonly former: readonly FileModel[];
}

export function pastOf({ steps }: Scenario, step: Step): Past {
  const index = steps.indexOf(step);
  // Besides the steps there are runs of their last version.
  const before = (index === -1 ? steps : steps.slice(0, index)).map(({ file }) => file);
  if (step.event === 'by hand') return { base: undefined, former: [] };
  const versions = before.filter((file, at) => file !== before[at + 1] && file !== step.file);
  const former = versions.reverse().slice(0, LOOKED_BACK);
  // After a push without a change of the file, both versions are the same.
  const base = before.at(-1) === step.file ? step.file : former[0];
  return { base: step.event === 'push' && step.hasBase ? base : undefined, former };
}
