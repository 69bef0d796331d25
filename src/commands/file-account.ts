import type { AddressesFile } from '../file/addresses-file.ts';
import { fileOfOtherAccount } from '../messages/guards.ts';
import { type Guard, located } from '../problem.ts';

/** The guard for a file of another account than that of the run; undefined where they are the same. */
export function otherAccount(
  { account: written }: Pick<AddressesFile, 'account'>,
  account: string,
): Guard | undefined {
  if (written === undefined || written.value.toLowerCase() === account.toLowerCase()) return undefined;
  return located(fileOfOtherAccount(written.value, account), { place: written.place });
}
