import { type Problem, problem } from '../problem.ts';
import { listed, quote } from '../text/quote.ts';

const WHERE_TO_RUN =
  'Run apply on push to the branch that you deploy from, on schedule or on workflow_dispatch. Run plan on pull_request.';

export const unsupportedEvent = (event: string): Problem =>
  problem('FA401', `Mode apply does not run on the event ${event}`, WHERE_TO_RUN);

export const missingEvent = (): Problem =>
  problem('FA401', 'Mode apply runs only on GitHub events, and GITHUB_EVENT_NAME is not set', WHERE_TO_RUN);

/** @param allowed the branches that apply may run from */
export const branchNotAllowed = (branch: string, allowed: readonly string[]): Problem =>
  problem(
    'FA401',
    `Mode apply does not run from branch ${quote(branch)}, only from ${branches(allowed)}`,
    'Merge the branch first. To apply from it as well, add it to the input `branches`.',
  );

/** @param ref a tag by its name, or another ref in full */
export const refNotAllowed = (kind: 'tag' | 'ref', ref: string, allowed: readonly string[]): Problem =>
  problem(
    'FA401',
    `Mode apply does not run from ${kind} ${quote(ref)}, only from ${branches(allowed)}`,
    'Run the workflow on a branch.',
  );

export const otherFileOnBranch = (branch: string): Problem =>
  problem(
    'FA402',
    `The tip of ${quote(branch)} has a different version of the file: an old run must not undo newer work`,
    LET_NEWEST_APPLY,
  );

export const noFileOnBranch = (branch: string): Problem =>
  problem(
    'FA402',
    `The tip of ${quote(branch)} does not have this file, or the token may not read it: an old run must not undo newer work`,
    LET_NEWEST_APPLY,
  );

const LET_NEWEST_APPLY =
  'Let the run of the newest commit apply, or start a new run with workflow_dispatch. The job needs `contents: read`.';

export const unknownDefaultBranch = (): Problem =>
  problem(
    'FA402',
    'The event does not name the default branch, so it is unknown whether this run is on it',
    'Set the input `branches` to the branches that apply may run from.',
  );

const branches = (names: readonly string[]): string =>
  listed(
    names.map((name) => quote(name)),
    'and',
  );
