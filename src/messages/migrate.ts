import { type Problem, problem, warning } from '../problem.ts';
import { listed, quote } from '../text/quote.ts';

export const fileOfNewKind = (): Problem =>
  problem('FA170', 'The file already has `api: conversations`', 'Use a file for Flex Flows with -f.');

/** @param found what would be wrong with the new file */
export const invalidNewFile = (found: Pick<Problem, 'message' | 'remedy'>): Problem =>
  problem(
    'FA171',
    `The new file would not be valid: ${found.message}`,
    `Change the file before you migrate it. ${found.remedy}`,
  );

export const layoutLost = (): Problem =>
  warning(
    'FA172',
    'The new file has no comments, anchors or layout of this one: this line cannot be edited in place',
    'Copy the comments that you need. Or write out the aliases and `<<`, and migrate again with --force.',
  );

/** @param cause what is wrong with the credentials */
export const nothingRead = (cause: Pick<Problem, 'message' | 'remedy'>): Problem =>
  warning('FA173', `Nothing was read from Twilio: ${cause.message}`, `${COMPLETE} ${cause.remedy}`);

export const fileOfOtherAccount = (account: string): Problem =>
  warning(
    'FA173',
    `Nothing was read from Twilio: the file is not for account ${account}`,
    `${COMPLETE} To see the state of its Studio Flows, use credentials of an account that the file names.`,
  );

/**
 * @param what as `live Flex Flows`
 * @param remedy what makes it readable; undefined where nothing does
 */
export const partNotRead = (what: readonly string[], cause: string, remedy: string | undefined): Problem => {
  const them = listed(what, 'and');
  return warning(
    'FA173',
    `${them.charAt(0).toUpperCase()}${them.slice(1)} could not be read: ${cause}`,
    `${COMPLETE} ${remedy ?? 'Check in Studio that Incoming Conversation of each trigger is connected.'}`,
  );
};

const COMPLETE = 'The new file is complete without it.';

export const inputAtOutput = (file: string): Problem =>
  problem('FA003', `${quote(file)} is the file to migrate`, 'Use another file name with -o.');

export const newFileExists = (file: string): Problem =>
  problem(
    'FA150',
    `${quote(file)} already exists`,
    'Use another file name with -o, or overwrite it with --force. Keys that were filled in there would be lost.',
  );
