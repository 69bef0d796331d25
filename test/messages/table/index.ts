import type { CodeRow } from '../rows.ts';
import { ACROSS_FILES } from './across-files.ts';
import { COMMANDS } from './commands.ts';
import { FILE } from './file.ts';
import { GITHUB } from './github.ts';
import { GUARDS } from './guards.ts';
import { INPUTS } from './inputs.ts';
import { MATCHING } from './matching.ts';
import { REQUESTS } from './requests.ts';
import { WRITES } from './writes.ts';

/** Every code, in order. */
export const CODES: readonly CodeRow[] = [
  ...INPUTS,
  ...FILE,
  ...ACROSS_FILES,
  ...COMMANDS,
  ...REQUESTS,
  ...MATCHING,
  ...WRITES,
  ...GUARDS,
  ...GITHUB,
].sort((a, b) => a.code.localeCompare(b.code));
