import { yaml } from './support.ts';

export interface Step {
  readonly uses?: string;
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface Job {
  readonly needs?: unknown;
  readonly if?: string;
  readonly environment?: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly name?: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Our Action as the docs refer to it. */
export const OURS = 'OWNER/twilio-flex-addresses@COMMIT_SHA';

/** An expression as written in a workflow. */
export const expression = (inner: string) => `\${{ ${inner} }}`;

export function workflow(text: string): Workflow {
  return yaml(text) as Workflow;
}

export function steps({ jobs }: Workflow): Step[] {
  return Object.values(jobs).flatMap((job) => job.steps);
}

export function ours(of: Workflow): Step[] {
  return steps(of).filter(({ uses }) => uses === OURS);
}

/**
 * Actions of others (`./` is the checkout's own) that are not pinned by a full commit SHA with the version as a
 * comment.
 */
export function unpinned(text: string): string[] {
  return [...text.matchAll(/\buses: *(.*)$/gm)]
    .map(([, used = '']) => used)
    .filter(
      (used) =>
        used !== './' && !used.startsWith(OURS) && !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used),
    );
}
