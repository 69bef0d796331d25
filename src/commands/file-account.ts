import type { AddressesFile } from '../file/addresses-file.ts';
import { fileOfOtherAccount } from '../messages/guards.ts';
import { type Guard, located } from '../problem.ts';

/** What is wrong where a file names another account than the one that is given; undefined where nothing is. */
export function otherAccount(
  { account: written }: Pick<AddressesFile, 'account'>,
  account: string,
): Guard | undefined {
  if (written === undefined || written.value.toLowerCase() === account.toLowerCase()) return undefined;
  return located(fileOfOtherAccount(written.value, account), { place: written.place });
}
