import { dirname, join, relative, sep } from 'node:path';
import { SCHEMA } from '../export/compose.ts';
import { checkWorkflowPath, workflowName } from '../init/workflow.ts';
import { checkedPath } from '../io/read-text.ts';
import { repositoryRoot } from '../io/repository.ts';
import { noFolder } from '../io/write-text.ts';
import { noRepository } from '../messages/init.ts';
import { stop } from '../problem.ts';
import type { InitOptions } from './options.ts';

/** The paths of everything that `init` writes. */
export interface Layout {
  /** The schema's path, relative to the folder. */
  readonly schema: string;
  /** The path of a workflow, relative to the folder. */
  readonly workflowFile: (mode: string) => string;
  /** The addresses file, relative to the repository's root, as in the workflows. */
  readonly fromRoot: string;
}

/** @throws ProblemError if the file cannot be there, or its path cannot be used in a workflow */
export function layoutOf(options: InitOptions): Layout {
  const { file, folder, isSandbox } = options;
  const path = checkedPath(options, noFolder);
  // A repository around the sandbox's folder would run its workflows.
  const root = isSandbox ? dirname(path) : rootOf(path, file);
  const fromRoot = slashed(relative(root, path));
  checkWorkflowPath(fromRoot);
  return {
    schema: slashed(join(dirname(file), SCHEMA)),
    workflowFile: (mode) => slashed(relative(folder, join(root, '.github/workflows', workflowName(mode)))),
    fromRoot,
  };
}

function rootOf(path: string, file: string): string {
  const root = repositoryRoot(dirname(path));
  if (root !== undefined) return root;
  throw stop(noRepository(file));
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
