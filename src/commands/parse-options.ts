import type { Api } from '../address/kind.ts';
import { APIS } from '../address/kinds.ts';
import { canonicalSid, isSid } from '../address/sid.ts';
import type { MaxDeletes } from '../plan/guards.ts';
import { allOf, type Problem, ProblemError, problem, stop } from '../problem.ts';
import { perStyle } from '../text/input-style.ts';
import { nearest } from '../text/near.ts';
import { either, quote } from '../text/quote.ts';
import type { TwilioOptions } from '../twilio/account.ts';
import { createHosts, type HostOptions } from '../twilio/hosts.ts';

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

/** The kind of address of a new file. @throws ProblemError */
export function parseApi(text: string, what: string): Api {
  const api = APIS.find((one) => one === text.trim());
  if (api !== undefined) return api;
  const near = nearest(text, APIS);
  throw stop(
    'FA003',
    `${what} is ${quote(text)}, and must be ${either(APIS)}`,
    near === undefined ? `Write ${either(APIS)}.` : `Did you mean ${quote(near)}?`,
  );
}

/** The inputs that hold credentials: their names, or their values. */
export type CredentialInputs = Readonly<Record<'account' | 'token' | 'key' | 'secret', string>>;

export function mapInputs(inputs: CredentialInputs, map: (text: string) => string): CredentialInputs {
  const { account, token, key, secret } = inputs;
  return { account: map(account), token: map(token), key: map(key), secret: map(secret) };
}

/** An account's SID as Twilio writes it, with its hexadecimal digits in lower case; undefined where the text is none. */
export function accountSid(text: string): string | undefined {
  return isSid(text, 'AC') ? canonicalSid(text) : undefined;
}

/** Credentials and hosts. @throws ProblemError with everything that is missing or wrong */
export function parseTwilio(
  given: CredentialInputs,
  names: CredentialInputs,
  hosts: HostOptions,
): TwilioOptions {
  allOf(
    () => checkCredentials(given, names),
    () => createHosts(hosts),
  );
  const account = accountSid(given.account) ?? '';
  const pair =
    given.key === '' ? { user: account, password: given.token } : { user: given.key, password: given.secret };
  return { account, ...pair, ...hosts };
}

const HOW_TO_GIVE = perStyle({
  workflow: ', from a secret that this run can read.',
  command: '. To try it without an account, run with --sandbox.',
});

/** The account and one pair of credentials. @throws ProblemError with every input that is missing or wrong */
function checkCredentials({ account, token, key, secret }: CredentialInputs, names: CredentialInputs): void {
  const problems: Problem[] = [];
  const missing = (name: string, remedy: string) =>
    problems.push(problem('FA002', `${name} is missing`, remedy));
  const wrong = (message: string, remedy: string) => problems.push(problem('FA003', message, remedy));
  if (account === '') {
    missing(names.account, 'Give the SID of the Twilio account: AC and 32 hexadecimal digits.');
  } else if (accountSid(account) === undefined) {
    wrong(
      `${names.account} is no account SID`,
      'Write AC and 32 hexadecimal digits, as the Console shows it.',
    );
  }
  const byKey = key !== '' || secret !== '';
  if (token !== '' && byKey) {
    wrong(`Both ${within(names.token)} and ${within(names.key)} are given`, 'Give one of the two.');
  } else if (byKey) {
    if (key === '') missing(names.key, `Give it together with ${within(names.secret)}.`);
    else if (!isSid(key, 'SK')) {
      wrong(
        `${names.key} is no API key SID`,
        'Write SK and 32 hexadecimal digits; the secret goes in by itself.',
      );
    }
    if (secret === '') missing(names.secret, `Give it together with ${within(names.key)}.`);
  } else if (token === '') {
    const [byKey, secret] = [within(names.key), within(names.secret)];
    problems.push(
      problem(
        'FA002',
        `${names.token} is missing, and so are ${byKey} and ${secret}`,
        `Give ${byKey} and ${secret} (a standard API key), or ${within(names.token)}${HOW_TO_GIVE}`,
      ),
    );
  }
  if (problems.length > 0) throw new ProblemError(problems);
}

/** A name within a sentence. */
function within(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
