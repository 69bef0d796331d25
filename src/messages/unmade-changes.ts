import { type Problem, problem, warning } from '../problem.ts';
import { quote } from '../text/quote.ts';

/** A change of a plan that an apply did not make. */
export interface UnmadeChange {
  readonly action: string;
  /** Undefined for an address without an entry. */
  readonly key: string | undefined;
  readonly name: string;
  /** Why, where that is known. */
  readonly note: string | undefined;
  /** Twilio's page about the error. */
  readonly link: string | undefined;
}

export const failedChange = (change: UnmadeChange): Problem =>
  problem(
    'FA240',
    `${named(change)} failed${because(change)}`,
    `${see(change)}Run it again once the cause is fixed.`,
  );

export const changeInDoubt = (change: UnmadeChange): Problem =>
  problem(
    'FA241',
    `${named(change)} is in doubt${because(change)}`,
    `${see(change)}Run it again: the next run finishes what is left.`,
  );

export const changeLeftAlone = (change: UnmadeChange): Problem =>
  warning(
    'FA242',
    `${named(change)} was left alone${because(change)}`,
    `${see(change)}Run it again: the next run plans from what is live then.`,
  );

export const changeNotAttempted = (change: UnmadeChange): Problem =>
  problem(
    'FA243',
    `${named(change)} was not attempted${because(change)}`,
    `${see(change)}Run it again once the cause is fixed.`,
  );

const named = ({ action, key, name }: UnmadeChange): string =>
  `${action.charAt(0).toUpperCase()}${action.slice(1)} of ${key ?? quote(name)}`;
const because = ({ note }: UnmadeChange): string => (note === undefined ? '' : `: ${note}`);
const see = ({ link }: UnmadeChange): string => (link === undefined ? '' : `See ${link}. `);
