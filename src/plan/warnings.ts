import type { LiveAddress } from '../address/address.ts';
import type { Kind } from '../address/kind.ts';
import type { Values } from '../address/value.ts';
import { type Problem, problem, warning } from '../problem.ts';
import { fold, isNear } from '../text/near.ts';
import { quote } from '../text/quote.ts';
import type { Desired } from './desired.ts';
import type { Change, UnlistedAddress } from './plan.ts';
import { type ListedWebhooks, webhookWarnings } from './webhook-warnings.ts';

/** Comparing every create with every unlisted address is for people's slips, not for a mass take-over. */
const COMPARISONS_LIMIT = 10_000;

export function warnings(
  desired: Desired,
  live: readonly LiveAddress[],
  listed: ListedWebhooks,
  changes: readonly Change[],
  unlisted: readonly UnlistedAddress[],
): Problem[] {
  return [
    ...noAccount(desired),
    ...nearNames(changes, unlisted),
    ...webhookWarnings(desired, live, listed, changes),
  ];
}

function noAccount(desired: Desired): Problem[] {
  if (desired.account !== undefined) return [];
  return [
    warning(
      'FA137',
      'The file names no account: it would be applied to whichever the credentials belong to',
      'Add `account: AC…`.',
      { place: { file: desired.file, line: 1, column: 1 }, path: 'account' },
    ),
  ];
}

function nearNames(changes: readonly Change[], unlisted: readonly UnlistedAddress[]): Problem[] {
  const creates = changes.filter((change) => change.action === 'create');
  if (creates.length * unlisted.length > COMPARISONS_LIMIT) return [];
  return creates.flatMap((create): Problem[] => {
    const name = create.desired.name;
    const near = unlisted.find(({ live }) => fold(live.name) !== fold(name) && isNear(live.name, name));
    if (near === undefined) return [];
    return [
      warning(
        'FA228',
        `${create.key} would be created as ${quote(name)}, and the unlisted ${near.live.sid} has a name near it: ${quote(near.live.name)}`,
        `Where they are one, rename it in place: \`was: ${JSON.stringify(near.live.name)}\`.`,
        { place: create.desired.namePlace, path: `addresses.${create.key}.name` },
      ),
    ];
  });
}

/** What a new address needs, and neither the file nor the account says. */
export function missingAccountValues(
  kind: Kind,
  changes: readonly Change[],
  accountValues: Values,
): Problem[] {
  return kind.fields.flatMap((field) => {
    if (field.type !== 'sid' || accountValues.has(field.path)) return [];
    const { code, message, remedy } = field.missing;
    const needing = changes.filter((change) => change.action === 'create');
    return needing
      .filter(({ desired }) => !desired.values.has(field.path))
      .map(({ key, desired }) =>
        problem(code, `${message} ${key}`, remedy, { place: desired.place, path: `addresses.${key}` }),
      );
  });
}
