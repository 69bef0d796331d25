import { isSameSid, isSid } from '../address/sid.ts';
import { guard, ProblemError } from '../problem.ts';
import { nameInput } from '../text/input-style.ts';

/** @throws ProblemError (FA301) where what was looked up says that it belongs to another account */
export function checkOwner(account: string, rows: readonly { readonly accountSid?: string }[]): void {
  const foreign = rows.find(({ accountSid = account }) => !isSameSid(accountSid, account));
  if (foreign !== undefined) throw wrongAccount(account, String(foreign.accountSid));
}

export function wrongAccount(expected: string, found: string) {
  const shown = isSid(found, 'AC') ? found : 'another account';
  return new ProblemError([
    guard(
      'account',
      'FA301',
      `The credentials belong to ${shown}, and ${expected} is asked for`,
      `Give ${nameInput('account-sid')} and the credentials of one and the same account.`,
    ),
  ]);
}
