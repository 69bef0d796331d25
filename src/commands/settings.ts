import type { MaxDeletes } from '../plan/guards.ts';
import type { Plan } from '../plan/plan.ts';
import { allOf, type Problem, ProblemError, stop } from '../problem.ts';
import { MODES, type Mode } from '../result.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Secrets } from '../secrets.ts';
import { nearest } from '../text/near.ts';
import { either, quote } from '../text/quote.ts';
import { checkHosts, type HostOptions } from '../twilio/host-inputs.ts';

/** What a run is asked to do, whichever door it came in by. */
export interface Settings {
  readonly mode: Mode;
  /** The file's path: from `folder` on where it is in it, else as given (see `pathFrom`). */
  readonly file: string;
  /** Where relative paths start. */
  readonly folder: string;
  /** Whether the file must be inside `folder`. */
  readonly confined: boolean;
  readonly environment: string | undefined;
  /** False where the run has no secrets: a variable that is missing is then no problem. */
  readonly needVariables: boolean;
  /** Undefined for `validate`. */
  readonly twilio: TwilioSettings | undefined;
  readonly maxDeletes: MaxDeletes;
  readonly approvedPlanId: string | undefined;
  readonly failOnDrift: boolean;
  /** Whether `plan` ends as `differs` where there are changes. */
  readonly detailedExitCode: boolean;
  readonly exporting: ExportSettings;
  /** Whether somebody watches this run, who sees what goes out of service. */
  readonly isWatched: boolean;
}

/** How `export` writes. */
export interface ExportSettings {
  /** Replace a file that is there. */
  readonly force: boolean;
  /** Add to a file that is there. */
  readonly merge: boolean;
  /** Patterns for the new file's `scope` and `ignore`. */
  readonly scope: readonly string[];
  readonly ignore: readonly string[];
}

export interface TwilioSettings {
  readonly account: string;
  /** Account SID or API key SID. */
  readonly user: string;
  readonly password: string;
  readonly region: string | undefined;
  readonly edge: string | undefined;
  readonly apiUrl: string | undefined;
}

/** The world that a run works in: everything that is not data. */
export interface World {
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly secrets: Secrets;
  /** Tells the runner of secrets, before the first request. */
  readonly maskSecrets: () => void;
  readonly clock: Clock;
  /** Aborted once somebody interrupts the run. */
  readonly interrupted: AbortSignal;
  readonly random: () => number;
  /** Shown while a long apply runs. */
  readonly progress: (done: number, total: number, secondsLeft: number) => void;
  /** What is known of the file's past; asked while the account is read. */
  readonly history: () => Promise<History>;
  /** What stands against a plan: that nobody has reviewed it, for example. */
  readonly review: (plan: Plan) => Promise<readonly Problem[]>;
  /** Shown the plan before an apply writes it; false: the person says no. */
  readonly confirm: (plan: Plan) => Promise<boolean>;
}

/** @throws ProblemError that lists the right ones */
export function parseMode(text: string, what: string): Mode {
  const mode = MODES.find((candidate) => candidate === text);
  if (mode !== undefined) return mode;
  const near = nearest(text, MODES);
  throw stop(
    'FA001',
    `${what} is ${quote(text)}, and must be ${either(MODES)}`,
    near === undefined ? `Write ${either(MODES)}.` : `Did you mean ${quote(near)}?`,
  );
}

/** What came before this run. */
export interface History {
  /** The base version of the file; undefined where there is none, or it is not to be had. */
  readonly baseText: string | undefined;
  /**
   * Whether the going of a SID was shown on the pull request that was merged. Asked only where that decides: it
   * takes requests.
   */
  readonly shown: () => Promise<(sid: string) => boolean>;
}

export const NO_HISTORY: History = { baseText: undefined, shown: async () => () => false };

/** `20%`, `3` or `all`. @throws ProblemError */
export function parseMaxDeletes(text: string, what: string): MaxDeletes {
  const trimmed = text.trim();
  if (trimmed === 'all') return { kind: 'all' };
  const percent = /^(\d{1,3})%$/.exec(trimmed);
  if (percent !== null && Number(percent[1]) <= 100) return { kind: 'percent', percent: Number(percent[1]) };
  if (/^\d{1,6}$/.test(trimmed)) return { kind: 'number', number: Number(trimmed) };
  throw stop(
    'FA003',
    `${what} is ${quote(text)}`,
    'Write a number (3), a share of the live addresses in scope (20%) or all.',
  );
}

export interface CredentialNames {
  readonly account: string;
  readonly token: string;
  readonly key: string;
  readonly secret: string;
}

export interface GivenCredentials {
  readonly account: string;
  readonly token: string;
  readonly key: string;
  readonly secret: string;
}

/** An account's SID as Twilio writes it: its digits are hexadecimal, in lower case. Undefined where it is none. */
export function accountSid(text: string): string | undefined {
  return /^AC[0-9a-fA-F]{32}$/.test(text) ? `AC${text.slice(2).toLowerCase()}` : undefined;
}

/** Credentials and hosts. @throws ProblemError with everything that is missing or wrong */
export function parseTwilio(
  given: GivenCredentials,
  names: CredentialNames,
  hosts: HostOptions,
): TwilioSettings {
  const [credentials] = allOf(
    () => parseCredentials(given, names),
    () => checkHosts(hosts),
  );
  return { ...credentials, ...hosts };
}

/** The account and the one pair of credentials. @throws ProblemError with every input that is missing or wrong */
export function parseCredentials(
  given: GivenCredentials,
  names: CredentialNames,
): { account: string; user: string; password: string } {
  const problems: Problem[] = [];
  const wrong = (code: string, message: string, remedy: string) =>
    problems.push({ code, severity: 'error', message, remedy });
  if (given.account === '') {
    wrong(
      'FA002',
      `${names.account} is missing`,
      'Give the SID of the Twilio account: AC and 32 hexadecimal digits.',
    );
  } else if (accountSid(given.account) === undefined) {
    wrong(
      'FA003',
      `${names.account} is no account SID`,
      'Write AC and 32 hexadecimal digits, as the Console shows it.',
    );
  }
  const byKey = given.key !== '' || given.secret !== '';
  if (given.token !== '' && byKey) {
    wrong('FA003', `Both ${within(names.token)} and ${within(names.key)} are given`, 'Give one of the two.');
  } else if (byKey) {
    if (given.key === '')
      wrong('FA002', `${names.key} is missing`, `Give it together with ${within(names.secret)}.`);
    else if (!/^SK[0-9a-fA-F]{32}$/.test(given.key)) {
      wrong(
        'FA003',
        `${names.key} is no API key SID`,
        'Write SK and 32 hexadecimal digits; the secret goes in by itself.',
      );
    }
    if (given.secret === '')
      wrong('FA002', `${names.secret} is missing`, `Give it together with ${within(names.key)}.`);
  } else if (given.token === '') {
    wrong(
      'FA002',
      `${names.token} is missing`,
      `Give it, or ${within(names.key)} and ${within(names.secret)} (a standard API key), from a secret that this run can read.`,
    );
  }
  if (problems.length > 0) throw new ProblemError(problems);
  const account = accountSid(given.account) ?? '';
  return { account, user: byKey ? given.key : account, password: byKey ? given.secret : given.token };
}

/** A name as it stands within a sentence. */
function within(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
