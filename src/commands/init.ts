import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Api } from '../address/kind.ts';
import { DEFAULT_API } from '../address/kinds.ts';
import { SCHEMA_LINE } from '../export/compose.ts';
import type { FileState, Initialized } from '../init/initialized.ts';
import { isForAnotherFile } from '../init/kept-workflow.ts';
import { exampleOf, fillWorkflow, PLACEHOLDER, WORKFLOWS } from '../init/workflow.ts';
import { needsOf } from '../init/workflow-needs.ts';
import { readText } from '../io/read-text.ts';
import { repositoryRoot } from '../io/repository.ts';
import { isThere, writeNew } from '../io/write-text.ts';
import { type Problem, ProblemError } from '../problem.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { fileBasis, foundFile, variablesIn } from './init-basis.ts';
import { layoutOf } from './init-layout.ts';
import type { InitOptions } from './options.ts';
import { writeSchemaBeside } from './schema-file.ts';

/** The questions of `init`, and its sandbox. */
export interface InitHooks {
  /** @throws ProblemError if there are questions and no terminal to ask on */
  readonly checkCanAsk: () => void;
  /** Undefined if nothing is asked. */
  readonly askApi: () => Promise<Api | undefined>;
  /** Whether to write this file. */
  readonly agree: (file: string) => Promise<boolean>;
  /** The sandbox's file in the folder. */
  readonly sandboxFile: string;
  /** Checks the sandbox's file, or creates it. @throws ProblemError */
  readonly openSandbox: () => Promise<void>;
}

/** A file to write if it does not exist. */
interface Part {
  /** Its path in reports. */
  readonly file: string;
  /** Returns problems if the run continues without the file. @throws ProblemError if it cannot continue */
  readonly write: () => Promise<readonly Problem[]> | readonly Problem[];
}

/**
 * Writes the files that a repository needs, and overwrites none, so that it can be run again. Everything is checked and
 * asked before the first file is written.
 */
export async function init(
  options: InitOptions,
  hooks: InitHooks,
  runtime: Runtime,
): Promise<{ readonly done: Initialized; readonly problems: readonly Problem[] }> {
  const { file, folder, isSandbox } = options;
  const { schema, workflowFile, fromRoot } = layoutOf(options);
  const found = isThere(options) ? foundFile(readText(options), options) : undefined;
  const modes = found?.hasEnvironments ? [] : WORKFLOWS;
  const sandbox = isSandbox ? [hooks.sandboxFile] : [];
  const missing = [file, schema, ...sandbox, ...modes.map(workflowFile)].filter(
    (one) => !isThere({ file: one, folder }),
  );
  if (missing.length > 0) hooks.checkCanAsk();
  if (isSandbox && !missing.includes(hooks.sandboxFile)) await hooks.openSandbox();

  const chosen = found?.api ?? options.api ?? (await hooks.askApi());
  const api = chosen ?? DEFAULT_API;
  const basis = await fileBasis(found, { ...options, api }, runtime);
  const fill = { action: options.action, file: fromRoot, variables: variablesIn(basis.text, file) };
  const workflows = modes.map((mode) => {
    const text = fillWorkflow(readFileSync(join(options.home, exampleOf(mode)), 'utf8'), fill);
    return { file: workflowFile(mode), text, needs: needsOf(mode, text) };
  });
  const agreed = new Set<string>();
  for (const one of missing) if (await hooks.agree(one)) agreed.add(one);

  const hasSchema = agreed.has(schema) || !missing.includes(schema);
  const part = (location: string, text: string): Part => ({
    file: location,
    write: () => {
      writeNew({ ...options, file: location }, text);
      return [];
    },
  });
  const { states, problems } = await writeParts(
    [
      part(file, hasSchema ? `${SCHEMA_LINE}\n${basis.text}` : basis.text),
      { file: schema, write: () => writeSchemaBeside(options) },
      ...sandbox.map((one) => ({ file: one, write: () => hooks.openSandbox().then(() => []) })),
      ...workflows.map((one) => part(one.file, one.text)),
    ],
    (one) => (agreed.has(one) ? undefined : missing.includes(one) ? 'declined' : 'exists'),
  );
  const texts = workflows.map((one) => ({ file: one.file, text: textAt(resolve(folder, one.file)) }));
  const kept = texts.filter((one) => states.get(one.file) === 'exists');
  const foreign = kept.filter(({ text }) => isForAnotherFile(text, fromRoot));
  const { action } = options;
  const done: Initialized = {
    file,
    isSandbox,
    isInRepository: repositoryRoot(resolve(folder)) !== undefined,
    api,
    isAssumedApi: chosen === undefined,
    source: basis.source,
    states,
    unfilled: pathsOf(texts.filter((one) => !foreign.includes(one) && one.text.includes(PLACEHOLDER))),
    foreign: pathsOf(foreign),
    withoutAction: pathsOf(kept.filter(({ text }) => action !== undefined && !text.includes(action))),
    needs: workflows.map(({ needs }) => needs),
  };
  return { done, problems: [...basis.problems, ...problems] };
}

/**
 * Writes one file after the other, up to the first one that cannot be written.
 *
 * @param given the state of a file that must not be written
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

const pathsOf = (files: readonly { readonly file: string }[]) => files.map(({ file }) => file);

/** Empty if the file cannot be read. */
function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
