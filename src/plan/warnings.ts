import type { LiveAddress } from '../address/address.ts';
import type { Kind } from '../address/kind.ts';
import type { Values } from '../address/value.ts';
import { missingAccount } from '../messages/hints.ts';
import { located, type Problem } from '../problem.ts';
import type { Desired } from './desired.ts';
import type { Change } from './plan.ts';
import { type ListedWebhooks, webhookWarnings } from './webhook-warnings.ts';

export function warnings(
  desired: Desired,
  live: readonly LiveAddress[],
  listed: ListedWebhooks,
  changes: readonly Change[],
): Problem[] {
  return [...noAccount(desired), ...webhookWarnings(desired, live, listed, changes)];
}

function noAccount(desired: Desired): Problem[] {
  if (desired.account !== undefined) return [];
  const place = { file: desired.file, line: 1, column: 1 };
  return [located(missingAccount(), { place, path: 'account' })];
}

/** Values that a new address needs, and that neither the file nor the account has. */
export function missingAccountValues(
  kind: Kind,
  changes: readonly Change[],
  accountValues: Values,
): Problem[] {
  return kind.fields.flatMap((field) => {
    if (!('missing' in field) || field.missing === undefined || accountValues.has(field.path)) return [];
    const { missing } = field;
    const needing = changes.filter((change) => change.action === 'create');
    return needing
      .filter(({ desired }) => !desired.values.has(field.path))
      .map(({ key, desired }) => located(missing(key), { place: desired.place, path: `addresses.${key}` }));
  });
}
