import type { MaxDeletes } from '../plan/guards.ts';
import { allOf, type Problem, ProblemError, problem, stop } from '../problem.ts';
import { MODES, type Mode } from '../result.ts';
import { nearest } from '../text/near.ts';
import { either, quote } from '../text/quote.ts';
import type { TwilioOptions } from '../twilio/account.ts';
import { createHosts, type HostOptions } from '../twilio/hosts.ts';

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

/** The inputs that hold credentials: their values, or what people call them. */
export interface CredentialInputs {
  readonly account: string;
  readonly token: string;
  readonly key: string;
  readonly secret: string;
}

/** An account's SID as Twilio writes it, with its hexadecimal digits in lower case; undefined where the text is none. */
export function accountSid(text: string): string | undefined {
  return /^AC[0-9a-fA-F]{32}$/.test(text) ? `AC${text.slice(2).toLowerCase()}` : undefined;
}

/** Credentials and hosts. @throws ProblemError with everything that is missing or wrong */
export function parseTwilio(
  given: CredentialInputs,
  names: CredentialInputs,
  hosts: HostOptions,
): TwilioOptions {
  const [credentials] = allOf(
    () => parseCredentials(given, names),
    () => createHosts(hosts),
  );
  return { ...credentials, ...hosts };
}

/** The account and the one pair of credentials. @throws ProblemError with every input that is missing or wrong */
export function parseCredentials(
  given: CredentialInputs,
  names: CredentialInputs,
): { account: string; user: string; password: string } {
  const problems: Problem[] = [];
  const wrong = (code: string, message: string, remedy: string) =>
    problems.push(problem(code, message, remedy));
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

/** A name within a sentence. */
function within(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
