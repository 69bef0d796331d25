import { type Problem, problem } from '../problem.ts';
import { quote } from '../text/quote.ts';

// `file` is the name of the sandbox's file, without its folder.

export const notSandboxFile = (file: string): Problem =>
  unusable(`${quote(file)} is not a sandbox file, or it is damaged`);

/** @param own the version of this release */
export const otherSandboxVersion = (file: string, found: string, own: number): Problem =>
  unusable(`${quote(file)} has version ${quote(found)} of the sandbox format, but this release uses ${own}`);

/** @param what where, and what is expected there */
export const damagedSandbox = (file: string, what: string): Problem =>
  unusable(`${quote(file)} is damaged: ${what}`);

/** @param row the path of the row, as `state.flexFlows.FO…` */
export const misplacedSandboxRow = (file: string, row: string): Problem =>
  damagedSandbox(file, `${row} has a different sid`);

const unusable = (message: string): Problem =>
  problem('FA005', message, 'Delete it to start with a new sandbox.');

/** @param cause the system's error code */
export const unreadableSandbox = (file: string, cause: string): Problem =>
  problem('FA005', `${quote(file)} cannot be read (${cause})`, 'Check its permissions.');

export const unwritableSandbox = (file: string, cause: string): Problem =>
  problem('FA005', `${quote(file)} cannot be written (${cause})`, 'Check the folder and its permissions.');
