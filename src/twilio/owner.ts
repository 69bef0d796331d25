import { isSameSid, isSid } from '../address/sid.ts';
import { credentialsOfOtherAccount } from '../messages/guards.ts';
import { stop } from '../problem.ts';

/** @throws ProblemError (FA301) if a row belongs to another account */
export function checkOwner(account: string, rows: readonly { readonly accountSid?: string }[]): void {
  const foreign = rows.find(({ accountSid = account }) => !isSameSid(accountSid, account));
  if (foreign !== undefined) throw wrongAccount(account, String(foreign.accountSid));
}

export function wrongAccount(expected: string, found: string) {
  return stop(credentialsOfOtherAccount(expected, isSid(found, 'AC') ? found : undefined));
}
