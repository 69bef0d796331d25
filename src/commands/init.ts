import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Api } from '../address/kind.ts';
import { SCHEMA, SCHEMA_LINE } from '../export/compose.ts';
import type { FileState, Initialized } from '../init/initialized.ts';
import {
  checkWorkflowPath,
  exampleOf,
  fillWorkflow,
  PLACEHOLDER,
  WORKFLOWS,
  workflowName,
} from '../init/workflow.ts';
import { needsOf } from '../init/workflow-needs.ts';
import { checkedPath, readText } from '../io/read-text.ts';
import { repositoryRoot } from '../io/repository.ts';
import { isThere, noFolder, writeNew } from '../io/write-text.ts';
import { type Problem, ProblemError, stop } from '../problem.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { quote } from '../text/quote.ts';
import { fileBasis, foundFile, variablesIn } from './init-basis.ts';
import type { InitOptions } from './options.ts';
import { writeSchemaBeside } from './schema-file.ts';

/** Whom `init` asks, and its sandbox. */
export interface InitHooks {
  /** @throws ProblemError where nobody can be asked, and nobody has agreed to everything */
  readonly checkCanAsk: () => void;
  readonly askApi: () => Promise<Api>;
  /** Whether to write this file. */
  readonly agree: (file: string) => Promise<boolean>;
  /** The sandbox's file in the folder. */
  readonly sandboxFile: string;
  /** Checks the sandbox's file, or makes it. @throws ProblemError */
  readonly openSandbox: () => Promise<void>;
}

/** A file to write where there is none. */
interface Part {
  /** As people know it. */
  readonly file: string;
  /** Returns what is wrong where the run goes on without the file. @throws ProblemError where it does not */
  readonly write: () => Promise<readonly Problem[]> | readonly Problem[];
}

/**
 * Writes what a repository needs, and nothing over a file that is there: so it can be run again. Everything is checked
 * and every question asked before the first file is written.
 */
export async function init(
  options: InitOptions,
  hooks: InitHooks,
  runtime: Runtime,
): Promise<{ readonly done: Initialized; readonly problems: readonly Problem[] }> {
  const { file, folder, isSandbox } = options;
  const path = checkedPath(options, noFolder);
  const root = isSandbox ? dirname(path) : rootOf(path, file);
  const fromRoot = slashed(relative(root, path));
  checkWorkflowPath(fromRoot);
  const found = isThere(options) ? foundFile(readText(options), options) : undefined;
  const modes = found?.hasEnvironments ? [] : WORKFLOWS;
  const schema = slashed(join(dirname(file), SCHEMA));
  const workflowFile = (mode: string) =>
    slashed(relative(folder, join(root, '.github/workflows', workflowName(mode))));
  const files = [file, schema, ...(isSandbox ? [hooks.sandboxFile] : []), ...modes.map(workflowFile)];
  const missing = files.filter((one) => !isThere({ file: one, folder }));
  if (missing.length > 0) hooks.checkCanAsk();
  if (isSandbox && !missing.includes(hooks.sandboxFile)) await hooks.openSandbox();

  const api = found?.api ?? options.api ?? (await hooks.askApi());
  const basis = await fileBasis(found, { ...options, api }, runtime);
  const fill = { action: options.action, file: fromRoot, variables: variablesIn(basis.text, file) };
  const workflows = modes.map((mode) => ({
    mode,
    file: workflowFile(mode),
    text: fillWorkflow(readFileSync(join(options.home, exampleOf(mode)), 'utf8'), fill),
  }));
  const declined = new Set<string>();
  for (const one of missing) if (!(await hooks.agree(one))) declined.add(one);

  const head = declined.has(schema) ? '' : `${SCHEMA_LINE}\n`;
  const writeOne = (location: string, text: string) => () => {
    writeNew({ ...options, file: location }, text);
    return [];
  };
  const openSandbox = async () => {
    await hooks.openSandbox();
    return [];
  };
  const { states, problems } = await writeParts(
    [
      { file, write: writeOne(file, head + basis.text) },
      { file: schema, write: () => writeSchemaBeside(options) },
      { file: hooks.sandboxFile, write: openSandbox },
      ...workflows.map((one) => ({ file: one.file, write: writeOne(one.file, one.text) })),
    ].filter((part) => files.includes(part.file)),
    (one) => (declined.has(one) ? 'declined' : missing.includes(one) ? undefined : 'exists'),
  );
  const done = {
    file,
    isSandbox,
    api,
    source: basis.source,
    states,
    unfilled: workflows.flatMap((one) => (isUnfilled(resolve(folder, one.file)) ? [one.file] : [])),
    needs: workflows.map(({ mode, text }) => needsOf(mode, text)),
  };
  return { done, problems: [...basis.problems, ...problems] };
}

/** @throws ProblemError */
function rootOf(path: string, file: string): string {
  const root = repositoryRoot(dirname(path));
  if (root !== undefined) return root;
  throw stop(
    'FA008',
    `${quote(file)} is in no Git repository, and the workflows belong in one`,
    'Run init in a clone of the repository, or run `git init` first. To try it without one, add --sandbox.',
  );
}

/**
 * Writes one file after the other, and none after one that cannot be written.
 *
 * @param given the state of a file that is not to be written
 */
async function writeParts(parts: readonly Part[], given: (file: string) => FileState | undefined) {
  const states = new Map<string, FileState>();
  const problems: Problem[] = [];
  let isStopped = false;
  for (const { file, write } of parts) {
    let state: FileState | undefined = given(file) ?? (isStopped ? 'not tried' : undefined);
    if (state === undefined) {
      try {
        const faults = await write();
        problems.push(...faults);
        state = faults.length > 0 ? 'failed' : 'written';
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        problems.push(...error.problems);
        [state, isStopped] = ['failed', true];
      }
    }
    states.set(file, state);
  }
  return { states, problems };
}

/** Whether a workflow still names no repository and commit. */
function isUnfilled(path: string): boolean {
  try {
    return readFileSync(path, 'utf8').includes(PLACEHOLDER);
  } catch {
    return false;
  }
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
