import { type Problem, problem } from '../problem.ts';

/** @param error its name and message, without secrets */
export const internalError = (error: string): Problem =>
  problem(
    'FA000',
    `Internal error in twilio-flex-addresses: ${error}`,
    'Report it with this message. Known secrets are already redacted.',
  );

/** @param code of the system's error, as `ENOSPC`; undefined where the runner names no file */
export const runnerFileNotWritten = (
  what: 'plan file' | 'outputs' | 'job summary',
  code: string | undefined,
): Problem =>
  problem(
    'FA007',
    `The ${what} could not be written (${code ?? 'the file is missing or not accessible'})`,
    'Check the disk and the permissions of the runner. The log lists what was done.',
  );
