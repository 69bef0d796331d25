import { type Problem, problem, warning } from '../problem.ts';
import { perStyle } from '../text/input-style.ts';
import { count, firstOf, quote } from '../text/quote.ts';

/** An address as it is known after a write: by the key of its entry, else by its name. */
export interface Written {
  readonly key: string | undefined;
  readonly name: string;
  readonly sid: string | undefined;
}

/** How an address differs from the plan. */
export type Difference =
  | { readonly kind: 'not deleted' }
  | { readonly kind: 'not shown' }
  | {
      readonly kind: 'other values';
      readonly fields: readonly {
        readonly field: string;
        readonly before: unknown;
        readonly after: unknown;
      }[];
    };

export const notAsPlanned = ({ key, name, sid }: Written, difference: Difference): Problem =>
  problem(
    'FA244',
    `${key ?? quote(name)}${sid === undefined ? '' : ` (${sid})`} is not as planned after the writes: ${differs(difference)}`,
    'Run it again. If it happens again, Twilio does not store what is sent, or someone else changes the address.',
  );

function differs(difference: Difference): string {
  if (difference.kind === 'not deleted') return 'it still exists';
  if (difference.kind === 'not shown') return 'the account does not show it';
  return difference.fields
    .map(({ field, before, after }) => `${field} is ${JSON.stringify(before)}, not ${JSON.stringify(after)}`)
    .join('; ');
}

/** @param addresses their keys, or their names in quotes */
export const addressesChangedByOthers = (addresses: readonly string[]): Problem =>
  warning(
    'FA245',
    `Others changed ${count(addresses.length, 'address', 'addresses')} during this run: ${firstOf(addresses, 5)}`,
    'Run it again to bring them in sync with the file.',
  );

/** @param found what the account has now, as a problem */
export const accountChangedByOthers = (found: { message: string; remedy: string }): Problem =>
  warning('FA245', `Others changed the account during this run: ${found.message}`, found.remedy);

export const notVerified = (why: string): Problem =>
  problem(
    'FA246',
    `The account could not be read after the writes: ${why}`,
    'Run it again: the next run finishes what is left.',
  );

/** @param isFound whether the next plan finds the address nevertheless */
export const nameInOtherSpelling = (key: string, sid: string, stored: string, isFound: boolean): Problem =>
  warning(
    'FA247',
    `Twilio stores the name of ${key} (${sid}) in a different spelling: ${quote(stored)}`,
    isFound
      ? 'Set `name` to this spelling. Otherwise every plan renames the address.'
      : `Add \`sid: ${sid}\` to the entry, or set \`name\` to this spelling. Otherwise the next plan does not find the address.`,
  );

/** @param others the SIDs of the live addresses that have the name as well */
export const createdTwice = (key: string, sid: string, others: readonly string[], name: string): Problem => {
  const [have, other] = others.length === 1 ? ['has', 'other'] : ['have', 'others'];
  return problem(
    'FA248',
    `${key} was created as ${sid}, and ${others.join(', ')} ${have} the same name ${quote(name)}: another run may have created it at the same time`,
    `Add the SID of the one that your sites embed to the entry, such as \`sid: ${sid}\`. List the ${other} under \`removed\` by SID. Run only one apply at a time${perStyle({ workflow: ' (`concurrency` in the workflow)', command: '' })}.`,
  );
};
