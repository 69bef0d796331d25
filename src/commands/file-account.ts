import type { AddressesFile } from '../file/addresses-file.ts';
import { type Guard, guard } from '../problem.ts';
import { nameInput } from '../text/input-style.ts';

/** What is wrong where a file names another account than the one that is given; undefined where nothing is. */
export function otherAccount(
  { account: written }: Pick<AddressesFile, 'account'>,
  account: string,
): Guard | undefined {
  if (written === undefined || written.value.toLowerCase() === account.toLowerCase()) return undefined;
  return guard(
    'account',
    'FA301',
    `The file is for account ${written.value}, and ${account} is given`,
    `Give ${nameInput('account-sid')} and the credentials of the account that the file names, or pick the right ${nameInput('environment')}.`,
    { place: written.place },
  );
}
