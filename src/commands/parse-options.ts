import type { Api } from '../address/kind.ts';
import { APIS } from '../address/kinds.ts';
import { canonicalSid, isSid } from '../address/sid.ts';
import { invalidApi, invalidMaxDeletes } from '../messages/arguments.ts';
import {
  invalidAccountSid,
  invalidApiKey,
  missingAccountSid,
  missingApiKey,
  missingApiSecret,
  missingCredentials,
  tokenAndApiKey,
} from '../messages/credentials.ts';
import type { MaxDeletes } from '../plan/guards.ts';
import { allOf, type Problem, ProblemError, stop } from '../problem.ts';
import type { TwilioOptions } from '../twilio/account.ts';
import { createHosts, type HostOptions } from '../twilio/hosts.ts';

/** `20%`, `3` or `all`. @throws ProblemError */
export function parseMaxDeletes(text: string): MaxDeletes {
  const trimmed = text.trim();
  if (trimmed === 'all') return { kind: 'all' };
  const percent = /^(\d{1,3})%$/.exec(trimmed);
  if (percent !== null && Number(percent[1]) <= 100) return { kind: 'percent', percent: Number(percent[1]) };
  if (/^\d{1,6}$/.test(trimmed)) return { kind: 'number', number: Number(trimmed) };
  throw stop(invalidMaxDeletes(text));
}

/** The kind of address of a new file. @throws ProblemError */
export function parseApi(text: string): Api {
  const api = APIS.find((one) => one === text.trim());
  if (api !== undefined) return api;
  throw stop(invalidApi(text, APIS));
}

/** The inputs that hold credentials: their names or their values. */
export type CredentialInputs = Readonly<Record<'account' | 'token' | 'key' | 'secret', string>>;

export function mapInputs(inputs: CredentialInputs, map: (text: string) => string): CredentialInputs {
  const { account, token, key, secret } = inputs;
  return { account: map(account), token: map(token), key: map(key), secret: map(secret) };
}

/** An account SID as Twilio writes it, with lower-case digits; undefined if the text is not one. */
export function accountSid(text: string): string | undefined {
  return isSid(text, 'AC') ? canonicalSid(text) : undefined;
}

/** Credentials and hosts. @throws ProblemError with everything that is missing or wrong */
export function parseTwilio(given: CredentialInputs, hosts: HostOptions): TwilioOptions {
  allOf(
    () => checkCredentials(given),
    () => createHosts(hosts),
  );
  const account = accountSid(given.account) ?? '';
  const pair =
    given.key === '' ? { user: account, password: given.token } : { user: given.key, password: given.secret };
  return { account, ...pair, ...hosts };
}

/** The account and one pair of credentials. @throws ProblemError with every input that is missing or wrong */
function checkCredentials({ account, token, key, secret }: CredentialInputs): void {
  const problems: Problem[] = [];
  if (account === '') problems.push(missingAccountSid());
  else if (accountSid(account) === undefined) problems.push(invalidAccountSid());
  const byKey = key !== '' || secret !== '';
  if (token !== '' && byKey) {
    problems.push(tokenAndApiKey());
  } else if (byKey) {
    if (key === '') problems.push(missingApiKey());
    else if (!isSid(key, 'SK')) problems.push(invalidApiKey());
    if (secret === '') problems.push(missingApiSecret());
  } else if (token === '') {
    problems.push(missingCredentials());
  }
  if (problems.length > 0) throw new ProblemError(problems);
}
