import { readText } from '../io/read-text.ts';
import { ProblemError } from '../problem.ts';
import type { CheckedResult } from '../result.ts';
import { loadFile } from './load-file.ts';
import type { RunOptions } from './options.ts';
import { checked } from './results.ts';

/**
 * Checks the file, and never connects to Twilio. Without an environment it checks all of them. It needs no values of
 * variables. Several files are also compared with each other.
 */
export async function validate(options: RunOptions, interrupted: AbortSignal): Promise<CheckedResult> {
  const { file, files = [file] } = options;
  if (files.length > 1) return validateFiles(options, files, interrupted);
  const { desired, problems } = await loadToCheck(options, interrupted);
  return checked(options, [{ file, entries: desired?.entries.length }], problems);
}

function loadToCheck(options: RunOptions, interrupted: AbortSignal, keepVersions = false) {
  const missingVariables = options.missingVariables === 'ignored' ? 'ignored' : 'warning';
  const text = readText(options);
  return loadFile(text, { ...options, missingVariables, allEnvironments: true, keepVersions }, interrupted);
}

/** Checks each file by itself, and then what they claim in the same account. */
async function validateFiles(
  options: RunOptions,
  files: readonly string[],
  interrupted: AbortSignal,
): Promise<CheckedResult> {
  const loaded = [];
  for (const file of files) loaded.push({ file, ...(await loadOrProblems(file, options, interrupted)) });
  const { checkAcrossFiles } = await import('../file/across-files.ts');
  const across = checkAcrossFiles(
    loaded.map(({ file, versions, desired }) => ({ file, versions, isSound: desired !== undefined })),
  );
  return checked(
    { ...options, file: files.join(', ') },
    loaded.map(({ file, desired }) => ({ file, entries: desired?.entries.length })),
    [...loaded.flatMap(({ problems }) => problems), ...across],
  );
}

/** An unreadable file does not keep the others from being checked. */
async function loadOrProblems(file: string, options: RunOptions, interrupted: AbortSignal) {
  try {
    return await loadToCheck({ ...options, file }, interrupted, true);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { problems: error.problems, desired: undefined, versions: [] };
  }
}
